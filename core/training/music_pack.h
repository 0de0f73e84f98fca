// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/music_grid.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace moyun::training {

// A stretch of a piece in one key, moved so that its tonic is C.
struct PackedPiece
{
    struct Bar
    {
        std::uint8_t frames = 16; // sixteenths, at most MusicConditions::kMostBar
        std::uint8_t meter = 0;   // meterClass()
        bool operator==(const Bar&) const = default;
    };
    std::uint8_t composer = 0, texture = 0; // indices into the pack's names
    bool minor = false, dev = false;
    std::array<std::uint8_t, neural::MusicGrid::kTracks> roles{}; // 0: no such track
    std::vector<Bar> bars;
    // Of each quarter (four frames): the pitch classes of its chord above the tonic as bits 0 to 11; bit 12:
    // known.
    std::vector<std::uint16_t> chords;
    std::array<std::vector<neural::GridNote>, neural::MusicGrid::kTracks> notes;

    int frames() const;
    bool operator==(const PackedPiece&) const = default;
};

// A training set of music: "MOYUNMP1", a 64-bit length, a JSON object with the three lists of names (entry 0
// of each is empty, "not said") and the number of pieces, then the pieces as little-endian numbers.
struct MusicPack
{
    std::vector<std::string> composers, textures, roles;
    std::vector<PackedPiece> pieces;

    // Errors: not found, not such a file, cut short, a value outside its range.
    static base::Result<MusicPack> read(const std::filesystem::path& file);
    base::Result<void> write(const std::filesystem::path& file) const;
};

} // namespace moyun::training
