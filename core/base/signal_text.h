// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace moyun::base {

// Writing text where nothing may be allocated and no lock taken: in the handler of a signal. All functions
// are async-signal-safe; what the system refuses to write is lost.
class SignalText
{
public:
    explicit SignalText(int file) noexcept : m_file(file) {}

    SignalText& text(const char* words) noexcept; // up to its NUL; null: nothing
    SignalText& text(const char* words, std::size_t bytes) noexcept;
    SignalText& number(std::int64_t value) noexcept;
    SignalText& hex(std::uint64_t value) noexcept; // with 0x
    // "2026-03-14 09:26:53", UTC; with ".589" where `milliseconds` is not negative.
    SignalText& time(std::int64_t secondsSince1970, int milliseconds = -1) noexcept;

private:
    SignalText& padded(std::int64_t value, int digits) noexcept;

    int m_file;
};

} // namespace moyun::base
