// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/pitch_classes.h"

#include <string>
#include <string_view>

namespace moyun::music {

enum class ScaleKind {
    Major,
    NaturalMinor,
    HarmonicMinor,
    MelodicMinor,
    Dorian,
    Phrygian,
    Lydian,
    Mixolydian,
    Locrian,
    MajorPentatonic,
    MinorPentatonic,
    Blues,
    WholeTone,
    Chromatic
};

// What a kind of scale holds above its tonic; the melodic minor as it ascends.
PitchClassSet stepsOf(ScaleKind kind);
std::string_view nameOf(ScaleKind kind); // "harmonic minor"
base::Result<ScaleKind> parseScaleKind(std::string_view name);

} // namespace moyun::music
