// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/tables/finals.h"

#include <algorithm>
#include <array>
#include <map>

namespace moyun::poem::tables {
namespace {

enum F {
    Dong,
    Dong2,
    Jiang,
    Zhi,
    Wei,
    Yu,
    Yu2,
    Qi,
    Jia,
    Tai,
    Hui,
    Zhen,
    Wen,
    Yuan,
    Han,
    Shan,
    Xian,
    Xiao,
    Yao,
    Hao,
    Ge,
    Ma,
    Yang,
    Geng,
    Qing,
    Zheng,
    You,
    Qin,
    Tan,
    Yan,
    Xian2
};

constexpr Family kGroups[kFamilies] = {
    {{"一东", "一董", "一送", "一屋"}},
    {{"二冬", "二肿", "二宋", "二沃"}},
    {{"三江", "三讲", "三绛", "三觉"}},
    {{"四支", "四纸", "四寘", "-"}},
    {{"五微", "五尾", "五未", "-"}},
    {{"六鱼", "六语", "六御", "-"}},
    {{"七虞", "七麌", "七遇", "-"}},
    {{"八齐", "八荠", "八霁", "-"}},
    {{"九佳", "九蟹", "十卦", "-"}},
    {{"-", "-", "九泰", "-"}},
    {{"十灰", "十贿", "十一队", "-"}},
    {{"十一真", "十一轸", "十二震", "四质"}},
    {{"十二文", "十二吻", "十三问", "五物"}},
    {{"十三元", "十三阮", "十四愿", "六月"}},
    {{"十四寒", "十四旱", "十五翰", "七曷"}},
    {{"十五删", "十五潸", "十六谏", "八黠"}},
    {{"一先", "十六铣", "十七霰", "九屑"}},
    {{"二萧", "十七筱", "十八啸", "-"}},
    {{"三肴", "十八巧", "十九效", "-"}},
    {{"四豪", "十九皓", "二十号", "-"}},
    {{"五歌", "二十哿", "二十一个", "-"}},
    {{"六麻", "二十一马", "二十二祃", "-"}},
    {{"七阳", "二十二养", "二十三漾", "十药"}},
    {{"八庚", "二十三梗", "二十四敬", "十一陌"}},
    {{"九青", "二十四迥", "二十五径", "十二锡"}},
    {{"十蒸", "二十四迥", "二十五径", "十三职"}},
    {{"十一尤", "二十五有", "二十六宥", "-"}},
    {{"十二侵", "二十六寝", "二十七沁", "十四缉"}},
    {{"十三覃", "二十七感", "二十八勘", "十五合"}},
    {{"十四盐", "二十八俭", "二十九艳", "十六叶"}},
    {{"十五咸", "二十九豏", "三十陷", "十七洽"}},
};

// 词林正韵 parts of the families: of level, rising and departing tones, and of the entering tone.
constexpr int kParts[kFamilies][2] = {
    {1, 15}, {1, 15},  {2, 16},  {3, 0},   {3, 0},  {4, 0},   {4, 0},   {3, 0},   {5, 0},   {5, 0}, {5, 0},
    {6, 17}, {6, 18},  {7, 18},  {7, 18},  {7, 18}, {7, 18},  {8, 0},   {8, 0},   {8, 0},   {9, 0}, {10, 0},
    {2, 16}, {11, 17}, {11, 17}, {11, 17}, {12, 0}, {13, 17}, {14, 19}, {14, 18}, {14, 19},
};

// A final without its tone, entering ones with their nasal (p as m, t as n, k as ng). plain: after any other
// initial; palatal: where a j precedes; second: where an r does. -1: as plain.
struct Final
{
    const char* spelling;
    int plain, palatal, second;
};
constexpr Final kFinals[] = {
    {"a", Ge, Ma, Ma},         {"ai", Hui, -1, Jia},       {"am", Tan, -1, Xian2},
    {"an", Han, -1, Shan},     {"ang", Yang, Yang, Geng},  {"au", Hao, -1, Yao},
    {"e", Qi, Zhi, Jia},       {"em", Yan, Yan, Xian2},    {"en", Xian, Xian, Shan},
    {"eng", Qing, Geng, Geng}, {"eu", Xiao, Xiao, -1},     {"i", Zhi, -1, -1},
    {"ia", Ma, -1, -1},        {"iam", Xian2, Yan, Yan},   {"ian", Yuan, -1, -1},
    {"iang", Yang, -1, -1},    {"ie", Zhi, -1, -1},        {"iem", Yan, -1, -1},
    {"ien", Xian, -1, -1},     {"ieng", Geng, -1, -1},     {"ieu", Xiao, -1, -1},
    {"ii", Zhi, -1, -1},       {"iing", Zheng, -1, -1},    {"im", Qin, -1, -1},
    {"in", Zhen, -1, -1},      {"ing", Zheng, -1, -1},     {"io", Yu, -1, -1},
    {"ioi", Wei, -1, -1},      {"ion", Wen, -1, -1},       {"iu", You, -1, -1},
    {"iung", Dong, -1, -1},    {"o", Yu2, Yu, Yu},         {"om", Tan, -1, -1},
    {"on", Yuan, -1, -1},      {"ong", Zheng, -1, -1},     {"u", You, You, You},
    {"ua", Ge, -1, Ma},        {"uai", Hui, -1, Jia},      {"uan", Han, -1, Shan},
    {"uang", Yang, -1, Geng},  {"ue", Qi, -1, Jia},        {"uen", Xian, -1, Shan},
    {"ueng", Qing, -1, Geng},  {"ung", Dong, Dong, Jiang}, {"uon", Yuan, -1, -1},
    {"uong", Zheng, -1, -1},   {"uung", Dong2, -1, -1},    {"y", You, -1, -1},
    {"ya", Ge, -1, -1},        {"yam", Xian2, -1, -1},     {"yan", Yuan, -1, -1},
    {"yang", Yang, -1, -1},    {"ye", Zhi, -1, -1},        {"yen", Xian, -1, -1},
    {"yeng", Geng, -1, -1},    {"yi", Zhi, -1, -1},        {"yn", Zhen, -1, -1},
    {"yng", Zheng, -1, -1},    {"yo", Yu2, -1, -1},        {"yoi", Wei, -1, -1},
    {"yon", Wen, -1, -1},      {"yung", Dong2, -1, -1},
};
// The same for the departing rhymes written with -d: 泰 and 祭 夬 废.
constexpr Final kDeparting[] = {
    {"a", Tai, -1, Jia},  {"e", Qi, Qi, -1},   {"ia", Hui, -1, -1}, {"ie", Qi, -1, -1},
    {"ua", Tai, -1, Jia}, {"ya", Hui, -1, -1}, {"ye", Qi, Qi, -1},
};

template <std::size_t N> const Final* find(const Final (&table)[N], std::string_view spelling)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const Final& entry) { return spelling == entry.spelling; });
    return found == std::end(table) ? nullptr : found;
}

