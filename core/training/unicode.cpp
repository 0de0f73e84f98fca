// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/unicode.h"

namespace moyun::training {

std::optional<std::u32string> fromUtf8(std::string_view text)
{
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const int length = first < 0x80   ? 1
                           : first < 0xc2 ? 0
                           : first < 0xe0 ? 2
                           : first < 0xf0 ? 3
                           : first < 0xf5 ? 4
                                          : 0;
        if (length == 0 || i + std::size_t(length) > text.size()) return {};
        char32_t c = length == 1 ? first : first & (0xff >> (length + 1));
        for (int k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + std::size_t(k)]);
            if ((next & 0xc0) != 0x80) return {};
            c = (c << 6) | (next & 0x3f);
        }
        constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
        if (c < least[length] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) return {};
        out += c;
        i += std::size_t(length);
    }
    return out;
}

std::string toUtf8(char32_t c)
{
    std::string out;
    if (c < 0x80)
        out += char(c);
    else if (c < 0x800)
        (out += char(0xc0 | (c >> 6))) += char(0x80 | (c & 0x3f));
    else if (c < 0x10000)
        ((out += char(0xe0 | (c >> 12))) += char(0x80 | ((c >> 6) & 0x3f))) += char(0x80 | (c & 0x3f));
    else
        (((out += char(0xf0 | (c >> 18))) += char(0x80 | ((c >> 12) & 0x3f))) +=
         char(0x80 | ((c >> 6) & 0x3f))) += char(0x80 | (c & 0x3f));
    return out;
}

bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x20000 && c <= 0x323af) ||
           (c >= 0xf900 && c <= 0xfaff) || c == 0x3007;
}

} // namespace moyun::training
