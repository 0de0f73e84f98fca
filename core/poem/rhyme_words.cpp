// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/rhyme_words.h"

#include "core/poem/poem.h"
#include "core/poem/utf8.h"

#include <fstream>

namespace moyun::poem {
namespace {

constexpr std::uintmax_t kMostBytes = 1u << 20;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

} // namespace

base::Result<RhymeWords> RhymeWords::load(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in || size > kMostBytes)
        return base::Error{base::ErrorCode::NotFound,
                           "The list of rhyme words " + file.string() + " is missing or far too long.",
                           "Install the program again."};
    RhymeWords words;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.empty() || line[0] == '#') continue;
        const std::u32string text = fromUtf8(line);
        bool fits = text.size() > 3 && isHan(text[0]) && text[1] == U'\t';
        std::u32string firsts;
        for (std::size_t i = 2; fits && i < text.size(); ++i) {
            if (isHan(text[i]))
                firsts += text[i];
            else
                fits = isDigit(text[i]) && i > 2;
        }
        if (!fits)
            return base::Error{base::ErrorCode::Unreadable,
                               file.string() + ", line " + std::to_string(number) +
                                   ", is not of a list of rhyme words.",
                               "Install the program again."};
        words.m_firsts[text[0]] = std::move(firsts);
    }
    return words;
}

std::vector<std::u32string> RhymeWords::endingIn(char32_t character) const
{
    std::vector<std::u32string> words;
    const auto found = m_firsts.find(character);
    if (found == m_firsts.end()) return words;
    for (const char32_t first : found->second) words.push_back({first, character});
    return words;
}

} // namespace moyun::poem
