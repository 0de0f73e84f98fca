// SPDX-License-Identifier: GPL-3.0-or-later
// What a disk may do to a project: be full, be gone, hold a file that was cut short or is of tomorrow.
#include "core/project/exports.h"
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "core/project/salvage.h"
#include "support/file_size_limit.h"
#include "support/project_files.h"
#include "support/project_samples.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <sys/mount.h>

namespace moyun::project {
namespace {

using base::ErrorCode;
using test::sameContent;

std::string hexOf(const std::string& text)
{
    std::string hex;
    for (const unsigned char c : text) {
        hex += "0123456789abcdef"[c >> 4];
        hex += "0123456789abcdef"[c & 15];
    }
    return hex;
}

class ProjectDiskTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::filesystem::create_directories(m_file.parent_path());
        m_store = std::move(*ProjectStore::create(m_folders));
        ASSERT_TRUE(m_store->commit(test::randomProject(m_random)));
        ASSERT_TRUE(m_store->saveAs(m_file));
    }
    // Random pixels, so that they take their room.
    Edit large()
    {
        Edit edit;
        edit.canvas = *m_store->content().canvas;
        canvas::Layer layer;
        layer.id = edit.canvas->picture.nextId++;
        for (int t = 0; t < 60; ++t)
            for (auto& value : layer.pixels.edit(t % 10, t / 10).px)
                value = static_cast<std::uint16_t>(m_random() % 32769);
        edit.canvas->picture.layers.push_back(std::move(layer));
        return edit;
    }
    void expectWhole(const std::filesystem::path& file, const ProjectContent& content)
    {
        const auto read = contentOf(file);
        ASSERT_TRUE(read.ok()) << read.error().text();
        EXPECT_TRUE(sameContent(*read, content));
    }

    test::TempDir m_folder;
    Folders m_folders{m_folder / "state", {}};
    std::filesystem::path m_file = m_folder / "documents/a.moyun";
    std::mt19937 m_random{11};
    std::unique_ptr<ProjectStore> m_store;
};

TEST_F(ProjectDiskTest, AFullDiskRefusesTheEditAndLosesNothing)
{
    const ProjectContent before = m_store->content();
    const Edit edit = large();
    {
        const test::FileSizeLimit limit(200'000);
        const auto refused = m_store->commit(edit);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Io);
        EXPECT_FALSE(refused.error().advice.empty());
        EXPECT_TRUE(sameContent(m_store->content(), before));
        EXPECT_FALSE(m_store->isModified());
    }
    ASSERT_TRUE(m_store->commit(edit)) << "the same edit again, with room";
    const ProjectContent after = m_store->content();
    {
        const test::FileSizeLimit limit(200'000);
        const auto refused = m_store->save();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Io);
    }
    expectWhole(m_file, before);
    EXPECT_EQ(test::namesIn(m_file.parent_path()), std::set<std::string>{"a.moyun"});
    EXPECT_TRUE(m_store->isModified());
    ASSERT_TRUE(m_store->save());
    expectWhole(m_file, after);
}

TEST_F(ProjectDiskTest, ASmallDiskIsFull)
{
    const auto small = m_folder / "small";
    std::filesystem::create_directories(small);
    if (::mount("tmpfs", small.c_str(), "tmpfs", 0, "size=600k") != 0)
        GTEST_SKIP() << "needs the right to mount a small disk";
    const ProjectContent before = m_store->content();
    EXPECT_TRUE(m_store->saveAs(small / "a.moyun").ok());
    ASSERT_TRUE(m_store->commit(large()));
    const auto refused = m_store->save();
    EXPECT_FALSE(refused);
    if (!refused) {
        EXPECT_EQ(refused.error().code, ErrorCode::Io);
        EXPECT_NE(refused.error().message.find("full"), std::string::npos) << refused.error().message;
        EXPECT_EQ(refused.error().message.find(".part"), std::string::npos) << refused.error().message;
    }
    expectWhole(small / "a.moyun", before);
    EXPECT_EQ(test::namesIn(small), std::set<std::string>{"a.moyun"});
    // The same for the folder of the working copies.
    {
        auto other = ProjectStore::create({small / "state", {}});
        if (other) {
            const auto full = (*other)->commit(large());
            ASSERT_FALSE(full);
            EXPECT_EQ(full.error().code, ErrorCode::Io);
            EXPECT_TRUE(std::filesystem::remove(small / "a.moyun"));
            Edit title;
            title.title = "Small enough";
            EXPECT_TRUE((*other)->commit(title).ok());
            EXPECT_EQ((*other)->content().title, "Small enough");
            // With no room left for the working copy, the file can be saved where there is some.
            std::ofstream(small / "filler") << std::string(2'000'000, 'x');
            EXPECT_FALSE((*other)->commit(large()));
            const auto elsewhere = (*other)->saveAs(m_folder / "elsewhere.moyun");
            EXPECT_TRUE(elsewhere.ok()) << elsewhere.error().text();
            expectWhole(m_folder / "elsewhere.moyun", (*other)->content());
        }
    }
    ::umount2(small.c_str(), MNT_DETACH); // the disk is pulled out
    EXPECT_TRUE(m_store->isModified());
    ASSERT_TRUE(m_store->saveAs(m_file));
    expectWhole(m_file, m_store->content());
}

