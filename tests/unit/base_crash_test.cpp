// SPDX-License-Identifier: GPL-3.0-or-later
// Every case crashes a child process in earnest and reads what it left behind.
#include "core/base/crash_report.h"
#include "core/base/log.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>

using namespace moyun;
using testing::HasSubstr;

namespace {

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

// The optimiser may not see through it.
volatile int g_depth = 0;
int fall(int from)
{
    volatile char room[4096];
    room[0] = char(from);
    g_depth = g_depth + 1;
    return from < 0 ? 0 : fall(from + 1) + room[0];
}

struct Crashed
{
    int signal = 0; // that ended the child; 0: it ended otherwise
    std::string report;
    std::size_t reports = 0;
};

Crashed crash(const std::filesystem::path& folder, const std::function<void()>& how)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none); // no core file in the folder of the tests
        if (!std::freopen("/dev/null", "w", stderr)) std::_Exit(2);
        if (!base::installCrashHandler({folder, "Moyun", "1.2.3-test"})) std::_Exit(3);
        base::log(base::LogLevel::Notice, "test", "the last thing that was done");
        how();
        std::_Exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    Crashed crashed;
    crashed.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    const auto reports = base::newCrashReports(folder);
    crashed.reports = reports.size();
    if (!reports.empty()) crashed.report = textOf(reports.front());
    return crashed;
}

void expectReport(const Crashed& crashed, int signal, const char* name)
{
    EXPECT_EQ(crashed.signal, signal) << "the signal has to go on to the system";
    ASSERT_EQ(crashed.reports, 1u);
    EXPECT_THAT(crashed.report, HasSubstr("Version: 1.2.3-test"));
    EXPECT_THAT(crashed.report, HasSubstr("Build id: " + base::programBuildId()));
    EXPECT_THAT(crashed.report, HasSubstr(std::string("Signal: ") + name));
    EXPECT_THAT(crashed.report, HasSubstr("notice test: the last thing that was done"));
    EXPECT_THAT(crashed.report, HasSubstr("nothing is sent"));
    const auto stack = crashed.report.find("Stack, newest first");
    ASSERT_NE(stack, std::string::npos) << crashed.report;
    EXPECT_THAT(crashed.report.substr(stack), HasSubstr("(+0x")) << "addresses relative to their files";
}

} // namespace

TEST(Crash, MemoryThatIsNotThere)
{
    const test::TempDir folder;
    const auto crashed = crash(folder.path(), [] {
        int* volatile nowhere = reinterpret_cast<int*>(16);
        *nowhere = 1;
    });
    expectReport(crashed, SIGSEGV, "SIGSEGV");
    EXPECT_THAT(crashed.report, HasSubstr("Address: 0x10\n"));
}

TEST(Crash, GivingUp)
{
    const test::TempDir folder;
    expectReport(crash(folder.path(), [] { std::abort(); }), SIGABRT, "SIGABRT");
}

TEST(Crash, ArithmeticAndTheBus)
{
    for (const auto& [signal, name] : {std::pair{SIGFPE, "SIGFPE"}, std::pair{SIGBUS, "SIGBUS"}}) {
        const test::TempDir folder;
        expectReport(crash(folder.path(), [signal = signal] { std::raise(signal); }), signal, name);
    }
}

TEST(Crash, AnExceptionThatNobodyCaughtIsNamed)
{
    const test::TempDir folder;
    // On a thread of its own: whatever catches on the way of the test's own thread does not stand there.
    const auto crashed = crash(
        folder.path(), [] { std::thread([] { throw std::runtime_error("seven is no colour"); }).join(); });
    expectReport(crashed, SIGABRT, "SIGABRT");
    EXPECT_THAT(crashed.report, HasSubstr("Reason: std::terminate"));
    EXPECT_THAT(crashed.report, HasSubstr("seven is no colour"));
}

TEST(Crash, AStackWithoutEnd)
{
    const test::TempDir folder;
    const auto crashed = crash(folder.path(), [] { g_depth = fall(1); });
    EXPECT_EQ(crashed.signal, SIGSEGV);
    EXPECT_THAT(crashed.report, HasSubstr("Signal: SIGSEGV"));
    EXPECT_THAT(crashed.report, HasSubstr("the last thing that was done"));
}

TEST(Crash, SeveralThreadsAtOnceLeaveOneReport)
{
    const test::TempDir folder;
    const auto crashed = crash(folder.path(), [] {
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([] {
                int* volatile nowhere = reinterpret_cast<int*>(16);
                *nowhere = 1;
            });
        for (auto& thread : threads) thread.join();
    });
    expectReport(crashed, SIGSEGV, "SIGSEGV");
}

TEST(Crash, AFolderThatIsGoneKeepsNothingFromEnding)
{
    const test::TempDir folder;
    const auto inner = folder / "gone";
    const auto crashed = crash(inner, [&inner] {
        std::filesystem::remove_all(inner);
        std::abort();
    });
    EXPECT_EQ(crashed.signal, SIGABRT);
    EXPECT_EQ(crashed.reports, 0u);
}

TEST(Crash, AReportIsOfferedOnceAndOldOnesGo)
{
    const test::TempDir folder;
    (void)crash(folder.path(), [] { std::abort(); });
    ASSERT_EQ(base::newCrashReports(folder.path()).size(), 1u);
    const auto kept = base::keepCrashReport(base::newCrashReports(folder.path()).front());
    EXPECT_TRUE(base::newCrashReports(folder.path()).empty());
    EXPECT_THAT(textOf(kept), HasSubstr("Signal: SIGABRT"));
    for (int i = 0; i < 12; ++i) std::ofstream(folder / ("crash-" + std::to_string(i) + ".txt")) << i;
    std::ofstream(folder / "letter.txt") << "not ours";
    base::pruneCrashReports(folder.path(), 10);
    std::size_t left = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder.path()))
        left += file.path().filename().string().starts_with("crash-");
    EXPECT_EQ(left, 10u);
    EXPECT_TRUE(std::filesystem::exists(folder / "letter.txt"));
}
