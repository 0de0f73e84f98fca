// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/poem_model.h"
#include "core/neural/poem_network.h"
#include "core/neural/weights_file.h"

#include <string>
#include <vector>

namespace moyun::neural {

// Puts architecture and names into a weights file's metadata, so that the file says all that is needed to use
// it.
void describePoemModel(const PoemArchitecture& architecture, const PoemModelNames& names,
                       WeightsFile& weights);

struct PoemModelDescription
{
    PoemArchitecture architecture;
    PoemModelNames names;
};

// How many numbers the large layers of such a network have: all of them have more.
std::uint64_t leastNumbers(const PoemArchitecture& architecture);

// Reads them back, every size bounded before anything is built, by the numbers in the file too. Errors: not a
// poem model, sizes out of range, names that do not fit the sizes.
base::Result<PoemModelDescription> readPoemModel(const WeightsFile& weights, const std::string& file);

} // namespace moyun::neural
