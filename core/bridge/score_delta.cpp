// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/score_delta.h"

#include <algorithm>

namespace moyun::bridge {
namespace {

// References to all of a score but its tracks. A new member of Score has to be named here to compile.
template <class S> auto restOf(S& score)
{
    auto& [title, composer, ticks, pickUp, length, tracks, tempi, meters, keys, chords, markers] = score;
    return std::tie(title, composer, ticks, pickUp, length, tempi, meters, keys, chords, markers);
}

template <class S, class T> void cut(S& splice, const std::vector<T>& before, const std::vector<T>& after)
{
    const auto [b, a] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    auto endB = before.end();
    auto endA = after.end();
    while (endB != b && endA != a && *(endB - 1) == *(endA - 1)) {
        --endB;
        --endA;
    }
    splice.at = std::size_t(b - before.begin());
    splice.before.assign(b, endB);
    splice.after.assign(a, endA);
}

template <class T>
void put(std::vector<T>& list, std::size_t at, const std::vector<T>& out, const std::vector<T>& in)
{
    const auto from = list.begin() + std::ptrdiff_t(at);
    const auto both = std::ptrdiff_t(std::min(out.size(), in.size()));
    std::copy(in.begin(), in.begin() + both, from);
    if (out.size() > in.size())
        list.erase(from + both, from + std::ptrdiff_t(out.size()));
    else
        list.insert(from + both, in.begin() + both, in.end());
}

template <class T> std::size_t sizeOf(const std::vector<T>& list)
{
    return list.size() * sizeof(T);
}

std::size_t sizeOf(const std::vector<music::TextAt>& list)
{
    std::size_t bytes = list.size() * sizeof(music::TextAt);
    for (const auto& text : list) bytes += text.text.size();
    return bytes;
}

std::size_t sizeOf(const music::Track& track)
{
    return sizeof track + track.name.size() + sizeOf(track.notes) + sizeOf(track.controls) +
           sizeOf(track.lyrics);
}

} // namespace

ScoreDelta::ScoreDelta(const music::Score& before, const music::Score& after)
{
    if (restOf(before) != restOf(after)) m_rest.emplace(restOf(before), restOf(after));
    matchTracks(before.tracks, after.tracks);
}

ScoreDelta::ScoreDelta(std::size_t track, const music::Track& before, const std::vector<music::Note>& after)
{
    if (before.notes == after) return;
    Change change;
    change.before = change.after = track;
    change.headBefore = change.headAfter = headOf(before);
    cut(change.notes, before.notes, after);
    m_changes.push_back(std::move(change));
}

ScoreDelta::Head ScoreDelta::headOf(const music::Track& track)
{
    return {track.name, track.program, track.percussion};
}

void ScoreDelta::matchTracks(const std::vector<music::Track>& before, const std::vector<music::Track>& after)
{
    std::vector<std::size_t> origin(after.size(), kNone), target(before.size(), kNone);
    const auto pair = [&](std::size_t b, std::size_t a) {
        origin[a] = b;
        target[b] = a;
    };
    const auto both = std::min(before.size(), after.size());
    for (std::size_t i = 0; i < both; ++i)
        if (before[i] == after[i]) pair(i, i);
    for (std::size_t a = 0; a < after.size(); ++a)
        for (std::size_t b = 0; b < before.size() && origin[a] == kNone; ++b)
            if (target[b] == kNone && before[b] == after[a]) pair(b, a);
    // What is equal to none is the track of its place, changed.
    for (std::size_t i = 0; i < both; ++i) {
        if (origin[i] != kNone || target[i] != kNone) continue;
        pair(i, i);
        Change change;
        change.before = change.after = i;
        change.headBefore = headOf(before[i]);
        change.headAfter = headOf(after[i]);
        cut(change.notes, before[i].notes, after[i].notes);
        cut(change.controls, before[i].controls, after[i].controls);
        cut(change.lyrics, before[i].lyrics, after[i].lyrics);
        m_changes.push_back(std::move(change));
    }
    bool inPlace = before.size() == after.size();
    for (std::size_t i = 0; i < after.size() && inPlace; ++i) inPlace = origin[i] == i;
    if (inPlace) return;
    for (std::size_t a = 0; a < after.size(); ++a)
        if (origin[a] == kNone) m_added.push_back({a, after[a]});
    for (std::size_t b = 0; b < before.size(); ++b)
        if (target[b] == kNone) m_removed.push_back({b, before[b]});
    m_origin = std::move(origin);
    m_target = std::move(target);
}

bool ScoreDelta::isEmpty() const
{
    return !m_rest && m_changes.empty() && m_origin.empty() && m_target.empty();
}

std::size_t ScoreDelta::bytes() const
{
    std::size_t bytes = sizeof *this + sizeOf(m_origin) + sizeOf(m_target);
    for (const auto& c : m_changes)
        bytes += sizeof c + sizeOf(c.notes.before) + sizeOf(c.notes.after) + sizeOf(c.controls.before) +
                 sizeOf(c.controls.after) + sizeOf(c.lyrics.before) + sizeOf(c.lyrics.after);
    for (const auto* list : {&m_added, &m_removed})
        for (const auto& whole : *list) bytes += sizeOf(whole.track);
    if (m_rest)
        for (const auto* rest : {&m_rest->first, &m_rest->second})
            std::apply(
                [&](const auto& title, const auto& composer, auto, auto, auto, const auto&... lists) {
                    bytes += title.size() + composer.size() + (sizeOf(lists) + ...);
                },
                *rest);
    return bytes;
}

void ScoreDelta::forward(music::Score& score) const
{
    apply(score, true);
}

void ScoreDelta::backward(music::Score& score) const
{
    apply(score, false);
}

void ScoreDelta::apply(music::Score& score, bool forward) const
{
    if (m_rest) restOf(score) = forward ? m_rest->second : m_rest->first;
    if (!m_origin.empty() || !m_target.empty()) {
        const auto& from = forward ? m_origin : m_target;
        std::vector<music::Track> tracks(from.size());
        for (std::size_t i = 0; i < from.size(); ++i)
            if (from[i] != kNone) tracks[i] = std::move(score.tracks[from[i]]);
        for (const auto& whole : forward ? m_added : m_removed) tracks[whole.at] = whole.track;
        score.tracks = std::move(tracks);
    }
    for (const auto& change : m_changes) {
        auto& track = score.tracks[forward ? change.after : change.before];
        const auto& head = forward ? change.headAfter : change.headBefore;
        track.name = head.name;
        track.program = head.program;
        track.percussion = head.percussion;
        const auto splice = [forward](auto& list, const auto& s) {
            put(list, s.at, forward ? s.before : s.after, forward ? s.after : s.before);
        };
        splice(track.notes, change.notes);
        splice(track.controls, change.controls);
        splice(track.lyrics, change.lyrics);
    }
}

} // namespace moyun::bridge
