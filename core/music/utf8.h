// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace moyun::music {

// How many bytes the character at the front takes, 1 to 4; 0: the bytes are no UTF-8 (cut short, overlong, a
// surrogate, beyond Unicode). `bytes` is not empty.
std::size_t utf8Length(std::span<const std::uint8_t> bytes);
bool isUtf8(std::span<const std::uint8_t> bytes);
void appendUtf8(std::string& text, char32_t character); // a valid one

} // namespace moyun::music