TEST_F(ProjectDiskTest, NamesThatAreAsLongAsTheyMayBe)
{
    std::string name;
    for (int i = 0; i < 83; ++i) name += "\u6c5f";
    const auto file = m_file.parent_path() / (name + ".moyun"); // 255 bytes
    ASSERT_TRUE(m_store->saveAs(file).ok());
    ASSERT_TRUE(m_store->save().ok());
    ASSERT_TRUE(m_store->exportCopy(m_folder / (name + ".moyun")).ok());
    expectWhole(file, m_store->content());
    EXPECT_TRUE(exportPart(m_store->content(), m_folder / (name + "12.png")).ok());
    EXPECT_TRUE(exportPart(m_store->content(), m_folder / (name + "12.ora")).ok());
    EXPECT_TRUE(exportPart(m_store->content(), m_folder / (name + "12.mid")).ok());
}

TEST_F(ProjectDiskTest, AFolderThatIsGoneOrReadOnly)
{
    Edit edit;
    edit.title = "Kept";
    std::filesystem::rename(m_file.parent_path(), m_folder / "away");
    ASSERT_TRUE(m_store->commit(edit));
    const auto refused = m_store->save();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Io);
    EXPECT_NE(refused.error().message.find("a.moyun"), std::string::npos);
    EXPECT_TRUE(m_store->isModified());
    ASSERT_TRUE(m_store->saveAs(m_folder / "b.moyun"));
    expectWhole(m_folder / "b.moyun", m_store->content());
    // Where nobody may write at all.
    const auto proc = m_store->saveAs("/proc/a.moyun");
    ASSERT_FALSE(proc);
    EXPECT_EQ(proc.error().code, ErrorCode::Io);
    EXPECT_EQ(m_store->file(), m_folder / "b.moyun");
    EXPECT_EQ(ProjectStore::create({"/proc/nowhere", {}}).error().code, ErrorCode::Io);
}

TEST_F(ProjectDiskTest, WhatAnotherProgramDoesToTheFileIsFoundOut)
{
    using Outside = ProjectStore::Outside;
    EXPECT_EQ(m_store->lookOutside(), Outside::Same);
    EXPECT_FALSE(m_store->isModified());
    // Touched, or put back from a copy: another stamp, the same project.
    std::filesystem::last_write_time(m_file, std::filesystem::file_time_type::clock::now());
    EXPECT_EQ(m_store->lookOutside(), Outside::Same);
    const std::string bytes = test::readFile(m_file);
    const auto pulled = m_folder / "pulled";
    std::filesystem::rename(m_file.parent_path(), pulled);
    EXPECT_EQ(m_store->lookOutside(), Outside::Gone);
    EXPECT_TRUE(m_store->isModified()) << "what is here stands in no file";
    std::filesystem::rename(pulled, m_file.parent_path());
    EXPECT_EQ(m_store->lookOutside(), Outside::Same);
    EXPECT_FALSE(m_store->isModified());

    for (const std::string& other : {std::string("no project"), bytes.substr(0, bytes.size() / 2)}) {
        test::writeFile(m_file, other);
        EXPECT_EQ(m_store->lookOutside(), Outside::Changed);
        EXPECT_TRUE(m_store->isModified());
        EXPECT_EQ(m_store->save().error().code, ErrorCode::Changed);
        EXPECT_EQ(test::readFile(m_file), other);
    }
    Edit edit;
    edit.title = "Goes on";
    EXPECT_TRUE(m_store->commit(edit));
    ProjectStore::Saving saving;
    saving.replaceChanged = true;
    EXPECT_TRUE(m_store->save(saving));
    EXPECT_EQ(m_store->lookOutside(), Outside::Same);
    EXPECT_FALSE(m_store->isModified());
    expectWhole(m_file, m_store->content());
}

