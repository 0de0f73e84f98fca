// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown.h"

#include <gtest/gtest.h>

namespace moyun::base {
namespace {

TEST(Shown, PlainTextStaysAsItIs)
{
    EXPECT_EQ(shown("Lake, 墨韵 and \xF0\x9F\x8E\xA8"), "Lake, 墨韵 and \xF0\x9F\x8E\xA8");
    EXPECT_EQ(shown(""), "");
}

TEST(Shown, WhatWouldMoveACursorIsAMark)
{
    EXPECT_EQ(shown("a\nb\tc\x1B[2Jd\x7F"), "a?b?c?[2Jd?");
    EXPECT_EQ(shown(std::string_view("a\0b", 3)), "a?b");
    EXPECT_EQ(shown("a\xC2\x9B"
                    "b\xE2\x80\xA8"
                    "c"),
              "a?b?c");
}

TEST(Shown, WhatWouldTurnTheWritingIsAMark)
{
    EXPECT_EQ(shown("gpj.\xE2\x80\xAE"
                    "exe"),
              "gpj.?exe");
    EXPECT_EQ(shown("\xE2\x81\xA6x\xE2\x81\xA9"), "?x?");
}

TEST(Shown, WhatIsNoUtf8IsAMarkForEachByte)
{
    EXPECT_EQ(shown("a\xFF\xFE"
                    "b"),
              "a??b");
    EXPECT_EQ(shown("\xC0\x80"), "??");           // overlong
    EXPECT_EQ(shown("\xED\xA0\x80"), "???");      // half of a pair
    EXPECT_EQ(shown("\xE5\xA2"), "??");           // cut short
    EXPECT_EQ(shown("\xF4\x90\x80\x80"), "????"); // beyond Unicode
}

TEST(Shown, LongTextIsCutBetweenCharacters)
{
    EXPECT_EQ(shown("abcdef", 6), "abcdef");
    EXPECT_EQ(shown("abcdefg", 6), "abcdef...");
    EXPECT_EQ(shown("墨墨墨", 7), "墨墨...");
    EXPECT_LE(shown(std::string(1000, '\n')).size(), 83u);
}

} // namespace
} // namespace moyun::base
