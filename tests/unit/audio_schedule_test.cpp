// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/schedule.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace moyun::audio {
namespace {

using music::Control;
using music::Note;
using music::Score;
using music::Tick;
using std::chrono::milliseconds;

constexpr Time kNow = std::chrono::seconds(100); // the clock does not start at 0

std::shared_ptr<Score> scoreOf(std::vector<Note> notes)
{
    auto score = std::make_shared<Score>();
    score->ticksPerQuarter = 480; // 120 quarters a minute: a quarter is 500 ms
    score->tracks.push_back({"Melody", 5, false, std::move(notes), {}, {}});
    return score;
}

PieceRef pieceOf(std::shared_ptr<const Score> score)
{
    return std::make_shared<const Piece>(std::move(score));
}

// Starts and ends of notes, as milliseconds after kNow and the key; ends are negative keys.
std::vector<std::pair<int, int>> keys(const Schedule::Out& out)
{
    std::vector<std::pair<int, int>> all;
    for (const auto& [at, message] : out) {
        const int ms =
            int(std::chrono::duration_cast<milliseconds>(at - kNow + std::chrono::microseconds(500)).count());
        if (message.startsNote()) all.emplace_back(ms, message.a);
        if (message.endsNote()) all.emplace_back(ms, -int(message.a));
    }
    return all;
}

using Keys = std::vector<std::pair<int, int>>;

struct Playing
{
    Schedule schedule;
    Schedule::Out out;
    explicit Playing(std::shared_ptr<const Score> score, int ports = 1) : schedule(ports)
    {
        schedule.setPiece(pieceOf(std::move(score)), kNow, out);
    }
    Playing& start(Tick at = 0)
    {
        schedule.locate(at, kNow, out);
        schedule.start(kNow, out);
        return *this;
    }
    Keys until(int ms)
    {
        schedule.advance(kNow + milliseconds(ms), out);
        return keys(out);
    }
};

TEST(Schedule, NotesComeAtTheTimesOfTheTempoMapAndEndBeforeTheNextStarts)
{
    auto score = scoreOf({{0, 480, 60, 80}, {480, 480, 60, 80}, {960, 960, 64, 80}});
    score->tempi = {{0, 500'000}, {960, 1'000'000}};
    Playing p(score);
    p.start();
    EXPECT_EQ(p.until(10'000), (Keys{{0, 60}, {500, -60}, {500, 60}, {1000, -60}, {1000, 64}, {3000, -64}}));
    EXPECT_FALSE(p.schedule.isRunning());
}

TEST(Schedule, SpeedCanChangeOnTheWay)
{
    Playing p(scoreOf({{0, 480, 60, 80}, {960, 480, 62, 80}, {1920, 480, 64, 80}}));
    p.schedule.setSpeed(0.5, kNow);
    p.start();
    p.until(1000); // one quarter played
    p.schedule.setSpeed(2, kNow + milliseconds(1000));
    EXPECT_EQ(p.until(3000), (Keys{{0, 60}, {1000, -60}, {1250, 62}, {1500, -62}, {1750, 64}, {2000, -64}}));
}

TEST(Schedule, ALoopReleasesWhatSoundsAndDoesNotDrift)
{
    Playing p(scoreOf({{0, 1000, 60, 80}, {480, 480, 67, 80}, {960, 960, 62, 80}}));
    p.schedule.setLoop(Loop{480, 960}, kNow);
    p.start(480);
    p.until(100 * 500 + 100);
    const auto all = keys(p.out);
    ASSERT_EQ(all.size(), 201u);
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(all[std::size_t(2 * i)], (std::pair{i * 500, 67}));
        EXPECT_EQ(all[std::size_t(2 * i + 1)], (std::pair{(i + 1) * 500, -67}));
    }
    EXPECT_EQ(p.schedule.position(kNow + milliseconds(50'250)), 720);
}

} // namespace
} // namespace moyun::audio
