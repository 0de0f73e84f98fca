// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poem/ci_patterns.h"
#include "core/poem/english_lexicon.h"
#include "core/poem/known_lines.h"
#include "core/poem/readings.h"
#include "core/poem/rhyme_dictionary.h"
#include "core/poem/rhyme_words.h"
#include "core/poem/script.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

namespace moyun::poem {

// The tables that checking and writing verse need. Immutable: any thread.
struct PoemTables
{
    std::shared_ptr<const Readings> readings;
    CiPatterns tunes;
    RhymeDictionary dictionary;
    std::shared_ptr<const KnownLines> known; // null where the list is not installed
    std::shared_ptr<const ScriptConverter> script;
    RhymeWords words{};
};

// What only English forms need.
struct EnglishTables
{
    EnglishSounds sounds; // spelling rules alone where the dictionary is not installed
    std::shared_ptr<const EnglishLexicon> words;
};

// The tables, read when first asked for. Any thread; a reading makes the others wait.
class PoemTablesSource
{
public:
    struct Files
    {
        std::filesystem::path readings; // made while building (docs/poem-tables.md)
        std::filesystem::path tunes;
        std::filesystem::path characters;
        std::filesystem::path known; // of the lines; may be absent
        std::filesystem::path englishWords;
        std::filesystem::path rhymeWords{}; // empty: none
    };
    // Those of this installation, or of the build tree.
    static Files shipped();
    explicit PoemTablesSource(Files files) : m_files(std::move(files)) {}

    // Blocks for some ten milliseconds the first time. Errors: those of the tables, kept for later calls.
    base::Result<std::shared_ptr<const PoemTables>> get();
    // Half a second the first time. Errors likewise.
    base::Result<std::shared_ptr<const EnglishTables>> english();

private:
    base::Result<std::shared_ptr<const PoemTables>> load() const;
    base::Result<std::shared_ptr<const EnglishTables>> loadEnglish() const;

    Files m_files;
    std::mutex m_mutex;
    std::optional<base::Result<std::shared_ptr<const PoemTables>>> m_read;
    std::optional<base::Result<std::shared_ptr<const EnglishTables>>> m_english;
};

} // namespace moyun::poem
