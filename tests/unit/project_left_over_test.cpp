// SPDX-License-Identifier: GPL-3.0-or-later
// Working copies that are left over and cannot be opened as they should: what is known of them is told.
#include "core/project/project_store.h"
#include "core/project/salvage.h"
#include "support/project_files.h"
#include "support/project_samples.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>

namespace moyun::project {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

class ProjectLeftOverTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::filesystem::create_directories(m_file.parent_path());
        auto store = std::move(*ProjectStore::create(m_folders));
        std::mt19937 random(3);
        Edit edit = test::randomProject(random);
        edit.title = "Spring";
        ASSERT_TRUE(store->commit(edit));
        ASSERT_TRUE(store->saveAs(m_file));
        edit.title = "Summer";
        ASSERT_TRUE(store->commit(edit));
        m_folderOfIt = store->workingFolder();
    }
    std::filesystem::path database() const { return m_folderOfIt / "project.moyun"; }
    LeftOver only()
    {
        const auto left = leftOvers(m_folders);
        EXPECT_THAT(left, SizeIs(1));
        return left.empty() ? LeftOver() : left[0];
    }

    test::TempDir m_folder;
    Folders m_folders{m_folder / "state", {}};
    std::filesystem::path m_file = m_folder / "documents/a.moyun", m_folderOfIt;
};

TEST_F(ProjectLeftOverTest, WhatCanBeReadOfADamagedOneIsTold)
{
    test::execute(database(), "CREATE INDEX stray ON poems(json)");
    LeftOver left = only();
    EXPECT_THAT(left.trouble, HasSubstr("tables"));
    EXPECT_TRUE(left.isTargetKnown);
    EXPECT_EQ(left.target, m_file);
    EXPECT_EQ(left.title, "Summer");
    EXPECT_TRUE(left.saved.has_value());
    EXPECT_FALSE(left.targetChanged);
    EXPECT_TRUE(salvage(database(), m_folder / "saved.moyun"));

    std::string bytes = test::readFile(database());
    const auto at = bytes.find("CREATE TABLE tiles");
    ASSERT_NE(at, std::string::npos);
    bytes[at + 1] ^= 0x55;
    test::writeFile(database(), bytes);
    left = only();
    EXPECT_NE(left.trouble, "");
    EXPECT_TRUE(left.isTargetKnown);
    EXPECT_EQ(left.target, m_file);
}

TEST_F(ProjectLeftOverTest, OfOneThatSaysNothingItIsNotSaidThatItWasNeverSaved)
{
    test::writeFile(database(), std::string(100'000, 'x'));
    std::filesystem::remove(database().native() + "-wal");
    const LeftOver left = only();
    EXPECT_NE(left.trouble, "");
    EXPECT_FALSE(left.isTargetKnown);
    EXPECT_TRUE(left.target.empty());
    EXPECT_GT(left.edited, Time(std::chrono::seconds(1'600'000'000))) << "as far as its files say";
}

TEST_F(ProjectLeftOverTest, WhatIsNotLookedAtIsCounted)
{
    NotLooked missed;
    const auto left = leftOvers(m_folders, &missed);
    ASSERT_THAT(left, SizeIs(1));
    EXPECT_EQ(missed.open, 0u);
    {
        const auto open = ProjectStore::recover(left[0], m_folders);
        ASSERT_TRUE(open);
        EXPECT_TRUE(leftOvers(m_folders, &missed).empty());
        EXPECT_EQ(missed.open, 1u);
        EXPECT_EQ(missed.unreadable, "");
    }
    std::filesystem::rename(m_folders.state / "work", m_folder / "aside");
    leftOvers(m_folders, &missed);
    EXPECT_EQ(missed.unreadable, "") << "a first start";
    test::writeFile(m_folders.state / "work", "no folder");
    leftOvers(m_folders, &missed);
    EXPECT_THAT(missed.unreadable, HasSubstr("work\" could not be read"));
}

TEST_F(ProjectLeftOverTest, AStateFolderThatCannotBeMadeIsNamed)
{
    test::writeFile(m_folder / "occupied", "");
    const auto refused = ProjectStore::open(m_file, {m_folder / "occupied/state", {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::Io);
    EXPECT_THAT(refused.error().message, HasSubstr("Not a directory"));
    EXPECT_THAT(refused.error().message, Not(HasSubstr(".lock")));
}

} // namespace
} // namespace moyun::project
