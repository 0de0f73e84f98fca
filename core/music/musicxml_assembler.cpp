// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/musicxml_assembler.h"

#include "core/music/bar_map.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace moyun::music {
namespace {

constexpr int kUsualTicks = 480;
constexpr std::size_t kMostWaiting = 64;

// One change a place, the one of the first part; whether others differed.
template <class T> bool keepFirstOfPlace(std::vector<T>& changes)
{
    std::stable_sort(changes.begin(), changes.end(), [](const T& a, const T& b) { return a.at < b.at; });
    bool differed = false;
    std::vector<T> kept;
    for (auto& change : changes) {
        if (kept.empty() || kept.back().at != change.at)
            kept.push_back(std::move(change));
        else
            differed = differed || !(kept.back() == change);
    }
    changes = std::move(kept);
    return differed;
}

std::string staffName(const std::string& part, int staff, int staves)
{
    if (staves == 1) return part;
    const auto suffix = staves == 2 ? staff == 1 ? "RH" : "LH" : std::to_string(staff);
    return part.empty() ? suffix : part + " " + suffix;
}

} // namespace

MusicXmlAssembler::MusicXmlAssembler(std::vector<MusicXmlInstrument> instruments,
                                     std::vector<MusicXmlPart> parts, Fine perQuarter, int ticksPerQuarter,
                                     ReadingNotes& notes)
    : m_instruments(std::move(instruments)), m_parts(std::move(parts)), m_perQuarter(perQuarter),
      m_ticksPerQuarter(ticksPerQuarter), m_notes(notes), m_bars(musicXmlBars(m_parts, perQuarter, notes))
{}

Tick MusicXmlAssembler::ticks(Fine time) const
{
    // Quarters first: the product of a long time and many ticks would leave 64 bits.
    const Fine whole = time / m_perQuarter, rest = time % m_perQuarter;
    return whole * m_ticksPerQuarter +
           Tick(std::llround(double(rest) * m_ticksPerQuarter / double(m_perQuarter)));
}

void MusicXmlAssembler::chooseTicks(Score& score) const
{
    Fine common = m_perQuarter;
    for (const auto& part : m_parts)
        for (const auto& note : part.notes) {
            common = std::gcd(common, note.place.at);
            common = std::gcd(common, note.length);
        }
    for (const auto start : m_bars.starts) common = std::gcd(common, start);
    const Fine needed = m_perQuarter / common;
    if (needed > kMostTicksPerQuarter) {
        m_notes.add("Lengths finer than a score can hold were rounded.");
        score.ticksPerQuarter = 10080;
    } else {
        score.ticksPerQuarter = int(needed * ((kUsualTicks + needed - 1) / needed));
    }
}

std::vector<MusicXmlAssembler::Made> MusicXmlAssembler::tiedNotes(const MusicXmlPart& part) const
{
    std::vector<Made> made;
    for (const auto& note : part.notes) {
        const auto start = m_bars.placeOf(note.place);
        made.push_back({&note, &note, start, start + note.length});
    }
    std::stable_sort(made.begin(), made.end(),
                     [](const Made& a, const Made& b) { return a.start < b.start; });
    std::set<std::pair<Fine, int>> stops;
    for (const auto& piece : made)
        if (piece.first->tieStop) stops.insert({piece.start, piece.first->pitch});
    // Notes that wait for their going on, by pitch.
    std::map<int, std::vector<std::size_t>> open;
    // How long each voice has gone on without a rest.
    struct Line
    {
        Fine start = 0, end = 0;
    };
    std::map<std::pair<int, int>, Line> lines;
    std::vector<Made> kept;
    for (const auto& piece : made) {
        const auto& note = *piece.first;
        auto& line = lines[{note.staff, note.voice}];
        if (piece.start > line.end) line = {piece.start, piece.end};
        line.end = std::max(line.end, piece.end);
        auto& waiting = open[note.pitch];
        std::size_t into = kept.size();
        const auto sameVoice = [&](std::size_t i) {
            return kept[i].last->voice == note.voice && kept[i].last->staff == note.staff;
        };
        const auto take = [&](const auto& goesOn) {
            for (const auto i : waiting)
                if (into == kept.size() && kept[i].first->percussion == note.percussion && goesOn(i))
                    into = i;
        };
        const auto touches = [&](std::size_t i) { return kept[i].end == piece.start; };
        if (note.tieStop) {
            take([&](std::size_t i) { return touches(i) && sameVoice(i); });
            take(touches);
            // Arpeggios are written out with ties from each of their notes to the chord at their end.
            take([&](std::size_t i) {
                return sameVoice(i) && kept[i].end < piece.start && line.start <= kept[i].start;
            });
        } else if (!stops.contains({piece.start, note.pitch})) {
            // The tie has no other end in the file; the next note of its voice is meant.
            take([&](std::size_t i) { return touches(i) && sameVoice(i); });
        }
        std::erase_if(waiting, [&](std::size_t i) { return i != into && kept[i].end < piece.start; });
        if (into == kept.size()) {
            kept.push_back(piece);
        } else {
            std::erase(waiting, into);
            kept[into].end = piece.end;
            kept[into].last = piece.last;
        }
        // So many of one pitch no music ties at once; without a limit a hostile file could take for ever.
        if (note.tieStart && waiting.size() < kMostWaiting) waiting.push_back(into);
    }
    return kept;
}

