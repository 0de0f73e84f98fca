// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_lexicon.h"

#include "core/poem/poem.h"
#include "core/poem/utf8.h"

#include <array>

namespace moyun::engine {
namespace {

using poem::ToneRule;

constexpr int kWideGroup = 30; // usual characters

} // namespace

PoemLexicon::PoemLexicon(const neural::PoemModelNames& names, const poem::ToneSource& tones,
                         const poem::ToneSource& usual, poem::RhymeBook book)
    : m_tones(tones), m_book(book), m_entries(names.vocabulary.size())
{
    std::array<int, kMostGroups> level{}, oblique{};
    for (std::size_t token = 0; token < m_entries.size(); ++token) {
        const auto text = poem::fromUtf8(names.vocabulary[token]);
        if (text.size() != 1 || !poem::isHan(text[0])) continue;
        auto& entry = m_entries[token];
        entry = describe(text[0], usual);
        m_tokens.emplace(entry.character, std::uint16_t(token));
        if (token >= kUsualTokens) continue;
        for (std::size_t g = 0; g < kMostGroups; ++g) {
            level[g] += entry.level[g];
            oblique[g] += entry.oblique[g];
        }
    }
    for (std::size_t g = 0; g < kMostGroups; ++g) {
        m_wideLevel[g] = level[g] >= kWideGroup;
        m_wideOblique[g] = oblique[g] >= kWideGroup;
    }
    m_wideAny = m_wideLevel | m_wideOblique;
}

PoemLexicon::Entry PoemLexicon::describe(char32_t character, const poem::ToneSource& tones) const
{
    Entry entry;
    entry.character = character;
    for (const auto& reading : tones.of(character, m_book)) {
        const bool oblique = poem::isOblique(reading.tone);
        entry.tones = entry.tones | (oblique ? ToneRule::Oblique : ToneRule::Level);
        (oblique ? entry.oblique : entry.level).set(reading.group);
    }
    return entry;
}

std::uint16_t PoemLexicon::tokenOf(char32_t character) const
{
    const auto found = m_tokens.find(character);
    return found == m_tokens.end() ? neural::PoemModel::kUnknown : found->second;
}

ToneRule PoemLexicon::tonesOf(char32_t character) const
{
    const auto tones = describe(character, m_tones).tones;
    return tones == ToneRule::None ? ToneRule::Any : tones;
}

PoemLexicon::Groups PoemLexicon::groupsOf(char32_t character, ToneRule tones) const
{
    const auto entry = describe(character, m_tones);
    Groups groups;
    if (poem::admits(tones, ToneRule::Level)) groups |= entry.level;
    if (poem::admits(tones, ToneRule::Oblique)) groups |= entry.oblique;
    return groups;
}

const PoemLexicon::Groups& PoemLexicon::wideGroups(ToneRule tones) const
{
    return tones == ToneRule::Level ? m_wideLevel : tones == ToneRule::Oblique ? m_wideOblique : m_wideAny;
}

} // namespace moyun::engine
