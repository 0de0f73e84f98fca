// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/saved_version.h"

#include "core/base/staged_file.h"
#include "core/project/database.h"
#include "core/project/files.h"
#include "core/project/meta_table.h"
#include "core/project/schema.h"
#include "core/project/spare_folders.h"
#include "core/project/version_folder.h"

#include <algorithm>
#include <charconv>
#include <unistd.h>

namespace moyun::project {
namespace {

constexpr char kEnding[] = ".moyun";

// "1700000000000-12.moyun" or "1700000000000-12-2.moyun": when it was saved, the revision, which of several.
bool readName(const std::string& name, SavedVersion& version)
{
    std::int64_t milliseconds = 0;
    const char *at = name.data(), *end = at + name.size();
    const auto time = std::from_chars(at, end, milliseconds);
    if (time.ec != std::errc() || time.ptr == end || *time.ptr != '-') return false;
    const auto revision = std::from_chars(time.ptr + 1, end, version.revision);
    if (revision.ec != std::errc()) return false;
    version.saved = timeOf(milliseconds);
    return true;
}

void collect(const std::filesystem::path& folder, std::vector<SavedVersion>& versions)
{
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error)) {
        SavedVersion version;
        std::error_code ignored;
        version.file = at->path();
        if (version.file.extension() != kEnding || !readName(version.file.filename().string(), version))
            continue;
        const auto bytes = std::filesystem::file_size(version.file, ignored);
        if (ignored) continue;
        version.bytes = bytes;
        versions.push_back(std::move(version));
    }
}

// Of programs that were killed; one that is being written now is younger.
void removeOldParts(const std::filesystem::path& folder)
{
    constexpr auto kOld = std::chrono::hours(1);
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error)) {
        std::error_code ignored;
        const auto age = std::filesystem::file_time_type::clock::now() - at->last_write_time(ignored);
        if (!ignored && age > kOld) removeUnfinished(at->path());
    }
}

} // namespace

std::filesystem::path versionFolder(const Folders& folders, const std::string& projectId)
{
    return folders.state / "versions" / projectId;
}

std::filesystem::path versionFile(const Folders& folders, const std::string& projectId, Time saved,
                                  std::uint64_t revision)
{
    const auto folder = versionFolder(folders, projectId);
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, ignored);
    const std::string name =
        std::to_string(saved.time_since_epoch().count()) + "-" + std::to_string(revision);
    auto file = folder / (name + kEnding);
    for (int i = 2; std::filesystem::exists(file, ignored); ++i)
        file = folder / (name + "-" + std::to_string(i) + kEnding);
    return file;
}

void putInPlace(const std::filesystem::path& part, const std::filesystem::path& version)
{
    std::error_code error;
    std::filesystem::rename(part, version, error);
    if (!error) return;
    removeUnfinished(part);
    throw Failure(base::StagedFile::failure(version, error.value()));
}

std::vector<SavedVersion> savedVersions(const Folders& folders, const std::string& projectId)
{
    std::vector<SavedVersion> versions;
    if (!isUuid(projectId)) return versions;
    collect(versionFolder(folders, projectId), versions);
    if (const auto spare = spareThatIs(folders)) collect(versionFolder(*spare, projectId), versions);
    std::sort(versions.begin(), versions.end(), [](const SavedVersion& a, const SavedVersion& b) {
        return std::tie(b.saved, b.revision, b.file) < std::tie(a.saved, a.revision, a.file);
    });
    return versions;
}

std::filesystem::path keepVersion(const Folders& folders, const std::filesystem::path& file,
                                  const std::string& projectId, Time saved, std::uint64_t revision)
{
    std::error_code ignored;
    const auto before = savedVersions(folders, projectId);
    if (!before.empty() && std::filesystem::equivalent(before.front().file, file, ignored))
        return before.front().file;
    const auto kept = versionFile(folders, projectId, std::min(saved, now()), revision);
    if (::link(file.c_str(), kept.c_str()) != 0) {
        const std::filesystem::path part = unfinishedName(kept);
        try {
            flushFile(copyFile(file, part, {}), part);
            putInPlace(part, kept);
        } catch (const Failure&) {
            removeUnfinished(part);
            return {};
        }
    }
    keepVersionBudget(folders, projectId, kept);
    return kept;
}

void keepVersionBudget(const Folders& folders, const std::string& projectId,
                       const std::filesystem::path& just)
{
    removeOldParts(versionFolder(folders, projectId));
    std::uint64_t bytes = 0;
    std::size_t count = 0;
    for (const SavedVersion& version : savedVersions(folders, projectId)) {
        bytes += version.bytes;
        if (++count == 1 || (count <= folders.versions.count && bytes <= folders.versions.bytes)) continue;
        if (version.file == just) continue;
        std::error_code ignored;
        std::filesystem::remove(version.file, ignored);
    }
}

base::Result<Bytes> thumbnailOfFile(const std::filesystem::path& file)
{
    return toResult([&] {
        const FileHeader header = readHeader(file);
        Database database(file, Database::Mode::Foreign);
        requireTables(database, header.schema);
        return readThumbnail(database);
    });
}

} // namespace moyun::project
