// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/instruments.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace moyun::ui {

namespace {

const char* const kFamilies[] = {
    QT_TRANSLATE_NOOP("Instruments", "Piano"),
    QT_TRANSLATE_NOOP("Instruments", "Chromatic percussion"),
    QT_TRANSLATE_NOOP("Instruments", "Organ"),
    QT_TRANSLATE_NOOP("Instruments", "Guitar"),
    QT_TRANSLATE_NOOP("Instruments", "Bass"),
    QT_TRANSLATE_NOOP("Instruments", "Strings"),
    QT_TRANSLATE_NOOP("Instruments", "Ensemble"),
    QT_TRANSLATE_NOOP("Instruments", "Brass"),
    QT_TRANSLATE_NOOP("Instruments", "Reed"),
    QT_TRANSLATE_NOOP("Instruments", "Pipe"),
    QT_TRANSLATE_NOOP("Instruments", "Synth lead"),
    QT_TRANSLATE_NOOP("Instruments", "Synth pad"),
    QT_TRANSLATE_NOOP("Instruments", "Synth effects"),
    QT_TRANSLATE_NOOP("Instruments", "World"),
    QT_TRANSLATE_NOOP("Instruments", "Percussive"),
    QT_TRANSLATE_NOOP("Instruments", "Sound effects"),
};

// By the numbers of General MIDI; eight a family.
const char* const kInstruments[] = {
    QT_TRANSLATE_NOOP("Instruments", "Grand piano"),
    QT_TRANSLATE_NOOP("Instruments", "Bright piano"),
    QT_TRANSLATE_NOOP("Instruments", "Electric grand piano"),
    QT_TRANSLATE_NOOP("Instruments", "Honky-tonk piano"),
    QT_TRANSLATE_NOOP("Instruments", "Electric piano 1"),
    QT_TRANSLATE_NOOP("Instruments", "Electric piano 2"),
    QT_TRANSLATE_NOOP("Instruments", "Harpsichord"),
    QT_TRANSLATE_NOOP("Instruments", "Clavinet"),
    QT_TRANSLATE_NOOP("Instruments", "Celesta"),
    QT_TRANSLATE_NOOP("Instruments", "Glockenspiel"),
    QT_TRANSLATE_NOOP("Instruments", "Music box"),
    QT_TRANSLATE_NOOP("Instruments", "Vibraphone"),
    QT_TRANSLATE_NOOP("Instruments", "Marimba"),
    QT_TRANSLATE_NOOP("Instruments", "Xylophone"),
    QT_TRANSLATE_NOOP("Instruments", "Tubular bells"),
    QT_TRANSLATE_NOOP("Instruments", "Dulcimer"),
    QT_TRANSLATE_NOOP("Instruments", "Drawbar organ"),
    QT_TRANSLATE_NOOP("Instruments", "Percussive organ"),
    QT_TRANSLATE_NOOP("Instruments", "Rock organ"),
    QT_TRANSLATE_NOOP("Instruments", "Church organ"),
    QT_TRANSLATE_NOOP("Instruments", "Reed organ"),
    QT_TRANSLATE_NOOP("Instruments", "Accordion"),
    QT_TRANSLATE_NOOP("Instruments", "Harmonica"),
    QT_TRANSLATE_NOOP("Instruments", "Bandoneon"),
    QT_TRANSLATE_NOOP("Instruments", "Nylon-string guitar"),
    QT_TRANSLATE_NOOP("Instruments", "Steel-string guitar"),
    QT_TRANSLATE_NOOP("Instruments", "Jazz guitar"),
    QT_TRANSLATE_NOOP("Instruments", "Clean electric guitar"),
    QT_TRANSLATE_NOOP("Instruments", "Muted electric guitar"),
    QT_TRANSLATE_NOOP("Instruments", "Overdriven guitar"),
    QT_TRANSLATE_NOOP("Instruments", "Distorted guitar"),
    QT_TRANSLATE_NOOP("Instruments", "Guitar harmonics"),
    QT_TRANSLATE_NOOP("Instruments", "Acoustic bass"),
    QT_TRANSLATE_NOOP("Instruments", "Fingered bass"),
    QT_TRANSLATE_NOOP("Instruments", "Picked bass"),
    QT_TRANSLATE_NOOP("Instruments", "Fretless bass"),
    QT_TRANSLATE_NOOP("Instruments", "Slap bass 1"),
    QT_TRANSLATE_NOOP("Instruments", "Slap bass 2"),
    QT_TRANSLATE_NOOP("Instruments", "Synth bass 1"),
    QT_TRANSLATE_NOOP("Instruments", "Synth bass 2"),
    QT_TRANSLATE_NOOP("Instruments", "Violin"),
    QT_TRANSLATE_NOOP("Instruments", "Viola"),
    QT_TRANSLATE_NOOP("Instruments", "Cello"),
    QT_TRANSLATE_NOOP("Instruments", "Double bass"),
    QT_TRANSLATE_NOOP("Instruments", "Tremolo strings"),
    QT_TRANSLATE_NOOP("Instruments", "Pizzicato strings"),
    QT_TRANSLATE_NOOP("Instruments", "Harp"),
    QT_TRANSLATE_NOOP("Instruments", "Timpani"),
    QT_TRANSLATE_NOOP("Instruments", "String ensemble 1"),
    QT_TRANSLATE_NOOP("Instruments", "String ensemble 2"),
    QT_TRANSLATE_NOOP("Instruments", "Synth strings 1"),
    QT_TRANSLATE_NOOP("Instruments", "Synth strings 2"),
    QT_TRANSLATE_NOOP("Instruments", "Choir (ah)"),
    QT_TRANSLATE_NOOP("Instruments", "Voice (oh)"),
    QT_TRANSLATE_NOOP("Instruments", "Synth voice"),
    QT_TRANSLATE_NOOP("Instruments", "Orchestra hit"),
    QT_TRANSLATE_NOOP("Instruments", "Trumpet"),
    QT_TRANSLATE_NOOP("Instruments", "Trombone"),
    QT_TRANSLATE_NOOP("Instruments", "Tuba"),
    QT_TRANSLATE_NOOP("Instruments", "Muted trumpet"),
    QT_TRANSLATE_NOOP("Instruments", "French horn"),
    QT_TRANSLATE_NOOP("Instruments", "Brass section"),
    QT_TRANSLATE_NOOP("Instruments", "Synth brass 1"),
    QT_TRANSLATE_NOOP("Instruments", "Synth brass 2"),
    QT_TRANSLATE_NOOP("Instruments", "Soprano saxophone"),
    QT_TRANSLATE_NOOP("Instruments", "Alto saxophone"),
    QT_TRANSLATE_NOOP("Instruments", "Tenor saxophone"),
    QT_TRANSLATE_NOOP("Instruments", "Baritone saxophone"),
    QT_TRANSLATE_NOOP("Instruments", "Oboe"),
    QT_TRANSLATE_NOOP("Instruments", "English horn"),
    QT_TRANSLATE_NOOP("Instruments", "Bassoon"),
    QT_TRANSLATE_NOOP("Instruments", "Clarinet"),
    QT_TRANSLATE_NOOP("Instruments", "Piccolo"),
    QT_TRANSLATE_NOOP("Instruments", "Flute"),
    QT_TRANSLATE_NOOP("Instruments", "Recorder"),
    QT_TRANSLATE_NOOP("Instruments", "Pan flute"),
    QT_TRANSLATE_NOOP("Instruments", "Blown bottle"),
    QT_TRANSLATE_NOOP("Instruments", "Shakuhachi"),
    QT_TRANSLATE_NOOP("Instruments", "Whistle"),
    QT_TRANSLATE_NOOP("Instruments", "Ocarina"),
    QT_TRANSLATE_NOOP("Instruments", "Square lead"),
    QT_TRANSLATE_NOOP("Instruments", "Sawtooth lead"),
    QT_TRANSLATE_NOOP("Instruments", "Calliope lead"),
    QT_TRANSLATE_NOOP("Instruments", "Chiff lead"),
    QT_TRANSLATE_NOOP("Instruments", "Charang lead"),
    QT_TRANSLATE_NOOP("Instruments", "Voice lead"),
    QT_TRANSLATE_NOOP("Instruments", "Fifths lead"),
    QT_TRANSLATE_NOOP("Instruments", "Bass and lead"),
    QT_TRANSLATE_NOOP("Instruments", "New age pad"),
    QT_TRANSLATE_NOOP("Instruments", "Warm pad"),
    QT_TRANSLATE_NOOP("Instruments", "Polysynth pad"),
    QT_TRANSLATE_NOOP("Instruments", "Choir pad"),
    QT_TRANSLATE_NOOP("Instruments", "Bowed pad"),
    QT_TRANSLATE_NOOP("Instruments", "Metallic pad"),
    QT_TRANSLATE_NOOP("Instruments", "Halo pad"),
    QT_TRANSLATE_NOOP("Instruments", "Sweep pad"),
    QT_TRANSLATE_NOOP("Instruments", "Rain"),
    QT_TRANSLATE_NOOP("Instruments", "Soundtrack"),
    QT_TRANSLATE_NOOP("Instruments", "Crystal"),
    QT_TRANSLATE_NOOP("Instruments", "Atmosphere"),
    QT_TRANSLATE_NOOP("Instruments", "Brightness"),
    QT_TRANSLATE_NOOP("Instruments", "Goblins"),
    QT_TRANSLATE_NOOP("Instruments", "Echoes"),
    QT_TRANSLATE_NOOP("Instruments", "Science fiction"),
    QT_TRANSLATE_NOOP("Instruments", "Sitar"),
    QT_TRANSLATE_NOOP("Instruments", "Banjo"),
    QT_TRANSLATE_NOOP("Instruments", "Shamisen"),
    QT_TRANSLATE_NOOP("Instruments", "Koto"),
    QT_TRANSLATE_NOOP("Instruments", "Kalimba"),
    QT_TRANSLATE_NOOP("Instruments", "Bagpipe"),
    QT_TRANSLATE_NOOP("Instruments", "Fiddle"),
    QT_TRANSLATE_NOOP("Instruments", "Shehnai"),
    QT_TRANSLATE_NOOP("Instruments", "Tinkle bell"),
    QT_TRANSLATE_NOOP("Instruments", "Agogo"),
    QT_TRANSLATE_NOOP("Instruments", "Steel drums"),
    QT_TRANSLATE_NOOP("Instruments", "Woodblock"),
    QT_TRANSLATE_NOOP("Instruments", "Taiko drum"),
    QT_TRANSLATE_NOOP("Instruments", "Melodic tom"),
    QT_TRANSLATE_NOOP("Instruments", "Synth drum"),
    QT_TRANSLATE_NOOP("Instruments", "Reverse cymbal"),
    QT_TRANSLATE_NOOP("Instruments", "Guitar fret noise"),
    QT_TRANSLATE_NOOP("Instruments", "Breath noise"),
    QT_TRANSLATE_NOOP("Instruments", "Seashore"),
    QT_TRANSLATE_NOOP("Instruments", "Bird tweet"),
    QT_TRANSLATE_NOOP("Instruments", "Telephone ring"),
    QT_TRANSLATE_NOOP("Instruments", "Helicopter"),
    QT_TRANSLATE_NOOP("Instruments", "Applause"),
    QT_TRANSLATE_NOOP("Instruments", "Gunshot"),
};
static_assert(std::size(kInstruments) == Instruments::kCount);
static_assert(std::size(kFamilies) * Instruments::kFamilySize == Instruments::kCount);

QString inLanguage(const char* text)
{
    return QCoreApplication::translate("Instruments", text);
}

} // namespace

