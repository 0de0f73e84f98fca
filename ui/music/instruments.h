// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <QString>

namespace moyun::ui {

// The instruments of General MIDI by name, in the language in use. Programs count from 0. GUI thread.
struct Instruments
{
    static constexpr int kCount = 128, kFamilySize = 8;

    static QString name(int program);
    static QString family(int family); // 0 to 15, of eight programs each
    static QString nameOf(const music::Track& track);
    // Names of drawings in resources/icons: how an instrument is played, which its family does not always
    // say.
    static const char* icon(int program);
    static const char* iconOf(const music::Track& track);
    // Whether every word is in its name (in the language in use or in English), family or number from 1.
    static bool matches(int program, const QString& words);
};

} // namespace moyun::ui
