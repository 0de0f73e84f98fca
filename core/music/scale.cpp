// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/scale.h"

namespace moyun::music {
namespace {

struct Entry
{
    ScaleKind kind;
    std::string_view name;
    PitchClassSet steps;
};
constexpr Entry kScales[] = {
    {ScaleKind::Major, "major", 0b101010110101},
    {ScaleKind::NaturalMinor, "natural minor", 0b010110101101},
    {ScaleKind::HarmonicMinor, "harmonic minor", 0b100110101101},
    {ScaleKind::MelodicMinor, "melodic minor", 0b101010101101},
    {ScaleKind::Dorian, "dorian", 0b011010101101},
    {ScaleKind::Phrygian, "phrygian", 0b010110101011},
    {ScaleKind::Lydian, "lydian", 0b101011010101},
    {ScaleKind::Mixolydian, "mixolydian", 0b011010110101},
    {ScaleKind::Locrian, "locrian", 0b010101101011},
    {ScaleKind::MajorPentatonic, "major pentatonic", 0b001010010101},
    {ScaleKind::MinorPentatonic, "minor pentatonic", 0b010010101001},
    {ScaleKind::Blues, "blues", 0b010011101001},
    {ScaleKind::WholeTone, "whole tone", 0b010101010101},
    {ScaleKind::Chromatic, "chromatic", 0b111111111111},
};

const Entry& entryOf(ScaleKind kind)
{
    for (const auto& entry : kScales)
        if (entry.kind == kind) return entry;
    return kScales[0];
}

} // namespace

PitchClassSet stepsOf(ScaleKind kind)
{
    return entryOf(kind).steps;
}

std::string_view nameOf(ScaleKind kind)
{
    return entryOf(kind).name;
}

base::Result<ScaleKind> parseScaleKind(std::string_view name)
{
    for (const auto& entry : kScales)
        if (entry.name == name) return entry.kind;
    return base::Error{base::ErrorCode::InvalidArgument, "\"" + std::string(name) + "\" is not a scale.",
                       "Give one such as harmonic minor, dorian or blues."};
}

} // namespace moyun::music
