// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/noise_field.h"

#include <cstdint>

namespace moyun::neural {
namespace {

// Multiply-and-fold rounds until every bit of the input has moved every bit of the output.
std::uint32_t scrambled(std::uint32_t v)
{
    v ^= v >> 16;
    v *= 0x7feb352dU;
    v ^= v >> 15;
    v *= 0x846ca68bU;
    v ^= v >> 16;
    return v;
}

} // namespace

void noiseRow(int x, int y, int count, float* out)
{
    constexpr float kHalfRange = 1.7320508f; // of a uniform distribution with variance 1
    const auto row = scrambled(std::uint32_t(y) + 0x9e3779b9U);
    for (int i = 0; i < count; ++i) {
        const auto bits = scrambled(std::uint32_t(x) + std::uint32_t(i) + row);
        // 24 bits fit a float exactly, as a signed number since that conversion is one instruction.
        out[i] = float(std::int32_t(bits >> 8) - (1 << 23)) * (kHalfRange / float(1 << 23));
    }
}

} // namespace moyun::neural
