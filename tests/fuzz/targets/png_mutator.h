// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace moyun::fuzz {

// For targets that read pictures, called as LLVMFuzzerCustomMutator is: changes the bytes; mostly puts right
// the checksums and lengths of what is a PNG file, and for one in four changes what its rows unpack to.
std::size_t mutatePng(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed);

} // namespace moyun::fuzz
