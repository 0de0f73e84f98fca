// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moyun::canvas {

// Reading the archive (ZIP) of an OpenRaster file, in memory alone: nothing is unpacked to the disk. What an
// entry says of itself is looked at before it is unpacked, and what comes out is counted against it: at most
// kMostEntry bytes an entry, kMostInAll of all that are read, and 1100 times what lies packed (deflate makes
// at most 1032) beyond the first MiB. Names that lead out of the archive are refused. One thread at a time.
// Errors: NotFound, Io, Unreadable, Unsupported (encrypted), TooLarge, Cancelled.
class OpenRasterArchive
{
public:
    static constexpr std::uint64_t kMostEntry = std::uint64_t(1) << 30;
    static constexpr std::uint64_t kMostInAll = std::uint64_t(1) << 34;

    static base::Result<OpenRasterArchive> open(const std::filesystem::path& file);
    OpenRasterArchive(OpenRasterArchive&&) noexcept;
    ~OpenRasterArchive();

    bool has(const std::string& name) const;
    base::Result<std::vector<std::uint8_t>> read(const std::string& name, std::uint64_t most,
                                                 std::stop_token stop);
    base::Error damaged(std::string_view why) const; // of the file

private:
    struct Opened;
    OpenRasterArchive(std::string name, std::unique_ptr<Opened> opened);

    std::string m_name; // in quotation marks
    std::unique_ptr<Opened> m_opened;
    std::uint64_t m_read = 0;
};

// What goes into an archive, in this order; all but stack.xml stored as they are.
using OpenRasterParts = std::vector<std::pair<std::string, std::vector<std::uint8_t>>>;

// The archive, written to the target atomically. The same parts give the same bytes.
base::Result<void> writeOpenRasterArchive(const std::filesystem::path& file, const OpenRasterParts& parts,
                                          std::stop_token stop);

} // namespace moyun::canvas
