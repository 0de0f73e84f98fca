// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/metrics.h"

#include "core/music/bar_map.h"
#include "core/music/key.h"
#include "core/music/pitch_classes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>
#include <set>

namespace moyun::music {
namespace {

constexpr Tick kStepsPerQuarter = 24;
constexpr Tick kQualifiedSteps = 3; // a 32nd

Tick toStep(Tick tick, int ticksPerQuarter)
{
    return (2 * tick * kStepsPerQuarter + ticksPerQuarter) / (2 * ticksPerQuarter);
}

struct StepNote
{
    Tick start, end;
    int pitch;
};

// What one track does in one bar.
struct BarContent
{
    std::array<double, 12> sounding{}, starting{}; // steps; notes
    std::vector<std::array<double, 12>> quarters;  // steps
    std::size_t notes = 0, qualified = 0, steps2 = 0, steps3 = 0;
    bool empty() const
    {
        return std::all_of(sounding.begin(), sounding.end(), [](double s) { return s == 0; });
    }
};

void countPolyphony(BarContent& content, const std::vector<StepNote>& inside)
{
    std::vector<std::pair<Tick, std::pair<int, int>>> edges; // step, then pitch and +1 or -1
    for (const auto& n : inside) {
        edges.push_back({n.start, {n.pitch, 1}});
        edges.push_back({n.end, {n.pitch, -1}});
    }
    std::sort(edges.begin(), edges.end());
    std::array<int, 128> held{};
    std::size_t pitches = 0;
    Tick at = 0;
    for (const auto& [step, change] : edges) {
        if (pitches >= 2) content.steps2 += std::size_t(step - at);
        if (pitches >= 3) content.steps3 += std::size_t(step - at);
        at = step;
        int& count = held[std::size_t(change.first)];
        const bool was = count > 0;
        count += change.second;
        if (!was && count > 0) ++pitches;
        if (was && count <= 0) --pitches;
    }
}

std::vector<BarContent> contentsOf(const Track& track, const BarMap& map, int ticksPerQuarter)
{
    const auto& bars = map.bars();
    std::vector<BarContent> contents(bars.size());
    std::vector<std::vector<StepNote>> inside(bars.size());
    for (const auto& note : track.notes) {
        const Tick start = toStep(note.start, ticksPerQuarter),
                   end = std::max(start + 1, toStep(note.end(), ticksPerQuarter));
        const auto pitchClass = std::size_t(note.pitch % 12);
        const auto first = map.barAt(note.start);
        ++contents[first].notes;
        contents[first].qualified += end - start >= kQualifiedSteps;
        contents[first].starting[pitchClass] += 1;
        for (auto b = first; b < bars.size() && (b == first || bars[b].start < note.end()); ++b) {
            const Tick from = std::max(start, toStep(bars[b].start, ticksPerQuarter)),
                       to = std::min(end, toStep(bars[b].end, ticksPerQuarter));
            if (from >= to) continue;
            contents[b].sounding[pitchClass] += double(to - from);
            const Tick origin = toStep(bars[b].start, ticksPerQuarter);
            for (Tick at = from; at < to;) {
                const auto quarter = std::size_t((at - origin) / kStepsPerQuarter);
                const Tick until = std::min(to, origin + Tick(quarter + 1) * kStepsPerQuarter);
                auto& quarters = contents[b].quarters;
                if (quarters.size() <= quarter) quarters.resize(quarter + 1);
                quarters[quarter][pitchClass] += double(until - at);
                at = until;
            }
            inside[b].push_back({from, to, note.pitch});
        }
    }
    for (std::size_t b = 0; b < bars.size(); ++b) countPolyphony(contents[b], inside[b]);
    return contents;
}

double inBestScale(const std::array<double, 12>& notes)
{
    constexpr PitchClassSet kScales[] = {0b101010110101, 0b100110101101};
    double best = 0;
    for (const auto scale : kScales)
        for (int tonic = 0; tonic < 12; ++tonic) {
            const auto set = transposed(scale, tonic);
            double sum = 0;
            for (int c = 0; c < 12; ++c)
                if (set >> c & 1) sum += notes[std::size_t(c)];
            best = std::max(best, sum);
        }
    return best;
}

double sumOf(const std::array<double, 12>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

std::vector<std::optional<TonalCentroid>> centroidsOf(const BarContent& content)
{
    std::vector<std::optional<TonalCentroid>> made;
    for (const auto& quarter : content.quarters)
        made.push_back(sumOf(quarter) > 0 ? std::optional(tonalCentroid(quarter)) : std::nullopt);
    return made;
}

// Adds the distances of the quarters in which both sound.
void gather(const std::vector<std::optional<TonalCentroid>>& a,
            const std::vector<std::optional<TonalCentroid>>& b, double& sum, std::size_t& count)
{
    for (std::size_t q = 0; q < std::min(a.size(), b.size()); ++q)
        if (a[q] && b[q]) {
            sum += tonalDistance(*a[q], *b[q]);
            ++count;
        }
}

// What the key signature in force says; C major where none is.
PitchClassSet scaleAt(const Score& score, Tick tick)
{
    Key key;
    for (const auto& signature : score.keys)
        if (signature.at <= tick) key = {signature.fifths, signature.minor};
    return key.scale();
}

double share(std::size_t part, std::size_t whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

} // namespace

TonalCentroid tonalCentroid(const std::array<double, 12>& weights)
{
    constexpr double kFifths = 7 * std::numbers::pi / 6, kMinorThirds = 3 * std::numbers::pi / 2,
                     kMajorThirds = 2 * std::numbers::pi / 3;
    constexpr double kMajorThirdRadius = 0.5;
    TonalCentroid point{};
    const double sum = sumOf(weights);
    if (sum <= 0) return point;
    for (int c = 0; c < 12; ++c) {
        const double w = weights[std::size_t(c)] / sum;
        point[0] += w * std::sin(c * kFifths);
        point[1] += w * std::cos(c * kFifths);
        point[2] += w * std::sin(c * kMinorThirds);
        point[3] += w * std::cos(c * kMinorThirds);
        point[4] += w * kMajorThirdRadius * std::sin(c * kMajorThirds);
        point[5] += w * kMajorThirdRadius * std::cos(c * kMajorThirds);
    }
    return point;
}

double tonalDistance(const TonalCentroid& a, const TonalCentroid& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum);
}

double bestScaleShare(const std::array<double, 12>& notes)
{
    const double sum = sumOf(notes);
    return sum > 0 ? inBestScale(notes) / sum : 0;
}

MetricsCollector::MetricsCollector(std::vector<std::pair<int, int>> meters) : m_meters(std::move(meters)) {}

std::size_t MetricsCollector::trackNamed(const std::string& name)
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    if (found != m_names.end()) return std::size_t(found - m_names.begin());
    m_names.push_back(name);
    m_sums.emplace_back();
    return m_names.size() - 1;
}

void MetricsCollector::add(const Score& score)
{
    ++m_pieces;
    const BarMap map(score);
    std::vector<std::size_t> names;
    std::vector<std::vector<BarContent>> tracks;
    std::set<std::string> used;
    for (const auto& track : score.tracks) {
        // A voice that is silent throughout has empty bars; a track without name or notes is no voice.
        if (track.percussion || (track.notes.empty() && track.name.empty())) continue;
        const auto plain = track.name.empty() ? std::string("Track") : track.name;
        auto name = plain;
        for (int count = 2; !used.insert(name).second; ++count) name = plain + " " + std::to_string(count);
        names.push_back(trackNamed(name));
        tracks.push_back(contentsOf(track, map, score.ticksPerQuarter));
    }
    std::array<double, 12> four{};
    int gathered = 0;
    const auto closeFour = [&] {
        m_scale4 += inBestScale(four);
        m_notes4 += sumOf(four);
        four.fill(0);
        gathered = 0;
    };
    for (std::size_t b = 0; b < map.bars().size(); ++b) {
        const auto& bar = map.bars()[b];
        if (!m_meters.empty() &&
            std::find(m_meters.begin(), m_meters.end(), std::pair(bar.beats, bar.unit)) == m_meters.end()) {
            closeFour(); // four bars have to follow one another
            continue;
        }
        ++m_bars;
        const auto steps =
            std::size_t(toStep(bar.end, score.ticksPerQuarter) - toStep(bar.start, score.ticksPerQuarter));
        std::array<double, 12> one{};
        for (std::size_t t = 0; t < tracks.size(); ++t) {
            const auto& content = tracks[t][b];
            auto& sums = m_sums[names[t]];
            ++sums.bars;
            sums.empty += content.empty();
            sums.notes += content.notes;
            sums.qualified += content.qualified;
            sums.steps += steps;
            sums.steps2 += content.steps2;
            sums.steps3 += content.steps3;
            for (std::size_t c = 0; c < 12; ++c) {
                sums.classes += content.sounding[c] > 0;
                one[c] += content.starting[c];
            }
            for (std::size_t u = t + 1; u < tracks.size(); ++u)
                if (!content.empty() && !tracks[u][b].empty())
                    m_pairs[{names[t], names[u]}].push_back(
                        {centroidsOf(content), centroidsOf(tracks[u][b])});
        }
        const auto scale = scaleAt(score, bar.start);
        for (int c = 0; c < 12; ++c)
            if (scale >> c & 1) m_inKey += one[std::size_t(c)];
        m_scale1 += inBestScale(one);
        m_notes1 += sumOf(one);
        for (std::size_t c = 0; c < 12; ++c) four[c] += one[c];
        if (++gathered == 4) closeFour();
    }
    closeFour();
}

MusicMetrics MetricsCollector::result(unsigned seed) const
{
    MusicMetrics made;
    made.pieces = m_pieces;
    made.bars = m_bars;
    made.scale1 = m_notes1 > 0 ? m_scale1 / m_notes1 : 0;
    made.inKey = m_notes1 > 0 ? m_inKey / m_notes1 : 0;
    made.scale4 = m_notes4 > 0 ? m_scale4 / m_notes4 : 0;
    for (std::size_t t = 0; t < m_names.size(); ++t) {
        const auto& s = m_sums[t];
        if (s.bars == 0) continue; // none of the meters asked for
        made.tracks.push_back({m_names[t], s.bars, s.notes, share(s.empty, s.bars),
                               share(s.classes, s.bars - s.empty), share(s.qualified, s.notes),
                               share(s.steps2, s.steps), share(s.steps3, s.steps), share(s.notes, s.bars)});
    }
    std::mt19937 random(seed);
    for (const auto& [names, bars] : m_pairs) {
        PairMetrics pair{m_names[names.first], m_names[names.second], bars.size(), 0, 0};
        std::size_t together = 0, atRandom = 0;
        for (const auto& bar : bars) {
            gather(bar.first, bar.second, pair.distance, together);
            gather(bar.first, bars[random() % bars.size()].second, pair.distanceAtRandom, atRandom);
        }
        if (together > 0) pair.distance /= double(together);
        if (atRandom > 0) pair.distanceAtRandom /= double(atRandom);
        made.pairs.push_back(std::move(pair));
    }
    return made;
}

} // namespace moyun::music
