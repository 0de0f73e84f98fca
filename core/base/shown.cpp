// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown.h"

namespace moyun::base {
namespace {

struct Character
{
    std::size_t length = 0; // bytes; 0: it is no UTF-8
    char32_t value = 0;
};

Character firstOf(std::string_view text)
{
    constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) return {1, lead};
    const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || length > text.size()) return {};
    char32_t value = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0) != 0x80) return {};
        value = value << 6 | (byte & 0x3F);
    }
    const bool isScalar = value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    return isScalar && value >= kLeast[length] ? Character{length, value} : Character{};
}

bool isPlain(char32_t c)
{
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
    const bool turns =
        c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !isControl && !turns;
}

} // namespace

std::string shown(std::string_view foreign, std::size_t most)
{
    std::string text;
    while (!foreign.empty()) {
        const Character next = firstOf(foreign);
        const std::size_t length = next.length ? next.length : 1;
        const bool fits = next.length && isPlain(next.value);
        if (text.size() + (fits ? length : 1) > most) return text + "...";
        if (fits)
            text += foreign.substr(0, length);
        else
            text += '?';
        foreign.remove_prefix(length);
    }
    return text;
}

} // namespace moyun::base
