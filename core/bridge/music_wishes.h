// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace moyun::bridge {

// What the composer asks for, as it stands in the panel. A value.
struct MusicWishes
{
    // Variation: the selection (its bars of the edited track) where there is one of two notes or more, else
    // the chosen bars; as far from it as `distance` says. Path: from take `pathFrom` to take `pathTo` in
    // `takes` steps.
    enum class Mode { New, Continue, Fill, Accompany, Variation, Path };
    static constexpr int kMostBars = 64, kMostTakes = 64;

    Mode mode = Mode::New;
    QString key = QStringLiteral("C minor"); // as music::parseKey reads it
    int beats = 4, unit = 4;
    int bars = 8;                     // 1 to kMostBars
    bool opens = false, ends = false; // a new piece begins with these bars; what is new ends the piece
    double tempo = 96;                // quarters a minute, 10 to 400
    QString texture = QStringLiteral("piano");
    QStringList roles; // of the texture "free"
    QString composer;  // or several with their shares, as "bach:70,haydn:30"; empty: none in particular
    double density = 1;
    bool densityAsked = false;
    QString chords; // as music::parseChords reads it; empty or "free": free
    bool lockKey = false;
    QString scale;          // of the locked key, as music::parseScaleKind reads it; empty: the key's own
    double temperature = 1; // 0.1 to 2
    double distance = 0.5;  // 0 to 1, of Variation
    int takes = 8;          // 1 to kMostTakes
    quint64 seed = 1;
    // What composers put right by hand, on request.
    bool removeGrains = true, keepRanges = false, uncross = false, cadence = false;
    QList<int>
        tracks; // Fill, Accompany, Variation: those that may change; empty: all, or all but the edited one
    int pathFrom = -1, pathTo = -1; // places in takes()
    bool operator==(const MusicWishes&) const = default;
};

} // namespace moyun::bridge
