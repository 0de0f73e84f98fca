// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_tree.h"

namespace moyun::arch {

// Checks every #include of core/, ui/ and app/ against the table of docs/architecture.md (kept in
// include_rules.cpp):
// - a part includes only the parts of Moyun that it may know;
// - a part includes only the outside libraries that it may know, and hides the ones so marked in its .cpp
// files;
// - nothing includes a header that would bring it a library it may not know, through any number of other
// headers. A library that the table does not name is a violation too: whoever adds one decides who may see
// it.
Violations checkIncludes(const SourceTree& tree);

} // namespace moyun::arch
