// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace moyun::poem {

// Code points to UTF-8 and back. Neither fails: what is no scalar value (surrogates, overlong or cut
// sequences) becomes U+FFFD, one for each byte that cannot begin or continue a sequence. Files are judged
// elsewhere; this is for texts already read.
std::string toUtf8(std::u32string_view text);
std::string toUtf8(char32_t character);
std::u32string fromUtf8(std::string_view text);

} // namespace moyun::poem
