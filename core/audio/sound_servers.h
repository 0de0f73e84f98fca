// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace moyun::audio {

// What can take sound or MIDI on this machine, found out by looking at sockets and device files: asking the
// libraries of one that is not there costs seconds and lines on the terminal. The environment variable
// MOYUN_SOUND names the only one to use, or "none". Any thread; reads the disk.

// In the order to try: of "pipewire", "pulseaudio", "jack", "alsa" those that are there.
std::vector<std::string> presentSoundServers();

bool hasAlsaSequencer();
bool hasJackServer();

} // namespace moyun::audio
