// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/notation.h"

#include "core/music/harmony.h"
#include "core/music/notation_grid.h"
#include "core/music/notation_signs.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace moyun::music {
namespace {

constexpr int kMostVoices = 4;               // of a staff, in most programs
constexpr int kMostAtOnce = 256;             // notes of a track
constexpr std::size_t kMostHeld = 4'000'000; // notes in signs, of a track

base::Error tooLarge(const std::string& track, const std::string& what)
{
    return {base::ErrorCode::TooLarge, "\"" + track + "\" " + what + " than a MusicXML file can hold.",
            "Save the score as .mid, or split it."};
}

// Places of all bars on one line, so that chords of different bars compare.
class Line
{
public:
    explicit Line(const std::vector<NotatedBar>& bars)
    {
        for (const auto& bar : bars) m_starts.push_back(m_starts.empty() ? 0 : m_end), m_end += bar.length;
    }
    Unit of(const NotatedPlace& place) const { return m_starts[place.bar] + place.at; }
    std::size_t barOf(Unit at) const
    {
        return std::size_t(std::upper_bound(m_starts.begin(), m_starts.end(), at) - m_starts.begin()) - 1;
    }
    Unit start(std::size_t bar) const { return m_starts[bar]; }

private:
    std::vector<Unit> m_starts;
    Unit m_end = 0;
};

std::vector<NotatedChord> chordsOf(const Track& track,
                                   const std::vector<std::pair<NotatedPlace, NotatedPlace>>& places)
{
    std::vector<std::size_t> order(track.notes.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (places[a] != places[b]) return places[a] < places[b];
        return track.notes[a].pitch < track.notes[b].pitch;
    });
    std::vector<NotatedChord> chords;
    std::size_t first = 0; // of the chords that start and end where the last one does
    for (const auto i : order) {
        const auto& [start, end] = places[i];
        if (chords.empty() || chords.back().start != start || chords.back().end != end) first = chords.size();
        // A pitch that is there already begins a second chord: two notes cannot share a place.
        std::size_t into = first;
        while (into < chords.size() && track.notes[chords[into].notes.back()].pitch == track.notes[i].pitch)
            ++into;
        if (into == chords.size()) chords.push_back({start, end, {}});
        chords[into].notes.push_back(i);
    }
    return chords;
}

// How many notes sound at once where most do.
int mostAtOnce(const std::vector<std::pair<NotatedPlace, NotatedPlace>>& places, const Line& line)
{
    std::vector<std::pair<Unit, int>> changes;
    for (const auto& [start, end] : places) {
        changes.emplace_back(line.of(start), 1);
        changes.emplace_back(line.of(end), -1);
    }
    std::sort(changes.begin(), changes.end());
    int now = 0, most = 0;
    for (const auto& [at, change] : changes) most = std::max(most, now += change);
    return most;
}

// The voice of each chord. Chords that touch no others in time are in the first.
std::vector<int> voicesOf(const Track& track, const std::vector<NotatedChord>& chords, const Line& line)
{
    std::vector<int> voices(chords.size(), 0);
    for (std::size_t from = 0; from < chords.size();) {
        Unit reach = line.of(chords[from].end);
        auto to = from + 1;
        for (; to < chords.size() && line.of(chords[to].start) < reach; ++to)
            reach = std::max(reach, line.of(chords[to].end));
        if (to - from > 1) {
            std::vector<Note> tops;
            std::multimap<std::pair<Tick, int>, std::size_t> which;
            for (auto i = from; i < to; ++i) {
                const Unit start = line.of(chords[i].start);
                const int top = track.notes[chords[i].notes.back()].pitch;
                tops.push_back({start, line.of(chords[i].end) - start, top, 1});
                which.emplace(std::pair{start, top}, i);
            }
            std::stable_sort(tops.begin(), tops.end());
            const auto lines = separateVoices(tops);
            for (std::size_t v = 0; v < lines.size(); ++v)
                for (const auto& note : lines[v]) {
                    auto [i, last] = which.equal_range({note.start, note.pitch});
                    for (; i != last; ++i)
                        if (line.of(chords[i->second].end) == note.end()) break;
                    voices[i->second] = int(v);
                    which.erase(i);
                }
        }
        from = to;
    }
    return voices;
}

} // namespace

