// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/form.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace moyun::poem {

namespace {

constexpr FormInfo kForms[] = {
    {FormId::Wujue, "wujue", "五绝", "Five-character quatrain", 4, 4, 5, true, true, true},
    {FormId::Qijue, "qijue", "七绝", "Seven-character quatrain", 4, 4, 7, true, true, true},
    {FormId::Wulv, "wulv", "五律", "Five-character regulated verse", 8, 8, 5, true, true, true},
    {FormId::Qilv, "qilv", "七律", "Seven-character regulated verse", 8, 8, 7, true, true, true},
    {FormId::Pailv, "pailv", "排律", "Extended regulated verse", 10, 0, 0, true, true, true},
    {FormId::Gushi, "gushi", "古体", "Old-style verse", 2, 0, 0, true, false, true},
    {FormId::Ci, "ci", "词", "Ci (lyric to a tune)", 2, 0, 0, true, false, true},
    {FormId::Qu, "qu", "曲", "Qu (Yuan song)", 2, 0, 0, true, false, true},
    {FormId::Couplet, "couplet", "对联", "Couplet", 2, 2, 0, true, false, false},
    {FormId::Free, "free", "自由诗", "Free verse", 1, 0, 0, true, false, false},
    {FormId::Prose, "prose", "文", "Prose", 1, 0, 0, true, false, false},
    {FormId::Sonnet, "sonnet", "十四行诗", "Shakespearean sonnet", 14, 14, 0, false, false, true},
    {FormId::BlankVerse, "blank", "素体诗", "Blank verse", 1, 0, 0, false, false, false},
};

struct Alias
{
    const char* name;
    FormId id;
};

constexpr Alias kAliases[] = {
    {"五言绝句", FormId::Wujue},
    {"五言絕句", FormId::Wujue},
    {"五絕", FormId::Wujue},
    {"七言绝句", FormId::Qijue},
    {"七言絕句", FormId::Qijue},
    {"七絕", FormId::Qijue},
    {"五言律诗", FormId::Wulv},
    {"五言律詩", FormId::Wulv},
    {"七言律诗", FormId::Qilv},
    {"七言律詩", FormId::Qilv},
    {"长律", FormId::Pailv},
    {"長律", FormId::Pailv},
    {"古体诗", FormId::Gushi},
    {"古體", FormId::Gushi},
    {"古體詩", FormId::Gushi},
    {"古诗", FormId::Gushi},
    {"古風", FormId::Gushi},
    {"古风", FormId::Gushi},
    {"詞", FormId::Ci},
    {"宋词", FormId::Ci},
    {"元曲", FormId::Qu},
    {"散曲", FormId::Qu},
    {"小令", FormId::Qu},
    {"對聯", FormId::Couplet},
    {"楹联", FormId::Couplet},
    {"楹聯", FormId::Couplet},
    {"现代诗", FormId::Free},
    {"現代詩", FormId::Free},
    {"新诗", FormId::Free},
    {"新詩", FormId::Free},
    {"自由詩", FormId::Free},
    {"散文", FormId::Prose},
    {"文章", FormId::Prose},
    {"十四行詩", FormId::Sonnet},
    {"商籁体", FormId::Sonnet},
    {"素體詩", FormId::BlankVerse},
    {"无韵诗", FormId::BlankVerse},
    {"blankverse", FormId::BlankVerse},
    {"lyric", FormId::Ci},
    {"wulü", FormId::Wulv},
    {"qilü", FormId::Qilv},
    {"pailü", FormId::Pailv},
};

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

} // namespace

std::span<const FormInfo> allForms()
{
    return kForms;
}

const FormInfo& formInfo(FormId id)
{
    return kForms[static_cast<std::size_t>(id)];
}

std::optional<FormId> formByName(std::string_view name)
{
    const std::string wanted = lowered(name);
    for (const FormInfo& form : kForms) {
        if (wanted == form.pinyin || wanted == form.chinese || wanted == lowered(form.english))
            return form.id;
    }
    for (const Alias& alias : kAliases) {
        if (wanted == alias.name) return alias.id;
    }
    return std::nullopt;
}

} // namespace moyun::poem