void MusicXmlAssembler::addNotes(const MusicXmlPart& part, std::vector<Track>& tracks,
                                 const std::vector<int>& trackOf)
{
    auto levels = part.levels;
    std::stable_sort(levels.begin(), levels.end(), [&](const auto& a, const auto& b) {
        return m_bars.placeOf(a.place) < m_bars.placeOf(b.place);
    });
    const Tick last = kMostQuarters * m_ticksPerQuarter;
    const Tick shortNote = std::max(1, m_ticksPerQuarter / 8);
    auto level = levels.begin();
    int velocity = Note{}.velocity;
    for (const auto& made : tiedNotes(part)) {
        while (level != levels.end() && m_bars.placeOf(level->place) <= made.start)
            velocity = (level++)->velocity;
        const auto& first = *made.first;
        Tick start = ticks(std::max<Fine>(0, made.start + first.attack));
        Tick end = ticks(std::max<Fine>(0, made.end + made.last->release));
        if (first.grace > 0) {
            // As short as there is room before; at the very beginning with the beat.
            const Tick length = std::max<Tick>(1, std::min(shortNote, start / first.grace));
            start = std::max<Tick>(0, start - first.grace * length);
            end = start + length;
        }
        end = std::max(end, start + 1);
        if (end > last) {
            m_notes.add("Notes later than a piece may last were left out.");
            continue;
        }
        auto& track = tracks[std::size_t(trackOf[std::size_t(2 * first.staff + first.percussion)])];
        track.notes.push_back({start, end - start, first.pitch, first.velocity ? first.velocity : velocity});
    }
}

void MusicXmlAssembler::addTracks(Score& score, std::size_t index)
{
    const auto& part = m_parts[index];
    const auto& instrument = m_instruments[index];
    std::vector<int> trackOf(std::size_t(2 * part.staves + 2), -1);
    std::vector<Track> tracks;
    const auto open = [&](int staff, bool percussion) {
        auto& place = trackOf[std::size_t(2 * staff + percussion)];
        if (place >= 0) return;
        place = int(tracks.size());
        Track track;
        track.name = staffName(instrument.name, staff, part.staves);
        track.percussion = percussion;
        track.program = instrument.program;
        if (instrument.volume >= 0) track.controls.push_back({0, Control::kVolume, instrument.volume});
        if (instrument.pan >= 0) track.controls.push_back({0, Control::kPan, instrument.pan});
        tracks.push_back(std::move(track));
    };
    std::vector<bool> kinds(trackOf.size(), false);
    for (const auto& note : part.notes) kinds[std::size_t(2 * note.staff + note.percussion)] = true;
    for (int staff = 1; staff <= part.staves; ++staff) {
        const bool drums = kinds[std::size_t(2 * staff + 1)], pitches = kinds[std::size_t(2 * staff)];
        if (pitches || (!drums && !instrument.percussion)) open(staff, false);
        if (drums || (!pitches && instrument.percussion)) open(staff, true);
    }
    addNotes(part, tracks, trackOf);
    for (const auto& lyric : part.lyrics) {
        const auto staff = std::size_t(2 * std::min(lyric.staff, part.staves));
        const int track = std::max(trackOf[staff], trackOf[staff + 1]);
        tracks[std::size_t(track)].lyrics.push_back({ticks(lyric.place), lyric.text});
    }
    for (auto& track : tracks) {
        for (const auto& pedal : part.pedals) {
            const Control made{ticks(pedal.place), Control::kSustain, pedal.down ? 127 : 0};
            if (track.controls.size() < kMostChanges) track.controls.push_back(made);
        }
        score.tracks.push_back(std::move(track));
    }
}

