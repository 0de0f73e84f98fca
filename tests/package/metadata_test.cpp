// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop entry, AppStream data and the type of projects, by the tools that desktops themselves use; and one
// version everywhere.
#include "tests/package/command_run.h"
#include "tests/support/test_paths.h"

#include <gmock/gmock.h>

#include <fstream>
#include <regex>

namespace moyun::test {

using ::testing::HasSubstr;
using ::testing::StartsWith;

namespace {

std::filesystem::path linuxFile(const std::string& name)
{
    return sourceDir() / "packaging/linux" / name;
}

// An SQLite file's first hundred bytes are all that its type is told by.
std::string databaseHead(const std::string& applicationId)
{
    std::string head(100, '\0');
    head.replace(0, 15, "SQLite format 3");
    head.replace(68, 4, applicationId);
    return head;
}

} // namespace

TEST(MetadataTest, DesktopEntryIsValid)
{
    MOYUN_REQUIRE_TOOL("desktop-file-validate");
    const auto run =
        runShell("desktop-file-validate " + quoted(linuxFile("org.moyun.Moyun.desktop").string()));
    EXPECT_EQ(run.code, 0);
    EXPECT_EQ(run.output, "");
}

TEST(MetadataTest, AppStreamDataAreValidAndNameTheRelease)
{
    const auto made = buildDir() / "packaging/org.moyun.Moyun.metainfo.xml";
    if (!std::filesystem::exists(made)) GTEST_SKIP() << "the studio is not built, so there are no data of it";
    EXPECT_THAT(fileText(made),
                HasSubstr("<release version=\"" MOYUN_VERSION "\" date=\"" MOYUN_RELEASE_DATE "\"/>"));
    MOYUN_REQUIRE_TOOL("appstreamcli");
    const auto run = runShell("appstreamcli validate --no-net --no-color " + quoted(made.string()));
    EXPECT_EQ(run.code, 0) << run.output;
    EXPECT_THAT(run.output, ::testing::Not(HasSubstr("W:"))) << run.output;
}

TEST(MetadataTest, EntryAndAppStreamDataAgree)
{
    const auto entry = fileText(linuxFile("org.moyun.Moyun.desktop"));
    const auto data = fileText(linuxFile("org.moyun.Moyun.metainfo.xml.in"));
    std::smatch match;
    ASSERT_TRUE(std::regex_search(entry, match, std::regex("MimeType=([^\n]*)")));
    std::string types = match[1];
    int count = 0;
    for (std::size_t end = 0; (end = types.find(';')) != std::string::npos; types.erase(0, end + 1), ++count)
        EXPECT_THAT(data, HasSubstr("<mediatype>" + types.substr(0, end) + "</mediatype>"));
    EXPECT_GT(count, 5);
    EXPECT_THAT(entry, HasSubstr("application/x-moyun;"));
}

TEST(MetadataTest, ProjectsAreKnownByEndingAndByContent)
{
    MOYUN_REQUIRE_TOOL("update-mime-database");
    MOYUN_REQUIRE_TOOL("gio");
    const std::filesystem::path known = "/usr/share/mime/packages/freedesktop.org.xml";
    if (!std::filesystem::exists(known)) GTEST_SKIP() << "needs " << known;
    const TempDir folder;
    std::filesystem::create_directories(folder / "mime/packages");
    std::filesystem::copy_file(known, folder / "mime/packages/freedesktop.org.xml");
    std::filesystem::copy_file(linuxFile("org.moyun.Moyun.mime.xml"),
                               folder / "mime/packages/org.moyun.Moyun.xml");
    const auto variables = "XDG_DATA_HOME=" + quoted(folder.path().string()) +
                           " XDG_DATA_DIRS=" + quoted(folder.path().string()) + " ";
    const auto made = runShell(variables + "update-mime-database " + quoted((folder / "mime").string()));
    ASSERT_EQ(made.code, 0) << made.output;

    std::ofstream(folder / "named.moyun", std::ios::binary) << databaseHead("MOYA");
    std::ofstream(folder / "unnamed", std::ios::binary) << databaseHead("MOYA");
    std::ofstream(folder / "other", std::ios::binary) << databaseHead(std::string(4, '\0'));
    const auto typeOf = [&](const std::string& name) {
        return runShell(variables + "gio info -a standard::content-type " + quoted((folder / name).string()))
            .output;
    };
    EXPECT_THAT(typeOf("named.moyun"), HasSubstr("standard::content-type: application/x-moyun"));
    EXPECT_THAT(typeOf("unnamed"), HasSubstr("standard::content-type: application/x-moyun"));
    EXPECT_THAT(typeOf("other"), HasSubstr("standard::content-type: application/vnd.sqlite3"));
}

TEST(MetadataTest, DebianChangelogTellsTheRelease)
{
    MOYUN_REQUIRE_TOOL("awk");
    const TempDir folder;
    const auto changes = folder / "CHANGELOG.md";
    std::ofstream(changes)
        << "# Changelog\n\n## 0.2.0 (2028-02-29)\n\n- New: `a` and [b](docs/b.md),\n  and more.\n"
           "- Second.\n\n## 0.1.0 (2026-11-29)\n\n- First.\n";
    const auto run = runShell("LC_ALL=C awk -v 'maintainer=A <a@b.c>' -f " +
                              quoted((sourceDir() / "packaging/debian/changelog.awk").string()) + " " +
                              quoted(changes.string()));
    EXPECT_EQ(run.output,
              "moyun (0.2.0) bookworm; urgency=medium\n\n  * New: a and b, and more.\n  * Second.\n\n"
              " -- A <a@b.c>  Tue, 29 Feb 2028 00:00:00 +0000\n\n"
              "moyun (0.1.0) bookworm; urgency=medium\n\n  * First.\n\n"
              " -- A <a@b.c>  Sun, 29 Nov 2026 00:00:00 +0000\n");
    EXPECT_THAT(fileText(sourceDir() / "CHANGELOG.md"),
                StartsWith("# Changelog\n\n## " MOYUN_VERSION " (" MOYUN_RELEASE_DATE ")\n"));
}

} // namespace moyun::test
