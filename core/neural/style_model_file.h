// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/style_transformer.h"
#include "core/neural/weights_file.h"

namespace moyun::neural {

// Puts the architecture into a weights file's metadata, so that the file says what network it belongs to.
void describeArchitecture(const StyleArchitecture& architecture, WeightsFile& weights);

// How many numbers the large layers of such a network have: all of them have more.
std::uint64_t leastNumbers(const StyleArchitecture& architecture);

// Reads it back, every size bounded before anything is built, by the numbers in the file too. Errors: not a
// style model, or sizes out of range.
base::Result<StyleArchitecture> readArchitecture(const WeightsFile& weights, const std::string& file);

} // namespace moyun::neural
