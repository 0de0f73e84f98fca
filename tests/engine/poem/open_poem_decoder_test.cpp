// SPDX-License-Identifier: GPL-3.0-or-later
// Forms without set line lengths, on a model without a network: what the rules ask for has to hold whatever
// the model says.
#include "core/engine/poem/english_metre.h"
#include "core/engine/poem/poem_decoder.h"
#include "core/poem/utf8.h"
#include "support/fake_tones.h"
#include "tests/engine/poem/fake_poem_model.h"

#include <gtest/gtest.h>

#include <set>

using namespace moyun;
using engine::EnglishMetre;
using engine::PoemRequest;
using poem::FormId;

namespace {

const std::vector<std::string> kWords{
    "the",     "a",      "and",     "of",      "day",    "way",     "say",     "play",     "may",
    "ray",     "stay",   "clay",    "pay",     "bay",    "grey",    "pray",    "sway",     "delay",
    "night",   "light",  "sight",   "bright",  "might",  "right",   "fight",   "white",    "flight",
    "delight", "slight", "knight",  "tight",   "spite",  "love",    "heart",   "stone",    "bone",
    "tone",    "lone",   "alone",   "moan",    "throne", "grown",   "own",     "shone",    "known",
    "blown",   "flown",  "hone",    "sea",     "tree",   "free",    "bee",     "see",      "knee",
    "flee",    "plea",   "key",     "glee",    "thee",   "she",     "river",   "silver",   "summer",
    "winter",  "golden", "morning", "evening", "tender", "sound",   "round",   "ground",   "found",
    "bound",   "hound",  "wound",   "mound",   "pound",  "crowned", "drowned", "renowned", "profound",
    "around",  "king",   "ring",    "sing",    "wing",   "thing",   "spring",  "bring",    "string",
    "fling",   "cling",  "sting",   "swing",   "heat",   "feet",    "sweet",   "meet",     "greet",
    "street",  "sheet",  "beat",    "seat",    "treat",  "wheat",   "repeat",  "dream",    "stream",
    "gleam",   "beam",   "seem",    "deem",    "team",   "cream",   "scream",  "redeem",   "esteem",
    "extreme", "place",  "face",    "grace",   "race",   "space",   "trace",   "pace",     "lace",
    "base",    "chase",  "case",    "embrace"};

class OpenPoemDecoderTest : public ::testing::Test
{
protected:
    static std::u32string characters()
    {
        std::u32string all = U" ';abcdefghijklmnopqrstuvwxyz：？！“”";
        for (char32_t c = 0x4e00; c < 0x4e00 + 300; ++c) all += c;
        return all;
    }
    base::Result<engine::PoemOutcome> tryRun()
    {
        return engine::PoemDecoder(model, {tones, tones, nullptr, nullptr, nullptr, &sounds, &lexicon})
            .run(request);
    }
    engine::PoemOutcome run()
    {
        const auto outcome = tryRun();
        EXPECT_TRUE(outcome.ok()) << (outcome.ok() ? std::string() : outcome.error().text());
        EXPECT_TRUE(model.parentsFit);
        return outcome.ok() ? *outcome : engine::PoemOutcome{};
    }

