// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"
#include "ui/pianoroll/roll_scene.h"
#include "ui/pianoroll/scrolled_layer.h"

#include <QBasicTimer>
#include <QWidget>

#include <memory>

namespace moyun::ui {

// The notes themselves: drawn, edited by the mouse (one class a gesture, gestures/) and by keys. Arrows move
// the selected notes or, where none is selected, the cursor; Ctrl and arrows always the cursor; Enter writes
// a note there; Tab goes from note to note. GUI thread only.
class NoteGrid : public QWidget
{
    Q_OBJECT
public:
    explicit NoteGrid(RollModel* model, QWidget* parent = nullptr); // `model` outlives it

    bool isInGesture() const { return m_gesture != nullptr; }
    void cancelGesture();
    RollHit hitAt(QPointF at) const;
    QRectF noteRect(std::size_t place) const; // on the widget
    void revealSelection();
    // What is selected, for people: "C4 at 3:2, length 1/8, velocity 90", or how many notes.
    QString selectionText() const;
    QSize minimumSizeHint() const override { return {120, 80}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    RollPointer pointerAt(QPointF at, Qt::KeyboardModifiers modifiers) const;
    std::unique_ptr<RollGesture> gestureFor(const RollPointer& pointer, Qt::MouseButton button);
    std::unique_ptr<RollGesture> gestureOfTool(const RollPointer& pointer, const RollHit& hit);
    void begin(std::unique_ptr<RollGesture> gesture, const RollPointer& pointer, Qt::MouseButton button);
    void finishGesture();
    void scrollAtEdges();
    void hover(QPointF at, Qt::KeyboardModifiers modifiers);
    void forgetDrawing();
    void movePlayhead(music::Tick at);
    int playheadX(music::Tick at) const;
    bool isOwn(const QKeyEvent& event) const;
    bool keyOnNotes(int key, Qt::KeyboardModifiers modifiers);
    bool keyOnCursor(int key, Qt::KeyboardModifiers modifiers);
    bool moveCursor(int cells, int rows);
    void writeAtCursor(bool keepsSelection);
    void walk(bool next);
    void describe();
    void paintCursor(QPainter& painter) const;

    RollModel* m_model;
    RollScene m_scene;
    ScrolledLayer m_layer;
    std::unique_ptr<RollGesture> m_gesture;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_pointer; // the last place of the mouse in a gesture
    Qt::KeyboardModifiers m_modifiers;
    QBasicTimer m_edgeTimer, m_hush; // scrolls at the edges; ends what a key made sound
    music::Tick m_playhead = 0;
    bool m_previewHides = false; // the preview in the layer took notes away
};

} // namespace moyun::ui
