// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace moyun::music {

// Takes numbers from bytes, biggest first, as MIDI files hold them. Past the end everything is 0 and `good`
// false.
class MidiBytes
{
public:
    explicit MidiBytes(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    bool good() const { return m_good; }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    std::size_t left() const { return m_bytes.size() - m_at; }

    std::uint8_t peek() const { return atEnd() ? std::uint8_t(0) : m_bytes[m_at]; }
    std::uint32_t number(int bytes)
    {
        std::uint32_t value = 0;
        for (int i = 0; i < bytes; ++i) value = value << 8 | byte();
        return value;
    }
    std::uint8_t byte()
    {
        if (atEnd()) {
            m_good = false;
            return 0;
        }
        return m_bytes[m_at++];
    }
    // A variable-length quantity: at most four bytes of seven bits.
    std::uint32_t quantity()
    {
        std::uint32_t value = 0;
        for (int i = 0; i < 4; ++i) {
            const auto b = byte();
            value = value << 7 | (b & 0x7f);
            if (!(b & 0x80)) return value;
        }
        m_good = false;
        return value;
    }
    // As many as there are, at most `length`.
    std::span<const std::uint8_t> take(std::size_t length)
    {
        if (length > left()) {
            m_good = false;
            length = left();
        }
        const auto part = m_bytes.subspan(m_at, length);
        m_at += length;
        return part;
    }

private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
    bool m_good = true;
};

} // namespace moyun::music
