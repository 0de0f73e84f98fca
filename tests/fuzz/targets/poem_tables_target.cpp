// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that verse is checked with, which writers may replace: the first byte chooses which.
#include "core/image/mood.h"
#include "core/poem/ci_patterns.h"
#include "core/poem/english_lexicon.h"
#include "core/poem/english_sounds.h"
#include "core/poem/known_lines.h"
#include "core/poem/readings.h"
#include "core/poem/rhyme_dictionary.h"
#include "core/poem/rhyme_words.h"
#include "fuzz/targets/target_support.h"

namespace {

using namespace moyun;
using namespace moyun::poem;

template <class T> bool usable(const base::Result<T>& read)
{
    if (!read) fuzz::requireForPeople(read.error());
    return read.ok();
}

void tunes(std::string_view text)
{
    const auto read = CiPatterns::parse(text);
    if (!usable(read)) return;
    for (const FormId form : {FormId::Ci, FormId::Qu})
        for (const auto& tune : read->tunes(form)) {
            const auto layouts = read->templates(form, tune.name);
            fuzz::require(!layouts.empty(), "a tune that is listed has a layout");
        }
}

void notation(std::string_view text)
{
    const auto read = parseCiNotation(text);
    if (!usable(read)) return;
    const auto again = parseCiNotation(ciNotation(*read));
    fuzz::require(again.ok() && again->size() == read->size(), "a notation comes back");
}

void readings(const std::filesystem::path& file)
{
    const auto read = Readings::load(file);
    if (!usable(read)) return;
    for (const RhymeBook book : {RhymeBook::Pingshui, RhymeBook::Cilin, RhymeBook::Xinyun})
        for (const char32_t c : U"一东天地人你a")
            for (const Reading& reading : (*read)->of(c, book))
                fuzz::require(reading.group < (*read)->groups(book).size(),
                              "a reading names a group that is there");
}

void known(const std::filesystem::path& file)
{
    const auto read = KnownLines::load(file);
    if (!usable(read)) return;
    for (const char32_t* line : {U"白日依山尽", U"a line of verse", U""})
        if (const auto source = (*read)->find(line)) (void)source->title.size();
    (void)(*read)->usualTitles().size();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) return -1;
    const auto bytes = fuzz::bytesOf(data, size).subspan(1);
    const fuzz::MemoryFile file(bytes);
    // Lists packed with zlib unpack to a thousand times their size; trees of letters take fifty a byte.
    const fuzz::MemoryClaim claim(2'000'000 + 3000 * size);
    switch (data[0] % 8) {
    case 0:
        tunes(fuzz::textOf(bytes));
        break;
    case 1:
        notation(fuzz::textOf(bytes));
        break;
    case 2:
        readings(file.path());
        break;
    case 3:
        known(file.path());
        break;
    case 4:
        if (const auto read = RhymeWords::load(file.path()); usable(read)) (void)read->endingIn(U'山');
        break;
    case 5:
        usable(RhymeDictionary::load(file.path()));
        break;
    case 6: {
        const auto sounds = EnglishSounds::load(file.path());
        if (usable(sounds)) (void)sounds->syllables("the winter's tale of thee");
        if (const auto words = EnglishLexicon::load(file.path(), EnglishSounds()); usable(words))
            for (const auto& word : (*words)->words())
                fuzz::require((*words)->find(word.text) == &word || (*words)->find(word.text),
                              "a word is found");
        break;
    }
    default:
        if (const auto rules = image::readMoodRules(fuzz::textOf(bytes)); usable(rules))
            (void)image::rulesMet(image::Mood{}, *rules);
    }
    return 0;
}
