// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_offer.h"
#include "core/poem/rules.h"

namespace moyun::bridge {

// What the Poem workspace keeps between runs, out of and into the user's settings; values out of range become
// the nearest allowed.
PoemOptions poemOptions();
void keepPoemOptions(const PoemOptions& options);
poem::Severities poemSeverities();
void keepPoemSeverity(poem::RuleId rule, poem::Severity severity);

// The draft of the last run, so that closing the window or a crash loses nothing. Nothing: none was kept.
std::optional<PoemState> keptDraft();
void keepDraft(const PoemState& state);
void forgetKeptDraft();

} // namespace moyun::bridge
