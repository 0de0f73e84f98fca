// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/picture_layer.h"
#include "ui/widgets/view_transform.h"

#include <QWidget>

namespace moyun::ui {

// Two pictures of the same scene, before and after: side by side, in one view with a divider that is dragged,
// or only the second with the first while Tab is held. Wheel: zoom at the cursor. Middle button, Space or a
// zoomed picture: pan. Sizes are those of the first picture, so that a smaller preview of the second fits
// over it.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    enum Mode { SideBySide, Divider, Result };

    explicit CompareView(QWidget* parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    // `picture` may be smaller than `fullSize`, the size that counts for zoom.
    void setSource(const QImage& picture, QSize fullSize);
    void setResult(const QImage& picture, const QImage& prepared = {});
    // Pictures scaled to preparedSize(), each with the one it was made of: a newer one shown meanwhile keeps
    // its own.
    void setPrepared(const QImage& source, const QImage& scaledSource, const QImage& result,
                     const QImage& scaledResult);
    void clearResult();

    const QImage& source() const { return m_source.picture; }
    const QImage& result() const { return m_result.picture; }
    // In what size the pictures are painted now, in device pixels; empty where preparing would not pay.
    QSize preparedSize() const;

    double zoom() const { return m_transform.zoom(); }
    void fit();
    void setZoom(double zoom);
    void zoomBy(double factor);

    double dividerPosition() const { return m_divider; } // 0 left to 1 right of the picture
    void setDividerPosition(double position);
    QPoint dividerHandle() const; // in the widget
    void setOriginalShown(bool shown);
    bool isOriginalShown() const { return m_originalShown; }

    QSize sizeHint() const override { return {720, 560}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

Q_SIGNALS:
    void viewChanged(); // zoom, place or size on the screen
    void originalShownChanged(bool shown);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Gesture { None, Pan, Divider };

    QRectF leftPane() const;
    QRectF rightPane() const; // the same as the left one except side by side
    QRectF paneAt(QPointF position) const;
    QRectF target(const QRectF& pane) const;
    double dividerX() const;
    bool overDivider(QPointF position) const;
    void relayout();
    void updateCursor(QPointF position);
    void paintPane(QPainter& painter, const QRectF& pane, const PictureLayer& layer, const QString& label,
                   bool right);
    void paintDivider(QPainter& painter);
    void paintEmpty(QPainter& painter);
    void describe();

    Mode m_mode = Divider;
    PictureLayer m_source, m_result;
    ViewTransform m_transform;
    double m_divider = 0.5;
    bool m_originalShown = false;
    bool m_spaceHeld = false;
    Gesture m_gesture = Gesture::None;
    QPointF m_last;
};

} // namespace moyun::ui
