// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

// Safetensors files put together by hand, so that the reader is not tested with the writer alone.
namespace moyun::test {

// The 8 bytes of the header's length, little-endian.
inline std::string lengthBytes(std::uint64_t length)
{
    std::string bytes;
    for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(length >> shift & 0xFF);
    return bytes;
}

inline std::string weightsBytes(const std::string& header, const std::string& data)
{
    return lengthBytes(header.size()) + header + data;
}

// One entry of a header: entry("a", "F32", "2,3", 0, 24).
inline std::string entry(const std::string& name, const std::string& type, const std::string& shape,
                         std::uint64_t begin, std::uint64_t end)
{
    return "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":[" + shape + "],\"data_offsets\":[" +
           std::to_string(begin) + "," + std::to_string(end) + "]}";
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), std::streamsize(bytes.size()));
}

} // namespace moyun::test
