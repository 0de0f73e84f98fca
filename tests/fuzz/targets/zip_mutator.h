// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace moyun::fuzz {

// For targets that read archives, called as LLVMFuzzerCustomMutator is: changes the bytes as they are, or one
// entry of the archive (its content or its name), which is then packed anew with checksums that are right.
std::size_t mutateZip(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed);

} // namespace moyun::fuzz
