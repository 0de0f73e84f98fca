// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/score_file.h"
#include "tests/e2e/cli_run.h"

#include <gmock/gmock.h>

namespace moyun::test {
namespace {

using ::testing::HasSubstr;

class MusicSoundTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        music::Score score;
        score.tracks.push_back({"Organ", 16, false, {{0, 960, 60, 90}, {960, 960, 64, 90}}, {}, {}});
        ASSERT_TRUE(music::writeScoreFile(score, m_dir / "in.mid"));
    }
    std::string path(const std::string& name) const { return (m_dir / name).string(); }
    CliResult convert(const std::string& out, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> arguments{"music", "convert", path("in.mid"), "-o", path(out)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runCli(arguments);
    }
    TempDir m_dir;
    const std::string m_bank = (sourceDir() / "tests/support/tiny-gm-test.sf2").string();
};

TEST_F(MusicSoundTest, ConvertsToWavAndFlac)
{
    for (const char* name : {"out.wav", "out.flac"}) {
        const auto run = convert(name, {"--soundfont", m_bank, "--bits", "24", "--json"});
        ASSERT_EQ(run.code, 0) << run.err;
        EXPECT_EQ(run.json()["output"], path(name));
        const auto bytes = fileBytes(path(name));
        EXPECT_EQ(bytes.substr(0, 4), std::string(name) == "out.wav" ? "RIFF" : "fLaC");
        EXPECT_GT(bytes.size(), 10'000u);
        // Once more, the same; and without reverb another.
        ASSERT_EQ(convert(name, {"--soundfont", m_bank, "--bits", "24"}).code, 0);
        EXPECT_EQ(fileBytes(path(name)), bytes);
        ASSERT_EQ(convert(name, {"--soundfont", m_bank, "--bits", "24", "--dry"}).code, 0);
        EXPECT_NE(fileBytes(path(name)), bytes);
    }
}

TEST_F(MusicSoundTest, ABankThatIsNotThereOrNoneIsNamed)
{
    const auto missing = convert("out.wav", {"--soundfont", path("none.sf2")});
    EXPECT_EQ(missing.code, 1);
    EXPECT_THAT(missing.err, HasSubstr("none.sf2"));
    const auto wrong = convert("out.wav", {"--soundfont", path("in.mid")});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_THAT(wrong.err, HasSubstr("is not a SoundFont"));
    EXPECT_FALSE(std::filesystem::exists(path("out.wav")));
    EXPECT_EQ(convert("out.wav", {"--bits", "8"}).code, 2);
    EXPECT_EQ(convert("out.ogg").code, 2);
}

} // namespace
} // namespace moyun::test
