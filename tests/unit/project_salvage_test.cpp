// SPDX-License-Identifier: GPL-3.0-or-later
// What recovering a damaged project keeps: all that can still be read, wherever the damage is.
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "core/project/salvage.h"
#include "support/project_files.h"
#include "support/project_samples.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace moyun::project {
namespace {

using base::ErrorCode;
using test::sameContent;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

constexpr std::size_t kPage = 16384;
constexpr int kTakes = 130; // on some ten pages

class ProjectSalvageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::filesystem::create_directories(m_file.parent_path());
        if (s_bytes.empty()) make();
        test::writeFile(m_file, s_bytes);
        m_content = s_content;
    }
    static void TearDownTestSuite()
    {
        s_bytes.clear();
        s_content = {};
    }
    void make()
    {
        auto store = std::move(*ProjectStore::create(m_folders));
        std::mt19937 random(31);
        ASSERT_TRUE(store->commit(test::randomProject(random)));
        for (int i = 0; i < kTakes; ++i) {
            Take take = test::sampleTake(TakeKind::Poem, "take " + std::to_string(i), 200, i);
            take.info.request = R"({"theme":")" + std::string(1000, 'x') + "\"}";
            ASSERT_TRUE(store->addTake(take));
        }
        ASSERT_TRUE(store->saveAs(m_file));
        s_bytes = test::readFile(m_file);
        s_content = store->content();
    }

    // The page on which a table begins becomes one that cannot be read.
    void ruinRootOf(const std::string& table)
    {
        std::string bytes = test::readFile(m_file);
        bytes.replace(
            (std::size_t(number("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")) - 1) *
                kPage,
            kPage, std::string(kPage, '\xee'));
        test::writeFile(m_file, bytes);
    }
    std::int64_t number(const std::string& sql)
    {
        sqlite3* database = nullptr;
        sqlite3_stmt* statement = nullptr;
        EXPECT_EQ(sqlite3_open(m_file.c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), SQLITE_OK);
        EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
        const auto value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        sqlite3_close(database);
        return value;
    }
    // `whole`: what is left besides what the test expects to be lost.
    ProjectContent recovered()
    {
        const std::string before = test::readFile(m_file);
        const auto done = salvage(m_file, m_into);
        EXPECT_TRUE(done.ok()) << done.error().text();
        if (!done) return {};
        m_lost = done->lost;
        EXPECT_EQ(test::readFile(m_file), before) << "it is only read";
        const auto wrong = check(m_into);
        EXPECT_TRUE(wrong.ok() && wrong->empty());
        m_takes = infoOf(m_into)->takes;
        return *contentOf(m_into);
    }
    void spoil(const std::string& sql) { test::execute(m_file, sql); }

    static inline std::string s_bytes; // of the file before anything is done to it
    static inline ProjectContent s_content;
    test::TempDir m_folder;
    Folders m_folders{m_folder / "state", {}};
    std::filesystem::path m_file = m_folder / "documents/a.moyun", m_into = m_folder / "saved.moyun";
    ProjectContent m_content;
    std::vector<std::string> m_lost;
    std::size_t m_takes = 0;
};

TEST_F(ProjectSalvageTest, TakesBehindADamagedPageAreKept)
{
    // A leaf in the middle of the table: the page that holds the row 60.
    std::string bytes = test::readFile(m_file);
    const auto at = bytes.find("take 60");
    ASSERT_NE(at, std::string::npos);
    bytes.replace(at / kPage * kPage, kPage, std::string(kPage, '\xee'));
    test::writeFile(m_file, bytes);
    EXPECT_TRUE(sameContent(recovered(), m_content));
    EXPECT_GT(m_takes, 110u);
    EXPECT_LT(m_takes, 130u);
    EXPECT_THAT(m_lost, Contains(HasSubstr("takes")));
    const auto wrong = check(m_file);
    ASSERT_TRUE(wrong);
    EXPECT_FALSE(wrong->empty());
}

TEST_F(ProjectSalvageTest, OneTakeThatIsUnknownTakesNoOtherWithIt)
{
    spoil(
        "UPDATE takes SET kind = 'dance' WHERE id = 7; UPDATE take_data SET thumbnail = x'00' WHERE id = 109;"
        "UPDATE take_data SET result = x'00' WHERE id = 11");
    recovered();
    EXPECT_EQ(m_takes, 128u);
    EXPECT_THAT(m_lost, SizeIs(3));
    auto store = std::move(*ProjectStore::open(m_into, m_folders));
    EXPECT_THAT(*store->takes({{}, "take 108", false, 10}), SizeIs(1)) << "without its picture";
}

