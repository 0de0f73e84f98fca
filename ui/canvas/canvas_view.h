// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_tools.h"
#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/canvas_transform.h"
#include "ui/canvas/gestures/canvas_gesture.h"
#include "ui/canvas/selection_outline.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QRegion>
#include <QWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QInputDevice;
QT_END_NAMESPACE

namespace moyun::ui {

// The picture under the hand: drawn at any zoom, turned and mirrored; painted and edited with the tool in
// hand (one class a gesture, gestures/), by mouse and by pen. Every event of the pen is used. Wheel: zoom at
// the cursor; Space or the middle button: pan; Tab held: without live style. GUI thread only.
class CanvasView : public QWidget
{
    Q_OBJECT
public:
    explicit CanvasView(bridge::CanvasStudio* studio, QWidget* parent = nullptr); // `studio` outlives it
    ~CanvasView() override;

    const CanvasTransform& transform() const { return m_transform; }
    CanvasScene* scene() { return &m_scene; }
    CanvasEdits* edits() { return &m_edits; }
    bridge::CanvasStudio* studio() const { return m_studio; }

    void fit();
    void actualSize();
    void setZoom(double zoom); // in the middle of the view
    void stepZoom(int steps);  // at the cursor where it is over the view, in the middle otherwise
    void turn(double degrees);
    void resetTurn();
    void setMirrored(bool mirrored);
    void panBy(QPointF by);
    void centreOn(QPointF picturePoint);
    void zoomAt(double factor, QPointF at);
    void turnAt(double degrees, QPointF at);

    // Changes the pixels that are about to be drawn: a live style. `area` is in pixels of that level, of
    // which one stands for 2^level pixels of the picture; the pixels are premultiplied. Not called while Tab
    // is held.
    using Lay = std::function<void(QImage& pixels, const QRect& area, int level)>;
    void setLay(Lay lay);
    // Where strokes of the style mask go.
    struct MaskPainter
    {
        std::function<bool(const canvas::StrokeSample&, bool erase)> begin; // false: nothing to paint on
        std::function<void(const canvas::StrokeSample&)> add;
        std::function<void()> end, cancel;
    };
    void setMaskPainter(MaskPainter painter) { m_maskPainter = std::move(painter); }
    const MaskPainter& maskPainter() const { return m_maskPainter; }
    // Where strokes of brush and eraser go instead of the layer: its mask. Without a `begin`: on the layer.
    void setLayerMask(MaskPainter painter) { m_layerMask = std::move(painter); }
    const MaskPainter& layerMask() const { return m_layerMask; }
    void updatePicture(const QRect& area); // what is shown there is another
    void setOriginalShown(bool shown);
    bool isOriginalShown() const { return m_originalShown; }

    void updateGuides(); // what gestures draw over the picture is another
    // A line about what the tool would do, for the status bar; empty: none.
    void setHint(const QString& hint);
    QString hint() const { return m_hint; }

    // The gesture under way, or the lasting one (free transform, crop) of the tool; null: none.
    CanvasGesture* gesture() const { return m_gesture ? m_gesture.get() : m_lasting.get(); }
    CanvasGesture* lasting() const { return m_lasting.get(); }
    bool isDragging() const { return m_dragging; }
    void applyLasting();
    void cancelGesture();
    void changeSize(double factor); // of the brush in hand, with its ring shown for a moment
    void showRing(bool shown);      // although the mouse is not over the view

    QPointF cursorPosition() const { return m_pointer; }
    std::optional<QPointF> lastStrokeEnd() const { return m_lastStrokeEnd; }
    void setLastStrokeEnd(std::optional<QPointF> picturePoint) { m_lastStrokeEnd = picturePoint; }

    QSize sizeHint() const override { return {800, 600}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

Q_SIGNALS:
    void viewChanged(); // zoom, place, turn
    void pointerMoved(const QPointF& picturePoint);
    void pointerLeft();
    void pressed(); // a gesture begins
    void hintChanged(const QString& hint);
    void originalShownChanged(bool shown);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // The hand (canvas_view_input.cpp).
    CanvasPointer pointerOf(const QMouseEvent& event) const;
    CanvasPointer pointerOf(const QTabletEvent& event) const;
    void press(const CanvasPointer& pointer, Qt::MouseButton button);
    void move(const CanvasPointer& pointer);
    void release(const CanvasPointer& pointer);
    void endDrag(); // without a release: the pen is gone, the widget is hidden
    std::unique_ptr<CanvasGesture> gestureFor(const CanvasPointer& pointer, Qt::MouseButton button);
    void followTool();
    void followDocument();
    void watchPen(const QInputDevice* device);
    void updateCursor();
    bool paintsWithRing() const;

    // The look (canvas_view_paint.cpp).
    void viewMoved();
    void refreshBack(const QRegion& needed);
    void paintBack(QPainter& painter, const QRect& clip);
    void paintPage(QPainter& painter, const QRect& clip);
    void paintGrid(QPainter& painter, const QRectF& area);
    void paintRing(QPainter& painter);
    QRect ringRect(QPointF at) const;
    void describe();

    bridge::CanvasStudio* m_studio;
    CanvasScene m_scene;
    CanvasEdits m_edits;
    CanvasTransform m_transform;
    SelectionOutline m_outline;
    Lay m_lay;
    MaskPainter m_maskPainter, m_layerMask;
    std::unique_ptr<CanvasGesture> m_gesture; // of one drag
    std::unique_ptr<CanvasGesture> m_lasting;
    bool m_dragging = false;
    Qt::MouseButton m_button = Qt::NoButton;
    bool m_penDown = false;
    QPointer<const QInputDevice> m_pen;
    QPointF m_pointer;
    CanvasPointer m_last;
    bool m_pointerInside = false, m_spaceHeld = false, m_originalShown = false, m_ringShown = false;
    Qt::KeyboardModifiers m_modifiers;
    std::optional<QPointF> m_lastStrokeEnd;
    bridge::CanvasTool m_tool = bridge::CanvasTool::Brush; // that m_lasting belongs to
    QString m_hint;
    QImage m_back; // the view without what lies over the picture
    QRegion m_stale;
    QBasicTimer m_ants, m_ringTimer;
    int m_antStep = 0;
    QElapsedTimer m_clock;
};

} // namespace moyun::ui
