// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/script.h"

#include "core/poem/poem.h"
#include "core/poem/utf8.h"

#include <opencc/SimpleConverter.hpp>

#include <exception>
#include <iconv.h>
#include <mutex>
#include <unordered_map>

namespace moyun::poem {
namespace {

// After a number 里 is the distance, which OpenCC takes for 裏 where it knows no phrase (千万里).
void keepDistances(std::u32string_view from, std::u32string& converted)
{
    constexpr std::u32string_view kNumbers = U"一二三四五六七八九十百千万萬几幾数數";
    for (std::size_t i = 1; i < from.size(); ++i)
        if (from[i] == U'里' && kNumbers.find(from[i - 1]) != std::u32string_view::npos) converted[i] = U'里';
}

// 里, 后 and 云 are words of their own in traditional texts as well; Big5 tells them from 连, which is not.
bool inBig5(char32_t character)
{
    const iconv_t conversion = ::iconv_open("BIG5", "UTF-8");
    if (conversion == iconv_t(-1)) return false;
    std::string in = toUtf8(character);
    char out[8];
    char *from = in.data(), *to = out;
    std::size_t left = in.size(), room = sizeof out;
    const bool known = ::iconv(conversion, &from, &left, &to, &room) != std::size_t(-1);
    ::iconv_close(conversion);
    return known;
}

} // namespace

struct ScriptConverter::Tables
{
    opencc::SimpleConverter simplify{"t2s.json"};
    opencc::SimpleConverter complicate{"s2t.json"};
    std::mutex mutex; // OpenCC says nothing of threads

    // Nothing that OpenCC refuses is worth failing for: it stays as it is.
    std::u32string run(std::u32string_view text, Script to)
    {
        try {
            const std::lock_guard lock(mutex);
            return fromUtf8((to == Script::Simplified ? simplify : complicate).Convert(toUtf8(text)));
        } catch (const std::exception&) {
            return std::u32string(text);
        }
    }
};

ScriptConverter::ScriptConverter(std::unique_ptr<Tables> tables) : m_tables(std::move(tables)) {}
ScriptConverter::~ScriptConverter() = default;

base::Result<std::shared_ptr<const ScriptConverter>> ScriptConverter::open()
{
    try {
        return std::shared_ptr<const ScriptConverter>(new ScriptConverter(std::make_unique<Tables>()));
    } catch (const std::exception& problem) {
        return base::Error{
            base::ErrorCode::NotFound,
            std::string("The tables of simplified and traditional characters cannot be read: ") +
                problem.what() + ".",
            "Install the package libopencc-data."};
    }
}

std::u32string ScriptConverter::convert(std::u32string_view text, Script to) const
{
    std::u32string out;
    out.reserve(text.size());
    // Only stretches of Chinese go through OpenCC, so that NUL and what is no scalar value come back
    // unchanged.
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isHan(text[end])) ++end;
        if (end == i) {
            out += text[i++];
            continue;
        }
        const auto stretch = text.substr(i, end - i);
        auto converted = m_tables->run(stretch, to);
        if (converted.size() != stretch.size()) {
            converted.clear();
            for (const char32_t c : stretch) {
                const auto one = m_tables->run(std::u32string_view(&c, 1), to);
                converted += one.size() == 1 ? one[0] : c;
            }
        }
        if (to == Script::Traditional) keepDistances(stretch, converted);
        out += converted;
        i = end;
    }
    return out;
}

ScriptConverter::Guess ScriptConverter::guess(std::u32string_view text) const
{
    const auto simplified = convert(text, Script::Simplified);
    const auto traditional = convert(text, Script::Traditional);
    std::size_t onlySimplified = 0, onlyTraditional = 0;
    std::unordered_map<char32_t, bool> shared;
    const auto isShared = [&](char32_t c) {
        const auto [known, fresh] = shared.try_emplace(c, false);
        if (fresh) known->second = inBig5(c);
        return known->second;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        onlyTraditional += simplified[i] != text[i];
        onlySimplified += simplified[i] == text[i] && traditional[i] != text[i] && !isShared(text[i]);
    }
    return {onlyTraditional > onlySimplified ? Script::Traditional : Script::Simplified,
            onlyTraditional > 0 && onlySimplified > 0};
}

} // namespace moyun::poem
