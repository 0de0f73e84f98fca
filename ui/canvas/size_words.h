// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSize>
#include <QStringList>

namespace moyun::ui {

// Sizes for people.
class SizeWords
{
    Q_DECLARE_TR_FUNCTIONS(moyun::ui::SizeWords)
public:
    static QString pixels(QSize size);              // "2480 × 3508 pixels"
    static QString printed(QSize size, double dpi); // "21.0 × 29.7 cm at 300 dpi"
    static QString bytes(double bytes);             // "34 MB"; three digits at most
    // What one layer that is painted all over takes in memory: 8 bytes a pixel (canvas::Tile).
    static double layerBytes(QSize size) { return 8.0 * size.width() * size.height(); }
    static QString memoryNeed(QSize size);
    static QString sentences(const QStringList& parts); // one after another; the last has its full stop
};

} // namespace moyun::ui