int partOf(int family, Tone tone, std::string_view spelling, bool second)
{
    if (tone == Tone::Entering) return kParts[family][1];
    // Families that 词林正韵 divides: 灰 from 咍, 泰 by rounding, 魂痕 from 元, and the rounded half of 佳.
    if (family == Hui) return spelling == "ai" ? 5 : 3;
    if (family == Tai) return spelling == "ua" ? 3 : 5;
    if (family == Yuan) return spelling == "on" || spelling == "uon" ? 6 : 7;
    if (family == Jia && second && spelling == "ue") return 10;
    return kParts[family][0];
}

} // namespace

const Family& family(int index)
{
    return kGroups[index];
}

int usualPart(int family, Tone tone)
{
    return kParts[family][tone == Tone::Entering];
}

std::optional<MiddleReading> middleReading(std::string_view syllable)
{
    const auto vowel = syllable.find_first_of("aeiouy");
    if (vowel == std::string_view::npos) return {};
    const auto initial = syllable.substr(0, vowel);
    std::string spelling(syllable.substr(vowel));
    MiddleReading reading;
    bool d = false;
    const char last = spelling.back();
    if (last == 'x' || last == 'h' || last == 'd') {
        reading.tone = last == 'x' ? Tone::Rising : Tone::Departing;
        d = last == 'd';
        spelling.pop_back();
    } else if (last == 'p' || last == 't' || last == 'k') {
        reading.tone = Tone::Entering;
        spelling.pop_back();
        spelling += last == 'p' ? "m" : last == 't' ? "n" : "ng";
    }
    const auto* entry = d ? find(kDeparting, spelling) : find(kFinals, spelling);
    if (!entry) return {};
    const bool second = initial.find('r') != std::string_view::npos;
    const bool palatal = !second && initial.find('j') != std::string_view::npos;
    const int chosen = second ? entry->second : palatal ? entry->palatal : -1;
    reading.family = chosen >= 0 ? chosen : entry->plain;
    // 严 with its rising and departing tones went to 盐, its entering tone 业 to 洽.
    if (spelling == "iam" && reading.tone != Tone::Entering) reading.family = Yan;
    reading.part = partOf(reading.family, reading.tone, spelling, second);
    if (reading.part == 0 || family(reading.family).groups[int(reading.tone)][0] == '-') return {};
    return reading;
}

