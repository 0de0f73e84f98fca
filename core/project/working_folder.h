// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/folders.h"
#include "core/project/lock_file.h"

#include <filesystem>
#include <stop_token>

namespace moyun::project {

// A folder of its own for one working copy, locked while it is open: project.moyun and its log, and the file
// "ready" once it holds a project (before that, nothing that anybody did can be lost with it).
class WorkingFolder
{
public:
    static WorkingFolder make(const Folders& folders);
    static WorkingFolder reopen(const std::filesystem::path& folder); // Failure: Busy, NotFound

    // Away with it where remove() was said, or where it never became ready.
    ~WorkingFolder();
    WorkingFolder(WorkingFolder&& other) noexcept;
    WorkingFolder& operator=(WorkingFolder&& other) noexcept; // exchanges the two

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path database() const { return m_folder / kDatabase; }
    std::filesystem::path log() const { return m_folder / (std::string(kDatabase) + "-wal"); }
    void setReady();
    void remove() { m_remove = true; }

    static bool isReady(const std::filesystem::path& folder);
    static bool isHeld(const std::filesystem::path& folder);
    static std::filesystem::path all(const Folders& folders) { return folders.state / "work"; }
    static constexpr char kDatabase[] = "project.moyun";

private:
    WorkingFolder(std::filesystem::path folder, LockFile lock, bool ready)
        : m_folder(std::move(folder)), m_lock(std::move(lock)), m_ready(ready)
    {}

    std::filesystem::path m_folder; // empty: moved from
    LockFile m_lock;
    bool m_ready = false, m_remove = false;
};

// Held by whoever has the user's file open.
LockFile lockTarget(const Folders& folders, const std::filesystem::path& target);
// Absolute and without links, so that one file has one name; also of a file that is not there yet.
std::filesystem::path plainPath(const std::filesystem::path& file);

} // namespace moyun::project
