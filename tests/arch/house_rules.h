// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_tree.h"

namespace moyun::arch {

// The first line of every file (or the second, after an interpreter line) names the licence.
Violations checkLicenceLines(const SourceTree& tree);

// Every header has `#pragma once`, except <name>_body.h, which is included several times on purpose.
Violations checkPragmaOnce(const SourceTree& tree);

// No file is longer than 800 lines.
Violations checkLengths(const SourceTree& tree);

// Files of C++ are in snake_case.
Violations checkFileNames(const SourceTree& tree);

// Calls and words that core/, ui/ and app/ do without: notes of unfinished work, event loops inside calls,
// loading of executable weights, ...
Violations checkForbiddenWords(const SourceTree& tree);

} // namespace moyun::arch