// Nothing was edited since it was saved, and still it is all there is.
TEST_F(ProjectDiskTest, WhatStandsInNoFileAnyMoreIsOfferedAfterAKill)
{
    for (const bool gone : {true, false}) {
        const ProjectContent content = m_store->content();
        if (gone)
            std::filesystem::remove(m_file);
        else
            test::writeFile(m_file, "no project");
        // As after a kill: whether it was noticed or not.
        const auto aside = m_folder / "aside";
        std::filesystem::copy(m_store->workingFolder(), aside);
        const auto folder = m_store->workingFolder();
        m_store.reset();
        std::filesystem::remove_all(folder);
        std::filesystem::remove(aside / "lock");
        std::filesystem::rename(aside, folder);
        auto left = leftOvers(m_folders);
        ASSERT_EQ(left.size(), 1u) << gone;
        EXPECT_EQ(left[0].target, m_file);
        EXPECT_EQ(left[0].targetChanged, !gone);
        // Whoever only writes a copy of it, or fails to, takes nothing away.
        EXPECT_FALSE((*ProjectStore::recover(left[0], m_folders))->exportCopy(m_folder / "none/x.moyun"));
        EXPECT_TRUE((*ProjectStore::recover(left[0], m_folders))->exportCopy(m_folder / "copy.moyun"));
        expectWhole(m_folder / "copy.moyun", content);
        ASSERT_EQ(leftOvers(m_folders).size(), 1u);
        auto recovered = ProjectStore::recover(left[0], m_folders);
        ASSERT_TRUE(recovered.ok()) << recovered.error().text();
        m_store = std::move(*recovered);
        EXPECT_TRUE(sameContent(m_store->content(), content));
        ProjectStore::Saving saving;
        saving.replaceChanged = true;
        ASSERT_TRUE(m_store->save(saving));
    }
}

TEST_F(ProjectDiskTest, OnlyWhatASaveLeftBehindIsTakenAway)
{
    const auto part = std::filesystem::path(m_file.native() + ".01234567-89ab-4cde-8f01-23456789abcd.part");
    const auto others = std::filesystem::path(m_file.native() + ".part");
    const auto put = [this](const std::filesystem::path& named) {
        const auto folder = m_store->workingFolder();
        Edit edit;
        edit.title = named.filename().string();
        ASSERT_TRUE(m_store->commit(edit));
        m_store.reset();
        test::execute(folder / "project.moyun",
                      "INSERT OR REPLACE INTO meta VALUES('work.part', x'" + hexOf(named.native()) + "')");
        const auto left = leftOvers(m_folders);
        ASSERT_EQ(left.size(), 1u);
        m_store = std::move(*ProjectStore::recover(left[0], m_folders));
    };
    for (const auto& file : {part, others}) test::writeFile(file, "half");
    test::writeFile(part.native() + "-journal", "x");
    put(others); // a name that no save gives
    EXPECT_TRUE(std::filesystem::exists(others) && std::filesystem::exists(part));
    put(m_file);
    EXPECT_TRUE(std::filesystem::exists(m_file));
    put(part);
    EXPECT_EQ(test::namesIn(m_file.parent_path()),
              (std::set<std::string>{m_file.filename().string(), others.filename().string()}));
}

