// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/music/read_score.h"

namespace moyun::fuzz {

// What is claimed of whatever a reader of scores gives: it is valid, it can be written in every form, and
// what was written is read again with as many notes (looked at where it is `written`: it is slow). Or else an
// error for people.
void requireScore(const base::Result<music::ReadScore>& read, bool written);

} // namespace moyun::fuzz
