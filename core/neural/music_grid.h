// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace moyun::neural {

// A note on the grid: start and length in twenty-fourths of a quarter; pitch 0 to 83, 0 being two octaves and
// a sixth or so below the middle of the keyboard (MusicGrid::kLowest) after the piece was moved so that its
// tonic is C.
struct GridNote
{
    std::int32_t start = 0, length = 1;
    std::uint8_t pitch = 0;
    bool operator==(const GridNote&) const = default;
    friend auto operator<=>(const GridNote&, const GridNote&) = default;
};

// What the music networks read and write: for each of four tracks, each sixteenth (a frame) and each pitch
// what happens there. Starts and holds are different states, so that repeated notes stay repeated notes;
// triplets of eighths and thirty-seconds start within a frame.
struct MusicGrid
{
    static constexpr int kTracks = 4, kPitches = 84, kLowest = 24, kFramesPerQuarter = 4, kTicksPerFrame = 6;
    enum State : std::uint8_t {
        Off,
        Hold,    // sounds on through the frame
        Start,   // starts with the frame and lasts beyond it or to its end
        Short,   // starts with the frame and ends within it
        Release, // ends within the frame
        Start2,  // starts 2/24 of a quarter into the frame (the second triplet of eighths), sounds to its end
        Start3,  // half-way (a thirty-second)
        Start4,  // 4/24 (the third triplet)
    };
    static constexpr int kStates = 8;

    int frames = 0;
    std::vector<std::uint8_t> cells; // [track][frame][pitch], States

    explicit MusicGrid(int frameCount = 0)
        : frames(frameCount), cells(std::size_t(kTracks) * std::size_t(frameCount) * kPitches)
    {}
    std::uint8_t* at(int track, int frame)
    {
        return cells.data() + (std::size_t(track) * std::size_t(frames) + std::size_t(frame)) * kPitches;
    }
    const std::uint8_t* at(int track, int frame) const
    {
        return const_cast<MusicGrid*>(this)->at(track, frame);
    }
    bool operator==(const MusicGrid&) const = default;
};

// Writes the notes that sound within [from, from + grid.frames) frames into one track of an empty grid. A
// note that began before goes on as Hold. Starts and ends snap to the nearest place that the states can say.
void drawNotes(const std::vector<GridNote>& notes, int from, int track, MusicGrid& grid);

// The notes of one track, starts counted from the grid's first frame. A Hold or Release with nothing before
// it is a start: what went before lies outside.
std::vector<GridNote> notesOf(const MusicGrid& grid, int track);

} // namespace moyun::neural
