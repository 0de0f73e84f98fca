// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-written page of moyun-studio against what the program says of itself.
#include "tests/package/command_run.h"
#include "tests/support/test_paths.h"

#include <gmock/gmock.h>

#include <regex>

namespace moyun::test {

using ::testing::HasSubstr;

TEST(StudioManualTest, NamesEveryOption)
{
    const auto page = fileText(sourceDir() / "packaging/linux/moyun-studio.1.in");
    const auto help =
        runShell("LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen " + quoted(MOYUN_STUDIO) + " --help");
    ASSERT_EQ(help.code, 0) << help.output;
    int found = 0;
    for (const auto& line : linesOf(help.output)) {
        std::smatch match;
        if (!std::regex_search(line, match, std::regex("^  (-[^ ]+(, -[^ ]+)*)"))) continue;
        const std::string names = match[1];
        static const std::regex name("-{1,2}[a-z][a-z-]*");
        for (std::sregex_iterator i(names.begin(), names.end(), name), end; i != end; ++i, ++found)
            EXPECT_THAT(page, HasSubstr(std::regex_replace(i->str(), std::regex("-"), "\\-"))) << i->str();
    }
    EXPECT_GE(found, 3);
}

TEST(StudioManualTest, TellsTheVersionOfTheProject)
{
    const auto version =
        runShell("LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen " + quoted(MOYUN_STUDIO) + " --version");
    EXPECT_EQ(version.code, 0);
    EXPECT_THAT(version.output, ::testing::EndsWith("moyun " MOYUN_VERSION "\n"));
}

} // namespace moyun::test
