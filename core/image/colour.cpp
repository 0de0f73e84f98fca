// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/colour.h"

#include "core/image/srgb_tables.h"

#include <algorithm>
#include <cmath>

namespace moyun::image {
namespace {

// Linear sRGB of an OKLab colour; the numbers are those of Ottosson's article, revision of 2021-01-25.
std::array<float, 3> linearFromOklab(const Oklab& c)
{
    const float l = c.L + 0.3963377774f * c.a + 0.2158037573f * c.b;
    const float m = c.L - 0.1055613458f * c.a - 0.0638541728f * c.b;
    const float s = c.L - 0.0894841775f * c.a - 1.2914855480f * c.b;
    const float l3 = l * l * l, m3 = m * m * m, s3 = s * s * s;
    return {4.0767416621f * l3 - 3.3077115913f * m3 + 0.2309699292f * s3,
            -1.2684380046f * l3 + 2.6097574011f * m3 - 0.3413193965f * s3,
            -0.0041960863f * l3 - 0.7034186147f * m3 + 1.7076147010f * s3};
}

bool inGamut(const std::array<float, 3>& rgb)
{
    // Of linear light, less than half a step of 8 bits; tighter below, where a step is small and the other
    // channels pay for it.
    constexpr float kBelow = -1e-5f, kAbove = 1 + 1e-4f;
    return std::all_of(rgb.begin(), rgb.end(), [](float v) { return v >= kBelow && v <= kAbove; });
}

} // namespace

const SrgbTables& srgbTables()
{
    static const SrgbTables tables = [] {
        SrgbTables t;
        for (int i = 0; i < 256; ++i) {
            const double v = i / 255.0;
            t.linear[i] = static_cast<float>(v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4));
        }
        for (int i = 0; i < SrgbTables::kSteps; ++i) {
            const double v = i / (SrgbTables::kSteps - 1.0);
            const double encoded = v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
            t.encoded[i] = static_cast<std::uint8_t>(std::lround(encoded * 255));
        }
        return t;
    }();
    return tables;
}

Oklab oklabFromSrgb(std::uint8_t red, std::uint8_t green, std::uint8_t blue)
{
    const auto& linear = srgbTables().linear;
    const float r = linear[red], g = linear[green], b = linear[blue];
    const float l = std::cbrt(0.4122214708f * r + 0.5363325363f * g + 0.0514459929f * b);
    const float m = std::cbrt(0.2119034982f * r + 0.6806995451f * g + 0.1073969566f * b);
    const float s = std::cbrt(0.0883024619f * r + 0.2817188376f * g + 0.6299787005f * b);
    return {0.2104542553f * l + 0.7936177850f * m - 0.0040720468f * s,
            1.9779984951f * l - 2.4285922050f * m + 0.4505937099f * s,
            0.0259040371f * l + 0.7827717662f * m - 0.8086757660f * s};
}

std::array<std::uint8_t, 3> srgbFromOklab(const Oklab& colour)
{
    Oklab fitting{std::clamp(colour.L, 0.0f, 1.0f), colour.a, colour.b};
    auto rgb = linearFromOklab(fitting);
    if (!inGamut(rgb)) {
        float inside = 0, outside = 1;
        for (int i = 0; i < 16; ++i) {
            const float middle = (inside + outside) / 2;
            (inGamut(linearFromOklab({fitting.L, middle * colour.a, middle * colour.b})) ? inside : outside) =
                middle;
        }
        rgb = linearFromOklab({fitting.L, inside * colour.a, inside * colour.b});
    }
    std::array<std::uint8_t, 3> result;
    for (int c = 0; c < 3; ++c)
        result[c] =
            srgbTables().encoded[std::lround(std::clamp(rgb[c], 0.0f, 1.0f) * (SrgbTables::kSteps - 1))];
    return result;
}

} // namespace moyun::image
