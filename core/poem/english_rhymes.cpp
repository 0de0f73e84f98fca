// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/english_rhymes.h"

#include "core/poem/english_spelling.h"

#include <algorithm>

namespace moyun::poem {
namespace {

// Keys that are no phones: letters begin with ', a vowel alone with ~.
std::string eyeKey(std::string_view word)
{
    // The mute e of wolves and loved is no vowel to rhyme on.
    const bool mute = word.size() > 3 && (word.ends_with("es") || word.ends_with("ed"));
    const auto last = word.substr(word.size() - mute);
    const auto end = std::string(spelledEnd(word.substr(0, word.size() - mute))).append(last);
    return end.size() < 2 ? std::string() : std::string(1, '\'').append(end);
}

std::string firstPhone(std::string_view phones)
{
    return std::string(phones.substr(0, phones.find(' ')));
}

std::string vowelKey(const std::string& vowel)
{
    return vowel.empty() ? std::string() : std::string(1, '~').append(vowel);
}

// A weak vowel as it sounds when it is lifted.
std::string lifted(std::string phones)
{
    if (phones.starts_with("ax")) phones.replace(0, 2, "ah");
    return phones;
}

// The vowel that the letters suggest, for words that no table of endings knows.
std::string vowelOf(std::string_view word)
{
    const auto at = word.find_last_of("aeiouy");
    if (at == word.npos) return {};
    switch (word[at]) {
    case 'a':
        return "ae";
    case 'e':
        return "eh";
    case 'o':
        return "aa";
    case 'u':
        return "ah";
    default:
        return "ih";
    }
}

void add(std::vector<std::string>& keys, std::string key)
{
    if (!key.empty() && std::find(keys.begin(), keys.end(), key) == keys.end())
        keys.push_back(std::move(key));
}

} // namespace

std::vector<std::string> rhymeKeys(std::string_view text, RhymeWidth width, const EnglishSounds& sounds)
{
    std::vector<std::string> keys;
    const auto word = lastWord(text);
    const auto all = sounds.soundsOf(word);
    if (all.empty() || width == RhymeWidth::Free) return keys;
    const auto spelled = soundFromSpelling(word).rhyme;
    const bool isSpelled = !spelled.starts_with('\'');
    add(keys, all.front().rhyme);
    if (width >= RhymeWidth::OtherSound)
        for (const auto& sound : all) add(keys, sound.rhyme);
    if (width >= RhymeWidth::Lifted)
        for (const auto& sound : all) {
            const bool weak = sound.lastOne != sound.rhyme;
            // A weak end sounded as it is spelled; a strong one as it is.
            if (weak && isSpelled) add(keys, spelled);
            if (!sound.lastOne.starts_with("ax")) add(keys, sound.lastOne);
        }
    if (width >= RhymeWidth::LastVowel)
        for (const auto& sound : all) add(keys, lifted(sound.lastOne));
    if (width >= RhymeWidth::Spelling) {
        add(keys, eyeKey(word));
        if (isSpelled) add(keys, spelled);
    }
    if (width >= RhymeWidth::Vowel) {
        const auto& last = all.front().lastOne;
        const auto vowel = last.starts_with('\'') ? vowelOf(word) : firstPhone(lifted(last));
        add(keys, vowelKey(vowel));
    }
    return keys;
}

std::vector<std::string> rhymeMarks(const EnglishLexicon::Word& word)
{
    std::vector<std::string> marks;
    if (word.rhymes.empty()) return marks;
    add(marks, word.rhymes.front());
    add(marks, eyeKey(word.text));
    add(marks, vowelKey(firstPhone(lifted(word.rhymes.front()))));
    return marks;
}

RhymeWidth rhymeWidth(std::string_view given, std::string_view answer, const EnglishSounds& sounds)
{
    const EnglishLexicon lexicon({lastWord(answer)}, sounds);
    if (lexicon.words().empty()) return RhymeWidth::Free;
    const auto marks = rhymeMarks(lexicon.words().front());
    for (int w = 0; w < int(RhymeWidth::Free); ++w) {
        const auto keys = rhymeKeys(given, RhymeWidth(w), sounds);
        if (std::find_first_of(keys.begin(), keys.end(), marks.begin(), marks.end()) != keys.end())
            return RhymeWidth(w);
    }
    return RhymeWidth::Free;
}

} // namespace moyun::poem
