// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/tile_memory.h"

#include "core/canvas/tile_plane.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <thread>

#include <unistd.h>

using namespace moyun::canvas;

namespace {

std::size_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::size_t whole = 0, resident = 0;
    file >> whole >> resident;
    return resident * std::size_t(::sysconf(_SC_PAGESIZE));
}

std::vector<std::shared_ptr<Tile>> painted(std::size_t count)
{
    std::vector<std::shared_ptr<Tile>> tiles;
    for (std::size_t i = 0; i < count; ++i) {
        tiles.push_back(makeTile<Tile>());
        tiles.back()->px.fill(std::uint16_t(i + 1));
    }
    return tiles;
}

} // namespace

TEST(TileMemoryTest, PiecesAreApartAndAligned)
{
    TileMemory memory(sizeof(Tile));
    EXPECT_EQ(memory.pieceBytes(), sizeof(Tile));
    std::set<std::uintptr_t> places;
    std::vector<void*> pieces;
    for (int i = 0; i < 2000; ++i) {
        pieces.push_back(memory.take());
        const auto place = reinterpret_cast<std::uintptr_t>(pieces.back());
        EXPECT_EQ(place % 64, 0u);
        EXPECT_TRUE(places.insert(place).second);
    }
    for (auto at = places.begin(); std::next(at) != places.end(); ++at)
        ASSERT_GE(*std::next(at) - *at, sizeof(Tile));
    EXPECT_EQ(memory.figures().used, 2000u);
    for (void* piece : pieces) memory.give(piece);
    EXPECT_EQ(memory.figures().used, 0u);
    // Used again, not mapped anew.
    const auto free = memory.figures();
    for (int i = 0; i < 2000; ++i) EXPECT_TRUE(places.count(reinterpret_cast<std::uintptr_t>(memory.take())));
    EXPECT_EQ(memory.figures().warm + memory.figures().cold, free.warm + free.cold - 2000);
}

TEST(TileMemoryTest, WhatTilesLeaveGoesBackToTheSystem)
{
    const std::size_t count = 6000, bytes = count * sizeof(Tile); // 188 MiB
    const std::size_t before = residentBytes();
    auto tiles = painted(count);
    EXPECT_GT(residentBytes(), before + bytes * 9 / 10);
    // Every other one, as an undo budget drops steps among those that stay.
    for (std::size_t i = 0; i < count; i += 2) tiles[i].reset();
    EXPECT_LT(residentBytes(), before + bytes / 2 + (std::size_t(64) << 20));
    for (std::size_t i = 1; i < count; i += 2) {
        ASSERT_EQ(tiles[i]->px.front(), std::uint16_t(i + 1));
        ASSERT_EQ(tiles[i]->px.back(), std::uint16_t(i + 1));
    }
    tiles.clear();
    EXPECT_LT(residentBytes(), before + (std::size_t(64) << 20));
}

TEST(TileMemoryTest, ANewTileIsEmptyWhereverItWasBefore)
{
    painted(3000).clear();
    for (int i = 0; i < 3000; ++i) {
        const auto tile = makeTile<Tile>();
        ASSERT_EQ(*tile, Tile{});
    }
    const auto one = painted(1)[0];
    const auto copy = makeTile<Tile>(*one);
    EXPECT_EQ(*copy, *one);
    EXPECT_NE(copy, one);
}

TEST(TileMemoryTest, ThreadsTakeAndGiveEachOthers)
{
    const auto used = TileMemory::ofTiles().figures().used;
    std::vector<std::vector<std::shared_ptr<Tile>>> piles(4);
    {
        std::vector<std::jthread> threads;
        for (auto& pile : piles)
            threads.emplace_back([&pile] {
                for (int round = 0; round < 5; ++round) pile = painted(400);
            });
    }
    EXPECT_EQ(TileMemory::ofTiles().figures().used, used + 1600);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) threads.emplace_back([&piles, i] { piles[std::size_t(3 - i)].clear(); });
    }
    EXPECT_EQ(TileMemory::ofTiles().figures().used, used);
}
