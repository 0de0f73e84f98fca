// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_store.h"

#include "core/canvas/tile_pack.h"
#include "support/project_samples.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <set>
#include <sqlite3.h>
#include <thread>

namespace moyun::project {
namespace {

using base::ErrorCode;
using test::sameContent;
using test::TempDir;

std::unique_ptr<ProjectStore> must(ProjectStore::Opened opened)
{
    EXPECT_TRUE(opened.ok()) << (opened ? "" : opened.error().text());
    return opened ? std::move(*opened) : nullptr;
}

class ProjectStoreTest : public ::testing::Test
{
protected:
    std::unique_ptr<ProjectStore> made()
    {
        auto store = must(ProjectStore::create(m_folders));
        const auto done = store->commit(test::randomProject(m_random));
        EXPECT_TRUE(done.ok()) << done.error().text();
        return store;
    }
    std::unique_ptr<ProjectStore> saved()
    {
        auto store = made();
        const auto done = store->saveAs(m_file);
        EXPECT_TRUE(done.ok()) << done.error().text();
        return store;
    }
    std::size_t filesIn(const std::filesystem::path& folder)
    {
        std::error_code error;
        std::size_t count = 0;
        for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; ++at) ++count;
        return count;
    }

    TempDir m_folder;
    Folders m_folders{m_folder / "state", {}};
    std::filesystem::path m_file = m_folder / "documents/秋 山%.moyun";
    std::mt19937 m_random{5};

