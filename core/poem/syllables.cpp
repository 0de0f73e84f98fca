// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/syllables.h"

#include "core/poem/english_spelling.h"
#include "core/poem/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace moyun::poem {

namespace {

constexpr std::size_t kLongestWord = 40; // longer ones are no words

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

// A run of vowels, first to one past the last.
struct Nucleus
{
    std::size_t from, to;
};

bool isVowelAt(const std::string& word, std::size_t i)
{
    // A "y" before a vowel, and the "u" of "qu", belong to the consonant.
    const bool vowelNext = i + 1 < word.size() && isVowelLetter(word[i + 1]) && word[i + 1] != 'y';
    if (word[i] == 'y') return i > 0 && !vowelNext;
    if (word[i] == 'u' && i > 0 && word[i - 1] == 'q') return false;
    return isVowelLetter(word[i]);
}

std::vector<Nucleus> nucleiOf(const std::string& word)
{
    std::vector<Nucleus> nuclei;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (!isVowelAt(word, i)) continue;
        if (!nuclei.empty() && nuclei.back().to == i)
            nuclei.back().to = i + 1;
        else
            nuclei.push_back({i, i + 1});
    }
    return nuclei;
}

// Consonants that are said together and begin a syllable.
bool beginsTogether(std::string_view pair)
{
    static constexpr std::array<std::string_view, 30> kPairs = {
        "th", "sh", "ch", "ph", "wh", "gh", "qu", "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl",
        "gr", "pl", "pr", "sl", "sm", "sn", "sp", "st", "sw", "tr", "tw", "kn", "wr", "sk", "sc"};
    return std::find(kPairs.begin(), kPairs.end(), pair) != kPairs.end();
}

// Where the consonants between two nuclei part.
std::size_t partBetween(const std::string& word, std::size_t from, std::size_t to)
{
    const std::size_t count = to - from;
    if (count <= 1) return from;
    if (beginsTogether(std::string_view(word).substr(to - 2, 2))) return to - 2;
    return to - 1;
}

} // namespace

std::vector<std::string> syllablesOfWord(std::string_view text, const EnglishSounds& sounds)
{
    std::string word(text);
    std::transform(word.begin(), word.end(), word.begin(), lower);
    auto nuclei = nucleiOf(word);
    const auto said = sounds.soundsOf(word);
    const auto wanted = std::size_t(std::max(1, said.empty() ? 1 : said.front().syllables));
    // What is written and not said: the last "e" first, then the end of "ed" and "es".
    while (nuclei.size() > wanted) {
        auto silent = nuclei.end() - 1;
        const auto alone = [&](const Nucleus& n) { return n.to - n.from == 1 && word[n.from] == 'e'; };
        if (!alone(*silent)) {
            const auto inside = std::find_if(nuclei.begin() + 1, nuclei.end(), alone);
            if (inside != nuclei.end()) silent = inside;
        }
        nuclei.erase(silent);
    }
    // Vowels that stand together and are said apart: "po-et", "qui-et".
    for (std::size_t i = nuclei.size(); nuclei.size() < wanted && i-- > 0;)
        if (nuclei[i].to - nuclei[i].from >= 2) {
            const Nucleus second{nuclei[i].from + 1, nuclei[i].to};
            nuclei[i].to = second.from;
            nuclei.insert(nuclei.begin() + std::ptrdiff_t(i) + 1, second);
        }
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t i = 0; i + 1 < nuclei.size(); ++i) {
        const std::size_t at = partBetween(word, nuclei[i].to, nuclei[i + 1].from);
        parts.emplace_back(text.substr(from, at - from));
        from = at;
    }
    parts.emplace_back(text.substr(from));
    return parts;
}

std::vector<std::string> sungSyllables(std::u32string_view text, const EnglishSounds& sounds)
{
    std::vector<std::string> sung;
    std::u32string word;
    bool latin = true;
    const auto end = [&] {
        while (!word.empty() && word.back() == U'\'') word.pop_back();
        if (word.empty()) return;
        const std::string said = toUtf8(word);
        if (latin && said.size() <= kLongestWord) {
            auto parts = syllablesOfWord(said, sounds);
            for (std::size_t i = 0; i + 1 < parts.size(); ++i) parts[i] += '-';
            sung.insert(sung.end(), parts.begin(), parts.end());
        } else {
            sung.push_back(said);
        }
        word.clear();
        latin = true;
    };
    for (char32_t c : text) {
        if (c == U'’') c = U'\'';
        const bool ascii = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
        // Letters with accents and of other scripts make words, whose syllables nobody here knows.
        const bool other = c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7;
        if (isHan(c)) {
            end();
            sung.push_back(toUtf8(std::u32string(1, c)));
        } else if (ascii || other || (c == U'\'' && !word.empty())) {
            word += c;
            latin = latin && !other;
        } else {
            end();
        }
    }
    end();
    return sung;
}

} // namespace moyun::poem
