// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/working_folder.h"

#include "core/base/sha256.h"
#include "core/base/staged_file.h"
#include "core/project/database.h"
#include "core/project/files.h"
#include "core/project/meta_table.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace moyun::project {
namespace {

constexpr char kLock[] = "lock", kReady[] = "ready";

} // namespace

WorkingFolder WorkingFolder::make(const Folders& folders)
{
    const std::filesystem::path folder = all(folders) / newUuid();
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) throw Failure(base::StagedFile::failure(folder, error.value()));
    // What people write is nobody else's to read.
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    return {folder, LockFile::acquire(folder / kLock, "The working copy is in use"), false};
}

WorkingFolder WorkingFolder::reopen(const std::filesystem::path& folder)
{
    if (!isReady(folder))
        throw Failure({base::ErrorCode::NotFound, "The working copy " + folder.string() + " is gone.", {}});
    return {folder, LockFile::acquire(folder / kLock, "This project is open in another window"), true};
}

WorkingFolder::WorkingFolder(WorkingFolder&& other) noexcept
    : m_folder(std::exchange(other.m_folder, {})), m_lock(std::move(other.m_lock)), m_ready(other.m_ready),
      m_remove(other.m_remove)
{}

WorkingFolder& WorkingFolder::operator=(WorkingFolder&& other) noexcept
{
    std::swap(m_folder, other.m_folder);
    std::swap(m_lock, other.m_lock);
    std::swap(m_ready, other.m_ready);
    std::swap(m_remove, other.m_remove);
    return *this;
}

WorkingFolder::~WorkingFolder()
{
    if (m_folder.empty() || (m_ready && !m_remove)) return;
    std::error_code ignored;
    std::filesystem::remove(m_folder / kReady, ignored); // first: what is half removed is no working copy
    std::filesystem::remove_all(m_folder, ignored);
}

void WorkingFolder::setReady()
{
    const auto file = m_folder / kReady;
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) throw Failure(base::StagedFile::failure(file, errno));
    ::fsync(descriptor);
    ::close(descriptor);
    flushFolder(m_folder);
    flushFolder(m_folder.parent_path());
    m_ready = true;
}

bool WorkingFolder::isReady(const std::filesystem::path& folder)
{
    std::error_code ignored;
    return std::filesystem::exists(folder / kReady, ignored);
}

bool WorkingFolder::isHeld(const std::filesystem::path& folder)
{
    return LockFile::isHeld(folder / kLock);
}

LockFile lockTarget(const Folders& folders, const std::filesystem::path& target)
{
    const std::string& path = target.native();
    const std::string name =
        base::sha256Hex({reinterpret_cast<const std::uint8_t*>(path.data()), path.size()}).substr(0, 32);
    return LockFile::acquire(folders.state / "locks" / (name + ".lock"),
                             "The project " + quoted(target) + " is open in another window");
}

std::filesystem::path plainPath(const std::filesystem::path& file)
{
    std::error_code error;
    const auto absolute = std::filesystem::absolute(file, error);
    const auto plain = std::filesystem::weakly_canonical(absolute, error);
    return error ? absolute.lexically_normal() : plain;
}

} // namespace moyun::project
