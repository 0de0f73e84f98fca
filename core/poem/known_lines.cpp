// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/known_lines.h"

#include "core/poem/known_lines_file.h"
#include "core/poem/poem.h"
#include "core/poem/utf8.h"

#include <zlib.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <fstream>
#include <unordered_map>
#include <vector>

namespace moyun::poem {
namespace {

constexpr std::uint64_t kMostFileBytes = 64u << 20;
constexpr std::uint32_t kMostListBytes = 32u << 20;
constexpr std::uint64_t kMostRatio = 1100; // deflate makes at most 1032 bytes of one
constexpr int kUsualTitle = 8;             // poems

base::Error damaged(const std::filesystem::path& file)
{
    return {base::ErrorCode::Unreadable, "The list of known lines " + file.string() + " is damaged.",
            "Install Moyun's models again. Until then lines of older poems are not told from new ones."};
}

} // namespace

struct KnownLines::Table
{
    KnownLinesMap map;
    std::string list;
    std::vector<std::uint32_t> titles;  // by poem: where its title begins in the list
    std::vector<std::uint32_t> authors; // by poem: where its author begins, 0: none

    std::vector<UsualTitle> usual;

    bool readList();
    void countTitles();
    std::string lineAt(std::uint32_t begin) const
    {
        return list.substr(begin, list.find('\n', begin) - begin);
    }
    // The poem of a line; one past the last where it is not known.
    std::uint32_t poemOf(std::uint64_t key) const
    {
        if (key == 0) return std::uint32_t(titles.size());
        const auto places = map.placesOf(key);
        const auto value = map.slot(places.first) ^ map.slot(places.second) ^ map.slot(places.third);
        const bool checks = value >> KnownLinesMap::kValueBits == places.check;
        return checks ? value & (KnownLinesMap::kMostValues - 1) : std::uint32_t(titles.size());
    }
};

bool KnownLines::Table::readList()
{
    std::uint32_t author = 0;
    for (std::size_t begin = 0; begin < list.size();) {
        const auto end = list.find('\n', begin);
        if (end == list.npos) return false;
        if (list[begin] == '\x01') {
            author = std::uint32_t(begin) + 1;
        } else {
            titles.push_back(std::uint32_t(begin));
            authors.push_back(author);
        }
        begin = end + 1;
    }
    return titles.size() <= KnownLinesMap::kMostValues;
}

void KnownLines::Table::countTitles()
{
    std::unordered_map<std::string_view, int> counts;
    for (const auto begin : titles) {
        const auto size = list.find('\n', begin) - begin;
        if (size >= 6 && size <= 18) ++counts[std::string_view(list).substr(begin, size)];
    }
    for (const auto& [text, poems] : counts) {
        if (poems < kUsualTitle) continue;
        auto characters = fromUtf8(text);
        if (std::all_of(characters.begin(), characters.end(), isHan))
            usual.push_back({std::move(characters), poems});
    }
    std::sort(usual.begin(), usual.end(), [](const auto& a, const auto& b) {
        return a.poems != b.poems ? a.poems > b.poems : a.text < b.text;
    });
}

KnownLines::KnownLines(std::unique_ptr<Table> table) : m_table(std::move(table)) {}
KnownLines::~KnownLines() = default;

base::Result<std::shared_ptr<const KnownLines>> KnownLines::load(const std::filesystem::path& file)
{
    static_assert(std::endian::native == std::endian::little, "the file is read as it lies");
    std::error_code failed;
    const auto bytes = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in)
        return base::Error{base::ErrorCode::NotFound,
                           "The list of known lines " + file.string() + " cannot be opened.",
                           "Install Moyun's models again."};
    KnownLinesHeader header;
    const KnownLinesHeader expected;
    if (bytes > kMostFileBytes || !in.read(reinterpret_cast<char*>(&header), sizeof header) ||
        std::memcmp(header.magic, expected.magic, sizeof header.magic) != 0 ||
        !std::has_single_bit(header.segment) || header.segments == 0 || header.unpacked > kMostListBytes ||
        header.unpacked > kMostRatio * header.packed)
        return damaged(file);
    auto table = std::make_unique<Table>();
    table->map.seed = header.seed;
    table->map.segment = header.segment;
    table->map.segments = header.segments;
    if (table->map.slots() > kMostFileBytes) return damaged(file);
    const auto words = table->map.wordCount();
    if (bytes != sizeof header + words * 8 + header.packed) return damaged(file);
    table->map.words.resize(words);
    std::vector<Bytef> packed(header.packed);
    in.read(reinterpret_cast<char*>(table->map.words.data()), std::streamsize(words * 8));
    in.read(reinterpret_cast<char*>(packed.data()), std::streamsize(packed.size()));
    table->list.resize(header.unpacked);
    uLongf unpacked = header.unpacked;
    if (!in ||
        uncompress(reinterpret_cast<Bytef*>(table->list.data()), &unpacked, packed.data(), header.packed) !=
            Z_OK ||
        unpacked != header.unpacked || !table->readList() || table->titles.size() != header.poems)
        return damaged(file);
    table->countTitles();
    return std::shared_ptr<const KnownLines>(new KnownLines(std::move(table)));
}

std::uint64_t KnownLines::keyOf(std::u32string_view line)
{
    // FNV-1a over the Han characters; where there are none, over lower-case words.
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    const auto mix = [&](char32_t c) { hash = (hash ^ c) * 0x100000001b3ULL; };
    std::size_t count = 0;
    for (const char32_t c : line) {
        if (!isHan(c)) continue;
        mix(c);
        ++count;
    }
    if (count == 0) {
        bool word = false;
        for (const char32_t c : line) {
            const auto lower = c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
            const bool letter = lower >= U'a' && lower <= U'z';
            if (letter && !word) {
                mix(U' ');
                ++count;
            }
            if (letter) mix(lower);
            word = letter;
        }
    }
    if (count < kLeastCharacters) return 0;
    return hash == 0 ? 1 : hash;
}

bool KnownLines::knows(std::u32string_view line) const
{
    return m_table->poemOf(keyOf(line)) < m_table->titles.size();
}

std::optional<KnownLines::Source> KnownLines::find(std::u32string_view line) const
{
    const auto poem = m_table->poemOf(keyOf(line));
    if (poem >= m_table->titles.size()) return std::nullopt;
    Source source;
    source.title = m_table->lineAt(m_table->titles[poem]);
    if (m_table->authors[poem] > 0) source.author = m_table->lineAt(m_table->authors[poem]);
    return source;
}

const std::vector<KnownLines::UsualTitle>& KnownLines::usualTitles() const
{
    return m_table->usual;
}

std::size_t KnownLines::poems() const
{
    return m_table->titles.size();
}

} // namespace moyun::poem
