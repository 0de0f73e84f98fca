// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_script.h"

#include "core/poem/utf8.h"

namespace moyun::engine {
namespace {

constexpr char32_t kOpen = U'\0';

// Open places are no text: they pass as line ends, which the converter keeps.
std::u32string converted(std::u32string text, poem::Script script, const poem::ScriptConverter& converter)
{
    std::u32string marked = text;
    for (char32_t& c : marked)
        if (c == kOpen) c = U'\n';
    marked = converter.convert(marked, script);
    for (std::size_t i = 0; i < text.size() && marked.size() == text.size(); ++i)
        if (text[i] != kOpen) text[i] = marked[i];
    return text;
}

std::string converted(const std::string& text, const poem::ScriptConverter& converter)
{
    return poem::toUtf8(converter.convert(poem::fromUtf8(text), poem::Script::Simplified));
}

} // namespace

poem::Script scriptOf(const PoemRequest& request, const poem::ScriptConverter& converter)
{
    std::u32string all;
    for (const auto& line : request.draft.lines) all += line + U'\n';
    return converter.guess(all + request.heads + request.theme).script;
}

PoemRequest simplified(PoemRequest request, const poem::ScriptConverter& converter)
{
    constexpr auto kTo = poem::Script::Simplified;
    for (auto& line : request.draft.lines) line = converted(line, kTo, converter);
    request.heads = converted(request.heads, kTo, converter);
    request.theme = converted(request.theme, kTo, converter);
    request.forbidden += converted(request.forbidden, kTo, converter);
    for (auto* name :
         {&request.draft.title, &request.draft.author, &request.draft.dynasty, &request.draft.cipai})
        *name = converted(*name, converter);
    return request;
}

void writeIn(PoemOutcome& outcome, poem::Script script, const PoemRequest& asWritten,
             const poem::ScriptConverter& converter)
{
    for (auto& candidate : outcome.candidates) {
        for (std::size_t l = 0; l < candidate.lines.size(); ++l) {
            auto& line = candidate.lines[l];
            line = converter.convert(line, script);
            if (l >= asWritten.draft.lines.size()) continue;
            const auto& written = asWritten.draft.lines[l];
            for (std::size_t i = 0; i < std::min(written.size(), line.size()); ++i)
                if (written[i] != kOpen) line[i] = written[i];
        }
    }
}

} // namespace moyun::engine
