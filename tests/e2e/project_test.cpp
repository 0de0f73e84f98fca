// SPDX-License-Identifier: GPL-3.0-or-later
// moyun project: looking into projects, checking and exporting them, recovering what was lost.
#include "core/canvas/open_raster.h"
#include "core/music/score_file.h"
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "tests/e2e/cli_run.h"
#include "tests/support/project_samples.h"

#include <gmock/gmock.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace moyun::test {
namespace {

using namespace project;
using ::testing::HasSubstr;
using ::testing::Not;

class ProjectCliTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::filesystem::create_directories(m_dir / "documents");
        auto store = ProjectStore::create(folders(), "Spring river");
        ASSERT_TRUE(store);
        Edit edit = randomProject(m_random);
        edit.title = "Spring river";
        ASSERT_TRUE((*store)->commit(edit));
        ASSERT_TRUE((*store)->addTake(sampleTake(TakeKind::Poem, "a take", 500, 1)));
        ASSERT_TRUE((*store)->saveAs(file()));
        m_content = (*store)->content();
    }

    Folders folders() const { return {m_dir / "state/moyun", {}}; }
    std::filesystem::path file() const { return m_dir / "documents/river.moyun"; }
    std::string path(const std::string& name) const { return (m_dir / name).string(); }
    CliResult project(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "project");
        return runCli(arguments, {"XDG_STATE_HOME=" + path("state")});
    }
    void expectWhole(const std::filesystem::path& at, const ProjectContent& content) const
    {
        const auto read = contentOf(at);
        ASSERT_TRUE(read) << read.error().text();
        EXPECT_TRUE(sameContent(*read, content));
    }

    // A process that works at a project and is killed before it has saved; returns what it had committed.
    ProjectContent killedAtWork(const std::filesystem::path& at)
    {
        const Edit last = randomProject(m_random);
        ProjectContent expected;
        {
            auto store = at.empty() ? ProjectStore::create(folders()) : ProjectStore::open(at, folders());
            EXPECT_TRUE(store && (*store)->commit(last));
            expected = (*store)->content();
            (*store)->discardEdits(); // it was only to know
        }
        const pid_t child = ::fork();
        if (child == 0) {
            auto store = at.empty() ? ProjectStore::create(folders()) : ProjectStore::open(at, folders());
            if (!store || !(*store)->commit(last)) ::_exit(1);
            ::raise(SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        return expected;
    }

    TempDir m_dir;
    std::mt19937 m_random{77};
    ProjectContent m_content;
};

TEST_F(ProjectCliTest, InfoTellsWhatAProjectHolds)
{
    const auto run = project({"info", file().string(), "--json"});
    ASSERT_EQ(run.code, 0) << run.err;
    const auto json = run.json();
    EXPECT_EQ(json["title"], "Spring river");
    EXPECT_EQ(json["width"], m_content.canvas->picture.width);
    EXPECT_EQ(json["layers"], m_content.canvas->picture.layerCount());
    EXPECT_EQ(json["poems"], 3);
    EXPECT_EQ(json["tracks"], m_content.score->tracks.size());
    EXPECT_EQ(json["styles"], 2);
    EXPECT_EQ(json["takes"], 1);
    EXPECT_EQ(json["bytes"], std::filesystem::file_size(file()));
    EXPECT_THAT(json["saved"].get<std::string>(), ::testing::MatchesRegex("20..-..-..T..:..:..Z"));
    const auto words = project({"info", file().string()});
    EXPECT_THAT(words.out, HasSubstr("Spring river\n"));
    EXPECT_THAT(words.out, HasSubstr("3 poems, "));

    EXPECT_EQ(project({"info", path("nothing.moyun")}).code, 1);
    writeBytes(m_dir / "no.moyun", "not a project");
    const auto refused = project({"info", path("no.moyun")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, HasSubstr("\"no.moyun\" is not a project of Moyun."));
}

TEST_F(ProjectCliTest, CheckFindsWhatIsDamaged)
{
    const auto whole = project({"check", file().string()});
    EXPECT_EQ(whole.code, 0) << whole.err;
    EXPECT_THAT(whole.out, HasSubstr("is whole."));
    std::string bytes = fileBytes(file());
    for (std::size_t at = bytes.size() / 2; at < bytes.size() * 3 / 4; at += 100) bytes[at] ^= 0x55;
    writeBytes(m_dir / "damaged.moyun", bytes);
    const auto damaged = project({"check", path("damaged.moyun"), "--json"});
    EXPECT_EQ(damaged.code, 1);
    EXPECT_FALSE(damaged.json()["whole"].get<bool>());
    EXPECT_FALSE(damaged.json()["wrong"].empty());
    EXPECT_EQ(fileBytes(m_dir / "damaged.moyun"), bytes) << "it only looks";
}

TEST_F(ProjectCliTest, ExportWritesPartsThatOthersRead)
{
    for (const char* name : {"river.ora", "river.png", "river.txt", "river.mid", "river.musicxml"}) {
        const auto run = project({"export", file().string(), "-o", path(name)});
        EXPECT_EQ(run.code, 0) << name << ": " << run.err;
        EXPECT_GT(std::filesystem::file_size(m_dir / name), 50u) << name;
    }
    const auto picture = canvas::readOpenRaster(m_dir / "river.ora");
    ASSERT_TRUE(picture) << picture.error().text();
    EXPECT_EQ(picture->picture.width, m_content.canvas->picture.width);
    EXPECT_EQ(picture->picture.layerCount(), m_content.canvas->picture.layerCount());
    EXPECT_EQ(readPixels(m_dir / "river.png").width(), m_content.canvas->picture.width);
    EXPECT_THAT(fileBytes(m_dir / "river.txt"), HasSubstr("白日依山盡"));
    const auto score = music::readScoreFile(m_dir / "river.mid");
    ASSERT_TRUE(score) << score.error().text();
    EXPECT_EQ(score->score.tracks.size(), m_content.score->tracks.size());
    const auto odd = project({"export", file().string(), "-o", path("river.exe")});
    EXPECT_EQ(odd.code, 2);
    EXPECT_FALSE(std::filesystem::exists(m_dir / "river.exe"));
}

TEST_F(ProjectCliTest, RecoverListsAndSavesWhatAKilledProgramLeft)
{
    const auto none = project({"recover"});
    EXPECT_EQ(none.code, 0);
    EXPECT_THAT(none.out, HasSubstr("everything was saved"));

    const ProjectContent edited = killedAtWork(file());
    auto list = project({"recover", "--json"}).json();
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0]["number"], 1);
    EXPECT_EQ(list[0]["target"], file().string());
    EXPECT_FALSE(list[0]["saved"].is_null());
    EXPECT_FALSE(list[0]["target_changed"].get<bool>());
    EXPECT_EQ(list[0]["trouble"], "");
    EXPECT_THAT(project({"recover"}).out, HasSubstr("its file is of 20"));

    const auto saved = project({"recover", "1", "-o", path("found.moyun")});
    ASSERT_EQ(saved.code, 0) << saved.err;
    expectWhole(m_dir / "found.moyun", edited);
    expectWhole(file(), m_content);
    EXPECT_EQ(project({"recover", "--json"}).json().size(), 1u) << "nothing is taken away";
    EXPECT_EQ(project({"check", path("found.moyun")}).code, 0);

    std::filesystem::remove(file());
    EXPECT_THAT(project({"recover"}).out, HasSubstr("its file is gone"));
    const ProjectContent fresh = killedAtWork({});
    list = project({"recover", "--json"}).json();
    ASSERT_EQ(list.size(), 2u) << "the newest first";
    EXPECT_TRUE(list[0]["target"].is_null() && list[0]["saved"].is_null());
    ASSERT_EQ(project({"recover", "1", "-o", path("fresh.moyun")}).code, 0);
    expectWhole(m_dir / "fresh.moyun", fresh);

    EXPECT_EQ(project({"recover", "1"}).code, 2) << "where to?";
    const auto wrong = project({"recover", "9", "-o", path("x.moyun")});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_THAT(wrong.err, HasSubstr("no number 9"));
}

