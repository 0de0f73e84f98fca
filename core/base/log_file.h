// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log_ring.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <mutex>

namespace moyun::base {

// The log on the disk: a line is appended at once, in one piece, so that a crash loses none. Where the file
// grows beyond a size it becomes NAME.1, NAME.1 becomes NAME.2 and so on, and the oldest goes. Two programs
// may write the same file. Any thread; blocks on the disk. What cannot be written is lost without a word: a
// log must not be what fails.
class LogFile
{
public:
    // Makes the folder. `kept`: older files beside the newest. Error: Io, naming the file.
    static Result<std::unique_ptr<LogFile>>
    open(const std::filesystem::path& file, std::uint64_t mostBytes = std::uint64_t(1) << 20, int kept = 4);
    ~LogFile();

    void add(const LogLine& line);
    const std::filesystem::path& path() const { return m_path; }

    // The lines of such a file and of its older ones, the oldest first, at most the newest `most`; what is no
    // line of a log is passed over. Numbers count from 1. At most 16 MiB of each are read.
    static std::vector<LogLine> read(const std::filesystem::path& file, std::size_t most, int kept = 4);

private:
    LogFile(std::filesystem::path path, std::uint64_t mostBytes, int kept);
    bool reopen();
    void rotate();

    std::filesystem::path m_path;
    std::uint64_t m_mostBytes;
    int m_kept;
    int m_file = -1;
    std::mutex m_mutex;
};

} // namespace moyun::base
