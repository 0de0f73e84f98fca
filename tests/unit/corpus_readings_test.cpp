// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped table of readings against the reference table and against real verse, where the data folder is
// there. The figures are printed; docs/poem-tables.md defines them.
#include "core/poem/checker.h"
#include "core/poem/readings_source.h"
#include "support/reference_tones.h"
#include "tools/tone_evidence/tone_evidence.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <random>
#include <set>

namespace moyun::poem {
namespace {

class CorpusReadings : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto loaded = Readings::load(test::buildDir() / "models/readings.txt");
        ASSERT_TRUE(loaded.ok()) << loaded.error().text();
        readings = *loaded;
    }
    std::shared_ptr<const Readings> readings;
};

std::set<std::string> groupsOf(const ToneSource& source, char32_t c, RhymeBook book)
{
    std::set<std::string> names;
    for (const auto& r : source.of(c, book)) names.insert(source.groups(book)[r.group].name);
    return names;
}

std::set<bool> tonesOf(const ToneSource& source, char32_t c)
{
    std::set<bool> tones;
    for (const auto& r : source.of(c, RhymeBook::Pingshui)) tones.insert(isOblique(r.tone));
    return tones;
}

// Shares of the tokens of the corpus.
struct Agreement
{
    double tokens = 0, covered = 0;
    double shareTone = 0, onlyTones = 0, sameTones = 0;
    double shareGroup = 0, firstGroup = 0, onlyGroups = 0, sameGroups = 0;

    void add(const ToneSource& ours, const ToneSource& theirs, char32_t c, double count)
    {
        const auto reference = tonesOf(theirs, c);
        const auto tones = tonesOf(ours, c);
        if (reference.empty()) return;
        tokens += count;
        if (tones.empty()) return;
        covered += count;
        const auto within = [](const auto& a, const auto& b) {
            return std::includes(b.begin(), b.end(), a.begin(), a.end());
        };
        const auto meet = [](const auto& a, const auto& b) {
            return std::any_of(a.begin(), a.end(), [&](const auto& one) { return b.contains(one); });
        };
        shareTone += meet(tones, reference) * count;
        onlyTones += within(tones, reference) * count;
        sameTones += (tones == reference) * count;
        const auto groups = groupsOf(ours, c, RhymeBook::Pingshui);
        const auto wanted = groupsOf(theirs, c, RhymeBook::Pingshui);
        const auto first = ours.of(c, RhymeBook::Pingshui)[0].group;
        shareGroup += meet(groups, wanted) * count;
        firstGroup += wanted.contains(ours.groups(RhymeBook::Pingshui)[first].name) * count;
        onlyGroups += within(groups, wanted) * count;
        sameGroups += (groups == wanted) * count;
    }
    void print(const char* name) const
    {
        std::cout << name << ": covered " << covered / tokens << "; tones shared " << shareTone / covered
                  << ", ours within " << onlyTones / covered << ", same " << sameTones / covered
                  << "; groups shared " << shareGroup / covered << ", first within " << firstGroup / covered
                  << ", ours within " << onlyGroups / covered << ", same " << sameGroups / covered << '\n';
    }
};

TEST_F(CorpusReadings, AgreeWithTheReferenceTable)
{
    MOYUN_REQUIRE_DATA("poems/prosody/tone_rhyme.tsv.gz");
    const test::ReferenceTones reference;
    ASSERT_TRUE(reference.ok());
    Agreement all, usual;
    const auto read = readLines(test::ReferenceTones::file(), [&](std::string_view line) {
        const auto character = fromUtf8(line.substr(0, line.find('\t')));
        const double count = std::atof(std::string(line.substr(line.rfind('\t') + 1)).c_str());
        if (line[0] == '#' || character.size() != 1 || count <= 0) return;
        all.add(ReadingsSource(*readings), reference, character[0], count);
        usual.add(UsualReadingsSource(*readings), reference, character[0], count);
    });
    ASSERT_TRUE(read.ok());
    all.print("all readings");
    usual.print("usual readings");
    EXPECT_GE(all.covered, 0.999 * all.tokens);
    EXPECT_GE(all.shareTone, 0.998 * all.covered);
    EXPECT_GE(all.firstGroup, 0.985 * all.covered);
    EXPECT_GE(all.sameTones, 0.92 * all.covered);
    EXPECT_GE(usual.onlyTones, 0.985 * usual.covered);
    EXPECT_GE(usual.onlyGroups, 0.955 * usual.covered);
}

