// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/saved_version.h"

namespace moyun::project {

// Where the earlier versions of a project lie.
std::filesystem::path versionFolder(const Folders& folders, const std::string& projectId);
// A name in it that is free, made of what SavedVersion tells.
std::filesystem::path versionFile(const Folders& folders, const std::string& projectId, Time saved,
                                  std::uint64_t revision);
// A version that was written beside its name (unfinishedName) gets it. Failure: Io.
void putInPlace(const std::filesystem::path& part, const std::filesystem::path& version);

// Keeps the file as it stands, by a second name where that is possible, else by a copy; the budget is kept.
// Best effort: where it fails, there is one version less, and what is returned is empty. Nothing is done
// where the newest version is this very file: one that failed to be replaced.
std::filesystem::path keepVersion(const Folders& folders, const std::filesystem::path& file,
                                  const std::string& projectId, Time saved, std::uint64_t revision);
// `just`: what was kept a moment ago; it stays, whatever its date.
void keepVersionBudget(const Folders& folders, const std::string& projectId,
                       const std::filesystem::path& just);

} // namespace moyun::project
