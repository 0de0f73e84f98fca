// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

class SettingsBook;

// What can be set of verse, for the window of all settings: the rhyme book of the poem and how strictly each
// rule is taken, the same as beside the poem. `studio` and `book` live as long as the window. GUI thread.
void addVerseSettings(SettingsBook& book, bridge::PoemStudio* studio);

} // namespace moyun::ui
