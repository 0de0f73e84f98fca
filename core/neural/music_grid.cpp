// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_grid.h"

#include <algorithm>
#include <cmath>

namespace moyun::neural {
namespace {

constexpr int kFrame = MusicGrid::kTicksPerFrame;
constexpr std::array<int, 5> kPlaces{0, 2, 3, 4, kFrame}; // within a frame

// The nearest place that a start or an end can have, in ticks.
int snapped(int tick)
{
    const int frame = tick >= 0 ? tick / kFrame : -((-tick + kFrame - 1) / kFrame);
    const int within = tick - frame * kFrame;
    const auto nearest = std::min_element(kPlaces.begin(), kPlaces.end(), [within](int a, int b) {
        return std::abs(a - within) < std::abs(b - within);
    });
    return frame * kFrame + *nearest;
}

int offsetOf(std::uint8_t state)
{
    switch (state) {
    case MusicGrid::Start2:
        return 2;
    case MusicGrid::Start3:
        return 3;
    case MusicGrid::Start4:
        return 4;
    default:
        return 0;
    }
}

// Where notes that end within this frame of the track end: where another starts, else half-way.
int endWithin(const std::uint8_t* frame)
{
    int end = kFrame;
    for (int p = 0; p < MusicGrid::kPitches; ++p)
        if (const int offset = offsetOf(frame[p]); offset > 0) end = std::min(end, offset);
    return end == kFrame ? 3 : end;
}

} // namespace

void drawNotes(const std::vector<GridNote>& notes, int from, int track, MusicGrid& grid)
{
    for (const auto& note : notes) {
        const int start = snapped(note.start - from * kFrame);
        const int end = std::max(snapped(note.start + note.length - from * kFrame), start + 1);
        if (end <= 0 || start >= grid.frames * kFrame || note.pitch >= MusicGrid::kPitches) continue;
        const int first = start < 0 ? 0 : start / kFrame, offset = start < 0 ? 0 : start % kFrame;
        const int last = std::min((end - 1) / kFrame, grid.frames - 1); // the last frame it sounds in
        const bool endsInside = end % kFrame != 0 && (end - 1) / kFrame == last;
        for (int f = first; f <= last; ++f) {
            auto& cell = grid.at(track, f)[note.pitch];
            if (f > first || start < 0) {
                // What starts in the frame where another of its pitch ends says both.
                if (cell >= MusicGrid::Start) continue;
                cell = f == last && endsInside ? MusicGrid::Release : MusicGrid::Hold;
            } else if (offset == 0) {
                cell = f == last && endsInside ? MusicGrid::Short : MusicGrid::Start;
            } else {
                cell = offset == 2 ? MusicGrid::Start2 : offset == 3 ? MusicGrid::Start3 : MusicGrid::Start4;
            }
        }
    }
}

std::vector<GridNote> notesOf(const MusicGrid& grid, int track)
{
    std::vector<GridNote> notes;
    std::array<int, MusicGrid::kPitches> open; // where the sounding note of a pitch started, or -1
    open.fill(-1);
    const auto close = [&](int pitch, int end) {
        if (open[std::size_t(pitch)] >= 0)
            notes.push_back({open[std::size_t(pitch)], end - open[std::size_t(pitch)], std::uint8_t(pitch)});
        open[std::size_t(pitch)] = -1;
    };
    for (int f = 0; f < grid.frames; ++f) {
        const auto* frame = grid.at(track, f);
        const int begin = f * kFrame, inside = begin + endWithin(frame);
        for (int p = 0; p < MusicGrid::kPitches; ++p) {
            auto& started = open[std::size_t(p)];
            switch (frame[p]) {
            case MusicGrid::Off:
                close(p, begin);
                break;
            case MusicGrid::Hold:
                if (started < 0) started = begin;
                break;
            case MusicGrid::Release:
                if (started < 0) started = begin;
                close(p, inside);
                break;
            case MusicGrid::Short:
                close(p, begin);
                started = begin;
                close(p, inside);
                break;
            default:
                close(p, begin + offsetOf(frame[p]));
                started = begin + offsetOf(frame[p]);
            }
        }
    }
    for (int p = 0; p < MusicGrid::kPitches; ++p) close(p, grid.frames * kFrame);
    std::sort(notes.begin(), notes.end());
    return notes;
}

} // namespace moyun::neural
