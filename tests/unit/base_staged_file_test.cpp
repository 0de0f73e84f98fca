// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown.h"
#include "core/base/staged_file.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

namespace moyun::base {
namespace {

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST(StagedFile, TakesTheTargetsPlaceWhenItIsWhole)
{
    const test::TempDir folder;
    std::ofstream(folder / "a") << "old";
    ASSERT_EQ(::chmod((folder / "a").c_str(), 0640), 0);
    auto file = StagedFile::create(folder / "a");
    ASSERT_TRUE(file);
    ASSERT_EQ(::write(file->descriptor(), "new", 3), 3);
    EXPECT_EQ(bytesOf(folder / "a"), "old");
    ASSERT_TRUE(file->commit());
    EXPECT_EQ(bytesOf(folder / "a"), "new");
    struct stat status
    {};
    ASSERT_EQ(::stat((folder / "a").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0640u);
}

TEST(StagedFile, LeavesNothingWithoutACommit)
{
    const test::TempDir folder;
    {
        auto file = StagedFile::create(folder / "a");
        ASSERT_TRUE(file);
        ASSERT_EQ(::write(file->descriptor(), "new", 3), 3);
        const StagedFile moved = std::move(*file);
        EXPECT_FALSE(std::filesystem::is_empty(folder.path()));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(StagedFile, TakesNamesThatAreAsLongAsTheyMayBe)
{
    const test::TempDir folder;
    std::string longest;
    for (int i = 0; i < 83; ++i) longest += "\u5ddd"; // 249 bytes
    for (const std::string& name :
         {longest + ".moyun", longest.substr(0, 201) + ".moyun", std::string(255, 'x')}) {
        const auto target = folder / name;
        auto file = StagedFile::create(target);
        ASSERT_TRUE(file) << file.error().text();
        const std::string beside = std::filesystem::path(file->path()).filename().string();
        EXPECT_LE(beside.size() + 8, 255u);
        EXPECT_EQ(shown(beside, 300), beside) << "cut between characters";
        ASSERT_TRUE(file->commit());
        EXPECT_TRUE(std::filesystem::exists(target));
    }
    EXPECT_EQ(nameBeside("a/b.txt", ".x"), "a/b.txt.x");
    EXPECT_EQ(nameBeside("b.txt", ".x"), "b.txt.x");
}

TEST(StagedFile, SaysWhatIsWrongWithThePlace)
{
    const test::TempDir folder;
    const auto missing = StagedFile::create(folder / "none/a");
    ASSERT_FALSE(missing);
    EXPECT_NE(missing.error().message.find("none/a"), std::string::npos);
    EXPECT_FALSE(StagedFile::create(folder.path()));
}

} // namespace
} // namespace moyun::base
