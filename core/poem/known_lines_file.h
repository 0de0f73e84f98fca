// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace moyun::poem {

// The static map behind KnownLines: three slots of 27 bits to a key, whose exclusive or is the eight bits of
// check and nineteen of value. About 1.13 slots to a key.
struct KnownLinesMap
{
    static constexpr unsigned kValueBits = 19, kCheckBits = 8, kSlotBits = kValueBits + kCheckBits;
    static constexpr std::uint32_t kMostValues = 1u << kValueBits;

    std::uint64_t seed = 0;
    std::uint32_t segment = 0;        // slots in a segment, a power of two
    std::uint32_t segments = 0;       // in which a key's first slot may lie; two more follow
    std::vector<std::uint64_t> words; // the slots, packed, lowest bit first; one word of room at the end

    std::uint64_t slots() const { return (std::uint64_t(segments) + 2) * segment; }
    std::uint64_t wordCount() const { return slots() * kSlotBits / 64 + 2; }
    std::uint32_t slot(std::uint64_t index) const
    {
        const auto bit = index * kSlotBits;
        const auto shift = bit % 64;
        auto value = words[bit / 64] >> shift;
        if (shift + kSlotBits > 64) value |= words[bit / 64 + 1] << (64 - shift);
        return std::uint32_t(value) & ((1u << kSlotBits) - 1);
    }

    struct Places
    {
        std::uint64_t first, second, third;
        std::uint32_t check;
    };
    Places placesOf(std::uint64_t key) const
    {
        // The finaliser of MurmurHash3 spreads key and seed over all bits.
        std::uint64_t h = key + seed;
        h = (h ^ h >> 33) * 0xff51afd7ed558ccdULL;
        h = (h ^ h >> 33) * 0xc4ceb9fe1a85ec53ULL;
        h ^= h >> 33;
        const std::uint64_t span = std::uint64_t(segments) * segment;
        const auto first = std::uint64_t((unsigned __int128)h * span >> 64);
        const std::uint64_t mask = segment - 1;
        return {first, (first + segment) ^ (h >> 18 & mask),
                (first + 2 * std::uint64_t(segment)) ^ (h & mask),
                std::uint32_t(h * 0x9e3779b97f4a7c15ULL >> (64 - kCheckBits))};
    }
};

// The file: these fields in order, little-endian, then the words, then the deflated list: for each poem, in
// the order of their numbers, a line with the title; a line that begins with \x01 names the author of those
// that follow.
struct KnownLinesHeader
{
    char magic[8] = {'M', 'o', 'y', 'u', 'n', 'K', 'L', '1'};
    std::uint64_t seed = 0;
    std::uint32_t segment = 0, segments = 0, poems = 0, packed = 0, unpacked = 0, reserved = 0;
};
static_assert(sizeof(KnownLinesHeader) == 40);

} // namespace moyun::poem
