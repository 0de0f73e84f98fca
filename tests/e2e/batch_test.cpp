// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_run.h"

#include <gmock/gmock.h>

#include <chrono>

namespace moyun::test {

using ::testing::HasSubstr;
using namespace std::chrono_literals;

class BatchTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        std::filesystem::create_directory(path("in"));
        writePicture("in/a.png", 64, 48, 0);
        writePicture("in/b.jpg", 48, 64, 1);
        writeBytes(path("in/notes.txt"), "not for us");
        // Files written within one tick of the clock would otherwise count as older or newer by chance.
        for (const char* name : {"in/a.png", "in/b.jpg"})
            std::filesystem::last_write_time(path(name), std::filesystem::file_time_type::clock::now() - 1h);
    }
    CliResult batch(std::vector<std::string> more = {}) const
    {
        std::vector<std::string> arguments = {path("in"), "-s",        path("painting.png"),
                                              "-o",       path("out"), "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return stylize(arguments);
    }
};

TEST_F(BatchTest, AFolderBecomesAFolder)
{
    const auto run = batch();
    ASSERT_EQ(run.code, 0) << run.err;
    EXPECT_EQ(run.json()["outputs"], nlohmann::json({path("out/a.png"), path("out/b.jpg")}));
    EXPECT_EQ(readPixels(path("out/b.jpg")).height(), 64);
}

TEST_F(BatchTest, GoesOnWhereItStopped)
{
    ASSERT_EQ(batch().code, 0);
    std::filesystem::remove(path("out/b.jpg"));
    writeBytes(path("out/a.png"), "kept as it is");
    const auto again = batch();
    ASSERT_EQ(again.code, 0) << again.err;
    EXPECT_EQ(again.json()["pictures"][0]["status"], "skipped");
    EXPECT_EQ(again.json()["pictures"][1]["status"], "written");
    EXPECT_EQ(fileBytes(path("out/a.png")), "kept as it is");
    EXPECT_TRUE(std::filesystem::exists(path("out/b.jpg")));
}

TEST_F(BatchTest, DoesAgainWhatIsOlderThanItsInputAndEverythingWhenToldTo)
{
    ASSERT_EQ(batch().code, 0);
    std::filesystem::last_write_time(path("in/b.jpg"), std::filesystem::file_time_type::clock::now() + 1h);
    const auto newer = batch();
    EXPECT_EQ(newer.json()["pictures"][0]["status"], "skipped");
    EXPECT_EQ(newer.json()["pictures"][1]["status"], "written");
    const auto all = batch({"--overwrite"});
    EXPECT_EQ(all.json()["pictures"][0]["status"], "written");
}

TEST_F(BatchTest, OneFailureDoesNotStopTheOthers)
{
    writeBytes(path("in/aa.png"), "damaged");
    const auto run = batch();
    EXPECT_EQ(run.code, 3);
    EXPECT_THAT(run.err, HasSubstr("aa.png"));
    const auto json = run.json();
    EXPECT_EQ(json["pictures"][1]["status"], "failed");
    EXPECT_EQ(json["outputs"].size(), 2u);
    EXPECT_EQ(json["errors"].size(), 1u);
    EXPECT_TRUE(std::filesystem::exists(path("out/b.jpg")));
}

TEST_F(BatchTest, TwoInputsForOneOutputAreRefused)
{
    std::filesystem::create_directory(path("more"));
    writePicture("more/a.png", 32, 32, 3);
    const auto run = batch({path("more/a.png")});
    EXPECT_EQ(run.code, 2);
    EXPECT_THAT(run.err, HasSubstr("more/a.png"));
    EXPECT_FALSE(std::filesystem::exists(path("out/a.png")));
}

TEST_F(BatchTest, StopsWhenToldToAndLeavesNothingHalfWritten)
{
    // Told as soon as the output folder is there, that is before the first picture, which at this size takes
    // many times longer. SIGTERM, since shells let their background programs ignore SIGINT.
    std::filesystem::remove(path("in/a.png"));
    const std::string tellEarly = "sh -c '\"$@\" & p=$!; while [ ! -d \"" + path("out") +
                                  "\" ] && kill -0 $p; do sleep 0.02; done; kill -TERM $p; wait $p' sh";
    const auto run = runCli({"stylize", path("in"), "-s", path("painting.png"), "--size", "12000", "--model",
                             m_model, "--threads", "1", "-o", path("out")},
                            {}, {}, tellEarly);
    EXPECT_EQ(run.code, 130) << run.err;
    ASSERT_TRUE(std::filesystem::is_directory(path("out"))) << run.err;
    EXPECT_TRUE(std::filesystem::is_empty(path("out")));
}

TEST_F(BatchTest, AnEmptyFolderIsToldAbout)
{
    std::filesystem::create_directory(path("empty"));
    const auto run = stylize({path("empty"), "-s", path("painting.png"), "-o", path("out")});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("holds no pictures"));
}

} // namespace moyun::test
