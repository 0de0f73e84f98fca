// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::image {

// What can be measured of a picture's colours and light. Light is the luma of the encoded colours (Rec. 709),
// near to how light they look. Clear pixels do not count, half clear ones by half.
enum class MoodMeasure {
    Brightness, // mean light, 0 to 1
    Contrast,   // its standard deviation; 0.5 at most
    Saturation, // mean of (largest - smallest channel) / largest, weighted by light
    Warmth,     // mean of red minus blue, -1 to 1
    Dark,       // share of pixels with light below 0.25
    Light,      // and above 0.75
    // Shares of hues in all colour: each pixel counts by its chroma, so that grey says nothing. All are 0
    // where the picture has hardly any colour.
    Red,
    Orange,
    Yellow,
    Green,
    Teal,
    Blue,
    Violet,
    Pink
};
inline constexpr std::size_t kMoodMeasures = 14;

// Indexed by MoodMeasure.
using Mood = std::array<double, kMoodMeasures>;

inline double valueOf(const Mood& mood, MoodMeasure measure)
{
    return mood[static_cast<std::size_t>(measure)];
}

// Of a picture with 1, 3 or 4 channels; of large ones every few pixels. Any thread. All zero for an empty or
// wholly clear picture.
Mood measureMood(const base::ImageBuffer& picture);

// A word for a poem, and when a picture gives it.
struct MoodRule
{
    MoodMeasure measure = MoodMeasure::Brightness;
    double from = 0, to = 0; // from <= value < to; at the end of the scale also value == to
    std::string word, gloss; // UTF-8
};

// A table: a rule a line, its parts between tabs (measure, from, to, word, gloss); # begins a comment. The
// error names the line.
base::Result<std::vector<MoodRule>> readMoodRules(std::string_view table);

// Which rules a picture meets, as places in the list.
std::vector<std::size_t> rulesMet(const Mood& mood, const std::vector<MoodRule>& rules);

} // namespace moyun::image
