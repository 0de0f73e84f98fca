// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/checking.h"

#include <map>

namespace moyun::poem {

void checkRepetition(Checking& checking)
{
    std::map<char32_t, std::size_t> firstLine;
    for (std::size_t line = 0; line < checking.poem.lines.size(); ++line) {
        const std::u32string& text = checking.poem.lines[line];
        for (std::size_t column = 0; column < text.size(); ++column) {
            const char32_t c = text[column];
            if (!isHan(c)) continue;
            const auto [before, fresh] = firstLine.emplace(c, line);
            // Within a line it is 叠字 or a figure; of a doubling in another line only the first is named.
            if (fresh || before->second == line || text.find(c) != column) continue;
            checking.add(
                RuleId::Repetition, line, static_cast<int>(column),
                {"「" + named(c) + "」已见于第" + std::to_string(before->second + 1) + "句。",
                 "“" + named(c) + "” is already in line " + std::to_string(before->second + 1) + "."},
                {"若非有意，换一个字。", "Unless it is meant, choose another character."});
        }
    }
}

} // namespace moyun::poem
