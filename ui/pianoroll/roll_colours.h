// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace moyun::ui {

// The colours of the roll in the look in use, mixed from the theme's.
struct RollColours
{
    QColor row, rowOutside, rowTonic; // inside the scale, outside, the tonic
    QColor rowLine, cellLine, beatLine, barLine;
    QColor playhead, range, rangeEdge, band; // band: of selecting
    QColor lane, laneText, selected, selectedEdge, cursor;
    double ghost = 0; // how much of a track's colour is mixed into a row for its notes behind others
    QColor whiteKey, blackKey, keyLine, keyText, keyLit;

    QColor ghostOf(int track) const; // the notes of a track that is not edited

    static RollColours now();
};

// The colour of a track's notes; goes round after eight.
QColor trackColour(int track);
// Softer notes are paler.
QColor noteColour(const QColor& track, int velocity);

} // namespace moyun::ui
