// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::bridge {
class CanvasTools;
}

namespace moyun::ui {

class SettingsBook;

// What can be set of painting, for the window of all settings: the pressure curve of the pen. `tools` and
// `book` live as long as the window. GUI thread.
void addPaintSettings(SettingsBook& book, bridge::CanvasTools* tools);

} // namespace moyun::ui
