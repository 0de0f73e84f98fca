// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poem/ci_patterns.h"
#include "core/poem/english_lexicon.h"
#include "core/poem/english_sounds.h"
#include "core/poem/known_lines.h"
#include "core/poem/readings.h"
#include "core/poem/rhyme_dictionary.h"
#include "core/poem/script.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

namespace moyun::poem {

// The tables that checking and writing verse need. Immutable: any thread.
struct VerseTables
{
    std::shared_ptr<const Readings> readings;
    CiPatterns tunes;
    RhymeDictionary dictionary;
    std::shared_ptr<const ScriptConverter> script;
    std::shared_ptr<const KnownLines> known;     // null: not installed, every line passes for new
    std::shared_ptr<const EnglishSounds> sounds; // by spelling where no dictionary is installed
    std::shared_ptr<const EnglishLexicon> english;
};

// The tables, read when first asked for. Any thread; a reading makes the others wait.
class VerseTablesSource
{
public:
    struct Files
    {
        std::filesystem::path readings; // made while building (docs/poem-tables.md)
        std::filesystem::path tunes;
        std::filesystem::path characters;
        std::filesystem::path englishWords;
        std::filesystem::path knownLines; // may be missing
    };
    explicit VerseTablesSource(Files files) : m_files(std::move(files)) {}

    // Blocks for a part of a second the first time. Errors: those of the tables, kept for later calls.
    base::Result<std::shared_ptr<const VerseTables>> get();

private:
    base::Result<std::shared_ptr<const VerseTables>> load() const;

    Files m_files;
    std::mutex m_mutex;
    std::optional<base::Result<std::shared_ptr<const VerseTables>>> m_read;
};

} // namespace moyun::poem
