// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace moyun::audio {

// SoundFont banks (SoundFont 2.04, .sf2, and the same with compressed samples, .sf3). The synthesiser renders
// silence from a file that is missing or damaged and calls it a success, so files are checked here first.
// Any thread; reads the disk.

// The General MIDI banks that are installed, the one to use where none was chosen first: what the system
// calls its default, else the smallest.
std::vector<std::filesystem::path> installedSoundFonts();

// A RIFF file of the form sfbk that is there to its end, with samples and presets. Errors: not found, not a
// SoundFont, cut short.
base::Result<void> checkSoundFont(const std::filesystem::path& file);

// The file to use: `wanted` where it is not empty, else the first installed one that is whole.
base::Result<std::filesystem::path> findSoundFont(const std::filesystem::path& wanted = {});

} // namespace moyun::audio
