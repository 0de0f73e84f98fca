// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace moyun::training {

// UTF-8 to code points; nothing where it is not valid (overlong forms and surrogates included).
std::optional<std::u32string> fromUtf8(std::string_view text);
std::string toUtf8(char32_t c);

// A Chinese character: the unified ideographs with their extensions, compatibility forms, and 〇.
bool isHan(char32_t c);

} // namespace moyun::training