void MusicXmlAssembler::addChanges(Score& score) const
{
    constexpr double kMost = (1 << 24) - 1;
    for (const auto& part : m_parts) {
        for (const auto& tempo : part.tempi) {
            const double microseconds = tempo.quartersPerMinute > 0 ? 6e7 / tempo.quartersPerMinute : 0;
            if (!(std::round(microseconds) >= 1 && microseconds <= kMost))
                m_notes.add("A tempo that cannot be was left out.");
            else
                score.tempi.push_back({ticks(tempo.place), std::int32_t(std::lround(microseconds))});
        }
        for (const auto& key : part.keys) score.keys.push_back({ticks(key.place), key.fifths, key.minor});
        for (const auto& chord : part.chords) score.chords.push_back({ticks(chord.place), chord.text});
        for (const auto& text : part.words) {
            const TextAt marker{ticks(text.place), text.text};
            score.markers.push_back(marker);
        }
    }
    keepFirstOfPlace(score.tempi);
    if (keepFirstOfPlace(score.keys))
        m_notes.add("Parts of different keys at once keep the first one's signature.");
    if (keepFirstOfPlace(score.chords))
        m_notes.add("Of several chord symbols at one place the first was kept.");
    // The same words stand in many parts.
    std::stable_sort(score.markers.begin(), score.markers.end(),
                     [](const TextAt& a, const TextAt& b) { return a.at < b.at; });
    std::vector<TextAt> kept;
    for (auto& marker : score.markers) {
        bool known = false;
        for (auto i = kept.size(); i > 0 && kept[i - 1].at == marker.at && !known && kept.size() - i < 32;
             --i)
            known = kept[i - 1] == marker;
        if (!known) kept.push_back(std::move(marker));
    }
    score.markers = std::move(kept);
    for (const auto& meter : m_bars.meters)
        score.meters.push_back({ticks(meter.at), meter.beats, meter.unit});
    score.pickUp = ticks(m_bars.pickUp);
}

// Bars of rests at the end have no note that would hold them open.
void MusicXmlAssembler::endWithItsBars(Score& score) const
{
    if (countBars(score) + 1 < m_bars.starts.size()) score.length = ticks(m_bars.starts.back());
}

base::Result<void> MusicXmlAssembler::assemble(Score& score)
{
    if (m_ticksPerQuarter > 0)
        score.ticksPerQuarter = m_ticksPerQuarter;
    else
        chooseTicks(score);
    m_ticksPerQuarter = score.ticksPerQuarter;
    const Tick last = kMostQuarters * m_ticksPerQuarter;
    if (ticks(m_bars.starts.back()) > last || m_bars.meters.size() > kMostChanges)
        return base::Error{base::ErrorCode::TooLarge, "The piece is longer than a score may be.",
                           "Split it."};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        addTracks(score, i);
        if (score.tracks.size() > kMostTracks)
            return base::Error{base::ErrorCode::TooLarge,
                               "The file has more than " + std::to_string(kMostTracks) + " staves.",
                               "Split it."};
    }
    addChanges(score);
    const auto drop = [&](auto& changes) {
        std::erase_if(changes, [&](const auto& change) { return change.at > last; });
        if (changes.size() > kMostChanges) changes.resize(kMostChanges);
    };
    drop(score.tempi);
    drop(score.keys);
    drop(score.chords);
    drop(score.markers);
    for (auto& track : score.tracks) {
        drop(track.controls);
        drop(track.lyrics);
    }
    score.sort();
    endWithItsBars(score);
    return {};
}

} // namespace moyun::music