QString Instruments::name(int program)
{
    return inLanguage(kInstruments[std::clamp(program, 0, kCount - 1)]);
}

QString Instruments::family(int family)
{
    return inLanguage(kFamilies[std::clamp(family, 0, kCount / kFamilySize - 1)]);
}

QString Instruments::nameOf(const music::Track& track)
{
    return track.percussion ? QCoreApplication::translate("Instruments", "Drums") : name(track.program);
}

const char* Instruments::icon(int program)
{
    switch (std::clamp(program, 0, kCount - 1)) { // those that differ from their family
    case 45:                                      // pizzicato
    case 46:                                      // harp
        return "plucked";
    case 47: // timpani
    case 55: // orchestra hit
        return "drums";
    case 52:
    case 53:
    case 54:
    case 85:
    case 91:
        return "voice";
    case 108: // kalimba
        return "mallets";
    case 109: // bagpipe
    case 111: // shanai
        return "wind";
    case 110: // fiddle
        return "strings";
    default:
        break;
    }
    static constexpr const char* kIcons[] = {"keys",    "mallets", "keys",  "plucked", "plucked", "strings",
                                             "strings", "brass",   "wind",  "wind",    "synth",   "synth",
                                             "synth",   "plucked", "drums", "synth"};
    return kIcons[std::clamp(program, 0, kCount - 1) / kFamilySize];
}

const char* Instruments::iconOf(const music::Track& track)
{
    return track.percussion ? "drums" : icon(track.program);
}

bool Instruments::matches(int program, const QString& words)
{
    const QString english = QString::fromLatin1(kInstruments[std::clamp(program, 0, kCount - 1)]);
    const QString all = name(program) + QLatin1Char(' ') + english + QLatin1Char(' ') +
                        family(program / kFamilySize) + QStringLiteral(" %1").arg(program + 1);
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace moyun::ui
