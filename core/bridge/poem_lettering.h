// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_state.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::bridge {

// How a poem is written onto a picture.
struct LetteringLook
{
    QString face;              // family; empty: the program's
    double size = 64;          // of the characters, pixels, 4 to 1000
    double letterSpacing = 12; // between them, percent of the size, 0 to 200
    double columnSpacing = 70; // between columns or rows, the same
    bool vertical = true;      // columns from right to left; English is always written in rows
    bool title = true, author = true, marks = true; // marks: punctuation
    QString seal;                                   // the name in it; empty: none
    QColor ink = QColor(0x1c, 0x18, 0x14);

    bool operator==(const LetteringLook&) const = default;
};

// The poem as pixels with nothing around it, ARGB32_Premultiplied; null where there is nothing to write or it
// would be larger than kMostLetteringSide. Any thread.
constexpr int kMostLetteringSide = 8192;
QImage drawLettering(const PoemState& poem, const LetteringLook& look);

// The same onto any painter, its top left corner at (0, 0), one unit a pixel. `shown`: how much of it is
// there already, 0 to 1, character after character, the seal last.
QSizeF letteringSize(const PoemState& poem, const LetteringLook& look);
void paintLettering(QPainter& painter, const PoemState& poem, const LetteringLook& look, double shown = 1);

// The size of type with which the whole poem takes about this share (0 to 1) of a picture.
double fittingLetterSize(const PoemState& poem, LetteringLook look, QSize picture, double share = 0.62);

// Where its top left corner stands in a picture: `anchor` 0 is left or top, 1 right or bottom; never nearer
// to an edge than `margin` pixels while there is room.
QPoint letteringPlace(QSize lettering, QSize picture, QPointF anchor, int margin);

} // namespace moyun::bridge
