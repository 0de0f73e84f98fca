// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged project files, made by a fixed seed: they are opened or refused, and nothing else happens. Run
// under the address sanitizer this looks for reads and writes outside the buffers.
#include "core/canvas/compositor.h"
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "core/project/salvage.h"
#include "support/project_files.h"
#include "support/project_samples.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace moyun::project {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kRounds = 150;
#else
constexpr int kRounds = 500;
#endif

class ProjectFuzz : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto store = std::move(*ProjectStore::create(m_folders));
        std::mt19937 random(13);
        ASSERT_TRUE(store->commit(test::randomProject(random)));
        for (int i = 0; i < 5; ++i)
            ASSERT_TRUE(store->addTake(test::sampleTake(TakeKind::Style, "take", 3000, i)));
        ASSERT_TRUE(store->saveAs(m_file));
        m_whole = test::readFile(m_file);
    }

    // Whatever it is: what is saved of it is sound, but for texts that are kept as they are, which is told.
    void salvages()
    {
        const auto into = m_folder / "salvaged.moyun";
        const auto saved = salvage(m_file, into);
        if (!saved) {
            EXPECT_TRUE(saved.error().code == base::ErrorCode::Unreadable ||
                        saved.error().code == base::ErrorCode::TooLarge)
                << saved.error().text();
            return;
        }
        const auto wrong = check(into);
        ASSERT_TRUE(wrong) << wrong.error().text();
        for (const std::string& fault : *wrong) EXPECT_TRUE(test::isToldAsKept(fault, saved->lost)) << fault;
    }

    // Opened or refused; what is opened can be shown, changed and saved.
    bool opens()
    {
        auto opened = ProjectStore::open(m_file, m_folders);
        if (!opened) {
            EXPECT_FALSE(opened.error().message.empty());
            EXPECT_TRUE(opened.error().code == base::ErrorCode::Unreadable ||
                        opened.error().code == base::ErrorCode::Unsupported ||
                        opened.error().code == base::ErrorCode::TooLarge)
                << opened.error().text();
        } else if (!(*opened)->isReadOnly()) {
            ProjectStore& store = **opened;
            if (store.content().canvas) {
                std::vector<std::uint8_t> bgra(100 * 100 * 4);
                canvas::compose(store.content().canvas->picture, {0, 0, 100, 100}, bgra.data(), 400);
            }
            if (const auto takes = store.takes())
                for (const TakeInfo& take : *takes) (void)store.takeResult(take.id);
            Edit edit;
            edit.title = "After";
            edit.withoutCanvas = true;
            (void)store.commit(edit);
            (void)store.exportCopy(m_folder / "copy.moyun");
            store.discardEdits();
        }
        const bool open = opened.ok();
        opened = base::Error();
        EXPECT_TRUE(test::namesIn(m_folders.state / "work").empty());
        EXPECT_TRUE(test::namesIn(m_folders.state / "locks").empty());
        return open;
    }

    test::TempDir m_folder;
    Folders m_folders{m_folder / "state", {}};
    std::filesystem::path m_file = m_folder / "documents/a.moyun";
    std::string m_whole;

public:
    ProjectFuzz() { std::filesystem::create_directories(m_file.parent_path()); }
};

TEST_F(ProjectFuzz, CutShortAtEveryKilobyte)
{
    for (std::size_t size = 0; size < m_whole.size(); size += 1024) {
        test::writeFile(m_file, m_whole.substr(0, size));
        EXPECT_FALSE(opens()) << size << " bytes of " << m_whole.size();
        EXPECT_FALSE(infoOf(m_file)) << size;
    }
    test::writeFile(m_file, m_whole);
    EXPECT_TRUE(opens());
}

TEST_F(ProjectFuzz, BytesThatAreWrong)
{
    std::mt19937 random(17);
    int refused = 0;
    for (int round = 0; round < kRounds; ++round) {
        std::string bytes = m_whole;
        const int count = 1 + int(random() % 20);
        // Often in the pages that hold the structure.
        const std::size_t range = random() % 2 ? bytes.size() : std::min<std::size_t>(bytes.size(), 40'000);
        for (int i = 0; i < count; ++i) bytes[random() % range] = static_cast<char>(random());
        test::writeFile(m_file, bytes);
        refused += !opens();
        if (round % 5 == 0) salvages();
        EXPECT_EQ(test::readFile(m_file), bytes) << "the user's file was written to";
        EXPECT_EQ(test::namesIn(m_file.parent_path()).size(), 1u);
    }
    EXPECT_GT(refused, kRounds / 4);
}

TEST_F(ProjectFuzz, PiecesInTheWrongPlace)
{
    std::mt19937 random(19);
    for (int round = 0; round < kRounds / 2; ++round) {
        std::string bytes = m_whole;
        for (int i = 0; i < 3; ++i) {
            const std::size_t length = 1 + random() % 4000;
            const std::size_t from = random() % (bytes.size() - length),
                              to = random() % (bytes.size() - length);
            std::copy_n(std::string(bytes.substr(from, length)).begin(), length,
                        bytes.begin() + std::ptrdiff_t(to));
        }
        if (round % 3 == 0) bytes.resize(bytes.size() - random() % 5000);
        if (round % 5 == 0) bytes.append(random() % 20000, static_cast<char>(random()));
        test::writeFile(m_file, bytes);
        opens();
        (void)check(m_file);
        if (round % 5 == 0) salvages();
    }
}

} // namespace
} // namespace moyun::project
