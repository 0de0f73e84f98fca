// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_state.h"

#include "core/poem/form.h"
#include "core/poem/prosody_reading.h"
#include "core/poem/utf8.h"

#include <algorithm>

namespace moyun::bridge {

poem::SplitText splitDraft(const PoemState& state)
{
    return poem::splitDraft(state.text, state.form);
}

poem::Poem poemOf(const PoemState& state, const poem::SplitText& split)
{
    poem::Poem poem;
    poem.form = state.form;
    poem.cipai = poem::toUtf8(state.cipai);
    poem.title = poem::toUtf8(state.title);
    poem.lines = split.lines;
    poem.stops = split.stops;
    for (auto& line : poem.lines) std::replace(line.begin(), line.end(), kOpenMark, U'\0');
    return poem;
}

poem::RhymeBook bookOf(const PoemState& state)
{
    return state.book.value_or(poem::usualBook(state.form));
}

void replaceText(PoemState& state, std::size_t from, std::size_t to, std::u32string_view with)
{
    to = std::min(to, state.text.size());
    from = std::min(from, to);
    state.locked.resize(state.text.size());
    state.text.replace(from, to - from, with);
    const auto at = state.locked.begin() + std::ptrdiff_t(from);
    state.locked.erase(at, at + std::ptrdiff_t(to - from));
    state.locked.insert(state.locked.begin() + std::ptrdiff_t(from), with.size(), false);
}

bool touchesLock(const PoemState& state, std::size_t from, std::size_t to)
{
    to = std::min(to, state.locked.size());
    for (std::size_t i = from; i < to; ++i)
        if (state.locked[i]) return true;
    return false;
}

bool hasLocks(const PoemState& state)
{
    return std::find(state.locked.begin(), state.locked.end(), true) != state.locked.end();
}

std::u32string cleanText(std::u32string_view text)
{
    std::u32string clean;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c == U'\r' || c == U'\u2028' || c == U'\u2029') {
            if (c != U'\r' || i + 1 >= text.size() || text[i + 1] != U'\n') clean += U'\n';
        } else if (c == U'\t')
            clean += U' ';
        else if (c == U'\n' || (c >= U' ' && c != 0x7f && c != 0xfeff))
            clean += c;
    }
    return clean;
}

} // namespace moyun::bridge
