// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/xml_builder.h"

#include <charconv>

namespace moyun::music {

std::string xmlNumber(double value, int digits)
{
    char written[400];
    const auto [end, failed] =
        std::to_chars(written, written + sizeof written, value, std::chars_format::fixed, digits);
    std::string text(written, failed == std::errc() ? end : written);
    if (text.find('.') != text.npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return text.empty() || text == "-0" ? "0" : text;
}

} // namespace moyun::music
