// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/music/compose_result.h"

#include "core/music/postprocess.h"

#include <algorithm>
#include <cmath>

namespace moyun::engine {
namespace {

using Mode = ComposeRequest::Mode;
using neural::MusicGrid;

constexpr int kResolution = 480; // ticks a quarter of new scores
constexpr int kGridQuarter = MusicGrid::kFramesPerQuarter * MusicGrid::kTicksPerFrame;
constexpr auto kNew = std::size_t(-1);

// A stress on the bar's first note and on the middle of an even bar.
int velocityOf(int tick, int barTicks, bool leading)
{
    const int within = tick % barTicks;
    const int stress = within == 0                                   ? 12
                       : barTicks % 2 == 0 && within == barTicks / 2 ? 6
                       : within % kGridQuarter == 0                  ? 2
                                                                     : 0;
    return (leading ? 84 : 72) + stress;
}

class TakeWriter
{
public:
    TakeWriter(const ComposeRequest& request, const ComposePlan& plan, const neural::MusicSketch& sketch,
               const MusicGrid& grid, music::Score& score)
        : m_request(request), m_plan(plan), m_sketch(sketch), m_grid(grid), m_score(score)
    {}

    std::size_t write()
    {
        auto fresh = freshNotes();
        const auto cleaned = clean(fresh);
        for (std::size_t r = 0; r < m_plan.roles.size(); ++r) {
            const bool stands = m_plan.keepsDraft && m_plan.draftTrack[r] != kNew;
            if (stands)
                merge(r, fresh.tracks[r].notes, m_score.tracks[m_plan.draftTrack[r]]);
            else
                add(fresh.tracks[r]);
        }
        m_score.sort();
        return cleaned;
    }

private:
    music::Tick tick(int gridTick) const
    {
        return m_plan.from + music::Tick(gridTick) * m_score.ticksPerQuarter / kGridQuarter;
    }
    // Whether everything between two ticks of the score is open; what lies outside the stretch is not.
    bool isOpen(std::size_t role, music::Tick from, music::Tick to) const
    {
        const auto frameTicks = [this](music::Tick t) {
            return double(t - m_plan.from) * MusicGrid::kFramesPerQuarter / m_score.ticksPerQuarter;
        };
        // A note as played may end a little behind its place on the grid. One that starts before what is open
        // stays, however little: a grace note before the bar line belongs to what is locked.
        constexpr double kSlack = 0.34, kRounding = 1e-6;
        const int first = int(std::floor(frameTicks(from) + kRounding)),
                  last = std::max(first, int(std::ceil(frameTicks(to) - kSlack)) - 1);
        if (first < 0 || last >= m_grid.frames) return false;
        for (int f = first; f <= last; ++f)
            if (m_sketch.given[role * std::size_t(m_grid.frames) + std::size_t(f)]) return false;
        return true;
    }

    // The notes that start where it was open (of a path: all), as a score with a track a role.
    music::Score freshNotes() const
    {
        music::Score fresh;
        fresh.ticksPerQuarter = m_score.ticksPerQuarter;
        fresh.meters = m_score.meters;
        fresh.pickUp = m_score.pickUp;
        const int barTicks = m_sketch.framesPerBar * MusicGrid::kTicksPerFrame,
                  shift = shiftToC(m_request.key.tonic());
        for (std::size_t r = 0; r < m_plan.roles.size(); ++r) {
            const auto& voice = musicVoice(m_plan.roles[r]);
            music::Track track{voice.name, voice.program, false, {}, {}, {}};
            for (const auto& note : neural::notesOf(m_grid, int(r))) {
                const auto frame = std::size_t(note.start / MusicGrid::kTicksPerFrame);
                const bool isNew =
                    m_request.mode == Mode::Path || !m_sketch.given[r * std::size_t(m_grid.frames) + frame];
                if (!isNew) continue;
                const int pitch = std::clamp(note.pitch + MusicGrid::kLowest - shift, 0, 127);
                const auto start = tick(note.start);
                track.notes.push_back({start,
                                       std::max<music::Tick>(1, tick(note.start + note.length) - start),
                                       pitch, velocityOf(note.start, barTicks, r == 0)});
            }
            fresh.tracks.push_back(std::move(track));
        }
        fresh.sort();
        return fresh;
    }

    std::size_t clean(music::Score& fresh) const
    {
        const auto& wish = m_request.cleaning;
        std::size_t changed = 0;
        if (wish.grains) changed += music::removeGrains(fresh);
        if (wish.key) changed += music::snapToScale(fresh, lockedScale(m_request));
        if (wish.ranges) changed += music::keepInRange(fresh);
        if (wish.crossing && m_request.mode == Mode::New) changed += music::uncross(fresh);
        const auto end = tick(m_grid.frames * MusicGrid::kTicksPerFrame);
        const bool newEnd =
            std::any_of(fresh.tracks.begin(), fresh.tracks.end(), [&](const music::Track& track) {
                return std::any_of(track.notes.begin(), track.notes.end(), [&](const music::Note& note) {
                    return note.end() > end - m_score.ticksPerQuarter;
                });
            });
        if (wish.cadence && newEnd)
            changed += music::endOnTonic(fresh, m_request.key.tonic(), m_request.key.minor);
        return changed;
    }

    void merge(std::size_t role, const std::vector<music::Note>& fresh, music::Track& track) const
    {
        if (m_request.mode == Mode::Path)
            track.notes.clear();
        else
            std::erase_if(track.notes,
                          [&](const music::Note& note) { return isOpen(role, note.start, note.end()); });
        const auto kept = track.notes;
        for (auto note : fresh) {
            bool fits = true;
            for (const auto& other : kept) {
                if (other.pitch != note.pitch || other.end() <= note.start || other.start >= note.end())
                    continue;
                if (other.start <= note.start)
                    fits = false;
                else
                    note.length = other.start - note.start;
            }
            if (fits && note.length > 0) track.notes.push_back(note);
        }
    }

    // A new track; the second stretch of a draft goes on with that of the first.
    void add(const music::Track& fresh)
    {
        const auto first =
            m_score.tracks.begin() + std::ptrdiff_t(m_plan.keepsDraft ? m_request.draft.tracks.size() : 0);
        const auto there = std::find_if(first, m_score.tracks.end(),
                                        [&](const music::Track& track) { return track.name == fresh.name; });
        if (m_plan.keepsDraft && there != m_score.tracks.end())
            there->notes.insert(there->notes.end(), fresh.notes.begin(), fresh.notes.end());
        else
            m_score.tracks.push_back(fresh);
    }

    const ComposeRequest& m_request;
    const ComposePlan& m_plan;
    const neural::MusicSketch& m_sketch;
    const MusicGrid& m_grid;
    music::Score& m_score;
};

} // namespace

std::size_t writeTake(const ComposeRequest& request, const ComposePlan& plan,
                      const neural::MusicSketch& sketch, const MusicGrid& grid, music::Score& score)
{
    return TakeWriter(request, plan, sketch, grid, score).write();
}

music::Score scoreToWriteInto(const ComposeRequest& request)
{
    if (request.mode != Mode::New) return request.draft;
    music::Score score;
    score.ticksPerQuarter = kResolution;
    score.tempi = {{0, std::int32_t(std::lround(6e7 / request.tempo))}};
    score.meters = {{0, request.meter.beats, request.meter.unit}};
    score.keys = {{0, request.key.fifths, request.key.minor}};
    return score;
}

} // namespace moyun::engine
