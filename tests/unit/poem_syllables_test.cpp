// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/syllables.h"

#include <gtest/gtest.h>

namespace moyun::poem {

namespace {

using Parts = std::vector<std::string>;

Parts sung(std::u32string_view text)
{
    return sungSyllables(text, EnglishSounds());
}

} // namespace

TEST(Syllables, ACharacterIsOneAndMarksAreNone)
{
    EXPECT_EQ(sung(U"空山新雨后，\n天气（晚）来秋。"),
              (Parts{"空", "山", "新", "雨", "后", "天", "气", "晚", "来", "秋"}));
    EXPECT_TRUE(sung(U" ，。\n…").empty());
}

TEST(Syllables, EnglishWordsPartBetweenConsonants)
{
    EXPECT_EQ(sung(U"The winter river, open father!"),
              (Parts{"The", "win-", "ter", "ri-", "ver", "o-", "pen", "fa-", "ther"}));
    EXPECT_EQ(sung(U"love's silent flame"), (Parts{"love's", "si-", "lent", "flame"}));
    EXPECT_EQ(sung(U"明月 moon"), (Parts{"明", "月", "moon"}));
}

// Whatever the word, its letters are all there and in order.
TEST(Syllables, NothingIsLostOfAnyWord)
{
    for (const char* word :
         {"strengths", "rhythm", "beautiful", "queue", "a", "yyyy", "Mississippi", "eeeeeeee"}) {
        std::string whole;
        for (const auto& part : syllablesOfWord(word, EnglishSounds())) whole += part;
        EXPECT_EQ(whole, word);
    }
    EXPECT_EQ(sungSyllables(std::u32string(100'000, U'a'), EnglishSounds()).size(), 1u);
    EXPECT_EQ(sung(U"été ζωή"), (Parts{"été", "ζωή"}));
}

// With a pronouncing dictionary the number is what is said, where it is installed.
TEST(Syllables, TheDictionaryCounts)
{
    const auto sounds = EnglishSounds::load(EnglishSounds::usualFile());
    if (!sounds) GTEST_SKIP() << "The package festlex-cmu is not installed.";
    EXPECT_EQ(syllablesOfWord("poet", *sounds), (Parts{"po", "et"}));
    EXPECT_EQ(syllablesOfWord("walked", *sounds), (Parts{"walked"}));
    EXPECT_EQ(syllablesOfWord("quiet", *sounds).size(), 2u);
}

} // namespace moyun::poem
