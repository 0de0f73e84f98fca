// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/tile_filter.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace moyun::canvas {
namespace {

constexpr std::size_t kPixels = std::size_t(kTileSide) * kTileSide;
constexpr int kChannels = 4;

#if defined(__SSE2__)

constexpr std::size_t kAtOnce = 16; // pixels
struct Lanes
{
    __m128i channels[kChannels];
    __m128i& operator[](std::size_t c) { return channels[c]; }
    const __m128i& operator[](std::size_t c) const { return channels[c]; }
};

// Eight pixels, parted into channels.
Lanes parted(const std::uint16_t* px)
{
    const auto* at = reinterpret_cast<const __m128i*>(px);
    const __m128i a = _mm_loadu_si128(at), b = _mm_loadu_si128(at + 1), c = _mm_loadu_si128(at + 2),
                  d = _mm_loadu_si128(at + 3);
    const __m128i ab = _mm_unpacklo_epi16(a, b), abOdd = _mm_unpackhi_epi16(a, b);
    const __m128i cd = _mm_unpacklo_epi16(c, d), cdOdd = _mm_unpackhi_epi16(c, d);
    const __m128i rg = _mm_unpacklo_epi16(ab, abOdd), ba = _mm_unpackhi_epi16(ab, abOdd);
    const __m128i rgMore = _mm_unpacklo_epi16(cd, cdOdd), baMore = _mm_unpackhi_epi16(cd, cdOdd);
    return {{_mm_unpacklo_epi64(rg, rgMore), _mm_unpackhi_epi64(rg, rgMore), _mm_unpacklo_epi64(ba, baMore),
             _mm_unpackhi_epi64(ba, baMore)}};
}

void joined(const Lanes& lanes, std::uint16_t* px)
{
    auto* at = reinterpret_cast<__m128i*>(px);
    const __m128i rg = _mm_unpacklo_epi16(lanes[0], lanes[1]), ba = _mm_unpacklo_epi16(lanes[2], lanes[3]);
    const __m128i rgMore = _mm_unpackhi_epi16(lanes[0], lanes[1]),
                  baMore = _mm_unpackhi_epi16(lanes[2], lanes[3]);
    _mm_storeu_si128(at, _mm_unpacklo_epi32(rg, ba));
    _mm_storeu_si128(at + 1, _mm_unpackhi_epi32(rg, ba));
    _mm_storeu_si128(at + 2, _mm_unpacklo_epi32(rgMore, baMore));
    _mm_storeu_si128(at + 3, _mm_unpackhi_epi32(rgMore, baMore));
}

__m128i steps(__m128i values, __m128i before)
{
    return _mm_sub_epi16(values, _mm_or_si128(_mm_slli_si128(values, 2), _mm_srli_si128(before, 14)));
}

// The sums of all steps so far; `carry`: the last of them in each lane.
__m128i sums(__m128i steps, __m128i& carry)
{
    steps = _mm_add_epi16(steps, _mm_slli_si128(steps, 2));
    steps = _mm_add_epi16(steps, _mm_slli_si128(steps, 4));
    steps = _mm_add_epi16(steps, _mm_slli_si128(steps, 8));
    const __m128i all = _mm_add_epi16(steps, carry);
    const __m128i last = _mm_shufflehi_epi16(all, 0xff);
    carry = _mm_unpackhi_epi64(last, last);
    return all;
}

void filterPixels(const std::uint16_t* px, std::uint8_t* out)
{
    const __m128i low = _mm_set1_epi16(0xff);
    Lanes before{};
    for (std::size_t i = 0; i < kPixels; i += kAtOnce) {
        const Lanes first = parted(px + i * kChannels), second = parted(px + (i + 8) * kChannels);
        for (std::size_t c = 0; c < kChannels; ++c) {
            const __m128i a = steps(first[c], before[c]), b = steps(second[c], first[c]);
            auto* at = reinterpret_cast<__m128i*>(out + c * 2 * kPixels + i);
            _mm_storeu_si128(at, _mm_packus_epi16(_mm_and_si128(a, low), _mm_and_si128(b, low)));
            _mm_storeu_si128(at + kPixels / kAtOnce,
                             _mm_packus_epi16(_mm_srli_epi16(a, 8), _mm_srli_epi16(b, 8)));
        }
        before = second;
    }
}

void restorePixels(const std::uint8_t* in, std::uint16_t* px)
{
    Lanes carry{};
    for (std::size_t i = 0; i < kPixels; i += kAtOnce) {
        Lanes first, second;
        for (std::size_t c = 0; c < kChannels; ++c) {
            const auto* at = reinterpret_cast<const __m128i*>(in + c * 2 * kPixels + i);
            const __m128i low = _mm_loadu_si128(at), high = _mm_loadu_si128(at + kPixels / kAtOnce);
            first[c] = sums(_mm_unpacklo_epi8(low, high), carry[c]);
            second[c] = sums(_mm_unpackhi_epi8(low, high), carry[c]);
        }
        joined(first, px + i * kChannels);
        joined(second, px + (i + 8) * kChannels);
    }
}

#else

void filterPixels(const std::uint16_t* px, std::uint8_t* out)
{
    for (std::size_t c = 0; c < kChannels; ++c) {
        std::uint8_t* low = out + c * 2 * kPixels;
        std::uint8_t* high = low + kPixels;
        std::uint16_t before = 0;
        for (std::size_t i = 0; i < kPixels; ++i) {
            const std::uint16_t value = px[i * kChannels + c];
            const auto step = static_cast<std::uint16_t>(value - before);
            before = value;
            low[i] = static_cast<std::uint8_t>(step);
            high[i] = static_cast<std::uint8_t>(step >> 8);
        }
    }
}

void restorePixels(const std::uint8_t* in, std::uint16_t* px)
{
    for (std::size_t c = 0; c < kChannels; ++c) {
        const std::uint8_t* low = in + c * 2 * kPixels;
        const std::uint8_t* high = low + kPixels;
        std::uint16_t value = 0;
        for (std::size_t i = 0; i < kPixels; ++i) {
            value = static_cast<std::uint16_t>(value + (low[i] | high[i] << 8));
            px[i * kChannels + c] = value;
        }
    }
}

#endif

} // namespace

void filterTile(const Tile& tile, std::uint8_t* filtered)
{
    filterPixels(tile.px.data(), filtered);
}

void restoreTile(const std::uint8_t* filtered, Tile& tile)
{
    restorePixels(filtered, tile.px.data());
}

void filterTile(const MaskTile& tile, std::uint8_t* filtered)
{
    std::uint8_t before = 0;
    for (std::size_t i = 0; i < kPixels; ++i) {
        filtered[i] = static_cast<std::uint8_t>(tile.px[i] - before);
        before = tile.px[i];
    }
}

void restoreTile(const std::uint8_t* filtered, MaskTile& tile)
{
    std::uint8_t value = 0;
    for (std::size_t i = 0; i < kPixels; ++i)
        tile.px[i] = value = static_cast<std::uint8_t>(value + filtered[i]);
}

} // namespace moyun::canvas
