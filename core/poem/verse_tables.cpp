// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/verse_tables.h"

namespace moyun::poem {

base::Result<std::shared_ptr<const VerseTables>> VerseTablesSource::get()
{
    const std::lock_guard lock(m_mutex);
    if (!m_read) m_read = load();
    return *m_read;
}

base::Result<std::shared_ptr<const VerseTables>> VerseTablesSource::load() const
{
    auto readings = Readings::load(m_files.readings);
    if (!readings) return readings.error();
    auto tunes = CiPatterns::load(m_files.tunes);
    if (!tunes) return tunes.error();
    auto dictionary = RhymeDictionary::load(m_files.characters);
    if (!dictionary) return dictionary.error();
    auto script = ScriptConverter::open();
    if (!script) return script.error();
    auto sounds = EnglishSounds::load(EnglishSounds::usualFile());
    if (!sounds && sounds.error().code != base::ErrorCode::NotFound) return sounds.error();
    const auto said = sounds ? std::make_shared<const EnglishSounds>(std::move(*sounds))
                             : std::make_shared<const EnglishSounds>();
    auto english = EnglishLexicon::load(m_files.englishWords, *said);
    if (!english) return english.error();
    std::shared_ptr<const KnownLines> known;
    std::error_code ignored;
    if (std::filesystem::exists(m_files.knownLines, ignored)) {
        auto lines = KnownLines::load(m_files.knownLines);
        if (!lines) return lines.error();
        known = std::move(*lines);
    }
    return std::make_shared<const VerseTables>(VerseTables{std::move(*readings), std::move(*tunes),
                                                           std::move(*dictionary), std::move(*script), known,
                                                           said, std::move(*english)});
}

} // namespace moyun::poem
