// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_document.h"
#include "core/bridge/poem_offer.h"
#include "core/poem/templates.h"

#include <gtest/gtest.h>

namespace moyun::test {

using bridge::PoemDocument;
using bridge::PoemOffer;
using bridge::PoemState;

namespace {

PoemState draft(std::u32string text)
{
    PoemState state;
    state.text = std::move(text);
    state.locked.resize(state.text.size());
    return state;
}

// Without tables: the cut alone, and the plainest template.
bridge::CheckedDraft cut(const PoemState& state)
{
    bridge::CheckedDraft checked;
    checked.split = bridge::splitDraft(state);
    checked.places.resize(state.text.size());
    checked.report.fitting = poem::templatesFor({state.form}, nullptr).front();
    return checked;
}

PoemOffer quatrain()
{
    PoemOffer offer;
    offer.lines = {U"甲乙丙丁戊己庚", U"子丑寅卯辰巳午", U"一二三四五六七", U"东西南北上下中"};
    offer.stops = U"，。，。";
    offer.fresh.assign(4, std::vector<bool>(7, true));
    offer.begins = {false, false, true, false};
    return offer;
}

} // namespace

TEST(PoemState, LocksMoveWithTheText)
{
    PoemState state = draft(U"春江潮水");
    state.locked[2] = true;
    bridge::replaceText(state, 0, 1, U"大大");
    EXPECT_EQ(state.text, U"大大江潮水");
    EXPECT_EQ(state.locked, (std::vector<bool>{false, false, false, true, false}));
    EXPECT_TRUE(bridge::touchesLock(state, 3, 4));
    EXPECT_FALSE(bridge::touchesLock(state, 0, 3));
    bridge::replaceText(state, 0, 99, {});
    EXPECT_TRUE(state.locked.empty());
}

TEST(PoemState, PastedTextIsCleaned)
{
    EXPECT_EQ(bridge::cleanText(U"a\r\nb\rc\td\u0007\ufeff"), U"a\nb\nc d");
}

TEST(PoemDocument, ARunOfTypingIsOneStepAndOneThatEndsWhereItBeganNone)
{
    PoemDocument document;
    const int gesture = document.newGesture();
    document.change(draft(U"春"), 1, QStringLiteral("Typing"), gesture);
    document.change(draft(U"春江"), 2, QStringLiteral("Typing"), gesture);
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.change(draft(U"春江潮"), 3, QStringLiteral("Typing"), document.newGesture());
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_EQ(document.state().text, U"春江");
    EXPECT_EQ(document.cursor(), 2u);
    document.undoStack()->undo();
    EXPECT_TRUE(document.state().text.empty());
    document.undoStack()->redo();
    document.change(draft(U"春江"), 1, QStringLiteral("Nothing"), 0);
    EXPECT_EQ(document.cursor(), 1u);
    EXPECT_EQ(document.undoStack()->count(), 2);
}

TEST(PoemOffer, NewLinesFollowTheDraftInItsOwnLayout)
{
    const PoemState state = draft(U"「甲乙丙丁戊己庚，\n子丑寅卯辰巳午。  \n");
    const PoemState with = bridge::withOffer(state, cut(state), quatrain());
    EXPECT_EQ(with.text, U"「甲乙丙丁戊己庚，\n子丑寅卯辰巳午。\n一二三四五六七，东西南北上下中。");
    EXPECT_EQ(with.locked.size(), with.text.size());
}

TEST(PoemOffer, ALineBeingWrittenIsFinished)
{
    PoemState state = draft(U"甲乙丙丁戊己庚，子丑寅");
    state.locked[0] = true;
    const auto checked = cut(state);
    const PoemState with = bridge::withOffer(state, checked, quatrain());
    EXPECT_EQ(with.text, U"甲乙丙丁戊己庚，子丑寅卯辰巳午。\n一二三四五六七，东西南北上下中。");
    EXPECT_TRUE(with.locked[0]);

    state.locked[0] = false;
    const auto wish = bridge::poemWish(state, checked, {}, "poem");
    EXPECT_EQ(wish.draft.lines[0], U"甲乙丙丁戊己庚");
    EXPECT_EQ(wish.draft.lines[1], std::u32string(U"子丑寅") + U'\0');
}

TEST(PoemOffer, LocksAndTheLineAskedForDecideWhatIsOpen)
{
    PoemState state = draft(U"甲乙丙丁戊己庚，子丑寅卯辰巳午。");
    for (std::size_t i = 8; i < 15; ++i) state.locked[i] = true;
    state.locked[1] = true;
    auto wish = bridge::poemWish(state, cut(state), {}, "poem");
    std::u32string open(7, U'\0');
    open[1] = U'乙';
    EXPECT_EQ(wish.draft.lines[0], open);
    EXPECT_EQ(wish.draft.lines[1], U"子丑寅卯辰巳午");
    state.locked.assign(state.text.size(), false);
    wish = bridge::poemWish(state, cut(state), {}, "poem", 1);
    EXPECT_EQ(wish.draft.lines[0], U"甲乙丙丁戊己庚");
    EXPECT_TRUE(wish.draft.lines[1].empty());
    // An open mark is an open character.
    state.text[2] = bridge::kOpenMark;
    wish = bridge::poemWish(state, cut(state), {}, "poem");
    EXPECT_EQ(wish.draft.lines[0][2], U'\0');
}

TEST(PoemOffer, ThingsInsideLinesAndTextBesideStay)
{
    // 、 is no end of a line and stays where it was; what is beyond the poem stays, too.
    PoemState state = draft(U"甲乙丙、丁戊己庚，子丑寅卯辰巳午。一二三四五六七，东西南北上下中。多余。");
    auto offer = quatrain();
    offer.lines[0][6] = U'王';
    const PoemState with = bridge::withOffer(state, cut(state), offer);
    EXPECT_EQ(with.text, U"甲乙丙、丁戊己王，子丑寅卯辰巳午。一二三四五六七，东西南北上下中。多余。");
}

} // namespace moyun::test
