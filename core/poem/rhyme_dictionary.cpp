// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/rhyme_dictionary.h"

#include "core/poem/poem.h"
#include "core/poem/utf8.h"

#include <algorithm>
#include <fstream>

namespace moyun::poem {
namespace {

constexpr std::uintmax_t kMostBytes = 1u << 20;

} // namespace

base::Result<RhymeDictionary> RhymeDictionary::load(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in || size > kMostBytes)
        return base::Error{base::ErrorCode::NotFound,
                           "The list of characters " + file.string() + " is missing or far too long.",
                           "Install the program again."};
    RhymeDictionary dictionary;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        for (const char32_t c : fromUtf8(line))
            if (isHan(c)) dictionary.m_characters += c;
    }
    return dictionary;
}

std::u32string RhymeDictionary::characters(const ToneSource& tones, RhymeBook book, std::size_t group) const
{
    std::u32string found;
    for (const char32_t c : m_characters) {
        const auto readings = tones.of(c, book);
        if (std::any_of(readings.begin(), readings.end(), [&](const Reading& r) { return r.group == group; }))
            found += c;
    }
    return found;
}

} // namespace moyun::poem
