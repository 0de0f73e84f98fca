// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_ring.h"

#include "core/base/signal_text.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace moyun::base {

namespace {

// At most `room` - 1 bytes and a NUL, one line.
void put(char* target, std::size_t room, std::string_view text)
{
    std::size_t bytes = std::min(text.size(), room - 1);
    // Not within a character of UTF-8.
    if (bytes < text.size())
        while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0) == 0x80) --bytes;
    for (std::size_t i = 0; i < bytes; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        target[i] = byte < 0x20 || byte == 0x7f ? ' ' : text[i];
    }
    target[bytes] = 0;
}

} // namespace

const char* logLevelName(LogLevel level)
{
    static constexpr const char* kNames[] = {"debug", "notice", "warning", "error"};
    return kNames[std::min<std::size_t>(std::size_t(level), 3)];
}

LogLine LogRing::add(LogLevel level, std::string_view part, std::string_view text)
{
    using namespace std::chrono;
    const std::lock_guard lock(m_mutex);
    const std::uint64_t number = m_last.load(std::memory_order_relaxed) + 1;
    Slot& slot = m_slots[number % kLines];
    slot.number = number;
    slot.time = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    slot.level = level;
    put(slot.part, kPart, part);
    put(slot.text, kText, text);
    m_last.store(number, std::memory_order_release);
    return {number, slot.time, level, slot.part, slot.text};
}

std::vector<LogLine> LogRing::lines(std::uint64_t after) const
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t last = m_last.load(std::memory_order_relaxed);
    const std::uint64_t first = std::max(after, last > kLines ? last - kLines : 0) + 1;
    std::vector<LogLine> lines;
    for (std::uint64_t number = first; number <= last; ++number) {
        const Slot& slot = m_slots[number % kLines];
        lines.push_back({number, slot.time, slot.level, slot.part, slot.text});
    }
    return lines;
}

void LogRing::writeTo(int file, std::size_t count) const noexcept
{
    const std::uint64_t last = m_last.load(std::memory_order_acquire);
    const std::uint64_t wanted = std::min<std::uint64_t>({count, kLines, last});
    SignalText out(file);
    for (std::uint64_t number = last - wanted + 1; number <= last; ++number) {
        const Slot& slot = m_slots[number % kLines];
        // The last byte of a text is never anything but NUL, even in a slot that is being written.
        out.time(slot.time / 1000, int(slot.time % 1000)).text(" ").text(logLevelName(slot.level));
        out.text(" ").text(slot.part).text(": ").text(slot.text).text("\n");
    }
}

} // namespace moyun::base