    void SetUp() override { std::filesystem::create_directories(m_file.parent_path()); }
};

TEST_F(ProjectStoreTest, EverythingComesBackByValue)
{
    for (int round = 0; round < 4; ++round) {
        auto store = saved();
        const ProjectContent content = store->content();
        ASSERT_TRUE(content.canvas && content.score && content.poems.size() == 3);
        const std::string id = store->id();
        EXPECT_FALSE(store->isModified());
        store.reset();
        auto again = must(ProjectStore::open(m_file, m_folders));
        ASSERT_TRUE(again);
        EXPECT_TRUE(sameContent(again->content(), content));
        EXPECT_EQ(again->id(), id);
        EXPECT_EQ(again->file(), m_file);
        EXPECT_FALSE(again->isModified() || again->isReadOnly());
        again.reset();
        EXPECT_EQ(filesIn(m_file.parent_path()), 1u) << "something is left beside the file";
        EXPECT_EQ(filesIn(m_folders.state / "work"), 0u);
        EXPECT_EQ(filesIn(m_folders.state / "locks"), 0u);
    }
}

TEST_F(ProjectStoreTest, ManyEditsOneAfterAnotherComeBack)
{
    auto store = saved();
    for (int i = 0; i < 60; ++i) {
        Edit edit;
        CanvasContent canvas = *store->content().canvas;
        test::randomEdit(canvas.picture, m_random);
        if (i % 7 == 0) test::dab(canvas.lookMasks[1 + m_random() % 3], 70, 20, 10, m_random);
        if (i % 11 == 0) canvas.lookMasks.erase(7);
        edit.canvas = canvas;
        if (i % 5 == 0) edit.poems[2] = i % 10 ? std::optional<PoemText>() : test::samplePoem(i);
        if (i % 3 == 0) {
            auto score = *store->content().score;
            if (i % 2)
                score.tracks.push_back({"Added", 5, false, {{music::Tick(i), 10, 60, 80}}, {}, {}});
            else if (score.tracks.size() > 1)
                score.tracks.erase(score.tracks.begin());
            edit.score = std::make_shared<const music::Score>(score);
        }
        if (i == 40) {
            edit.canvas.reset();
            edit.withoutCanvas = true;
        }
        if (i == 41) edit.canvas = test::randomCanvas(m_random);
        if (i == 40) edit.score = {};
        ASSERT_TRUE(store->commit(edit));
        if (i == 40) {
            EXPECT_FALSE(store->content().canvas);
            Edit back;
            back.canvas = test::randomCanvas(m_random);
            ASSERT_TRUE(store->commit(back));
        }
        if (i % 6 == 0) {
            const auto copy = m_folder / "copy.moyun";
            ASSERT_TRUE(store->exportCopy(copy));
            auto again = must(ProjectStore::open(copy, m_folders));
            ASSERT_TRUE(again && sameContent(again->content(), store->content())) << "after edit " << i;
        }
    }
}

TEST_F(ProjectStoreTest, TilesShareTheirMemoryAsBefore)
{
    auto store = must(ProjectStore::create(m_folders));
    Edit edit;
    CanvasContent& canvas = edit.canvas.emplace();
    canvas.picture.width = canvas.picture.height = 1024;
    auto layer = canvas::Layer();
    layer.id = canvas.picture.nextId++;
    auto tile = std::make_shared<canvas::Tile>();
    tile->px.fill(1000);
    auto painted = std::make_shared<canvas::Tile>();
    for (auto& value : painted->px) value = static_cast<std::uint16_t>(m_random() % 32769);
    for (int i = 0; i < 16 * 16; ++i) layer.pixels.set(i % 16, i / 16, i % 2 ? tile : painted);
    canvas.picture.layers.push_back(layer);
    ASSERT_TRUE(store->commit(edit));
    ASSERT_TRUE(store->saveAs(m_file));
    store.reset();
    store = must(ProjectStore::open(m_file, m_folders));
    std::set<const void*> different;
    store->content().canvas->picture.layers[0].pixels.forEach(
        [&](int, int, const auto& one) { different.insert(one.get()); });
    EXPECT_EQ(different.size(), 2u);
}

TEST_F(ProjectStoreTest, OnlyWhatChangedIsWritten)
{
    auto store = must(ProjectStore::create(m_folders));
    Edit edit;
    CanvasContent canvas;
    canvas.picture.width = canvas.picture.height = 2048;
    for (int i = 0; i < 4; ++i) {
        canvas::Layer layer;
        layer.id = canvas.picture.nextId++;
        for (int t = 0; t < 32 * 32; ++t)
            test::dab(layer.pixels, t % 32 * 64 + 32, t / 32 * 64 + 32, 20, m_random);
        canvas.picture.layers.push_back(layer);
    }
    edit.canvas = canvas;
    auto score = std::make_shared<music::Score>();
    score->tracks.resize(4);
    for (auto& track : score->tracks)
        for (int n = 0; n < 20000; ++n)
            track.notes.push_back({n * 10, 1 + music::Tick(m_random() % 100), 60, 80});
    edit.score = score;
    const auto written = [] { // bytes that this process gave to write()
        std::ifstream in("/proc/self/io");
        std::string name;
        std::uint64_t bytes = 0;
        while (in >> name >> bytes)
            if (name == "wchar:") return bytes;
        return bytes;
    };
    auto before = written();
    ASSERT_TRUE(store->commit(edit));
    EXPECT_GT(written() - before, 10'000'000u);
    Edit small;
    CanvasContent next = *store->content().canvas;
    test::dab(next.picture.layers[2].pixels, 100, 100, 20, m_random);
    small.canvas = next;
    auto more = *score;
    more.tracks[1].notes[5].pitch = 61;
    small.score = std::make_shared<const music::Score>(more);
    before = written();
    ASSERT_TRUE(store->commit(small));
    EXPECT_LT(written() - before, 600'000u) << "one tile, one track";
    const auto revision = store->revision();
    before = written();
    ASSERT_TRUE(store->commit(small)); // the same once more
    EXPECT_LT(written() - before, 1'000u);
    EXPECT_EQ(store->revision(), revision);
    store->discardEdits();
}

TEST_F(ProjectStoreTest, WhatWasCommittedIsLeftOverAndRecovered)
{
    auto store = saved();
    Edit edit;
    edit.title = "Later";
    edit.poems[9] = test::samplePoem(9);
    ASSERT_TRUE(store->commit(edit));
    ASSERT_TRUE(store->tidy());
    EXPECT_TRUE(leftOvers(m_folders).empty()) << "it is open";
    const ProjectContent content = store->content();
    store.reset();

    auto left = leftOvers(m_folders);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].title, "Later");
    EXPECT_EQ(left[0].target, m_file);
    EXPECT_TRUE(left[0].saved.has_value());
    EXPECT_FALSE(left[0].targetChanged);
    EXPECT_GT(left[0].thumbnail.size(), 50u);
    EXPECT_EQ(left[0].trouble, "");
    EXPECT_GE(left[0].edited, *left[0].saved - std::chrono::seconds(2));

    auto again = must(ProjectStore::recover(left[0], m_folders));
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isModified());
    EXPECT_TRUE(sameContent(again->content(), content));
    EXPECT_EQ(ProjectStore::recover(left[0], m_folders).error().code, ErrorCode::Busy);
    EXPECT_EQ(ProjectStore::open(m_file, m_folders).error().code, ErrorCode::Busy);
    ASSERT_TRUE(again->save());
    again.reset();
    EXPECT_TRUE(leftOvers(m_folders).empty());
    EXPECT_TRUE(sameContent(must(ProjectStore::open(m_file, m_folders))->content(), content));
}

