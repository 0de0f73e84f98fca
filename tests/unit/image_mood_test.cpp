// SPDX-License-Identifier: GPL-3.0-or-later
// The mood of made-up pictures, and the words that the shipped table has for it.
#include "core/image/mood.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <numeric>

namespace moyun::image {

namespace {

base::ImageBuffer filled(int r, int g, int b, int a = 255, int side = 40)
{
    base::ImageBuffer picture(side, side, 4);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            std::uint8_t* p = picture.pixel(x, y);
            p[0] = std::uint8_t(r), p[1] = std::uint8_t(g), p[2] = std::uint8_t(b), p[3] = std::uint8_t(a);
        }
    return picture;
}

double of(const base::ImageBuffer& picture, MoodMeasure measure)
{
    return valueOf(measureMood(picture), measure);
}

std::vector<MoodRule> shipped()
{
    std::ifstream in(MOYUN_SOURCE_DIR "/resources/mood/words.tsv");
    const std::string table{std::istreambuf_iterator<char>(in), {}};
    auto rules = readMoodRules(table);
    EXPECT_TRUE(rules) << rules.error().message;
    return rules ? *rules : std::vector<MoodRule>();
}

std::vector<std::string> wordsOf(const base::ImageBuffer& picture)
{
    const auto rules = shipped();
    std::vector<std::string> words;
    for (const auto i : rulesMet(measureMood(picture), rules)) words.push_back(rules[i].word);
    return words;
}

bool has(const std::vector<std::string>& words, const char* word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

TEST(Mood, BlackAndWhiteAreTheEndsOfTheScale)
{
    EXPECT_NEAR(of(filled(0, 0, 0), MoodMeasure::Brightness), 0, 1e-9);
    EXPECT_NEAR(of(filled(255, 255, 255), MoodMeasure::Brightness), 1, 1e-9);
    EXPECT_EQ(of(filled(0, 0, 0), MoodMeasure::Dark), 1);
    EXPECT_EQ(of(filled(255, 255, 255), MoodMeasure::Light), 1);
    EXPECT_EQ(of(filled(255, 255, 255), MoodMeasure::Saturation), 0);
    EXPECT_EQ(of(filled(128, 128, 128), MoodMeasure::Red), 0) << "grey has no hue";
}

TEST(Mood, ContrastIsTheDeviationOfTheLight)
{
    auto halves = filled(0, 0, 0);
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 40; ++x) std::fill_n(halves.pixel(x, y), 3, std::uint8_t(255));
    EXPECT_NEAR(of(halves, MoodMeasure::Contrast), 0.5, 1e-9);
    EXPECT_NEAR(of(halves, MoodMeasure::Dark), 0.5, 1e-9);
    EXPECT_NEAR(of(filled(90, 90, 90), MoodMeasure::Contrast), 0, 1e-6);
}

TEST(Mood, EveryHueIsFoundAndSharesAddUp)
{
    const std::pair<base::ImageBuffer, MoodMeasure> hues[] = {
        {filled(220, 20, 20), MoodMeasure::Red},     {filled(230, 130, 20), MoodMeasure::Orange},
        {filled(230, 220, 30), MoodMeasure::Yellow}, {filled(40, 160, 60), MoodMeasure::Green},
        {filled(30, 170, 180), MoodMeasure::Teal},   {filled(30, 60, 200), MoodMeasure::Blue},
        {filled(120, 40, 200), MoodMeasure::Violet}, {filled(240, 110, 190), MoodMeasure::Pink},
        {filled(230, 20, 60), MoodMeasure::Red}};
    for (const auto& [picture, hue] : hues) EXPECT_NEAR(of(picture, hue), 1, 1e-9) << static_cast<int>(hue);
    auto both = filled(220, 20, 20);
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 10; ++x) both.pixel(x, y)[0] = 20, both.pixel(x, y)[2] = 220;
    const Mood mood = measureMood(both);
    EXPECT_NEAR(valueOf(mood, MoodMeasure::Red), 0.75, 1e-9);
    EXPECT_NEAR(valueOf(mood, MoodMeasure::Blue), 0.25, 1e-9);
    EXPECT_NEAR(std::accumulate(mood.begin() + 6, mood.end(), 0.0), 1, 1e-9);
}

TEST(Mood, ClearPixelsSayNothing)
{
    EXPECT_EQ(measureMood(filled(200, 30, 30, 0)), Mood{});
    auto half = filled(0, 0, 0, 0);
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 40; ++x) {
            std::uint8_t* p = half.pixel(x, y);
            p[0] = p[1] = p[2] = 255, p[3] = 255;
        }
    EXPECT_EQ(of(half, MoodMeasure::Brightness), 1);
    EXPECT_EQ(measureMood({}), Mood{});
    base::ImageBuffer grey(8, 8, 1);
    EXPECT_EQ(of(grey, MoodMeasure::Dark), 1);
}

TEST(Mood, ThinnedSamplesOfLargePicturesAgree)
{
    const Mood small = measureMood(filled(60, 90, 150)), large = measureMood(filled(60, 90, 150, 255, 1500));
    for (std::size_t i = 0; i < kMoodMeasures; ++i) EXPECT_NEAR(small[i], large[i], 1e-6);
}

TEST(Mood, TheTableSpeaksOfNightSnowAndMountains)
{
    EXPECT_TRUE(has(wordsOf(filled(8, 8, 14)), "深夜"));
    EXPECT_TRUE(has(wordsOf(filled(8, 8, 14)), "星夜"));
    EXPECT_TRUE(has(wordsOf(filled(255, 255, 255)), "白雪"));
    EXPECT_TRUE(has(wordsOf(filled(40, 130, 60)), "青山"));
    EXPECT_TRUE(has(wordsOf(filled(200, 110, 40)), "夕阳"));
    EXPECT_TRUE(has(wordsOf(filled(200, 110, 40)), "炉火"));
    EXPECT_FALSE(has(wordsOf(filled(200, 110, 40)), "寒霜"));
}

// Whatever a picture measures, the table has a word for its light.
TEST(Mood, TheTableLeavesNoLightWithoutAWord)
{
    const auto rules = shipped();
    for (int step = 0; step <= 1000; ++step) {
        Mood mood{};
        mood[0] = step / 1000.0;
        int words = 0;
        for (const auto i : rulesMet(mood, rules)) words += rules[i].measure == MoodMeasure::Brightness;
        EXPECT_EQ(words, 1) << step;
    }
    for (const auto& rule : rules) EXPECT_FALSE(rule.gloss.empty()) << rule.word;
}

TEST(Mood, BadTablesAreRefusedByLine)
{
    for (const char* bad : {"light\t0\t1\t月", "moon\t0\t1\t月\tmoon", "light\t1\t0\t月\tmoon",
                            "light\tx\t1\t月\tmoon", "light\t0\tnan\t月\tmoon", "light\t0\t1\t\tmoon"}) {
        const auto rules = readMoodRules(std::string("# table\n") + bad);
        ASSERT_FALSE(rules) << bad;
        EXPECT_NE(rules.error().message.find("Line 2"), std::string::npos);
    }
    EXPECT_TRUE(readMoodRules("")->empty());
}

} // namespace moyun::image
