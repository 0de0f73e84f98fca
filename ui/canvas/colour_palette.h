// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace moyun::ui {

struct NamedColour
{
    QColor colour;
    QString name; // may be empty
    bool operator==(const NamedColour&) const = default;
};

// Colours that belong together.
struct ColourPalette
{
    Q_DECLARE_TR_FUNCTIONS(moyun::ui::ColourPalette)
public:
    QString id; // "pigments", "essentials", "own", or that of a file
    QString name;
    QList<NamedColour> colours;

    static constexpr int kMostColours = 1024;
    static constexpr qint64 kMostBytes = 256 << 10;

    // Those that come with the program, in the language in use.
    static ColourPalette pigments();   // of traditional Chinese painting, with the five shades of ink
    static ColourPalette essentials(); // a box of oils or watercolours

    // GIMP's palette format (.gpl): a line "GIMP Palette", "Name:", then "red green blue name" a line. Lines
    // that are none of these are passed over; `fallbackName` is for files that give no name. Errors:
    // Unreadable (not such a file, or no colour in it), TooLarge.
    static base::Result<ColourPalette> fromGpl(const QByteArray& text, const QString& fallbackName);
    // Thread: any; blocks. Errors also: NotFound, Io.
    static base::Result<ColourPalette> readGpl(const QString& file);
    QByteArray toGpl() const;
};

} // namespace moyun::ui
