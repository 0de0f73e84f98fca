// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::bridge {
class CanvasStyle;
}

namespace moyun::ui {

class CanvasView;

// Joins the live style and the view of the canvas: what is drawn, strokes of masks. Both stay until the view
// goes.
void showLiveStyle(bridge::CanvasStyle* style, CanvasView* view);

} // namespace moyun::ui
