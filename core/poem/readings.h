// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace moyun::poem {

// Which tradition says what rhymes: 平水韵 (106 groups, for shi), 词林正韵 (19 parts, for ci), 中华新韵 (14
// groups, modern Mandarin).
enum class RhymeBook : std::uint8_t { Pingshui, Cilin, Xinyun };

// The four tones of Middle Chinese; for 中华新韵 the first and second tone count as Level, third as Rising,
// fourth as Departing. Level is 平, the others are 仄.
enum class Tone : std::uint8_t { Level, Rising, Departing, Entering };
constexpr bool isOblique(Tone tone)
{
    return tone != Tone::Level;
}

// One way to read a character under one rhyme book.
struct Reading
{
    Tone tone;
    std::uint8_t group; // index into groups(book)
    bool operator==(const Reading&) const = default;
};

// A set of readings that rhyme. Under 平水韵 a group has one tone ("一东", Level); under 词林正韵 a part
// holds level and oblique readings (they do not rhyme with each other unless the form says so) and an
// entering part only its own;
struct RhymeGroup
{
    std::string name;        // UTF-8: "一东", "第一部", "一麻"
    std::vector<Tone> tones; // those that occur in it
};

// Tones and rhymes of characters, simplified and traditional alike. Immutable: any thread.
class Readings
{
public:
    // Reads the table that the build made (bounded, checked). Errors: missing, or not such a table.
    static base::Result<std::shared_ptr<const Readings>> load(const std::filesystem::path& file);
    ~Readings();

    // All readings of a character, most usual first; empty: unknown. A character of two tones has both.
    std::span<const Reading> of(char32_t character, RhymeBook book) const;
    // The first of them, those that regulated verse is known to use or too rare to know: what a line should
    // rely on that has to pass any other judge. 风 has an oblique reading in the dictionaries (讽), and in
    // 27,056 places of real poems 29 oblique ones. Under 中华新韵 all.
    std::span<const Reading> usual(char32_t character, RhymeBook book) const;
    std::span<const RhymeGroup> groups(RhymeBook book) const;

    bool mayBeLevel(char32_t character, RhymeBook book) const;
    bool mayBeOblique(char32_t character, RhymeBook book) const;
    // Whether two readings count as rhyming under the book: same group, and both level or both oblique
    // (under 平水韵 the same group implies the same tone).
    static bool rhymes(const Reading& a, const Reading& b);

private:
    struct Table;
    explicit Readings(std::unique_ptr<Table> table);
    std::unique_ptr<Table> m_table;
};

} // namespace moyun::poem
