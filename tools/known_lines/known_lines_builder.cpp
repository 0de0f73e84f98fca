// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/known_lines/known_lines_builder.h"

#include "core/poem/known_lines.h"
#include "core/poem/known_lines_file.h"
#include "core/poem/utf8.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <numeric>

namespace moyun::poem {
namespace {

using Entry = std::pair<std::uint64_t, std::uint32_t>; // key, value

constexpr std::size_t kTitleCharacters = 24;
constexpr int kMostTries = 100;

void setSlot(KnownLinesMap& map, std::uint64_t index, std::uint32_t value)
{
    const auto bit = index * KnownLinesMap::kSlotBits;
    const auto shift = bit % 64;
    map.words[bit / 64] |= std::uint64_t(value) << shift;
    if (shift + KnownLinesMap::kSlotBits > 64)
        map.words[bit / 64 + 1] |= std::uint64_t(value) >> (64 - shift);
}

// Takes away keys that are alone in a slot, one after another, until none is left; then fills the slots in
// the opposite order. False: with this seed some keys stay tangled.
bool fill(KnownLinesMap& map, const std::vector<Entry>& entries)
{
    struct Slot
    {
        std::uint32_t keys = 0, mix = 0; // how many, and the exclusive or of their numbers
    };
    std::vector<Slot> slots(map.slots());
    const auto placesOf = [&](std::uint32_t entry) {
        const auto p = map.placesOf(entries[entry].first);
        return std::array<std::uint64_t, 3>{p.first, p.second, p.third};
    };
    for (std::uint32_t entry = 0; entry < entries.size(); ++entry)
        for (const auto place : placesOf(entry)) {
            ++slots[place].keys;
            slots[place].mix ^= entry;
        }
    std::vector<std::uint64_t> alone;
    for (std::uint64_t place = 0; place < slots.size(); ++place)
        if (slots[place].keys == 1) alone.push_back(place);
    std::vector<std::pair<std::uint32_t, std::uint64_t>> order; // a key and the slot that is its own
    while (!alone.empty()) {
        const auto place = alone.back();
        alone.pop_back();
        if (slots[place].keys != 1) continue;
        const auto entry = slots[place].mix;
        order.emplace_back(entry, place);
        for (const auto other : placesOf(entry)) {
            slots[other].mix ^= entry;
            if (--slots[other].keys == 1) alone.push_back(other);
        }
    }
    if (order.size() != entries.size()) return false;
    map.words.assign(map.wordCount(), 0);
    std::vector<std::uint32_t> values(map.slots(), 0);
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        const auto places = map.placesOf(entries[it->first].first);
        std::uint32_t value = places.check << KnownLinesMap::kValueBits | entries[it->first].second;
        for (const auto other : {places.first, places.second, places.third})
            if (other != it->second) value ^= values[other];
        values[it->second] = value;
    }
    for (std::uint64_t place = 0; place < values.size(); ++place) setSlot(map, place, values[place]);
    return true;
}

} // namespace

void KnownLinesBuilder::beginPoem(std::string_view title, std::string_view author)
{
    const auto clean = [](std::string_view text) {
        auto wide = fromUtf8(text).substr(0, kTitleCharacters);
        std::erase_if(wide, [](char32_t c) { return c < U' '; });
        return toUtf8(wide);
    };
    m_names.push_back({clean(author), clean(title)});
}

void KnownLinesBuilder::addLine(std::u32string_view line)
{
    if (const auto key = KnownLines::keyOf(line)) m_poemOf.emplace(key, std::uint32_t(m_names.size() - 1));
}

base::Result<void> KnownLinesBuilder::write(const std::filesystem::path& file) const
{
    if (m_names.size() > KnownLinesMap::kMostValues)
        return base::Error{base::ErrorCode::InvalidArgument,
                           std::to_string(m_names.size()) + " poems are more than the file can number.", ""};
    // By author, so that each is named once and the list packs well.
    std::vector<std::uint32_t> order(m_names.size()), numbers(m_names.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return m_names[a].author < m_names[b].author; });
    std::string list;
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        const auto& name = m_names[order[i]];
        numbers[order[i]] = i;
        if (i > 0 ? name.author != m_names[order[i - 1]].author : !name.author.empty())
            list += '\x01' + name.author + '\n';
        list += name.title + '\n';
    }
    std::vector<Entry> entries;
    for (const auto& [key, poem] : m_poemOf) entries.emplace_back(key, numbers[poem]);
    std::sort(entries.begin(), entries.end());

    KnownLinesMap map;
    // Sizes from the paper: small sets need larger segments in proportion, and more room.
    const double n = double(std::max<std::size_t>(entries.size(), 2));
    map.segment = std::min(1u << 18, 1u << int(std::log(n) / std::log(3.33) + 2.25));
    const double room = std::max(1.125, 0.875 + 0.25 * std::log(1e6) / std::log(n));
    map.segments = std::max(1u, std::uint32_t(std::ceil(n * room / map.segment)) - 2);
    for (int tries = 0; !fill(map, entries); ++tries) {
        if (tries == kMostTries)
            return base::Error{base::ErrorCode::Internal, "The lines could not be laid out.", ""};
        map.seed += 0x9e3779b97f4a7c15ULL;
    }

    std::vector<Bytef> packed(compressBound(list.size()));
    uLongf packedSize = packed.size();
    compress2(packed.data(), &packedSize, reinterpret_cast<const Bytef*>(list.data()), list.size(), 9);
    KnownLinesHeader header;
    header.seed = map.seed;
    header.segment = map.segment;
    header.segments = map.segments;
    header.poems = std::uint32_t(m_names.size());
    header.packed = std::uint32_t(packedSize);
    header.unpacked = std::uint32_t(list.size());
    std::ofstream out(file, std::ios::binary);
    out.write(reinterpret_cast<const char*>(&header), sizeof header);
    out.write(reinterpret_cast<const char*>(map.words.data()), std::streamsize(map.words.size() * 8));
    out.write(reinterpret_cast<const char*>(packed.data()), std::streamsize(packedSize));
    out.flush();
    if (!out)
        return base::Error{base::ErrorCode::Io, file.string() + " cannot be written.",
                           "Check the folder and the space left."};
    return {};
}

} // namespace moyun::poem
