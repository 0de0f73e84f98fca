// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace moyun::neural {

// How numbers lie on disk. In memory they are always float. U8 and U16 are whole numbers: counts and indices.
enum class StoredAs { F32, F16, BF16, U8, U16 };

// One named tensor: row-major values, values.size() == product of shape.
struct Tensor
{
    std::vector<std::int64_t> shape;
    std::vector<float> values;
    std::optional<StoredAs> storedAs = {}; // set for whole numbers, else as the whole file is
    bool operator==(const Tensor&) const = default;
};

// A safetensors file (8-byte little-endian header length, JSON header, raw data) read whole, with every bound
// checked before memory is taken. Nothing in such a file can execute.
struct WeightsFile
{
    std::map<std::string, Tensor> tensors;
    std::map<std::string, std::string> metadata;
};

// How many numbers all its tensors have.
std::uint64_t numbersIn(const WeightsFile& weights);
// Whether a file holds what a network of such sizes has at least, so that a few bytes of metadata cannot ask
// for the memory of a large one. Error: it does not, naming the file.
base::Result<void> requireNumbers(const WeightsFile& weights, std::uint64_t atLeast, const std::string& file);

// What a weights file may be at most.
struct WeightsLimits
{
    std::uint64_t fileBytes = std::uint64_t(512) << 20;
    std::uint64_t headerBytes = std::uint64_t(1) << 20;
    std::size_t tensors = 4096;
    std::size_t dimensions = 8;
};

// Reads a file. Refused with the reason, naming the file and tensor: not found, over the limits, cut short,
// bytes left over, header not JSON or of the wrong shape, unknown number type, tensors that overlap, leave
// holes or lie outside the file, a shape that does not fit its bytes (overflow included), a value that is not
// finite. Any thread; blocks on the disk.
base::Result<WeightsFile> readWeights(const std::filesystem::path& file, const WeightsLimits& limits = {});

// Writes beside the target and renames over it, so a good file is only ever replaced whole. Data aligned to 8
// bytes. Errors: whatever readWeights would refuse (a value that is not finite or does not fit the stored
// type, so also a fraction in a whole number; a shape that does not fit its values, sizes over WeightsLimits,
// names that are not UTF-8), disk full, folder not writable.
base::Result<void> writeWeights(const std::filesystem::path& file, const WeightsFile& weights,
                                StoredAs storedAs);

} // namespace moyun::neural
