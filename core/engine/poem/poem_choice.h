// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/poem/poem_request.h"

namespace moyun::engine {

// What candidates are ranked by: likely in their place, more so than anywhere, and parallel where that is
// wanted.
double rankOf(const PoemCandidate& candidate);

// Takes up to `count` candidates, best rank first, each with few pairs of neighbouring new characters that
// those taken before have, too; where too few are unlike enough, the bound is eased. `given`: the writer's
// lines, which all share.
std::vector<PoemCandidate> chooseUnlike(std::vector<PoemCandidate> candidates,
                                        const std::vector<std::u32string>& given, std::size_t count);

// Distinct-2 (Li et al. 2016): different pairs of neighbouring characters as a share of all, over the lines
// that are not given.
double distinctPairs(const std::vector<PoemCandidate>& candidates, const std::vector<std::u32string>& given);

} // namespace moyun::engine
