// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace moyun::training {

// One poem of a pack. Text is tokens of the pack's vocabulary; a closed form's text has a mark (，。！… as
// they stand) after every line and nothing else but characters.
struct PackedPoem
{
    std::uint16_t form = 0, dynasty = 0, author = 0,
                  pattern = 0; // indices into the pack's names; 0: not said
    bool dev = false;
    std::vector<std::uint16_t> title, text;
    bool operator==(const PackedPoem&) const = default;
};

// What the names and tokens of a pack stand for. Entry 0 of each list of names is empty, "not said". The
// vocabulary begins with <unk>, <eos> and the line break.
struct PoemNames
{
    std::vector<std::string> vocabulary, forms, dynasties, authors, patterns;
    bool operator==(const PoemNames&) const = default;

    static constexpr std::uint16_t kUnknown = 0, kEnd = 1, kBreak = 2;
};

// A training set of poems: "MOYUNPM1", a 64-bit length, a JSON object with the five lists and the number of
// poems, then the poems as little-endian 16-bit numbers (form, dynasty, author, pattern, split, title length,
// text length, title, text).
struct PoemPack
{
    PoemNames names;
    std::vector<PackedPoem> poems;

    // Errors: not found, not such a file, cut short, an index outside its list.
    static base::Result<PoemPack> read(const std::filesystem::path& file);
    // Errors: disk full, folder not writable, more than 65,535 names in a list.
    base::Result<void> write(const std::filesystem::path& file) const;
};

} // namespace moyun::training