std::vector<NotatedBar> notatedBars(const Score& score)
{
    auto bars = BarMap(score).bars();
    // A change of meter at the very end needs a bar to stand in.
    if (!score.meters.empty() && score.meters.back().at >= bars.back().end) {
        const auto& meter = score.meters.back();
        bars.push_back(
            {meter.at, meter.at + barLength(meter, score.ticksPerQuarter), meter.beats, meter.unit});
    }
    std::vector<NotatedBar> notated;
    notated.reserve(bars.size());
    for (const auto& bar : bars) {
        NotatedBar made;
        made.ticks = bar;
        made.shape = {4 * kQuarterUnits * bar.beats / bar.unit, bar.beats, bar.unit};
        const double length = double(bar.length()) * double(kQuarterUnits) / score.ticksPerQuarter;
        made.length = std::max<Unit>(1, Unit(std::llround(length / double(kLeastUnits)))) * kLeastUnits;
        if (notated.empty() && score.pickUp > 0 && made.length < made.shape.length)
            made.offset = made.shape.length - made.length;
        notated.push_back(made);
    }
    return notated;
}

base::Result<NotatedStaff> notate(const Track& track, const std::vector<NotatedBar>& bars,
                                  int ticksPerQuarter)
{
    NotatedStaff staff;
    const Line line(bars);
    const auto places = placesOnPaper(track, bars, ticksPerQuarter);
    if (mostAtOnce(places, line) > kMostAtOnce) return tooLarge(track.name, "has more notes at once");
    staff.chords = chordsOf(track, places);
    const auto voices = voicesOf(track, staff.chords, line);

    // What stands in each voice of each bar, in order of time.
    std::vector<std::map<int, std::vector<VoiceEvent>>> events(bars.size());
    std::size_t count = 0;
    const auto add = [&](Unit start, Unit end, int voice, const std::vector<HeldChord>& held) {
        // Long notes stand in many bars: the limit holds while they are laid out, not only at the end.
        std::size_t heads = 0;
        for (const auto& chord : held) heads += staff.chords[chord.chord].notes.size();
        for (auto bar = line.barOf(start); bar < bars.size() && line.start(bar) < end && count < kMostHeld;
             ++bar, count += heads) {
            const Unit from = line.start(bar), to = from + bars[bar].length;
            VoiceEvent event{std::max(start, from) - from, std::min(end, to) - from, held};
            for (auto& chord : event.held) {
                chord.tieStop = chord.tieStop || start < from;
                chord.tieStart = chord.tieStart || end > to;
            }
            events[bar][voice].push_back(std::move(event));
        }
    };
    const auto startOf = [&](std::size_t chord) { return line.of(staff.chords[chord].start); };
    const auto endOf = [&](std::size_t chord) { return line.of(staff.chords[chord].end); };
    std::vector<std::size_t> beyond; // chords for which no voice of their own is left
    for (std::size_t i = 0; i < staff.chords.size(); ++i)
        if (voices[i] < kMostVoices - 1)
            add(startOf(i), endOf(i), voices[i], {{i, false, false}});
        else
            beyond.push_back(i);
    // The last voice is one line: cut wherever one of its notes starts or ends, held notes tied.
    std::set<Unit> cuts;
    for (const auto i : beyond) cuts.insert({startOf(i), endOf(i)});
    std::vector<std::size_t> sounding;
    std::size_t next = 0;
    for (auto cut = cuts.begin(); cut != cuts.end() && std::next(cut) != cuts.end() && count < kMostHeld;
         ++cut) {
        const Unit from = *cut, to = *std::next(cut);
        std::erase_if(sounding, [&](std::size_t i) { return endOf(i) <= from; });
        while (next < beyond.size() && startOf(beyond[next]) <= from) sounding.push_back(beyond[next++]);
        std::vector<HeldChord> held;
        for (const auto i : sounding) held.push_back({i, endOf(i) > to, startOf(i) < from});
        if (!held.empty()) add(from, to, kMostVoices - 1, held);
    }
    if (count >= kMostHeld) return tooLarge(track.name, "needs more signs");
    staff.bars.resize(bars.size());
    for (std::size_t bar = 0; bar < bars.size(); ++bar) {
        events[bar][0]; // rests, where nothing else is
        for (auto& [number, inVoice] : events[bar])
            staff.bars[bar].push_back({number, signsOf(bars[bar], inVoice)});
    }
    return staff;
}

} // namespace moyun::music
