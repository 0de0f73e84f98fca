// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/damaged_copy.h"

#include "core/base/staged_file.h"
#include "core/project/files.h"
#include "core/project/schema.h"
#include "core/project/table_list.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace moyun::project {
namespace {

constexpr std::uint64_t kMostLength = std::uint64_t(1) << 36;
constexpr std::size_t kUsualPage = 16384;
constexpr std::uint8_t kWithLog = 2;

[[noreturn]] void notOurs(const std::string& name)
{
    throw Failure({base::ErrorCode::Unreadable, name + " is not a project of Moyun.",
                   "Choose another file; nothing of a project can be found in this one."});
}

void requireFile(const std::filesystem::path& file)
{
    struct stat status
    {};
    if (::stat(file.c_str(), &status) != 0) {
        const int error = errno;
        if (error == ENOENT || error == ENOTDIR)
            throw Failure({base::ErrorCode::NotFound, quoted(file) + " was not found.",
                           "Look whether it was moved, or its disk removed."});
        throw Failure({base::ErrorCode::Io,
                       quoted(file) + " could not be opened: " + std::strerror(error) + ".",
                       "Look whether it is there and may be read."});
    }
    if (!S_ISREG(status.st_mode)) notOurs(quoted(file));
    if (status.st_size == 0)
        throw Failure({base::ErrorCode::Unreadable, quoted(file) + " is empty.", "Choose another project."});
}

// The copy before SQLite looks at it.
class RawCopy
{
public:
    explicit RawCopy(const std::filesystem::path& copy)
        : m_path(copy), m_file(::open(copy.c_str(), O_RDWR | O_CLOEXEC))
    {
        if (m_file < 0 || ::pread(m_file, m_header.data(), m_header.size(), 0) < 0)
            throw Failure(base::StagedFile::failure(copy, errno));
    }

    bool hasLog() const { return m_header[18] == kWithLog && m_header[19] == kWithLog; }

    // A copy that was cut short gets empty pages for those that are missing: SQLite reads nothing otherwise.
    // They take no room on the disk.
    void mendLength()
    {
        const std::size_t size = std::size_t(m_header[16]) << 8 | m_header[17];
        std::uint64_t page = size == 1 ? 65536 : size;
        if (page < 512 || (page & (page - 1)) != 0) page = kUsualPage;
        const std::uint64_t pages = std::uint64_t(m_header[28]) << 24 | std::uint64_t(m_header[29]) << 16 |
                                    std::uint64_t(m_header[30]) << 8 | m_header[31];
        const auto there = std::uint64_t(::lseek(m_file, 0, SEEK_END));
        std::uint64_t whole = (there + page - 1) / page * page;
        if (pages * page <= kMostLength) whole = std::max(whole, pages * page);
        if (whole > there && ::ftruncate(m_file, off_t(whole)) != 0)
            throw Failure(base::StagedFile::failure(m_path, errno));
    }

    // From now on the file is all there is.
    void forgetLog()
    {
        const std::array<std::uint8_t, 2> without{1, 1};
        if (hasLog() && ::pwrite(m_file, without.data(), without.size(), 18) != ssize_t(without.size()))
            throw Failure(base::StagedFile::failure(m_path, errno));
        std::error_code ignored;
        for (const char* ending : {"-wal", "-shm"})
            std::filesystem::remove(m_path.native() + ending, ignored);
    }

private:
    const std::filesystem::path m_path;
    const Descriptor m_file;
    std::array<std::uint8_t, 100> m_header{};
};

// Only a working copy has a log; beside a saved file one may lie that belongs to another. False: there is one
// that cannot be read.
bool takeLog(const std::filesystem::path& damaged, const std::filesystem::path& copy, const std::string& name,
             const std::stop_token& stop)
{
    const std::filesystem::path log = damaged.native() + "-wal";
    struct stat status
    {};
    if (::stat(log.c_str(), &status) != 0 || (S_ISREG(status.st_mode) && status.st_size == 0)) return true;
    if (!S_ISREG(status.st_mode)) return false;
    try {
        copyFile(log, copy.native() + "-wal", stop);
        Database(copy, Database::Mode::Snapshot, name).endLog();
        return true;
    } catch (const Failure& failure) {
        // Only damage is a reason to go on without: what stands in it is the newest.
        const auto code = failure.error().code;
        if (code != base::ErrorCode::Unreadable && code != base::ErrorCode::Busy) throw;
        return false;
    }
}

bool hasOurTables(const std::filesystem::path& copy, const std::string& name)
{
    try {
        readHeader(copy);
        Database database(copy, Database::Mode::Foreign, name);
        requireTables(database, static_cast<int>(database.number("PRAGMA user_version")));
        return true;
    } catch (const Failure& failure) {
        if (failure.error().code != base::ErrorCode::Unreadable) throw;
        return false;
    }
}

} // namespace

DamagedCopy::DamagedCopy(const std::filesystem::path& damaged, const std::filesystem::path& folder,
                         const std::function<void(const std::string&)>& tell, std::stop_token stop)
{
    requireFile(damaged);
    const std::string name = quoted(damaged);
    const auto copy = folder / "damaged.moyun";
    copyFile(damaged, copy, stop);
    {
        RawCopy raw(copy);
        raw.mendLength();
        if (raw.hasLog() && !takeLog(damaged, copy, name, stop))
            tell("The newest edits cannot be read: the log beside " + name + " is damaged");
        raw.forgetLog();
    }
    if (!hasOurTables(copy, name)) {
        if (!mendTableList(copy)) notOurs(name);
        tell("Its list of tables is not that of a project: it was put right, and what else stands there is "
             "left out");
    }
    m_bytes = std::filesystem::file_size(copy);
    m_database = std::make_unique<Database>(copy, Database::Mode::Foreign, name);
    m_database->setInterrupt([stop] { return stop.stop_requested(); });
}

} // namespace moyun::project