    test::FakePoemModel model{characters()};
    test::FakeTones tones;
    poem::EnglishSounds sounds;
    poem::EnglishLexicon lexicon{kWords, sounds};
    PoemRequest request;
};

TEST_F(OpenPoemDecoderTest, SonnetsScanAndRhyme)
{
    request.draft.form = FormId::Sonnet;
    request.draft.lines = {U"The river and the summer and the day"};
    request.candidates = 3;
    const auto outcome = run();
    ASSERT_FALSE(outcome.candidates.empty());
    constexpr std::string_view kScheme = "ABABCDCDEFEFGG";
    for (const auto& candidate : outcome.candidates) {
        ASSERT_EQ(candidate.lines.size(), 14u);
        EXPECT_EQ(candidate.lines[0], request.draft.lines[0]);
        std::set<std::string> ends;
        for (std::size_t l = 0; l < 14; ++l) {
            const auto text = poem::toUtf8(candidate.lines[l]);
            int syllables = 0;
            for (auto word : poem::wordsOf(text)) {
                if (word.ends_with("'s")) word.resize(word.size() - 2);
                ASSERT_NE(lexicon.find(word), nullptr) << word << " in " << text;
                syllables += lexicon.find(word)->syllables;
            }
            EXPECT_EQ(syllables, 10) << text;
            EXPECT_TRUE(ends.insert(poem::lastWord(text)).second) << "twice at a line's end: " << text;
            for (std::size_t other = 0; other < l; ++other) {
                if (kScheme[other] != kScheme[l]) continue;
                EXPECT_TRUE(
                    sounds.rhyme(poem::lastWord(poem::toUtf8(candidate.lines[other])), poem::lastWord(text)))
                    << text;
            }
        }
    }
}

TEST_F(OpenPoemDecoderTest, LinesAfterTheGapStayAndAreRhymedOn)
{
    request.draft.form = FormId::Sonnet;
    request.draft.lines.resize(14);
    request.draft.lines[13] = U"And all the summer in the morning light";
    request.candidates = 2;
    for (const auto& candidate : run().candidates) EXPECT_EQ(candidate.lines[13], request.draft.lines[13]);
}

// The writer's words decide: one without a full rhyme is answered by a wider one, which is named.
TEST_F(OpenPoemDecoderTest, EveryEndOfTheWritersIsAnswered)
{
    request.draft.form = FormId::Sonnet;
    request.candidates = 3;
    for (const std::u32string end : {U"day", U"temperate", U"nation", U"xqzt", U"blorft", U"!!!", U"夜"}) {
        request.draft.lines = {U"The sea and " + end};
        const auto outcome = run();
        ASSERT_EQ(outcome.candidates.size(), 3u) << poem::toUtf8(end);
        const auto given = poem::lastWord(poem::toUtf8(request.draft.lines[0]));
        auto widest = poem::RhymeWidth::Perfect;
        for (const auto& candidate : outcome.candidates) {
            EXPECT_EQ(candidate.lines[0], request.draft.lines[0]);
            widest = std::max(
                widest, poem::rhymeWidth(given, poem::lastWord(poem::toUtf8(candidate.lines[2])), sounds));
        }
        EXPECT_EQ(outcome.notes.empty(), widest <= poem::RhymeWidth::OtherSound) << poem::toUtf8(end);
        if (!outcome.notes.empty()) {
            EXPECT_NE(outcome.notes[0].english.find("line 3"), std::string::npos);
        }
    }
}

TEST_F(OpenPoemDecoderTest, ALineStandingLaterIsRhymedOn)
{
    request.draft.form = FormId::Sonnet;
    request.draft.lines.resize(14);
    request.draft.lines[2] = U"And all the summer in the morning light";
    request.candidates = 2;
    const auto outcome = run();
    ASSERT_EQ(outcome.candidates.size(), 2u);
    for (const auto& candidate : outcome.candidates)
        EXPECT_TRUE(sounds.rhyme("light", poem::lastWord(poem::toUtf8(candidate.lines[0]))))
            << poem::toUtf8(candidate.lines[0]);
}

TEST_F(OpenPoemDecoderTest, FreeVerseKeepsWhatStandsAndDoesNotRepeatItself)
{
    request.draft.form = FormId::Free;
    request.draft.lines = {U"一丁七万，", U"丈三上下。"};
    request.lines = 7;
    request.candidates = 4;
    const auto outcome = run();
    ASSERT_EQ(outcome.candidates.size(), 4u);
    for (const auto& candidate : outcome.candidates) {
        ASSERT_GE(candidate.lines.size(), 4u);
        ASSERT_LE(candidate.lines.size(), 7u);
        EXPECT_EQ(candidate.lines[0], request.draft.lines[0]);
        EXPECT_EQ(candidate.lines[1], request.draft.lines[1]);
        std::set<std::u32string> seen;
        for (std::size_t l = 2; l < candidate.lines.size(); ++l) {
            const auto& line = candidate.lines[l];
            EXPECT_EQ(line.find_first_of(U"abcdefghijklmnopqrstuvwxyz "), line.npos);
            for (std::size_t i = 0; i + 4 <= line.size(); ++i)
                EXPECT_TRUE(seen.insert(line.substr(i, 4)).second);
        }
    }
    EXPECT_EQ(run().candidates, outcome.candidates) << "the same request, other candidates";
    request.seed = 2;
    EXPECT_NE(run().candidates, outcome.candidates);
}

TEST_F(OpenPoemDecoderTest, ProseGoesOnWithinAParagraphThatHasNoFullStop)
{
    request.draft.form = FormId::Prose;
    request.draft.lines = {U"一丁七万丈三上下，"};
    request.candidates = 2;
    for (const auto& candidate : run().candidates) {
        ASSERT_EQ(candidate.lines.size(), 1u);
        EXPECT_TRUE(candidate.lines[0].starts_with(request.draft.lines[0]));
        EXPECT_GT(candidate.lines[0].size(), request.draft.lines[0].size() + 10);
    }
}

TEST_F(OpenPoemDecoderTest, WishesThatCannotBeAreNamed)
{
    request.draft.form = FormId::Free;
    request.draft.lines = {std::u32string(U"一\0万", 3)};
    ASSERT_FALSE(tryRun().ok());
    EXPECT_NE(tryRun().error().message.find("Line 1"), std::string::npos);
    request.draft.form = FormId::Sonnet;
    request.draft.lines.assign(15, U"The day");
    ASSERT_FALSE(tryRun().ok());
    EXPECT_NE(tryRun().error().message.find("15 lines"), std::string::npos);
}

TEST(EnglishLines, AreReadAndWrittenAlike)
{
    EXPECT_EQ(engine::modelLine("Shall I compare thee to a summer's day?"),
              "shall i compare thee to a summer 's day");
    EXPECT_EQ(engine::modelLine("  And, lo,  the light; O’er all!"), "and , lo , the light ; o'er all");
    EXPECT_EQ(engine::writtenLine("and , lo , i see the summer 's day ; o love"),
              "And, lo, I see the summer's day; O love");
    EXPECT_EQ(engine::modelLine(""), "");
}

} // namespace
