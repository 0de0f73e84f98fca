// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/musicxml_part_reader.h"

#include "core/music/musicxml_harmony.h"
#include "core/music/musicxml_part_list.h"

#include <pugixml.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>

namespace moyun::music {
namespace {

constexpr Fine kLongestBar = 1024; // quarters
constexpr int kMostStaves = 16;
constexpr double kMostAlter = 14; // an octave and a double sharp: how our writer says the lowest octave

constexpr std::pair<std::string_view, double> kTypes[] = {
    {"1024th", 1.0 / 256}, {"512th", 1.0 / 128}, {"256th", 1.0 / 64}, {"128th", 1.0 / 32}, {"64th", 1.0 / 16},
    {"32nd", 1.0 / 8},     {"16th", 0.25},       {"eighth", 0.5},     {"quarter", 1},      {"half", 2},
    {"whole", 4},          {"breve", 8},         {"long", 16},        {"maxima", 32}};

// Quarters of a written note; 0: of none.
double typeLength(std::string_view type, int dots)
{
    for (const auto& [name, quarters] : kTypes)
        if (name == type) return quarters * (2 - std::pow(0.5, std::clamp(dots, 0, 4)));
    return 0;
}

int dotsOf(const pugi::xml_node& node, const char* name)
{
    return int(std::distance(node.children(name).begin(), node.children(name).end()));
}

constexpr std::pair<std::string_view, int> kDynamics[] = {
    {"pppppp", 5},  {"ppppp", 8},    {"pppp", 10}, {"ppp", 16}, {"pp", 33},   {"p", 49},
    {"mp", 64},     {"mf", 80},      {"f", 96},    {"ff", 112}, {"fff", 126}, {"ffff", 127},
    {"fffff", 127}, {"ffffff", 127}, {"fp", 96},   {"sf", 112}, {"sfz", 112}, {"sffz", 126},
    {"fz", 112},    {"sfp", 112},    {"rf", 112},  {"rfz", 112}};

// The key of General MIDI that stands at a line or space of a drum staff, by the usual drum notation.
int drumAt(char step, int octave)
{
    const int line = octave * 7 + (step >= 'C' ? step - 'C' : step - 'A' + 5);
    switch (line - 4 * 7) { // from C4
    case 1:
        return 44; // hi-hat pedal
    case 2:
    case 3:
        return 36; // bass drum
    case 4:
    case 5:
        return 43; // low toms
    case 6:
        return 45;
    case 7:
        return 38; // snare
    case 8:
    case 9:
        return 47;
    case 10:
        return 51; // ride
    case 11:
        return 42; // closed hi-hat
    case 12:
    case 13:
        return 49; // crash
    default:
        return 38;
    }
}

int semitonesOf(std::string_view step)
{
    constexpr int kSteps[] = {9, 11, 0, 2, 4, 5, 7}; // A first
    return step.size() == 1 && step[0] >= 'A' && step[0] <= 'G' ? kSteps[step[0] - 'A'] : -1;
}

} // namespace

MusicXmlPartReader::MusicXmlPartReader(const MusicXmlInstrument& instrument, Fine perQuarter,
                                       std::size_t mostNotes, ReadingNotes& notes)
    : m_instrument(instrument), m_perQuarter(perQuarter), m_mostNotes(mostNotes), m_notes(notes)
{}

Fine MusicXmlPartReader::inFine(double divisions) const
{
    const auto most = double(kLongestBar + 1) * double(m_perQuarter);
    return Fine(std::llround(std::clamp(divisions * double(m_perQuarter) / m_divisions, -most, most)));
}

BarPlace MusicXmlPartReader::placeOf(const pugi::xml_node& element) const
{
    const auto offset = musicXmlNumber(element.child_value("offset"), 0);
    return {m_bar, std::max<Fine>(0, m_now + inFine(offset))};
}

int MusicXmlPartReader::transpositionOf(int staff) const
{
    auto found = m_transpositions.find(staff);
    if (found == m_transpositions.end()) found = m_transpositions.find(0);
    return found == m_transpositions.end() ? 0 : found->second;
}

void MusicXmlPartReader::move(Fine by)
{
    if (m_now + by < 0) m_notes.add("A step back before the beginning of a bar was stopped there.");
    m_now = std::max<Fine>(0, m_now + by);
    m_filled = std::max(m_filled, m_now);
}

void MusicXmlPartReader::read(const pugi::xml_node& measure)
{
    ++m_bar;
    m_now = m_lastStart = m_filled = 0;
    m_hasLast = false;
    for (const auto element : measure.children()) {
        const std::string_view name = element.name();
        if (name == "note") {
            readNote(element);
        } else if (name == "backup" || name == "forward") {
            endGraces();
            const auto length = lengthOf(element);
            if (name == "backup")
                move(-length);
            else if (m_now + length <= kLongestBar * m_perQuarter)
                move(length);
        } else if (name == "attributes") {
            readAttributes(element);
        } else if (name == "direction") {
            readDirection(element);
        } else if (name == "harmony") {
            if (m_part.chords.size() < kMostChanges)
                m_part.chords.push_back({placeOf(element), harmonyText(element), 1});
            if (element.child("frame")) m_notes.add("Fretboard diagrams were left out.");
        } else if (name == "sound") {
            readSound(element, placeOf(element), 0);
        } else if (name == "figured-bass") {
            m_notes.add("Figured bass was left out.");
        } else if (name == "barline" && (element.child("repeat") || element.child("ending"))) {
            m_notes.add("Repeats and endings are read once, as they are written.");
        }
    }
    endGraces();
    m_part.filled.push_back(m_filled);
}

void MusicXmlPartReader::readAttributes(const pugi::xml_node& attributes)
{
    if (const auto divisions = attributes.child("divisions")) {
        const auto value = musicXmlNumber(divisions.child_value(), 0);
        if (value > 0 && value < 1e9)
            m_divisions = value;
        else
            m_notes.add("Divisions that cannot be were left out; those before hold on.");
    }
    if (const auto staves = attributes.child("staves"))
        m_part.staves = std::clamp(staves.text().as_int(1), m_part.staves, kMostStaves);
    for (const auto transpose : attributes.children("transpose")) {
        const auto semitones = musicXmlNumber(transpose.child_value("chromatic"), 0) +
                               12 * musicXmlNumber(transpose.child_value("octave-change"), 0);
        if (std::abs(semitones) < 128)
            m_transpositions[transpose.attribute("number").as_int(0)] = int(std::lround(semitones));
    }
    for (const auto key : attributes.children("key")) readKey(key);
    for (const auto time : attributes.children("time")) readTime(time);
}

void MusicXmlPartReader::readKey(const pugi::xml_node& key)
{
    if (key.attribute("number").as_int(1) != 1) return;
    if (!key.child("fifths")) {
        m_notes.add("Key signatures of single accidentals were left out.");
        return;
    }
    const auto written = musicXmlNumber(key.child_value("fifths"), 99);
    if (std::abs(written) > 7) {
        m_notes.add("A key signature that cannot be was left out.");
        return;
    }
    // A semitone up is seven fifths up; the nearest spelling of those that sound alike.
    int fifths = int(written) + transpositionOf(1) % 12 * 7 % 12;
    if (transpositionOf(1) != 0) {
        while (fifths - int(written) > 6) fifths -= 12;
        while (fifths - int(written) < -6) fifths += 12;
        if (fifths > 7) fifths -= 12;
        if (fifths < -7) fifths += 12;
    }
    const std::string_view mode = key.child_value("mode");
    const bool minorLike =
        mode == "minor" || mode == "aeolian" || mode == "dorian" || mode == "phrygian" || mode == "locrian";
    if (!mode.empty() && mode != "minor" && mode != "major" && mode != "none")
        m_notes.add("Church modes are kept as the signature alone.");
    if (m_part.keys.size() < kMostChanges) m_part.keys.push_back({{m_bar, m_now}, fifths, minorLike});
}

void MusicXmlPartReader::readTime(const pugi::xml_node& time)
{
    if (m_part.meters.size() >= kMostChanges) return;
    if (time.child("senza-misura")) {
        m_part.meters.push_back({m_bar, 0, 4});
        m_notes.add("Music without a meter is read in bars as they are written.");
        return;
    }
    // Sums such as 3+2/8 and 3/8+2/4, as so many of the smallest unit.
    int beats = 0, unit = 1;
    auto unitNode = time.child("beat-type");
    for (auto node = time.child("beats"); node && unitNode;
         node = node.next_sibling("beats"), unitNode = unitNode.next_sibling("beat-type")) {
        const double type = musicXmlNumber(unitNode.child_value(), 0);
        int sum = 0;
        std::string_view text = node.child_value();
        while (!text.empty()) {
            const auto plus = std::min(text.find('+'), text.size());
            const auto addend = musicXmlNumber(std::string(text.substr(0, plus)).c_str(), 0);
            sum = addend > 0 && addend < 256 && sum < 256 ? sum + int(addend) : 9999;
            text.remove_prefix(std::min(plus + 1, text.size()));
        }
        const bool possible = type >= 1 && type <= 128 && std::has_single_bit(unsigned(type)) &&
                              unsigned(type) == type && sum > 0 && sum < 256;
        if (!possible) {
            m_notes.add("A meter that cannot be was left out.");
            return;
        }
        const int finer = std::max(unit, int(type));
        beats = beats * (finer / unit) + sum * (finer / int(type));
        unit = finer;
    }
    if (beats < 1 || beats > 255)
        m_notes.add("A meter that cannot be was left out.");
    else
        m_part.meters.push_back({m_bar, beats, unit});
}

Fine MusicXmlPartReader::lengthOf(const pugi::xml_node& element)
{
    const auto duration = element.child("duration");
    const auto divisions = musicXmlNumber(duration.child_value(), std::nan(""));
    if (!std::isnan(divisions)) {
        if (divisions < 0) m_notes.add("Lengths below zero were taken as none.");
        return std::max<Fine>(0, inFine(divisions));
    }
    // Without a length its written value says it.
    double quarters = typeLength(element.child_value("type"), dotsOf(element, "dot"));
    if (const auto tuplet = element.child("time-modification")) {
        const auto actual = musicXmlNumber(tuplet.child_value("actual-notes"), 1);
        const auto normal = musicXmlNumber(tuplet.child_value("normal-notes"), 1);
        if (actual > 0 && normal > 0 && actual < 1000 && normal < 1000) quarters *= normal / actual;
    }
    if (duration || element.child("type"))
        m_notes.add("Notes without a length of their own were given that of their sign.");
    return Fine(std::llround(quarters * double(m_perQuarter)));
}

void MusicXmlPartReader::endGraces()
{
    for (const auto index : m_graces) {
        auto& note = m_part.notes[index];
        note.grace = m_graceGroups - note.grace + 1;
    }
    m_graces.clear();
    m_graceGroups = 0;
}

bool MusicXmlPartReader::readPitch(const pugi::xml_node& note, MusicXmlPart::Note& made)
{
    const std::string_view instrument = note.child("instrument").attribute("id").value();
    int key = -1;
    for (const auto& drum : m_instrument.drums)
        if (drum.pitch >= 0 &&
            (drum.id == instrument || (instrument.empty() && m_instrument.drums.size() == 1)))
            key = drum.pitch;
    const auto octave = [](const pugi::xml_node& node, const char* name) {
        return musicXmlNumber(node.child_value(name), -99);
    };
    if (const auto unpitched = note.child("unpitched")) {
        made.percussion = true;
        const std::string_view step = unpitched.child_value("display-step");
        const auto at = octave(unpitched, "display-octave");
        const bool placed = semitonesOf(step) >= 0 && at >= 0 && at <= 9;
        made.pitch = key >= 0 ? key : placed ? drumAt(step[0], int(at)) : drumAt('C', 5);
        return true;
    }
    const auto pitch = note.child("pitch");
    const int semitones = semitonesOf(pitch.child_value("step"));
    const auto at = octave(pitch, "octave"), alter = musicXmlNumber(pitch.child_value("alter"), 0);
    if (semitones < 0 || at < -1 || at > 10 || std::abs(alter) > kMostAlter) {
        m_notes.add(pitch ? "Notes of a pitch that cannot be were left out."
                          : "Notes without a pitch were left out.");
        return false;
    }
    if (alter != std::floor(alter)) m_notes.add("Microtones were rounded to the nearest semitone.");
    made.percussion = m_instrument.percussion;
    made.pitch = made.percussion && key >= 0
                     ? key
                     : 12 * (int(at) + 1) + semitones + int(std::lround(alter)) + transpositionOf(made.staff);
    if (made.pitch >= 0 && made.pitch <= 127) return true;
    m_notes.add("Notes of a pitch that cannot be were left out.");
    return false;
}

void MusicXmlPartReader::readNote(const pugi::xml_node& note)
{
    const bool grace = !note.child("grace").empty();
    const bool chord = note.child("chord") && m_hasLast;
    MusicXmlPart::Note made;
    made.place = {m_bar, chord ? m_lastStart : m_now};
    made.length = grace ? 0 : lengthOf(note);
    made.staff = std::clamp(note.child("staff").text().as_int(1), 1, kMostStaves);
    made.voice = note.child("voice").text().as_int(1);
    if (!grace) endGraces();
    if (!chord) {
        m_lastStart = m_now;
        m_hasLast = true;
        if (m_now + made.length > kLongestBar * m_perQuarter) {
            m_notes.add("Notes longer than a bar can be were left out.");
            return;
        }
        move(made.length);
    }
    if (note.child("rest")) return;
    if (note.child("cue")) {
        m_notes.add("Cue notes, which are not to sound, were left out.");
        return;
    }
    if (!grace && made.length == 0) {
        m_notes.add("Notes without length were left out.");
        return;
    }
    if (!readPitch(note, made)) return;
    if (m_part.notes.size() >= m_mostNotes) return;
    m_part.staves = std::max(m_part.staves, made.staff);

    bool ties = false;
    for (const auto tie : note.children("tie")) {
        ties = true;
        made.tieStart = made.tieStart || std::string_view(tie.attribute("type").value()) == "start";
        made.tieStop = made.tieStop || std::string_view(tie.attribute("type").value()) == "stop";
    }
    for (const auto notations : note.children("notations")) {
        for (const auto tied : notations.children("tied")) {
            if (ties) break;
            made.tieStart = made.tieStart || std::string_view(tied.attribute("type").value()) == "start";
            made.tieStop = made.tieStop || std::string_view(tied.attribute("type").value()) == "stop";
        }
        if (notations.child("ornaments")) m_notes.add("Ornaments and tremolos sound as plain notes.");
    }
    const auto percent = musicXmlNumber(note.attribute("dynamics").value(), -1);
    if (percent >= 0) made.velocity = int(std::clamp(std::lround(std::min(percent, 1000.0) * 0.9), 1L, 127L));
    made.attack = inFine(musicXmlNumber(note.attribute("attack").value(), 0));
    made.release = inFine(musicXmlNumber(note.attribute("release").value(), 0));
    if (grace) {
        if (!chord || m_graceGroups == 0) ++m_graceGroups;
        made.grace = m_graceGroups;
        made.tieStart = made.tieStop = false;
        m_graces.push_back(m_part.notes.size());
        m_notes.add("Grace notes sound shortly before their beat.");
    }
    readLyrics(note, made);
    m_part.notes.push_back(made);
}

void MusicXmlPartReader::readLyrics(const pugi::xml_node& note, const MusicXmlPart::Note& made)
{
    bool first = true;
    for (const auto lyric : note.children("lyric")) {
        if (!first) {
            m_notes.add("Only the first verse was kept.");
            break;
        }
        std::string text;
        for (const auto part : lyric.children("text")) {
            if (!text.empty()) text += ' ';
            text += musicXmlText(part.child_value());
        }
        const std::string_view syllabic = lyric.child_value("syllabic");
        if (syllabic == "begin" || syllabic == "middle") text += '-';
        first = false;
        if (!text.empty() && m_part.lyrics.size() < kMostChanges)
            m_part.lyrics.push_back({made.place, text, made.staff});
    }
}

void MusicXmlPartReader::readSound(const pugi::xml_node& sound, BarPlace place, int staff)
{
    const auto tempo = musicXmlNumber(sound.attribute("tempo").value(), 0);
    if (sound.attribute("tempo") && m_part.tempi.size() < kMostChanges)
        m_part.tempi.push_back({place, tempo});
    const auto percent = musicXmlNumber(sound.attribute("dynamics").value(), -1);
    if (percent >= 0 && m_part.levels.size() < kMostChanges)
        m_part.levels.push_back(
            {place, int(std::clamp(std::lround(std::min(percent, 1000.0) * 0.9), 1L, 127L)), staff});
    const std::string_view pedal = sound.attribute("damper-pedal").value();
    if (!pedal.empty() && m_part.pedals.size() < kMostChanges)
        m_part.pedals.push_back({place, pedal != "no" && musicXmlNumber(pedal.data(), 1) > 0});
}

void MusicXmlPartReader::readDirection(const pugi::xml_node& direction)
{
    const auto place = placeOf(direction);
    const auto sound = direction.child("sound");
    const int staff = direction.child("staff").text().as_int(0);
    const bool soundPedal = sound.attribute("damper-pedal"), soundLevel = sound.attribute("dynamics");
    if (sound) readSound(sound, place, staff);
    for (const auto type : direction.children("direction-type")) {
        for (const auto element : type.children()) {
            const std::string_view name = element.name();
            if (name == "words" || name == "rehearsal") {
                auto text = musicXmlText(element.child_value());
                if (!text.empty() && m_part.words.size() < kMostChanges)
                    m_part.words.push_back({place, std::move(text), 1});
            } else if (name == "metronome" && !sound.attribute("tempo")) {
                const auto perMinute = musicXmlNumber(element.child_value("per-minute"), 0);
                const auto quarters =
                    typeLength(element.child_value("beat-unit"), dotsOf(element, "beat-unit-dot"));
                if (perMinute > 0 && quarters > 0 && m_part.tempi.size() < kMostChanges)
                    m_part.tempi.push_back({place, perMinute * quarters});
            } else if (name == "dynamics" && !soundLevel) {
                for (const auto& [sign, velocity] : kDynamics)
                    if (element.child(sign.data()) && m_part.levels.size() < kMostChanges)
                        m_part.levels.push_back({place, velocity, staff});
            } else if (name == "pedal" && !soundPedal && m_part.pedals.size() + 1 < kMostChanges) {
                const std::string_view what = element.attribute("type").value();
                if (what == "change") m_part.pedals.push_back({place, false});
                if (what == "start" || what == "change" || what == "resume" || what == "sostenuto")
                    m_part.pedals.push_back({place, true});
                if (what == "stop" || what == "discontinue") m_part.pedals.push_back({place, false});
            } else if (name == "wedge") {
                m_notes.add("Hairpins do not change the loudness.");
            }
        }
    }
}

} // namespace moyun::music
