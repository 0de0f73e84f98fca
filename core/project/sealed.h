// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"

#include <cstdint>
#include <optional>
#include <span>

// Bytes as they stand in a project: with a checksum behind them (CRC-32 as in ISO 3309, of the row's key,
// eight bytes, and the bytes; four bytes, the lowest first), so that damage is found where it is.
namespace moyun::project {

inline constexpr std::size_t kSealBytes = 4; // of the checksum

Bytes sealed(std::int64_t key, std::span<const std::uint8_t> bytes);
// Without the checksum; nothing where it does not fit.
std::optional<std::span<const std::uint8_t>> opened(std::int64_t key, std::span<const std::uint8_t> sealed);

// Packed (Zstandard) and sealed.
Bytes packed(std::int64_t key, std::span<const std::uint8_t> bytes);
// Nothing where it is damaged or says that it would become more than `most` bytes.
std::optional<Bytes> unpacked(std::int64_t key, std::span<const std::uint8_t> packed, std::size_t most);

} // namespace moyun::project