TEST_F(ProjectStoreTest, ANeverSavedProjectIsLeftOverToo)
{
    const ProjectContent content = made()->content();
    auto left = leftOvers(m_folders);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_TRUE(left[0].target.empty());
    EXPECT_FALSE(left[0].saved);
    {
        auto again = must(ProjectStore::recover(left[0], m_folders));
        EXPECT_TRUE(sameContent(again->content(), content));
        EXPECT_EQ(again->save().error().code, ErrorCode::InvalidArgument);
    }
    left = leftOvers(m_folders);
    ASSERT_EQ(left.size(), 1u);
    ASSERT_TRUE(discard(left[0]));
    EXPECT_TRUE(leftOvers(m_folders).empty());
}

TEST_F(ProjectStoreTest, NothingIsLeftOverWhereNothingCouldBeMissed)
{
    must(ProjectStore::create(m_folders));
    saved();
    auto store = must(ProjectStore::open(m_file, m_folders));
    Edit views;
    views.views["canvas"] = R"({"zoom":8})";
    ASSERT_TRUE(store->commit(views));
    EXPECT_FALSE(store->isModified());
    EXPECT_EQ(store->content().views.at("canvas"), R"({"zoom":8})");
    Edit title;
    title.title = "Gone";
    ASSERT_TRUE(store->commit(title));
    EXPECT_TRUE(store->isModified());
    store->discardEdits();
    store.reset();
    EXPECT_TRUE(leftOvers(m_folders).empty());
    EXPECT_EQ(filesIn(m_folders.state / "work"), 0u);
}

// Killed between putting the file in its place and noting it: the file tells.
TEST_F(ProjectStoreTest, AFileThatHoldsAllOfIt)
{
    auto store = saved();
    Edit edit;
    edit.title = "Saved after all";
    ASSERT_TRUE(store->commit(edit));
    const auto copy = m_folder / "copy.moyun";
    ASSERT_TRUE(store->exportCopy(copy));
    store.reset();
    std::filesystem::rename(copy, m_file);
    EXPECT_TRUE(leftOvers(m_folders).empty());
}

TEST_F(ProjectStoreTest, ASecondWindowIsRefusedAndAStaleLockIsNot)
{
    auto store = saved();
    const auto second = ProjectStore::open(m_file, m_folders);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Busy);
    EXPECT_NE(second.error().message.find("open in another window"), std::string::npos);
    auto other = must(ProjectStore::create(m_folders));
    EXPECT_EQ(other->saveAs(m_file).error().code, ErrorCode::Busy);
    EXPECT_EQ(other->exportCopy(m_file).error().code, ErrorCode::Busy);
    std::filesystem::path lock;
    for (const auto& entry : std::filesystem::directory_iterator(m_folders.state / "locks"))
        lock = entry.path();
    // Under another name it is the same file.
    std::filesystem::create_symlink(m_file, m_folder / "link.moyun");
    EXPECT_EQ(ProjectStore::open(m_folder / "link.moyun", m_folders).error().code, ErrorCode::Busy);
    store.reset();
    EXPECT_FALSE(std::filesystem::exists(lock));

    // Process 1 lives, but in this boot it is another one.
    std::ofstream(lock) << "1 00000000-0000-0000-0000-000000000000 17\n";
    EXPECT_TRUE(ProjectStore::open(m_file, m_folders).ok());
    // Of this boot, but that process started at another time.
    std::ifstream boot("/proc/sys/kernel/random/boot_id");
    std::string id;
    boot >> id;
    std::ofstream(lock) << "1 " + id + " 123456789\n";
    EXPECT_TRUE(ProjectStore::open(m_file, m_folders).ok());
}

