// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_decoder.h"

#include "core/engine/poem/poem_choice.h"
#include "core/poem/checker.h"
#include "core/poem/form.h"
#include "core/poem/readings_source.h"
#include "core/poem/rhyme_dictionary.h"
#include "core/poem/utf8.h"
#include "tests/engine/poem/fake_poem_model.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

using namespace moyun;
using engine::PoemRequest;
using poem::FormId;

namespace {

std::u32string usualCharacters(std::size_t count)
{
    std::ifstream in(MOYUN_SOURCE_DIR "/resources/poem/characters.txt");
    std::u32string all;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line[0] != '#') all += poem::fromUtf8(line);
    return all.substr(0, count);
}

// The real tables, a model without a network.
class PoemDecoderTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto loaded = poem::Readings::load(MOYUN_BUILD_DIR "/models/readings.txt");
        ASSERT_TRUE(loaded.ok()) << loaded.error().text();
        readings = *loaded;
        tones = std::make_unique<poem::ReadingsSource>(*readings);
        auto patterns = poem::CiPatterns::load(MOYUN_SOURCE_DIR "/resources/poem/ci_patterns.tsv");
        ASSERT_TRUE(patterns.ok()) << patterns.error().text();
        tunes = std::make_unique<poem::CiPatterns>(std::move(*patterns));
        request.draft.form = FormId::Qijue;
    }

    engine::PoemOutcome run()
    {
        const auto outcome = engine::PoemDecoder(model, {*tones, *tones, tunes.get()}).run(request);
        EXPECT_TRUE(outcome.ok()) << (outcome.ok() ? std::string() : outcome.error().text());
        EXPECT_TRUE(model.parentsFit);
        return outcome.ok() ? *outcome : engine::PoemOutcome{};
    }

    poem::CheckReport check(const std::vector<std::u32string>& lines)
    {
        poem::Poem poem = request.draft;
        poem.lines = lines;
        poem::CheckOptions options;
        options.book = request.book;
        return poem::check(poem, options, *tones, tunes.get());
    }

    test::FakePoemModel model{usualCharacters(2500)};
    std::shared_ptr<const poem::Readings> readings;
    std::unique_ptr<poem::ReadingsSource> tones;
    std::unique_ptr<poem::CiPatterns> tunes;
    PoemRequest request;
};

} // namespace

TEST_F(PoemDecoderTest, EveryCandidateKeepsItsForm)
{
    for (const auto form : {FormId::Wujue, FormId::Qijue, FormId::Wulv, FormId::Qilv})
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            request.draft.form = form;
            request.seed = seed;
            const auto outcome = run();
            ASSERT_EQ(outcome.candidates.size(), 8u) << poem::formInfo(form).pinyin;
            for (const auto& candidate : outcome.candidates) {
                EXPECT_EQ(int(candidate.lines.size()), poem::formInfo(form).leastLines);
                const auto report = check(candidate.lines);
                std::string faults;
                for (const auto& fault : report.faults)
                    if (fault.severity == poem::Severity::Fault) faults += fault.reason.english + " ";
                EXPECT_TRUE(report.regular) << faults;
                EXPECT_FALSE(candidate.rhyme.empty());
            }
        }
}

TEST_F(PoemDecoderTest, WhatIsGivenStays)
{
    const std::u32string faulty = U"春江潮水连海平"; // breaks the form, and is the writer's
    request.draft.lines = {faulty, U"海上明月共潮生"};
    for (const auto& candidate : run().candidates) {
        EXPECT_EQ(candidate.lines[0], faulty);
        EXPECT_EQ(candidate.lines[1], U"海上明月共潮生");
        EXPECT_EQ(candidate.rhyme, "八庚");
        const auto report = check(candidate.lines);
        for (const auto& mark : report.lines[3].characters) EXPECT_FALSE(mark.faulty);
    }
}

TEST_F(PoemDecoderTest, FillsBetweenLockedLinesAndCharacters)
{
    std::u32string open(7, U'\0');
    open[3] = U'月';
    request.draft.lines = {U"", U"黄河远上白云间", open, U"一片孤城万仞山"};
    request.draft.lines[0] = U"";
    const auto outcome = run();
    ASSERT_FALSE(outcome.candidates.empty());
    for (const auto& candidate : outcome.candidates) {
        EXPECT_EQ(candidate.lines[1], U"黄河远上白云间");
        EXPECT_EQ(candidate.lines[2][3], U'月');
        EXPECT_EQ(candidate.lines[2].size(), 7u);
        EXPECT_EQ(candidate.lines[3], U"一片孤城万仞山");
        EXPECT_EQ(candidate.lines[0].find(U'\0'), std::u32string::npos);
    }
}

TEST_F(PoemDecoderTest, HeadsRhymeThemeAndForbiddenCharacters)
{
    request.heads = U"春夏秋冬";
    request.rhyme = "一先";
    request.theme = U"山";
    request.forbidden = U"人不一";
    const auto outcome = run();
    ASSERT_FALSE(outcome.candidates.empty());
    ASSERT_EQ(model.contexts.size(), 2u);
    EXPECT_EQ(model.contexts[0].theme.size(), 1u);
    EXPECT_TRUE(model.contexts[1].theme.empty()) << "the second time by the form alone";
    for (const auto& candidate : outcome.candidates) {
        EXPECT_EQ(candidate.rhyme, "一先");
        for (std::size_t l = 0; l < 4; ++l) {
            EXPECT_EQ(candidate.lines[l][0], request.heads[l]);
            EXPECT_EQ(candidate.lines[l].find_first_of(request.forbidden), std::u32string::npos);
        }
    }
}

