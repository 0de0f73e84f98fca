// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/readings.h"

#include "core/poem/utf8.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <unordered_map>
#include <utility>

namespace moyun::poem {
namespace {

using base::Error;
using base::ErrorCode;

constexpr std::size_t kBooks = 3;
constexpr std::uintmax_t kMostBytes = 8u << 20;
constexpr std::size_t kMostReadings = 1u << 20;
constexpr std::string_view kTones = "pscr"; // level, rising, departing, entering

} // namespace

// The readings of all characters lie one after another, those of a character under the three books together.
struct Readings::Table
{
    struct Slice
    {
        std::array<std::uint32_t, kBooks + 1> begin{};
        std::array<std::uint8_t, kBooks> usual{}; // how many of a book's readings verse uses
    };
    std::array<std::vector<RhymeGroup>, kBooks> groups;
    std::vector<Reading> readings;
    std::unordered_map<char32_t, Slice> slices;

    // "p0,r3;s1|p1|p2", rare readings after the semicolon: false if that is not what it is.
    bool append(std::string_view text, Slice& slice)
    {
        for (std::size_t book = 0; book < kBooks; ++book) {
            slice.begin[book] = std::uint32_t(readings.size());
            const auto bar = text.find('|');
            if ((bar == std::string_view::npos) != (book + 1 == kBooks)) return false;
            bool rare = false;
            std::size_t usual = 0;
            for (auto list = text.substr(0, bar); !list.empty();) {
                const auto comma = list.find_first_of(",;");
                const auto one = list.substr(0, comma);
                const auto tone = one.empty() ? std::string_view::npos : kTones.find(one[0]);
                unsigned group = 0;
                for (const char c : one.substr(std::min<std::size_t>(1, one.size()))) {
                    if (c < '0' || c > '9') return false;
                    group = std::min(group * 10 + unsigned(c - '0'), 1000u);
                }
                if (tone == std::string_view::npos || one.size() < 2 || group >= groups[book].size())
                    return false;
                readings.push_back({Tone(tone), std::uint8_t(group)});
                usual += !rare;
                if (comma == std::string_view::npos) break;
                if (list[comma] == ';' && std::exchange(rare, true)) return false;
                list = list.substr(comma + 1);
                if (list.empty()) return false;
            }
            if (usual > 100) return false;
            slice.usual[book] = std::uint8_t(usual);
            text = bar == std::string_view::npos ? std::string_view() : text.substr(bar + 1);
        }
        slice.begin[kBooks] = std::uint32_t(readings.size());
        return readings.size() <= kMostReadings;
    }

    bool appendGroups(const std::string& line, std::size_t book)
    {
        std::istringstream words(line);
        for (std::string word; words >> word;) {
            const auto colon = word.find(':');
            if (colon == std::string::npos || groups[book].size() > 200) return false;
            RhymeGroup group{word.substr(0, colon), {}};
            for (const char c : word.substr(colon + 1)) {
                const auto tone = kTones.find(c);
                if (tone == std::string_view::npos) return false;
                group.tones.push_back(Tone(tone));
            }
            std::sort(group.tones.begin(), group.tones.end());
            groups[book].push_back(std::move(group));
        }
        return !groups[book].empty();
    }
};

Readings::Readings(std::unique_ptr<Table> table) : m_table(std::move(table)) {}
Readings::~Readings() = default;

base::Result<std::shared_ptr<const Readings>> Readings::load(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in)
        return Error{ErrorCode::NotFound, "There is no table of readings " + file.string() + ".",
                     "Build or install the program again."};
    const auto refuse = [&](std::size_t line) {
        return Error{ErrorCode::Unreadable,
                     file.string() + ", line " + std::to_string(line) + ", is not of a table of readings.",
                     "Build or install the program again."};
    };
    if (size > kMostBytes) return refuse(1);
    auto table = std::make_unique<Table>();
    std::string line;
    if (!std::getline(in, line) || line != "moyun-readings 2") return refuse(1);
    std::size_t number = 1;
    for (std::size_t book = 0; book < kBooks; ++book)
        if (++number; !std::getline(in, line) || !table->appendGroups(line, book)) return refuse(number);
    while (std::getline(in, line)) {
        ++number;
        const auto space = line.find(' ');
        const auto character = fromUtf8(std::string_view(line).substr(0, space));
        Table::Slice slice;
        if (space == std::string::npos || character.size() != 1 ||
            !table->append(std::string_view(line).substr(space + 1), slice))
            return refuse(number);
        table->slices.emplace(character[0], slice);
    }
    if (table->slices.empty()) return refuse(number);
    return std::shared_ptr<const Readings>(new Readings(std::move(table)));
}

std::span<const Reading> Readings::of(char32_t character, RhymeBook book) const
{
    const auto found = m_table->slices.find(character);
    if (found == m_table->slices.end()) return {};
    const auto b = std::size_t(book);
    const auto& begin = found->second.begin;
    return std::span(m_table->readings).subspan(begin[b], begin[b + 1] - begin[b]);
}

std::span<const Reading> Readings::usual(char32_t character, RhymeBook book) const
{
    const auto found = m_table->slices.find(character);
    if (found == m_table->slices.end()) return {};
    return of(character, book).first(found->second.usual[std::size_t(book)]);
}

std::span<const RhymeGroup> Readings::groups(RhymeBook book) const
{
    return m_table->groups[std::size_t(book)];
}

bool Readings::mayBeLevel(char32_t character, RhymeBook book) const
{
    const auto all = of(character, book);
    return std::any_of(all.begin(), all.end(), [](const Reading& r) { return !isOblique(r.tone); });
}

bool Readings::mayBeOblique(char32_t character, RhymeBook book) const
{
    const auto all = of(character, book);
    return std::any_of(all.begin(), all.end(), [](const Reading& r) { return isOblique(r.tone); });
}

bool Readings::rhymes(const Reading& a, const Reading& b)
{
    return a.group == b.group && isOblique(a.tone) == isOblique(b.tone);
}

} // namespace moyun::poem
