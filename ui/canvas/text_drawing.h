// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QString>

namespace moyun::ui {

// A text as pixels: in lines from top to bottom, or vertical, in columns from right to left, with Chinese
// characters upright, their punctuation as columns have it, and Latin words turned.
struct DrawnText
{
    QImage picture; // ARGB32_Premultiplied; null for an empty text
    QPoint offset;  // of its top left corner from the place that was clicked
};

struct TextLook
{
    QString text;
    QString font;     // family; empty: the program's
    double size = 48; // pixels
    bool bold = false, italic = false;
    bool vertical = false;
    bool antialias = true;
    QColor colour;
};

// The place is the top left corner of the text, or where vertical, the top right one. At most 8192 pixels a
// side: what goes beyond is cut off. Any thread.
DrawnText drawText(const TextLook& look);

} // namespace moyun::ui
