// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_context.h"

#include "core/engine/poem/poem_sampling.h"
#include "core/poem/utf8.h"

#include <algorithm>

namespace moyun::engine {
namespace {

using poem::FormId;

// Prose of the vernacular has these in every sentence or two, classical prose hardly.
bool isVernacular(const poem::Poem& draft)
{
    std::size_t particles = 0, characters = 0;
    for (const auto& line : draft.lines)
        for (const char32_t c : line) {
            ++characters;
            particles += std::u32string_view(U"的了是们这么着").find(c) != std::u32string_view::npos;
        }
    return particles * 40 >= characters;
}

// What the model calls a form; by line length where that tells.
std::string modelForm(const poem::Poem& draft)
{
    const auto length = draft.lines.empty() ? std::size_t(7) : draft.lines[0].size();
    switch (draft.form) {
    case FormId::Wujue:
        return "jueju5";
    case FormId::Qijue:
        return "jueju7";
    case FormId::Wulv:
        return "lushi5";
    case FormId::Qilv:
    case FormId::Couplet:
        return "lushi7";
    case FormId::Pailv:
        return length == 5 ? "lushi5" : "lushi7";
    case FormId::Ci:
        return "ci";
    case FormId::Qu:
        return "qu";
    case FormId::Free:
        return "modern_poem";
    case FormId::Prose:
        return isVernacular(draft) ? "prose_zh" : "prose_classical";
    case FormId::Sonnet:
    case FormId::BlankVerse:
        return "sonnet_en";
    default:
        return "shi";
    }
}

} // namespace

base::Result<neural::PoemContext> poemContext(const neural::PoemModelNames& names, const PoemRequest& request)
{
    neural::PoemContext context;
    context.form = indexOf(names.forms, modelForm(request.draft));
    if (context.form == 0)
        return base::Error{base::ErrorCode::InvalidArgument, "The poem model was not trained on this form.",
                           "Choose another form."};
    context.dynasty = indexOf(names.dynasties, request.draft.dynasty);
    context.author = indexOf(names.authors, request.draft.author);
    context.pattern = indexOf(names.patterns, request.draft.cipai);
    for (const char32_t c : request.theme + poem::fromUtf8(request.draft.title))
        if (const auto token = indexOf(names.vocabulary, poem::toUtf8(c))) context.theme.push_back(token);
    return context;
}

std::string nameOfKnown(const PoemLookups& tables, std::u32string_view line)
{
    if (!tables.known) return {};
    const auto source = tables.known->find(line);
    if (!source) return {};
    if (source->title.empty() && source->author.empty()) return "?";
    return source->title + (source->author.empty() || source->title.empty() ? "" : ", ") + source->author;
}

} // namespace moyun::engine
