// SPDX-License-Identifier: GPL-3.0-or-later
// CanvasView under the hand: mouse, pen, wheel and keys, and which gesture a press begins.
#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_cursor.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/gesture_of_tool.h"
#include "ui/canvas/gestures/move_content_gesture.h"
#include "ui/canvas/gestures/pan_view_gesture.h"
#include "ui/canvas/gestures/picker_gesture.h"

#include <QInputDevice>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTabletEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using Tool = bridge::CanvasTool;

namespace {

constexpr double kWheelStep = 120; // eighths of a degree of one notch
constexpr double kKeyPan = 48;     // view pixels
constexpr double kMostTilt = 60;   // degrees that a pen can lean

} // namespace

CanvasPointer CanvasView::pointerOf(const QMouseEvent& event) const
{
    CanvasPointer pointer;
    pointer.at = event.position();
    pointer.picture = m_transform.toPicture(pointer.at);
    pointer.modifiers = event.modifiers();
    pointer.time = double(m_clock.nsecsElapsed()) / 1e9;
    return pointer;
}

CanvasPointer CanvasView::pointerOf(const QTabletEvent& event) const
{
    CanvasPointer pointer;
    pointer.at = event.position();
    pointer.picture = m_transform.toPicture(pointer.at);
    pointer.modifiers = event.modifiers();
    pointer.pressure = std::clamp(event.pressure(), 0.0, 1.0);
    pointer.tiltX = std::clamp(event.xTilt() / kMostTilt, -1.0, 1.0);
    pointer.tiltY = std::clamp(event.yTilt() / kMostTilt, -1.0, 1.0);
    pointer.rotation = event.rotation();
    pointer.time = double(m_clock.nsecsElapsed()) / 1e9;
    pointer.isPen = true;
    pointer.isEraserEnd = event.pointerType() == QPointingDevice::PointerType::Eraser;
    return pointer;
}

std::unique_ptr<CanvasGesture> CanvasView::gestureFor(const CanvasPointer& pointer, Qt::MouseButton button)
{
    const CanvasGround ground{*this, *m_studio, m_edits};
    const Tool tool = m_studio->tools()->tool();
    if (button == Qt::MiddleButton || m_spaceHeld || (tool == Tool::Pan && button == Qt::LeftButton)) {
        auto kind = PanViewGesture::Pan;
        if (m_spaceHeld && pointer.modifiers & Qt::ShiftModifier) kind = PanViewGesture::Turn;
        if (m_spaceHeld && pointer.modifiers & Qt::ControlModifier) kind = PanViewGesture::Zoom;
        return std::make_unique<PanViewGesture>(ground, kind);
    }
    // The right button is the second hand of the painting tools: it picks the colour under it.
    if (button == Qt::RightButton)
        return takesColour(tool) ? std::make_unique<PickerGesture>(ground, false) : nullptr;
    if (button != Qt::LeftButton || m_lasting) return nullptr;
    if (takesColour(tool) && pointer.modifiers & Qt::ControlModifier)
        return std::make_unique<PickerGesture>(ground, pointer.modifiers & Qt::AltModifier);
    return gestureOfTool(tool, ground, pointer);
}

void CanvasView::press(const CanvasPointer& pointer, Qt::MouseButton button)
{
    if (m_dragging) return; // a second button during a drag means nothing
    m_pointer = pointer.at;
    m_last = pointer;
    m_gesture = gestureFor(pointer, button);
    CanvasGesture* gesture = m_gesture                  ? m_gesture.get()
                             : button == Qt::LeftButton ? m_lasting.get()
                                                        : nullptr;
    if (!gesture) return;
    m_dragging = true;
    m_button = button;
    Q_EMIT pressed();
    gesture->press(pointer);
    updateCursor();
    update();
}

void CanvasView::move(const CanvasPointer& pointer)
{
    const QRect before = ringRect(m_pointer);
    m_pointer = pointer.at;
    m_modifiers = pointer.modifiers;
    if (paintsWithRing()) {
        update(before);
        update(ringRect(m_pointer));
    }
    Q_EMIT pointerMoved(pointer.picture);
    m_last = pointer;
    CanvasGesture* gesture = this->gesture();
    if (m_dragging && gesture) {
        gesture->move(pointer);
    } else if (gesture) {
        gesture->hover(pointer);
        updateCursor();
    }
}

void CanvasView::release(const CanvasPointer& pointer)
{
    if (!m_dragging) return;
    m_dragging = false;
    m_last = pointer;
    if (m_gesture) {
        // The gesture is over before the document changes.
        const std::unique_ptr<CanvasGesture> gesture = std::move(m_gesture);
        gesture->release(pointer);
    } else if (m_lasting) {
        m_lasting->release(pointer);
    }
    updateCursor();
    update();
}

void CanvasView::endDrag()
{
    m_penDown = false;
    if (m_dragging) release(m_last);
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (m_penDown) return;
    press(pointerOf(*event), event->button());
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_penDown) return;
    // A release that went to somebody else (a dialog of the desktop, a lost grab) ends the drag all the same.
    if (m_dragging && !(event->buttons() & m_button)) endDrag();
    move(pointerOf(*event));
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragging && event->button() == m_button && !m_penDown) release(pointerOf(*event));
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event); // two quick dabs are two dabs
}