TEST_F(ProjectDiskTest, WhatIsNoProjectIsSaidSo)
{
    const auto codeOf = [&](const std::filesystem::path& file) {
        const auto opened = ProjectStore::open(file, m_folders);
        EXPECT_FALSE(opened);
        EXPECT_FALSE(opened.error().message.empty());
        return opened.error().code;
    };
    EXPECT_EQ(codeOf(m_folder / "nothing.moyun"), ErrorCode::NotFound);
    test::writeFile(m_folder / "empty.moyun", "");
    EXPECT_EQ(codeOf(m_folder / "empty.moyun"), ErrorCode::Unreadable);
    test::writeFile(m_folder / "text.moyun", std::string(5000, 'x'));
    EXPECT_EQ(codeOf(m_folder / "text.moyun"), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(m_folder.path()), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf("/dev/zero"), ErrorCode::Unreadable);
    test::execute(m_folder / "other.moyun", "CREATE TABLE meta(key, value)"); // SQLite of somebody else
    EXPECT_EQ(codeOf(m_folder / "other.moyun"), ErrorCode::Unreadable);
    EXPECT_EQ(test::namesIn(m_folders.state / "work").size(), 1u) << "that of the open project";
}

TEST_F(ProjectDiskTest, AFileOfANewerFormatIsReadOnly)
{
    const ProjectContent content = m_store->content();
    m_store.reset();
    test::execute(m_file, "PRAGMA user_version=2; CREATE TABLE clouds(id INTEGER PRIMARY KEY, shape TEXT)");
    const std::string bytes = test::readFile(m_file);
    {
        auto opened = ProjectStore::open(m_file, m_folders);
        ASSERT_TRUE(opened.ok()) << opened.error().text();
        ProjectStore& store = **opened;
        EXPECT_TRUE(store.isReadOnly());
        EXPECT_NE(store.readOnlyReason().find("newer"), std::string::npos);
        EXPECT_TRUE(sameContent(store.content(), content));
        Edit edit;
        edit.title = "No";
        EXPECT_EQ(store.commit(edit).error().code, ErrorCode::Unsupported);
        EXPECT_EQ(store.save().error().code, ErrorCode::Unsupported);
        EXPECT_EQ(store.saveAs(m_folder / "b.moyun").error().code, ErrorCode::Unsupported);
        EXPECT_EQ(store.addTake({}).error().code, ErrorCode::Unsupported);
        ASSERT_TRUE(store.tidy());
        ASSERT_TRUE(store.exportCopy(m_folder / "copy.moyun"));
    }
    EXPECT_EQ(test::readFile(m_file), bytes);
    EXPECT_EQ(test::readFile(m_folder / "copy.moyun"), bytes) << "with what this program does not know";
    EXPECT_TRUE(leftOvers(m_folders).empty());
    test::execute(m_file, "ALTER TABLE layers DROP COLUMN effect"); // so new that it cannot be read
    EXPECT_EQ(ProjectStore::open(m_file, m_folders).error().code, ErrorCode::Unsupported);
}

TEST_F(ProjectDiskTest, TablesOfOthersAreRefused)
{
    m_store.reset();
    const std::string bytes = test::readFile(m_file);
    for (const char* sql :
         {"CREATE TRIGGER t AFTER UPDATE ON meta BEGIN DELETE FROM tiles; END",
          "CREATE VIEW v AS SELECT load_extension('x')", "CREATE VIRTUAL TABLE f USING fts5(a)",
          "DROP TABLE layers; CREATE VIEW layers AS SELECT 1 AS id", "CREATE INDEX i ON poems(abs(id))",
          "DROP TABLE poems; CREATE TABLE poems(id INTEGER PRIMARY KEY, json TEXT AS (zeroblob(100000000)))",
          "CREATE TABLE extra(a)"}) {
        test::writeFile(m_file, bytes);
        test::execute(m_file, sql);
        EXPECT_EQ(ProjectStore::open(m_file, m_folders).error().code, ErrorCode::Unreadable) << sql;
        EXPECT_FALSE(infoOf(m_file)) << sql;
        if (std::string(sql) == "CREATE TABLE extra(a)") continue; // tomorrow's files may have more
        test::execute(m_file, "PRAGMA user_version=2");
        EXPECT_EQ(ProjectStore::open(m_file, m_folders).error().code, ErrorCode::Unreadable) << sql;
    }
    EXPECT_TRUE(test::namesIn(m_folders.state / "work").empty());
}

