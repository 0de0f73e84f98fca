// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/move_content_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/layer_motion.h"

#include <cmath>

namespace moyun::ui {

MoveContentGesture::MoveContentGesture(const CanvasGround& ground)
    : CanvasGesture(ground), m_preview(&ground.document())
{}

void MoveContentGesture::press(const CanvasPointer& pointer)
{
    m_start = pointer;
}

void MoveContentGesture::move(const CanvasPointer& pointer)
{
    QPoint by = (pointer.picture - m_start.picture).toPoint();
    if (pointer.modifiers & Qt::ShiftModifier) (std::abs(by.x()) < std::abs(by.y()) ? by.rx() : by.ry()) = 0;
    if (by == m_by) return;
    m_by = by;
    ground().view.setHint(tr("%1, %2 px").arg(by.x()).arg(by.y()));
    const canvas::LayerId layer = ground().document().layer();
    m_preview.show([=](const canvas::Picture& picture, std::stop_token) {
        return withContentMoved(picture, layer, by.x(), by.y());
    });
}

void MoveContentGesture::release(const CanvasPointer& pointer)
{
    move(pointer);
    ground().view.setHint({});
    if (m_by.isNull()) return m_preview.drop();
    m_preview.keep();
    moveBy(ground(), m_by);
}

void MoveContentGesture::cancel()
{
    m_preview.drop();
}

void MoveContentGesture::moveBy(const CanvasGround& ground, QPoint by)
{
    const canvas::LayerId layer = ground.document().layer();
    bridge::CanvasDocument* document = &ground.document();
    ground.edits.run(
        tr("Move"),
        [=](const canvas::Picture& picture) { return withContentMoved(picture, layer, by.x(), by.y()); }, {},
        [document] { document->dropPreview(); });
}

} // namespace moyun::ui
