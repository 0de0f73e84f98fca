// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"
#include "core/project/content.h"

#include <optional>
#include <span>

// Scores as bytes, without loss; docs/file-format.md has the order. Thread: any.
namespace moyun::project {

// What belongs to the whole score: all but its tracks.
Bytes frameBytes(const music::Score& score);
Bytes trackBytes(const music::Track& track);
// False where the bytes are none of these; ranges are for music::validate() to look at.
bool readFrame(std::span<const std::uint8_t> bytes, music::Score& score);
bool readTrack(std::span<const std::uint8_t> bytes, music::Track& track);

bool sameFrame(const music::Score& a, const music::Score& b);

} // namespace moyun::project
