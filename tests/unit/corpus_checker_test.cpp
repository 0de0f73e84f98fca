// SPDX-License-Identifier: GPL-3.0-or-later
// The checker against real poems, where the data folder is there: how many it calls regular, and how many of
// the same shuffled.
#include "core/poem/checker.h"
#include "core/poem/templates.h"
#include "support/reference_tones.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <random>

namespace moyun::poem {
namespace {

Poem shuffled(Poem poem, std::mt19937& random)
{
    std::u32string all;
    for (const std::u32string& line : poem.lines) all += line;
    std::shuffle(all.begin(), all.end(), random);
    std::size_t next = 0;
    for (std::u32string& line : poem.lines) {
        for (char32_t& c : line) c = all[next++];
    }
    return poem;
}

TEST(CorpusChecker, MostTangLushiAreRegularAndShuffledOnesAreNot)
{
    MOYUN_REQUIRE_DATA("poems/corpus/lushi.jsonl.gz");
    const auto corpus = test::dataPath("poems/corpus/lushi.jsonl.gz");
    const test::ReferenceTones tones;
    ASSERT_TRUE(tones.ok());
    std::mt19937 random(1);
    int poems = 0, regular = 0, shuffledRegular = 0;
    const auto read = readLines(corpus, [&](std::string_view line) {
        if (line.find("\"dynasty\":\"唐\"") == line.npos) return;
        const auto object = nlohmann::json::parse(line);
        Poem poem;
        poem.form = object["form"] == "lushi5" ? FormId::Wulv : FormId::Qilv;
        for (const auto& text : object["lines"]) poem.lines.push_back(fromUtf8(text.get<std::string>()));
        ++poems;
        regular += check(poem, {}, tones).regular;
        shuffledRegular += check(shuffled(poem, random), {}, tones).regular;
    });
    ASSERT_TRUE(read.ok());
    ASSERT_GT(poems, 20000);
    RecordProperty("regular_permille", 1000 * regular / poems);
    EXPECT_GE(regular, 0.77 * poems);
    EXPECT_LE(shuffledRegular, 0.02 * poems);
}

TEST(CorpusChecker, CiKeepToTheShippedTable)
{
    MOYUN_REQUIRE_DATA("poems/dev/ci_dev.jsonl");
    const auto corpus = test::dataPath("poems/dev/ci_dev.jsonl");
    const test::ReferenceTones tones;
    const auto tunes = CiPatterns::load(test::sourceDir() / "resources/poem/ci_patterns.tsv");
    const auto poems = readTunePoems(corpus);
    ASSERT_TRUE(tunes.ok() && poems.ok());
    std::mt19937 random(1);
    int laidOut = 0, nearly = 0, shuffledNearly = 0;
    const auto few = [](const CheckReport& report) {
        return std::count_if(report.faults.begin(), report.faults.end(),
                             [](const Fault& fault) { return fault.severity == Severity::Fault; }) <= 2;
    };
    for (const TunePoem& tunePoem : *poems) {
        const Poem poem{.form = FormId::Ci,
                        .cipai = tunePoem.tune,
                        .title = {},
                        .author = {},
                        .dynasty = {},
                        .lines = tunePoem.lines,
                        .stops = {}};
        const CheckReport report = check(poem, {}, tones, &*tunes);
        const bool fits = std::none_of(report.faults.begin(), report.faults.end(), [](const Fault& fault) {
            return fault.rule == RuleId::Length || fault.rule == RuleId::LineCount ||
                   fault.rule == RuleId::Tune;
        });
        if (!fits) continue;
        ++laidOut;
        nearly += few(report);
        shuffledNearly += few(check(shuffled(poem, random), {}, tones, &*tunes));
    }
    EXPECT_GE(laidOut, 400);
    EXPECT_GE(nearly, 0.85 * laidOut);
    EXPECT_LE(shuffledNearly, 0.02 * laidOut);
}

// A pattern of the reference 词谱 as lines: 0, 1, 2 (either), with rhymes as booleans.
struct ReferenceLine
{
    std::string tones;
    bool rhymes = false;
};

std::vector<ReferenceLine> referenceLines(const std::string& raw)
{
    std::vector<ReferenceLine> lines(1);
    for (char32_t c : fromUtf8(raw)) {
        ReferenceLine& line = lines.back();
        if (c == U'。' || c == U'，' || c == U'；')
            lines.emplace_back();
        else if (c == U'0' || c == U'1')
            line.tones += static_cast<char>(c);
        else if (c == U'2' || c == U'3')
            line.tones += '2';
        else if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')) {
            line.tones += c >= U'a' ? '0' : '1';
            line.rhymes = true;
        }
    }
    std::erase_if(lines, [](const ReferenceLine& line) { return line.tones.empty(); });
    return lines;
}

struct Agreement
{
    int fixed = 0, same = 0, right = 0, wrong = 0, missed = 0;
    int badness() const { return fixed - same + wrong + missed; }
};

bool compare(const Template& made, const std::vector<ReferenceLine>& reference, Agreement& result)
{
    if (made.lines.size() != reference.size()) return false;
    for (std::size_t i = 0; i < reference.size(); ++i) {
        const std::string ours = toneDigits(made.lines[i].tones), &theirs = reference[i].tones;
        if (ours.size() != theirs.size()) return false;
        for (std::size_t p = 0; p < ours.size(); ++p) {
            result.fixed += ours[p] != '2' && theirs[p] != '2';
            result.same += ours[p] != '2' && theirs[p] == ours[p];
        }
        const bool rhymes = made.lines[i].rhyme != 0;
        result.right += rhymes && reference[i].rhymes;
        result.wrong += rhymes && !reference[i].rhymes;
        result.missed += !rhymes && reference[i].rhymes;
    }
    return true;
}

TEST(CorpusChecker, TheTableOfTunesAgreesWithAnIndependentOne)
{
    MOYUN_REQUIRE_DATA("poems/prosody/cipu.json.gz");
    const auto file = test::dataPath("poems/prosody/cipu.json.gz");
    const auto tunes = CiPatterns::load(test::sourceDir() / "resources/poem/ci_patterns.tsv");
    ASSERT_TRUE(tunes.ok());
    std::string text;
    ASSERT_TRUE(readLines(file, [&text](std::string_view line) { text += line; }).ok());
    const auto cipu = nlohmann::json::parse(text);
    Agreement total;
    int compared = 0;
    for (const auto& tune : cipu["cipai"]) {
        for (const Template& made : tunes->templates(FormId::Ci, tune["name"].get<std::string>())) {
            std::optional<Agreement> best;
            for (const auto& variant : tune["variants"]) {
                Agreement one;
                if (!compare(made, referenceLines(variant["raw"].get<std::string>()), one)) continue;
                if (!best || one.badness() < best->badness()) best = one;
            }
            if (!best) continue;
            ++compared;
            total.fixed += best->fixed;
            total.same += best->same;
            total.right += best->right;
            total.wrong += best->wrong;
            total.missed += best->missed;
        }
    }
    EXPECT_GE(compared, 200);
    EXPECT_GE(total.same, 0.98 * total.fixed);
    EXPECT_GE(total.right, 0.95 * (total.right + total.wrong)) << "precision of rhymes";
    EXPECT_GE(total.right, 0.92 * (total.right + total.missed)) << "recall of rhymes";
}

} // namespace
} // namespace moyun::poem
