// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/canvas_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_view.h"

namespace moyun::ui {

bridge::CanvasDocument& CanvasGround::document() const
{
    return *studio.document();
}

bridge::CanvasTools& CanvasGround::tools() const
{
    return *studio.tools();
}

bridge::CanvasPainter& CanvasGround::painter() const
{
    return *studio.painter();
}

const CanvasTransform& CanvasGround::transform() const
{
    return view.transform();
}

} // namespace moyun::ui
