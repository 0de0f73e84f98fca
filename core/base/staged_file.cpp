// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/staged_file.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace moyun::base {
namespace {

std::size_t longestName(const std::filesystem::path& folder)
{
    constexpr long kUsual = 255;
    const long known = ::pathconf(folder.empty() ? "." : folder.c_str(), _PC_NAME_MAX);
    return std::size_t(known > 0 ? std::min(known, kUsual) : kUsual); // some count otherwise than in bytes
}

// A new file beside the target, with the name in `name`, or one of its own that is put there; -1 and errno
// where it cannot be made. Unlike mkstemp it leaves the permissions to the umask, which cannot be read
// without changing it under other threads.
int createBeside(const std::filesystem::path& target, mode_t mode, std::string& name)
{
    static std::atomic<unsigned> counter{0};
    if (!name.empty()) return ::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    for (int attempt = 0; attempt < 100; ++attempt) {
        name =
            nameBeside(target, "." + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".part");
        const int fd = ::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);
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

std::string nameBeside(const std::filesystem::path& target, const std::string& ending)
{
    constexpr std::size_t kSpare = 8; // for what libraries put behind it: "-journal"
    std::string name = target.filename().string();
    const std::size_t most = longestName(target.parent_path());
    if (name.size() + ending.size() + kSpare > most) {
        std::size_t length = most > ending.size() + kSpare ? most - ending.size() - kSpare : 1;
        length = std::min(length, name.size());
        while (length > 1 && (static_cast<unsigned char>(name[length]) & 0xC0) == 0x80) --length; // of UTF-8
        name.resize(length);
    }
    return (target.parent_path() / (name + ending)).string();
}

Error StagedFile::failure(const std::filesystem::path& target, int error)
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

StagedFile::StagedFile(std::filesystem::path target, std::string temporary, int descriptor, unsigned mode)
    : m_target(std::move(target)), m_temporary(std::move(temporary)), m_descriptor(descriptor), m_mode(mode)
{}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : m_target(std::move(other.m_target)), m_temporary(std::exchange(other.m_temporary, {})),
      m_descriptor(std::exchange(other.m_descriptor, -1)), m_mode(other.m_mode)
{}

StagedFile::~StagedFile()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
    if (!m_temporary.empty()) ::unlink(m_temporary.c_str());
}

Result<StagedFile> StagedFile::create(const std::filesystem::path& target, const std::string& temporary)
{
    struct stat existing
    {};
    const bool exists = ::stat(target.c_str(), &existing) == 0;
    if (exists && S_ISDIR(existing.st_mode)) return failure(target, EISDIR);
    if (exists &&
        !S_ISREG(existing.st_mode)) { // a device such as /dev/full cannot be replaced, only written to
        const int fd = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
        if (fd < 0) return failure(target, errno);
        return StagedFile(target, {}, fd, 0);
    }
    std::string name = temporary;
    const int fd = createBeside(target, exists ? 0600 : 0666, name);
    if (fd < 0) return failure(target, errno);
    return StagedFile(target, name, fd, exists ? unsigned(existing.st_mode & 07777) : 0);
}

Result<void> StagedFile::commit()
{
    int error = ::fsync(m_descriptor) == 0 || errno == EINVAL ? 0 : errno;
    if (!error && m_mode && ::fchmod(m_descriptor, mode_t(m_mode)) != 0) error = errno;
    if (::close(std::exchange(m_descriptor, -1)) != 0 && !error) error = errno;
    if (!error && !m_temporary.empty()) {
        if (::rename(m_temporary.c_str(), m_target.c_str()) != 0) {
            error = errno;
        } else {
            m_temporary.clear();
            flushFolder(m_target);
        }
    }
    if (error) return failure(m_target, error);
    return {};
}

} // namespace moyun::base
