// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/musicxml_part_writer.h"

#include "core/music/musicxml_drums.h"
#include "core/music/musicxml_harmony.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace moyun::music {
namespace {

const char* accidentalName(int alter)
{
    constexpr const char* kNames[] = {"flat-flat", "flat", "natural", "sharp", "double-sharp"};
    return kNames[std::clamp(alter, -2, 2) + 2];
}

// A key on a place takes the place of those before it there.
template <class T> bool isLastOfPlace(const std::vector<T>& changes, std::size_t i)
{
    return i + 1 == changes.size() || changes[i + 1].at != changes[i].at;
}

} // namespace

MusicXmlPartWriter::MusicXmlPartWriter(const NotatedScore& score, const WrittenPart& part, bool leads,
                                       XmlBuilder& xml)
    : m_all(score), m_part(part), m_leads(leads), m_xml(xml), m_inWord(part.tracks.size(), false)
{
    collectInserts();
    collectLyrics();
}

const KeySignature* MusicXmlPartWriter::keyAt(Tick at) const
{
    const auto& keys = m_all.score.keys;
    const auto after = std::upper_bound(keys.begin(), keys.end(), at,
                                        [](Tick t, const KeySignature& key) { return t < key.at; });
    return after == keys.begin() ? nullptr : &*std::prev(after);
}

Spelling MusicXmlPartWriter::spellingOf(std::size_t staff, std::size_t index) const
{
    const auto& note = track(staff).notes[index];
    return spell(note.pitch, keyOf(note.start), m_all.sounding[m_part.tracks[staff]][index]);
}

void MusicXmlPartWriter::addInsert(Insert::Kind kind, std::size_t index, Tick at)
{
    const auto after = std::upper_bound(m_all.bars.begin(), m_all.bars.end(), at,
                                        [](Tick t, const NotatedBar& bar) { return t < bar.ticks.start; });
    const auto bar = after == m_all.bars.begin() ? 0 : std::size_t(after - m_all.bars.begin()) - 1;
    const double inside = m_all.unitsAt(at - m_all.bars[bar].ticks.start);
    m_inserts.push_back({kind, index, bar, std::min(inside, double(m_all.bars[bar].length))});
}

void MusicXmlPartWriter::collectInserts()
{
    const auto& score = m_all.score;
    if (m_leads) {
        for (std::size_t i = 0; i < score.markers.size(); ++i)
            if (!score.markers[i].text.empty()) addInsert(Insert::Kind::Marker, i, score.markers[i].at);
        for (std::size_t i = 0; i < score.tempi.size(); ++i)
            if (isLastOfPlace(score.tempi, i)) addInsert(Insert::Kind::Tempo, i, score.tempi[i].at);
        for (std::size_t i = 0; i < score.chords.size(); ++i)
            addInsert(Insert::Kind::Harmony, i, score.chords[i].at);
    }
    // One pedal moves for both hands: that of the first track that has one.
    for (const auto t : m_part.tracks) {
        if (!m_pedals.empty()) break;
        bool down = false;
        for (const auto& control : score.tracks[t].controls)
            if (control.number == Control::kSustain && (control.value >= 64) != down) {
                down = !down;
                m_pedals.push_back({control.at, Control::kSustain, down ? 127 : 0});
            }
    }
    for (std::size_t i = 0; i < m_pedals.size(); ++i) addInsert(Insert::Kind::Pedal, i, m_pedals[i].at);
    std::stable_sort(m_inserts.begin(), m_inserts.end(), [](const Insert& a, const Insert& b) {
        return a.bar != b.bar ? a.bar < b.bar : a.at < b.at;
    });
}

void MusicXmlPartWriter::collectLyrics()
{
    m_lyrics.resize(m_part.tracks.size());
    for (std::size_t staff = 0; staff < m_part.tracks.size(); ++staff) {
        const auto& t = track(staff);
        if (t.lyrics.empty()) continue;
        std::map<Tick, std::size_t> chordAt; // the highest that starts there
        for (std::size_t i = 0; i < notated(staff).chords.size(); ++i)
            for (const auto note : notated(staff).chords[i].notes) chordAt[t.notes[note].start] = i;
        for (const auto& lyric : t.lyrics) {
            const auto found = chordAt.find(lyric.at);
            if (found == chordAt.end()) continue;
            auto& text = m_lyrics[staff][found->second];
            text += (text.empty() ? "" : " ") + lyric.text;
        }
    }
}

