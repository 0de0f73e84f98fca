// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_insight.h"

#include "core/engine/poem/poem_context.h"
#include "core/engine/poem/poem_sampling.h"
#include "core/engine/poem/poem_script.h"
#include "core/poem/utf8.h"

#include <algorithm>
#include <cmath>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;
using neural::PoemModel;

constexpr std::size_t kWeighed = 32; // titles that the model reads the poem with
constexpr double kUsual = 0.15;      // nats that a title gains for being ten times as usual

neural::PoemText textOf(const neural::PoemModelNames& names, const poem::Poem& draft)
{
    neural::PoemText text;
    const bool open = poem::hasTextLines(draft.form);
    for (std::size_t l = 0; l < draft.lines.size(); ++l) {
        auto& line = text.lines.emplace_back();
        for (const char32_t c : draft.lines[l])
            line.characters.push_back(indexOf(names.vocabulary, poem::toUtf8(c)));
        const char32_t stop = l < draft.stops.size() && draft.stops[l] ? draft.stops[l]
                              : l % 2                                  ? U'。'
                                                                       : U'，';
        line.mark = open ? PoemModel::kBreak : indexOf(names.vocabulary, poem::toUtf8(stop));
    }
    return text;
}

} // namespace

PoemInsight::PoemInsight(PoemModel& model, const PoemLookups& tables, std::stop_token stop)
    : m_model(model), m_tables(tables), m_stop(std::move(stop))
{}

// One more step; the result is what the model expects at the place.
base::Result<std::vector<float>> PoemInsight::read(const PoemRequest& request, const neural::PoemText& text,
                                                   std::size_t line, std::size_t place) const
{
    if (m_stop.stop_requested()) return Error{ErrorCode::Cancelled, "Stopped.", ""};
    const auto length = poem::hasTextLines(request.draft.form) ? 0 : text.lines[line].characters.size();
    const std::vector<std::uint32_t> parents{0};
    const std::vector<neural::PoemStep> steps{neural::poemStep(text, line, place, length, PoemModel::kEnd)};
    return m_model.read(parents, steps);
}

base::Result<std::vector<PoemInsight::Expected>>
PoemInsight::expected(const PoemRequest& asked, std::size_t line, std::size_t place, std::size_t count) const
{
    const auto request = m_tables.script ? simplified(asked, *m_tables.script) : asked;
    if (line >= request.draft.lines.size() || place >= request.draft.lines[line].size())
        return Error{ErrorCode::InvalidArgument, "The draft has no such place.", ""};
    const auto context = poemContext(m_model.names(), request);
    if (!context) return context.error();
    if (auto begun = m_model.begin(*context); !begun) return begun.error();
    const auto& vocabulary = m_model.names().vocabulary;
    const auto text = textOf(m_model.names(), request.draft);
    std::vector<float> likelihoods;
    for (std::size_t l = 0; l <= line; ++l) {
        const auto places = l == line ? place + 1 : text.lines[l].characters.size();
        for (std::size_t p = 0; p < places; ++p) {
            auto next = read(request, text, l, p);
            if (!next) return next.error();
            likelihoods = std::move(*next);
        }
    }
    std::vector<Likely> likely;
    for (std::size_t token = 0; token < vocabulary.size(); ++token) {
        const auto character = poem::fromUtf8(vocabulary[token]);
        if (character.size() == 1 && poem::isHan(character[0]))
            likely.emplace_back(likelihoods[token], std::uint16_t(token));
    }
    std::vector<Expected> result;
    const auto kept = sortLikeliest(likely, count);
    for (std::size_t i = 0; i < kept; ++i)
        result.push_back(
            {poem::fromUtf8(vocabulary[likely[i].second])[0], std::exp(double(likely[i].first))});
    return result;
}

// Log-probability of the draft's characters, in nats.
base::Result<double> PoemInsight::likelihood(const PoemRequest& request) const
{
    const auto context = poemContext(m_model.names(), request);
    if (!context) return context.error();
    if (auto begun = m_model.begin(*context); !begun) return begun.error();
    const auto text = textOf(m_model.names(), request.draft);
    double sum = 0;
    for (std::size_t l = 0; l < text.lines.size(); ++l) {
        for (std::size_t p = 0; p < text.lines[l].characters.size(); ++p) {
            const auto next = read(request, text, l, p);
            if (!next) return next.error();
            const auto token = text.lines[l].characters[p];
            if (token != PoemModel::kUnknown) sum += (*next)[token];
        }
    }
    return sum;
}

base::Result<std::vector<PoemInsight::Title>> PoemInsight::titles(const PoemRequest& asked,
                                                                  std::size_t count) const
{
    if (!m_tables.known) return std::vector<Title>{};
    auto request = m_tables.script ? simplified(asked, *m_tables.script) : asked;
    std::u32string characters = request.theme;
    for (const auto& line : request.draft.lines) characters += line;
    std::erase(characters, U'\0');
    if (characters.empty()) return std::vector<Title>{};

    std::vector<std::pair<double, const poem::KnownLines::UsualTitle*>> promising;
    for (const auto& title : m_tables.known->usualTitles()) {
        int shared = 0;
        for (const char32_t c : title.text) shared += characters.find(c) != characters.npos;
        if (shared == 0) continue;
        promising.emplace_back(double(shared) / double(title.text.size()) + kUsual * std::log10(title.poems),
                               &title);
    }
    const auto weighed = std::min(kWeighed, promising.size());
    std::partial_sort(promising.begin(), promising.begin() + std::ptrdiff_t(weighed), promising.end(),
                      [](const auto& a, const auto& b) { return a.first > b.first; });
    request.theme.clear();
    request.draft.title.clear();
    const auto plain = likelihood(request);
    if (!plain) return plain.error();
    std::vector<Title> titles;
    for (std::size_t i = 0; i < weighed; ++i) {
        const auto& title = *promising[i].second;
        request.draft.title = poem::toUtf8(title.text);
        const auto told = likelihood(request);
        if (!told) return told.error();
        titles.push_back(
            {title.text, (*told - *plain + kUsual * std::log10(title.poems)) / double(characters.size())});
    }
    std::stable_sort(titles.begin(), titles.end(),
                     [](const Title& a, const Title& b) { return a.gain > b.gain; });
    titles.resize(std::min(count, titles.size()));
    if (m_tables.script)
        for (auto& title : titles)
            title.text = m_tables.script->convert(title.text, scriptOf(asked, *m_tables.script));
    return titles;
}

} // namespace moyun::engine
