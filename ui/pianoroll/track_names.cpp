// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/track_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace moyun::ui {

namespace {

constexpr const char* kOwn[] = {
    QT_TRANSLATE_NOOP("TrackNames", "Violin 1"),    QT_TRANSLATE_NOOP("TrackNames", "Violin 2"),
    QT_TRANSLATE_NOOP("TrackNames", "Viola"),       QT_TRANSLATE_NOOP("TrackNames", "Cello"),
    QT_TRANSLATE_NOOP("TrackNames", "Violoncello"), QT_TRANSLATE_NOOP("TrackNames", "Piano RH"),
    QT_TRANSLATE_NOOP("TrackNames", "Piano LH"),    QT_TRANSLATE_NOOP("TrackNames", "Organ pedal"),
    QT_TRANSLATE_NOOP("TrackNames", "Melody"),      QT_TRANSLATE_NOOP("TrackNames", "Chords"),
    QT_TRANSLATE_NOOP("TrackNames", "Soprano"),     QT_TRANSLATE_NOOP("TrackNames", "Alto"),
    QT_TRANSLATE_NOOP("TrackNames", "Tenor"),       QT_TRANSLATE_NOOP("TrackNames", "Bass"),
    QT_TRANSLATE_NOOP("TrackNames", "Voice"),       QT_TRANSLATE_NOOP("TrackNames", "Part"),
};

} // namespace

QString trackTitle(const music::Track& track, std::size_t number)
{
    if (track.name.empty())
        return QCoreApplication::translate("TrackNames", QT_TRANSLATE_NOOP("TrackNames", "Track %1"))
            .arg(number + 1);
    const auto* own = std::find_if(std::begin(kOwn), std::end(kOwn),
                                   [&](const char* name) { return std::string_view(name) == track.name; });
    return own == std::end(kOwn) ? QString::fromStdString(track.name)
                                 : QCoreApplication::translate("TrackNames", *own);
}

} // namespace moyun::ui
