// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/sealed.h"

#include <array>
#include <new>
#include <zlib.h>
#include <zstd.h>

namespace moyun::project {
namespace {

std::uint32_t sumOf(std::int64_t key, std::span<const std::uint8_t> bytes)
{
    std::array<std::uint8_t, 8> front;
    for (std::size_t i = 0; i < front.size(); ++i)
        front[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(key) >> (8 * i));
    const uLong sum = ::crc32(::crc32(0, nullptr, 0), front.data(), uInt(front.size()));
    return static_cast<std::uint32_t>(bytes.empty() ? sum : ::crc32_z(sum, bytes.data(), bytes.size()));
}

void seal(std::int64_t key, Bytes& bytes)
{
    const std::uint32_t sum = sumOf(key, bytes);
    for (std::size_t i = 0; i < kSealBytes; ++i) bytes.push_back(static_cast<std::uint8_t>(sum >> (8 * i)));
}

} // namespace

Bytes sealed(std::int64_t key, std::span<const std::uint8_t> bytes)
{
    Bytes all;
    all.reserve(bytes.size() + kSealBytes);
    all.assign(bytes.begin(), bytes.end());
    seal(key, all);
    return all;
}

std::optional<std::span<const std::uint8_t>> opened(std::int64_t key, std::span<const std::uint8_t> sealed)
{
    if (sealed.size() < kSealBytes) return {};
    const auto bytes = sealed.first(sealed.size() - kSealBytes);
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < kSealBytes; ++i) sum |= std::uint32_t(sealed[bytes.size() + i]) << (8 * i);
    if (sum != sumOf(key, bytes)) return {};
    return bytes;
}

Bytes packed(std::int64_t key, std::span<const std::uint8_t> bytes)
{
    Bytes all(ZSTD_compressBound(bytes.size()) + kSealBytes);
    const std::size_t size = ZSTD_compress(all.data(), all.size(), bytes.data(), bytes.size(), 3);
    if (ZSTD_isError(size)) throw std::bad_alloc();
    all.resize(size);
    seal(key, all);
    all.shrink_to_fit();
    return all;
}

std::optional<Bytes> unpacked(std::int64_t key, std::span<const std::uint8_t> packed, std::size_t most)
{
    const auto inner = opened(key, packed);
    if (!inner) return {};
    const auto size = ZSTD_getFrameContentSize(inner->data(), inner->size());
    if (size > most) return {}; // also the marks of ZSTD for "unknown" and "none"
    Bytes bytes(size);
    if (ZSTD_decompress(bytes.data(), bytes.size(), inner->data(), inner->size()) != bytes.size()) return {};
    return bytes;
}

} // namespace moyun::project
