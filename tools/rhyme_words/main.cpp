// SPDX-License-Identifier: GPL-3.0-or-later
// Counts which two characters end the lines of verse: moyun-rhyme-words OUT CORPUS.jsonl.gz...
// The result is resources/poem/rhyme_words.tsv (docs/poem-tables.md).
#include "core/poem/poem.h"
#include "core/poem/utf8.h"
#include "tools/tune_patterns/corpus_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <vector>

using namespace moyun;

namespace {

constexpr int kLeastCount = 10;        // rarer ones may be chance
constexpr double kLeastBond = 1.0;     // bits: two characters that only happen to meet stay out
constexpr double kLeastShare = 0.3;    // of its line ends, as often a pair begins lines: else it is no word
constexpr std::size_t kMostOfOne = 60; // words that end in one character
constexpr std::size_t kShortestLine = 4;

// Line ends: how often each pair, each first of a pair, each last; and the pairs that lines of verse begin
// with, two and two up to the last three characters: there the rhythm makes words of them.
struct Counts
{
    std::map<std::pair<char32_t, char32_t>, int> feet;
    std::map<char32_t, std::map<char32_t, int>> pairs; // [last][first]
    std::map<char32_t, int> firsts, lasts;
    int all = 0;

    void add(const std::u32string& line)
    {
        if (line.size() < kShortestLine) return;
        const char32_t first = line[line.size() - 2], last = line.back();
        if (!poem::isHan(first) || !poem::isHan(last)) return;
        ++pairs[last][first];
        ++firsts[first];
        ++lasts[last];
        ++all;
        for (std::size_t i = 0; i + 4 < line.size(); i += 2) ++feet[{line[i], line[i + 1]}];
    }

    int feetOf(char32_t first, char32_t last) const
    {
        const auto found = feet.find({first, last});
        return found == feet.end() ? 0 : found->second;
    }

    // How many bits more often the two meet than they would by chance (pointwise mutual information).
    double bond(char32_t first, char32_t last) const
    {
        return std::log2(double(pairs.at(last).at(first)) * all /
                         (double(firsts.at(first)) * double(lasts.at(last))));
    }
};

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fputs("usage: moyun-rhyme-words OUT CORPUS.jsonl.gz...\n", stderr);
        return 2;
    }
    Counts counts;
    for (int i = 2; i < argc; ++i) {
        const auto read = poem::readLines(argv[i], [&](std::string_view text) {
            const auto object = nlohmann::json::parse(text, nullptr, false);
            if (!object.is_object() || !object.contains("lines")) return;
            for (const auto& row : object["lines"])
                if (row.is_string())
                    for (const auto& line : poem::splitVerses(poem::fromUtf8(row.get<std::string>())).lines)
                        counts.add(line);
        });
        if (!read) {
            std::fprintf(stderr, "%s\n", read.error().text().c_str());
            return 1;
        }
    }
    std::ofstream out(argv[1], std::ios::binary);
    out << "# Last character, then the first of each two-character word that ends lines of verse, with how "
           "often, "
           "the most usual first;\n# from "
        << counts.all << " lines (moyun-rhyme-words, docs/poem-tables.md).\n";
    std::size_t words = 0;
    for (const auto& [last, firsts] : counts.pairs) {
        std::vector<std::pair<int, char32_t>> kept;
        for (const auto& [first, count] : firsts)
            if (count >= kLeastCount && counts.bond(first, last) >= kLeastBond &&
                counts.feetOf(first, last) >= kLeastShare * count)
                kept.emplace_back(-count, first);
        std::sort(kept.begin(), kept.end());
        if (kept.size() > kMostOfOne) kept.resize(kMostOfOne);
        if (kept.empty()) continue;
        out << poem::toUtf8(last) << '\t';
        for (const auto& [count, first] : kept) out << poem::toUtf8(first) << -count;
        out << '\n';
        words += kept.size();
    }
    out.flush();
    if (!out) std::fprintf(stderr, "%s cannot be written.\n", argv[1]);
    std::printf("%zu words\n", words);
    return out ? 0 : 1;
}
