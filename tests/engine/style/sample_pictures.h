// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"

#include <cmath>
#include <cstdlib>

namespace moyun::test {

// Waves and grain in three colours, repeatable; `kind` makes another picture.
inline base::ImageBuffer picture(int width, int height, int kind = 0)
{
    base::ImageBuffer out(width, height, 3);
    std::uint32_t noise = 88172645u + std::uint32_t(kind);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c) {
                noise = noise * 1664525u + 1013904223u;
                out.pixel(x, y)[c] = std::uint8_t(120 + 60 * std::sin(0.04 * x * (c + 1 + kind)) +
                                                  40 * std::cos(0.03 * y) + int(noise >> 28));
            }
    return out;
}

inline base::ImageRef shared(base::ImageBuffer buffer)
{
    return std::make_shared<const base::ImageBuffer>(std::move(buffer));
}

inline double meanDifference(const base::ImageBuffer& a, const base::ImageBuffer& b)
{
    if (a.sizeBytes() != b.sizeBytes()) return 1e9;
    double sum = 0;
    for (std::size_t i = 0; i < a.sizeBytes(); ++i) sum += std::abs(int(a.data()[i]) - int(b.data()[i]));
    return sum / double(a.sizeBytes());
}

} // namespace moyun::test
