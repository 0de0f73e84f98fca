// SPDX-License-Identifier: GPL-3.0-or-later
// Projects made to do harm: they name files of others, unpack without end, count beyond every number.
#include "core/project/byte_stream.h"
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "core/project/sealed.h"
#include "support/project_files.h"
#include "support/project_samples.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>

namespace moyun::project {
namespace {

using base::ErrorCode;
using ::testing::HasSubstr;

class ProjectHostileTest : public ::testing::Test
{
protected:
    ProjectHostileTest()
    {
        std::filesystem::create_directories(m_file.parent_path());
        auto store = std::move(*ProjectStore::create(m_folders));
        std::mt19937 random(29);
        EXPECT_TRUE(store->commit(test::randomProject(random)));
        EXPECT_TRUE(store->saveAs(m_file));
        store->discardEdits();
    }

    // The frame or a track of the score becomes these bytes, packed and sealed as they should be.
    void putScore(const char* table, std::int64_t key, const Bytes& bytes)
    {
        static constexpr char kDigits[] = "0123456789abcdef";
        std::string hex;
        for (const std::uint8_t byte : packed(key, bytes)) hex += {kDigits[byte >> 4], kDigits[byte & 15]};
        test::execute(m_file, std::string("UPDATE ") + table + " SET data = x'" + hex +
                                  "' WHERE rowid = " + std::to_string(key));
    }

    ErrorCode refusal()
    {
        const auto opened = ProjectStore::open(m_file, m_folders);
        EXPECT_FALSE(opened);
        if (opened) return ErrorCode::Internal;
        EXPECT_FALSE(opened.error().message.empty());
        EXPECT_TRUE(test::namesIn(m_folders.state / "work").empty());
        return opened.error().code;
    }

    test::TempDir m_folder;
    Folders m_folders{m_folder / "state", {}};
    std::filesystem::path m_file = m_folder / "documents/a.moyun";
};

// What a working copy says of its file is not believed of a file: a project cannot have another one written.
TEST_F(ProjectHostileTest, NamesOfOtherFilesAreNotFollowed)
{
    const auto other = m_folder / "documents/other.txt";
    test::writeFile(other, "mine");
    test::execute(m_file, "INSERT OR REPLACE INTO meta(key, value) VALUES('work.target', CAST('" +
                              other.string() +
                              "' AS BLOB)), ('work.read_only', 'no'), ('work.saved_head', 'x')");
    {
        auto store = ProjectStore::open(m_file, m_folders);
        ASSERT_TRUE(store) << store.error().text();
        EXPECT_EQ((*store)->file(), std::filesystem::canonical(m_file));
        EXPECT_FALSE((*store)->isReadOnly());
        Edit edit;
        edit.title = "Edited";
        ASSERT_TRUE((*store)->commit(edit));
    } // as after a kill
    const auto left = leftOvers(m_folders);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].target, std::filesystem::canonical(m_file));
    auto store = ProjectStore::recover(left[0], m_folders);
    ASSERT_TRUE(store);
    ASSERT_TRUE((*store)->save());
    EXPECT_EQ(test::readFile(other), "mine");
    EXPECT_EQ(test::namesIn(m_file.parent_path()), (std::set<std::string>{"a.moyun", "other.txt"}));
}

// Twelve million empty chord symbols are two bytes each, some kilobytes in the file, and half a gigabyte as a
// list.
TEST_F(ProjectHostileTest, ListsThatUnpackWithoutEndAreRefused)
{
    ByteWriter out;
    out.number(1);
    for (int i = 0; i < 2; ++i) out.text("");
    out.signedNumber(480);
    for (int i = 0; i < 2; ++i) out.signedNumber(0);
    for (int i = 0; i < 3; ++i) out.number(0);
    out.number(6'000'000);
    Bytes frame = out.bytes();
    frame.resize(frame.size() + 12'000'001);
    putScore("score", 1, frame);
    EXPECT_LT(std::filesystem::file_size(m_file), 1'000'000u);
    EXPECT_EQ(refusal(), ErrorCode::Unreadable);
}

TEST_F(ProjectHostileTest, TextsThatUnpackWithoutEndAreRefused)
{
    ByteWriter out;
    out.number(1);
    Bytes track = out.bytes();
    for (std::uint64_t size = 200'000'000; size >= 128 || (track.push_back(std::uint8_t(size)), false);
         size >>= 7)
        track.push_back(std::uint8_t(size | 128));
    track.resize(track.size() + 200'000'000, 'x');
    putScore("tracks", 0, track);
    EXPECT_LT(std::filesystem::file_size(m_file), 1'000'000u);
    EXPECT_EQ(refusal(), ErrorCode::Unreadable);
}

TEST_F(ProjectHostileTest, NumbersOfTracksThatCannotBeAreRefused)
{
    const std::string whole = test::readFile(m_file);
    for (const char* place : {"9223372036854775807", "-9223372036854775808", "-1", "256"}) {
        test::writeFile(m_file, whole);
        test::execute(m_file, std::string("UPDATE tracks SET place = ") + place + " WHERE place = 0");
        EXPECT_EQ(refusal(), ErrorCode::Unreadable) << place;
        const auto wrong = check(m_file);
        ASSERT_TRUE(wrong);
        EXPECT_FALSE(wrong->empty()) << place;
    }
}

// Names out of the file stand in messages without what moves a cursor, and cut.
TEST_F(ProjectHostileTest, NamesInMessagesAreHarmless)
{
    test::execute(m_file,
                  "UPDATE styles SET name = char(27) || '[2J' || hex(zeroblob(5000)), picture = x'00' "
                  "WHERE id = 'mine/lake'");
    const auto opened = ProjectStore::open(m_file, m_folders);
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().message, HasSubstr("?[2J0000"));
    EXPECT_LT(opened.error().message.size(), 300u);
}

// A newer file is looked at with patterns; no text in it makes that endless or deep.
TEST_F(ProjectHostileTest, TablesOfNewerFilesWithLongTexts)
{
    test::execute(m_file, "CREATE TABLE more(" + std::string(3900, 'a') + ")");
    test::execute(m_file, "CREATE INDEX i ON more(" + std::string(3900, 'a') + ")");
    test::execute(m_file, "PRAGMA user_version=2");
    const auto info = infoOf(m_file);
    if (!info) {
        EXPECT_EQ(info.error().code, ErrorCode::Unreadable);
    }
    test::execute(m_file, "CREATE TABLE most(" + std::string(30'000, 'b') + ")");
    EXPECT_FALSE(infoOf(m_file));
}

} // namespace
} // namespace moyun::project
