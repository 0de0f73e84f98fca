// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

namespace moyun::canvas {

// A file without a name that goes with the process, whatever ends it: blocks of bytes are put into it and
// given X
class ScratchFile
{
public:
    struct Block
    {
        std::uint64_t offset = 0;
        std::uint32_t size = 0; // bytes of it that are used
    };

    // limit: bytes of the file.
    ScratchFile(std::filesystem::path folder, std::uint64_t limit);
    ~ScratchFile();
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    // A place for so many bytes. Errors: TooLarge where the limit is reached, Io where no file can be made.
    base::Result<Block> reserve(std::size_t bytes);
    // As many bytes as the block has. Errors: Io where the disk refuses (full, read-only).
    base::Result<void> write(const Block& block, const std::uint8_t* bytes) const;
    base::Result<void> read(const Block& block, std::uint8_t* into) const;
    void give(const Block& block);

    std::uint64_t bytes() const { return m_used; } // that blocks take, rounded up to kGrain each

    static constexpr std::uint64_t kGrain = 256;

private:
    base::Result<void> open();
    bool take(std::uint64_t size, std::uint64_t& offset);
    void addFree(std::uint64_t offset, std::uint64_t size);

    std::filesystem::path m_folder;
    std::uint64_t m_limit;
    int m_descriptor = -1;
    std::uint64_t m_end = 0, m_used = 0;
    std::map<std::uint64_t, std::uint64_t> m_free;                  // offset: size; no two touch
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_freeBySize; // size, offset
};

} // namespace moyun::canvas
