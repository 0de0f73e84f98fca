// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/english_lexicon.h"

#include <algorithm>
#include <fstream>

namespace moyun::poem {
namespace {

constexpr std::uintmax_t kMostBytes = 4u << 20;
constexpr std::size_t kLongestWord = 24;

EnglishLexicon::Word describe(const std::string& text, const EnglishSounds& sounds)
{
    EnglishLexicon::Word word;
    word.text = text;
    word.listed = !sounds.hasDictionary() || sounds.isListed(text);
    const auto all = sounds.soundsOf(text);
    if (all.empty()) return word;
    word.syllables = all.front().syllables;
    word.stress = all.front().stress;
    word.endStressed = word.syllables == 1 || word.stress == word.syllables - 1;
    for (const auto& sound : all)
        if (std::find(word.rhymes.begin(), word.rhymes.end(), sound.rhyme) == word.rhymes.end())
            word.rhymes.push_back(sound.rhyme);
    return word;
}

} // namespace

EnglishLexicon::EnglishLexicon(const std::vector<std::string>& words, const EnglishSounds& sounds)
    : m_nodes(1)
{
    for (const auto& text : words) {
        if (text.empty() || text.size() > kLongestWord) continue;
        std::uint32_t at = 0;
        for (const char c : text) {
            const auto [found, isNew] = m_nodes[at].next.emplace(c, std::uint32_t(m_nodes.size()));
            at = found->second;
            if (isNew) m_nodes.emplace_back();
        }
        if (m_nodes[at].word >= 0) continue;
        m_nodes[at].word = std::int32_t(m_words.size());
        m_words.push_back(describe(text, sounds));
        if (m_words.back().listed)
            for (const auto& rhyme : m_words.back().rhymes) ++m_byRhyme[rhyme];
    }
}

base::Result<std::shared_ptr<const EnglishLexicon>> EnglishLexicon::load(const std::filesystem::path& file,
                                                                         const EnglishSounds& sounds)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file);
    std::vector<std::string> words;
    for (std::string line; !failed && size <= kMostBytes && std::getline(in, line);)
        if (!line.empty() && line[0] != '#') words.push_back(line);
    if (words.empty())
        return base::Error{base::ErrorCode::Unreadable,
                           "The list of English words " + file.string() + " cannot be read.",
                           "Install Moyun again."};
    return std::make_shared<const EnglishLexicon>(words, sounds);
}

const EnglishLexicon::Word* EnglishLexicon::find(std::string_view word) const
{
    std::uint32_t at = 0;
    for (const char c : word) {
        const auto found = m_nodes[at].next.find(c);
        if (found == m_nodes[at].next.end()) return nullptr;
        at = found->second;
    }
    return m_nodes[at].word >= 0 ? &m_words[std::size_t(m_nodes[at].word)] : nullptr;
}

int EnglishLexicon::partners(const Word& word) const
{
    int most = 0;
    for (const auto& rhyme : word.rhymes) {
        const auto found = m_byRhyme.find(rhyme);
        if (found != m_byRhyme.end()) most = std::max(most, found->second - int(word.listed));
    }
    return most;
}

} // namespace moyun::poem
