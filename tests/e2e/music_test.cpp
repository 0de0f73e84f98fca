// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_run.h"

#include "core/music/score_file.h"

#include <gmock/gmock.h>

namespace moyun::test {
namespace {

using ::testing::HasSubstr;

class MusicFilesTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_score.title = "Study";
        m_score.tracks = {
            {"Piano RH", 0, false, {{0, 480, 67, 80}, {480, 160, 68, 81}, {640, 1280, 70, 82}}, {}, {}},
            {"Piano LH", 0, false, {{0, 1920, 48, 70}}, {}, {}}};
        m_score.tempi = {{0, 625'000}};
        m_score.meters = {{0, 4, 4}};
        m_score.keys = {{0, -3, true}};
        ASSERT_TRUE(music::writeScoreFile(m_score, m_dir / "in.mid"));
    }
    std::string path(const std::string& name) const { return (m_dir / name).string(); }

    TempDir m_dir;
    music::Score m_score;
};

TEST_F(MusicFilesTest, ConvertsBetweenAllItKnows)
{
    for (const auto& [from, to] : {std::pair{"in.mid", "a.musicxml"},
                                   {"a.musicxml", "b.mxl"},
                                   {"b.mxl", "c.xml"},
                                   {"c.xml", "d.mid"}}) {
        const auto run = runCli({"music", "convert", path(from), path(to), "--json"});
        ASSERT_EQ(run.code, 0) << run.err;
        EXPECT_EQ(run.json()["notes"], 4);
        EXPECT_TRUE(run.json()["remarks"].empty());
    }
    const auto back = music::readScoreFile(m_dir / "d.mid");
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(back->score, m_score);
    EXPECT_THAT(fileBytes(m_dir / "a.musicxml"), HasSubstr("<score-partwise version=\"4.0\">"));
}

TEST_F(MusicFilesTest, TellsWhatAScoreHolds)
{
    ASSERT_TRUE(music::writeScoreFile(m_score, m_dir / "in.mxl"));
    const auto run = runCli({"music", "info", path("in.mxl"), "--json"});
    ASSERT_EQ(run.code, 0) << run.err;
    const auto json = run.json();
    EXPECT_EQ(json["title"], "Study");
    EXPECT_EQ(json["bars"], 1);
    EXPECT_EQ(json["notes"], 4);
    EXPECT_EQ(json["key"], "C minor");
    EXPECT_EQ(json["tracks"][1]["name"], "Piano LH");
    EXPECT_EQ(json["tempi"][0]["quarters_per_minute"], 96);
}

TEST_F(MusicFilesTest, WhatIsNoScoreIsToldAndNothingIsWritten)
{
    writeBytes(m_dir / "bad.musicxml", "<!DOCTYPE x [<!ENTITY a \"b\">]><score-partwise/>");
    writeBytes(m_dir / "text.mid", "not a score");
    for (const char* name : {"bad.musicxml", "text.mid", "missing.mxl"}) {
        const auto run = runCli({"music", "convert", path(name), path("out.mid")});
        EXPECT_EQ(run.code, 1);
        EXPECT_THAT(run.err, HasSubstr(name));
        EXPECT_FALSE(std::filesystem::exists(path("out.mid")));
    }
    const auto ending = runCli({"music", "convert", path("in.mid"), path("out.pdf")});
    EXPECT_EQ(ending.code, 2);
    EXPECT_THAT(ending.err, HasSubstr(".musicxml"));
}

} // namespace
} // namespace moyun::test