TEST_F(PoemDecoderTest, NoCharacterTwice)
{
    for (const auto& candidate : run().candidates) {
        std::u32string all;
        for (const auto& line : candidate.lines) all += line;
        EXPECT_EQ(std::set<char32_t>(all.begin(), all.end()).size(), all.size());
    }
}

TEST_F(PoemDecoderTest, CandidatesDiffer)
{
    const auto outcome = run();
    EXPECT_GE(engine::distinctPairs(outcome.candidates, {}), 0.8);
}

TEST_F(PoemDecoderTest, TheSeedDecides)
{
    const auto first = run().candidates, again = run().candidates;
    EXPECT_EQ(first, again);
    request.seed = 2;
    EXPECT_NE(run().candidates, first);
}

TEST_F(PoemDecoderTest, TheModelReadsTheGivenPastOnce)
{
    request.draft.lines = {U"白日依山尽", U"黄河入海流"};
    request.draft.form = FormId::Wujue;
    run();
    // One for each character of the poem, however many drafts; and of the new lines by the form alone.
    EXPECT_EQ(model.reads, 30u);
}

TEST_F(PoemDecoderTest, CouplesLinesThatTheFormWantsParallel)
{
    request.draft.form = FormId::Couplet;
    request.draft.lines = {U"无边落木萧萧下"};
    const auto outcome = run();
    ASSERT_FALSE(outcome.candidates.empty());
    int doubled = 0;
    for (const auto& candidate : outcome.candidates) {
        const auto &upper = candidate.lines[0], &lower = candidate.lines[1];
        for (std::size_t p = 0; p < upper.size(); ++p) EXPECT_NE(upper[p], lower[p]);
        doubled += lower[4] == lower[5];
    }
    EXPECT_GT(doubled, 0);
    for (std::size_t i = 1; i < outcome.candidates.size(); ++i)
        EXPECT_GE(engine::rankOf(outcome.candidates[i - 1]), engine::rankOf(outcome.candidates[i]));
}

TEST_F(PoemDecoderTest, OldStyleVerseGoesOnWhereItsLengthIsOpen)
{
    request.draft.form = FormId::Gushi;
    request.draft.lines = {U"青青河畔草", U"郁郁园中柳"};
    for (const auto& candidate : run().candidates) EXPECT_EQ(candidate.lines.size(), 8u);
}

TEST_F(PoemDecoderTest, RulesThatWhatStandsBreaksAreTold)
{
    request.draft.lines = {U"春江潮水连海平", U"海上明月共潮生"};
    const auto outcome = run();
    ASSERT_FALSE(outcome.notes.empty());
    EXPECT_NE(outcome.notes[0].chinese.find("平仄"), std::string::npos);
    request.draft.lines = {U"白日依山尽", U"黄河入海流"};
    request.draft.form = FormId::Wujue;
    EXPECT_TRUE(run().notes.empty());
}

TEST_F(PoemDecoderTest, TunesAreFilled)
{
    request.draft.form = FormId::Ci;
    request.draft.cipai = "念奴娇";
    request.book = poem::RhymeBook::Cilin;
    request.candidates = 2;
    const auto outcome = run();
    ASSERT_FALSE(outcome.candidates.empty());
    std::size_t characters = 0;
    for (const auto& line : outcome.candidates[0].lines) characters += line.size();
    EXPECT_EQ(characters, 100u);
    EXPECT_TRUE(check(outcome.candidates[0].lines).regular);
}

TEST_F(PoemDecoderTest, ImpossibleWishesAreRefusedWithTheReason)
{
    const auto refusal = [&] {
        const auto outcome = engine::PoemDecoder(model, {*tones, *tones, tunes.get()}).run(request);
        return outcome.ok() ? std::string() : outcome.error().message;
    };
    request.rhyme = "百八";
    EXPECT_NE(refusal().find("百八"), std::string::npos);
    request.rhyme.clear();
    request.draft.lines = {U"黄河远上白云间"};
    request.heads = U"白";
    EXPECT_NE(refusal().find("黄"), std::string::npos);
    request.heads.clear();
    request.draft.lines.assign(9, U"黄河远上白云间");
    EXPECT_NE(refusal().find("9 lines"), std::string::npos);
    request.draft.lines.clear();
    request.draft.form = FormId::Sonnet;
    EXPECT_NE(refusal().find("English"), std::string::npos);
    request.draft.form = FormId::Ci;
    request.draft.cipai = "无此调";
    EXPECT_NE(refusal().find("无此调"), std::string::npos);
    request.draft.form = FormId::Qijue;
    request.temperature = 0;
    EXPECT_FALSE(refusal().empty());
}

TEST_F(PoemDecoderTest, StopsBetweenCharacters)
{
    std::stop_source stop;
    stop.request_stop();
    engine::PoemDecoderHooks hooks;
    hooks.stop = stop.get_token();
    const auto outcome = engine::PoemDecoder(model, {*tones, *tones, tunes.get()}, hooks).run(request);
    ASSERT_FALSE(outcome.ok());
    EXPECT_TRUE(outcome.error().isCancelled());
    EXPECT_EQ(model.reads, 0u);
}
