// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/utf8.h"

namespace moyun::poem {

namespace {

constexpr char32_t kReplacement = 0xfffd;

bool isScalar(char32_t c)
{
    return c < 0xd800 || (c > 0xdfff && c <= 0x10ffff);
}

void append(std::string& out, char32_t c)
{
    if (!isScalar(c)) c = kReplacement;
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

} // namespace

std::string toUtf8(std::u32string_view text)
{
    std::string out;
    out.reserve(text.size() * 3);
    for (char32_t c : text) append(out, c);
    return out;
}

std::string toUtf8(char32_t character)
{
    return toUtf8(std::u32string_view(&character, 1));
}

std::u32string fromUtf8(std::string_view text)
{
    static constexpr char32_t kLeast[] = {0, 0x80, 0x800, 0x10000};
    std::u32string out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t more = lead < 0x80                   ? 0
                                 : lead >= 0xf0 && lead < 0xf8 ? 3
                                 : lead >= 0xe0 && lead < 0xf0 ? 2
                                 : lead >= 0xc2 && lead < 0xe0 ? 1
                                                               : 4;
        char32_t c = more == 0 ? lead : lead & (0x3f >> more);
        std::size_t read = 1;
        while (more < 4 && read <= more && i + read < text.size() &&
               (static_cast<unsigned char>(text[i + read]) & 0xc0) == 0x80) {
            c = (c << 6) | (static_cast<unsigned char>(text[i + read]) & 0x3f);
            ++read;
        }
        const bool good = more < 4 && read == more + 1 && c >= kLeast[more] && isScalar(c);
        out.push_back(good ? c : kReplacement);
        i += good ? read : 1;
    }
    return out;
}

} // namespace moyun::poem
