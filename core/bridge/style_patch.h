// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPoint>

namespace moyun::bridge {

// Restyled pixels for a part of one level of the canvas, of which a pixel stands for 2^level of the picture.
struct StylePatch
{
    int level = 0;
    QPoint at;
    QImage paint; // ARGB32_Premultiplied: colours already weighed by `cover` and by the picture's own alpha
    QImage cover; // Grayscale8: how much of the plain pixel they replace
};

// The same part at the working level and at the three smaller ones, the finest first.
using StylePatches = QList<StylePatch>;

} // namespace moyun::bridge
