// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

// What the fuzz targets share. A target is a function of bytes that libFuzzer calls with ever new ones
// (docs/fuzzing.md); a claim that does not hold ends the program, and the bytes are kept. One thread.
namespace moyun::fuzz {

using Bytes = std::span<const std::uint8_t>;

inline Bytes bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {data, size};
}
inline std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// Whether these bytes are among the one in `count` that something slow is done with: always the same ones.
bool isOneOf(unsigned count, Bytes bytes);

// Ends the program with the sentence where it does not hold.
void require(bool holds, std::string_view claim);
// The text of an error: there is one, it is UTF-8 without control characters, and it is not "internal".
void requireForPeople(const base::Error& error);

// Claims that from here to the end of its life no more memory was taken from the heap at once than `most`
// bytes, by any thread and library. One at a time.
class MemoryClaim
{
public:
    explicit MemoryClaim(std::size_t most);
    ~MemoryClaim();
    MemoryClaim(const MemoryClaim&) = delete;
    MemoryClaim& operator=(const MemoryClaim&) = delete;

private:
    std::size_t m_most, m_before;
};

// Bytes as a file, in memory alone: for readers that want a path.
class MemoryFile
{
public:
    explicit MemoryFile(Bytes bytes);
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::filesystem::path path() const;

private:
    int m_descriptor;
};

// A folder of this process, in memory where the system has such a place; removed at the end. Of a run that
// ends with a finding it stays: packaging/fuzz removes it.
const std::filesystem::path& scratchFolder();
void putFile(const std::filesystem::path& file, Bytes bytes);

} // namespace moyun::fuzz
