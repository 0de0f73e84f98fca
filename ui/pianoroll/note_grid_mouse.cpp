// SPDX-License-Identifier: GPL-3.0-or-later
// NoteGrid under the mouse: which gesture a press begins, the wheel, and what the mouse would do.
#include "ui/pianoroll/gestures/cut_gesture.h"
#include "ui/pianoroll/gestures/draw_gesture.h"
#include "ui/pianoroll/gestures/erase_gesture.h"
#include "ui/pianoroll/gestures/glue_gesture.h"
#include "ui/pianoroll/gestures/move_gesture.h"
#include "ui/pianoroll/gestures/pan_gesture.h"
#include "ui/pianoroll/gestures/resize_gesture.h"
#include "ui/pianoroll/gestures/select_gesture.h"
#include "ui/pianoroll/gestures/velocity_gesture.h"
#include "ui/pianoroll/note_grid.h"
#include "ui/pianoroll/tool_cursor.h"
#include "ui/pianoroll/wheel_zoom.h"

#include <QMouseEvent>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using Tool = RollModel::Tool;

namespace {

constexpr double kEdgePixels = 7;  // of a note, where dragging changes its length
constexpr double kLeastTarget = 5; // pixels; narrower notes are hit beside themselves, too
constexpr int kScrollMs = 16;
constexpr double kMostScroll = 40; // pixels a time at the edges

} // namespace

RollPointer NoteGrid::pointerAt(QPointF at, Qt::KeyboardModifiers modifiers) const
{
    const RollView& view = m_model->view();
    return {at, modifiers, std::max(0.0, view.tickAt(at.x())), view.pitchAt(at.y())};
}

RollHit NoteGrid::hitAt(QPointF at) const
{
    const RollView& view = m_model->view();
    const auto& notes = m_model->document()->notes();
    const int pitch = view.pitchAt(at.y());
    const double tick = view.tickAt(at.x()), reach = kLeastTarget / 2 / view.pixelsPerTick();
    if (tick < 0) return {};
    RollHit hit;
    double nearest = reach;
    m_scene.index().visit(
        notes, music::Tick(tick - reach), music::Tick(tick + reach) + 1, [&](std::size_t i) {
            const auto& note = notes[i];
            if (note.pitch != pitch) return;
            const double outside = std::max({double(note.start) - tick, tick - double(note.end()), 0.0});
            if (outside > nearest || (outside > 0 && double(note.length) > 2 * reach)) return;
            nearest = outside;
            hit = {RollHit::Body, i};
        });
    if (!hit.isNote()) return hit;
    const QRectF rect = view.rectOf(notes[hit.note]);
    const double edge = std::min(kEdgePixels, rect.width() / 3);
    if (at.x() >= rect.right() - edge)
        hit.part = RollHit::RightEdge;
    else if (at.x() <= rect.left() + edge && rect.width() > 12)
        hit.part = RollHit::LeftEdge;
    return hit;
}

std::unique_ptr<RollGesture> NoteGrid::gestureFor(const RollPointer& pointer, Qt::MouseButton button)
{
    const RollGround ground{*m_model, m_scene.index()};
    if (button == Qt::MiddleButton) return std::make_unique<PanGesture>(ground, pointer);
    if (m_model->document()->track() < 0) return nullptr;
    if (button == Qt::RightButton) return std::make_unique<EraseGesture>(ground, pointer);
    if (button == Qt::LeftButton) return gestureOfTool(pointer, hitAt(pointer.at));
    return nullptr;
}

std::unique_ptr<RollGesture> NoteGrid::gestureOfTool(const RollPointer& pointer, const RollHit& hit)
{
    const RollGround ground{*m_model, m_scene.index()};
    const bool control = pointer.modifiers & Qt::ControlModifier, alt = pointer.modifiers & Qt::AltModifier;
    switch (m_model->tool()) {
    case Tool::Erase:
        return std::make_unique<EraseGesture>(ground, pointer);
    case Tool::Cut:
        return std::make_unique<CutGesture>(ground, pointer);
    case Tool::Glue:
        return std::make_unique<GlueGesture>(ground, pointer);
    case Tool::Velocity:
        if (hit.isNote()) return std::make_unique<VelocityGesture>(ground, pointer, hit.note);
        return std::make_unique<SelectGesture>(ground, pointer);
    case Tool::Select:
    case Tool::Draw:
        break;
    }
    if (hit.isNote()) {
        // Some desktops keep Alt and dragging for themselves; Ctrl and Shift together mean the same.
        if (alt || (control && pointer.modifiers & Qt::ShiftModifier))
            return std::make_unique<VelocityGesture>(ground, pointer, hit.note);
        if (hit.part != RollHit::Body && !control)
            return std::make_unique<ResizeGesture>(ground, pointer, hit.note, hit.part == RollHit::LeftEdge);
        return std::make_unique<MoveGesture>(ground, pointer, hit.note);
    }
    if (m_model->tool() == Tool::Draw && !control) return std::make_unique<DrawGesture>(ground, pointer);
    return std::make_unique<SelectGesture>(ground, pointer);
}

void NoteGrid::begin(std::unique_ptr<RollGesture> gesture, const RollPointer& pointer, Qt::MouseButton button)
{
    if (!gesture) return;
    m_gesture = std::move(gesture);
    m_button = button;
    m_pointer = pointer.at;
    m_modifiers = pointer.modifiers;
    if (button == Qt::MiddleButton) setCursor(Qt::ClosedHandCursor);
    update();
}

