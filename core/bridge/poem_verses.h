// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_state.h"

#include <string>
#include <vector>

namespace moyun::bridge {

// The draft cut into what begins a new column or row of a page: verse lines of short rhymed Chinese poems
// with the marks that end them, paragraphs of all others. None is blank. Any thread.
std::vector<std::u32string> versesOf(const PoemState& state);

// Marks that hang in the corner of the character before them when written in columns, and those that are
// turned.
bool hangsInColumn(char32_t c);
bool turnsInColumn(char32_t c);
// The text without its punctuation, Chinese and Western; marks within a word or a number (3.5, don't) stay.
std::u32string withoutMarks(const std::u32string& text);

} // namespace moyun::bridge
