// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/roll_view.h"

QT_BEGIN_NAMESPACE
class QWheelEvent;
QT_END_NAMESPACE

namespace moyun::ui {

// What the wheel does everywhere in the roll: scrolls through the pitches, with Shift through time; with Ctrl
// it zooms time to the mouse, with Alt or Ctrl and Shift the rows. Places of the event are those of the
// notes.
void turnWheel(RollView& view, const QWheelEvent& event);

} // namespace moyun::ui
