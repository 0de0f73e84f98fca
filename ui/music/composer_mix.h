// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moyun::ui {

// Up to two composers and how much of the first: MusicWishes::composer read and written. A value.
struct ComposerMix
{
    QString first, second; // names of the model; the second is empty where there is one alone
    int share = 50;        // of the first, in per cent, 1 to 99

    // Of longer mixtures the first two; a mixture of nobody is nobody.
    static ComposerMix read(const QString& wish);
    QString written() const; // "bach", "bach:70,haydn:30"
};

} // namespace moyun::ui
