// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/english_metre.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace moyun::engine {
namespace {

using At = EnglishMetre::State::At;
using Word = poem::EnglishLexicon::Word;

constexpr int kEnoughPartners = 12, kMostMarks = 2;

// Words that lean on what follows cannot end a line.
bool leans(const std::string& word)
{
    static constexpr std::array<std::string_view, 50> kWords{
        "a",    "an",    "and",   "as",    "at",    "but",  "by",   "for",   "from", "his",
        "if",   "in",    "into",  "is",    "its",   "like", "my",   "no",    "nor",  "of",
        "on",   "or",    "our",   "shall", "so",    "than", "that", "the",   "thy",  "their",
        "then", "these", "this",  "those", "thus",  "to",   "too",  "upon",  "was",  "were",
        "what", "when",  "where", "who",   "whose", "will", "with", "would", "your", "every"};
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool isMark(char c)
{
    return c == ',' || c == ';';
}

} // namespace

EnglishMetre::EnglishMetre(const poem::EnglishLexicon& lexicon, const std::vector<std::string>& vocabulary,
                           std::uint16_t lineBreak)
    : m_lexicon(lexicon), m_break(lineBreak), m_characters(vocabulary.size(), 0)
{
    for (std::size_t token = 0; token < vocabulary.size(); ++token) {
        if (vocabulary[token].size() != 1 || vocabulary[token][0] == '\n') continue;
        m_characters[token] = vocabulary[token][0];
        m_tokens.emplace(vocabulary[token][0], std::uint16_t(token));
    }
    for (const auto& word : m_lexicon.words()) {
        m_marks.push_back(poem::rhymeMarks(word));
        m_strong.push_back(word.listed && word.endStressed && !word.rhymes.empty() && !leans(word.text));
    }
    for (int syllables = 0; syllables < kSyllables; ++syllables) {
        auto& nodes = m_passing.emplace_back(m_lexicon.nodes().size(), char(0));
        for (const auto& word : m_lexicon.words())
            if (syllables + word.syllables < kSyllables && scans(word, syllables))
                mark(word, [&nodes](std::uint32_t node) { nodes[node] = 1; });
    }
}

// Every node on the way to the word.
void EnglishMetre::mark(const Word& word, auto&& reach) const
{
    std::uint32_t at = 0;
    reach(at);
    for (const char c : word.text) reach(at = m_lexicon.nodes()[at].next.at(c));
}

// Whether it fits into the line after so many syllables.
bool EnglishMetre::scans(const Word& word, int syllables) const
{
    if (syllables + word.syllables > kSyllables) return false;
    if (word.syllables == 1 || word.stress < 0) return true;
    const bool turned = syllables == 0 && word.stress == 0 && word.syllables == 2;
    return turned || (syllables + word.stress) % 2 == 1;
}

bool EnglishMetre::mayEnd(std::size_t index, const Wish& wish) const
{
    const auto& word = m_lexicon.words()[index];
    if (!m_strong[index] ||
        std::find(wish.avoided.begin(), wish.avoided.end(), word.text) != wish.avoided.end())
        return false;
    if (!wish.rhymed) return true;
    if (wish.rhymes.empty()) return m_lexicon.partners(word) >= kEnoughPartners;
    const auto& marks = m_marks[index];
    return std::find_first_of(wish.rhymes.begin(), wish.rhymes.end(), marks.begin(), marks.end()) !=
           wish.rhymes.end();
}

// Only to answer a feminine end, in full: pleasure, treasure.
bool EnglishMetre::mayEndWeakly(std::size_t index, const Wish& wish) const
{
    const auto& word = m_lexicon.words()[index];
    return word.listed && word.stress >= 0 && word.stress + 2 == word.syllables && !word.rhymes.empty() &&
           std::find(wish.avoided.begin(), wish.avoided.end(), word.text) == wish.avoided.end() &&
           std::find(wish.rhymes.begin(), wish.rhymes.end(), word.rhymes.front()) != wish.rhymes.end();
}

bool EnglishMetre::ends(std::size_t index, int syllables, const Wish& wish) const
{
    const auto& word = m_lexicon.words()[index];
    const int all = syllables + word.syllables;
    return all == kSyllables ? scans(word, syllables) && mayEnd(index, wish)
                             : all == kSyllables + 1 && mayEndWeakly(index, wish);
}

bool EnglishMetre::mayBegin(char letter) const
{
    const auto& first = m_lexicon.nodes()[0].next;
    const auto found = first.find(letter);
    return found != first.end() && m_passing[0][found->second];
}

int EnglishMetre::choices(const Wish& wish) const
{
    int count = 0;
    for (std::size_t i = 0; i < m_lexicon.words().size(); ++i)
        count += mayEnd(i, wish) || mayEndWeakly(i, wish);
    return count;
}

const std::unordered_set<std::uint32_t>& EnglishMetre::ending(int syllables, const Wish& wish)
{
    const auto [found, isNew] = m_ending.try_emplace({syllables, wish});
    for (std::size_t i = 0; isNew && i < m_lexicon.words().size(); ++i)
        if (ends(i, syllables, wish))
            mark(m_lexicon.words()[i], [&nodes = found->second](std::uint32_t node) { nodes.insert(node); });
    return found->second;
}

void EnglishMetre::set(std::vector<char>& allowed, char character) const
{
    if (const auto token = m_tokens.find(character); token != m_tokens.end()) allowed[token->second] = 1;
}

void EnglishMetre::allow(const State& state, const Wish& wish, std::vector<char>& allowed)
{
    allowed.assign(m_characters.size(), 0);
    if (state.at == At::InSuffix) return set(allowed, state.mayMark ? 's' : ' ');
    if (state.at == At::AfterMark) return set(allowed, ' ');
    const auto& passing = m_passing[std::size_t(std::min(state.syllables, kSyllables - 1))];
    const auto& last = ending(state.syllables, wish);
    for (const auto& [character, next] : m_lexicon.nodes()[state.node].next)
        if (passing[next] || last.contains(next)) set(allowed, character);
    if (state.at == At::WordStart && state.mayMark) {
        set(allowed, '\'');
        if (state.marks < kMostMarks) {
            set(allowed, ',');
            set(allowed, ';');
        }
    }
    const auto word = m_lexicon.nodes()[state.node].word;
    if (state.at != At::InWord || word < 0) return;
    const auto& complete = m_lexicon.words()[std::size_t(word)];
    if (state.syllables + complete.syllables < kSyllables && scans(complete, state.syllables))
        set(allowed, ' ');
    else if (ends(std::size_t(word), state.syllables, wish))
        allowed[m_break] = 1;
}

void EnglishMetre::take(State& state, std::uint16_t token) const
{
    const char c = token < m_characters.size() ? m_characters[token] : '\0';
    if (c == ' ') {
        if (state.at == At::InWord) {
            const auto word = m_lexicon.nodes()[state.node].word;
            if (word >= 0) state.syllables += m_lexicon.words()[std::size_t(word)].syllables;
            state.mayMark = true;
        } else {
            state.mayMark = false;
        }
        state.node = 0;
        state.at = At::WordStart;
    } else if (isMark(c)) {
        ++state.marks;
        state.at = At::AfterMark;
    } else if (state.at == At::InSuffix) {
        state.mayMark = false;
    } else if (c == '\'' && state.node == 0) {
        state.at = At::InSuffix;
    } else {
        state.at = At::InWord;
        const auto& next = m_lexicon.nodes()[state.node].next;
        if (const auto found = next.find(c); found != next.end()) state.node = found->second;
    }
}

std::string modelLine(std::string_view line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        char c = char(std::tolower(static_cast<unsigned char>(line[i])));
        if (line.substr(i).starts_with("’")) {
            c = '\'';
            i += 2;
        }
        const bool apart = std::string_view(",;:.!?").find(c) != std::string_view::npos;
        const bool suffix = c == '\'' && i + 1 < line.size() && std::tolower(line[i + 1]) == 's' &&
                            (i + 2 == line.size() || !std::isalpha(static_cast<unsigned char>(line[i + 2])));
        if ((apart || suffix) && !out.empty() && out.back() != ' ') out += ' ';
        if (c == ' ' && (out.empty() || out.back() == ' ')) continue;
        out += c;
    }
    while (!out.empty() && (out.back() == ' ' || std::ispunct(static_cast<unsigned char>(out.back()))))
        out.pop_back();
    return out;
}

std::string writtenLine(std::string_view line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool joins =
            line[i] == ' ' && i + 1 < line.size() && (isMark(line[i + 1]) || line[i + 1] == '\'');
        if (!joins) out += line[i];
    }
    const auto alone = [&](std::size_t i) {
        const bool before = i == 0 || out[i - 1] == ' ';
        return before && (i + 1 == out.size() || !std::isalpha(static_cast<unsigned char>(out[i + 1])));
    };
    for (std::size_t i = 0; i < out.size(); ++i)
        if (i == 0 ||
            ((out[i] == 'i' || (out[i] == 'o' && (i + 1 == out.size() || out[i + 1] == ' '))) && alone(i)))
            out[i] = char(std::toupper(static_cast<unsigned char>(out[i])));
    return out;
}

} // namespace moyun::engine