TEST_F(ProjectDiskTest, MadeUpValuesAreRefused)
{
    m_store.reset();
    const std::string bytes = test::readFile(m_file);
    for (const char* sql :
         {"UPDATE canvas SET width = 100000", "UPDATE canvas SET height = 0", "UPDATE layers SET opacity = 7",
          "UPDATE layers SET mode = 'svg:none'", "UPDATE layers SET kind = 'x'",
          "UPDATE layers SET parent = id", "UPDATE layers SET parent = 536870000",
          "UPDATE layers SET effect = '{'", "UPDATE layers SET effect = '[[[[[[[['",
          "UPDATE meta SET value = '../../x' WHERE key = 'id'",
          "UPDATE meta SET value = x'00' WHERE key = 'title'", "UPDATE tracks SET data = x'00'",
          "UPDATE score SET data = zeroblob(100)", "UPDATE tiles SET data = zeroblob(40)",
          "UPDATE tiles SET data = zeroblob(200000)", "UPDATE tiles SET key = key + 9000000000000000",
          "UPDATE styles SET picture = x'1234'", "INSERT INTO look_masks VALUES(-5)",
          "INSERT INTO poems VALUES(-5, '')"}) {
        test::writeFile(m_file, bytes);
        test::execute(m_file, sql);
        const auto opened = ProjectStore::open(m_file, m_folders);
        ASSERT_FALSE(opened) << sql;
        EXPECT_EQ(opened.error().code, ErrorCode::Unreadable) << sql << ": " << opened.error().text();
    }
    // What only says something odd is put right.
    test::writeFile(m_file, bytes);
    test::execute(m_file, "UPDATE canvas SET dpi = -1, next_layer = 0, layer = 77777;"
                          "UPDATE meta SET value = 9223372036854775807 WHERE key IN ('saved', 'created')");
    const auto opened = ProjectStore::open(m_file, m_folders);
    ASSERT_TRUE(opened);
    EXPECT_GT((*opened)->content().canvas->picture.nextId, (*opened)->content().canvas->picture.layers[0].id);
}

// A file of a few hundred kilobytes that would ask for gigabytes of lists.
TEST_F(ProjectDiskTest, TilesFarFromEachOtherAreRefusedBeforeMemoryIsTaken)
{
    Edit edit;
    edit.canvas.emplace();
    edit.canvas->picture.width = edit.canvas->picture.height = 64;
    canvas::Layer layer;
    layer.id = 1;
    layer.pixels.edit(0, 0).px.fill(5);
    edit.canvas->picture.layers = {layer};
    edit.canvas->picture.nextId = 2;
    ASSERT_TRUE(m_store->commit(edit));
    // Many rows, each with a tile at both ends: written as an artist could, one layer after another.
    CanvasContent wide = *m_store->content().canvas;
    auto tile = wide.picture.layers[0].pixels.tile(0, 0);
    for (int y = 0; y < 700; ++y) {
        wide.picture.layers[0].pixels.set(-canvas::Pixels::kMostTile, y, tile);
        wide.picture.layers[0].pixels.set(canvas::Pixels::kMostTile, y, tile);
    }
    edit.canvas = wide;
    ASSERT_TRUE(m_store->commit(edit));
    ASSERT_TRUE(m_store->saveAs(m_file));
    EXPECT_LT(std::filesystem::file_size(m_file), 1'000'000u);
    m_store.reset();
    EXPECT_EQ(ProjectStore::open(m_file, m_folders).error().code, ErrorCode::TooLarge);
}

