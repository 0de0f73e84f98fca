// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/rhyme_names.h"

#include "core/poem/utf8.h"

#include <string>

namespace moyun::poem {
namespace {

// Of the characters that name groups, those that are written otherwise in traditional texts or older books.
constexpr std::u32string_view kWritten = U"東魚齊眞刪蕭陽鹽鹹腫講紙語薺賄軫銑篠馬養寢儉豏絳霽隊問願諫嘯號箇禡"
                                         U"徑勘艷豔覺質藥錫職緝葉開聲韻韵風殽";
constexpr std::u32string_view kNamed = U"东鱼齐真删萧阳盐咸肿讲纸语荠贿轸铣筱马养寝俭豏绛霁队问愿谏啸号个祃"
                                       U"径勘艳艳觉质药锡职缉叶开声韵韵风肴";
static_assert(kWritten.size() == kNamed.size());

constexpr std::u32string_view kNumbers = U"一二三四五六七八九十";

std::u32string plain(std::string_view name)
{
    auto text = fromUtf8(name);
    for (char32_t& c : text)
        if (const auto at = kWritten.find(c); at != std::u32string_view::npos) c = kNamed[at];
    if (text.size() > 1 && text.back() == U'韵') text.pop_back();
    for (const std::u32string_view prefix :
         {U"上平声", U"下平声", U"上声", U"去声", U"入声", U"平声", U"上平", U"下平"})
        if (text.size() > prefix.size() && text.starts_with(prefix)) return text.substr(prefix.size());
    return text;
}

std::u32string withoutNumber(const std::u32string& name)
{
    const auto first = name.find_first_not_of(kNumbers);
    return first == std::u32string::npos ? name : name.substr(first);
}

} // namespace

std::optional<std::size_t> rhymeGroupNamed(const ToneSource& tones, RhymeBook book, std::string_view name)
{
    auto wanted = plain(name);
    if (wanted.empty()) return {};
    const auto groups = tones.groups(book);
    // 一部 is 第一部: parts are told apart by their number alone.
    if (wanted.back() == U'部' && wanted.front() != U'第') wanted.insert(wanted.begin(), U'第');
    for (std::size_t g = 0; g < groups.size(); ++g)
        if (fromUtf8(groups[g].name) == wanted) return g;
    if (kNumbers.find(wanted.front()) != std::u32string_view::npos) return {};
    for (std::size_t g = 0; g < groups.size(); ++g)
        if (withoutNumber(fromUtf8(groups[g].name)) == wanted) return g;
    return {};
}

} // namespace moyun::poem
