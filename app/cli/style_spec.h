// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace moyun::cli {

// One --style: a picture file or the name of a gallery style, and its share in the mixture.
struct StyleSpec
{
    std::string name;
    double weight = 1;
    bool isFile = false; // name is an existing file
    bool operator==(const StyleSpec&) const = default;
};

// Splits "NAME[:WEIGHT]". Names may hold colons: only a number after the last one counts as weight, and only
// where the whole text is not an existing file. Errors: nothing before the colon, a weight that is not above
// 0 or above 1000.
base::Result<StyleSpec> parseStyleSpec(const std::string& text);

} // namespace moyun::cli
