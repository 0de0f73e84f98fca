// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"
#include "core/project/database.h"
#include "core/project/files.h"
#include "core/project/working_folder.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace moyun::project {

// A working copy that is open, with all that it says.
struct Loaded
{
    explicit Loaded(WorkingFolder given) : folder(std::move(given)) {}

    WorkingFolder folder; // outlives the database
    // Of a copy that is not flushed yet. Closing any descriptor of a file takes away the locks that SQLite
    // has on it: hence it outlives the database.
    Descriptor copied;
    std::unique_ptr<Database> database;
    ProjectContent content;
    std::string id, head, readOnlyReason;
    std::uint64_t revision = 0;
    Time created{}, saved{};
};

// An empty project.
Loaded loadNew(const Folders& folders, const std::string& title);
// A copy of a project file, brought to the newest schema. `stamp`: of the file that was read. Nothing of it
// is flushed yet: flush() has to be done before an edit counts as committed.
Loaded loadCopy(const Folders& folders, const std::filesystem::path& file, std::stop_token stop,
                std::optional<FileStamp>& stamp);
// A working copy as it was left.
Loaded loadLeftOver(const std::filesystem::path& folder, std::stop_token stop);

// On any thread, while the database is not written to.
void flush(const Loaded& loaded);

// What stands in a project file, read where it lies (or in a working copy that is not open).
struct FileMarks
{
    std::string id, head;
    std::uint64_t revision = 0;
    Time saved{};
};
FileMarks marksOf(const std::filesystem::path& file);

// Throws Unreadable for what is no sound project, Unsupported for a newer one that cannot be read.
ProjectContent readTrusted(Database& database, std::uint64_t fileBytes, std::stop_token stop);
// The sentence for a file of a newer format; empty for others.
std::string newerReason(const std::string& name, int schema);

} // namespace moyun::project
