// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/readings.h"
#include "core/poem/readings_source.h"
#include "core/poem/rhyme_dictionary.h"
#include "core/poem/rhyme_names.h"
#include "core/poem/tables/finals.h"
#include "core/poem/utf8.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace moyun;
using poem::Readings;
using poem::RhymeBook;
using poem::Tone;

namespace {

class ReadingsTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto loaded = Readings::load(MOYUN_BUILD_DIR "/models/readings.txt");
        ASSERT_TRUE(loaded.ok()) << loaded.error().text();
        readings = *loaded;
    }
    std::vector<std::string> groupsOf(char32_t c, RhymeBook book) const
    {
        std::vector<std::string> names;
        for (const auto& r : readings->of(c, book)) names.push_back(readings->groups(book)[r.group].name);
        return names;
    }
    std::shared_ptr<const Readings> readings;
};

using Names = std::vector<std::string>;

} // namespace

TEST_F(ReadingsTest, KnowsTonesAndGroups)
{
    EXPECT_EQ(readings->groups(RhymeBook::Pingshui).size(), 106u);
    EXPECT_EQ(readings->groups(RhymeBook::Cilin).size(), 19u);
    EXPECT_EQ(readings->groups(RhymeBook::Xinyun).size(), 14u);
    EXPECT_EQ(groupsOf(U'东', RhymeBook::Pingshui), Names{"一东"});
    EXPECT_EQ(groupsOf(U'東', RhymeBook::Pingshui), Names{"一东"});
    EXPECT_EQ(groupsOf(U'月', RhymeBook::Pingshui), Names{"六月"});
    EXPECT_EQ(groupsOf(U'月', RhymeBook::Cilin), Names{"第十八部"});
    EXPECT_EQ(groupsOf(U'花', RhymeBook::Cilin), Names{"第十部"});
    EXPECT_EQ(groupsOf(U'花', RhymeBook::Xinyun), Names{"一麻"});
    EXPECT_EQ(readings->of(U'月', RhymeBook::Pingshui)[0].tone, Tone::Entering);
    EXPECT_TRUE(readings->of(U'a', RhymeBook::Pingshui).empty());
}

TEST_F(ReadingsTest, KeepsEveryReadingOfACharacter)
{
    EXPECT_TRUE(readings->mayBeLevel(U'看', RhymeBook::Pingshui));
    EXPECT_TRUE(readings->mayBeOblique(U'看', RhymeBook::Pingshui));
    EXPECT_TRUE(readings->mayBeLevel(U'中', RhymeBook::Pingshui));
    EXPECT_TRUE(readings->mayBeOblique(U'中', RhymeBook::Pingshui));
    EXPECT_FALSE(readings->mayBeLevel(U'水', RhymeBook::Pingshui));
    // 发 stands for 發 and 髮, both entering; in Mandarin they differ.
    EXPECT_FALSE(readings->mayBeLevel(U'发', RhymeBook::Pingshui));
    EXPECT_EQ(readings->of(U'发', RhymeBook::Xinyun).size(), 2u);
}

TEST_F(ReadingsTest, UsualReadingsAreThoseOfVerse)
{
    const auto usual = [&](char32_t c) {
        Names names;
        for (const auto& r : readings->usual(c, RhymeBook::Pingshui))
            names.push_back(readings->groups(RhymeBook::Pingshui)[r.group].name);
        return names;
    };
    EXPECT_EQ(usual(U'风'), Names{"一东"});
    EXPECT_EQ(usual(U'風'), Names{"一东"});
    EXPECT_EQ(groupsOf(U'风', RhymeBook::Pingshui), (Names{"一东", "一送"}));
    EXPECT_EQ(usual(U'烟'), Names{"一先"});
    EXPECT_EQ(usual(U'看').size(), 2u);
    // Level in nearly all poems, oblique in the dictionary of the build.
    EXPECT_EQ(groupsOf(U'间', RhymeBook::Pingshui)[0], "十五删");
    EXPECT_EQ(groupsOf(U'間', RhymeBook::Pingshui)[0], "十五删");
    EXPECT_TRUE(readings->mayBeOblique(U'强', RhymeBook::Pingshui));
    EXPECT_FALSE(readings->mayBeLevel(U'百', RhymeBook::Pingshui));
    EXPECT_TRUE(readings->usual(U'a', RhymeBook::Pingshui).empty());
    EXPECT_EQ(readings->usual(U'发', RhymeBook::Xinyun).size(), 2u);
}

TEST_F(ReadingsTest, RhymesWithinAGroupAndATone)
{
    const auto of = [&](char32_t c) { return readings->of(c, RhymeBook::Cilin)[0]; };
    EXPECT_TRUE(Readings::rhymes(of(U'东'), of(U'风')));
    EXPECT_FALSE(Readings::rhymes(of(U'东'), of(U'梦'))); // the same part, but level and departing
    EXPECT_FALSE(Readings::rhymes(of(U'东'), of(U'江')));
}

