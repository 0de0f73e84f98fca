// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_sentences.h"
#include "core/music/chord_text.h"
#include "core/music/score_file.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace moyun::test {

using bridge::inLanguageInUse;

TEST(MusicSentences, RemarksOfTheReadersAreKnown)
{
    int seen = 0;
    for (const auto& entry : std::filesystem::directory_iterator(MOYUN_SOURCE_DIR "/core/music")) {
        if (entry.path().extension() != ".cpp") continue;
        std::ifstream in(entry.path());
        std::stringstream stream;
        stream << in.rdbuf();
        const std::string source = stream.str();
        // What stands between the parentheses of a remark: one sentence, or a choice of two.
        static const std::regex kRemark("notes\\.add\\(([^;]*)\\);"), kText("\"([^\"]+)\"");
        for (std::sregex_iterator call(source.begin(), source.end(), kRemark), end; call != end; ++call) {
            const std::string what = (*call)[1];
            for (std::sregex_iterator text(what.begin(), what.end(), kText); text != end; ++text) {
                ++seen;
                EXPECT_TRUE(inLanguageInUse(QString::fromStdString((*text)[1])))
                    << entry.path().filename() << ": " << (*text)[1];
            }
        }
    }
    EXPECT_GT(seen, 40);
    const QString counted = QStringLiteral("A track has no end mark. (3 times)");
    EXPECT_EQ(inLanguageInUse(counted), counted);
}

TEST(MusicSentences, ErrorsAreKnownWhole)
{
    const auto known = [](const base::Error& error) {
        for (const auto& part : {error.message, error.advice})
            EXPECT_TRUE(inLanguageInUse(QString::fromStdString(part))) << part;
    };
    known(music::parseKey("H").error());
    known(music::parseKey("G# major").error());
    known(music::parseChord("?", {}).error());
    const TempDir folder;
    known(music::readScoreFile(folder / "none.mid").error());
    known(music::writeScoreFile({}, folder / "a.xyz").error());
    for (const char* content : {"nothing", "MThd", "<score-partwise>", "PK\x03\x04"}) {
        std::ofstream(folder / "bad") << content;
        known(music::readScoreFile(folder / "bad").error());
    }
}

} // namespace moyun::test