// Poems that the table was not weighed by: which tone the rest of a poem asks for, and whether the character
// may have it.
TEST_F(CorpusReadings, FitThePlacesOfPoemsNotSeen)
{
    MOYUN_REQUIRE_DATA("poems/dev/lushi_dev.jsonl");
    const ReadingsSource all(*readings);
    const UsualReadingsSource usual(*readings);
    ToneEvidenceCounter counter(usual);
    for (const char* name : {"poems/dev/lushi_dev.jsonl", "poems/dev/jueju_dev.jsonl"}) {
        const auto read = readLines(test::dataPath(name), [&](std::string_view text) {
            std::vector<std::u32string> lines;
            const auto poem = nlohmann::json::parse(text);
            for (const auto& line : poem["lines"]) lines.push_back(fromUtf8(line.get<std::string>()));
            if (!lines.empty()) counter.add(lines);
        });
        ASSERT_TRUE(read.ok());
    }
    const auto share = [&](const ToneSource& source) {
        double fits = 0, places = 0;
        for (const auto& [c, count] : counter.counts()) {
            const auto tones = tonesOf(source, c);
            if (tones.empty()) continue;
            places += count.level + count.oblique;
            fits += tones.contains(false) * count.level + tones.contains(true) * count.oblique;
        }
        std::cout << places << " places, " << fits / places << " fit\n";
        return places < 10000 ? 0.0 : fits / places;
    };
    EXPECT_GE(share(all), 0.99);
    EXPECT_GE(share(usual), 0.99);
}

TEST_F(CorpusReadings, TangLushiAreRegularByTheShippedTable)
{
    MOYUN_REQUIRE_DATA("poems/corpus/lushi.jsonl.gz");
    const ReadingsSource all(*readings);
    const UsualReadingsSource usual(*readings);
    std::mt19937 random(1);
    int poems = 0, regular[2] = {}, shuffled[2] = {};
    const auto read = readLines(test::dataPath("poems/corpus/lushi.jsonl.gz"), [&](std::string_view line) {
        if (line.find("\"dynasty\":\"唐\"") == line.npos) return;
        const auto object = nlohmann::json::parse(line);
        Poem poem;
        poem.form = object["form"] == "lushi5" ? FormId::Wulv : FormId::Qilv;
        for (const auto& text : object["lines"]) poem.lines.push_back(fromUtf8(text.get<std::string>()));
        ++poems;
        Poem mixed = poem;
        std::u32string characters;
        for (const auto& text : poem.lines) characters += text;
        std::shuffle(characters.begin(), characters.end(), random);
        std::size_t from = 0;
        for (auto& text : mixed.lines) {
            text = characters.substr(from, text.size());
            from += text.size();
        }
        regular[0] += check(poem, {}, all).regular;
        regular[1] += check(poem, {}, usual).regular;
        shuffled[0] += check(mixed, {}, all).regular;
        shuffled[1] += check(mixed, {}, usual).regular;
    });
    ASSERT_TRUE(read.ok());
    ASSERT_GT(poems, 20000);
    for (int i = 0; i < 2; ++i) {
        std::cout << (i ? "usual" : "all") << ": regular " << double(regular[i]) / poems << ", shuffled "
                  << double(shuffled[i]) / poems << '\n';
        EXPECT_GE(regular[i], 0.77 * poems);
        EXPECT_LE(shuffled[i], 0.02 * poems);
    }
}

} // namespace
} // namespace moyun::poem