void CanvasView::tabletEvent(QTabletEvent* event)
{
    event->accept(); // else a mouse event would follow
    const CanvasPointer pointer = pointerOf(*event);
    m_pointerInside = rect().contains(pointer.at.toPoint());
    switch (event->type()) {
    case QEvent::TabletPress:
        setFocus(Qt::MouseFocusReason);
        if (m_dragging) break;
        m_penDown = true;
        watchPen(event->device());
        press(pointer, event->button());
        m_penDown = m_dragging;
        break;
    case QEvent::TabletMove:
        if (m_penDown && m_dragging && event->buttons() == Qt::NoButton) endDrag();
        move(pointer);
        break;
    case QEvent::TabletRelease:
        if (m_penDown && event->button() == m_button) {
            release(pointer);
            m_penDown = false;
        }
        break;
    default:
        break;
    }
}

void CanvasView::watchPen(const QInputDevice* device)
{
    if (m_pen == device || !device) return;
    if (m_pen) disconnect(m_pen, nullptr, this, nullptr);
    m_pen = device;
    // Unplugged: what was painted until then is a stroke.
    connect(device, &QObject::destroyed, this, &CanvasView::endDrag);
}

bool CanvasView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::TabletLeaveProximity) {
        if (m_penDown) endDrag();
        m_pointerInside = underMouse();
        update();
    }
    return QWidget::eventFilter(watched, event);
}

bool CanvasView::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        // Tab is ours while the view has the focus; Shift+Tab leaves it, so the keyboard is not caught here.
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            if (!key->isAutoRepeat()) setOriginalShown(event->type() == QEvent::KeyPress);
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        auto* touch = static_cast<QNativeGestureEvent*>(event);
        if (touch->gestureType() == Qt::ZoomNativeGesture)
            zoomAt(1 + touch->value(), touch->position());
        else if (touch->gestureType() == Qt::RotateNativeGesture)
            turnAt(touch->value(), touch->position());
        return true;
    }
    if (event->type() == QEvent::UngrabMouse && m_dragging && !m_penDown) endDrag();
    return QWidget::event(event);
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    const QPointF at = event->position();
    // A touch pad scrolls, a wheel zooms; both zoom with Ctrl.
    const bool pad = event->device() && event->device()->type() == QInputDevice::DeviceType::TouchPad;
    const QPointF pixels =
        event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : event->pixelDelta();
    if (event->modifiers() & Qt::ControlModifier || (!pad && !(event->modifiers() & Qt::ShiftModifier))) {
        const int delta = event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x();
        const double steps = delta / kWheelStep;
        if (steps == std::round(steps))
            m_transform.stepZoom(int(steps), at);
        else
            m_transform.setZoom(m_transform.zoom() * std::exp2(steps / CanvasTransform::kStepsADoubling), at);
        viewMoved();
    } else {
        const bool sideways = !pad && event->modifiers() & Qt::ShiftModifier && pixels.x() == 0;
        panBy(sideways ? QPointF(pixels.y(), 0) : pixels);
    }
    if (m_dragging && gesture()) {
        m_last.picture = m_transform.toPicture(m_last.at);
        gesture()->move(m_last);
    }
    event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    m_modifiers = event->modifiers();
    if (CanvasGesture* now = gesture()) {
        if (event->key() == Qt::Key_Escape) return cancelGesture(), followTool();
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_lasting && !m_gesture) {
            applyLasting();
            return m_studio->tools()->setTool(Tool::Move);
        }
        if (now->key(*event)) return update();
    }
    const int arrow = event->key() - Qt::Key_Left; // left, up, right, down
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) m_spaceHeld = true;
        update();
    } else if (event->key() == Qt::Key_Escape) {
        setHint({});
    } else if (arrow >= 0 && arrow < 4 && m_studio->tools()->tool() == Tool::Move) {
        const QPoint ways[] = {{-1, 0}, {0, -1}, {1, 0}, {0, 1}};
        MoveContentGesture::moveBy({*this, *m_studio, m_edits},
                                   ways[arrow] * (event->modifiers() & Qt::ShiftModifier ? 10 : 1));
    } else if (arrow >= 0 && arrow < 4) {
        const QPointF ways[] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
        panBy(ways[arrow] * kKeyPan);
    } else {
        QWidget::keyPressEvent(event);
    }
    updateCursor();
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    m_modifiers = event->modifiers();
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        update();
    } else {
        QWidget::keyReleaseEvent(event);
    }
    updateCursor();
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    // The release of a held key goes to whoever has the focus then.
    m_spaceHeld = false;
    m_modifiers = {};
    setOriginalShown(false);
    updateCursor();
    QWidget::focusOutEvent(event);
}

void CanvasView::enterEvent(QEnterEvent* event)
{
    m_pointerInside = true;
    m_pointer = event->position();
    updateCursor();
    update();
}

void CanvasView::leaveEvent(QEvent*)
{
    m_pointerInside = false;
    update();
    Q_EMIT pointerLeft();
}

void CanvasView::hideEvent(QHideEvent*)
{
    endDrag();
}

bool CanvasView::paintsWithRing() const
{
    if (m_lasting) return false;
    if (m_gesture && m_gesture->cursor()) return false;
    const Tool tool = m_studio->tools()->tool();
    return hasBrush(tool) && !(takesColour(tool) && !m_dragging && m_modifiers & Qt::ControlModifier);
}

void CanvasView::updateCursor()
{
    const CanvasGesture* now = gesture();
    const auto own = now ? now->cursor() : std::nullopt;
    const Tool tool = m_studio->tools()->tool();
    if (own)
        setCursor(*own);
    else if (m_spaceHeld || tool == Tool::Pan)
        setCursor(m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    else if (takesColour(tool) && m_modifiers & Qt::ControlModifier)
        setCursor(canvasCursor(Tool::Picker));
    else
        setCursor(canvasCursor(tool));
}

} // namespace moyun::ui
