// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/base/log_file.h"
#include "core/base/signal_text.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fcntl.h>
#include <fstream>
#include <memory>
#include <sstream>
#include <thread>
#include <unistd.h>

using namespace moyun;
using base::LogLevel;

namespace {

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace

TEST(LogRing, KeepsTheNewestAndNumbersWithoutGaps)
{
    const auto ring = std::make_unique<base::LogRing>();
    EXPECT_TRUE(ring->lines().empty());
    for (int i = 1; i <= 3000; ++i) ring->add(LogLevel::Warning, "part", "line " + std::to_string(i));
    const auto lines = ring->lines();
    ASSERT_EQ(lines.size(), base::LogRing::kLines);
    EXPECT_EQ(lines.front().text, "line " + std::to_string(3000 - base::LogRing::kLines + 1));
    EXPECT_EQ(lines.back().number, 3000u);
    for (std::size_t i = 1; i < lines.size(); ++i) EXPECT_EQ(lines[i].number, lines[i - 1].number + 1);
    EXPECT_EQ(ring->lines(2998).size(), 2u);
    EXPECT_TRUE(ring->lines(3000).empty());
}

TEST(LogRing, ALineIsOneLineAndCutBetweenCharacters)
{
    const auto ring = std::make_unique<base::LogRing>();
    EXPECT_EQ(ring->add(LogLevel::Error, "p", "a\nb\tc").text, "a b c");
    std::string ink;
    while (ink.size() < 3 * base::LogRing::kText) ink += "墨";
    const auto line = ring->add(LogLevel::Error, ink, ink);
    EXPECT_EQ(line.text.size() % 3, 0u) << "a character was cut through";
    EXPECT_LT(line.text.size(), base::LogRing::kText);
    EXPECT_EQ(line.part.size() % 3, 0u);
}

TEST(LogRing, ThreadsLoseNoLine)
{
    const auto ring = std::make_unique<base::LogRing>();
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&ring, t] {
            for (int i = 0; i < 200; ++i) ring->add(LogLevel::Debug, "t" + std::to_string(t), "x");
        });
    for (auto& thread : threads) thread.join();
    int counts[4] = {};
    for (const auto& line : ring->lines()) ++counts[line.part[1] - '0'];
    EXPECT_THAT(counts, testing::Each(200));
}

TEST(LogRing, IsWrittenAsTextWithoutMemory)
{
    const test::TempDir folder;
    const auto ring = std::make_unique<base::LogRing>();
    for (int i = 0; i < 5; ++i) ring->add(LogLevel::Notice, "canvas", "stroke " + std::to_string(i));
    const int file = ::open((folder / "out").c_str(), O_WRONLY | O_CREAT, 0600);
    ring->writeTo(file, 2);
    ::close(file);
    const std::string text = textOf(folder / "out");
    EXPECT_THAT(text, testing::ContainsRegex("20[0-9-]+ [0-9:.]+ notice canvas: stroke 3\n"));
    EXPECT_THAT(text, testing::HasSubstr("stroke 4\n"));
    EXPECT_THAT(text, testing::Not(testing::HasSubstr("stroke 2")));
}

TEST(SignalText, WritesNumbersAndTimes)
{
    const test::TempDir folder;
    const int file = ::open((folder / "out").c_str(), O_WRONLY | O_CREAT, 0600);
    base::SignalText out(file);
    out.number(-9223372036854775807 - 1).text(" ").number(0).text(" ").hex(0xdeadbeef).text("\n");
    out.time(0).text("\n").time(951827696).text("\n").time(1773480413, 89).text("\n").time(4102444799);
    ::close(file);
    EXPECT_EQ(textOf(folder / "out"), "-9223372036854775808 0 0xdeadbeef\n"
                                      "1970-01-01 00:00:00\n2000-02-29 12:34:56\n"
                                      "2026-03-14 09:26:53.089\n2099-12-31 23:59:59");
}

TEST(LogFile, ReadsBackWhatItWrote)
{
    const test::TempDir folder;
    auto file = base::LogFile::open(folder / "log" / "moyun.log");
    ASSERT_TRUE(file.ok()) << file.error().text();
    const base::LogLine line{7, 1773480413089, LogLevel::Warning, "music", "墨: a port is gone"};
    (*file)->add(line);
    const auto read = base::LogFile::read(folder / "log" / "moyun.log", 10);
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(read[0].time, line.time);
    EXPECT_EQ(read[0].level, line.level);
    EXPECT_EQ(read[0].part, line.part);
    EXPECT_EQ(read[0].text, line.text);
}

TEST(LogFile, RotatesAndKeepsNoMoreThanItsShare)
{
    const test::TempDir folder;
    auto file = base::LogFile::open(folder / "moyun.log", 1000, 2);
    ASSERT_TRUE(file.ok());
    for (int i = 0; i < 200; ++i)
        (*file)->add({0, 1773480413089, LogLevel::Notice, "part", "line " + std::to_string(i)});
    std::size_t files = 0;
    for (const auto& each : std::filesystem::directory_iterator(folder.path())) {
        ++files;
        EXPECT_LE(each.file_size(), 1000u);
    }
    EXPECT_EQ(files, 3u);
    const auto lines = base::LogFile::read(folder / "moyun.log", 5, 2);
    ASSERT_EQ(lines.size(), 5u);
    EXPECT_EQ(lines.back().text, "line 199");
    EXPECT_EQ(lines.front().text, "line 195");
}

TEST(LogFile, GoesOnWhereAnotherProgramMovedIt)
{
    const test::TempDir folder;
    auto one = base::LogFile::open(folder / "moyun.log");
    ASSERT_TRUE(one.ok());
    (*one)->add({0, 1773480413089, LogLevel::Notice, "a", "first"});
    std::filesystem::rename(folder / "moyun.log", folder / "moyun.log.1");
    (*one)->add({0, 1773480413089, LogLevel::Notice, "a", "second"});
    EXPECT_EQ(base::LogFile::read(folder / "moyun.log", 10, 0).size(), 1u);
    EXPECT_EQ(base::LogFile::read(folder / "moyun.log", 10, 1).size(), 2u);
}

TEST(LogFile, PassesOverWhatIsNoLine)
{
    const test::TempDir folder;
    std::ofstream(folder / "moyun.log", std::ios::binary)
        << "\n2026\nnonsense\n2026-03-14T09:26:53.589Z loud a: b\n2026-03-14T09:26:53.9999Z notice a: b\n"
        << "2026-03-14T09:26:53.589Z notice nocolon\n2026-03-14T09:26:53.589Z error a: good\n"
        << std::string(100000, 'x') << '\n'
        << std::string(64, '\0');
    const auto lines = base::LogFile::read(folder / "moyun.log", 10);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].text, "good");
}

TEST(Log, AFileThatCannotBeIsToldOfAndForgotten)
{
    const test::TempDir folder;
    std::ofstream(folder / "flat") << "a file";
    base::logToFile(folder / "flat" / "moyun.log");
    EXPECT_TRUE(base::logFilePath().empty());
    EXPECT_THAT(base::logRing().lines().back().text, testing::HasSubstr("cannot be written"));
    base::logToFile(folder / "moyun.log");
    base::log(LogLevel::Notice, "test", "into the file");
    EXPECT_THAT(textOf(folder / "moyun.log"), testing::HasSubstr("notice test: into the file\n"));
    base::logToFile({});
}
