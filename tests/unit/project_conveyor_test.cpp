// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/conveyor.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>

namespace moyun::project {
namespace {

TEST(ConveyorTest, PiecesComeBackInTheirOrderAndWorkedOn)
{
    Conveyor<int> conveyor(3, 4, [](int& piece, std::size_t worker) {
        ASSERT_LE(worker, 3u);
        if (piece % 7 == 0) std::this_thread::yield();
        piece *= 2;
    });
    int put = 0, got = 0;
    const auto receive = [&](bool wait) {
        while (const auto piece = conveyor.next(wait)) ASSERT_EQ(*piece, 2 * got++);
    };
    for (; put < 500; ++put) {
        conveyor.add(put);
        receive(conveyor.isFull());
        EXPECT_LE(put - got, 4);
    }
    receive(true);
    EXPECT_EQ(got, 500);
    EXPECT_FALSE(conveyor.next(true));
}

TEST(ConveyorTest, WhatAWorkerThrowsComesWithItsPiece)
{
    Conveyor<int> conveyor(2, 8, [](int& piece, std::size_t) {
        if (piece == 3) throw std::runtime_error("three");
    });
    for (int i = 0; i < 6; ++i) conveyor.add(i);
    for (int i = 0; i < 3; ++i) EXPECT_EQ(conveyor.next(true), i);
    EXPECT_THROW((void)conveyor.next(true), std::runtime_error);
    EXPECT_EQ(conveyor.next(true), 4);
}

TEST(ConveyorTest, WhatIsLeftOnItIsDropped)
{
    std::atomic<int> worked = 0;
    {
        Conveyor<int> conveyor(1, 100, [&](int&, std::size_t) { ++worked; });
        for (int i = 0; i < 100; ++i) conveyor.add(i);
    }
    EXPECT_LE(worked, 100);
}

} // namespace
} // namespace moyun::project
