// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/tile_filter.h"

#include "core/canvas/tile_pack.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace moyun::canvas {
namespace {

// As docs/file-format.md has it: project files depend on every byte of it.
std::vector<std::uint8_t> byTheBook(const Tile& tile)
{
    std::vector<std::uint8_t> bytes;
    for (std::size_t c = 0; c < 4; ++c)
        for (const int shift : {0, 8})
            for (std::size_t i = 0; i < tile.px.size() / 4; ++i) {
                const int before = i ? tile.px[(i - 1) * 4 + c] : 0;
                bytes.push_back(static_cast<std::uint8_t>((tile.px[i * 4 + c] - before) >> shift));
            }
    return bytes;
}

TEST(TileFilterTest, IsByTheBookAndComesBack)
{
    std::mt19937 random(3);
    for (const unsigned mask : {0u, 1u, 0xffu, 0x7fffu, 0xffffu}) {
        Tile tile, back;
        for (auto& value : tile.px) value = static_cast<std::uint16_t>(random() & mask);
        std::vector<std::uint8_t> bytes(sizeof tile.px);
        filterTile(tile, bytes.data());
        EXPECT_EQ(bytes, byTheBook(tile)) << mask;
        std::fill(back.px.begin(), back.px.end(), 7);
        restoreTile(bytes.data(), back);
        EXPECT_EQ(back, tile) << mask;
    }
}

TEST(TileFilterTest, WhatIsPackedInHasteIsUnpackedAlike)
{
    std::mt19937 random(4);
    TilePacker packer;
    for (const int bits : {0, 3, 9, 16}) {
        Tile tile, back;
        for (auto& value : tile.px) value = static_cast<std::uint16_t>(random() & ((1u << bits) - 1));
        const auto quick = packer.pack(tile, TilePacker::Effort::Quick);
        EXPECT_LE(quick.size(), sizeof tile.px + 1);
        ASSERT_TRUE(packer.unpack(std::vector<std::uint8_t>(quick.begin(), quick.end()), back));
        EXPECT_EQ(back, tile);
    }
}

} // namespace
} // namespace moyun::canvas
