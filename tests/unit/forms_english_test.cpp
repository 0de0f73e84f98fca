// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/checker.h"
#include "core/poem/english_rhymes.h"
#include "core/poem/english_sounds.h"
#include "support/fake_tones.h"

#include <gtest/gtest.h>

#include <fstream>

namespace moyun::poem {
namespace {

const char* const kSummersDay[] = {
    "Shall I compare thee to a summer's day?",
    "Thou art more lovely and more temperate:",
    "Rough winds do shake the darling buds of May,",
    "And summer's lease hath all too short a date:",
    "Sometime too hot the eye of heaven shines,",
    "And often is his gold complexion dimm'd;",
    "And every fair from fair sometime declines,",
    "By chance, or nature's changing course untrimm'd:",
    "But thy eternal summer shall not fade,",
    "Nor lose possession of that fair thou ow'st,",
    "Nor shall Death brag thou wander'st in his shade,",
    "When in eternal lines to time thou grow'st:",
    "So long as men can breathe or eyes can see,",
    "So long lives this, and this gives life to thee.",
};

std::size_t count(const CheckReport& report, RuleId rule)
{
    return static_cast<std::size_t>(std::count_if(report.faults.begin(), report.faults.end(),
                                                  [rule](const Fault& fault) { return fault.rule == rule; }));
}

Poem summersDay()
{
    Poem poem;
    poem.form = FormId::Sonnet;
    for (const char* line : kSummersDay) poem.lines.push_back(fromUtf8(line));
    return poem;
}

TEST(FormsEnglish, SpellingGivesSyllablesAndRhymes)
{
    const EnglishSounds sounds;
    const std::pair<const char*, int> words[] = {
        {"day", 1},    {"love", 1},     {"summer", 2},  {"temperate", 3}, {"loved", 1},
        {"wanted", 2}, {"table", 2},    {"hopes", 1},   {"roses", 2},     {"beauty", 2},
        {"thee", 1},   {"nature's", 2}, {"belov'd", 2}, {"eternal", 3},   {"yes", 1}};
    for (const auto& [word, syllables] : words)
        EXPECT_EQ(sounds.soundsOf(word).at(0).syllables, syllables) << word;
    EXPECT_TRUE(sounds.rhyme("day", "may"));
    EXPECT_TRUE(sounds.rhyme("light", "white"));
    EXPECT_TRUE(sounds.rhyme("see,", "Thee."));
    EXPECT_TRUE(sounds.rhyme("moon", "tune"));
    EXPECT_FALSE(sounds.rhyme("day", "night"));
    EXPECT_FALSE(sounds.rhyme("", "day"));
    EXPECT_TRUE(EnglishSounds::eyeRhyme("love", "prove"));
    EXPECT_FALSE(EnglishSounds::eyeRhyme("love", "day"));
}

TEST(FormsEnglish, WordsKeepTheirApostrophes)
{
    EXPECT_EQ(wordsOf("O'er hill — and dale, ’tis dimm’d!"),
              (std::vector<std::string>{"o'er", "hill", "and", "dale", "tis", "dimm'd"}));
    EXPECT_EQ(lastWord("... "), "");
}

TEST(FormsEnglish, ASonnetOfShakespearesIsRegular)
{
    const test::FakeTones tones;
    const CheckReport report = check(summersDay(), {}, tones);
    EXPECT_TRUE(report.regular);
    EXPECT_EQ(count(report, RuleId::EnglishRhyme), 0u);
    EXPECT_LE(count(report, RuleId::Metre), 2u) << "estimates from the spelling";
    EXPECT_EQ(report.lines[12].rhyme, 7);
    EXPECT_TRUE(report.lines[12].rhymes);
}

TEST(FormsEnglish, BrokenSchemesAndLengthsAreNamed)
{
    const test::FakeTones tones;
    Poem poem = summersDay();
    poem.lines[2] = U"Rough winds do shake the darling buds of June,";
    poem.lines[4] = U"Too hot";
    const CheckReport report = check(poem, {}, tones);
    EXPECT_FALSE(report.regular);
    EXPECT_EQ(count(report, RuleId::EnglishRhyme), 2u);
    EXPECT_GE(count(report, RuleId::Metre), 1u);
    poem.lines.resize(13);
    EXPECT_FALSE(check(poem, {}, tones).complete);
}

TEST(FormsEnglish, BlankVerseWantsNoRhyme)
{
    const test::FakeTones tones;
    Poem poem = summersDay();
    poem.form = FormId::BlankVerse;
    poem.lines[2] = U"Rough winds do shake the darling buds of June,";
    EXPECT_TRUE(check(poem, {}, tones).regular);
}

TEST(FormsEnglish, RhymesWidenStepByStep)
{
    const auto path = std::filesystem::temp_directory_path() / "moyun_wide_rhymes.out";
    std::ofstream(path)
        << "(\"temperate\" nil (((t eh m) 1) ((p r ax t) 0)))\n(\"date\" nil (((d ey t) 1)))\n"
           "(\"pleasure\" nil (((p l eh) 1) ((zh er) 0)))\n(\"treasure\" nil (((t r eh) 1) ((zh er) 0)))\n"
           "(\"her\" nil (((hh er) 1)))\n(\"prove\" nil (((p r uw v) 1)))\n"
           "(\"love\" nil (((l ah v) 1)))\n(\"nation\" nil (((n ey) 1) ((sh ax n) 0)))\n"
           "(\"sun\" nil (((s ah n) 1)))\n(\"wind\" nil (((w ih n d) 1)))\n"
           "(\"wind\" nil (((w ay n d) 1)))\n(\"kind\" nil (((k ay n d) 1)))\n"
           "(\"cut\" nil (((k ah t) 1)))\n(\"we\" nil (((w iy) 1)))\n";
    const auto sounds = EnglishSounds::load(path);
    std::filesystem::remove(path);
    ASSERT_TRUE(sounds.ok());
    const std::tuple<const char*, const char*, RhymeWidth> pairs[] = {
        {"pleasure", "treasure", RhymeWidth::Perfect},
        {"wind", "kind", RhymeWidth::OtherSound},
        {"temperate:", "date", RhymeWidth::Lifted},
        {"pleasure", "her", RhymeWidth::Lifted},
        {"nation", "sun", RhymeWidth::LastVowel},
        {"love", "prove", RhymeWidth::Spelling},
        {"love", "cut", RhymeWidth::Vowel},
        {"love", "we", RhymeWidth::Free},
        {"???", "love", RhymeWidth::Free}};
    for (const auto& [given, answer, width] : pairs)
        EXPECT_EQ(rhymeWidth(given, answer, *sounds), width) << given << " " << answer;
}

TEST(FormsEnglish, ReadsThePronouncingDictionary)
{
    const auto path = std::filesystem::temp_directory_path() / "moyun_forms_lexicon.out";
    std::ofstream(path)
        << "MNCL\n(\"prove\" nil (((p r uw v) 1)))\n(\"love\" nil (((l ah v) 1)))\n"
           "(\"above\" nil (((ax) 0) ((b ah v) 1)))\n(\"heaven\" nil (((hh eh) 1) ((v ax n) 0)))\n"
           "(\"seven\" nil (((s eh) 1) ((v ax n) 0)))\n(\"broken\n";
    const auto sounds = EnglishSounds::load(path);
    std::filesystem::remove(path);
    ASSERT_TRUE(sounds.ok());
    EXPECT_TRUE(sounds->hasDictionary());
    EXPECT_TRUE(sounds->isListed("Love,"));
    EXPECT_TRUE(sounds->rhyme("love", "above"));
    EXPECT_FALSE(sounds->rhyme("love", "prove"));
    EXPECT_TRUE(sounds->rhyme("heaven", "seven"));
    EXPECT_EQ(sounds->soundsOf("heaven").at(0).syllables, 2);
    EXPECT_EQ(sounds->soundsOf("heaven").at(0).rhyme, "eh v ax n");
    EXPECT_EQ(EnglishSounds::load("/nowhere").error().code, base::ErrorCode::NotFound);
}

TEST(FormsEnglish, TheInstalledDictionaryKnowsTheSonnet)
{
    const auto sounds = EnglishSounds::load(EnglishSounds::usualFile());
    if (!sounds.ok()) GTEST_SKIP() << "festlex-cmu is not installed";
    const test::FakeTones tones;
    const CheckReport report = check(summersDay(), {}, tones, nullptr, &*sounds);
    EXPECT_TRUE(report.regular);
    EXPECT_LE(count(report, RuleId::Metre), 1u) << "temperate has two syllables today";
}

} // namespace
} // namespace moyun::poem
