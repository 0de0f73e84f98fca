// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"
#include "core/neural/music_grid.h"

#include <array>
#include <string>
#include <vector>

namespace moyun::engine {

// A stretch of a score in one key as the music networks read it: at most four tracks with a role each, bars
// of whole sixteenths, moved so that the tonic is C.
struct MusicPiece
{
    struct Bar
    {
        int frames = 16, beats = 4, unit = 4;
        bool operator==(const Bar&) const = default;
    };
    std::string texture;
    std::array<std::string, neural::MusicGrid::kTracks> roles; // empty: no such track
    bool minor = false;
    int shift = 0; // semitones that were added to every pitch
    std::vector<Bar> bars;
    std::vector<std::uint16_t>
        chords; // a quarter each: pitch classes above the tonic, bit 12 where one is known
    std::array<std::vector<neural::GridNote>, neural::MusicGrid::kTracks> notes;
};

// What a set of tracks is called, and the role of each track: quartet, choir, piano, organ, song,
// melody-chords, else "free". None: no track with notes, or more than four.
struct MusicTexture
{
    std::string name;
    std::vector<std::pair<std::size_t, std::string>> roles; // index of the track in the score, role
};
MusicTexture textureOf(const music::Score& score);

// The stretches of a score, cut where its key signature changes, in order. Stretches whose bars are not made
// of whole sixteenths or last longer than 24 of them are left out.
std::vector<MusicPiece> piecesOf(const music::Score& score);

} // namespace moyun::engine
