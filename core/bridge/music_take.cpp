// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/music_take.h"

#include "core/music/score_stretch.h"

#include <algorithm>

namespace moyun::bridge {

using music::Score;

namespace {

// The tracks that the take adds go behind the others, or into one of their name that is empty.
void addTracks(Score& score, const MusicTake& take)
{
    for (auto t = take.base->tracks.size(); t < take.score->tracks.size(); ++t) {
        const auto& fresh = take.score->tracks[t];
        const auto empty = std::find_if(score.tracks.begin(), score.tracks.end(), [&](const auto& track) {
            return track.notes.empty() && !track.percussion && track.name == fresh.name;
        });
        if (empty != score.tracks.end())
            empty->notes = fresh.notes;
        else
            score.tracks.push_back(fresh);
    }
}

} // namespace

std::optional<Score> withTake(const Score& score, const MusicTake& take)
{
    if (!take.base || score == *take.base) return *take.score;
    if (score.ticksPerQuarter != take.base->ticksPerQuarter) return {};
    for (const auto t : take.open)
        if (t >= score.tracks.size() || t >= take.base->tracks.size() ||
            score.tracks[t].name != take.base->tracks[t].name)
            return {};
    Score changed = score;
    if (take.fresh) music::replaceStretch(changed, *take.score, take.fresh->from, take.fresh->to, take.open);
    addTracks(changed, take);
    return changed;
}

std::shared_ptr<const Score> heardOf(const MusicTake& take)
{
    if (!take.fresh) return take.score;
    const music::BarMap map(*take.score);
    const auto& bars = map.bars();
    const auto first = map.barAt(take.fresh->from),
               last = map.barAt(std::max(take.fresh->to - 1, take.fresh->from));
    return std::make_shared<const Score>(music::excerpt(*take.score, bars[first == 0 ? 0 : first - 1].start,
                                                        bars[std::min(last + 1, bars.size() - 1)].end));
}

} // namespace moyun::bridge
