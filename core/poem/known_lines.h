// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::poem {

// The verse lines of the training corpus and whose they are, to tell a line that is new from one that was
// read: a static map from line to poem (a binary fuse filter, Graf and Lemire 2022, whose slots hold the
// number of the poem beside a check of eight bits), and the packed list of titles and authors. The lines
// themselves are not in it. A line of the corpus is always known; one of 256 new lines is called known by
// mistake (with any poem's name). Lines of fewer than kLeastCharacters are not kept: words, not verses.
// Immutable: any thread.
class KnownLines
{
public:
    static constexpr std::size_t kLeastCharacters = 3; // Han characters; English lines: words
    static constexpr double kFalsePositives = 1.0 / 256;

    // Reads the map that moyun-known-lines wrote (docs/poem-tables.md): tens of milliseconds, 20 MB. Errors:
    // missing, damaged, larger than such a file may be.
    static base::Result<std::shared_ptr<const KnownLines>> load(const std::filesystem::path& file);
    ~KnownLines();

    struct Source
    {
        std::string title, author; // UTF-8; empty where not known
    };
    // Marks and spaces do not count, nor capital letters. Some hundred nanoseconds.
    bool knows(std::u32string_view line) const;
    std::optional<Source> find(std::u32string_view line) const;
    std::size_t poems() const;

    // A title that many poems have: two to six Chinese characters.
    struct UsualTitle
    {
        std::u32string text;
        int poems = 0;
    };
    const std::vector<UsualTitle>& usualTitles() const; // the most usual first

    // The number by which a line is looked up; 0 for one too short to keep. For the builder.
    static std::uint64_t keyOf(std::u32string_view line);

private:
    struct Table;
    explicit KnownLines(std::unique_ptr<Table> table);
    std::unique_ptr<Table> m_table;
};

} // namespace moyun::poem
