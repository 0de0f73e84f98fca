// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace moyun::ui {

class Commands;
class PianoRoll;

// Registers everything that can be done in the piano roll, with its usual keys, in the scope in use of
// `commands`; ids begin with "music.". `roll` may give null while there is none yet. Arrows, Tab, Enter and
// Escape belong to the roll itself while it has the focus.
void addRollCommands(Commands& commands, const std::function<PianoRoll*()>& roll);

// Ids for menus, as Workspace::editCommands() has them.
QStringList rollEditCommands();
QStringList rollViewCommands();
QStringList rollToolCommands();

} // namespace moyun::ui
