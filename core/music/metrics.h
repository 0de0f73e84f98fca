// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace moyun::music {

// Of one track, over all bars that were counted (docs/music-metrics.md defines each).
struct TrackMetrics
{
    std::string name;
    std::size_t bars = 0, notes = 0;
    double emptyBars = 0;        // share of bars, 0 to 1
    double usedPitchClasses = 0; // mean over the bars that sound
    double qualifiedNotes = 0;   // share of notes of a 32nd or longer
    double polyphony2 = 0;       // share of the steps with two pitches or more
    double polyphony3 = 0;       // three or more
    double notesPerBar = 0;      // notes that start there
};

// Of two tracks, over the quarters in which both sound, of bars in which both do.
struct PairMetrics
{
    std::string first, second;
    std::size_t bars = 0;
    double distance = 0;         // tonal distance of quarters that sound together
    double distanceAtRandom = 0; // of bars paired at random
};

struct MusicMetrics
{
    std::size_t pieces = 0, bars = 0;
    double scale1 = 0, scale4 = 0; // share of notes in the best scale of each bar, of each four bars
    double inKey = 0;              // share of notes in the scale of the key signature (natural minor)
    std::vector<TrackMetrics> tracks;
    std::vector<PairMetrics> pairs;
};

// A point of Harte, Sandler and Gasser 2006: the circles of fifths, minor thirds and major thirds.
using TonalCentroid = std::array<double, 6>;

// Of pitch-class weights of any sum above 0.
TonalCentroid tonalCentroid(const std::array<double, 12>& weights);
double tonalDistance(const TonalCentroid& a, const TonalCentroid& b);

// The largest share of the counted notes that one major or minor scale (natural, as its relative major, or
// harmonic) holds; 0 of none.
double bestScaleShare(const std::array<double, 12>& notes);

// Gathers the field's metrics over pieces. Time is counted in 24 steps a quarter. Percussion is left out.
// Tracks are told apart by name; a second one of a name in a piece becomes "name 2". Not for several threads
// at once.
class MetricsCollector
{
public:
    // Only bars of these meters (beats, unit) count; none given: every bar.
    explicit MetricsCollector(std::vector<std::pair<int, int>> meters = {});

    void add(const Score& score); // valid
    // `seed` pairs the bars at random.
    MusicMetrics result(unsigned seed = 1) const;

private:
    struct Sums
    {
        std::size_t bars = 0, empty = 0, classes = 0, notes = 0, qualified = 0, steps = 0, steps2 = 0,
                    steps3 = 0;
    };
    // Quarter by quarter of one bar; nothing where a track is silent.
    using BarCentroids = std::vector<std::optional<TonalCentroid>>;
    struct CentroidPair
    {
        BarCentroids first, second;
    };

    std::size_t trackNamed(const std::string& name);

    std::vector<std::pair<int, int>> m_meters;
    std::size_t m_pieces = 0, m_bars = 0;
    double m_scale1 = 0, m_scale4 = 0, m_inKey = 0; // notes inside
    double m_notes1 = 0, m_notes4 = 0;              // notes in all
    std::vector<std::string> m_names;
    std::vector<Sums> m_sums;
    std::map<std::pair<std::size_t, std::size_t>, std::vector<CentroidPair>> m_pairs;
};

} // namespace moyun::music
