// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"

#include <cmath>
#include <cstdint>
#include <filesystem>

namespace moyun::test {

// Writes a style model of small size with random weights, repeatable by seed.
std::filesystem::path writeSmallStyleModel(const std::filesystem::path& folder, std::uint64_t seed);

// A picture with edges, gradients and grain, repeatable.
inline base::ImageBuffer testPicture(int width, int height, int kind = 0)
{
    base::ImageBuffer picture(width, height, 3);
    std::uint32_t noise = 2463534242u + std::uint32_t(kind);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            noise ^= noise << 13;
            noise ^= noise >> 17;
            noise ^= noise << 5;
            const bool inside =
                (x - width / 2) * (x - width / 2) + (y - height / 2) * (y - height / 2) < width * height / 12;
            auto* p = picture.pixel(x, y);
            for (int c = 0; c < 3; ++c) {
                const double wave = 60 * std::sin(0.05 * x * (1 + c + kind) + 0.03 * y);
                p[c] = std::uint8_t((inside ? 170 - 40 * c : 80 + 25 * c) + wave * 0.6 +
                                    int(noise >> (8 * c) & 31));
            }
        }
    return picture;
}

} // namespace moyun::test
