// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/bar_map.h"
#include "core/music/musicxml_writer.h"
#include "core/music/mxl_file.h"
#include "core/music/score_file.h"
#include "support/musicxml_check.h"
#include "support/musicxml_samples.h"
#include "support/random_scores.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>

#include <random>

namespace moyun::music {
namespace {

using namespace moyun::test;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::string written(const Score& score)
{
    EXPECT_TRUE(validate(score)) << validate(score).error().text();
    const auto text = writeMusicXml(score);
    EXPECT_TRUE(text) << (text ? "" : text.error().text());
    return text ? *text : "";
}

// Through MusicXML and back: without faults, and every list as it was.
void expectSame(const Score& score)
{
    const auto text = written(score);
    EXPECT_THAT(musicXmlFaults(text), IsEmpty());
    const auto back = readXml(text);
    ASSERT_TRUE(back) << back.error().text();
    ASSERT_EQ(back->score.tracks.size(), score.tracks.size());
    for (std::size_t i = 0; i < score.tracks.size(); ++i) {
        EXPECT_EQ(back->score.tracks[i].name, score.tracks[i].name);
        EXPECT_EQ(back->score.tracks[i].notes, score.tracks[i].notes);
        EXPECT_EQ(back->score.tracks[i].controls, score.tracks[i].controls);
        EXPECT_EQ(back->score.tracks[i].lyrics, score.tracks[i].lyrics);
    }
    EXPECT_EQ(back->score.chords, score.chords);
    EXPECT_EQ(back->score.markers, score.markers);
    EXPECT_EQ(back->score, score);
}

Score pieceOf(std::vector<Note> notes, Meter meter = {0, 4, 4})
{
    Score score;
    score.meters = {meter};
    score.tracks = {{"Melody", 73, false, std::move(notes), {}, {}}};
    score.sort();
    return score;
}

// The signs of a part as "eighth. " and so on; rests in brackets, ties as ~.
std::string signsOf(const std::string& document)
{
    pugi::xml_document tree;
    tree.load_buffer(document.data(), document.size());
    std::string all;
    for (const auto measure : tree.document_element().child("part").children("measure")) {
        if (!all.empty()) all += "| ";
        for (const auto note : measure.children("note")) {
            if (note.child("chord")) continue;
            std::string sign = note.child_value("type");
            if (sign.empty()) sign = "whole bar";
            if (note.child("dot")) sign += ".";
            if (note.child("rest")) sign = "[" + sign + "]";
            for (const auto tie : note.children("tie"))
                if (std::string_view(tie.attribute("type").value()) == "start") sign += "~";
            all += sign + " ";
        }
    }
    return all;
}

TEST(MusicXmlWriterTest, EverythingThatItHoldsComesBack)
{
    Score score;
    score.title = "Étude <&> \"笛\"";
    score.composer = "Anna";
    score.pickUp = 480;
    score.tracks = {
        {"Flute",
         73,
         false,
         {{0, 480, 72, 1},
          {480, 1920, 74, 127},
          {2880, 160, 76, 64},
          {3040, 160, 77, 90},
          {3200, 160, 79, 90}},
         {{0, Control::kVolume, 100},
          {0, Control::kPan, 30},
          {480, Control::kSustain, 127},
          {960, Control::kSustain, 0}},
         {{0, "Früh-"}, {480, "ling"}}},
        {"Piano RH", 0, false, {{480, 960, 60, 80}, {480, 960, 64, 80}, {480, 1920, 67, 70}}, {}, {}},
        {"Piano LH", 0, false, {{480, 3840, 48, 80}}, {}, {}},
        {"Drums", 0, true, {{480, 240, 36, 99}, {720, 240, 42, 60}, {720, 240, 38, 60}}, {}, {}}};
    score.tempi = {{0, 500'000}, {2400, 631'579}, {3000, 16'777'215}};
    score.meters = {{0, 4, 4}, {2400, 6, 8}};
    score.keys = {{0, -3, true}, {2400, 2, false}};
    score.chords = {{480, "Cm7/G"}, {960, "F#ø7"}, {1440, ""}, {1920, "N.C."}, {2400, "V7/V"}};
    score.markers = {{480, "A"}, {2400, "più mosso"}};
    score.sort();
    expectSame(score);
}

TEST(MusicXmlWriterTest, NotesAreSplitWhereBeatsShow)
{
    EXPECT_EQ(signsOf(written(pieceOf({{0, 1920, 60, 80}}))), "whole ");
    // Over the middle of the bar; a syncopation may stay one sign.
    EXPECT_EQ(signsOf(written(pieceOf({{0, 480, 60, 80}, {480, 960, 62, 80}, {1440, 480, 64, 80}}))),
              "quarter quarter~ quarter quarter ");
    EXPECT_EQ(signsOf(written(pieceOf({{0, 240, 60, 80}, {240, 480, 62, 80}, {720, 1200, 64, 80}}))),
              "eighth quarter eighth~ half ");
    // Over the bar line.
    EXPECT_EQ(signsOf(written(pieceOf({{960, 1440, 60, 80}}))), "[half] half~ | quarter [quarter] [half] ");
    // Dotted halves fill 3/4 and 6/8; in 6/8 the groups of three show.
    EXPECT_EQ(signsOf(written(pieceOf({{0, 1440, 60, 80}}, {0, 3, 4}))), "half. ");
    EXPECT_EQ(signsOf(written(pieceOf({{0, 1440, 60, 80}}, {0, 6, 8}))), "half. ");
    EXPECT_EQ(
        signsOf(written(pieceOf({{0, 480, 60, 80}, {480, 480, 62, 80}, {960, 480, 64, 80}}, {0, 6, 8}))),
        "quarter eighth~ eighth quarter ");
    EXPECT_EQ(signsOf(written(pieceOf({{480, 240, 60, 80}}, {0, 6, 8}))), "[quarter] eighth [quarter.] ");
    EXPECT_EQ(signsOf(written(pieceOf({{0, 1200, 60, 80}}, {0, 5, 8}))), "half~ eighth ");
}

TEST(MusicXmlWriterTest, EmptyBarsAreWholeRests)
{
    EXPECT_EQ(signsOf(written(pieceOf({{3840, 1920, 60, 80}}))), "[whole bar] | [whole bar] | whole ");
}

TEST(MusicXmlWriterTest, OrnamentsOfWrittenMusicAreAsFineAsTheirPlaceNeeds)
{
    // A grace note as LilyPond plays it, 55 ticks before its beat, in a bar of written music: a ninth of the
    // beat is nearer than any 128th.
    const auto early = pieceOf({{0, 480, 60, 80},
                                {480, 425, 62, 80},
                                {905, 55, 64, 80},
                                {960, 480, 65, 80},
                                {1440, 480, 67, 80},
                                {1920, 480, 67, 80},
                                {2400, 480, 67, 80},
                                {2880, 480, 67, 80},
                                {3360, 480, 67, 80},
                                {3840, 1920, 67, 80},
                                {5760, 480, 67, 80},
                                {6240, 1440, 67, 80}});
    const auto text = written(early);
    EXPECT_THAT(signsOf(text), HasSubstr("quarter quarter 32nd quarter quarter | "));
    EXPECT_THAT(text, HasSubstr("<actual-notes>9</actual-notes>"));
    EXPECT_THAT(text, HasSubstr("attack=")); // what is left to the exact place
    expectSame(early);
}

TEST(MusicXmlWriterTest, TupletsHaveBracketsAndRatios)
{
    const auto triplets = pieceOf(
        {{0, 160, 60, 80}, {160, 160, 62, 80}, {320, 160, 64, 80}, {480, 320, 65, 80}, {800, 160, 67, 80}});
    const auto text = written(triplets);
    EXPECT_EQ(signsOf(text), "eighth eighth eighth quarter eighth [half] ");
    EXPECT_THAT(text, HasSubstr("<actual-notes>3</actual-notes>"));
    EXPECT_THAT(text, HasSubstr("<normal-notes>2</normal-notes>"));
    EXPECT_THAT(text, Not(HasSubstr("attack")));
    expectSame(triplets);
    // Thirds of a half note are three quarters, not five pieces.
    EXPECT_EQ(signsOf(written(pieceOf({{0, 320, 60, 80}, {320, 320, 62, 80}, {640, 320, 64, 80}}))),
              "quarter quarter quarter [half] ");
    for (const int count : {5, 7, 9}) {
        Score score = pieceOf({});
        score.ticksPerQuarter = 2520;
        for (int i = 0; i < count; ++i)
            score.tracks[0].notes.push_back({i * 2520 / count, 2520 / count, 60 + i, 80});
        EXPECT_THAT(written(score), HasSubstr("<actual-notes>" + std::to_string(count)));
        expectSame(score);
    }
}

TEST(MusicXmlWriterTest, VoicesAreLinesAndNoMoreThanFour)
{
    // A held note over a moving one.
    const auto two = pieceOf({{0, 1920, 72, 80}, {0, 480, 60, 80}, {480, 480, 62, 80}, {960, 960, 64, 80}});
    EXPECT_THAT(written(two), HasSubstr("<voice>2</voice>"));
    EXPECT_THAT(written(two), Not(HasSubstr("<voice>3</voice>")));
    expectSame(two);
    // Seven notes that start one after the other and all last.
    std::vector<Note> many;
    for (int i = 0; i < 7; ++i) many.push_back({i * 240, 1920 + i * 120, 60 + i, 80});
    many.push_back({0, 960, 60, 80}); // and one that is there twice
    const auto dense = pieceOf(many);
    EXPECT_THAT(written(dense), Not(HasSubstr("<voice>5</voice>")));
    const auto back = readXml(written(dense));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->score.noteCount(), dense.noteCount());
    EXPECT_THAT(musicXmlFaults(written(dense)), IsEmpty());
}

TEST(MusicXmlWriterTest, HandsAreOnePartUnlessBothHoldOneKey)
{
    Score score = pieceOf({{0, 480, 60, 80}});
    score.tracks[0].name = "Piano RH";
    score.tracks.push_back({"Piano LH", 73, false, {{480, 480, 60, 80}}, {}, {}});
    EXPECT_THAT(written(score), HasSubstr("<staves>2</staves>"));
    expectSame(score);
    score.tracks[1].notes[0].start = 240;
    EXPECT_THAT(written(score), Not(HasSubstr("<staves>")));
    EXPECT_THAT(written(score), HasSubstr("<group-symbol>brace</group-symbol>"));
    expectSame(score);
}

TEST(MusicXmlWriterTest, AccidentalsAreWrittenWhereTheySound)
{
    auto score = pieceOf(
        {{0, 480, 66, 80}, {480, 480, 65, 80}, {960, 480, 66, 80}, {1440, 960, 66, 80}, {2400, 480, 66, 80}});
    score.keys = {{0, 1, false}}; // G major has the F sharp
    const auto text = written(score);
    std::vector<std::string> signs;
    pugi::xml_document tree;
    tree.load_buffer(text.data(), text.size());
    for (const auto measure : tree.document_element().child("part").children("measure"))
        for (const auto note : measure.children("note"))
            if (note.child("pitch")) signs.push_back(note.child_value("accidental"));
    EXPECT_THAT(signs, ElementsAre("", "natural", "sharp", "", "", ""));
}

TEST(MusicXmlWriterTest, PlacesThatNoSignCanSayAreKeptAsPerformed)
{
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        Score score = pieceOf({});
        score.ticksPerQuarter = round % 2 ? 480 : 384 + int(random() % 700);
        score.meters[0] = {0, 2 + int(random() % 5), random() % 2 ? 4 : 8};
        for (int i = 0; i < 60; ++i)
            score.tracks[0].notes.push_back({Tick(random() % 20'000), 1 + Tick(random() % 1500),
                                             12 + int(random() % 116), 1 + int(random() % 127)});
        score.sort();
        const auto text = written(score);
        EXPECT_THAT(musicXmlFaults(text), IsEmpty());
        auto back = readXml(text);
        ASSERT_TRUE(back);
        const auto byAll = [](const Note& a, const Note& b) {
            return std::tuple(a.start, a.pitch, a.length, a.velocity) <
                   std::tuple(b.start, b.pitch, b.length, b.velocity);
        };
        std::sort(back->score.tracks[0].notes.begin(), back->score.tracks[0].notes.end(), byAll);
        std::sort(score.tracks[0].notes.begin(), score.tracks[0].notes.end(), byAll);
        EXPECT_EQ(back->score.tracks[0].notes, score.tracks[0].notes) << "round " << round;
    }
}

TEST(MusicXmlWriterTest, RandomScoresOnTheGridComeBackAndFillTheirBars)
{
    std::mt19937 random(5);
    for (int round = 0; round < 150 && !::testing::Test::HasFailure(); ++round) {
        const auto score = randomScore(random);
        SCOPED_TRACE("round " + std::to_string(round));
        const auto text = written(score);
        EXPECT_THAT(musicXmlFaults(text), IsEmpty());
        auto back = readXml(text);
        ASSERT_TRUE(back);
        EXPECT_EQ(back->score, score);
        EXPECT_THAT(text, Not(HasSubstr("attack=")));
    }
}

TEST(MusicXmlWriterTest, TheSameScoreGivesTheSameBytesAlsoCompressed)
{
    std::mt19937 random(8);
    const auto score = randomScore(random);
    EXPECT_EQ(written(score), written(score));
    const TempDir dir;
    ASSERT_TRUE(writeScoreFile(score, dir / "a.mxl"));
    ASSERT_TRUE(writeScoreFile(score, dir / "b.MXL"));
    const auto a = readScoreFile(dir / "a.mxl"), b = readScoreFile(dir / "b.MXL");
    ASSERT_TRUE(a);
    ASSERT_TRUE(b);
    EXPECT_EQ(a->score, score);
    EXPECT_EQ(*mxlAround(written(score)), *mxlAround(written(score)));
    EXPECT_EQ(std::filesystem::file_size(dir / "a.mxl"), std::filesystem::file_size(dir / "b.MXL"));
    EXPECT_FALSE(writeScoreFile(score, dir / "a.pdf"));
}

TEST(MusicXmlWriterTest, NothingButATempoAndNothingAtAll)
{
    Score score;
    EXPECT_THAT(musicXmlFaults(written(score)), IsEmpty());
    score.tempi = {{0, 600'000}, {1920, 500'000}};
    const auto back = readXml(written(score));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->score.tempi, score.tempi);
}

TEST(MusicXmlWriterTest, MoreBarsThanAFileCanHoldAreRefused)
{
    auto score = pieceOf({{599'000 * 480, 480, 60, 80}}, {0, 1, 4});
    const auto text = writeMusicXml(score);
    ASSERT_FALSE(text);
    EXPECT_THAT(text.error().advice, HasSubstr(".mid"));
}

TEST(MusicXmlWriterTest, TextsThatAreNoXmlAreMadeSo)
{
    auto score = pieceOf({{0, 480, 0, 80}, {480, 480, 127, 80}});
    score.title = std::string("a\x01") + "b\xff</work-title>";
    score.tracks[0].name = "]]> & <part>";
    const auto back = readXml(written(score));
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(back->score.title, "a b\xef\xbf\xbd</work-title>");
    EXPECT_EQ(back->score.tracks[0].name, "]]> & <part>");
    EXPECT_EQ(back->score.tracks[0].notes, score.tracks[0].notes);
}

} // namespace
} // namespace moyun::music
