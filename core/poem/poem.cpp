// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/poem.h"

namespace moyun::poem {

namespace {

constexpr std::u32string_view kStops = U"，。；：！？,.;:!?︒｡";
constexpr std::u32string_view kDropped = U"、・·“”‘’「」『』《》〈〉（）()[]【】\"'—…　 \t\u00a0\ufeff\u200b";

bool endsTextLine(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == U'\u2028' || c == U'\u2029';
}

struct Splitter
{
    SplitText result;
    std::u32string line;
    std::vector<std::size_t> offsets;

    void add(char32_t c, std::size_t at)
    {
        line.push_back(c);
        offsets.push_back(at);
    }
    void end(char32_t stop)
    {
        if (line.empty()) {
            // 。 after a line end, or a second stop: it belongs to the line before.
            if (stop && !result.stops.empty() && !result.stops.back()) result.stops.back() = stop;
            return;
        }
        result.lines.push_back(std::move(line));
        result.offsets.push_back(std::move(offsets));
        result.stops.push_back(stop);
        line.clear();
        offsets.clear();
    }
};

} // namespace

SplitText splitVerses(std::u32string_view text)
{
    Splitter splitter;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (kStops.find(c) != kStops.npos)
            splitter.end(c);
        else if (endsTextLine(c))
            splitter.end(0);
        else if (kDropped.find(c) == kDropped.npos)
            splitter.add(c, i);
    }
    splitter.end(0);
    return std::move(splitter.result);
}

SplitText splitTextLines(std::u32string_view text)
{
    Splitter splitter;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (endsTextLine(text[i]))
            splitter.end(0);
        else
            splitter.add(text[i], i);
    }
    splitter.end(0);
    return std::move(splitter.result);
}

bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x20000 && c <= 0x323af) ||
           (c >= 0xf900 && c <= 0xfaff) || c == U'〇';
}

SplitText splitDraft(std::u32string_view text, FormId form)
{
    return hasTextLines(form) ? splitTextLines(text) : splitVerses(text);
}

} // namespace moyun::poem
