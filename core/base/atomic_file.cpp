// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace moyun::base {
namespace {

Error told(const std::filesystem::path& target, int error)
{
    std::string advice = "Choose another folder or name.";
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        advice = "Free some disk space or choose another disk.";
        break;
    case EROFS:
    case EACCES:
    case EPERM:
        advice = "Choose a folder you may write to.";
        break;
    case ENOENT:
    case ENOTDIR:
        advice = "Create the folder first, or choose one that exists.";
        break;
    default:
        break;
    }
    return {ErrorCode::Io, target.string() + " could not be written: " + std::strerror(error) + ".", advice};
}

// Writes everything, going on after short writes; 0 or errno.
int writeAll(int fd, std::span<const std::uint8_t> content)
{
    while (!content.empty()) {
        const auto written = ::write(fd, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return written < 0 ? errno : ENOSPC;
        content = content.subspan(std::size_t(written));
    }
    return ::fsync(fd) == 0 || errno == EINVAL ? 0 : errno;
}

// A new file beside the target, with a name of its own in `name`; -1 and errno where it cannot be made.
// Unlike mkstemp it leaves the permissions to the umask, which cannot be read without changing it under other
// threads.
int createBeside(const std::filesystem::path& target, mode_t mode, std::string& name)
{
    static std::atomic<unsigned> counter{0};
    for (int attempt = 0; attempt < 100; ++attempt) {
        name = target.string() + "." + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".part";
        const int fd = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (fd >= 0 || errno != EEXIST) return fd;
    }
    return -1;
}

// Makes the renaming itself last through a power cut. The file is whole either way, so a refusal is not a
// failure.
void flushFolder(const std::filesystem::path& target)
{
    const auto folder = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
}

} // namespace

Result<void> writeFileAtomically(const std::filesystem::path& target, std::span<const std::uint8_t> content)
{
    struct stat existing
    {};
    const bool exists = ::stat(target.c_str(), &existing) == 0;
    if (exists && S_ISDIR(existing.st_mode)) return told(target, EISDIR);
    if (exists &&
        !S_ISREG(existing.st_mode)) { // a device such as /dev/full cannot be replaced, only written to
        const int fd = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
        const int error = fd < 0 ? errno : writeAll(fd, content);
        if (fd >= 0) ::close(fd);
        return error ? Result<void>(told(target, error)) : Result<void>();
    }
    std::string temporary;
    const int fd = createBeside(target, exists ? 0600 : 0666, temporary);
    if (fd < 0) return told(target, errno);
    int error = writeAll(fd, content);
    if (!error && exists && ::fchmod(fd, existing.st_mode & 07777) != 0) error = errno;
    if (::close(fd) != 0 && !error) error = errno;
    if (!error && ::rename(temporary.c_str(), target.c_str()) != 0) error = errno;
    if (error) {
        ::unlink(temporary.c_str());
        return told(target, error);
    }
    flushFolder(target);
    return {};
}

} // namespace moyun::base
