// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

namespace moyun::project {

// An open file; closed with this object.
class Descriptor
{
public:
    explicit Descriptor(int descriptor = -1) : m_descriptor(descriptor) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept // exchanges the two
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    operator int() const { return m_descriptor; }

private:
    int m_descriptor;
};

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

// A new file with the same bytes, not yet flushed to the disk; shares the blocks where the file system can.
// Failure: Io, Cancelled; the new file is gone then.
Descriptor copyFile(const std::filesystem::path& from, const std::filesystem::path& to, std::stop_token stop);

// Failure: Io (a disk that is full may say so only now).
void flushFile(int descriptor, const std::filesystem::path& file);

// What was made or renamed in a folder lasts through a power cut.
void flushFolder(const std::filesystem::path& folder);

// The name, never used before, of a file that is to take the place of `file` once it is whole.
std::string unfinishedName(const std::filesystem::path& file);
// Takes such a file away, and what SQLite may have made beside it; anything else is left alone.
void removeUnfinished(const std::filesystem::path& file);

// For messages: the name in quotation marks.
std::string quoted(const std::filesystem::path& file);

} // namespace moyun::project
