// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace moyun::base {

// A text out of a foreign file as it may stand in a message: UTF-8 of at most `most` bytes, cut between
// characters ("..." says so). A '?' stands for what is no UTF-8 and for what would move a cursor, end a line
// or turn the direction of writing. Any thread.
std::string shown(std::string_view foreign, std::size_t most = 80);

} // namespace moyun::base