TEST_F(ProjectStoreTest, SaveNoticesAnotherProgram)
{
    auto store = saved();
    Edit edit;
    edit.title = "Mine";
    ASSERT_TRUE(store->commit(edit));
    // Touched, or put back by a program that makes copies: still the same.
    std::filesystem::copy_file(m_file, m_folder / "same.moyun");
    std::filesystem::rename(m_folder / "same.moyun", m_file);
    ASSERT_TRUE(store->save());

    edit.title = "Mine again";
    ASSERT_TRUE(store->commit(edit));
    {
        auto other = made();
        ASSERT_TRUE(other->saveAs(m_folder / "other.moyun"));
    }
    std::filesystem::rename(m_folder / "other.moyun", m_file);
    const auto refused = store->save();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Changed);
    EXPECT_TRUE(store->isModified());
    EXPECT_NE(must(ProjectStore::open(m_file, {m_folder / "elsewhere", {}}))->content().title, "Mine again");
    std::ofstream(m_file) << "no project at all";
    EXPECT_EQ(store->save().error().code, ErrorCode::Changed);
    ProjectStore::Saving replace;
    replace.replaceChanged = true;
    ASSERT_TRUE(store->save(replace));
    EXPECT_FALSE(store->isModified());
    std::filesystem::remove(m_file); // gone: written anew
    edit.title = "Once more";
    ASSERT_TRUE(store->commit(edit));
    ASSERT_TRUE(store->save());
    EXPECT_EQ(must(ProjectStore::open(m_file, {m_folder / "elsewhere", {}}))->content().title, "Once more");
}

TEST_F(ProjectStoreTest, EarlierVersionsAreKeptAndRestored)
{
    m_folders.versions.count = 3;
    auto store = saved();
    for (int i = 0; i < 6; ++i) {
        Edit edit;
        edit.title = "State " + std::to_string(i);
        ASSERT_TRUE(store->commit(edit));
        ASSERT_TRUE(store->save());
    }
    auto versions = savedVersions(m_folders, store->id());
    ASSERT_EQ(versions.size(), 3u);
    EXPECT_GT(versions[0].revision, versions[2].revision);
    const auto thumbnail = thumbnailOfFile(versions[1].file);
    ASSERT_TRUE(thumbnail);
    EXPECT_GT(thumbnail->size(), 50u);
    ASSERT_TRUE(store->restore(versions[2])); // 4 was the last before the newest
    EXPECT_EQ(store->content().title, "State 2");
    EXPECT_TRUE(store->isModified());
    EXPECT_EQ(store->file(), m_file);
    ASSERT_TRUE(store->save());
    store.reset();
    EXPECT_EQ(must(ProjectStore::open(m_file, m_folders))->content().title, "State 2");
    EXPECT_TRUE(leftOvers(m_folders).empty());
}

TEST_F(ProjectStoreTest, RevertGoesBackAndKeepsWhatWas)
{
    auto store = saved();
    const ProjectContent content = store->content();
    Edit edit = test::randomProject(m_random);
    ASSERT_TRUE(store->commit(edit));
    ASSERT_TRUE(store->revert());
    EXPECT_TRUE(sameContent(store->content(), content));
    EXPECT_FALSE(store->isModified());
    const auto versions = savedVersions(m_folders, store->id());
    ASSERT_EQ(versions.size(), 1u);
    ASSERT_TRUE(store->restore(versions[0]));
    EXPECT_EQ(store->content().title, *edit.title);
    ASSERT_TRUE(store->commit(edit));
    ASSERT_TRUE(store->save());
    store.reset();
    EXPECT_EQ(filesIn(m_folders.state / "work"), 0u);
}

