// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace moyun::image {

using Bytes = std::span<const std::uint8_t>;

// Bounded reading of foreign bytes: every access is checked with has() by the caller or returns 0 / empty
// when outside. Offsets are 64 bits wide so that sums of 32-bit fields of a hostile file cannot wrap.
class ByteView
{
public:
    explicit ByteView(Bytes bytes, bool littleEndian = false) : m_bytes(bytes), m_little(littleEndian) {}

    std::uint64_t size() const { return m_bytes.size(); }
    bool has(std::uint64_t offset, std::uint64_t count) const
    {
        return offset <= size() && count <= size() - offset;
    }
    std::uint8_t u8(std::uint64_t offset) const { return has(offset, 1) ? m_bytes[offset] : 0; }
    std::uint16_t u16(std::uint64_t offset) const
    {
        const unsigned a = u8(offset), b = u8(offset + 1);
        return static_cast<std::uint16_t>(m_little ? (b << 8 | a) : (a << 8 | b));
    }
    std::uint32_t u32(std::uint64_t offset) const
    {
        const std::uint32_t a = u16(offset), b = u16(offset + 2);
        return m_little ? (b << 16 | a) : (a << 16 | b);
    }
    std::uint32_t u24Little(std::uint64_t offset) const
    {
        return static_cast<std::uint32_t>(u8(offset) | u8(offset + 1) << 8 | u8(offset + 2) << 16);
    }
    bool text(std::uint64_t offset, std::string_view expected) const
    {
        return has(offset, expected.size()) &&
               std::memcmp(m_bytes.data() + offset, expected.data(), expected.size()) == 0;
    }
    Bytes part(std::uint64_t offset, std::uint64_t count) const
    {
        return has(offset, count) ? m_bytes.subspan(offset, count) : Bytes{};
    }

private:
    Bytes m_bytes;
    bool m_little;
};

} // namespace moyun::image
