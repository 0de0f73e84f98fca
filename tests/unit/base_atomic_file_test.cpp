// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "support/file_size_limit.h"
#include "support/test_paths.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace moyun::base {
namespace {

namespace fs = std::filesystem;

Result<void> writeText(const fs::path& file, const std::string& text)
{
    return writeFileAtomically(file, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

std::string readText(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    return names;
}

bool mentions(const Error& error, const std::string& what)
{
    return error.text().find(what) != std::string::npos;
}

class AtomicFileTest : public ::testing::Test
{
protected:
    const test::TempDir m_folder;
    const fs::path m_file = m_folder / "target.bin";
};

TEST_F(AtomicFileTest, WritesANewFileAndNothingBeside)
{
    ASSERT_TRUE(writeText(m_file, std::string("a\0b", 3)).ok());
    EXPECT_EQ(readText(m_file), std::string("a\0b", 3));
    EXPECT_EQ(namesIn(m_folder.path()), std::vector<std::string>{"target.bin"});
}

TEST_F(AtomicFileTest, ReplacesLongerContentByShorter)
{
    ASSERT_TRUE(writeText(m_file, std::string(100'000, 'x')).ok());
    ASSERT_TRUE(writeText(m_file, "").ok());
    EXPECT_EQ(fs::file_size(m_file), 0u);
}

TEST_F(AtomicFileTest, ANewFileObeysTheUmaskAndAnOldOneKeepsItsPermissions)
{
    const mode_t before = ::umask(027);
    ASSERT_TRUE(writeText(m_file, "new").ok());
    EXPECT_EQ(fs::status(m_file).permissions(), fs::perms(0640));
    fs::permissions(m_file, fs::perms(0604));
    ASSERT_TRUE(writeText(m_file, "old").ok());
    EXPECT_EQ(fs::status(m_file).permissions(), fs::perms(0604));
    ::umask(before);
}

TEST_F(AtomicFileTest, ARelativeNameIsWrittenInTheCurrentFolder)
{
    const auto before = fs::current_path();
    fs::current_path(m_folder.path());
    const auto written = writeText("plain", "here");
    fs::current_path(before);
    ASSERT_TRUE(written.ok()) << written.error().text();
    EXPECT_EQ(readText(m_folder / "plain"), "here");
}

TEST_F(AtomicFileTest, ADiskThatFillsUpLeavesTheOldFile)
{
    ASSERT_TRUE(writeText(m_file, "good").ok());
    const auto written = [&] {
        const test::FileSizeLimit limit(1000);
        return writeText(m_file, std::string(100'000, 'x'));
    }();
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::Io);
    EXPECT_TRUE(mentions(written.error(), m_file.string())) << written.error().text();
    EXPECT_TRUE(mentions(written.error(), "disk")) << written.error().text();
    EXPECT_EQ(readText(m_file), "good");
    EXPECT_EQ(namesIn(m_folder.path()), std::vector<std::string>{"target.bin"});
}

TEST_F(AtomicFileTest, AFullDeviceIsToldAsSuch)
{
    if (!fs::exists("/dev/full")) GTEST_SKIP() << "needs /dev/full, which is not on this machine";
    const auto written = writeText("/dev/full", "anything");
    ASSERT_FALSE(written.ok());
    EXPECT_TRUE(mentions(written.error(), "/dev/full could not be written")) << written.error().text();
    EXPECT_TRUE(mentions(written.error(), "No space left")) << written.error().text();
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(AtomicFileTest, AMissingFolderIsTold)
{
    const auto written = writeText(m_folder / "no/such/file", "x");
    ASSERT_FALSE(written.ok());
    EXPECT_TRUE(mentions(written.error(), "Create the folder first")) << written.error().text();
}

TEST_F(AtomicFileTest, AFolderIsNotReplaced)
{
    fs::create_directory(m_file);
    const auto written = writeText(m_file, "x");
    ASSERT_FALSE(written.ok());
    EXPECT_TRUE(mentions(written.error(), m_file.string())) << written.error().text();
    EXPECT_TRUE(fs::is_directory(m_file));
    EXPECT_EQ(namesIn(m_folder.path()).size(), 1u);
}

TEST_F(AtomicFileTest, AFolderWithoutWritePermissionIsTold)
{
    fs::permissions(m_folder.path(), fs::perms(0755));
    fs::create_directory(m_folder / "locked");
    fs::permissions(m_folder / "locked", fs::perms(0555));
    // The administrator may write everywhere, so the test goes on as somebody else.
    const bool administrator = ::geteuid() == 0;
    if (administrator && ::seteuid(65534) != 0) GTEST_SKIP() << "cannot become another user";
    const auto written = writeText(m_folder / "locked/file", "x");
    if (administrator) {
        ASSERT_EQ(::seteuid(0), 0);
    }
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::Io);
    EXPECT_TRUE(mentions(written.error(), "Permission denied")) << written.error().text();
    EXPECT_TRUE(mentions(written.error(), "Choose a folder you may write to")) << written.error().text();
    EXPECT_TRUE(namesIn(m_folder / "locked").empty());
}

TEST_F(AtomicFileTest, OfSeveralWritersAtOnceOneWins)
{
    std::vector<std::thread> writers;
    std::vector<int> failures(4);
    for (int i = 0; i < 4; ++i) {
        writers.emplace_back([&, i] {
            for (int round = 0; round < 20; ++round)
                failures[i] += !writeText(m_file, std::string(50'000, static_cast<char>('a' + i))).ok();
        });
    }
    for (auto& writer : writers) writer.join();
    EXPECT_EQ(failures, std::vector<int>(4));
    const std::string last = readText(m_file);
    ASSERT_EQ(last.size(), 50'000u);
    EXPECT_EQ(last, std::string(50'000, last[0]));
    EXPECT_EQ(namesIn(m_folder.path()).size(), 1u);
}

} // namespace
} // namespace moyun::base
