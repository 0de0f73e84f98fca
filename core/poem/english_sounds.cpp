// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/english_sounds.h"

#include "core/poem/english_spelling.h"

#include <algorithm>
#include <cctype>
#include <fstream>

namespace moyun::poem {

namespace {

constexpr std::uintmax_t kMostBytes = 32u << 20;

bool isVowelPhone(std::string_view phone)
{
    return !phone.empty() && std::string_view("aeiou").find(phone.front()) != std::string_view::npos;
}

// ("heaven" nil (((hh eh) 1) ((v ax n) 0))): syllables of phones with their stress.
bool readEntry(std::string_view line, std::string& word, WordSound& sound)
{
    if (!line.starts_with("(\"")) return false;
    const std::size_t quote = line.find('"', 2);
    const std::size_t open = line.find("((", quote == line.npos ? 0 : quote);
    if (quote == line.npos || open == line.npos) return false;
    word = line.substr(2, quote - 2);
    sound = {0, {}, {}, -1};
    std::string sinceStress, sinceVowel;
    std::size_t i = open;
    while ((i = line.find("((", i)) != line.npos) {
        while (i < line.size() && line[i] == '(') ++i;
        const std::size_t close = line.find(')', i);
        if (close == line.npos || close + 2 >= line.size()) return false;
        const std::string_view phones = line.substr(i, close - i);
        const bool stressed = line[close + 2] == '1';
        if (stressed) sound.stress = sound.syllables;
        ++sound.syllables;
        bool begun = false;
        for (std::size_t begin = 0; begin < phones.size();) {
            const std::size_t end = std::min(phones.find(' ', begin), phones.size());
            const std::string phone(phones.substr(begin, end - begin));
            begin = end + 1;
            if (isVowelPhone(phone)) {
                begun = true;
                sinceVowel.clear();
                if (stressed) sinceStress.clear();
            }
            const std::string separated = " " + phone;
            if (begun || !sinceVowel.empty()) sinceVowel += sinceVowel.empty() ? phone : separated;
            if ((begun && stressed) || !sinceStress.empty())
                sinceStress += sinceStress.empty() ? phone : separated;
        }
        i = close;
    }
    sound.lastOne = sinceVowel;
    sound.rhyme = sinceStress.empty() ? sinceVowel : sinceStress;
    return sound.syllables > 0 && !sound.lastOne.empty();
}

std::string cleaned(std::string_view word)
{
    const auto words = wordsOf(word);
    return words.empty() ? std::string() : words.back();
}

} // namespace

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto c = static_cast<unsigned char>(line[i]);
        if (std::isalpha(c))
            words.back() += static_cast<char>(std::tolower(c));
        else if (c == '\'')
            words.back() += '\'';
        else if (line.substr(i).starts_with("’"))
            words.back() += '\'';
        else if (c < 0x80 || line.substr(i).starts_with("—"))
            words.emplace_back();
    }
    for (std::string& word : words) {
        while (!word.empty() && word.back() == '\'') word.pop_back();
        while (!word.empty() && word.front() == '\'') word.erase(0, 1);
    }
    std::erase_if(words, [](const std::string& word) { return word.empty(); });
    return words;
}

std::string lastWord(std::string_view line)
{
    auto words = wordsOf(line);
    return words.empty() ? std::string() : std::move(words.back());
}

std::filesystem::path EnglishSounds::usualFile()
{
    return "/usr/share/festival/dicts/cmu/cmudict-0.4.out";
}

base::Result<EnglishSounds> EnglishSounds::load(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed) {
        return base::Error{base::ErrorCode::NotFound,
                           "The pronouncing dictionary " + file.string() + " is not there.",
                           "Install the package festlex-cmu, or go on with estimates from the spelling."};
    }
    if (size > kMostBytes) {
        return base::Error{base::ErrorCode::TooLarge,
                           "The pronouncing dictionary " + file.string() + " is over 32 MB.",
                           "Give the lexicon of festlex-cmu."};
    }
    EnglishSounds sounds;
    std::ifstream stream(file);
    std::string line, word;
    WordSound sound;
    while (std::getline(stream, line)) {
        if (readEntry(line, word, sound)) sounds.m_words[word].push_back(sound);
    }
    if (sounds.m_words.empty()) {
        return base::Error{base::ErrorCode::Unreadable, file.string() + " is no pronouncing dictionary.",
                           "Give the lexicon of festlex-cmu."};
    }
    return sounds;
}

bool EnglishSounds::isListed(std::string_view word) const
{
    return m_words.contains(cleaned(word));
}

std::vector<WordSound> EnglishSounds::soundsOf(std::string_view raw) const
{
    const std::string word = cleaned(raw);
    if (word.empty()) return {};
    const auto found = m_words.find(word);
    if (found != m_words.end()) return found->second;
    // heav'n, belov'd: the apostrophe takes a syllable away.
    if (word.ends_with("'d") || word.ends_with("'n") || word.ends_with("'st")) {
        std::string whole = word;
        whole[whole.find('\'')] = 'e';
        std::vector<WordSound> sounds = soundsOf(whole);
        const bool mute = word.ends_with("'d") && !whole.ends_with("ted") && !whole.ends_with("ded");
        for (WordSound& sound : sounds) sound.syllables = std::max(1, sound.syllables - !mute);
        return sounds;
    }
    if (word.ends_with("'s")) return soundsOf(std::string_view(word).substr(0, word.size() - 2));
    return {soundFromSpelling(word)};
}

EnglishSounds::Range EnglishSounds::syllables(std::string_view line) const
{
    Range range;
    for (const std::string& word : wordsOf(line)) {
        const auto sounds = soundsOf(word);
        const auto [least, most] =
            std::minmax_element(sounds.begin(), sounds.end(), [](const WordSound& a, const WordSound& b) {
                return a.syllables < b.syllables;
            });
        // Verse slurs heaven, power, every, and may sound the e of -ed.
        const bool slurred =
            least->syllables > 1 && (word.find("ven") != word.npos || word.find("ower") != word.npos ||
                                     word.find("ver") != word.npos || word.find("ire") != word.npos ||
                                     word.find("ious") != word.npos || word.find("our") != word.npos ||
                                     word.find("ering") != word.npos);
        range.least += least->syllables - slurred;
        range.most += most->syllables + (word.size() > 4 && word.ends_with("ed"));
    }
    return range;
}

bool EnglishSounds::rhyme(std::string_view a, std::string_view b) const
{
    const std::string first = cleaned(a), second = cleaned(b);
    if (first.empty() || second.empty()) return false;
    if (first == second) return true;
    for (const WordSound& x : soundsOf(first)) {
        for (const WordSound& y : soundsOf(second)) {
            if (x.rhyme == y.rhyme) return true;
            const bool lifted = x.syllables > 2 || y.syllables > 2;
            if (lifted && x.lastOne == y.lastOne) return true;
        }
    }
    return false;
}

bool EnglishSounds::eyeRhyme(std::string_view a, std::string_view b)
{
    const std::string first = cleaned(a), second = cleaned(b);
    return !first.empty() && !second.empty() && spelledEnd(first) == spelledEnd(second);
}

} // namespace moyun::poem
