// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_tools.h"

#include <QCursor>

namespace moyun::ui {

bool hasBrush(bridge::CanvasTool tool);    // paints with a brush that has a size: the view draws its ring
bool takesColour(bridge::CanvasTool tool); // uses the colour: Ctrl and the right button pick one

// How the mouse looks over the canvas with a tool; brushes have no cursor beside their ring.
QCursor canvasCursor(bridge::CanvasTool tool);

const char* canvasToolIcon(bridge::CanvasTool tool); // a drawing in resources/icons

} // namespace moyun::ui
