// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace moyun::bridge {

// The sentences of the project store, with %1, %2 for what varies (poem_sentences.h tells how they are used).
std::span<const char* const> projectSentences();

} // namespace moyun::bridge
