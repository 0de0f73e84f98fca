// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/parallel.h"

#include "core/poem/prosody_reading.h"

#include <algorithm>

namespace moyun::poem {

namespace {

constexpr std::u32string_view kNumbers = U"一二三四五六七八九十百千万萬亿半双雙两兩孤独獨几幾数數多寸尺丈";
constexpr std::u32string_view kGrammar = U"不无無未非莫勿休岂豈何谁誰孰安焉胡奚自相已犹猶尚还還又亦也仍且更最"
                                         U"太甚皆都俱总總但惟唯只仅僅之而以于於与與为為因乃即则則虽雖若如似";

constexpr std::u32string_view kOftenDoubled = U"悠萋滚茫漠纷处年日夜声点片行渺苍沉迢依袅寂冉青时重滔潇萧飘层"
                                              U"亭脉凄遥淡滟溶澹细深步家人朝树叶匆皎耿离郁莽泠历簌阵疏双"
                                              U"个霏濛蒙脉默娟涓潺杳森落扬盈楚戚惨隐靡灼夭关嘤啾";

bool isDoubled(std::u32string_view line, std::size_t at)
{
    return (at > 0 && line[at] == line[at - 1]) || (at + 1 < line.size() && line[at] == line[at + 1]);
}

} // namespace

bool isOftenDoubled(char32_t c)
{
    return kOftenDoubled.find(c) != kOftenDoubled.npos;
}

bool mayFace(char32_t a, char32_t b)
{
    const bool numbers = (kNumbers.find(a) != kNumbers.npos) != (kNumbers.find(b) != kNumbers.npos);
    const bool grammar = (kGrammar.find(a) != kGrammar.npos) != (kGrammar.find(b) != kGrammar.npos);
    return !numbers && !grammar;
}

ParallelSigns parallelSigns(std::u32string_view upper, std::u32string_view lower, const ToneSource& tones,
                            RhymeBook book)
{
    ParallelSigns signs;
    if (upper.size() != lower.size() || upper.empty()) {
        signs.score = 0;
        return signs;
    }
    for (std::size_t p = 0; p < upper.size(); ++p) {
        const char32_t a = upper[p], b = lower[p];
        if (!a || !b) continue;
        const ToneRule toneA = possibleTones(a, tones, book), toneB = possibleTones(b, tones, book);
        const bool beat = p % 2 == 1 || p + 1 == upper.size();
        if (beat && toneA == toneB && toneA != ToneRule::Any) signs.sameTone.push_back(p);
        if (a == b)
            signs.sameCharacter.push_back(p);
        else if (upper.find(b) != upper.npos)
            signs.shared.push_back(p);
        if (isDoubled(upper, p) != isDoubled(lower, p)) signs.doubling.push_back(p);
        if (!mayFace(a, b)) signs.classes.push_back(p);
    }
    const auto count = [](const auto& list) { return static_cast<double>(list.size()); };
    signs.score = 1 - 0.2 * count(signs.sameTone) - 0.35 * count(signs.sameCharacter) -
                  0.2 * count(signs.shared) - 0.25 * count(signs.doubling) - 0.2 * count(signs.classes);
    signs.score = std::max(0.0, signs.score);
    return signs;
}

} // namespace moyun::poem
