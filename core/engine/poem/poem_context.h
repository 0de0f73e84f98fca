// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/poem/poem_decoder.h"

namespace moyun::engine {

// What the model is told of the poem that a request is about. Error: a form that it was not trained on.
base::Result<neural::PoemContext> poemContext(const neural::PoemModelNames& names,
                                              const PoemRequest& request);

// "title, author" of a poem that has the line; empty where none is known.
std::string nameOfKnown(const PoemLookups& tables, std::u32string_view line);

} // namespace moyun::engine
