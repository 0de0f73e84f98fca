// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/lock_file.h"

#include "core/base/staged_file.h"
#include "core/project/database.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace moyun::project {
namespace {

constexpr int kTries = 5; // a look by isHeld() of another process passes quickly

std::string bootId()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    file >> id;
    return id;
}

// When a process started, in ticks since the boot; empty where there is no such process.
std::string startOf(long pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    if (!std::getline(file, line)) return {};
    const auto name = line.rfind(')'); // names of processes may hold anything
    if (name == std::string::npos) return {};
    std::istringstream rest(line.substr(name + 1));
    std::string word;
    for (int field = 3; field <= 22; ++field) rest >> word;
    return rest ? word : std::string();
}

struct Holder
{
    long pid = 0;
    std::string boot, start;
};

Holder holderIn(int descriptor)
{
    std::array<char, 256> bytes{};
    const ssize_t got = ::pread(descriptor, bytes.data(), bytes.size() - 1, 0);
    Holder holder;
    if (got > 0) std::istringstream(bytes.data()) >> holder.pid >> holder.boot >> holder.start;
    return holder;
}

bool lives(const Holder& holder)
{
    return holder.pid > 0 && holder.pid != ::getpid() && holder.boot == bootId() &&
           (::kill(pid_t(holder.pid), 0) == 0 || errno == EPERM) && holder.start == startOf(holder.pid);
}

// Whether another has it. Where the file system knows no locks, nobody has, as far as it can tell.
bool lock(int descriptor, int how)
{
    return ::flock(descriptor, how | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

// A holder that let go took the file away: whoever waited has a lock on a file without a name.
bool isStill(const std::filesystem::path& file, int descriptor)
{
    struct stat open
    {
    }, named{};
    return ::fstat(descriptor, &open) == 0 && ::stat(file.c_str(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

} // namespace

LockFile LockFile::acquire(const std::filesystem::path& file, const std::string& what)
{
    std::error_code failed;
    std::filesystem::create_directories(file.parent_path(), failed);
    if (failed) throw Failure(base::StagedFile::failure(file.parent_path(), failed.value()));
    Holder holder;
    for (int tries = 0; tries < kTries; ++tries) {
        if (tries > 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            throw Failure({base::ErrorCode::Io,
                           "\"" + file.string() + "\" could not be made: " + std::strerror(errno) + ".",
                           "Look whether the folder may be written to and its disk has room."});
        LockFile made(file, descriptor);
        const bool got = lock(descriptor, LOCK_EX);
        holder = holderIn(descriptor);
        if (!got || !isStill(file, descriptor) || lives(holder)) {
            made.m_file.clear(); // is not ours to take away
            continue;
        }
        const std::string mine =
            std::to_string(::getpid()) + " " + bootId() + " " + startOf(::getpid()) + "\n";
        errno = 0;
        // On a full disk the kernel's lock is enough: saving elsewhere has to be possible then.
        const bool written = ::ftruncate(descriptor, 0) == 0 &&
                             ::pwrite(descriptor, mine.data(), mine.size(), 0) == ssize_t(mine.size());
        if (!written && errno != ENOSPC && errno != EDQUOT)
            throw Failure({base::ErrorCode::Io,
                           "\"" + file.string() + "\" could not be written: " + std::strerror(errno) + ".",
                           "Free some disk space."});
        return made;
    }
    throw Failure({base::ErrorCode::Busy,
                   what + (holder.pid > 0 ? " (process " + std::to_string(holder.pid) + ")." : "."),
                   "Go on there, or close it there first."});
}

bool LockFile::isHeld(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool held = !lock(descriptor, LOCK_SH) || lives(holderIn(descriptor));
    ::close(descriptor);
    return held;
}

LockFile::LockFile(LockFile&& other) noexcept
    : m_file(std::exchange(other.m_file, {})), m_descriptor(std::exchange(other.m_descriptor, -1))
{}

LockFile& LockFile::operator=(LockFile&& other) noexcept
{
    if (this == &other) return *this;
    release();
    m_file = std::exchange(other.m_file, {});
    m_descriptor = std::exchange(other.m_descriptor, -1);
    return *this;
}

LockFile::~LockFile()
{
    release();
}

void LockFile::release()
{
    if (m_descriptor < 0) return;
    if (!m_file.empty()) ::unlink(m_file.c_str()); // before the lock goes: nobody else's is taken away
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace moyun::project
