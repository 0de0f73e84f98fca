// SPDX-License-Identifier: GPL-3.0-or-later
// Another project in the place of the one that is open: what makes way is found from the one that stays.
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "support/project_files.h"
#include "support/project_samples.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

namespace moyun::project {
namespace {

using test::sameContent;

class ProjectVersionsTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto theirs = std::move(*ProjectStore::create(m_folders));
        ASSERT_TRUE(theirs->commit(test::randomProject(m_random)));
        ASSERT_TRUE(theirs->saveAs(m_theirs));
        m_theirContent = theirs->content();
        m_theirId = theirs->id();
        theirs.reset();
        m_store = std::move(*ProjectStore::create(m_folders));
        ASSERT_TRUE(m_store->commit(test::randomProject(m_random)));
        ASSERT_TRUE(m_store->saveAs(m_mine));
        Edit edit;
        edit.title = "Not saved";
        ASSERT_TRUE(m_store->commit(edit));
    }
    // As another program does it.
    void replaceMine()
    {
        std::filesystem::copy_file(m_theirs, m_mine, std::filesystem::copy_options::overwrite_existing);
    }
    // Whether one of the versions that the open project shows holds that.
    bool isAmongVersions(const ProjectContent& content)
    {
        for (const SavedVersion& version : savedVersions(m_folders, m_store->id()))
            if (const auto held = contentOf(version.file); held && sameContent(*held, content)) return true;
        return false;
    }

    test::TempDir m_folder;
    Folders m_folders{m_folder / "state", {}};
    std::filesystem::path m_mine = m_folder / "mine.moyun", m_theirs = m_folder / "theirs.moyun";
    std::mt19937 m_random{23};
    ProjectContent m_theirContent;
    std::string m_theirId;
    std::unique_ptr<ProjectStore> m_store;
};

TEST_F(ProjectVersionsTest, WhatMadeWayForALoadedFileIsFoundAndComesBack)
{
    const ProjectContent mine = m_store->content();
    replaceMine();
    ASSERT_TRUE(m_store->revert());
    EXPECT_EQ(m_store->id(), m_theirId);
    EXPECT_TRUE(sameContent(m_store->content(), m_theirContent));
    EXPECT_TRUE(isAmongVersions(mine));
    for (const SavedVersion& version : savedVersions(m_folders, m_theirId))
        if (sameContent(*contentOf(version.file), mine)) {
            ASSERT_TRUE(m_store->restore(version));
            break;
        }
    EXPECT_TRUE(sameContent(m_store->content(), mine));
    EXPECT_EQ(m_store->id(), m_theirId) << "the project that is open goes on";
    ASSERT_TRUE(m_store->save());
    EXPECT_EQ(infoOf(m_mine)->id, m_theirId);
}

TEST_F(ProjectVersionsTest, WhatWasOverwrittenIsFound)
{
    replaceMine();
    ProjectStore::Saving saving;
    saving.replaceChanged = true;
    ASSERT_TRUE(m_store->save(saving));
    EXPECT_TRUE(isAmongVersions(m_theirContent));
    EXPECT_FALSE(savedVersions(m_folders, m_theirId).empty()) << "also from a copy of that project";
}

TEST_F(ProjectVersionsTest, WhatSaveAsReplacedIsFound)
{
    ASSERT_TRUE(m_store->saveAs(m_theirs));
    EXPECT_TRUE(isAmongVersions(m_theirContent));
}

TEST_F(ProjectVersionsTest, WhatIsOlderThanAllVersionsIsFoundAllTheSame)
{
    for (std::size_t i = 0; i < m_folders.versions.count + 3; ++i) {
        Edit edit;
        edit.title = "State " + std::to_string(i);
        ASSERT_TRUE(m_store->commit(edit));
        ASSERT_TRUE(m_store->save());
    }
    ASSERT_TRUE(m_store->saveAs(m_theirs));
    EXPECT_TRUE(isAmongVersions(m_theirContent));
    EXPECT_LE(savedVersions(m_folders, m_store->id()).size(), m_folders.versions.count);
}

TEST_F(ProjectVersionsTest, ATakeThatNoFileHoldsCountsAsNotSaved)
{
    // Saved while the working copy could not take the edit.
    auto edit = std::make_shared<Edit>();
    edit->title = "Ahead";
    ProjectStore::Saving saving;
    saving.unkept = edit;
    ASSERT_TRUE(m_store->save(saving));
    ASSERT_TRUE(m_store->addTake(test::sampleTake(TakeKind::Music, "song", 100, 1)));
    ASSERT_TRUE(m_store->commit(*edit));
    EXPECT_TRUE(m_store->isModified());
    ASSERT_TRUE(m_store->save());
    EXPECT_FALSE(m_store->isModified());
}

} // namespace
} // namespace moyun::project
