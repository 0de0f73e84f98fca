// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/signal_text.h"

#include <cerrno>
#include <unistd.h>

namespace moyun::base {

SignalText& SignalText::text(const char* words) noexcept
{
    std::size_t bytes = 0;
    while (words && words[bytes]) ++bytes;
    return text(words, bytes);
}

SignalText& SignalText::text(const char* words, std::size_t bytes) noexcept
{
    while (bytes > 0) {
        const ssize_t written = ::write(m_file, words, bytes);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) break;
        words += written;
        bytes -= std::size_t(written);
    }
    return *this;
}

SignalText& SignalText::number(std::int64_t value) noexcept
{
    if (value < 0) text("-", 1);
    return padded(value, 1);
}

SignalText& SignalText::padded(std::int64_t value, int digits) noexcept
{
    char buffer[24];
    int at = sizeof buffer;
    std::uint64_t rest = value < 0 ? 0 - std::uint64_t(value) : std::uint64_t(value);
    for (; rest > 0 || digits > 0; rest /= 10, --digits) buffer[--at] = char('0' + rest % 10);
    return text(buffer + at, sizeof buffer - std::size_t(at));
}

SignalText& SignalText::hex(std::uint64_t value) noexcept
{
    char buffer[16];
    int at = sizeof buffer;
    do {
        buffer[--at] = "0123456789abcdef"[value & 15];
        value >>= 4;
    } while (value > 0);
    return text("0x", 2).text(buffer + at, sizeof buffer - std::size_t(at));
}

// gmtime() may take a lock. The calendar repeats every 400 years of 146,097 days; counting years from March
// puts the leap day last.
SignalText& SignalText::time(std::int64_t secondsSince1970, int milliseconds) noexcept
{
    constexpr std::int64_t kDay = 86400, kEra = 146097, kDaysToMarch0000 = 719468;
    const std::int64_t second = secondsSince1970 > 0 ? secondsSince1970 : 0;
    const std::int64_t days = second / kDay + kDaysToMarch0000, ofDay = second % kDay;
    const std::int64_t era = days / kEra, ofEra = days % kEra;
    const std::int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const std::int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * ofYear + 2) / 153;
    const std::int64_t day = ofYear - (153 * monthFromMarch + 2) / 5 + 1;
    const std::int64_t month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    padded(year, 4).text("-", 1).padded(month, 2).text("-", 1).padded(day, 2).text(" ", 1);
    padded(ofDay / 3600, 2).text(":", 1).padded(ofDay / 60 % 60, 2).text(":", 1).padded(ofDay % 60, 2);
    if (milliseconds >= 0) text(".", 1).padded(milliseconds, 3);
    return *this;
}

} // namespace moyun::base
