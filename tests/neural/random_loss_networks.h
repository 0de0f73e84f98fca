// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/weights_file.h"

#include <filesystem>

namespace moyun::test {

// Loss networks of the right shapes with random weights, repeatable: enough to train against and to measure
// with where the real ones are absent.
neural::WeightsFile randomVgg();        // VGG-19 up to conv3_1
neural::WeightsFile randomSqueezeNet(); // SqueezeNet 1.1, conv1 and fire2 ... fire7

// Writes one; throws std::runtime_error where that fails. Gives back `file`.
std::filesystem::path written(const neural::WeightsFile& weights, const std::filesystem::path& file);

} // namespace moyun::test
