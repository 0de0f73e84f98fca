// SPDX-License-Identifier: GPL-3.0-or-later
// A process that edits and saves is killed at random moments. What it was told is committed is there
// afterwards, and the user's file is one that was saved, whole.
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "support/project_files.h"
#include "support/project_samples.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <thread>

namespace moyun::project {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kRounds = 10;
#else
constexpr int kRounds = 60;
#endif

// What the child tells: a letter and a number each, written before and after what it does.
struct Note
{
    char what = 0; // 'c' committed, 's' saving, 'S' saved
    std::int32_t number = 0;
};

// The state after edit `number`: everything of it follows from the number.
Edit editOf(int number, const ProjectContent& before)
{
    std::mt19937 random(static_cast<unsigned>(number));
    Edit edit;
    edit.title = std::to_string(number);
    CanvasContent canvas = *before.canvas;
    test::dab(canvas.picture.layers[0].pixels, int(random() % 500), int(random() % 500), 30, random);
    edit.canvas = std::move(canvas);
    edit.poems[1] = test::samplePoem(number);
    music::Score score;
    score.tracks.resize(1);
    for (int i = 0; i < 50; ++i) score.tracks[0].notes.push_back({i * 100, 50, 60, 1 + (number + i) % 127});
    edit.score = std::make_shared<const music::Score>(std::move(score));
    return edit;
}

[[noreturn]] void edits(std::unique_ptr<ProjectStore> store, int out)
{
    const auto tell = [out](char what, int number) {
        const Note note{what, number};
        if (::write(out, &note, sizeof note) != sizeof note) ::_exit(3);
    };
    for (int number = std::stoi(store->content().title) + 1;; ++number) {
        if (!store->commit(editOf(number, store->content()))) ::_exit(4);
        tell('c', number);
        if (number % 3 == 0 && !store->addTake(test::sampleTake(TakeKind::Poem, "t", 500, number)))
            ::_exit(5);
        if (number % 7 == 0 && !store->tidy()) ::_exit(6);
        if (number % 4 == 0) {
            tell('s', number);
            if (!store->save()) ::_exit(7);
            tell('S', number);
        }
    }
}

// Whether it holds what edit `number` leaves behind, wholly.
bool isState(const ProjectContent& content, int number, const ProjectContent& start)
{
    ProjectContent expected = start;
    for (int i = std::stoi(start.title) + 1; i <= number; ++i) {
        const Edit edit = editOf(i, expected);
        expected.title = *edit.title;
        expected.canvas = edit.canvas;
        expected.poems[1] = *edit.poems.at(1);
        expected.score = edit.score;
    }
    return test::sameContent(content, expected);
}

TEST(ProjectKillTest, NothingCommittedIsLostAndTheFileIsWhole)
{
    const test::TempDir folder;
    const Folders folders{folder / "state", {}};
    const auto file = folder / "a.moyun";
    std::mt19937 random(99);
    {
        auto store = std::move(*ProjectStore::create(folders));
        Edit edit;
        edit.title = "0";
        edit.canvas.emplace();
        edit.canvas->picture.width = edit.canvas->picture.height = 512;
        edit.canvas->picture.layers.resize(1);
        edit.canvas->picture.layers[0].id = edit.canvas->picture.nextId++;
        ASSERT_TRUE(store->commit(edit));
        ASSERT_TRUE(store->saveAs(file));
    }
    int edited = 0, killedWhileSaving = 0;
    for (int round = 0; round < kRounds; ++round) {
        int pipes[2];
        ASSERT_EQ(::pipe(pipes), 0);
        std::unique_ptr<ProjectStore> store;
        const auto left = leftOvers(folders);
        const ProjectContent saved = *contentOf(file);
        auto opened =
            left.empty() ? ProjectStore::open(file, folders) : ProjectStore::recover(left[0], folders);
        ASSERT_TRUE(opened.ok()) << opened.error().text();
        const ProjectContent start = (*opened)->content();
        opened = ProjectStore::create(folders); // the child opens it for itself
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            ::close(pipes[0]);
            const auto again = leftOvers(folders);
            auto mine =
                again.empty() ? ProjectStore::open(file, folders) : ProjectStore::recover(again[0], folders);
            if (!mine) ::_exit(2);
            edits(std::move(*mine), pipes[1]);
        }
        ::close(pipes[1]);
        std::this_thread::sleep_for(std::chrono::milliseconds(20 + random() % 400));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "it ended by itself with " << WEXITSTATUS(status);

        int committed = std::stoi(start.title), saving = 0, done = 0;
        Note note;
        while (::read(pipes[0], &note, sizeof note) == sizeof note) {
            if (note.what == 'c') committed = note.number;
            if (note.what == 's') saving = note.number;
            if (note.what == 'S') done = note.number;
        }
        ::close(pipes[0]);
        edited += committed - std::stoi(start.title);
        killedWhileSaving += saving > done;

        const auto now = contentOf(file);
        ASSERT_TRUE(now.ok()) << now.error().text();
        EXPECT_TRUE(check(file)->empty());
        const int inFile = std::stoi(now->title);
        if (inFile == std::stoi(saved.title)) {
            EXPECT_EQ(done, 0);
            EXPECT_TRUE(test::sameContent(*now, saved));
        } else {
            EXPECT_TRUE(inFile == done || inFile == saving) << inFile << " " << done << " " << saving;
            EXPECT_TRUE(isState(*now, inFile, start));
        }
        const auto after = leftOvers(folders);
        if (after.empty()) {
            EXPECT_TRUE(isState(*now, committed, start)) << committed << " was committed";
        } else {
            ASSERT_EQ(after.size(), 1u);
            auto recovered = ProjectStore::recover(after[0], folders);
            ASSERT_TRUE(recovered.ok()) << recovered.error().text();
            const ProjectContent content = (*recovered)->content();
            const int reached = std::stoi(content.title);
            EXPECT_TRUE(reached == committed || reached == committed + 1) << reached << " " << committed;
            EXPECT_TRUE(isState(content, reached, start));
        }
        EXPECT_EQ(test::namesIn(folder.path()), (std::set<std::string>{"a.moyun", "state"}))
            << "what was being written beside the file has to be gone";
    }
    EXPECT_GT(edited, kRounds / 2) << "it was killed too early to tell anything";
    RecordProperty("edits", edited);
    RecordProperty("killed_while_saving", killedWhileSaving);
    std::printf("%d kills, %d edits, %d of them while saving\n", kRounds, edited, killedWhileSaving);
}

} // namespace
} // namespace moyun::project
