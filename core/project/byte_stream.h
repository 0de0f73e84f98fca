// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// Numbers and texts one after another. Numbers are LEB128, seven bits a byte, the lowest first; signed ones
// with their sign in the lowest bit.
namespace moyun::project {

class ByteWriter
{
public:
    void number(std::uint64_t value)
    {
        for (; value >= 128; value >>= 7) m_bytes.push_back(static_cast<std::uint8_t>(value | 128));
        m_bytes.push_back(static_cast<std::uint8_t>(value));
    }
    void signedNumber(std::int64_t value)
    {
        number(static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63));
    }
    void text(std::string_view text)
    {
        number(text.size());
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    }
    const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

// Once something does not fit, ok() is false and all that follows is 0 or empty.
class ByteReader
{
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && !m_bytes.empty(); shift += 7) {
            const std::uint8_t byte = m_bytes.front();
            m_bytes = m_bytes.subspan(1);
            value |= std::uint64_t(byte & 127) << shift;
            if (byte < 128) return value;
        }
        return refuse();
    }
    std::int64_t signedNumber()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1 ^ (~(value & 1) + 1));
    }
    // A number of things, at most `most`, of which each takes `least` bytes or more.
    std::size_t count(std::size_t least, std::size_t most = SIZE_MAX)
    {
        const std::uint64_t value = number();
        return value > m_bytes.size() / least || value > most ? refuse() : value;
    }
    std::string text()
    {
        const std::size_t size = count(1);
        std::string text(reinterpret_cast<const char*>(m_bytes.data()), size);
        m_bytes = m_bytes.subspan(size);
        return text;
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_bytes.empty(); }

private:
    std::uint64_t refuse()
    {
        m_ok = false;
        m_bytes = {};
        return 0;
    }

    std::span<const std::uint8_t> m_bytes;
    bool m_ok = true;
};

} // namespace moyun::project
