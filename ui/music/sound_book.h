// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::bridge {
class MusicTransport;
}

namespace moyun::ui {

class SettingsBook;

// What can be set of sound and MIDI, for the window of all settings; the same as in SoundDialog. `transport`
// and `book` live as long as the window. GUI thread.
void addSoundSettings(SettingsBook& book, bridge::MusicTransport* transport);

} // namespace moyun::ui