void MusicXmlPartWriter::write()
{
    m_xml.open("part", "id=\"" + m_part.id + "\"");
    for (std::size_t bar = 0; bar < m_all.bars.size(); ++bar) writeBar(bar);
    m_xml.close();
}

void MusicXmlPartWriter::writeBar(std::size_t index)
{
    const auto& bar = m_all.bars[index];
    std::string number;
    if (bar.whole())
        number = "number=\"" + std::to_string(++m_number) + "\"";
    else if (index == 0)
        number = "number=\"0\" implicit=\"yes\"";
    else
        number = "number=\"X" + std::to_string(++m_extra) + "\" implicit=\"yes\"";
    m_xml.open("measure", number);
    writeAttributes(index);
    bool first = true;
    for (std::size_t staff = 0; staff < m_part.tracks.size(); ++staff) {
        const auto signs = accidentalsOf(index, staff);
        for (const auto& voice : notated(staff).bars[index]) {
            if (!first) {
                m_xml.open("backup");
                m_xml.leaf("duration", bar.length / m_all.grain);
                m_xml.close();
            }
            first = false;
            writeVoice(index, staff, voice, signs);
        }
    }
    writeKeysInside(index);
    if (index + 1 == m_all.bars.size()) {
        m_xml.open("barline", "location=\"right\"");
        m_xml.leaf("bar-style", "light-heavy");
        m_xml.close();
    }
    m_xml.close();
}

void MusicXmlPartWriter::writeKey(const KeySignature& key)
{
    m_xml.open("key");
    m_xml.leaf("fifths", key.fifths);
    m_xml.leaf("mode", key.minor ? "minor" : "major");
    m_xml.close();
}

void MusicXmlPartWriter::writeClef(std::size_t staff)
{
    const auto& t = track(staff);
    const bool two = m_part.tracks.size() > 1;
    m_xml.open("clef", two ? "number=\"" + std::to_string(staff + 1) + "\"" : "");
    double sum = 0;
    for (const auto& note : t.notes) sum += note.pitch;
    constexpr double kBelowTreble = 57.5;
    constexpr int kViola = 41;
    // A staff without notes takes the clef of its hand.
    const bool low = t.notes.empty() ? staff == 1 : sum / double(t.notes.size()) < kBelowTreble;
    const bool alto = t.program == kViola && !t.notes.empty() && !low && sum / double(t.notes.size()) < 72;
    m_xml.leaf("sign", t.percussion ? "percussion" : alto ? "C" : low ? "F" : "G");
    if (!t.percussion) m_xml.leaf("line", alto ? 3 : low ? 4 : 2);
    m_xml.close();
}

void MusicXmlPartWriter::writeAttributes(std::size_t index)
{
    const auto& bar = m_all.bars[index];
    const auto& score = m_all.score;
    const KeySignature* key = keyAt(bar.ticks.start);
    if (key && key->at != bar.ticks.start) key = nullptr;
    const auto meter = std::lower_bound(score.meters.begin(), score.meters.end(), bar.ticks.start,
                                        [](const Meter& m, Tick at) { return m.at < at; });
    const bool said = meter != score.meters.end() && meter->at == bar.ticks.start;
    if (index > 0 && !key && !said) return;
    m_xml.open("attributes");
    if (index == 0) m_xml.leaf("divisions", kQuarterUnits / m_all.grain);
    if (key) writeKey(*key);
    if (said || index == 0) {
        // A meter that is said again only ends the bar before it.
        const auto* before = index > 0 ? &m_all.bars[index - 1] : nullptr;
        const bool again = before && !before->whole() && before->shape.beats == bar.shape.beats &&
                           before->shape.unit == bar.shape.unit;
        m_xml.open("time", again ? "print-object=\"no\"" : "");
        m_xml.leaf("beats", bar.shape.beats);
        m_xml.leaf("beat-type", bar.shape.unit);
        m_xml.close();
    }
    if (index == 0) {
        if (m_part.tracks.size() > 1) m_xml.leaf("staves", std::int64_t(m_part.tracks.size()));
        for (std::size_t staff = 0; staff < m_part.tracks.size(); ++staff) writeClef(staff);
    }
    m_xml.close();
}

