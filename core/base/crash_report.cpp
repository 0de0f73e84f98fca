// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crash_report.h"

#include "core/base/log.h"
#include "core/base/signal_text.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <elf.h>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace moyun::base {

namespace fs = std::filesystem;

namespace {

constexpr char kNewEnd[] = ".new.txt", kEnd[] = ".txt", kStart[] = "crash-";
constexpr int kSignals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr unsigned kMostSeconds = 10;
constexpr std::size_t kLogLines = 80;
constexpr int kFrames = 96;
constexpr std::size_t kStackBytes = std::size_t(64) << 10;

// All that the handler needs, made ready while all is well.
struct Prepared
{
    char path[4096];
    char about[512]; // program, version, build id
    char reason[512];
    const LogRing* log;
    std::atomic<long> owner{0}; // the thread that writes the report
};
Prepared s_prepared;
alignas(16) char s_stack[kStackBytes];

void copyText(char* target, std::size_t room, const std::string& text)
{
    const std::size_t bytes = std::min(room - 1, text.size());
    std::memcpy(target, text.data(), bytes);
    target[bytes] = 0;
}

const char* nameOf(int signal) noexcept
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV (memory that is not there)";
    case SIGBUS:
        return "SIGBUS (memory that cannot be reached)";
    case SIGFPE:
        return "SIGFPE (arithmetic)";
    case SIGILL:
        return "SIGILL (an instruction this processor does not know)";
    default:
        return "SIGABRT (the program gave up)";
    }
}

void writeReport(int signal, const siginfo_t* info) noexcept
{
    const int file = ::open(s_prepared.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) return;
    SignalText out(file);
    out.text(s_prepared.about).text("Time (UTC): ").time(::time(nullptr)).text("\nSignal: ");
    out.text(nameOf(signal)).text("\n");
    if (info && info->si_code > 0 &&
        (signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE || signal == SIGILL))
        out.text("Address: ").hex(reinterpret_cast<std::uintptr_t>(info->si_addr)).text("\n");
    out.text("Thread: ").number(::syscall(SYS_gettid)).text(" of process ").number(::getpid()).text("\n");
    if (s_prepared.reason[0]) out.text("Reason: ").text(s_prepared.reason).text("\n");
    out.text("\nLast lines of the log:\n");
    s_prepared.log->writeTo(file, kLogLines);
    // Last what may fail itself, on a stack that is damaged.
    out.text("\nStack, newest first (file(+offset)):\n");
    void* frames[kFrames];
    const int count = ::backtrace(frames, kFrames);
    ::backtrace_symbols_fd(frames, count, file);
    ::fsync(file);
    ::close(file);
}

void handle(int signal, siginfo_t* info, void*) noexcept
{
    const long self = ::syscall(SYS_gettid);
    long nobody = 0;
    if (s_prepared.owner.compare_exchange_strong(nobody, self)) {
        ::alarm(kMostSeconds);
        writeReport(signal, info);
    } else if (nobody != self) {
        // Another thread is at it; it ends the program.
        for (;;) ::pause();
    }
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    ::sigaction(signal, &usual, nullptr);
    sigset_t own;
    ::sigemptyset(&own);
    ::sigaddset(&own, signal);
    ::pthread_sigmask(SIG_UNBLOCK, &own, nullptr);
    ::raise(signal);
}

// Not a signal: here memory and locks may be used.
[[noreturn]] void terminated()
{
    std::string reason = "std::terminate";
    if (const std::exception_ptr thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::exception& problem) {
            reason += std::string(": an exception that nobody caught: ") + problem.what();
        } catch (...) {
            reason += ": an exception that nobody caught";
        }
    }
    copyText(s_prepared.reason, sizeof s_prepared.reason, reason);
    log(LogLevel::Error, "crash", reason);
    std::abort();
}

bool endsWith(const std::string& name, const char* end)
{
    return name.size() >= std::strlen(end) && name.ends_with(end);
}

