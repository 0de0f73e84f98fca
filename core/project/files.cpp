// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/files.h"

#include "core/base/shown.h"
#include "core/base/staged_file.h"
#include "core/project/content.h"
#include "core/project/database.h"
#include "core/project/meta_table.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <sstream>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace moyun::project {
namespace {

constexpr char kUnfinished[] = ".part";

[[noreturn]] void failReading(const std::filesystem::path& file)
{
    const int error = errno;
    throw Failure({error == ENOENT ? base::ErrorCode::NotFound : base::ErrorCode::Io,
                   quoted(file) + " could not be read: " + std::strerror(error) + ".",
                   "Look whether it was moved, or its disk removed."});
}

// Through memory of our own, where the kernel cannot do it alone.
void copyByHand(int from, int to, const std::filesystem::path& source, const std::filesystem::path& target,
                const std::stop_token& stop)
{
    Bytes piece(std::size_t(1) << 20);
    for (;;) {
        if (stop.stop_requested()) throw Failure({base::ErrorCode::Cancelled, "It was stopped.", {}});
        const ssize_t got = ::read(from, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) failReading(source);
        if (got == 0) return;
        for (ssize_t done = 0; done < got;) {
            const ssize_t wrote = ::write(to, piece.data() + done, std::size_t(got - done));
            if (wrote < 0 && errno == EINTR) continue;
            if (wrote <= 0) throw Failure(base::StagedFile::failure(target, wrote < 0 ? errno : ENOSPC));
            done += wrote;
        }
    }
}

void copyBytes(int from, int to, const std::filesystem::path& source, const std::filesystem::path& target,
               const std::stop_token& stop)
{
    if (::ioctl(to, FICLONE, from) == 0) return;
    for (bool any = false;; any = true) {
        if (stop.stop_requested()) throw Failure({base::ErrorCode::Cancelled, "It was stopped.", {}});
        const ssize_t moved = ::copy_file_range(from, nullptr, to, nullptr, std::size_t(16) << 20, 0);
        if (moved < 0 && errno == EINTR) continue;
        if (moved == 0 && any) return;
        if (moved > 0) continue;
        if (any) throw Failure(base::StagedFile::failure(target, errno));
        return copyByHand(from, to, source, target, stop);
    }
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

std::optional<FileStamp> FileStamp::of(const std::filesystem::path& file)
{
    struct stat status
    {};
    if (::stat(file.c_str(), &status) != 0) return {};
    return FileStamp{status.st_dev, status.st_ino, std::uint64_t(status.st_size),
                     std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
}

std::string FileStamp::text() const
{
    return std::to_string(device) + " " + std::to_string(inode) + " " + std::to_string(size) + " " +
           std::to_string(modified);
}

std::optional<FileStamp> FileStamp::fromText(const std::string& text)
{
    FileStamp stamp;
    std::istringstream in(text);
    in >> stamp.device >> stamp.inode >> stamp.size >> stamp.modified;
    if (!in) return {};
    return stamp;
}

Descriptor copyFile(const std::filesystem::path& from, const std::filesystem::path& to, std::stop_token stop)
{
    const Descriptor source(::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (source < 0) failReading(from);
    Descriptor target(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (target < 0) throw Failure(base::StagedFile::failure(to, errno));
    try {
        copyBytes(source, target, from, to, stop);
    } catch (...) {
        ::unlink(to.c_str());
        throw;
    }
    // On its way to the disk already, so that flushFile() takes less.
    ::sync_file_range(target, 0, 0, SYNC_FILE_RANGE_WRITE);
    return target;
}

void flushFile(int descriptor, const std::filesystem::path& file)
{
    if (::fsync(descriptor) != 0) throw Failure(base::StagedFile::failure(file, errno));
}

void flushFolder(const std::filesystem::path& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor >= 0) ::fsync(descriptor);
}

std::string unfinishedName(const std::filesystem::path& file)
{
    return base::nameBeside(file, "." + newUuid() + kUnfinished);
}

void removeUnfinished(const std::filesystem::path& file)
{
    constexpr std::size_t kUuid = 36;
    const std::string name = file.filename().string(), ending = kUnfinished;
    if (!name.ends_with(ending) || name.size() <= kUuid + ending.size() + 1) return;
    const std::size_t at = name.size() - ending.size() - kUuid;
    if (name[at - 1] != '.' || !isUuid(std::string_view(name).substr(at, kUuid))) return;
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(file, ignored))) return;
    std::filesystem::remove(file, ignored);
    std::filesystem::remove(file.native() + "-journal", ignored);
}

std::string quoted(const std::filesystem::path& file)
{
    return "\"" + base::shown(file.filename().string(), 300) + "\"";
}

} // namespace moyun::project