TEST_F(ReadingsTest, DamageIsRefused)
{
    const auto folder =
        std::filesystem::temp_directory_path() / ("moyun-readings-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const auto file = folder / "readings.txt";
    const auto accepts = [&](const std::string& text) {
        std::ofstream(file, std::ios::binary) << text;
        return Readings::load(file).ok();
    };
    const std::string head = "moyun-readings 2\n一东:p 一屋:r\n第一部:ps\n一麻:p\n";
    EXPECT_TRUE(accepts(head + "东 p0|p0|p0\n"));
    EXPECT_TRUE(accepts(head + "东 p0,r1||\n"));
    EXPECT_TRUE(accepts(head + "东 p0;r1||\n"));
    for (const char* bad :
         {"东 p2|p0|p0\n", "东 x0|p0|p0\n", "东 p0|p0\n", "东 p0|p0|p0|p0\n", "东 p|p0|p0\n", "东东 p0||\n",
          "东\n", "东 p99999999999999||\n", "东 p0x||\n", "东 p0;p0;p0||\n", "东 p0,||\n", "东 p0;||\n"})
        EXPECT_FALSE(accepts(head + bad)) << bad;
    EXPECT_FALSE(accepts("something else\n"));
    EXPECT_FALSE(accepts(head));
    EXPECT_FALSE(accepts(""));
    std::filesystem::remove_all(folder);
    EXPECT_EQ(Readings::load(file).error().code, base::ErrorCode::NotFound);
}

TEST_F(ReadingsTest, DictionaryListsUsualRhymesFirst)
{
    const auto dictionary = poem::RhymeDictionary::load(MOYUN_SOURCE_DIR "/resources/poem/characters.txt");
    ASSERT_TRUE(dictionary.ok());
    const auto first = dictionary->characters(poem::ReadingsSource(*readings), RhymeBook::Pingshui, 0);
    ASSERT_GT(first.size(), 50u);
    EXPECT_NE(first.substr(0, 8).find(U'风'), std::u32string::npos);
    EXPECT_EQ(first.find(U'月'), std::u32string::npos);
    EXPECT_FALSE(poem::RhymeDictionary::load("/nowhere").ok());
}

TEST_F(ReadingsTest, GroupsAreFoundByTheNamesPeopleGive)
{
    const poem::ReadingsSource source(*readings);
    const auto named = [&](const char* name, RhymeBook book = RhymeBook::Pingshui) {
        const auto group = poem::rhymeGroupNamed(source, book, name);
        return group ? readings->groups(book)[*group].name : std::string("none");
    };
    for (const char* name : {"一先", "先", "下平一先", "下平聲一先", "先韵", "先韻"})
        EXPECT_EQ(named(name), "一先") << name;
    EXPECT_EQ(named("上平聲一東"), "一东");
    EXPECT_EQ(named("東"), "一东");
    EXPECT_EQ(named("入聲十藥"), "十药");
    EXPECT_EQ(named("號"), "二十号");
    EXPECT_EQ(named("二先"), "none");
    EXPECT_EQ(named(""), "none");
    EXPECT_EQ(named("\xff"), "none");
    EXPECT_EQ(named("下平"), "none");
    EXPECT_EQ(named("第一部", RhymeBook::Cilin), "第一部");
    EXPECT_EQ(named("十九部", RhymeBook::Cilin), "第十九部");
    EXPECT_EQ(named("第二十部", RhymeBook::Cilin), "none");
    EXPECT_EQ(named("開", RhymeBook::Xinyun), "四开");
    for (const auto book : {RhymeBook::Pingshui, RhymeBook::Cilin, RhymeBook::Xinyun})
        for (const auto& group : readings->groups(book))
            EXPECT_EQ(named(group.name.c_str(), book), group.name);
}

TEST(Finals, SpellingsBecomeGroups)
{
    using poem::tables::middleReading;
    const auto group = [](const char* spelling) {
        const auto r = middleReading(spelling);
        return r ? std::string(poem::tables::family(r->family).groups[int(r->tone)]) : std::string("none");
    };
    EXPECT_EQ(group("tung"), "一东");
    EXPECT_EQ(group("ngyat"), "六月");
    EXPECT_EQ(group("krung"), "三江");
    EXPECT_EQ(group("hrua"), "六麻");
    EXPECT_EQ(group("zjeng"), "八庚");
    EXPECT_EQ(group("tengx"), "二十四迥");
    EXPECT_EQ(group("tad"), "九泰");
    EXPECT_EQ(group("xyz"), "none");
    EXPECT_EQ(group(""), "none");
    EXPECT_EQ(middleReading("krue")->part, 10);
    EXPECT_EQ(middleReading("tai")->part, 5);
    EXPECT_EQ(middleReading("tuai")->part, 3);
}

TEST(Finals, PinyinBecomesModernGroups)
{
    using poem::tables::modernReading;
    const auto group = [](const char* pinyin) {
        const auto r = modernReading(pinyin);
        return r ? std::string(poem::tables::modernGroup(r->group)) : std::string("none");
    };
    EXPECT_EQ(group("zhōng"), "十一庚");
    EXPECT_EQ(group("shī"), "十三支");
    EXPECT_EQ(group("xī"), "十二齐");
    EXPECT_EQ(group("yuè"), "三皆");
    EXPECT_EQ(group("yú"), "十二齐");
    EXPECT_EQ(group("wǔ"), "十四姑");
    EXPECT_EQ(group("yè"), "三皆");
    EXPECT_EQ(group("x"), "none");
    EXPECT_EQ(modernReading("mǎ")->tone, Tone::Rising);
}