TEST_F(ProjectSalvageTest, ACanvasWithoutItsFrameIsKept)
{
    for (const int way : {0, 1, 2}) {
        if (way == 0) spoil("UPDATE canvas SET width = -1");
        if (way == 1) ruinRootOf("canvas");
        if (way == 2) spoil("DELETE FROM canvas");
        EXPECT_FALSE(ProjectStore::open(m_file, m_folders)) << way;
        const auto wrong = check(m_file);
        ASSERT_TRUE(wrong) << way;
        EXPECT_FALSE(wrong->empty()) << way;
        const ProjectContent content = recovered();
        ASSERT_TRUE(content.canvas) << way;
        EXPECT_EQ(content.canvas->picture.layers, m_content.canvas->picture.layers) << way;
        EXPECT_GE(content.canvas->picture.width, 64);
        EXPECT_EQ(content.canvas->lookMasks, m_content.canvas->lookMasks) << way;
        EXPECT_THAT(m_lost, Contains(HasSubstr("canvas"))) << way;
        if (way == 0) {
            EXPECT_EQ(content.canvas->picture.height, m_content.canvas->picture.height);
            EXPECT_EQ(content.canvas->look, m_content.canvas->look);
            spoil("UPDATE canvas SET width = 300");
        }
        if (way == 1) test::writeFile(m_file, s_bytes);
    }
}

std::size_t tilesIn(const std::vector<canvas::Layer>& layers)
{
    std::size_t count = 0;
    for (const auto& layer : layers) count += layer.pixels.tileCount() + tilesIn(layer.layers);
    return count;
}

TEST_F(ProjectSalvageTest, TilesWithoutLayersGetNewOnes)
{
    ruinRootOf("layers");
    const ProjectContent content = recovered();
    ASSERT_TRUE(content.canvas);
    EXPECT_EQ(tilesIn(content.canvas->picture.layers), tilesIn(m_content.canvas->picture.layers));
    EXPECT_EQ(content.canvas->picture.width, m_content.canvas->picture.width);
    EXPECT_THAT(content.canvas->picture.layers.front().name, HasSubstr("Layer "));
    EXPECT_THAT(m_lost, Each(HasSubstr("layer")));
}

TEST_F(ProjectSalvageTest, ValuesOfLayersThatCannotBeArePutRight)
{
    spoil("UPDATE layers SET opacity = 7, mode = 'svg:none', kind = CASE kind WHEN 'paint' THEN 'x' ELSE "
          "kind END");
    const ProjectContent content = recovered();
    EXPECT_EQ(content.canvas->picture.layerCount(), m_content.canvas->picture.layerCount());
    EXPECT_EQ(tilesIn(content.canvas->picture.layers), tilesIn(m_content.canvas->picture.layers));
    EXPECT_EQ(content.canvas->picture.layers[0].opacity, 1);
    spoil("UPDATE layers SET parent = id WHERE kind = 'group'");
    EXPECT_EQ(recovered().canvas->picture.layerCount(), m_content.canvas->picture.layerCount());
}

TEST_F(ProjectSalvageTest, TracksWithoutTheScoreAreKept)
{
    const std::string whole = test::readFile(m_file);
    for (const int way : {0, 1, 2}) {
        test::writeFile(m_file, whole);
        if (way == 0) ruinRootOf("score");
        if (way == 1) spoil("DELETE FROM score");
        if (way == 2) spoil("UPDATE score SET data = x'00'");
        EXPECT_FALSE(ProjectStore::open(m_file, m_folders)) << way;
        const auto wrong = check(m_file);
        ASSERT_TRUE(wrong) << way;
        EXPECT_FALSE(wrong->empty()) << way;
        const ProjectContent content = recovered();
        ASSERT_TRUE(content.score) << way;
        EXPECT_EQ(content.score->tracks, m_content.score->tracks) << way;
        EXPECT_THAT(m_lost, Contains(HasSubstr("score"))) << way;
    }
}

TEST_F(ProjectSalvageTest, WhatElseStandsInTheListOfTablesIsLeftOut)
{
    const std::string whole = test::readFile(m_file);
    for (const char* sql : {"CREATE INDEX i ON poems(json)", "CREATE VIEW v AS SELECT load_extension('x')",
                            "CREATE TRIGGER t AFTER INSERT ON poems BEGIN DELETE FROM poems; END",
                            "CREATE TABLE extra(a)", "PRAGMA user_version=0", "PRAGMA application_id=7"}) {
        test::writeFile(m_file, whole);
        spoil(sql);
        EXPECT_TRUE(sameContent(recovered(), m_content)) << sql;
        EXPECT_EQ(m_takes, 130u) << sql;
        EXPECT_THAT(m_lost, SizeIs(1)) << sql;
    }
}

