// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace moyun::project {

// What tells one state of a file from another without reading it.
struct FileStamp
{
    std::uint64_t device = 0, inode = 0, size = 0;
    std::int64_t modified = 0; // nanoseconds since 1970
    bool operator==(const FileStamp&) const = default;

    static std::optional<FileStamp> of(const std::filesystem::path& file); // nothing: it is not there
    std::string text() const;
    static std::optional<FileStamp> fromText(const std::string& text);
};

// A new file with the same bytes, on the disk when it returns; shares the blocks where the file system can.
// Failure: Io, Cancelled; the new file is gone then.
void copyFile(const std::filesystem::path& from, const std::filesystem::path& to, std::stop_token stop);

// What was made or renamed in a folder lasts through a power cut.
void flushFolder(const std::filesystem::path& folder);

// For messages: the name in quotation marks.
std::string quoted(const std::filesystem::path& file);

} // namespace moyun::project
