// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/stroke_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/brush_line.h"

#include <QLineF>

#include <cmath>

namespace moyun::ui {

namespace {

constexpr double kDoubling = 90; // view pixels of dragging that double the size

} // namespace

StrokeGesture::StrokeGesture(const CanvasGround& ground, Target target) : CanvasGesture(ground)
{
    if (target == Target::StyleMask)
        m_mask = ground.view.maskPainter();
    else if (ground.view.layerMask().begin)
        m_mask = ground.view.layerMask();
}

bool StrokeGesture::erases(const CanvasPointer& pointer) const
{
    const bool other = m_mask && pointer.modifiers & (Qt::AltModifier | Qt::ControlModifier);
    const bool eraser = m_mask && ground().tools().tool() == bridge::CanvasTool::Eraser;
    return pointer.isEraserEnd || other != eraser;
}

bool StrokeGesture::begin(const canvas::StrokeSample& sample, bool erase)
{
    if (m_mask) return m_mask->begin && m_mask->begin(sample, erase);
    // The other end of the pen rubs out with the eraser's own settings; the tool in hand stays what it is.
    bridge::CanvasTools& tools = ground().tools();
    const bridge::CanvasTool held = tools.tool();
    m_eraserEnd = erase && held != bridge::CanvasTool::Eraser;
    if (m_eraserEnd) tools.setTool(bridge::CanvasTool::Eraser);
    const bool begun = ground().painter().begin(sample);
    if (m_eraserEnd) tools.setTool(held);
    return begun;
}

void StrokeGesture::add(const canvas::StrokeSample& sample)
{
    if (m_mask)
        m_mask->add(sample);
    else
        ground().painter().add(sample);
}

void StrokeGesture::end()
{
    if (m_mask)
        m_mask->end();
    else
        ground().painter().end();
}

void StrokeGesture::press(const CanvasPointer& pointer)
{
    m_start = pointer;
    m_radius = ground().tools().brush().radius;
    if (pointer.modifiers & Qt::ShiftModifier)
        m_state = State::Undecided;
    else
        m_state = begin(pointer.sample(), erases(pointer)) ? State::Painting : State::Refused;
}

void StrokeGesture::move(const CanvasPointer& pointer)
{
    if (m_state == State::Painting) return add(pointer.sample());
    if (m_state == State::Undecided && QLineF(pointer.at, m_start.at).length() >= kClickPixels) {
        m_state = State::Sizing;
        ground().view.showRing(true);
    }
    if (m_state != State::Sizing) return;
    const double factor = std::exp2((pointer.at.x() - m_start.at.x()) / kDoubling);
    ground().view.changeSize(m_radius * factor / ground().tools().brush().radius);
}

void StrokeGesture::release(const CanvasPointer& pointer)
{
    if (m_state == State::Painting) {
        add(pointer.sample());
        end();
        ground().view.setLastStrokeEnd(pointer.picture);
    } else if (m_state == State::Undecided) {
        straightLine(pointer);
    } else if (m_state == State::Sizing) {
        ground().view.showRing(false);
    }
}

void StrokeGesture::straightLine(const CanvasPointer& pointer)
{
    const QPointF from = ground().view.lastStrokeEnd().value_or(pointer.picture);
    bool begun = true;
    eachSampleOf({from, pointer.picture}, m_start.sample(),
                 [&](const canvas::StrokeSample& sample, bool first) {
                     if (first)
                         begun = begin(sample, erases(m_start));
                     else if (begun)
                         add(sample);
                 });
    if (!begun) return;
    end();
    ground().view.setLastStrokeEnd(pointer.picture);
}

void StrokeGesture::cancel()
{
    if (m_state == State::Painting) {
        if (m_mask)
            m_mask->cancel();
        else
            ground().painter().cancel();
    } else if (m_state == State::Sizing) {
        ground().view.changeSize(m_radius / ground().tools().brush().radius);
        ground().view.showRing(false);
    }
}

void StrokeGesture::paint(QPainter& painter) const
{
    if (m_state != State::Undecided || !ground().view.lastStrokeEnd()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF from = toView(*ground().view.lastStrokeEnd());
    painter.setPen(QPen(QColor(0, 0, 0, 130), 2.4));
    painter.drawLine(from, m_start.at);
    painter.setPen(QPen(QColor(255, 255, 255, 220), 1));
    painter.drawLine(from, m_start.at);
}

} // namespace moyun::ui
