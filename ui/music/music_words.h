// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/music_studio.h"
#include "core/music/bar_map.h"
#include "core/music/scale.h"
#include "core/music/score.h"

#include <QString>
#include <QStringList>

namespace moyun::ui {

// Names of things of music in the language in use. GUI thread.
struct MusicWords
{
    static QString key(int fifths, bool minor); // "E♭ major"
    static QString key(const QString& written); // of MusicWishes::key; as it stands where it is none
    // Keys that can be chosen, as MusicWishes::key has them: major ones by the circle of fifths, then minor.
    static QStringList keys();
    static QString scale(music::ScaleKind kind);
    static QString meter(int beats, int unit);
    static QString composer(const QString& name); // of a model's names
    static QString texture(const QString& name);
    static QString role(const QString& name);
    static QString mode(bridge::MusicWishes::Mode mode);
    static QString modeText(bridge::MusicWishes::Mode mode); // what it does, a sentence

    // Bars count from 1, a pick-up is bar 0.
    static int barNumber(const music::Score& score, std::size_t bar);
    static QString position(const music::Score& score, const music::BarMap& bars, music::Tick at); // "3:2"
    // "Bars 3–4" or "Bar 3".
    static QString bars(const music::Score& score, const music::BarMap& bars,
                        const bridge::ScoreDocument::Range& range);
    static QString time(double seconds); // "1:05.3"
};

} // namespace moyun::ui
