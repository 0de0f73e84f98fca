// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>

namespace moyun::image {

// A colour in OKLab (Björn Ottosson, "A perceptual color space for image processing", 2020): L is 0 for black
// and 1 for white of sRGB; a runs from green to red, b from blue to yellow, both about -0.4..0.4 and 0 for
// grey.
struct Oklab
{
    float L = 0;
    float a = 0;
    float b = 0;
};

Oklab oklabFromSrgb(std::uint8_t red, std::uint8_t green, std::uint8_t blue);

// Back to 8-bit sRGB. A colour outside the gamut keeps lightness and hue and loses only as much chroma as
// needed.
std::array<std::uint8_t, 3> srgbFromOklab(const Oklab& colour);

// "Keep my colours": lightness from `stylised`, a and b from `original`, pixel by pixel in OKLab; chroma is
// reduced (hue and lightness kept) only where the result would leave the gamut. Both 3 channels and of the
// same size. Cost: a few milliseconds at 512x512 on one core, so it runs within the live preview. Thread:
// any; blocks, starts no threads. Errors: InvalidArgument for another shape.
base::Result<base::ImageBuffer> keepColours(const base::ImageBuffer& original,
                                            const base::ImageBuffer& stylised);

} // namespace moyun::image
