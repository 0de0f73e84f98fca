// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/notation.h"
#include "core/music/pitch_spelling.h"
#include "core/music/xml_builder.h"

#include <map>

namespace moyun::music {

// What is written once for all parts.
struct NotatedScore
{
    const Score& score;
    std::vector<NotatedBar> bars;
    std::vector<Unit> starts;                         // of each bar on paper
    std::vector<NotatedStaff> staves;                 // one a track
    std::vector<std::vector<PitchClassSet>> sounding; // with each note of each track, as it starts
    Unit grain =
        kQuarterUnits; // all signs are multiples of it: a quarter has kQuarterUnits / grain divisions

    double unitsAt(Tick at) const { return double(at) * kQuarterUnits / score.ticksPerQuarter; }
};

// A part of the file: one track, or the two hands of a piano.
struct WrittenPart
{
    std::string id, name;
    std::vector<std::size_t> tracks;
    enum class Brace { None, Begins, Ends } brace = Brace::None; // around it and its neighbour
};

// Writes the measures of one part.
class MusicXmlPartWriter
{
public:
    // leads: the part that tempi, chord symbols and markers stand in.
    MusicXmlPartWriter(const NotatedScore& score, const WrittenPart& part, bool leads, XmlBuilder& xml);

    void write();

private:
    struct Insert // what stands before a note, or so much after it
    {
        enum class Kind { Marker, Tempo, Pedal, Harmony } kind;
        std::size_t index;
        std::size_t bar;
        double at; // Units in the bar
    };
    using Accidentals = std::map<std::pair<const NotatedSign*, std::size_t>, const char*>;
    void collectInserts();
    void addInsert(Insert::Kind kind, std::size_t index, Tick at);
    void collectLyrics();
    void writeBar(std::size_t bar);
    void writeAttributes(std::size_t bar);
    void writeKey(const KeySignature& key);
    void writeClef(std::size_t staff);
    void writeInserts(std::size_t bar, double until, Unit now);
    void writeInsert(const Insert& insert, double offset);
    void writeHarmony(const TextAt& chord, double offset);
    void writeTempo(const Tempo& tempo, std::size_t bar, bool atBarStart, double offset);
    void writeVoice(std::size_t bar, std::size_t staff, const NotatedVoice& voice, const Accidentals& signs);
    void writeSign(std::size_t bar, std::size_t staff, int voice, const NotatedSign& sign,
                   const Accidentals& signs);
    void writeHead(std::size_t bar, std::size_t staff, int voice, const NotatedSign& sign,
                   const HeldChord* held, std::size_t note, bool first, const char* accidental);
    void writeLyric(std::size_t staff, std::size_t chord);
    void writeKeysInside(std::size_t bar);
    Accidentals accidentalsOf(std::size_t bar, std::size_t staff) const;
    const KeySignature* keyAt(Tick at) const; // the last change up to there, or nothing
    KeySignature keyOf(Tick at) const { return keyAt(at) ? *keyAt(at) : KeySignature{}; }
    Spelling spellingOf(std::size_t staff, std::size_t note) const;
    const Track& track(std::size_t staff) const { return m_all.score.tracks[m_part.tracks[staff]]; }
    const NotatedStaff& notated(std::size_t staff) const { return m_all.staves[m_part.tracks[staff]]; }
    std::string inDivisions(double units) const { return xmlNumber(units / double(m_all.grain)); }

    const NotatedScore& m_all;
    const WrittenPart& m_part;
    const bool m_leads;
    XmlBuilder& m_xml;
    std::vector<Insert> m_inserts;
    std::size_t m_nextInsert = 0;
    std::vector<Control> m_pedals;                            // changes of the pedal, down 127 and up 0
    std::vector<std::map<std::size_t, std::string>> m_lyrics; // of each staff, by chord
    std::vector<bool> m_inWord;                               // of each staff: the last syllable goes on
    int m_number = 0, m_extra = 0;                            // of bars written
};

} // namespace moyun::music
