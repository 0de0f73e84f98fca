// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/ci_patterns.h"

#include <string>
#include <vector>

namespace moyun::poem {

// The text of resources/poem/ci_patterns.tsv (docs/poem-forms.md).
std::string patternTable(const std::vector<CiPattern>& patterns);

} // namespace moyun::poem
