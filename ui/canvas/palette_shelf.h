// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/bridge/background.h"
#include "ui/canvas/colour_palette.h"

#include <QObject>

namespace moyun::ui {

// All palettes that can be chosen: those of the program, the user's own, and those from files, which are kept
// in the settings so that the file is not needed again. GUI thread only.
class PaletteShelf : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostLoaded = 24;
    static constexpr int kMostOwn = 256;

    explicit PaletteShelf(QObject* parent = nullptr);

    const QList<ColourPalette>& palettes() const { return m_palettes; } // program's, own, from files
    int indexOf(const QString& id) const;                               // -1: none
    static bool isOwn(const QString& id) { return id == QLatin1String("own"); }
    static bool isLoaded(const QString& id) { return id.startsWith(QLatin1String("file/")); }

    void addOwn(const QColor& colour); // at the end; one that is there already stays where it is
    void removeOwn(int index);
    void load(const QString& file); // answered by loaded() or failed()
    void remove(const QString& id); // one from a file
    void retranslate();

Q_SIGNALS:
    void changed();
    void loaded(const QString& id);
    void failed(const moyun::base::Error& error);

private:
    ColourPalette* own() { return &m_palettes[2]; }
    void keep() const;

    QList<ColourPalette> m_palettes;
    bridge::Background m_reading;
};

} // namespace moyun::ui
