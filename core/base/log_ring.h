// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::base {

enum class LogLevel : std::uint8_t { Debug, Notice, Warning, Error };
const char* logLevelName(LogLevel level); // "debug", "notice", "warning", "error"

struct LogLine
{
    std::uint64_t number = 0; // from 1 on, without gaps
    std::int64_t time = 0;    // milliseconds since 1970, UTC
    LogLevel level = LogLevel::Notice;
    std::string part; // who says it: "studio", "qt", "canvas"
    std::string text; // one line, UTF-8
};

// The last lines of the log, in memory that never moves, so that the handler of a crash can read them without
// a lock and without memory. add() and lines(): any thread. writeTo(): a signal handler; a line that another
// thread writes at that moment may come out torn, never beyond its end.
class LogRing
{
public:
    static constexpr std::size_t kLines = 1024, kPart = 24, kText = 488; // bytes with the final NUL

    // Line ends and control characters become spaces; what is longer is cut at the end of a character.
    // Returns the line as it was kept.
    LogLine add(LogLevel level, std::string_view part, std::string_view text);
    // Those with a number above `after`, the oldest first.
    std::vector<LogLine> lines(std::uint64_t after = 0) const;

    // The last `count` lines, as text, to an open file. Async-signal-safe.
    void writeTo(int file, std::size_t count) const noexcept;

private:
    struct Slot
    {
        std::uint64_t number;
        std::int64_t time;
        LogLevel level;
        char part[kPart];
        char text[kText];
    };
    mutable std::mutex m_mutex;
    std::atomic<std::uint64_t> m_last{0}; // number of the newest line
    Slot m_slots[kLines] = {};
};

} // namespace moyun::base