void NoteGrid::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (m_gesture) return; // a second button during a drag means nothing
    const RollPointer pointer = pointerAt(event->position(), event->modifiers());
    m_model->setCursor(std::nullopt);
    begin(gestureFor(pointer, event->button()), pointer, event->button());
}

void NoteGrid::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    m_modifiers = event->modifiers();
    if (!m_gesture) return hover(m_pointer, m_modifiers);
    m_gesture->move(pointerAt(m_pointer, m_modifiers));
    m_model->setHoveredPitch(m_model->view().pitchAt(m_pointer.y()));
    const bool outside = !QRectF(rect()).contains(m_pointer);
    if (outside && m_gesture->scrollsAtEdges()) {
        if (!m_edgeTimer.isActive()) m_edgeTimer.start(kScrollMs, this);
    } else {
        m_edgeTimer.stop();
    }
    update();
}

void NoteGrid::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_gesture || event->button() != m_button) return;
    finishGesture();
    hover(event->position(), event->modifiers());
}

void NoteGrid::finishGesture()
{
    m_edgeTimer.stop();
    // The gesture is over before the document changes, which would cancel it.
    const std::unique_ptr<RollGesture> gesture = std::move(m_gesture);
    gesture->finish();
    m_model->setPreview({});
    m_model->hearNothing();
    update();
}

void NoteGrid::cancelGesture()
{
    m_edgeTimer.stop();
    if (!m_gesture) return;
    const std::unique_ptr<RollGesture> gesture = std::move(m_gesture);
    gesture->cancel();
    m_model->setPreview({});
    m_model->hearNothing();
    m_model->setHint({});
    update();
}

void NoteGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_gesture || event->button() != Qt::LeftButton || m_model->tool() != Tool::Select ||
        m_model->document()->track() < 0)
        return mousePressEvent(event);
    // With the arrow: beside the notes one is written, on a note it goes.
    const RollPointer pointer = pointerAt(event->position(), event->modifiers());
    const RollGround ground{*m_model, m_scene.index()};
    if (hitAt(event->position()).isNote())
        begin(std::make_unique<EraseGesture>(ground, pointer), pointer, event->button());
    else
        begin(std::make_unique<DrawGesture>(ground, pointer), pointer, event->button());
}

void NoteGrid::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_edgeTimer.timerId()) scrollAtEdges();
    if (event->timerId() == m_hush.timerId()) {
        m_hush.stop();
        if (!m_gesture) m_model->hearNothing();
    }
}

void NoteGrid::scrollAtEdges()
{
    if (!m_gesture) return m_edgeTimer.stop();
    // The further outside, the faster.
    const auto speed = [](double below, double above) {
        return std::clamp((below < 0 ? below : std::max(above, 0.0)) / 4, -kMostScroll, kMostScroll);
    };
    RollView view = m_model->view();
    view.pan({int(std::round(speed(m_pointer.x(), m_pointer.x() - width()))),
              int(std::round(speed(m_pointer.y(), m_pointer.y() - height())))});
    m_model->setView(view);
    m_gesture->move(pointerAt(m_pointer, m_modifiers));
    update();
}

void NoteGrid::wheelEvent(QWheelEvent* event)
{
    RollView view = m_model->view();
    turnWheel(view, *event);
    m_model->setView(view);
    if (m_gesture) m_gesture->move(pointerAt(event->position(), event->modifiers()));
    event->accept();
}

void NoteGrid::leaveEvent(QEvent*)
{
    if (m_gesture) return;
    m_model->setHoveredPitch(-1);
    m_model->setHint({});
}

void NoteGrid::hover(QPointF at, Qt::KeyboardModifiers modifiers)
{
    if (m_gesture) return;
    const bool inside = QRectF(rect()).contains(at);
    const RollHit hit = inside ? hitAt(at) : RollHit();
    setCursor(toolCursor(m_model->tool(), hit.part, modifiers & Qt::ControlModifier));
    if (!inside) return;
    m_model->setHoveredPitch(m_model->view().pitchAt(at.y()));
    switch (m_model->tool()) {
    case Tool::Erase:
        return m_model->setHint(tr("Drag over the notes that shall go"));
    case Tool::Cut:
        return m_model->setHint(tr("Click to cut a note, drag to cut several · Alt: off the grid"));
    case Tool::Glue:
        return m_model->setHint(tr("Click to join a note with the next, drag to join several"));
    case Tool::Velocity:
        return m_model->setHint(tr("Drag a note up or down to change how loud it is"));
    case Tool::Select:
    case Tool::Draw:
        break;
    }
    if (hit.part == RollHit::Body)
        m_model->setHint(
            tr("Drag to move · Ctrl: copy · Shift: one direction · Alt and drag: velocity · right "
               "button: delete"));
    else if (hit.isNote())
        m_model->setHint(tr("Drag to change the length · Alt: off the grid"));
    else if (m_model->tool() == Tool::Draw)
        m_model->setHint(
            tr("Click to write a note, drag for its length · Ctrl and drag: select · right button: "
               "delete"));
    else
        m_model->setHint(tr("Drag to select · Shift adds, Ctrl turns over · double click writes a note"));
}

} // namespace moyun::ui