TEST_F(ProjectDiskTest, SalvageSavesWhatCanBeRead)
{
    Edit edit;
    edit.canvas = test::randomCanvas(m_random, 1500);
    for (int t = 0; t < 23 * 23; ++t)
        test::dab(edit.canvas->picture.layers[0].pixels, t % 23 * 64 + 32, t / 23 * 64 + 32, 31, m_random);
    ASSERT_TRUE(m_store->commit(edit));
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(
            m_store->addTake(test::sampleTake(TakeKind::Poem, "take " + std::to_string(i), 20000, i)));
    ASSERT_TRUE(m_store->save());
    const ProjectContent content = m_store->content();
    m_store.reset();
    const auto whole = salvage(m_file, m_folder / "whole.moyun");
    ASSERT_TRUE(whole.ok()) << whole.error().text();
    EXPECT_TRUE(whole->lost.empty());
    expectWhole(m_folder / "whole.moyun", content);
    EXPECT_EQ(infoOf(m_folder / "whole.moyun")->takes, 20u);

    const std::string bytes = test::readFile(m_file);
    test::writeFile(m_file, bytes.substr(0, bytes.size() * 6 / 10));
    EXPECT_EQ(ProjectStore::open(m_file, m_folders).error().code, ErrorCode::Unreadable);
    const auto part = salvage(m_file, m_folder / "part.moyun");
    ASSERT_TRUE(part.ok()) << part.error().text();
    EXPECT_FALSE(part->lost.empty());
    EXPECT_GT(part->kept, whole->kept / 10);
    EXPECT_LT(part->kept, whole->kept);
    EXPECT_TRUE(ProjectStore::open(m_folder / "part.moyun", m_folders).ok());

    // Where nothing is left, nothing is written.
    test::writeFile(m_file, bytes.substr(0, 60'000));
    EXPECT_EQ(salvage(m_file, m_folder / "little.moyun").error().code, ErrorCode::Unreadable);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "little.moyun"));
}

TEST_F(ProjectDiskTest, CheckFindsAByteThatIsWrong)
{
    m_store.reset();
    auto wrong = check(m_file);
    ASSERT_TRUE(wrong.ok());
    EXPECT_TRUE(wrong->empty());
    test::execute(m_file, "UPDATE tiles SET data = CAST(substr(data, 1, length(data) - 5) || x'7f' || "
                          "substr(data, length(data) - 3) AS BLOB) WHERE key = (SELECT max(key) FROM tiles)");
    wrong = check(m_file);
    ASSERT_TRUE(wrong.ok());
    ASSERT_EQ(wrong->size(), 1u);
    EXPECT_NE(wrong->front().find("tile"), std::string::npos);
}

TEST_F(ProjectDiskTest, InfoAndPartsOfAFile)
{
    ASSERT_TRUE(m_store->addTake(test::sampleTake(TakeKind::Style, "a", 100, 1)));
    ASSERT_TRUE(m_store->save());
    const auto info = infoOf(m_file);
    ASSERT_TRUE(info);
    EXPECT_EQ(info->id, m_store->id());
    EXPECT_EQ(info->title, m_store->content().title);
    EXPECT_EQ(info->width, m_store->content().canvas->picture.width);
    EXPECT_EQ(info->layers, m_store->content().canvas->picture.layerCount());
    EXPECT_EQ(info->poems, 3u);
    EXPECT_EQ(info->styles, 2u);
    EXPECT_EQ(info->takes, 1u);
    EXPECT_EQ(info->pinned, 0u);
    EXPECT_EQ(info->schema, 1);
    EXPECT_GT(info->saved, Time(std::chrono::seconds(1'600'000'000)));

    const auto content = contentOf(m_file);
    ASSERT_TRUE(content);
    for (const char* name : {"a.ora", "a.png", "a.txt", "a.mid", "a.musicxml"}) {
        const auto done = exportPart(*content, m_folder / name);
        EXPECT_TRUE(done.ok()) << done.error().text();
        EXPECT_GT(std::filesystem::file_size(m_folder / name), 50u);
    }
    const std::string text = test::readFile(m_folder / "a.txt");
    EXPECT_TRUE(text.starts_with("登鸛雀樓 ")) << text;
    EXPECT_NE(text.find("王之渙\n\n白日依山盡，黃河入海流。\n欲窮千里目，更上一層樓。\n\n* * *\n\n"),
              std::string::npos)
        << text;
    EXPECT_EQ(exportPart(*content, m_folder / "a.exe").error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(exportPart({}, m_folder / "b.mid").error().code, ErrorCode::NotFound);
    ProjectContent odd;
    odd.poems[1] = std::string(200'000, '[');
    EXPECT_EQ(poemsAsText(odd).error().code, ErrorCode::Unreadable);
}

} // namespace
} // namespace moyun::project
