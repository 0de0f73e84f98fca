// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/poem_steps.h"

#include <algorithm>

namespace moyun::neural {
namespace {

constexpr std::size_t kLastPlace = 23, kLastRemaining = 23, kLastLine = 47;

std::uint16_t lastOf(const PoemText& text, std::size_t line, std::size_t back)
{
    if (line < back || text.lines[line - back].characters.empty()) return 0;
    return text.lines[line - back].characters.back();
}

} // namespace

bool endsLine(std::string_view token)
{
    constexpr std::string_view marks[] = {"，", "。", "、", "；", "：", "？", "！"};
    return std::find(std::begin(marks), std::end(marks), token) != std::end(marks);
}

PoemStep poemStep(const PoemText& text, std::size_t line, std::size_t place, std::size_t length,
                  std::uint16_t begin)
{
    PoemStep step;
    if (place > 0)
        step.token = text.lines[line].characters[place - 1];
    else
        step.token = line > 0 ? text.lines[line - 1].mark : begin;
    if (place > 1)
        step.before = text.lines[line].characters[place - 2];
    else if (place == 1)
        step.before = line > 0 ? text.lines[line - 1].mark : begin;
    else
        step.before = line > 0 ? lastOf(text, line, 1) : begin;
    if (line > 0 && length > 0) {
        const auto& above = text.lines[line - 1].characters;
        step.aligned = place < above.size() ? above[place] : 0;
    }
    step.end1 = lastOf(text, line, 1);
    step.end2 = lastOf(text, line, 2);
    step.place = std::uint8_t(std::min(place, kLastPlace));
    step.remaining = length > place ? std::uint8_t(std::min(length - place, kLastRemaining)) : 0;
    step.line = std::uint8_t(std::min(line, kLastLine));
    return step;
}

} // namespace moyun::neural
