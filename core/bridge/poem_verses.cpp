// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_verses.h"

#include "core/poem/form.h"

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
