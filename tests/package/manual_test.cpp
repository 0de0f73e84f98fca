// SPDX-License-Identifier: GPL-3.0-or-later
// The manual and the completion against what the program says of itself with --help.
#include "tests/package/command_run.h"
#include "tests/support/test_paths.h"

#include <gmock/gmock.h>

#include <regex>
#include <set>

namespace moyun::test {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

namespace {

struct Command
{
    std::vector<std::string> path;
    std::set<std::string> options;
};

std::string joined(const std::vector<std::string>& words, const char* between)
{
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : between) + word;
    return text;
}

// The command and all below it, as --help tells them.
void collect(const std::vector<std::string>& path, std::vector<Command>& commands)
{
    const auto help = runShell(quoted(MOYUN_PROGRAM) + " " + joined(path, " ") + " --help");
    ASSERT_EQ(help.code, 0) << help.output;
    Command command{path, {}};
    std::vector<std::string> children;
    bool listing = false;
    for (const auto& line : linesOf(help.output)) {
        if (line == "Subcommands:") listing = true;
        if (line.empty()) listing = false;
        std::smatch match;
        if (listing && std::regex_search(line, match, std::regex("^  ([a-z][a-z-]*)")))
            children.push_back(match[1]);
        if (!std::regex_search(line, std::regex("^  -"))) continue;
        const auto names = line.substr(2, line.find(' ', 2) - 2);
        static const std::regex name("-{1,2}[a-z][a-z0-9-]*");
        for (std::sregex_iterator i(names.begin(), names.end(), name), end; i != end; ++i)
            command.options.insert(i->str());
    }
    commands.push_back(command);
    for (const auto& child : children) {
        auto below = path;
        below.push_back(child);
        collect(below, commands);
    }
}

// A name as pages have it: what is typed has minus signs, not hyphens.
std::string typed(const std::string& name)
{
    std::string text;
    for (const char c : name) text += c == '-' ? std::string("\\-") : std::string(1, c);
    return text;
}

// The part of a page that tells of one command.
std::string section(const std::string& page, const std::string& command)
{
    const auto begin = page.find(".SS \"" + typed(command) + "\"\n");
    return begin == std::string::npos ? "" : page.substr(begin, page.find("\n.S", begin + 3) - begin);
}

} // namespace

class ManualTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = new TempDir;
        const auto run =
            runShell(quoted(MOYUN_PROGRAM) + " --write-manual " + quoted(s_folder->path().string()));
        ASSERT_EQ(run.code, 0) << run.output;
        ASSERT_EQ(run.output, "");
    }
    static void TearDownTestSuite()
    {
        delete s_folder;
        s_folder = nullptr;
    }

    // All of the program: each --help starts it once more.
    static std::vector<Command> commands()
    {
        std::vector<Command> found;
        collect({}, found);
        return found;
    }

    static std::string page(const std::string& name) { return fileText(*s_folder / "man1" / (name + ".1")); }

    // What bash offers behind these words, the last of them unfinished.
    static std::vector<std::string> completions(const std::vector<std::string>& words)
    {
        std::string list;
        for (const auto& word : words) {
            list += ' ';
            list += quoted(word);
        }
        const auto run = runShell("bash -c " + quoted("source " + (*s_folder / "completions/moyun").string() +
                                                      "; COMP_WORDS=(" + list +
                                                      "); COMP_CWORD=" + std::to_string(words.size() - 1) +
                                                      "; _moyun; printf '%s\\n' \"${COMPREPLY[@]}\""));
        EXPECT_EQ(run.code, 0) << run.output;
        auto lines = linesOf(run.output);
        std::erase(lines, "");
        return lines;
    }

    static TempDir* s_folder;
};

TempDir* ManualTest::s_folder = nullptr;

