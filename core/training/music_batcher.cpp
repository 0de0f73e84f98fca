// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/music_batcher.h"

#include <algorithm>
#include <cmath>

namespace moyun::training {
namespace {

using neural::MusicConditions;
using neural::MusicGrid;

constexpr int kTracks = MusicGrid::kTracks;

} // namespace

MusicBatcher::MusicBatcher(std::shared_ptr<const MusicPack> pack, bool dev, int pieces, int bars,
                           Withhold withhold, std::uint64_t seed)
    : m_pack(std::move(pack)), m_pieces(pieces), m_bars(bars), m_withhold(withhold), m_random(seed)
{
    for (std::uint32_t p = 0; p < m_pack->pieces.size(); ++p) {
        const auto& piece = m_pack->pieces[p];
        if (piece.dev != dev) continue;
        std::uint32_t frame = 0;
        for (std::size_t b = 0; b < piece.bars.size(); ++b) {
            const auto from = piece.bars.begin() + std::ptrdiff_t(b);
            const bool fits = b + std::size_t(bars) <= piece.bars.size() &&
                              std::all_of(from, from + bars, [&](const auto& bar) { return bar == *from; });
            if (fits) {
                m_places[from->frames].push_back({p, std::uint32_t(b), frame});
                ++m_count;
            }
            frame += piece.bars[b].frames;
        }
    }
}

double MusicBatcher::uniform()
{
    return double(m_random() >> 11) * 0x1p-53;
}

MusicBatcher::Batch MusicBatcher::next()
{
    auto chosen = std::size_t(uniform() * double(m_count));
    auto length = m_places.begin();
    while (chosen >= length->second.size()) chosen -= length++->second.size();
    const auto& [perBar, places] = *length;
    const std::int64_t frames = perBar * m_bars, n = m_pieces;
    Batch batch;
    batch.framesPerBar = perBar;
    batch.cells = torch::zeros({n, kTracks, frames, MusicGrid::kPitches}, torch::kUInt8);
    batch.given = torch::zeros({n, kTracks, frames});
    batch.wanted = torch::zeros({n, kTracks, frames});
    auto& c = batch.conditions;
    c.composer = torch::zeros({n, std::int64_t(m_pack->composers.size())});
    c.texture = torch::zeros({n}, torch::kLong);
    c.minor = torch::zeros({n}, torch::kLong);
    c.meter = torch::zeros({n}, torch::kLong);
    c.roles = torch::zeros({n, kTracks}, torch::kLong);
    c.place = torch::arange(frames, torch::kLong).remainder(perBar);
    c.first = torch::zeros({n, frames});
    c.last = torch::zeros({n, frames});
    c.chords = torch::zeros({n, frames, MusicConditions::kChordBits});
    c.density = torch::zeros({n, kTracks, 2});
    for (int i = 0; i < m_pieces; ++i) {
        fillPiece(batch, i, places[std::size_t(uniform() * double(places.size()))]);
        open(batch, i);
    }
    return batch;
}

void MusicBatcher::fillPiece(Batch& batch, int index, const Place& place)
{
    const auto& piece = m_pack->pieces[place.piece];
    const int perBar = batch.framesPerBar, frames = perBar * m_bars;
    auto& c = batch.conditions;
    c.composer[index][uniform() < m_withhold.composer ? 0 : int(piece.composer)] = 1;
    c.texture[index] = int(piece.texture);
    c.minor[index] = int(piece.minor);
    c.meter[index] = int(piece.bars[place.bar].meter);
    if (place.bar == 0) c.first[index].narrow(0, 0, perBar).fill_(1);
    if (place.bar + std::uint32_t(m_bars) == piece.bars.size())
        c.last[index].narrow(0, frames - perBar, perBar).fill_(1);

    MusicGrid grid(frames);
    for (int t = 0; t < kTracks; ++t) {
        if (piece.roles[std::size_t(t)] == 0) continue;
        c.roles[index][t] = int(piece.roles[std::size_t(t)]);
        const auto& all = piece.notes[std::size_t(t)];
        const int from = int(place.frame) * MusicGrid::kTicksPerFrame;
        const auto firstFrom = [&](int tick) {
            return std::lower_bound(all.begin(), all.end(), tick,
                                    [](const auto& note, int at) { return note.start < at; });
        };
        const auto end = firstFrom(from + frames * MusicGrid::kTicksPerFrame);
        // Sorted by start; a note from before the stretch may sound into it for some bars.
        neural::drawNotes({firstFrom(from - 400), end}, int(place.frame), t, grid);
        if (uniform() < m_withhold.density) continue;
        c.density[index][t][0] = float(std::log1p(double(end - firstFrom(from)) / m_bars));
        c.density[index][t][1] = 1;
    }
    std::copy(grid.cells.begin(), grid.cells.end(), batch.cells[index].data_ptr<std::uint8_t>());

    if (uniform() < m_withhold.chords) return;
    auto* chords = c.chords[index].data_ptr<float>();
    for (int f = 0; f < frames; ++f) {
        const auto chord = piece.chords[(place.frame + std::uint32_t(f)) / MusicGrid::kFramesPerQuarter];
        for (int bit = 0; bit < MusicConditions::kChordBits && chord >> 12; ++bit)
            chords[f * MusicConditions::kChordBits + bit] = float(chord >> bit & 1);
    }
}

// What the network has to say: a task of the studio (all; the bars after some; some bars; some tracks), and
// now and then scattered frames, so that single locked notes are answered too.
void MusicBatcher::open(Batch& batch, int index)
{
    const int perBar = batch.framesPerBar, frames = perBar * m_bars;
    const auto& roles = m_pack->roles;
    auto given = batch.given[index].data_ptr<float>(), wanted = batch.wanted[index].data_ptr<float>();
    std::array<bool, kTracks> there{}, openTrack{};
    for (int t = 0; t < kTracks; ++t) {
        const auto role = batch.conditions.roles[index][t].item<std::int64_t>();
        there[std::size_t(t)] = role > 0 && std::size_t(role) < roles.size();
    }
    const double task = uniform();
    int fromBar = 0, toBar = m_bars;
    if (task > 0.4 && task < 0.55) fromBar = 1 + int(uniform() * (m_bars - 1)); // continue
    if (task > 0.55 && task < 0.75) {                                           // fill
        fromBar = int(uniform() * m_bars);
        toBar = fromBar + 1 + int(uniform() * (m_bars - fromBar));
    }
    const bool someTracks = task > 0.65; // accompany, or fill one part
    for (auto& open : openTrack) open = !someTracks || uniform() < 0.5;
    const double said = uniform() < 0.85 ? 0 : 0.5 * uniform(); // of what is open
    for (int t = 0; t < kTracks; ++t)
        for (int f = 0; f < frames; ++f) {
            const bool open = there[std::size_t(t)] && openTrack[std::size_t(t)] && f >= fromBar * perBar &&
                              f < toBar * perBar && uniform() >= said;
            given[t * frames + f] = !open;
            wanted[t * frames + f] = open;
        }
}

} // namespace moyun::training
