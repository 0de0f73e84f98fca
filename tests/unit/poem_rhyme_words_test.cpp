// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/rhyme_words.h"

#include "core/poem/utf8.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace moyun::test {

using poem::RhymeWords;

TEST(RhymeWordsTest, TheShippedListHasTheUsualWords)
{
    const auto words = RhymeWords::load(MOYUN_SOURCE_DIR "/resources/poem/rhyme_words.tsv");
    ASSERT_TRUE(words) << words.error().text();
    const auto has = [&](char32_t last, const std::u32string& word) {
        const auto all = words->endingIn(last);
        return std::find(all.begin(), all.end(), word) != all.end();
    };
    EXPECT_TRUE(has(U'平', U"太平"));
    EXPECT_TRUE(has(U'风', U"春风"));
    EXPECT_TRUE(has(U'山', U"青山"));
    EXPECT_TRUE(words->endingIn(U'，').empty());
    for (const auto& word : words->endingIn(U'年')) {
        EXPECT_EQ(word.size(), 2u);
        EXPECT_EQ(word[1], U'年');
    }
}

TEST(RhymeWordsTest, WhatIsNotSuchAListIsRefused)
{
    TempDir folder;
    EXPECT_FALSE(RhymeWords::load(folder / "none.tsv"));
    for (const char* content : {"平太1\n", "平\t1太\n", "平\t太1x\n", "平\t\n", "a\t太1\n"}) {
        std::ofstream(folder / "words.tsv", std::ios::trunc) << content;
        const auto words = RhymeWords::load(folder / "words.tsv");
        ASSERT_FALSE(words) << content;
        EXPECT_NE(words.error().message.find("line 1"), std::string::npos);
    }
}

} // namespace moyun::test
