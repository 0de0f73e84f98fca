// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/poem/poem_decoder.h"

namespace moyun::engine {

// A draft longer than this is not read: a continuation would take minutes.
constexpr std::size_t kMostDraftCharacters = 2000;

// Whether a wish can be met as far as that shows before anything is looked up: numbers in range, a draft of
// sensible length, heads that a line can begin with. Errors: InvalidArgument or TooLarge, saying which.
base::Result<void> checkWish(const PoemRequest& request, const neural::PoemModelNames& names);

// What the writer should know of the draft: characters that the model does not know, and every rule that what
// stands breaks (it stays all the same), with how to relax it. `outcome`: what came of it.
std::vector<poem::Text> draftNotes(const PoemRequest& request, const PoemOutcome& outcome,
                                   const neural::PoemModelNames& names, const PoemLookups& tables);

} // namespace moyun::engine