TEST_F(ManualTest, EveryCommandAndOptionHasItsPlace)
{
    const auto all = commands();
    ASSERT_GT(all.size(), 20u);
    for (const auto& command : all) {
        const auto name = joined(command.path, " ");
        std::string text = page("moyun");
        if (!command.path.empty()) {
            EXPECT_THAT(text, HasSubstr(".BR moyun\\-" + command.path[0] + " (1)")) << name;
            text = page("moyun-" + command.path[0]);
            ASSERT_THAT(text, HasSubstr(".TH MOYUN-")) << name;
        }
        if (command.path.size() > 1) text = section(text, "moyun " + name);
        ASSERT_NE(text, "") << name;
        for (const auto& option : command.options)
            EXPECT_THAT(text, HasSubstr("\\fB" + typed(option) + "\\fR")) << name << " " << option;
    }
}

TEST_F(ManualTest, PagesNameVersionAndDay)
{
    EXPECT_THAT(page("moyun"), HasSubstr(".TH MOYUN 1 " MOYUN_RELEASE_DATE " \"Moyun " MOYUN_VERSION "\""));
    EXPECT_EQ(runShell(quoted(MOYUN_PROGRAM) + " --version").output, "moyun " MOYUN_VERSION "\n");
}

TEST_F(ManualTest, PagesAreWithoutFaults)
{
    MOYUN_REQUIRE_TOOL("man");
    for (const auto& entry : std::filesystem::directory_iterator(*s_folder / "man1")) {
        const auto run =
            runShell("MANROFFSEQ= MANWIDTH=80 LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z " +
                     quoted(entry.path().string()) + " 2>&1 >/dev/null");
        EXPECT_EQ(run.output, "") << entry.path();
    }
}

TEST_F(ManualTest, ReadsAsItIsMeant)
{
    MOYUN_REQUIRE_TOOL("man");
    const auto run = runShell("MANWIDTH=80 LC_ALL=C.UTF-8 man -P cat -E UTF-8 -l " +
                              quoted((*s_folder / "man1/moyun-poem.1").string()) + " | col -b");
    EXPECT_EQ(run.code, 0);
    EXPECT_THAT(run.output, HasSubstr("moyun poem continue --form TEXT"))
        << "the synopsis names what is always needed";
    EXPECT_THAT(run.output, HasSubstr("春江潮水连海平"));
    EXPECT_THAT(run.output, HasSubstr("From 1 to 64. Default: 8."));
}

TEST_F(ManualTest, EveryCommandAndOptionIsCompleted)
{
    MOYUN_REQUIRE_TOOL("bash");
    for (const auto& command : commands()) {
        std::vector<std::string> words{"moyun"};
        words.insert(words.end(), command.path.begin(), command.path.end());
        if (!command.path.empty()) {
            EXPECT_THAT(completions(words), Contains(command.path.back())) << joined(words, " ");
        }
        words.emplace_back("-");
        const auto offered = completions(words);
        for (const auto& option : command.options)
            EXPECT_THAT(offered, Contains(option)) << joined(words, " ");
    }
}

TEST_F(ManualTest, CompletesWhatIsBegun)
{
    MOYUN_REQUIRE_TOOL("bash");
    EXPECT_THAT(completions({"moyun", "styl"}), UnorderedElementsAre("stylize", "styles"));
    EXPECT_THAT(completions({"moyun", "-q", "poem", "ch"}), UnorderedElementsAre("check"));
    EXPECT_THAT(completions({"moyun", "stylize", "--device", ""}),
                UnorderedElementsAre("auto", "cpu", "cuda"));
    EXPECT_THAT(completions({"moyun", "stylize", "--device", "=", "cu"}), UnorderedElementsAre("cuda"));
    EXPECT_THAT(completions({"moyun", "stylize", "--device", "="}),
                UnorderedElementsAre("auto", "cpu", "cuda"));
    // The value of an option is no command, and files are left to bash.
    EXPECT_THAT(completions({"moyun", "stylize", "--out", "poem", "--se"}), UnorderedElementsAre("--seed"));
    EXPECT_THAT(completions({"moyun", "stylize", "--mask", ""}), IsEmpty());
    EXPECT_THAT(completions({"moyun", "stylize", "pho"}), IsEmpty());
    EXPECT_THAT(completions({"moyun", "--"}), Not(Contains("--write-manual")));
}

} // namespace moyun::test
