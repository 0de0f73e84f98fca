// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/poem.h"
#include "core/poem/readings.h"

#include <optional>
#include <string>
#include <vector>

namespace moyun::bridge {

// A draft with everything that undo and redo step through, as a value. Texts are code points, so that a
// place is a character.
struct PoemState
{
    std::u32string text;      // as written, with punctuation and line ends (\n)
    std::vector<bool> locked; // one for each character of `text`
    std::u32string title, author;
    poem::FormId form = poem::FormId::Qijue;
    std::u32string cipai;                // 词牌 or 曲牌
    std::optional<poem::RhymeBook> book; // nothing: the form's usual one
    std::string rhyme;                   // name of the group asked for, UTF-8; empty: the best
    std::u32string theme, heads, forbidden;
    int lines = 0; // verse lines wanted where the form leaves them open; 0: a usual number

    bool operator==(const PoemState&) const = default;
};

// The writer's mark for a character left open: □, as editions print what is missing.
constexpr char32_t kOpenMark = U'□';
// Longest text of a draft in characters. Checking one of this length at every key stays unnoticed.
constexpr std::size_t kMostDraft = 20'000;

// Cuts the text as its form wants it (poem.h).
poem::SplitText splitDraft(const PoemState& state);
// The draft as the checker takes it: open marks are U'\0'.
poem::Poem poemOf(const PoemState& state, const poem::SplitText& split);
poem::RhymeBook bookOf(const PoemState& state);

// Replaces characters `from` to `to` by `with`, locks moving with the text; what is put in is not locked.
void replaceText(PoemState& state, std::size_t from, std::size_t to, std::u32string_view with);
// Whether a locked character lies in the range: such text is not overwritten.
bool touchesLock(const PoemState& state, std::size_t from, std::size_t to);
bool hasLocks(const PoemState& state);
// The text as a writer pastes it: \r\n as \n, tabs as spaces, no other control characters.
std::u32string cleanText(std::u32string_view text);

} // namespace moyun::bridge
