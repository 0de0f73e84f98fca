// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/poem_tables.h"

#include "core/base/paths.h"

namespace moyun::poem {

PoemTablesSource::Files PoemTablesSource::shipped()
{
    const auto folder = base::shippedPath("resources/poem");
    // The readings are made while building; once installed they lie beside the others.
    auto readings = folder / "readings.txt";
#ifdef MOYUN_READINGS_FILE
    std::error_code ignored;
    if (!std::filesystem::exists(readings, ignored)) readings = MOYUN_READINGS_FILE;
#endif
    return {readings,
            folder / "ci_patterns.tsv",
            folder / "characters.txt",
            base::modelsFolder() / "known_lines.bin",
            folder / "english_words.txt",
            folder / "rhyme_words.tsv"};
}

base::Result<std::shared_ptr<const PoemTables>> PoemTablesSource::get()
{
    const std::lock_guard lock(m_mutex);
    if (!m_read) m_read = load();
    return *m_read;
}

base::Result<std::shared_ptr<const PoemTables>> PoemTablesSource::load() const
{
    auto readings = Readings::load(m_files.readings);
    if (!readings) return readings.error();
    auto tunes = CiPatterns::load(m_files.tunes);
    if (!tunes) return tunes.error();
    auto dictionary = RhymeDictionary::load(m_files.characters);
    if (!dictionary) return dictionary.error();
    auto script = ScriptConverter::open();
    if (!script) return script.error();
    PoemTables tables{
        std::move(*readings), std::move(*tunes), std::move(*dictionary), {}, std::move(*script)};
    std::error_code ignored;
    if (!m_files.known.empty() && std::filesystem::exists(m_files.known, ignored)) {
        auto known = KnownLines::load(m_files.known);
        if (!known) return known.error();
        tables.known = std::move(*known);
    }
    if (!m_files.rhymeWords.empty()) {
        auto words = RhymeWords::load(m_files.rhymeWords);
        if (!words) return words.error();
        tables.words = std::move(*words);
    }
    return std::make_shared<const PoemTables>(std::move(tables));
}

base::Result<std::shared_ptr<const EnglishTables>> PoemTablesSource::english()
{
    const std::lock_guard lock(m_mutex);
    if (!m_english) m_english = loadEnglish();
    return *m_english;
}

base::Result<std::shared_ptr<const EnglishTables>> PoemTablesSource::loadEnglish() const
{
    EnglishTables tables;
    auto sounds = EnglishSounds::load(EnglishSounds::usualFile());
    if (!sounds && sounds.error().code != base::ErrorCode::NotFound) return sounds.error();
    if (sounds) tables.sounds = std::move(*sounds);
    auto words = EnglishLexicon::load(m_files.englishWords, tables.sounds);
    if (!words) return words.error();
    tables.words = std::move(*words);
    return std::make_shared<const EnglishTables>(std::move(tables));
}

} // namespace moyun::poem
