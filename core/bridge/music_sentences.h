// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace moyun::bridge {

// The sentences of the composing engine and of the readers and writers of scores, with %1, %2 for what varies
// (poem_sentences.h tells how they are used).
std::span<const char* const> musicSentences();

} // namespace moyun::bridge
