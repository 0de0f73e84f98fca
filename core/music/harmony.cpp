// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/harmony.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
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
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    Tick over = 0, inside = 0;
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        PitchClassSet chord = 0;
        for (const auto& note : harmony.notes) {
            if (note.start > places[i]) break;
            if (note.end() > places[i]) chord = PitchClassSet(chord | 1 << note.pitch % 12);
        }
        if (std::popcount(chord) < 2) continue;
        for (const auto& note : track.notes) {
            if (note.start >= places[i + 1]) break;
            const Tick time = std::min(note.end(), places[i + 1]) - std::max(note.start, places[i]);
            if (time <= 0) continue;
            over += time;
            if (chord >> (note.pitch % 12) & 1) inside += time;
        }
    }
    return over > 0 ? double(inside) / double(over) : 0;
}

} // namespace moyun::music
