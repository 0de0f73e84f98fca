// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace moyun::base {

// SHA-256 (FIPS 180-4), fed piece by piece.
class Sha256
{
public:
    Sha256();
    void update(std::span<const std::uint8_t> bytes);
    // The digest as 64 lower-case hexadecimal digits; the object is used up.
    std::string finish();

private:
    void block(const std::uint8_t* bytes);
    std::array<std::uint32_t, 8> m_state;
    std::array<std::uint8_t, 64> m_pending{};
    std::size_t m_pendingSize = 0;
    std::uint64_t m_total = 0;
};

std::string sha256Hex(std::span<const std::uint8_t> bytes);

// Of a whole file. Errors: not found, unreadable.
Result<std::string> sha256OfFile(const std::filesystem::path& file);

} // namespace moyun::base
