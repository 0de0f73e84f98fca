// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/read_score.h"

#include <filesystem>

namespace moyun::music {

// Reads a score from a file by its content: MIDI or MusicXML, also compressed. At most 64 MiB. Blocks on the
// disk. Errors: not found, too large, and those of the reader, naming the file.
base::Result<ReadScore> readScoreFile(const std::filesystem::path& file);

// Writes a score by the file's ending: .mid or .midi, .musicxml or .xml, .mxl (compressed MusicXML). The file
// is replaced whole or not at all. Errors: an ending that is none of these, a score that is not valid or too
// large for the format, disk full, folder not writable.
base::Result<void> writeScoreFile(const Score& score, const std::filesystem::path& file);

} // namespace moyun::music
