// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/harmony.h"

#include "core/music/bar_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>

namespace moyun::music {
namespace {

constexpr PitchClassWeights kMajor{6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
constexpr PitchClassWeights kMinor{6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};

double agreement(const PitchClassWeights& weights, const PitchClassWeights& profile, int tonic)
{
    const double mean = std::accumulate(profile.begin(), profile.end(), 0.0) / 12;
    double both = 0, squares = 0;
    for (int c = 0; c < 12; ++c) {
        const double p = profile[std::size_t((c - tonic + 12) % 12)] - mean;
        both += weights[std::size_t(c)] * p;
        squares += p * p;
    }
    return both / std::sqrt(squares);
}

// How many notes of each pitch class sound, asked from the start on.
class Sounding
{
public:
    explicit Sounding(const std::vector<Note>& notes)
    {
        for (const auto& note : notes) {
            m_changes.push_back({note.start, note.pitch % 12, 1});
            m_changes.push_back({note.end(), note.pitch % 12, -1});
        }
        std::sort(m_changes.begin(), m_changes.end(),
                  [](const Change& a, const Change& b) { return a.at < b.at; });
    }
    const std::array<int, 12>& at(Tick tick)
    {
        for (; m_next < m_changes.size() && m_changes[m_next].at <= tick; ++m_next)
            m_counts[std::size_t(m_changes[m_next].pitchClass)] += m_changes[m_next].by;
        return m_counts;
    }

private:
    struct Change
    {
        Tick at;
        int pitchClass, by;
    };
    std::vector<Change> m_changes;
    std::array<int, 12> m_counts{};
    std::size_t m_next = 0;
};

} // namespace

std::optional<Key> findKey(const PitchClassWeights& weights)
{
    if (std::accumulate(weights.begin(), weights.end(), 0.0) <= 0) return std::nullopt;
    Key best;
    double bestAgreement = -1e300;
    for (int fifths = -5; fifths <= 6; ++fifths)
        for (const bool minor : {false, true}) {
            const Key key{fifths, minor};
            const double a = agreement(weights, minor ? kMinor : kMajor, key.tonic());
            if (a > bestAgreement) {
                best = key;
                bestAgreement = a;
            }
        }
    return best;
}

std::vector<std::vector<Note>> separateVoices(const std::vector<Note>& notes)
{
    std::vector<std::vector<Note>> voices;
    for (const auto& note : notes) {
        std::vector<Note>* nearest = nullptr;
        for (auto& voice : voices)
            if (voice.back().end() <= note.start &&
                (!nearest ||
                 std::abs(voice.back().pitch - note.pitch) < std::abs(nearest->back().pitch - note.pitch)))
                nearest = &voice;
        if (!nearest) nearest = &voices.emplace_back();
        nearest->push_back(note);
    }
    const auto mean = [](const std::vector<Note>& voice) {
        double sum = 0;
        for (const auto& note : voice) sum += note.pitch;
        return sum / double(voice.size());
    };
    std::stable_sort(voices.begin(), voices.end(),
                     [&](const auto& a, const auto& b) { return mean(a) > mean(b); });
    return voices;
}

double chordToneRate(const Track& track, const Track& harmony)
{
    std::vector<Tick> places;
    for (const auto& note : harmony.notes) {
        places.push_back(note.start);
        places.push_back(note.end());
    }
    for (const auto& note : track.notes) {
        places.push_back(note.start);
        places.push_back(note.end());
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    Sounding chord(harmony.notes), line(track.notes);
    Tick over = 0, inside = 0;
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        const auto time = places[i + 1] - places[i];
        const auto& below = chord.at(places[i]);
        const auto classes = std::count_if(below.begin(), below.end(), [](int count) { return count > 0; });
        const auto& above = line.at(places[i]);
        if (classes < 2) continue;
        for (std::size_t c = 0; c < 12; ++c) {
            over += time * above[c];
            if (below[c] > 0) inside += time * above[c];
        }
    }
    return over > 0 ? double(inside) / double(over) : 0;
}

Track barsShuffled(const Score& score, const Track& track)
{
    const BarMap map(score);
    const auto& bars = map.bars();
    std::map<std::pair<int, Tick>, std::vector<std::size_t>> alike; // by unit and length
    for (std::size_t b = 0; b < bars.size(); ++b) alike[{bars[b].unit, bars[b].length()}].push_back(b);
    std::vector<std::size_t> to(bars.size());
    for (const auto& [kind, places] : alike)
        for (std::size_t i = 0; i < places.size(); ++i)
            to[places[i]] = places[(i + (places.size() + 1) / 2) % places.size()];
    Track made = track;
    made.notes.clear();
    for (const auto& note : track.notes)
        for (auto b = map.barAt(note.start); b < bars.size() && bars[b].start < note.end(); ++b) {
            const auto start = std::max(note.start, bars[b].start), end = std::min(note.end(), bars[b].end);
            if (end <= start) continue;
            auto part = note;
            part.start = bars[to[b]].start + start - bars[b].start;
            part.length = end - start;
            made.notes.push_back(part);
        }
    std::sort(made.notes.begin(), made.notes.end());
    return made;
}

} // namespace moyun::music
