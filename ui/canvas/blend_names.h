// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/blend_mode.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace moyun::ui {

// The ways in which layers blend, by the names that painters know, sorted by what they do.
class BlendNames
{
    Q_DECLARE_TR_FUNCTIONS(moyun::ui::BlendNames)
public:
    using Family = QList<canvas::BlendMode>;
    static QList<Family> families(); // every mode once; those that do alike together
    static QString of(canvas::BlendMode mode);
    static QString hint(canvas::BlendMode mode); // what it is good for, one sentence; may be empty
    static QString passThrough();                // of a group
};

} // namespace moyun::ui