const char* modernGroup(int index)
{
    constexpr const char* names[kModernGroups] = {"一麻",   "二波",   "三皆",   "四开",  "五微",
                                                  "六豪",   "七尤",   "八寒",   "九文",  "十唐",
                                                  "十一庚", "十二齐", "十三支", "十四姑"};
    return names[index];
}

std::optional<Reading> modernReading(std::string_view pinyin)
{
    struct Mark
    {
        const char* letter;
        char plain;
        int tone;
    };
    constexpr Mark marks[] = {{"ā", 'a', 1}, {"á", 'a', 2}, {"ǎ", 'a', 3}, {"à", 'a', 4}, {"ē", 'e', 1},
                              {"é", 'e', 2}, {"ě", 'e', 3}, {"è", 'e', 4}, {"ī", 'i', 1}, {"í", 'i', 2},
                              {"ǐ", 'i', 3}, {"ì", 'i', 4}, {"ō", 'o', 1}, {"ó", 'o', 2}, {"ǒ", 'o', 3},
                              {"ò", 'o', 4}, {"ū", 'u', 1}, {"ú", 'u', 2}, {"ǔ", 'u', 3}, {"ù", 'u', 4},
                              {"ǖ", 'v', 1}, {"ǘ", 'v', 2}, {"ǚ", 'v', 3}, {"ǜ", 'v', 4}, {"ü", 'v', 0}};
    std::string plain;
    int tone = 0;
    for (std::size_t i = 0; i < pinyin.size();) {
        const Mark* found = nullptr;
        for (const auto& mark : marks)
            if (pinyin.substr(i, std::string_view(mark.letter).size()) == mark.letter) found = &mark;
        if (!found && !(pinyin[i] >= 'a' && pinyin[i] <= 'z')) return {};
        plain += found ? found->plain : pinyin[i];
        if (found && found->tone) tone = found->tone;
        i += found ? std::string_view(found->letter).size() : 1;
    }
    const auto vowel = plain.find_first_of("aeiouv");
    if (vowel == std::string::npos || tone == 0) return {};
    const auto initial = plain.substr(0, vowel);
    auto final = plain.substr(vowel);
    // After j, q, x and y a written u is ü; yan, yin and the like keep their vowel.
    const bool rounded = initial == "j" || initial == "q" || initial == "x" || initial == "y";
    if (rounded && final[0] == 'u') final[0] = 'v';
    static const std::map<std::string, int> groups{
        {"a", 0},    {"ia", 0},   {"ua", 0},    {"o", 1},   {"e", 1},    {"uo", 1},   {"ie", 2},
        {"ve", 2},   {"ai", 3},   {"uai", 3},   {"ei", 4},  {"ui", 4},   {"ao", 5},   {"iao", 5},
        {"ou", 6},   {"iu", 6},   {"an", 7},    {"ian", 7}, {"uan", 7},  {"van", 7},  {"en", 8},
        {"in", 8},   {"un", 8},   {"vn", 8},    {"ang", 9}, {"iang", 9}, {"uang", 9}, {"eng", 10},
        {"ing", 10}, {"ong", 10}, {"iong", 10}, {"i", 11},  {"v", 11},   {"u", 13},   {"er", 11}};
    const auto found = groups.find(final);
    if (found == groups.end()) return {};
    int group = found->second;
    const bool apical = initial == "zh" || initial == "ch" || initial == "sh" || initial == "r" ||
                        initial == "z" || initial == "c" || initial == "s";
    if (final == "i" && apical) group = 12;
    if (initial == "y" && final == "e") group = 2;
    constexpr Tone tones[] = {Tone::Level, Tone::Level, Tone::Level, Tone::Rising, Tone::Departing};
    return Reading{tones[tone], std::uint8_t(group)};
}

} // namespace moyun::poem::tables
