// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

// Half-precision numbers (IEEE 754 binary16, and bfloat16) to and from float, rounding to nearest, ties to
// even.
namespace moyun::base {

inline float floatFromBf16(std::uint16_t h)
{
    return std::bit_cast<float>(std::uint32_t(h) << 16);
}

inline std::uint16_t bf16FromFloat(float f)
{
    const auto bits = std::bit_cast<std::uint32_t>(f);
    if ((bits & 0x7fffffffu) > 0x7f800000u) return std::uint16_t(bits >> 16 | 0x40u); // stays not-a-number
    return std::uint16_t((bits + 0x7fffu + (bits >> 16 & 1u)) >> 16);
}

inline float floatFromHalf(std::uint16_t h)
{
    const std::uint32_t sign = std::uint32_t(h & 0x8000u) << 16;
    const std::uint32_t exponent = h >> 10 & 0x1fu;
    const std::uint32_t fraction = h & 0x3ffu;
    if (exponent == 0x1f) return std::bit_cast<float>(sign | 0x7f800000u | fraction << 13);
    if (exponent != 0) return std::bit_cast<float>(sign | (exponent + 112) << 23 | fraction << 13);
    const float subnormal = float(fraction) * 0x1p-24f;
    return sign ? -subnormal : subnormal;
}

inline std::uint16_t halfFromFloat(float f)
{
    const auto bits = std::bit_cast<std::uint32_t>(f);
    const auto sign = std::uint16_t(bits >> 16 & 0x8000u);
    const std::uint32_t magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u) return std::uint16_t(sign | 0x7e00u);
    if (magnitude >= 0x477ff000u) return std::uint16_t(sign | 0x7c00u); // rounds beyond 65504
    if (magnitude < 0x38800000u) {                                      // subnormal in half precision
        const float scaled = std::bit_cast<float>(magnitude) * 0x1p24f;
        auto whole = std::uint32_t(scaled);
        const float rest = scaled - float(whole);
        if (rest > 0.5f || (rest == 0.5f && (whole & 1u))) ++whole;
        return std::uint16_t(sign | whole);
    }
    const std::uint32_t rounded = magnitude + 0xfffu + (magnitude >> 13 & 1u);
    return std::uint16_t(sign | (rounded - (112u << 23)) >> 13);
}

} // namespace moyun::base
