// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"
#include "core/canvas/selection_edits.h"
#include "ui/canvas/gestures/canvas_gesture.h"

#include <functional>

namespace moyun::ui {

// How a new part meets the selection: as the options have it; Shift adds, Alt takes away, both intersect.
canvas::SelectionCombine combineOf(const CanvasGround& ground, Qt::KeyboardModifiers modifiers);

// Makes the mask of a picture on the worker and brings it into the selection, with the feather of the
// options, as one step.
using MakeMask = std::function<base::Result<canvas::Mask>(const canvas::Picture&)>;
void selectBy(const CanvasGround& ground, Qt::KeyboardModifiers modifiers, MakeMask make);
// A click that selects nothing, where it neither adds nor takes away.
void selectNothing(const CanvasGround& ground, Qt::KeyboardModifiers modifiers);

} // namespace moyun::ui
