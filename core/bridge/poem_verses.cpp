// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_verses.h"

#include "core/poem/form.h"

#include <QChar>

#include <string_view>

namespace moyun::bridge {

namespace {

constexpr std::u32string_view kCorner = U"，。、；：！？", kTurned = U"（）《》〈〉「」『』【】—…";

} // namespace

bool hangsInColumn(char32_t c)
{
    return kCorner.find(c) != std::u32string_view::npos;
}

bool turnsInColumn(char32_t c)
{
    return kTurned.find(c) != std::u32string_view::npos || (c < 0x250 && c != U' ');
}

std::u32string withoutMarks(const std::u32string& text)
{
    const auto isWordy = [&](std::size_t at) {
        return at < text.size() && text[at] < 0x250 &&
               (QChar::isLetterOrNumber(text[at]) || QChar::isMark(text[at]));
    };
    std::u32string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        const bool chinese = hangsInColumn(c) || kTurned.find(c) != std::u32string_view::npos;
        const bool western = c < 0x250 && QChar::isPunct(c) && !(i > 0 && isWordy(i - 1) && isWordy(i + 1));
        if (!chinese && !western) plain += c;
    }
    return plain;
}

std::vector<std::u32string> versesOf(const PoemState& state)
{
    std::vector<std::u32string> parts(1);
    const auto split = splitDraft(state);
    const auto& info = poem::formInfo(state.form);
    const bool verse = info.isChinese && info.isRhymed && state.form != poem::FormId::Ci &&
                       state.form != poem::FormId::Qu && split.lines.size() <= 8;
    std::vector<bool> ends(state.text.size());
    for (std::size_t l = 0; verse && l < split.offsets.size(); ++l)
        if (!split.offsets[l].empty() && split.offsets[l].back() + 1 < ends.size())
            ends[split.offsets[l].back() + 1] = true;
    for (std::size_t i = 0; i < state.text.size(); ++i) {
        if (state.text[i] != U'\n') parts.back() += state.text[i];
        if (state.text[i] == U'\n' || ends[i]) parts.emplace_back();
    }
    std::erase_if(parts, [](const std::u32string& part) {
        return part.find_first_not_of(U" \u3000") == std::u32string::npos;
    });
    return parts;
}

} // namespace moyun::bridge
