// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poem/ci_patterns.h"
#include "core/poem/readings.h"
#include "core/poem/rhyme_dictionary.h"

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
    };
    explicit PoemTablesSource(Files files) : m_files(std::move(files)) {}

    // Blocks for some ten milliseconds the first time. Errors: those of the tables, kept for later calls.
    base::Result<std::shared_ptr<const PoemTables>> get();

private:
    base::Result<std::shared_ptr<const PoemTables>> load() const;

    Files m_files;
    std::mutex m_mutex;
    std::optional<base::Result<std::shared_ptr<const PoemTables>>> m_read;
};

} // namespace moyun::poem
