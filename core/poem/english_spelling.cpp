// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/english_spelling.h"

#include <algorithm>
#include <iterator>

namespace moyun::poem {

namespace {

struct Ending
{
    std::string_view letters;
    std::string_view phones;
};

// Common spelled rimes and their phones in the alphabet of the dictionary. The longest that ends the word
// counts.
constexpr Ending kEndings[] = {
    {"ought", "ao t"}, {"aught", "ao t"},   {"ight", "ay t"},   {"ite", "ay t"},   {"eight", "ey t"},
    {"ate", "ey t"},   {"ait", "ey t"},     {"eat", "iy t"},    {"eet", "iy t"},   {"ete", "iy t"},
    {"oat", "ow t"},   {"ote", "ow t"},     {"out", "aw t"},    {"oot", "uw t"},   {"ute", "uw t"},
    {"uit", "uw t"},   {"ot", "aa t"},      {"at", "ae t"},     {"it", "ih t"},    {"et", "eh t"},
    {"ut", "ah t"},    {"ay", "ey"},        {"ey", "ey"},       {"eigh", "ey"},    {"ee", "iy"},
    {"ea", "iy"},      {"igh", "ay"},       {"ie", "ay"},       {"ye", "ay"},      {"oe", "ow"},
    {"ow", "ow"},      {"ough", "ow"},      {"ew", "uw"},       {"ue", "uw"},      {"oo", "uw"},
    {"oy", "oy"},      {"aw", "ao"},        {"ade", "ey d"},    {"aid", "ey d"},   {"ayed", "ey d"},
    {"ide", "ay d"},   {"ied", "ay d"},     {"eed", "iy d"},    {"ead", "eh d"},   {"ode", "ow d"},
    {"oad", "ow d"},   {"ood", "uh d"},     {"oud", "aw d"},    {"ude", "uw d"},   {"ad", "ae d"},
    {"id", "ih d"},    {"ed", "eh d"},      {"od", "aa d"},     {"ame", "ey m"},   {"aim", "ey m"},
    {"ime", "ay m"},   {"yme", "ay m"},     {"eem", "iy m"},    {"eam", "iy m"},   {"ome", "ow m"},
    {"oam", "ow m"},   {"oom", "uw m"},     {"ume", "uw m"},    {"omb", "uw m"},   {"am", "ae m"},
    {"im", "ih m"},    {"ane", "ey n"},     {"ain", "ey n"},    {"eign", "ey n"},  {"ine", "ay n"},
    {"ign", "ay n"},   {"een", "iy n"},     {"ean", "iy n"},    {"ene", "iy n"},   {"one", "ow n"},
    {"oan", "ow n"},   {"own", "ow n"},     {"oon", "uw n"},    {"une", "uw n"},   {"an", "ae n"},
    {"en", "eh n"},    {"in", "ih n"},      {"on", "aa n"},     {"un", "ah n"},    {"ace", "ey s"},
    {"ase", "ey s"},   {"ice", "ay s"},     {"eace", "iy s"},   {"ease", "iy z"},  {"ose", "ow z"},
    {"ows", "ow z"},   {"ise", "ay z"},     {"ies", "ay z"},    {"ize", "ay z"},   {"ays", "ey z"},
    {"aise", "ey z"},  {"aze", "ey z"},     {"ooze", "uw z"},   {"use", "uw z"},   {"ess", "eh s"},
    {"iss", "ih s"},   {"ass", "ae s"},     {"ake", "ey k"},    {"eak", "iy k"},   {"eek", "iy k"},
    {"ike", "ay k"},   {"oke", "ow k"},     {"oak", "ow k"},    {"ook", "uh k"},   {"uke", "uw k"},
    {"ack", "ae k"},   {"ick", "ih k"},     {"eck", "eh k"},    {"ock", "aa k"},   {"uck", "ah k"},
    {"ale", "ey l"},   {"ail", "ey l"},     {"eal", "iy l"},    {"eel", "iy l"},   {"ile", "ay l"},
    {"yle", "ay l"},   {"ole", "ow l"},     {"oal", "ow l"},    {"oul", "ow l"},   {"ool", "uw l"},
    {"ule", "uw l"},   {"all", "ao l"},     {"ell", "eh l"},    {"ill", "ih l"},   {"ull", "ah l"},
    {"ave", "ey v"},   {"eave", "iy v"},    {"ieve", "iy v"},   {"ive", "ay v"},   {"ove", "ah v"},
    {"are", "eh r"},   {"air", "eh r"},     {"ear", "ih r"},    {"eer", "ih r"},   {"ere", "ih r"},
    {"ire", "ay er"},  {"yre", "ay er"},    {"ore", "ao r"},    {"oar", "ao r"},   {"oor", "ao r"},
    {"our", "aw er"},  {"ower", "aw er"},   {"ure", "uh r"},    {"ar", "aa r"},    {"or", "ao r"},
    {"er", "er"},      {"ir", "er"},        {"ur", "er"},       {"ing", "ih ng"},  {"ong", "ao ng"},
    {"ang", "ae ng"},  {"ung", "ah ng"},    {"ound", "aw n d"}, {"ind", "ay n d"}, {"and", "ae n d"},
    {"end", "eh n d"}, {"est", "eh s t"},   {"ast", "ae s t"},  {"ost", "ow s t"}, {"ust", "ah s t"},
    {"ist", "ih s t"}, {"east", "iy s t"},  {"eath", "eh th"},  {"ath", "ae th"},  {"outh", "uw th"},
    {"age", "ey jh"},  {"ide's", "ay d z"}, {"y", "iy"},        {"o", "ow"},
};

} // namespace

bool isVowelLetter(char c)
{
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

std::string_view spelledEnd(std::string_view word)
{
    std::size_t end = word.size();
    if (end > 2 && word[end - 1] == 'e' && !isVowelLetter(word[end - 2])) --end;
    std::size_t begin = end;
    while (begin > 0 && !isVowelLetter(word[begin - 1])) --begin;
    while (begin > 0 && isVowelLetter(word[begin - 1])) --begin;
    return word.substr(begin);
}

WordSound soundFromSpelling(std::string_view word)
{
    WordSound sound;
    int groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool vowel = isVowelLetter(word[i]) && !(i == 0 && word[i] == 'y');
        groups += vowel && (i == 0 || !isVowelLetter(word[i - 1]) || (i == 1 && word[0] == 'y'));
    }
    const auto ends = [&](std::string_view letters) {
        return word.size() > letters.size() && word.ends_with(letters);
    };
    const char before = word.size() > 2 ? word[word.size() - 2] : '\0';
    // Mute endings: hope, loved, hopes (not table, wanted, roses).
    if (ends("e") && !isVowelLetter(before) && !(before == 'l' && !isVowelLetter(word[word.size() - 3])))
        --groups;
    else if (ends("ed") && word.size() > 3 && !isVowelLetter(word[word.size() - 3]) && !ends("ted") &&
             !ends("ded"))
        --groups;
    else if (ends("es") && word.size() > 3 &&
             std::string_view("szxhcgaeiouy").find(word[word.size() - 3]) == std::string_view::npos)
        --groups;
    for (std::string_view split : {"ia", "io", "eo", "ua", "iu"}) {
        const std::size_t at = word.find(split);
        if (at != word.npos && at > 0 &&
            std::string_view("tcsgq").find(word[at - 1]) == std::string_view::npos)
            ++groups;
    }
    // A mute e within: love-ly, care-less, some-times, there-fore.
    for (std::string_view suffix : {"ly", "less", "ful", "ment", "ness", "times", "thing", "fore", "where"}) {
        const std::size_t at = word.size() - suffix.size();
        if (ends(suffix) && at > 2 && word[at - 1] == 'e' && !isVowelLetter(word[at - 2]) &&
            isVowelLetter(word[at - 3]))
            --groups;
    }
    // be-ing, cru-el, po-et.
    if (ends("ing") && isVowelLetter(word[word.size() - 4])) ++groups;
    sound.syllables = std::max(1, groups);
    const Ending* best = nullptr;
    for (const Ending& ending : kEndings) {
        if (word.ends_with(ending.letters) && (!best || ending.letters.size() > best->letters.size()))
            best = &ending;
    }
    if (best) {
        sound.rhyme = best->phones;
    } else {
        sound.rhyme = '\'';
        sound.rhyme += spelledEnd(word);
    }
    sound.lastOne = sound.rhyme;
    return sound;
}

} // namespace moyun::poem
