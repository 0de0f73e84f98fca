// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace moyun::poem {

// Collects the lines of a corpus and writes the file that KnownLines reads. The first poem that has a line
// keeps it. One thread.
class KnownLinesBuilder
{
public:
    // UTF-8; titles are cut after 24 characters.
    void beginPoem(std::string_view title, std::string_view author);
    void addLine(std::u32string_view line);
    std::size_t lines() const { return m_poemOf.size(); }
    std::size_t poems() const { return m_names.size(); }

    // Errors: too many poems, cannot be written.
    base::Result<void> write(const std::filesystem::path& file) const;

private:
    struct Name
    {
        std::string author, title;
    };
    std::vector<Name> m_names;
    std::unordered_map<std::uint64_t, std::uint32_t> m_poemOf; // by KnownLines::keyOf
};

} // namespace moyun::poem
