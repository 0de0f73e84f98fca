// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/music_words.h"

#include "core/music/key.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace moyun::ui {

namespace {

using Mode = bridge::MusicWishes::Mode;

struct Named
{
    const char* name;
    const char* text;
};

// Those of whom the data hold enough to be asked for by name.
constexpr Named kComposers[] = {
    {"arriaga", QT_TRANSLATE_NOOP("MusicWords", "Arriaga")},
    {"bach", QT_TRANSLATE_NOOP("MusicWords", "Bach")},
    {"beethoven", QT_TRANSLATE_NOOP("MusicWords", "Beethoven")},
    {"bizet", QT_TRANSLATE_NOOP("MusicWords", "Bizet")},
    {"borodin", QT_TRANSLATE_NOOP("MusicWords", "Borodin")},
    {"brahms", QT_TRANSLATE_NOOP("MusicWords", "Brahms")},
    {"burgmuller", QT_TRANSLATE_NOOP("MusicWords", "Burgmüller")},
    {"chaminade", QT_TRANSLATE_NOOP("MusicWords", "Chaminade")},
    {"chausson", QT_TRANSLATE_NOOP("MusicWords", "Chausson")},
    {"cherubini", QT_TRANSLATE_NOOP("MusicWords", "Cherubini")},
    {"chopin", QT_TRANSLATE_NOOP("MusicWords", "Chopin")},
    {"cornelius", QT_TRANSLATE_NOOP("MusicWords", "Cornelius")},
    {"czerny", QT_TRANSLATE_NOOP("MusicWords", "Czerny")},
    {"debussy", QT_TRANSLATE_NOOP("MusicWords", "Debussy")},
    {"dvorak", QT_TRANSLATE_NOOP("MusicWords", "Dvořák")},
    {"faisst", QT_TRANSLATE_NOOP("MusicWords", "Faisst")},
    {"faure", QT_TRANSLATE_NOOP("MusicWords", "Fauré")},
    {"franz", QT_TRANSLATE_NOOP("MusicWords", "Franz")},
    {"gounod", QT_TRANSLATE_NOOP("MusicWords", "Gounod")},
    {"grieg", QT_TRANSLATE_NOOP("MusicWords", "Grieg")},
    {"handel", QT_TRANSLATE_NOOP("MusicWords", "Handel")},
    {"haydn", QT_TRANSLATE_NOOP("MusicWords", "Haydn")},
    {"hensel", QT_TRANSLATE_NOOP("MusicWords", "Fanny Hensel")},
    {"holmes", QT_TRANSLATE_NOOP("MusicWords", "Holmès")},
    {"jaell", QT_TRANSLATE_NOOP("MusicWords", "Jaëll")},
    {"kinkel", QT_TRANSLATE_NOOP("MusicWords", "Kinkel")},
    {"kralik", QT_TRANSLATE_NOOP("MusicWords", "Kralik")},
    {"lang", QT_TRANSLATE_NOOP("MusicWords", "Lang")},
    {"lehmann", QT_TRANSLATE_NOOP("MusicWords", "Lehmann")},
    {"liszt", QT_TRANSLATE_NOOP("MusicWords", "Liszt")},
    {"mahler", QT_TRANSLATE_NOOP("MusicWords", "Mahler")},
    {"mendelssohn", QT_TRANSLATE_NOOP("MusicWords", "Mendelssohn")},
    {"mozart", QT_TRANSLATE_NOOP("MusicWords", "Mozart")},
    {"paradis", QT_TRANSLATE_NOOP("MusicWords", "Paradis")},
    {"parratt", QT_TRANSLATE_NOOP("MusicWords", "Parratt")},
    {"ravel", QT_TRANSLATE_NOOP("MusicWords", "Ravel")},
    {"saint-georges", QT_TRANSLATE_NOOP("MusicWords", "Saint-Georges")},
    {"satie", QT_TRANSLATE_NOOP("MusicWords", "Satie")},
    {"scarlatti", QT_TRANSLATE_NOOP("MusicWords", "Scarlatti")},
    {"schroter", QT_TRANSLATE_NOOP("MusicWords", "Schröter")},
    {"schubert", QT_TRANSLATE_NOOP("MusicWords", "Schubert")},
    {"schumann", QT_TRANSLATE_NOOP("MusicWords", "Schumann")},
    {"smetana", QT_TRANSLATE_NOOP("MusicWords", "Smetana")},
    {"tchaikovsky", QT_TRANSLATE_NOOP("MusicWords", "Tchaikovsky")},
    {"traditional", QT_TRANSLATE_NOOP("MusicWords", "Folk tunes")},
    {"viardot", QT_TRANSLATE_NOOP("MusicWords", "Viardot")},
    {"wolf", QT_TRANSLATE_NOOP("MusicWords", "Wolf")},
};

constexpr Named kTextures[] = {
    {"quartet", QT_TRANSLATE_NOOP("MusicWords", "String quartet")},
    {"choir", QT_TRANSLATE_NOOP("MusicWords", "Choir in four parts")},
    {"piano", QT_TRANSLATE_NOOP("MusicWords", "Piano, two hands")},
    {"organ", QT_TRANSLATE_NOOP("MusicWords", "Organ with pedal")},
    {"song", QT_TRANSLATE_NOOP("MusicWords", "Voice and piano")},
    {"melody-chords", QT_TRANSLATE_NOOP("MusicWords", "Melody with chords")},
    {"free", QT_TRANSLATE_NOOP("MusicWords", "Tracks of my choice")},
};

constexpr Named kRoles[] = {
    {"violin1", QT_TRANSLATE_NOOP("MusicWords", "First violin")},
    {"violin2", QT_TRANSLATE_NOOP("MusicWords", "Second violin")},
    {"viola", QT_TRANSLATE_NOOP("MusicWords", "Viola")},
    {"cello", QT_TRANSLATE_NOOP("MusicWords", "Cello")},
    {"right", QT_TRANSLATE_NOOP("MusicWords", "Right hand")},
    {"left", QT_TRANSLATE_NOOP("MusicWords", "Left hand")},
    {"pedal", QT_TRANSLATE_NOOP("MusicWords", "Pedal")},
    {"melody", QT_TRANSLATE_NOOP("MusicWords", "Melody")},
    {"chords", QT_TRANSLATE_NOOP("MusicWords", "Chords")},
    {"soprano", QT_TRANSLATE_NOOP("MusicWords", "Soprano")},
    {"alto", QT_TRANSLATE_NOOP("MusicWords", "Alto")},
    {"tenor", QT_TRANSLATE_NOOP("MusicWords", "Tenor")},
    {"bass", QT_TRANSLATE_NOOP("MusicWords", "Bass voice")},
    {"voice", QT_TRANSLATE_NOOP("MusicWords", "Voice")},
    {"part", QT_TRANSLATE_NOOP("MusicWords", "Another part")},
};

QString tell(const char* text)
{
    return QCoreApplication::translate("MusicWords", text);
}

// A name without words of its own is shown with a capital.
template <std::size_t N> QString named(const Named (&names)[N], const QString& name)
{
    for (const Named& each : names)
        if (name == QLatin1String(each.name)) return tell(each.text);
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

constexpr int kMajorFrom = -6, kMajorTo = 6, kMinorFrom = -6, kMinorTo = 5;

} // namespace

QString MusicWords::key(int fifths, bool minor)
{
    // "C sharp minor": the letter, what stands before it, the mode.
    const QString name =
        QString::fromStdString(music::Key{std::clamp(fifths, -7, 7), minor}.name()); // checked by the caller
    const QChar letter = name.at(0);
    const QString sign =
        name.contains(QLatin1String("sharp"))  ? QCoreApplication::translate("MusicWords", "%1♯")
        : name.contains(QLatin1String("flat")) ? QCoreApplication::translate("MusicWords", "%1♭")
                                               : QStringLiteral("%1");
    return (minor ? QCoreApplication::translate("MusicWords", "%1 minor")
                  : QCoreApplication::translate("MusicWords", "%1 major"))
        .arg(sign.arg(letter));
}

QString MusicWords::key(const QString& written)
{
    const auto read = music::parseKey(written.toStdString());
    return read ? key(read->fifths, read->minor) : written;
}

QStringList MusicWords::keys()
{
    QStringList all;
    for (int fifths = kMajorFrom; fifths <= kMajorTo; ++fifths)
        all += QString::fromStdString(music::Key{fifths, false}.name());
    for (int fifths = kMinorFrom; fifths <= kMinorTo; ++fifths)
        all += QString::fromStdString(music::Key{fifths, true}.name());
    return all;
}

QString MusicWords::scale(music::ScaleKind kind)
{
    switch (kind) {
    case music::ScaleKind::Major:
        return QCoreApplication::translate("MusicWords", "Major");
    case music::ScaleKind::NaturalMinor:
        return QCoreApplication::translate("MusicWords", "Natural minor");
    case music::ScaleKind::HarmonicMinor:
        return QCoreApplication::translate("MusicWords", "Harmonic minor");
    case music::ScaleKind::MelodicMinor:
        return QCoreApplication::translate("MusicWords", "Melodic minor");
    case music::ScaleKind::Dorian:
        return QCoreApplication::translate("MusicWords", "Dorian");
    case music::ScaleKind::Phrygian:
        return QCoreApplication::translate("MusicWords", "Phrygian");
    case music::ScaleKind::Lydian:
        return QCoreApplication::translate("MusicWords", "Lydian");
    case music::ScaleKind::Mixolydian:
        return QCoreApplication::translate("MusicWords", "Mixolydian");
    case music::ScaleKind::Locrian:
        return QCoreApplication::translate("MusicWords", "Locrian");
    case music::ScaleKind::MajorPentatonic:
        return QCoreApplication::translate("MusicWords", "Major pentatonic");
    case music::ScaleKind::MinorPentatonic:
        return QCoreApplication::translate("MusicWords", "Minor pentatonic");
    case music::ScaleKind::Blues:
        return QCoreApplication::translate("MusicWords", "Blues");
    case music::ScaleKind::WholeTone:
        return QCoreApplication::translate("MusicWords", "Whole tones");
    default:
        return QCoreApplication::translate("MusicWords", "Chromatic");
    }
}

QString MusicWords::meter(int beats, int unit)
{
    return QStringLiteral("%1/%2").arg(beats).arg(unit);
}

QString MusicWords::composer(const QString& name)
{
    return named(kComposers, name);
}

QString MusicWords::texture(const QString& name)
{
    return named(kTextures, name);
}

QString MusicWords::role(const QString& name)
{
    return named(kRoles, name);
}

QString MusicWords::mode(Mode mode)
{
    switch (mode) {
    case Mode::New:
        return QCoreApplication::translate("MusicWords", "New piece");
    case Mode::Continue:
        return QCoreApplication::translate("MusicWords", "Go on with the score");
    case Mode::Fill:
        return QCoreApplication::translate("MusicWords", "Fill the selected bars");
    case Mode::Accompany:
        return QCoreApplication::translate("MusicWords", "Accompany the edited track");
    case Mode::Variation:
        return QCoreApplication::translate("MusicWords", "Vary the selected bars");
    default:
        return QCoreApplication::translate("MusicWords", "Path between two takes");
    }
}

QString MusicWords::modeText(Mode mode)
{
    switch (mode) {
    case Mode::New:
        return QCoreApplication::translate("MusicWords",
                                           "Applying a take replaces the score; undo brings it back.");
    case Mode::Continue:
        return QCoreApplication::translate("MusicWords",
                                           "Adds bars after the last one; key and meter are the score's.");
    case Mode::Fill:
        return QCoreApplication::translate(
            "MusicWords", "Composes the selected bars anew to fit what stands around them; all else stays.");
    case Mode::Accompany:
        return QCoreApplication::translate(
            "MusicWords", "Keeps the edited track note for note and writes the others to it.");
    case Mode::Variation:
        return QCoreApplication::translate(
            "MusicWords", "Composes the selected bars again, nearer to them or farther away.");
    default:
        return QCoreApplication::translate(
            "MusicWords", "Leads from one take to another; every step is a take of its own.");
    }
}

int MusicWords::barNumber(const music::Score& score, std::size_t bar)
{
    return int(bar) + (score.pickUp > 0 ? 0 : 1);
}

QString MusicWords::position(const music::Score& score, const music::BarMap& bars, music::Tick at)
{
    const std::size_t index = bars.barAt(at);
    const music::Bar& bar = bars.bars()[index];
    const music::Tick beat = std::max<music::Tick>(1, 4 * music::Tick(score.ticksPerQuarter) / bar.unit);
    // What is missing of a pick-up are its first beats.
    const bool pickUp = index == 0 && score.pickUp > 0;
    const music::Tick missing = pickUp ? std::max<music::Tick>(0, bar.beats * beat - bar.length()) : 0;
    const music::Tick inside = std::max<music::Tick>(0, at - bar.start) + missing;
    return QStringLiteral("%1:%2").arg(barNumber(score, index)).arg(inside / beat + 1);
}

QString MusicWords::bars(const music::Score& score, const music::BarMap& bars,
                         const bridge::ScoreDocument::Range& range)
{
    const int first = barNumber(score, bars.barAt(range.from));
    const int last = barNumber(score, bars.barAt(std::max(range.from, range.to - 1)));
    return first == last ? QCoreApplication::translate("MusicWords", "Bar %1").arg(first)
                         : QCoreApplication::translate("MusicWords", "Bars %1–%2").arg(first).arg(last);
}

QString MusicWords::time(double seconds)
{
    const auto tenths = static_cast<long long>(std::floor(std::max(0.0, seconds) * 10));
    return QStringLiteral("%1:%2.%3")
        .arg(tenths / 600)
        .arg(tenths / 10 % 60, 2, 10, QLatin1Char('0'))
        .arg(tenths % 10);
}

} // namespace moyun::ui