TEST_F(ProjectStoreTest, SaveAsMovesOnAndAnExportDoesNot)
{
    auto store = saved();
    const auto second = m_folder / "second.moyun", third = m_folder / "third.moyun";
    Edit edit;
    edit.title = "Second";
    ASSERT_TRUE(store->commit(edit));
    ASSERT_TRUE(store->exportCopy(third));
    EXPECT_TRUE(store->isModified());
    EXPECT_EQ(store->exportCopy(m_file).error().code, ErrorCode::InvalidArgument);
    ASSERT_TRUE(store->saveAs(second));
    EXPECT_EQ(store->file(), second);
    EXPECT_NE(must(ProjectStore::open(m_file, m_folders))->content().title, "Second");
    EXPECT_EQ(must(ProjectStore::open(third, m_folders))->content().title, "Second");
    EXPECT_EQ(ProjectStore::open(second, m_folders).error().code, ErrorCode::Busy);
    // What the working copy knows of the machine is not in the file.
    std::ifstream in(second, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    EXPECT_EQ(bytes.find("documents"), std::string::npos);
    EXPECT_EQ(bytes.find("work."), std::string::npos);
}

TEST_F(ProjectStoreTest, WhatCannotBeIsRefusedAndChangesNothing)
{
    auto store = saved();
    const ProjectContent content = store->content();
    Edit edit;
    edit.title = "New";
    auto score = std::make_shared<music::Score>();
    score->tracks.resize(1);
    score->tracks[0].notes = {{0, 0, 60, 80}};
    edit.score = score;
    EXPECT_EQ(store->commit(edit).error().code, ErrorCode::InvalidArgument);
    Edit twice;
    twice.title = "New";
    twice.canvas = *content.canvas;
    twice.canvas->picture.layers.push_back(twice.canvas->picture.layers[0]);
    EXPECT_EQ(store->commit(twice).error().code, ErrorCode::InvalidArgument);
    Edit longText;
    longText.poems[1] = std::string(kMostText + 1, 'a');
    EXPECT_EQ(store->commit(longText).error().code, ErrorCode::TooLarge);
    EXPECT_TRUE(sameContent(store->content(), content));
    EXPECT_FALSE(store->isModified());
    const Edit fine = test::randomProject(m_random);
    ASSERT_TRUE(store->commit(fine));
    ASSERT_TRUE(store->save());
}

TEST_F(ProjectStoreTest, SavesWhileEditsGoOn)
{
    auto store = saved();
    std::atomic<bool> stop = false;
    std::atomic<int> saves = 0;
    std::thread saver([&] {
        while (!stop) {
            const auto done = store->save();
            EXPECT_TRUE(done.ok()) << done.error().text();
            ++saves;
        }
    });
    int edits = 0;
    for (; edits < 300 && (edits < 60 || saves < 3); ++edits) {
        Edit edit;
        edit.title = "Edit " + std::to_string(edits);
        CanvasContent canvas = *store->content().canvas;
        test::randomEdit(canvas.picture, m_random);
        edit.canvas = canvas;
        ASSERT_TRUE(store->commit(edit));
        if (edits % 10 == 0) {
            ASSERT_TRUE(store->tidy());
        }
    }
    stop = true;
    saver.join();
    ASSERT_TRUE(store->save());
    const ProjectContent content = store->content();
    store.reset();
    EXPECT_TRUE(sameContent(must(ProjectStore::open(m_file, m_folders))->content(), content));
}

// Bytes of all tiles, as they stand in a database.
std::int64_t tileBytesIn(const std::filesystem::path& file)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* sum = nullptr;
    std::int64_t bytes = -1;
    EXPECT_EQ(sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    EXPECT_EQ(sqlite3_prepare_v2(database, "SELECT sum(length(data)) FROM tiles", -1, &sum, nullptr),
              SQLITE_OK);
    if (sqlite3_step(sum) == SQLITE_ROW) bytes = sqlite3_column_int64(sum, 0);
    sqlite3_finalize(sum);
    sqlite3_close(database);
    return bytes;
}

std::int64_t wellPacked(const CanvasContent& content)
{
    constexpr std::int64_t kSeal = 4;
    canvas::TilePacker packer;
    std::int64_t bytes = 0;
    for (const auto& layer : content.picture.layers)
        layer.pixels.forEach(
            [&](int, int, const auto& tile) { bytes += std::int64_t(packer.pack(*tile).size()) + kSeal; });
    return bytes;
}

// Paint as a hand leaves it, which what packs in haste finds little to save in.
CanvasContent painted(std::mt19937& random)
{
    CanvasContent content;
    content.picture.width = content.picture.height = 700;
    canvas::Layer layer;
    layer.id = content.picture.nextId++;
    for (int t = 0; t < 100; ++t) test::dab(layer.pixels, t % 10 * 64 + 32, t / 10 * 64 + 32, 31, random);
    content.picture.layers.push_back(layer);
    return content;
}

TEST_F(ProjectStoreTest, TilesPackedInHasteArePackedWellInAQuietMomentAndInFiles)
{
    auto store = must(ProjectStore::create(m_folders));
    Edit edit;
    edit.canvas = painted(m_random);
    ASSERT_TRUE(store->commit(edit));
    const auto working = store->workingFolder() / "project.moyun";
    const std::int64_t quick = tileBytesIn(working), well = wellPacked(*edit.canvas);
    EXPECT_GT(quick, well * 11 / 10);
    ASSERT_TRUE(store->tidy());
    EXPECT_EQ(tileBytesIn(working), well);

    // What is painted after that is packed well by saving; a tile that was in haste may be gone by then.
    auto& pixels = edit.canvas->picture.layers[0].pixels;
    for (int t = 0; t < 5; ++t) test::dab(pixels, 100 + 64 * t, 300, 25, m_random);
    ASSERT_TRUE(store->commit(edit));
    pixels.set(1, 4, {});
    ASSERT_TRUE(store->commit(edit));
    EXPECT_GT(tileBytesIn(working), wellPacked(*edit.canvas));
    ASSERT_TRUE(store->saveAs(m_file));
    EXPECT_EQ(tileBytesIn(m_file), wellPacked(*edit.canvas));
    EXPECT_EQ(tileBytesIn(working), wellPacked(*edit.canvas));
    store.reset();
    EXPECT_EQ(*must(ProjectStore::open(m_file, m_folders))->content().canvas, *edit.canvas);
}

TEST_F(ProjectStoreTest, TilesPackedInHasteComeBackAfterAKill)
{
    Edit edit;
    edit.canvas = painted(m_random);
    {
        auto store = must(ProjectStore::create(m_folders));
        ASSERT_TRUE(store->commit(edit));
    } // as after a kill
    const auto left = leftOvers(m_folders);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(*must(ProjectStore::recover(left[0], m_folders))->content().canvas, *edit.canvas);
}

TEST_F(ProjectStoreTest, EditsGoOnBesideTidying)
{
    auto store = saved();
    std::atomic<bool> stop = false;
    std::atomic<int> times = 0;
    std::thread tidier([&] {
        while (!stop) {
            const auto done = store->tidy();
            EXPECT_TRUE(done.ok()) << done.error().text();
            ++times;
        }
    });
    for (int edits = 0; edits < 300 && (edits < 60 || times < 3); ++edits) {
        Edit edit;
        edit.canvas = *store->content().canvas;
        test::randomEdit(edit.canvas->picture, m_random);
        ASSERT_TRUE(store->commit(edit));
    }
    stop = true;
    tidier.join();
    const ProjectContent content = store->content();
    store.reset();
    const auto left = leftOvers(m_folders);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_TRUE(sameContent(must(ProjectStore::recover(left[0], m_folders))->content(), content));
}

TEST_F(ProjectStoreTest, SavingIsStopped)
{
    auto store = saved();
    Edit edit;
    edit.title = "Other";
    ASSERT_TRUE(store->commit(edit));
    std::stop_source stop;
    stop.request_stop();
    ProjectStore::Saving saving;
    saving.stop = stop.get_token();
    EXPECT_EQ(store->save(saving).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(store->isModified());
    EXPECT_EQ(filesIn(m_file.parent_path()), 1u);
    double last = 0;
    ProjectStore::Saving told;
    told.progress = [&](double part) { last = part; };
    ASSERT_TRUE(store->save(told));
    EXPECT_EQ(last, 1);
}

} // namespace
} // namespace moyun::project
