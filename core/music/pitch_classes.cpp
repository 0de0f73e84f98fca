// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/pitch_classes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moyun::music {
namespace {

constexpr PitchClassWeights kMajor{6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
constexpr PitchClassWeights kMinor{6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};

// Above the root, plainest first.
constexpr PitchClassSet kChords[] = {
    0b000010010001, // major
    0b000010001001, // minor
    0b010010010001, // dominant seventh
    0b000001001001, // diminished
    0b010010001001, // minor seventh
    0b100010010001, // major seventh
    0b010001001001, // half diminished
    0b001001001001, // diminished seventh
    0b000100010001, // augmented
};

double correlation(const PitchClassWeights& weights, const PitchClassWeights& profile, int tonic)
{
    const double meanW = std::accumulate(weights.begin(), weights.end(), 0.0) / 12,
                 meanP = std::accumulate(profile.begin(), profile.end(), 0.0) / 12;
    double both = 0, w2 = 0, p2 = 0;
    for (int c = 0; c < 12; ++c) {
        const double w = weights[std::size_t(c)] - meanW,
                     p = profile[std::size_t((c - tonic + 12) % 12)] - meanP;
        both += w * p;
        w2 += w * w;
        p2 += p * p;
    }
    return w2 > 0 ? both / std::sqrt(w2 * p2) : 0;
}

} // namespace

PitchClassSet transposed(PitchClassSet set, int semitones)
{
    const int up = ((semitones % 12) + 12) % 12;
    return PitchClassSet((set << up | set >> (12 - up)) & 0xfff);
}

PitchClassWeights weightsBetween(const Score& score, Tick from, Tick to)
{
    PitchClassWeights weights{};
    for (const auto& track : score.tracks) {
        if (track.percussion) continue;
        for (const auto& note : track.notes) {
            if (note.start >= to) break;
            const Tick sounds = std::min(note.end(), to) - std::max(note.start, from);
            if (sounds > 0) weights[std::size_t(note.pitch % 12)] += double(sounds) / score.ticksPerQuarter;
        }
    }
    return weights;
}

bool soundsMinor(const PitchClassWeights& weights, int fifths)
{
    const int major = ((fifths * 7) % 12 + 12) % 12, minor = (major + 9) % 12;
    return correlation(weights, kMinor, minor) > correlation(weights, kMajor, major);
}

std::optional<PitchClassSet> soundingChord(const PitchClassWeights& weights, int bass)
{
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (all <= 0) return std::nullopt;
    PitchClassSet best = 0;
    double bestScore = 0;
    for (int root = 0; root < 12; ++root) {
        double plain = 0; // a fraction less for each chord that is less plain
        for (const auto shape : kChords) {
            const auto chord = transposed(shape, root);
            double inside = 0, present = 0, members = 0;
            for (int c = 0; c < 12; ++c) {
                if (!(chord >> c & 1)) continue;
                inside += weights[std::size_t(c)];
                present += weights[std::size_t(c)] > 0.02 * all;
                ++members;
            }
            const double score = inside / all + 0.3 * present / members + (root == bass ? 0.1 : 0) +
                                 (weights[std::size_t(root)] > 0 ? 0.1 : 0) - plain;
            plain += 0.01;
            if (inside < 0.75 * all || present < 2 || score <= bestScore) continue;
            bestScore = score;
            best = chord;
        }
    }
    if (best == 0) return std::nullopt;
    return best;
}

} // namespace moyun::music
