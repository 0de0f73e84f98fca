// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/style_network.h"

#include <string>
#include <vector>

namespace moyun::engine {

// One style of a mixture.
struct StyleTerm
{
    neural::StyleVector vector;
    float weight = 1; // relative to the other terms, 0 or more
    std::string name; // for people
    bool operator==(const StyleTerm&) const = default;
};

// The weighted mean of the terms' vectors. Errors: no term, a weight that is negative or not a number, all
// weights zero, vectors of different lengths. Any thread.
base::Result<neural::StyleVector> mixStyles(const std::vector<StyleTerm>& terms);

} // namespace moyun::engine
