// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/poem_model.h"

#include <span>
#include <stop_token>
#include <vector>

namespace moyun::engine {

// The new part of a draft, as far as the form alone is concerned: its lines in order, without those that the
// writer has given.
struct NewLines
{
    neural::PoemText text;
    std::vector<std::vector<char>> open; // by line and place: whether the place was open
};

// How likely the open places of each draft are where nothing but the form is known: no theme, no author, no
// line of the writer's. What a draft has beyond that is the pointwise mutual information between it and all
// that it was written for (Li et al. 2016, maximum mutual information); verse that would do anywhere has
// little. Sums of natural logarithms, one for each draft. All drafts have lines of the same lengths.
//
// Begins a new reading of the model. Errors: Cancelled, whatever the model reports.
base::Result<std::vector<double>> likelihoodByFormAlone(neural::PoemModel& model,
                                                        const neural::PoemContext& context,
                                                        std::span<const NewLines> drafts,
                                                        std::stop_token stop);

} // namespace moyun::engine