// Changes of key in the middle of a bar stand at its end, after a step back to their place.
void MusicXmlPartWriter::writeKeysInside(std::size_t index)
{
    const auto& bar = m_all.bars[index];
    Unit now = bar.length;
    const auto& keys = m_all.score.keys;
    const bool last = index + 1 == m_all.bars.size();
    const auto after = std::upper_bound(keys.begin(), keys.end(), bar.ticks.start,
                                        [](Tick at, const KeySignature& key) { return at < key.at; });
    for (auto i = std::size_t(after - keys.begin()); i < keys.size(); ++i) {
        if (keys[i].at >= bar.ticks.end && !last) break;
        if (!isLastOfPlace(keys, i)) continue;
        const double exact = m_all.unitsAt(keys[i].at - bar.ticks.start) / double(m_all.grain);
        const Unit at = std::min(Unit(std::llround(exact)) * m_all.grain, bar.length);
        if (at != now) {
            m_xml.open(at < now ? "backup" : "forward");
            m_xml.leaf("duration", std::abs(now - at) / m_all.grain);
            m_xml.close();
            now = at;
        }
        m_xml.open("attributes");
        writeKey(keys[i]);
        m_xml.close();
    }
}

void MusicXmlPartWriter::writeInserts(std::size_t bar, double until, Unit now)
{
    while (m_nextInsert < m_inserts.size() &&
           (m_inserts[m_nextInsert].bar < bar ||
            (m_inserts[m_nextInsert].bar == bar && m_inserts[m_nextInsert].at < until))) {
        const auto& insert = m_inserts[m_nextInsert++];
        writeInsert(insert, insert.at - double(now));
    }
}

void MusicXmlPartWriter::writeInsert(const Insert& insert, double offset)
{
    const auto writeOffset = [&] {
        if (std::abs(offset) > 1e-6) m_xml.leaf("offset", inDivisions(offset));
    };
    const auto& score = m_all.score;
    switch (insert.kind) {
    case Insert::Kind::Tempo:
        writeTempo(score.tempi[insert.index], insert.bar, insert.at == 0, offset);
        break;
    case Insert::Kind::Harmony:
        writeHarmony(score.chords[insert.index], offset);
        break;
    case Insert::Kind::Marker: {
        const auto& text = score.markers[insert.index].text;
        constexpr std::size_t kLongestMark = 3; // A, B2: a rehearsal mark; longer ones are words
        m_xml.open("direction", "placement=\"above\"");
        m_xml.open("direction-type");
        m_xml.leaf(text.size() <= kLongestMark ? "rehearsal" : "words", text);
        m_xml.close();
        writeOffset();
        m_xml.close();
        break;
    }
    case Insert::Kind::Pedal:
        m_xml.open("direction", "placement=\"below\"");
        m_xml.open("direction-type");
        m_xml.empty("pedal", m_pedals[insert.index].value > 0 ? "type=\"start\" line=\"no\" sign=\"yes\""
                                                              : "type=\"stop\" line=\"no\" sign=\"yes\"");
        m_xml.close();
        writeOffset();
        if (m_part.tracks.size() > 1) m_xml.leaf("staff", std::int64_t(m_part.tracks.size()));
        m_xml.close();
        break;
    }
}

void MusicXmlPartWriter::writeTempo(const Tempo& tempo, std::size_t bar, bool atBarStart, double offset)
{
    const double quarters = tempo.quartersPerMinute();
    const auto sound = "tempo=\"" + xmlNumber(quarters, 9) + "\"";
    // A mark a bar can be read; what a performance does in between only sounds.
    if (!atBarStart) {
        m_xml.open("sound", sound);
        if (std::abs(offset) > 1e-6) m_xml.leaf("offset", inDivisions(offset));
        m_xml.close();
        return;
    }
    const bool dotted = m_all.bars[bar].shape.compound();
    m_xml.open("direction", "placement=\"above\"");
    m_xml.open("direction-type");
    m_xml.open("metronome");
    m_xml.leaf("beat-unit", "quarter");
    if (dotted) m_xml.empty("beat-unit-dot");
    m_xml.leaf("per-minute", xmlNumber(dotted ? quarters / 1.5 : quarters, 2));
    m_xml.close();
    m_xml.close();
    if (std::abs(offset) > 1e-6) m_xml.leaf("offset", inDivisions(offset));
    m_xml.empty("sound", sound);
    m_xml.close();
}

