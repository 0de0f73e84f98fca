// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/brush_library.h"

#include <QCoreApplication>
#include <QString>

namespace moyun::ui {

// Brushes in the language in use. In English presets keep the names that their makers gave them; those of
// Debian's mypaint-brushes (brush_titles.cpp), the starters and what we name ourselves are translated.
class BrushWords
{
    Q_DECLARE_TR_FUNCTIONS(moyun::ui::BrushWords)
public:
    static QString title(const canvas::BrushLibrary::Preset& preset);
    static QString group(const QString& group); // of presets, as the library has it
    static QString starter(const canvas::BrushLibrary::Starter& starter);
    static QString roundBrush();
};

} // namespace moyun::ui
