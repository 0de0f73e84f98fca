// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/note_names.h"

#include "ui/pianoroll/roll_snap.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>

namespace moyun::ui {
namespace {

constexpr int kFirstDrum = 27;
// By General MIDI, from kFirstDrum on; the first eight and the last six are those of its second level.
constexpr std::array kDrums{
    QT_TRANSLATE_NOOP("NoteNames", "High Q"),          QT_TRANSLATE_NOOP("NoteNames", "Slap"),
    QT_TRANSLATE_NOOP("NoteNames", "Scratch push"),    QT_TRANSLATE_NOOP("NoteNames", "Scratch pull"),
    QT_TRANSLATE_NOOP("NoteNames", "Sticks"),          QT_TRANSLATE_NOOP("NoteNames", "Square click"),
    QT_TRANSLATE_NOOP("NoteNames", "Metronome click"), QT_TRANSLATE_NOOP("NoteNames", "Metronome bell"),
    QT_TRANSLATE_NOOP("NoteNames", "Bass drum 2"),     QT_TRANSLATE_NOOP("NoteNames", "Bass drum 1"),
    QT_TRANSLATE_NOOP("NoteNames", "Side stick"),      QT_TRANSLATE_NOOP("NoteNames", "Snare 1"),
    QT_TRANSLATE_NOOP("NoteNames", "Hand clap"),       QT_TRANSLATE_NOOP("NoteNames", "Snare 2"),
    QT_TRANSLATE_NOOP("NoteNames", "Low floor tom"),   QT_TRANSLATE_NOOP("NoteNames", "Closed hi-hat"),
    QT_TRANSLATE_NOOP("NoteNames", "High floor tom"),  QT_TRANSLATE_NOOP("NoteNames", "Pedal hi-hat"),
    QT_TRANSLATE_NOOP("NoteNames", "Low tom"),         QT_TRANSLATE_NOOP("NoteNames", "Open hi-hat"),
    QT_TRANSLATE_NOOP("NoteNames", "Low-mid tom"),     QT_TRANSLATE_NOOP("NoteNames", "High-mid tom"),
    QT_TRANSLATE_NOOP("NoteNames", "Crash 1"),         QT_TRANSLATE_NOOP("NoteNames", "High tom"),
    QT_TRANSLATE_NOOP("NoteNames", "Ride 1"),          QT_TRANSLATE_NOOP("NoteNames", "China cymbal"),
    QT_TRANSLATE_NOOP("NoteNames", "Ride bell"),       QT_TRANSLATE_NOOP("NoteNames", "Tambourine"),
    QT_TRANSLATE_NOOP("NoteNames", "Splash cymbal"),   QT_TRANSLATE_NOOP("NoteNames", "Cowbell"),
    QT_TRANSLATE_NOOP("NoteNames", "Crash 2"),         QT_TRANSLATE_NOOP("NoteNames", "Vibraslap"),
    QT_TRANSLATE_NOOP("NoteNames", "Ride 2"),          QT_TRANSLATE_NOOP("NoteNames", "High bongo"),
    QT_TRANSLATE_NOOP("NoteNames", "Low bongo"),       QT_TRANSLATE_NOOP("NoteNames", "Muted high conga"),
    QT_TRANSLATE_NOOP("NoteNames", "Open high conga"), QT_TRANSLATE_NOOP("NoteNames", "Low conga"),
    QT_TRANSLATE_NOOP("NoteNames", "High timbale"),    QT_TRANSLATE_NOOP("NoteNames", "Low timbale"),
    QT_TRANSLATE_NOOP("NoteNames", "High agogo"),      QT_TRANSLATE_NOOP("NoteNames", "Low agogo"),
    QT_TRANSLATE_NOOP("NoteNames", "Cabasa"),          QT_TRANSLATE_NOOP("NoteNames", "Maracas"),
    QT_TRANSLATE_NOOP("NoteNames", "Short whistle"),   QT_TRANSLATE_NOOP("NoteNames", "Long whistle"),
    QT_TRANSLATE_NOOP("NoteNames", "Short guiro"),     QT_TRANSLATE_NOOP("NoteNames", "Long guiro"),
    QT_TRANSLATE_NOOP("NoteNames", "Claves"),          QT_TRANSLATE_NOOP("NoteNames", "High wood block"),
    QT_TRANSLATE_NOOP("NoteNames", "Low wood block"),  QT_TRANSLATE_NOOP("NoteNames", "Muted cuica"),
    QT_TRANSLATE_NOOP("NoteNames", "Open cuica"),      QT_TRANSLATE_NOOP("NoteNames", "Muted triangle"),
    QT_TRANSLATE_NOOP("NoteNames", "Open triangle"),   QT_TRANSLATE_NOOP("NoteNames", "Shaker"),
    QT_TRANSLATE_NOOP("NoteNames", "Jingle bell"),     QT_TRANSLATE_NOOP("NoteNames", "Bell tree"),
    QT_TRANSLATE_NOOP("NoteNames", "Castanets"),       QT_TRANSLATE_NOOP("NoteNames", "Muted surdo"),
    QT_TRANSLATE_NOOP("NoteNames", "Open surdo"),
};

QString translated(const char* text)
{
    return QCoreApplication::translate("NoteNames", text);
}

} // namespace

QString NoteNames::pitch(int pitch, int fifths)
{
    static const char16_t* const kSharps[] = {u"C",  u"C♯", u"D",  u"D♯", u"E",  u"F",
                                              u"F♯", u"G",  u"G♯", u"A",  u"A♯", u"B"};
    static const char16_t* const kFlats[] = {u"C",  u"D♭", u"D",  u"E♭", u"E",  u"F",
                                             u"G♭", u"G",  u"A♭", u"A",  u"B♭", u"B"};
    const int kept = std::clamp(pitch, 0, 127);
    return QString::fromUtf16((fifths < 0 ? kFlats : kSharps)[kept % 12]) + QString::number(kept / 12 - 1);
}

QString NoteNames::drum(int pitch)
{
    const int place = pitch - kFirstDrum;
    return place < 0 || place >= int(kDrums.size()) ? QString() : translated(kDrums[std::size_t(place)]);
}

QString NoteNames::controller(int number)
{
    switch (number) {
    case 1:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Modulation"));
    case 2:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Breath"));
    case music::Control::kVolume:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Volume"));
    case music::Control::kPan:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Pan"));
    case 11:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Expression"));
    case music::Control::kSustain:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Sustain pedal"));
    case 66:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Sostenuto pedal"));
    case 67:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Soft pedal"));
    case 91:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Reverb"));
    case 93:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Chorus"));
    case music::Control::kPitchBend:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Pitch bend"));
    default:
        return translated(QT_TRANSLATE_NOOP("NoteNames", "Controller %1")).arg(number);
    }
}

QString NoteNames::length(music::Tick length, int ticksPerQuarter)
{
    constexpr music::Tick kFinest = 64;
    const music::Tick whole = music::Tick(4) * ticksPerQuarter;
    if (length > 0 && length * kFinest % whole == 0) {
        const music::Tick parts = length * kFinest / whole, common = std::gcd(parts, kFinest);
        if (common == kFinest) return QString::number(parts / kFinest);
        return QStringLiteral("%1/%2").arg(parts / common).arg(kFinest / common);
    }
    // A triplet: two thirds of a plain value.
    if (length > 0 && length * 3 * kFinest % (2 * whole) == 0) {
        const music::Tick parts = length * 3 * kFinest / (2 * whole), common = std::gcd(parts, kFinest);
        if (parts / common == 1)
            return QCoreApplication::translate("NoteNames", "1/%1 triplet").arg(kFinest / common);
    }
    return QCoreApplication::translate("NoteNames", "%1 quarters")
        .arg(QLocale().toString(double(length) / ticksPerQuarter, 'f', 2));
}

QString NoteNames::place(const music::Score& score, const music::BarMap& bars, music::Tick at)
{
    const auto [number, bar] = barPlaceAt(bars, at);
    const music::Tick beat =
        std::max<music::Tick>(1, music::Tick(4) * score.ticksPerQuarter / std::max(bar.unit, 1));
    return QStringLiteral("%1:%2").arg(barNumber(score, number)).arg((at - bar.start) / beat + 1);
}

} // namespace moyun::ui
