// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/poem/fake_poem_model.h"

#include "core/poem/utf8.h"

namespace moyun::test {

FakePoemModel::FakePoemModel(std::u32string_view characters)
{
    m_names.vocabulary = {"<unk>", "<eos>", "\n", "，", "。"};
    for (const char32_t c : characters) m_names.vocabulary.push_back(poem::toUtf8(c));
    m_names.forms = {"",   "jueju5", "jueju7",      "lushi5",          "lushi7",   "shi",
                     "ci", "qu",     "modern_poem", "prose_classical", "prose_zh", "sonnet_en"};
    m_names.dynasties = {"", "唐"};
    m_names.authors = {"", "李白"};
    m_names.patterns = {"", "念奴娇"};
}

base::Result<void> FakePoemModel::begin(const neural::PoemContext& asked)
{
    context = asked;
    contexts.push_back(asked);
    m_drafts = 1;
    m_kept = 0;
    return {};
}

base::Result<std::vector<float>> FakePoemModel::read(std::span<const std::uint32_t> parents,
                                                     std::span<const neural::PoemStep> steps)
{
    ++reads;
    std::vector<float> logits;
    for (std::size_t i = 0; i < parents.size(); ++i) {
        parentsFit =
            parentsFit && (parents[i] >= kKept ? parents[i] - kKept < m_kept : parents[i] < m_drafts);
        std::uint32_t state = steps[i].token * 2654435761u + steps[i].line * 40503u + steps[i].place * 977u;
        for (std::size_t token = 0; token < m_names.vocabulary.size(); ++token) {
            state = state * 1664525u + 1013904223u;
            logits.push_back(float(state >> 16) / 65536.0f * 6 - float(token) / 2000.0f);
        }
    }
    m_drafts = parents.size();
    return logits;
}

base::Result<void> FakePoemModel::keep(std::span<const std::uint32_t> drafts)
{
    for (const auto draft : drafts) parentsFit = parentsFit && draft < m_drafts;
    m_kept += drafts.size();
    return {};
}

} // namespace moyun::test