TEST_F(ProjectSalvageTest, ADamagedListOfTablesIsPutRight)
{
    const std::string whole = test::readFile(m_file);
    for (const char* word :
         {"CREATE TABLE tiles", "tablepoems", "selected INTEGER", "indexsqlite_autoindex"}) {
        const auto at = whole.find(word);
        ASSERT_LT(at, kPage) << word;
        std::string bytes = whole;
        bytes[at + 2] ^= 0x55;
        test::writeFile(m_file, bytes);
        EXPECT_TRUE(sameContent(recovered(), m_content)) << word;
        EXPECT_EQ(m_takes, 130u) << word;
    }
    // All of the first page but what says that it is a project; then that, too, but the mark of the format.
    std::string bytes = whole;
    bytes.replace(100, kPage - 100, std::string(kPage - 100, '\xee'));
    test::writeFile(m_file, bytes);
    EXPECT_TRUE(sameContent(recovered(), m_content));
    bytes.replace(0, 60, std::string(60, '\x77'));
    test::writeFile(m_file, bytes);
    EXPECT_TRUE(sameContent(recovered(), m_content));
}

// The places that the list names count, also where they are not those of a save.
TEST_F(ProjectSalvageTest, TablesThatStandElsewhereAreFound)
{
    spoil("CREATE TABLE moved(id INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT;"
          "INSERT INTO moved SELECT * FROM poems; DROP TABLE poems; ALTER TABLE moved RENAME TO poems");
    ASSERT_GT(number("SELECT rootpage FROM sqlite_schema WHERE name = 'poems'"), 17);
    std::string bytes = test::readFile(m_file);
    const auto at = bytes.find("CREATE TABLE tiles");
    ASSERT_LT(at, kPage);
    bytes[at + 1] ^= 0x55;
    test::writeFile(m_file, bytes);
    EXPECT_TRUE(sameContent(recovered(), m_content));
}

TEST_F(ProjectSalvageTest, PoemsBesideADamagedOneAreKept)
{
    Edit edit;
    {
        auto store = std::move(*ProjectStore::open(m_file, m_folders));
        for (std::uint32_t id = 1; id <= 9; ++id)
            edit.poems[id] = R"({"text":")" + std::string(40'000, char('a' + id)) + "\"}";
        ASSERT_TRUE(store->commit(edit) && store->save());
    }
    std::string bytes = test::readFile(m_file);
    const auto at =
        bytes.find(std::string(kPage - 4, 'e')); // a page of the fourth, behind the number of the next
    ASSERT_NE(at, std::string::npos);
    ASSERT_EQ(at % kPage, 4u);
    bytes.replace(at - 4, 4, std::string(4, '\xee'));
    test::writeFile(m_file, bytes);
    const auto content = recovered();
    EXPECT_GE(content.poems.size(), 8u);
    EXPECT_EQ(content.poems.at(9), *edit.poems[9]);
    EXPECT_THAT(m_lost, Contains(HasSubstr("poem 4")));
}

TEST_F(ProjectSalvageTest, AStrayLogIsNotBelieved)
{
    const auto log = std::filesystem::path(m_file.native() + "-wal");
    test::writeFile(log, std::string("\x37\x7f\x06\x82", 4) + std::string(5000, 'x'));
    EXPECT_TRUE(sameContent(recovered(), m_content));
    EXPECT_THAT(m_lost, IsEmpty());
    std::filesystem::remove(log);
    std::filesystem::create_directory(log);
    EXPECT_TRUE(sameContent(recovered(), m_content));
    std::filesystem::remove(log);
    // An empty one beside a file that was cut short.
    const std::string whole = test::readFile(m_file);
    test::writeFile(log, "");
    test::writeFile(m_file, whole.substr(0, whole.size() - 5000));
    EXPECT_EQ(recovered().poems, m_content.poems);
}

TEST_F(ProjectSalvageTest, TheLogOfAWorkingCopyIsRead)
{
    auto store = std::move(*ProjectStore::open(m_file, m_folders));
    Edit edit;
    edit.title = "In the log alone";
    ASSERT_TRUE(store->commit(edit));
    const auto aside = m_folder / "aside";
    std::filesystem::copy(store->workingFolder(), aside);
    store->discardEdits();
    ASSERT_GT(std::filesystem::file_size(aside / "project.moyun-wal"), 0u);
    const auto done = salvage(aside / "project.moyun", m_into);
    ASSERT_TRUE(done) << done.error().text();
    EXPECT_THAT(done->lost, IsEmpty());
    EXPECT_EQ(contentOf(m_into)->title, "In the log alone");
    // One that is damaged takes nothing with it but what stands in it.
    test::writeFile(aside / "project.moyun-wal", std::string(100, 'x'));
    EXPECT_TRUE(salvage(aside / "project.moyun", m_into));
    EXPECT_EQ(contentOf(m_into)->poems, m_content.poems);
}