std::vector<fs::path> reports(const fs::path& folder, bool fresh)
{
    std::vector<fs::path> found;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        const std::string name = at->path().filename().string();
        if (name.starts_with(kStart) && endsWith(name, kEnd) && endsWith(name, kNewEnd) == fresh)
            found.push_back(at->path());
    }
    const auto age = [](const fs::path& file) {
        std::error_code ignored;
        return fs::last_write_time(file, ignored);
    };
    std::sort(found.begin(), found.end(),
              [&age](const fs::path& a, const fs::path& b) { return age(a) > age(b); });
    return found;
}

int findBuildId(dl_phdr_info* info, std::size_t, void* target)
{
    // The first one is the program itself.
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const auto& part = info->dlpi_phdr[i];
        if (part.p_type != PT_NOTE) continue;
        const auto* at = reinterpret_cast<const char*>(info->dlpi_addr + part.p_vaddr);
        const char* const end = at + part.p_memsz;
        while (at + sizeof(ElfW(Nhdr)) <= end) {
            ElfW(Nhdr) note;
            std::memcpy(&note, at, sizeof note);
            const char* name = at + sizeof note;
            const char* content = name + ((note.n_namesz + 3) & ~3u);
            if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 && std::memcmp(name, "GNU", 4) == 0 &&
                content + note.n_descsz <= end) {
                auto& id = *static_cast<std::string*>(target);
                for (unsigned byte = 0; byte < note.n_descsz; ++byte) {
                    const auto value = static_cast<unsigned char>(content[byte]);
                    id += "0123456789abcdef"[value >> 4];
                    id += "0123456789abcdef"[value & 15];
                }
                return 1;
            }
            at = content + ((note.n_descsz + 3) & ~3u);
        }
    }
    return 1;
}

} // namespace

std::string programBuildId()
{
    std::string id;
    ::dl_iterate_phdr(&findBuildId, &id);
    return id;
}

Result<void> installCrashHandler(const CrashHandlerSetup& setup)
{
    std::error_code problem;
    fs::create_directories(setup.folder, problem);
    if (problem)
        return Error{ErrorCode::Io,
                     "The folder " + setup.folder.string() +
                         " for crash reports cannot be made: " + problem.message() + ".",
                     "Check the rights of the folder above it."};
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    char stamp[32];
    std::strftime(stamp, sizeof stamp, "%Y%m%d-%H%M%S", &parts);
    const fs::path file =
        setup.folder / (kStart + std::string(stamp) + '-' + std::to_string(::getpid()) + kNewEnd);
    copyText(s_prepared.path, sizeof s_prepared.path, file.string());
    const std::string id = programBuildId();
    copyText(s_prepared.about, sizeof s_prepared.about,
             setup.program +
                 " ended unexpectedly.\nThis report stays on this machine; nothing is sent.\n\nVersion: " +
                 setup.version + "\nBuild id: " + (id.empty() ? "none" : id) + "\n");
    s_prepared.log = &logRing();

    // The first call loads a library, which a handler must not.
    void* frames[4];
    ::backtrace(frames, 4);

    stack_t stack = {};
    stack.ss_sp = s_stack;
    stack.ss_size = sizeof s_stack;
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = &handle;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigemptyset(&action.sa_mask);
    for (const int signal : kSignals) ::sigaction(signal, &action, nullptr);
    std::set_terminate(&terminated);
    return {};
}

std::vector<fs::path> newCrashReports(const fs::path& folder)
{
    return reports(folder, true);
}

fs::path keepCrashReport(const fs::path& report)
{
    const std::string name = report.filename().string();
    if (!endsWith(name, kNewEnd)) return report;
    const fs::path kept = report.parent_path() / (name.substr(0, name.size() - std::strlen(kNewEnd)) + kEnd);
    std::error_code problem;
    fs::rename(report, kept, problem);
    return problem ? report : kept;
}

void pruneCrashReports(const fs::path& folder, std::size_t kept)
{
    const auto old = reports(folder, false);
    std::error_code ignored;
    for (std::size_t i = kept; i < old.size(); ++i) fs::remove(old[i], ignored);
}

} // namespace moyun::base
