// SPDX-License-Identifier: GPL-3.0-or-later
// What is written, held against the schema of MusicXML 4.0 and against MuseScore 3, where they are on this
// machine. tools/check_musicxml.sh does the same with as many scores as one likes.
#include "core/music/midi_reader.h"
#include "core/music/musicxml_writer.h"
#include "core/music/score_file.h"
#include "support/random_scores.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <tuple>

namespace moyun::music {
namespace {

using namespace moyun::test;

bool runs(const std::string& command)
{
    return std::system((command + " >/dev/null 2>&1").c_str()) == 0;
}

Score scoreOfEverything()
{
    Score score;
    score.title = "Tout & <rien>";
    score.composer = "Anna";
    score.pickUp = 240;
    score.tracks = {
        {"Flute",
         73,
         false,
         {{0, 240, 72, 1}, {240, 96, 74, 127}, {336, 96, 76, 90}, {432, 288, 77, 90}, {780, 33, 60, 70}},
         {{0, Control::kVolume, 90},
          {0, Control::kPan, 20},
          {240, Control::kSustain, 127},
          {481, Control::kSustain, 0}},
         {{0, "Früh-"}, {240, "ling"}}},
        {"Piano RH", 0, false, {{240, 1920, 0, 80}, {240, 1920, 127, 80}}, {}, {}},
        {"Piano LH", 0, false, {{240, 960, 48, 80}, {240, 480, 52, 80}}, {}, {}},
        {"Drums", 0, true, {{240, 240, 36, 99}, {480, 240, 38, 60}, {480, 240, 42, 60}}, {}, {}},
        {"", 20, false, {}, {}, {}}};
    score.tempi = {{0, 500'000}, {500, 631'579}};
    score.meters = {{0, 6, 8}, {1680, 4, 4}, {2640, 4, 4}};
    score.keys = {{0, -7, true}, {1680, 7, false}, {1900, 0, false}};
    score.chords = {{240, "Cm7/G"}, {480, "F#ø7"}, {720, ""}, {960, "N.C."}, {1200, "V7/V"}, {1300, "Gadd9"}};
    score.markers = {{240, "A"}, {1680, "più mosso"}};
    return score;
}

TEST(OtherProgramsTest, WhatIsWrittenIsValidByTheSchema)
{
    MOYUN_REQUIRE_DATA("music/schema/musicxml.xsd");
    if (!runs("xmllint --version")) GTEST_SKIP() << "needs xmllint, which is not on this machine";
    const TempDir dir;
    std::mt19937 random(21);
    std::string files;
    const auto add = [&](const Score& score, const std::string& name) {
        const auto written = writeScoreFile(score, dir / name);
        ASSERT_TRUE(written) << written.error().text();
        files += " '" + (dir / name).string() + "'";
    };
    for (int i = 0; i < 60; ++i) add(randomScore(random), std::to_string(i) + ".musicxml");
    add(scoreOfEverything(), "everything.musicxml");
    add(Score{}, "nothing.musicxml");
    const auto schema = dataPath("music/schema");
    EXPECT_TRUE(runs("XML_CATALOG_FILES='" + (schema / "catalog.xml").string() +
                     "' xmllint --nonet --noout --schema '" + (schema / "musicxml.xsd").string() + "'" +
                     files));
}

std::vector<std::tuple<int, double, double>> soundsOf(const Score& score)
{
    std::vector<std::tuple<int, double, double>> all;
    for (const auto& track : score.tracks)
        for (const auto& n : track.notes)
            all.push_back(
                {n.pitch, double(n.start) / score.ticksPerQuarter, double(n.length) / score.ticksPerQuarter});
    std::sort(all.begin(), all.end());
    return all;
}

TEST(OtherProgramsTest, MuseScoreHearsTheSameNotes)
{
    if (!runs("command -v mscore3"))
        GTEST_SKIP() << "needs mscore3 (MuseScore 3), which is not on this machine";
    const TempDir dir;
    std::mt19937 random(22);
    std::vector<Score> scores;
    std::string job;
    for (int i = 0; i < 16; ++i) {
        scores.push_back(randomScore(random));
        const auto name = (dir / std::to_string(i)).string();
        ASSERT_TRUE(writeScoreFile(scores.back(), name + (i % 2 ? ".musicxml" : ".mxl")));
        job += (job.empty() ? "" : ",") +
               ("{\"in\": \"" + name + (i % 2 ? ".musicxml" : ".mxl") + "\", \"out\": \"" + name + ".mid\"}");
    }
    std::ofstream(dir / "job.json") << "[" << job << "]";
    runs("QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME='" + dir.path().string() + "' timeout 110 mscore3 -j '" +
         (dir / "job.json").string() + "'");
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const auto heard = readScoreFile(dir / (std::to_string(i) + ".mid"));
        ASSERT_TRUE(heard) << i << ": " << heard.error().text();
        const auto ours = soundsOf(scores[i]), theirs = soundsOf(heard->score);
        ASSERT_EQ(ours.size(), theirs.size()) << "score " << i;
        for (std::size_t n = 0; n < ours.size(); ++n) {
            EXPECT_EQ(std::get<0>(ours[n]), std::get<0>(theirs[n]));
            EXPECT_NEAR(std::get<1>(ours[n]), std::get<1>(theirs[n]), 0.01);
            EXPECT_NEAR(std::get<2>(ours[n]), std::get<2>(theirs[n]), 0.02); // it ends a note a tick early
        }
    }
}

} // namespace
} // namespace moyun::music