TEST_F(ProjectSalvageTest, TheSourceIsNeverReplaced)
{
    const std::string whole = test::readFile(m_file);
    std::filesystem::create_symlink(m_file, m_folder / "link.moyun");
    std::filesystem::create_hard_link(m_file, m_folder / "hard.moyun");
    for (const auto& into : {m_file, m_folder / "link.moyun", m_folder / "hard.moyun"}) {
        const auto done = salvage(m_file, into);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::InvalidArgument);
        EXPECT_EQ(test::readFile(m_file), whole);
    }
    // Nor another that a window has open.
    auto store = std::move(*ProjectStore::open(m_file, m_folders));
    std::filesystem::copy_file(m_file, m_folder / "copy.moyun");
    EXPECT_EQ(salvage(m_folder / "copy.moyun", m_file, {m_folders, {}}).error().code, ErrorCode::Busy);
}

TEST_F(ProjectSalvageTest, WhereNothingIsLeftNothingIsWritten)
{
    std::string bytes = test::readFile(m_file);
    bytes.replace(kPage, bytes.size() - kPage, std::string(bytes.size() - kPage, '\xee'));
    test::writeFile(m_file, bytes);
    const auto done = salvage(m_file, m_into);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Unreadable);
    EXPECT_THAT(done.error().text(),
                AllOf(HasSubstr("Nothing of \"a.moyun\""), Not(HasSubstr("moyun project"))));
    EXPECT_FALSE(std::filesystem::exists(m_into));
}

TEST_F(ProjectSalvageTest, WhatANewerFormatHoldsMoreIsNamed)
{
    spoil("PRAGMA user_version=7; CREATE TABLE clouds(id INTEGER PRIMARY KEY, shape TEXT)");
    EXPECT_TRUE(sameContent(recovered(), m_content));
    EXPECT_THAT(m_lost, Contains(HasSubstr("format 7")));
}

TEST_F(ProjectSalvageTest, WhatIsNoProjectIsNotSentRoundInCircles)
{
    test::writeFile(m_folder / "empty.moyun", "");
    test::writeFile(m_folder / "text.moyun", std::string(50'000, 'x'));
    test::execute(m_folder / "other.moyun", "CREATE TABLE meta(key, value); CREATE TABLE tiles(a)");
    for (const std::filesystem::path& file :
         {m_folder / "empty.moyun", m_folder / "text.moyun", m_folder / "other.moyun", m_folder.path(),
          std::filesystem::path("/dev/null")}) {
        const auto done = salvage(file, m_into);
        ASSERT_FALSE(done) << file;
        EXPECT_EQ(done.error().code, ErrorCode::Unreadable) << file;
        EXPECT_THAT(done.error().text(), Not(HasSubstr("recover"))) << file;
        EXPECT_FALSE(done.error().advice.empty()) << file;
    }
    EXPECT_EQ(salvage(m_folder / "none.moyun", m_into).error().code, ErrorCode::NotFound);
}

TEST_F(ProjectSalvageTest, ManyFaultsAreFewSentences)
{
    spoil("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
          "INSERT INTO poems SELECT -i, '' FROM n;"
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
          "INSERT INTO tiles SELECT (60000 + i) << 34, x'00' FROM n");
    const auto wrong = check(m_file);
    ASSERT_TRUE(wrong);
    EXPECT_LE(wrong->size(), 100u);
    EXPECT_THAT(*wrong, Contains(HasSubstr("(20000 times).")));
    EXPECT_THAT(*wrong, Contains(HasSubstr("more like it.")));
}

TEST_F(ProjectSalvageTest, CheckSaysWhatOpeningRefuses)
{
    const std::string whole = test::readFile(m_file);
    for (const char* sql : {"DELETE FROM meta WHERE key = 'id'", "DELETE FROM meta WHERE key = 'head'",
                            "UPDATE meta SET value = 'yesterday' WHERE key = 'created'"}) {
        test::writeFile(m_file, whole);
        spoil(sql);
        EXPECT_FALSE(ProjectStore::open(m_file, m_folders)) << sql;
        const auto wrong = check(m_file);
        ASSERT_TRUE(wrong) << sql;
        EXPECT_THAT(*wrong, SizeIs(1)) << sql;
    }
}

TEST_F(ProjectSalvageTest, AFolderForTemporaryFilesThatIsMissingIsSaidSo)
{
    const char* before = std::getenv("TMPDIR");
    const std::string kept = before ? before : "";
    ::setenv("TMPDIR", (m_folder / "nowhere").c_str(), 1);
    const auto done = salvage(m_file, m_into);
    before ? ::setenv("TMPDIR", kept.c_str(), 1) : ::unsetenv("TMPDIR");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Io);
    EXPECT_THAT(done.error().text(), AllOf(HasSubstr("nowhere"), HasSubstr("TMPDIR")));
}

} // namespace
} // namespace moyun::project