void MusicXmlPartWriter::writeHarmony(const TextAt& chord, double offset)
{
    const auto note = [&](const char* element, const char* step, const char* alter, char letter, int sharps) {
        m_xml.open(element);
        m_xml.leaf(step, std::string(1, letter));
        if (sharps != 0) m_xml.leaf(alter, sharps);
        m_xml.close();
    };
    m_xml.open("harmony");
    if (chord.text.empty() || chord.text == "N.C.") {
        m_xml.open("root");
        m_xml.leaf("root-step", "C", "text=\"\"");
        m_xml.close();
        m_xml.leaf("kind", "none", "text=\"" + chord.text + "\"");
    } else if (const auto parts = harmonyParts(chord.text)) {
        note("root", "root-step", "root-alter", parts->step, parts->alter);
        m_xml.leaf("kind", parts->kind, "text=\"" + xmlEscaped(parts->suffix) + "\"");
        if (parts->bassStep) note("bass", "bass-step", "bass-alter", parts->bassStep, parts->bassAlter);
    } else {
        m_xml.leaf("function", chord.text);
        m_xml.leaf("kind", "other", "text=\"\"");
    }
    if (std::abs(offset) > 1e-6) m_xml.leaf("offset", inDivisions(offset));
    m_xml.close();
}

MusicXmlPartWriter::Accidentals MusicXmlPartWriter::accidentalsOf(std::size_t bar, std::size_t staff) const
{
    struct Head
    {
        const NotatedSign* sign;
        std::size_t note;
        bool tied;
    };
    std::vector<Head> heads;
    for (const auto& voice : notated(staff).bars[bar])
        for (const auto& sign : voice.signs)
            for (const auto& held : sign.held)
                for (const auto note : notated(staff).chords[held.chord].notes)
                    heads.push_back({&sign, note, held.tieStop});
    std::stable_sort(heads.begin(), heads.end(),
                     [](const Head& a, const Head& b) { return a.sign->at < b.sign->at; });
    Accidentals made;
    if (track(staff).percussion) return made;
    std::map<std::pair<int, char>, int> now; // what a line or space has in this bar
    for (const auto& head : heads) {
        if (head.tied) continue;
        const auto written = spellingOf(staff, head.note);
        const auto [place, isNew] =
            now.emplace(std::pair{written.octave, written.step},
                        alterOf(written.step, keyOf(m_all.bars[bar].ticks.start).fifths));
        if (place->second == written.alter) continue;
        place->second = written.alter;
        made[{head.sign, head.note}] = accidentalName(written.alter);
    }
    return made;
}

void MusicXmlPartWriter::writeVoice(std::size_t bar, std::size_t staff, const NotatedVoice& voice,
                                    const Accidentals& accidentals)
{
    const bool leading = staff == 0 && voice.number == 0;
    const bool wholeRest =
        voice.signs.size() >= 1 && std::all_of(voice.signs.begin(), voice.signs.end(),
                                               [](const NotatedSign& sign) { return sign.held.empty(); });
    const int number = int(staff) * 4 + voice.number + 1;
    const Unit length = m_all.bars[bar].length;
    if (wholeRest) {
        if (leading) writeInserts(bar, double(length) + 1, 0);
        m_xml.open("note");
        m_xml.empty("rest", "measure=\"yes\"");
        m_xml.leaf("duration", length / m_all.grain);
        m_xml.leaf("voice", number);
        if (m_part.tracks.size() > 1) m_xml.leaf("staff", std::int64_t(staff + 1));
        m_xml.close();
        return;
    }
    for (const auto& sign : voice.signs) {
        const bool last = &sign == &voice.signs.back();
        if (leading) writeInserts(bar, double(sign.at + sign.length) + last, sign.at);
        writeSign(bar, staff, number, sign, accidentals);
    }
}

void MusicXmlPartWriter::writeSign(std::size_t bar, std::size_t staff, int voice, const NotatedSign& sign,
                                   const Accidentals& accidentals)
{
    if (sign.held.empty()) {
        writeHead(bar, staff, voice, sign, nullptr, 0, true, nullptr);
        return;
    }
    bool first = true;
    for (const auto& held : sign.held)
        for (const auto note : notated(staff).chords[held.chord].notes) {
            const auto found = accidentals.find({&sign, note});
            writeHead(bar, staff, voice, sign, &held, note, first,
                      found == accidentals.end() ? nullptr : found->second);
            first = false;
        }
}