TEST_F(ProjectCliTest, RecoverTakesNothingAwayWhereItFails)
{
    // Opened and not edited, then the program was killed and the file deleted: the only copy is left.
    const pid_t child = ::fork();
    if (child == 0) {
        auto store = ProjectStore::open(file(), folders());
        if (!store || !(*store)->tidy()) ::_exit(1);
        Edit edit;
        edit.views["canvas"] = R"({"zoom":3})"; // counts as no edit, and waits until the copy is on the disk
        if (!(*store)->commit(edit)) ::_exit(1);
        ::raise(SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    std::filesystem::remove(file());
    EXPECT_THAT(project({"recover"}).out, HasSubstr("its file is gone"));
    EXPECT_EQ(project({"recover", "1", "-o", path("nowhere/x.moyun")}).code, 1);
    EXPECT_THAT(project({"recover"}).out, HasSubstr("its file is gone"));
    for (const char* name : {"x.moyun", "y.moyun"}) {
        const auto run = project({"recover", "1", "-o", path(name), "--json"});
        ASSERT_EQ(run.code, 0) << run.err;
        EXPECT_GT(run.json()["kept"], 3);
        EXPECT_TRUE(run.json()["lost"].empty());
        EXPECT_EQ(contentOf(m_dir / name)->poems, m_content.poems);
    }
}

TEST_F(ProjectCliTest, WhatExistsIsReplacedOnlyWhereItIsSaidSo)
{
    const std::string bytes = fileBytes(file());
    const auto expectRefused = [&](const std::vector<std::string>& arguments, const char* why) {
        const auto run = project(arguments);
        EXPECT_EQ(run.code, 2) << why;
        EXPECT_THAT(run.err, HasSubstr(why));
        EXPECT_EQ(fileBytes(file()), bytes);
    };
    std::filesystem::create_symlink(file(), m_dir / "link.moyun");
    std::filesystem::create_hard_link(file(), m_dir / "self.png");
    writeBytes(m_dir / "there.png", "mine");
    writeBytes(m_dir / "there.moyun", "mine");
    for (const char* flag : {"-q", "--overwrite"}) { // the project itself never
        for (const std::string& into : {file().string(), path("link.moyun")})
            expectRefused({"recover", file().string(), "-o", into, flag}, "is the project itself");
        expectRefused({"export", path("self.png"), "-o", path("self.png"), flag}, "is the project itself");
        expectRefused({"export", file().string(), "-o", path("self.png"), flag}, "is the project itself");
    }
    expectRefused({"export", file().string(), "-o", path("there.png")}, "exists already");
    expectRefused({"recover", file().string(), "-o", path("there.moyun")}, "exists already");
    killedAtWork(file());
    expectRefused({"recover", "1", "-o", path("there.moyun")}, "exists already");
    EXPECT_EQ(fileBytes(m_dir / "there.png") + fileBytes(m_dir / "there.moyun"), "minemine");
    EXPECT_EQ(project({"export", file().string(), "-o", path("there.png"), "--overwrite"}).code, 0);
    EXPECT_EQ(project({"recover", file().string(), "-o", path("there.moyun"), "--overwrite"}).code, 0);
    EXPECT_EQ(readPixels(m_dir / "there.png").width(), m_content.canvas->picture.width);
    expectWhole(m_dir / "there.moyun", m_content);
    EXPECT_EQ(project({"export", file().string(), "-o", "/dev/null"}).code, 2) << "the ending is missing";

    EXPECT_EQ(project({"recover", "", "-o", path("x.moyun")}).code, 2);
    EXPECT_EQ(project({"recover", "-o", path("x.moyun")}).code, 2);
}

TEST_F(ProjectCliTest, ADamagedWorkingCopyIsRecoveredByItsNumber)
{
    killedAtWork(file());
    const auto folder = project({"recover", "--json"}).json()[0]["folder"].get<std::string>();
    {
        auto store = ProjectStore::recover(leftOvers(folders())[0], folders()); // its log goes into the file
        ASSERT_TRUE(store && (*store)->tidy());
    }
    std::string bytes = fileBytes(folder + "/project.moyun");
    const auto tiles = bytes.find("CREATE TABLE tiles");
    ASSERT_NE(tiles, std::string::npos);
    bytes[tiles + 3] ^= 0x55;
    writeBytes(folder + "/project.moyun", bytes);
    const auto list = project({"recover", "--json"}).json();
    ASSERT_EQ(list.size(), 1u);
    EXPECT_NE(list[0]["trouble"], "");
    EXPECT_THAT(project({"recover"}).out, Not(HasSubstr("never saved")));
    const auto run = project({"recover", "1", "-o", path("found.moyun")});
    ASSERT_EQ(run.code, 0) << run.err;
    EXPECT_EQ(project({"check", path("found.moyun")}).code, 0);
    EXPECT_EQ(project({"recover", "--json"}).json().size(), 1u);

    // What cannot be saved is not sent round in circles.
    writeBytes(m_dir / "empty.moyun", "");
    for (const std::string& source : {path("empty.moyun"), std::string("/dev/null"), path("documents")}) {
        const auto refused = project({"recover", source, "-o", path("x.moyun")});
        EXPECT_EQ(refused.code, 1) << source;
        EXPECT_THAT(refused.err, Not(HasSubstr("moyun project recover"))) << source;
    }
}

TEST_F(ProjectCliTest, WhatIsOpenOrCannotBeLookedAtIsSaidSo)
{
    auto store = ProjectStore::open(file(), folders());
    ASSERT_TRUE(store);
    Edit edit;
    edit.title = "Not saved";
    ASSERT_TRUE((*store)->commit(edit));
    const auto open = project({"recover"});
    EXPECT_EQ(open.code, 0);
    EXPECT_THAT(open.out, Not(HasSubstr("everything was saved")));
    EXPECT_THAT(open.err, HasSubstr("open in a program"));
    (*store)->discardEdits();
    store = base::Error();
    std::filesystem::remove_all(folders().state / "work");
    writeBytes(folders().state / "work", "a file");
    const auto odd = project({"recover"});
    EXPECT_EQ(odd.code, 1);
    EXPECT_THAT(odd.out, Not(HasSubstr("everything was saved")));
    EXPECT_THAT(odd.err, HasSubstr("could not be read"));
}

TEST_F(ProjectCliTest, TitlesDoNotMoveTheCursor)
{
    auto store = ProjectStore::open(file(), folders());
    Edit edit;
    edit.title = std::string("a\x1b[2J\nb\0c", 9);
    ASSERT_TRUE((*store)->commit(edit) && (*store)->save());
    store = base::Error();
    const auto words = project({"info", file().string()});
    EXPECT_THAT(words.out, ::testing::StartsWith("a?[2J?b?c\n    saved"));
    EXPECT_EQ(project({"info", file().string(), "--json"}).json()["title"], *edit.title);
}

TEST_F(ProjectCliTest, RecoverSavesWhatCanBeReadOfAFileOrAWorkingCopy)
{
    const std::string bytes = fileBytes(file());
    writeBytes(m_dir / "cut.moyun", bytes.substr(0, bytes.size() * 7 / 10));
    const auto cut = project({"recover", path("cut.moyun"), "-o", path("saved.moyun"), "--json"});
    ASSERT_EQ(cut.code, 0) << cut.err;
    EXPECT_GT(cut.json()["kept"], 0);
    EXPECT_FALSE(cut.json()["lost"].empty());
    EXPECT_FALSE(cut.err.empty()) << "what is lost is told";
    EXPECT_EQ(project({"check", path("saved.moyun")}).code, 0);

    // The last edits stand in the log alone.
    const ProjectContent edited = killedAtWork(file());
    const auto folder = project({"recover", "--json"}).json()[0]["folder"].get<std::string>();
    const auto copy = project({"recover", folder + "/project.moyun", "-o", path("copy.moyun")});
    ASSERT_EQ(copy.code, 0) << copy.err;
    EXPECT_THAT(copy.out, HasSubstr("nothing was lost"));
    expectWhole(m_dir / "copy.moyun", edited);
}

} // namespace
} // namespace moyun::test
