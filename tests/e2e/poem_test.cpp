// SPDX-License-Identifier: GPL-3.0-or-later
// Verse as a user asks for it on the command line. What is generated is judged by tables that the program
// does not have, where the data folder is there.
#include "core/poem/checker.h"
#include "core/poem/english_rhymes.h"
#include "core/poem/form.h"
#include "core/poem/utf8.h"
#include "tests/e2e/cli_run.h"
#include "tests/support/reference_tones.h"

#include <gmock/gmock.h>

#include <set>

namespace moyun::test {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using Lines = std::vector<std::string>;

class PoemCliTest : public ::testing::Test
{
protected:
    static std::filesystem::path model() { return MOYUN_SOURCE_DIR "/models/poem.safetensors"; }
    void needModel() const
    {
        if (!std::filesystem::exists(model())) GTEST_SKIP() << "models/poem.safetensors is not shipped";
    }
    static CliResult continued(const Lines& arguments)
    {
        Lines all = {"poem", "continue", "--json", "--threads", "2", "--model", model().string()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return runCli(all);
    }
    // The candidates of a run that must succeed.
    static json candidates(const Lines& arguments)
    {
        const auto run = continued(arguments);
        EXPECT_EQ(run.code, 0) << run.err;
        return run.code == 0 ? run.json()["candidates"] : json::array();
    }
    static std::u32string line(const json& candidate, std::size_t l)
    {
        return poem::fromUtf8(candidate["lines"].at(l).get<std::string>());
    }
    // Refused for people: the code, and what the message has to name.
    static void expectRefused(const Lines& arguments, int code, const std::string& named)
    {
        const auto run = runCli(arguments);
        EXPECT_EQ(run.code, code) << arguments.back() << run.err;
        EXPECT_THAT(run.err, HasSubstr(named));
        EXPECT_TRUE(run.out.empty()) << run.out;
    }
    TempDir m_dir;
};

const Lines kRiver = {"春江潮水连海平，海上明月共潮生。"};
const Lines kFormsWithOpening[] = {
    {"--form", "wujue", "白日依山尽，黄河入海流。"},
    {"--form", "qijue", "春江潮水连海平，海上明月共潮生。"},
    {"--form", "wulv", "国破山河在，城春草木深。"},
    {"--form", "七律", "风急天高猿啸哀，渚清沙白鸟飞回。"},
    {"--form", "pailv", "--line-count", "12", "国破山河在，城春草木深。"},
    {"--form", "gushi", "青青河畔草，郁郁园中柳。"},
    {"--form", "ci", "--cipai", "念奴娇", "大江东去"},
    {"--form", "qu", "--cipai", "天净沙", "枯藤老树昏鸦"},
    {"--form", "couplet", "春风得意马蹄疾"},
};

} // namespace

TEST_F(PoemCliTest, EveryFormGoesOnAndKeepsWhatIsGiven)
{
    needModel();
    if (IsSkipped()) return;
    for (auto arguments : kFormsWithOpening) {
        const auto form = arguments[1];
        const auto given = poem::splitVerses(poem::fromUtf8(arguments.back())).lines;
        arguments.insert(arguments.begin(), {"--count", "4"});
        const auto all = candidates(arguments);
        ASSERT_EQ(all.size(), 4u) << form;
        for (const auto& candidate : all) {
            EXPECT_TRUE(candidate["score"].is_number());
            EXPECT_TRUE(candidate["rhyme"].is_string());
            EXPECT_TRUE(candidate["novel"].is_boolean());
            ASSERT_GT(candidate["lines"].size(), given.size()) << form;
            for (std::size_t l = 0; l < given.size(); ++l) EXPECT_EQ(line(candidate, l), given[l]) << form;
        }
    }
}

TEST_F(PoemCliTest, TextInLinesGoesOn)
{
    needModel();
    if (IsSkipped()) return;
    const Lines openings[] = {{"--form", "free", "轻轻的我走了，\n正如我轻轻的来；"},
                              {"--form", "prose", "夜静极了，"},
                              {"--form", "blank", "To be, or not to be, that is the question"}};
    for (auto arguments : openings) {
        arguments.insert(arguments.begin(), {"--count", "2"});
        const auto all = candidates(arguments);
        ASSERT_EQ(all.size(), 2u) << arguments[3];
        const auto first = arguments.back().substr(0, arguments.back().find('\n'));
        for (const auto& candidate : all)
            EXPECT_TRUE(candidate["lines"][0].get<std::string>().starts_with(first)) << arguments[3];
    }
}

// The judge is the table that the program's own was not made from.
TEST_F(PoemCliTest, AnotherTableOfTonesFindsNoFaultInNewLines)
{
    needModel();
    if (IsSkipped()) return;
    if (!std::filesystem::exists(ReferenceTones::file())) GTEST_SKIP() << "the data folder is absent";
    const ReferenceTones tones;
    ASSERT_TRUE(tones.ok());
    for (const char* form : {"wujue", "qijue", "wulv", "qilv"}) {
        const auto id = *poem::formByName(form);
        const auto all = candidates({"--form", form, "--seed", "11"});
        ASSERT_EQ(all.size(), 8u) << form;
        for (const auto& candidate : all) {
            poem::Poem poem;
            poem.form = id;
            for (std::size_t l = 0; l < candidate["lines"].size(); ++l)
                poem.lines.push_back(line(candidate, l));
            const auto report = poem::check(poem, {}, tones);
            std::string faults;
            for (const auto& fault : report.faults)
                if (fault.severity == poem::Severity::Fault) faults += fault.reason.english + " ";
            EXPECT_TRUE(report.regular) << candidate["lines"].dump() << faults;
        }
    }
}

TEST_F(PoemCliTest, TheSeedDecides)
{
    needModel();
    if (IsSkipped()) return;
    const Lines wish = {"--form", "wujue", "--theme", "明月"};
    const auto with = [&](const char* seed) {
        auto all = wish;
        all.insert(all.end(), {"--seed", seed});
        return candidates(all);
    };
    const auto first = with("5");
    EXPECT_EQ(first, with("5"));
    EXPECT_NE(first, with("6"));
}

TEST_F(PoemCliTest, HeadsBeginTheLines)
{
    needModel();
    if (IsSkipped()) return;
    const auto all = candidates({"--form", "qijue", "--heads", "春夏秋冬", "--rhyme", "一先"});
    ASSERT_EQ(all.size(), 8u);
    const std::u32string heads = U"春夏秋冬";
    for (const auto& candidate : all) {
        EXPECT_EQ(candidate["rhyme"], "一先");
        for (std::size_t l = 0; l < 4; ++l) EXPECT_EQ(line(candidate, l)[0], heads[l]);
    }
}

TEST_F(PoemCliTest, FillsBetweenLockedLines)
{
    needModel();
    if (IsSkipped()) return;
    const auto all =
        candidates({"--form", "qijue", "--lock", "2:一片孤城万仞山", "--lock", "4:春风不度玉门关"});
    ASSERT_EQ(all.size(), 8u);
    std::set<std::string> between;
    for (const auto& candidate : all) {
        EXPECT_EQ(candidate["lines"][1], "一片孤城万仞山");
        EXPECT_EQ(candidate["lines"][3], "春风不度玉门关");
        EXPECT_EQ(line(candidate, 0).size(), 7u);
        EXPECT_EQ(line(candidate, 2).size(), 7u);
        between.insert(candidate["lines"][2].get<std::string>());
    }
    EXPECT_GE(between.size(), 6u);
}

TEST_F(PoemCliTest, ALockedCharacterThatBreaksARuleIsNamedAndStays)
{
    needModel();
    if (IsSkipped()) return;
    const auto run = continued({"--form", "qijue", kRiver[0], "?平?????", "-"});
    ASSERT_EQ(run.code, 0) << run.err;
    EXPECT_THAT(run.err, HasSubstr("平仄"));
    EXPECT_THAT(run.err, HasSubstr("leave the place open"));
    EXPECT_FALSE(run.json()["notes"].empty());
    for (const auto& candidate : run.json()["candidates"]) EXPECT_EQ(line(candidate, 2)[1], U'平');
}

TEST_F(PoemCliTest, ASonnetRhymesAlsoOnWordsThatHaveNoRhyme)
{
    needModel();
    if (IsSkipped()) return;
    const auto sounds = poem::EnglishSounds::load(poem::EnglishSounds::usualFile());
    const poem::EnglishSounds spelled;
    const auto& judge = sounds.ok() ? *sounds : spelled;
    const auto run = continued({"--form", "sonnet", "--count", "3", "Shall I compare thee to a summer's day?",
                                "Thou art more lovely and more temperate:"});
    ASSERT_EQ(run.code, 0) << run.err;
    EXPECT_THAT(run.err, HasSubstr("temperate"));
    const auto all = run.json()["candidates"];
    ASSERT_EQ(all.size(), 3u);
    constexpr std::string_view kScheme = "ABABCDCDEFEFGG";
    for (const auto& candidate : all) {
        ASSERT_EQ(candidate["lines"].size(), 14u);
        for (std::size_t l = 0; l < 14; ++l)
            for (std::size_t other = 0; other < l; ++other) {
                if (kScheme[l] != kScheme[other]) continue;
                const auto a = candidate["lines"][other].get<std::string>(),
                           b = candidate["lines"][l].get<std::string>();
                EXPECT_LE(poem::rhymeWidth(poem::lastWord(a), poem::lastWord(b), judge),
                          other < 2 ? poem::RhymeWidth::Lifted : poem::RhymeWidth::Perfect)
                    << a << " / " << b;
            }
    }
}

TEST_F(PoemCliTest, ChecksAPoem)
{
    const auto good = runCli(
        {"poem", "check", "--form", "wujue", "--json", "白日依山尽，黄河入海流。欲穷千里目，更上一层楼。"});
    ASSERT_EQ(good.code, 0) << good.err;
    EXPECT_EQ(good.json()["regular"], true);
    const auto bad = runCli({"poem", "check", "--form", "qijue", "--json", kRiver[0]});
    ASSERT_EQ(bad.code, 0) << bad.err;
    EXPECT_EQ(bad.json()["regular"], false);
    ASSERT_FALSE(bad.json()["faults"].empty());
    for (const auto& fault : bad.json()["faults"])
        for (const char* key : {"line", "column", "rule", "severity", "reason"})
            EXPECT_TRUE(fault.contains(key)) << key;
    EXPECT_EQ(bad.json()["faults"][0]["rule"], "平仄");
}

TEST_F(PoemCliTest, ListsFormsAndRhymes)
{
    const auto forms = runCli({"poem", "forms", "--json"});
    ASSERT_EQ(forms.code, 0) << forms.err;
    EXPECT_EQ(forms.json()["forms"].size(), poem::allForms().size());
    EXPECT_GE(forms.json()["ci"].size(), 200u);
    const auto groups = runCli({"poem", "rhymes", "--json"});
    EXPECT_EQ(groups.json()["groups"].size(), 106u);
    const auto first = runCli({"poem", "rhymes", "一先", "--json"});
    EXPECT_EQ(first.json()["group"], "一先");
    EXPECT_THAT(first.json()["characters"].get<std::string>(), HasSubstr("天"));
}

TEST_F(PoemCliTest, MeasuresPerplexity)
{
    needModel();
    if (IsSkipped()) return;
    const auto file = m_dir / "poems.jsonl";
    writeBytes(
        file,
        "{\"form\":\"jueju5\",\"lines\":[\"白日依山尽\",\"黄河入海流\",\"欲穷千里目\",\"更上一层楼\"]}\n");
    const auto run = runCli({"eval", "poem", "--data", file.string(), "--model", model().string(), "--json"});
    ASSERT_EQ(run.code, 0) << run.err;
    EXPECT_GT(run.json()["perplexity"].get<double>(), 1);
    EXPECT_GT(run.json()["bits_per_character"].get<double>(), 0);
    EXPECT_EQ(run.json()["characters"], 20);
}

TEST_F(PoemCliTest, BadTextIsNamed)
{
    const Lines check = {"poem", "check", "--form", "qijue"};
    const auto refused = [&](const std::string& text, const std::string& named) {
        auto all = check;
        all.push_back(text);
        expectRefused(all, 2, named);
    };
    refused("\xed\xa0\x80", "lone surrogate");
    refused("\xff\xfe\xfa", "UTF-16");
    refused("，。", "no text");
    expectRefused({"poem", "check", "--form", "limerick", "x"}, 2, "limerick");
    expectRefused({"poem", "rhymes", "九十九"}, 2, "九十九");

    // Encodings that are not UTF-8 are read as what they are.
    const auto utf8 = runCli({"poem", "check", "--form", "qijue", "--json", "春江潮水"});
    const auto gb =
        runCli({"poem", "check", "--form", "qijue", "--json", "\xb4\xba\xbd\xad\xb3\xb1\xcb\xae"});
    const auto big5 =
        runCli({"poem", "check", "--form", "qijue", "--json", "\xac\x4b\xa6\xbf\xbc\xe9\xa4\xf4"});
    EXPECT_EQ(utf8.out, gb.out);
    EXPECT_EQ(utf8.out, big5.out);

    for (const char* odd : {"🌙🌙", "Hello world", "𠀀𪚥"}) {
        const auto run = runCli({"poem", "check", "--form", "qijue", "--json", odd});
        ASSERT_EQ(run.code, 0) << run.err;
        EXPECT_EQ(run.json()["regular"], false) << odd;
    }
    std::string all;
    for (int i = 0; i < 30000; ++i) all += "春";
    EXPECT_EQ(runCli({"poem", "check", "--form", "qijue", "--json", all}).code, 0);
}

TEST_F(PoemCliTest, WishesThatCannotBeAreNamed)
{
    needModel();
    if (IsSkipped()) return;
    std::string pasted;
    for (int i = 0; i < 30000; ++i) pasted += "春";
    const auto refused = [](Lines wish, int code, const std::string& named) {
        wish.insert(wish.begin(), {"poem", "continue", "--model", model().string()});
        expectRefused(wish, code, named);
    };
    refused({"--form", "qijue", pasted}, 1, "30000 characters");
    refused({"--form", "qijue", kRiver[0] + kRiver[0] + kRiver[0]}, 1, "6 lines");
    refused({"--form", "qijue", kRiver[0] + kRiver[0]}, 1, "complete");
    refused({"--form", "qijue", "--lock", "9:春江潮水连海平"}, 1, "9 lines");
    refused({"--form", "qijue", "--lock", "2:"}, 2, "--lock 2:");
    refused({"--form", "qijue", "--heads", "春夏秋冬东"}, 1, "5 heads");
    refused({"--form", "qijue", "--heads", "🌙"}, 1, "🌙");
    refused({"--form", "qijue", "--heads", "夏", kRiver[0]}, 1, "夏");
    refused({"--form", "qijue", "--rhyme", "九青青"}, 2, "九青青");
    refused({"--form", "qijue", "--rhyme", "一屋"}, 1, "一屋");
    refused({"--form", "qijue", "--rhyme", "十五咸", "--forbid", "咸函缄岩谗衔帆衫杉监凡馋芟喃嵌掺巉"}, 1,
            "十五咸");
    refused({"--form", "ci", "--cipai", "不知名"}, 1, "不知名");
    refused({"--form", "ci"}, 1, "needs a tune");
    refused({"--form", "sonnet", "--heads", "X"}, 1, "X");
}

TEST_F(PoemCliTest, FilesThatAreNotWhatTheySayAreNamed)
{
    needModel();
    if (IsSkipped()) return;
    const auto wrong = m_dir / "wrong.jsonl", picture = m_dir / "picture.jpg", empty = m_dir / "empty.jsonl";
    writeBytes(wrong, "{\"a\":1}\n");
    writeBytes(picture, std::string("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1", 14) + std::string(300, '\x9c'));
    writeBytes(empty, "");
    for (const auto& file : {wrong, picture, empty}) {
        expectRefused({"eval", "poem", "--model", model().string(), "--data", file.string()}, 1,
                      file.filename().string());
        const auto adapter = m_dir / "adapter.safetensors";
        expectRefused({"train", "poem", "--base", model().string(), "--out", adapter.string(), "--adapt",
                       file.string()},
                      1, file.filename().string());
        EXPECT_FALSE(std::filesystem::exists(adapter));
    }
    expectRefused({"poem", "continue", "--form", "qijue", "--model", picture.string()}, 1,
                  picture.filename().string());
}

} // namespace moyun::test