void MusicXmlPartWriter::writeHead(std::size_t bar, std::size_t staff, int voice, const NotatedSign& sign,
                                   const HeldChord* held, std::size_t index, bool first,
                                   const char* accidental)
{
    const auto& t = track(staff);
    std::string attributes;
    if (held) {
        const auto& note = t.notes[index];
        const auto& chord = notated(staff).chords[held->chord];
        const auto written = [&](const NotatedPlace& place) {
            return double(m_all.starts[place.bar] + place.at);
        };
        const double late = m_all.unitsAt(note.start) - written(chord.start);
        const double longer = m_all.unitsAt(note.end()) - written(chord.end);
        attributes = "dynamics=\"" + xmlNumber(note.velocity / 0.9, 2) + "\"";
        if (!held->tieStop && std::abs(late) > 1e-3) attributes += " attack=\"" + inDivisions(late) + "\"";
        if (!held->tieStart && std::abs(longer) > 1e-3)
            attributes += " release=\"" + inDivisions(longer) + "\"";
    }
    m_xml.open("note", attributes);
    if (!first) m_xml.empty("chord");
    if (!held) {
        m_xml.empty("rest");
    } else if (t.percussion) {
        const auto place = drumPlace(t.notes[index].pitch);
        m_xml.open("unpitched");
        m_xml.leaf("display-step", std::string(1, place.step));
        m_xml.leaf("display-octave", place.octave);
        m_xml.close();
    } else {
        const auto written = spellingOf(staff, index);
        m_xml.open("pitch");
        m_xml.leaf("step", std::string(1, written.step));
        // Below the lowest octave that can be written the alteration says how far.
        const int below = std::min(written.octave, 0);
        if (written.alter != 0 || below != 0) m_xml.leaf("alter", written.alter + 12 * below);
        m_xml.leaf("octave", written.octave - below);
        m_xml.close();
    }
    m_xml.leaf("duration", sign.length / m_all.grain);
    if (held && held->tieStop) m_xml.empty("tie", "type=\"stop\"");
    if (held && held->tieStart) m_xml.empty("tie", "type=\"start\"");
    if (held && t.percussion)
        m_xml.empty("instrument",
                    "id=\"" + m_part.id + "-I" + std::to_string(t.notes[index].pitch + 1) + "\"");
    m_xml.leaf("voice", voice);
    m_xml.leaf("type", noteValueName(sign.value.base()));
    for (int dot = 0; dot < sign.value.dots; ++dot) m_xml.empty("dot");
    if (accidental) m_xml.leaf("accidental", accidental);
    const bool tuplet = sign.actual > 1;
    if (tuplet) {
        m_xml.open("time-modification");
        m_xml.leaf("actual-notes", sign.actual);
        m_xml.leaf("normal-notes", sign.normal);
        m_xml.leaf("normal-type", noteValueName(sign.tupletBase));
        m_xml.close();
    }
    if (m_part.tracks.size() > 1) m_xml.leaf("staff", std::int64_t(staff + 1));
    const bool bracket = tuplet && first && (sign.tupletStart || sign.tupletStop);
    if (bracket || (held && (held->tieStart || held->tieStop))) {
        m_xml.open("notations");
        if (held && held->tieStop) m_xml.empty("tied", "type=\"stop\"");
        if (held && held->tieStart) m_xml.empty("tied", "type=\"start\"");
        if (bracket && sign.tupletStart) m_xml.empty("tuplet", "type=\"start\" number=\"1\" bracket=\"yes\"");
        if (bracket && sign.tupletStop) m_xml.empty("tuplet", "type=\"stop\" number=\"1\"");
        m_xml.close();
    }
    if (held && first && !held->tieStop) writeLyric(staff, held->chord);
    m_xml.close();
}

void MusicXmlPartWriter::writeLyric(std::size_t staff, std::size_t chord)
{
    const auto found = m_lyrics[staff].find(chord);
    if (found == m_lyrics[staff].end()) return;
    auto text = found->second;
    const bool goesOn = text.size() > 1 && text.back() == '-';
    if (goesOn) text.pop_back();
    const bool inWord = m_inWord[staff];
    m_inWord[staff] = goesOn;
    m_xml.open("lyric", "number=\"1\"");
    m_xml.leaf("syllabic", inWord ? goesOn ? "middle" : "end" : goesOn ? "begin" : "single");
    m_xml.leaf("text", text);
    m_xml.close();
}

} // namespace moyun::music
