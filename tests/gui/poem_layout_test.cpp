// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/poem_layout.h"

#include <gtest/gtest.h>

namespace moyun::test {

using ui::PoemLayout;

TEST(PoemLayout, EveryCharacterIsFoundWhereItStands)
{
    const std::u32string text = U"春江潮水，海上\n\n明月";
    for (const bool vertical : {false, true}) {
        PoemLayout layout;
        std::vector<bool> breaks(text.size());
        breaks[4] = true;
        layout.lay(text, breaks, QFont(), 30, 600, vertical);
        layout.setDepth(500);
        EXPECT_EQ(layout.rows().size(), 4u);
        for (std::size_t p = 0; p < text.size(); ++p) {
            if (text[p] == U'\n') continue;
            EXPECT_EQ(layout.under(layout.cell(p).center()), int(p)) << vertical;
            EXPECT_EQ(layout.hit(layout.caret(p).center()), p) << vertical;
        }
        EXPECT_EQ(layout.hit(layout.caret(text.size()).center()), text.size());
        EXPECT_EQ(layout.across(1, 1), 6u);
        EXPECT_EQ(layout.across(6, -1), 1u);
        EXPECT_EQ(layout.across(0, -1), 0u);
    }
}

TEST(PoemLayout, LongRowsAreWrappedAtWordsAndNotBeforeMarks)
{
    PoemLayout layout;
    layout.lay(U"Shall I compare thee to a summer's day", {}, QFont(), 30, 260, false);
    ASSERT_GT(layout.rows().size(), 1u);
    const std::u32string text = U"Shall I compare thee to a summer's day";
    for (std::size_t row = 1; row < layout.rows().size(); ++row) {
        EXPECT_FALSE(layout.rows()[row].begins);
        EXPECT_EQ(text[layout.rows()[row].first - 1], U' ');
    }
    // Four fit, and the mark clings to the fourth.
    layout.lay(U"春江潮水，海", {}, QFont(), 30, 4 * 30 + 2 * PoemLayout::kMargin, false);
    EXPECT_EQ(layout.rows()[1].first, 5u);
}

} // namespace moyun::test
