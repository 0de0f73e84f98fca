// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace moyun::fuzz {

// For targets that read project files, called as LLVMFuzzerCustomMutator is: changes the bytes of the file,
// or a value of one of its tables (unpacked where it lies packed, with a checksum that is right), or its
// rows, or what stands in it besides tables.
std::size_t mutateProject(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed);

} // namespace moyun::fuzz
