// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"

#include <QCursor>

namespace moyun::ui {

// What the mouse looks like over a part of a note, or beside the notes, with a tool. `copies`: Ctrl is held.
QCursor toolCursor(RollModel::Tool tool, RollHit::Part part, bool copies);
// The drawing of a tool in resources/icons.
const char* toolIcon(RollModel::Tool tool);

} // namespace moyun::ui
