// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/xml_text.h"

#include "core/base/shown.h"
#include "core/music/utf8.h"

#include <algorithm>
#include <string_view>

namespace moyun::music {
namespace {

using base::Error;
using base::ErrorCode;
using Bytes = std::span<const std::uint8_t>;

Error unreadable(const std::string& why)
{
    return {ErrorCode::Unreadable, "This MusicXML file cannot be read: " + why + ".",
            "Export it again from the program that made it."};
}

bool begins(Bytes bytes, std::initializer_list<std::uint8_t> with)
{
    return bytes.size() >= with.size() && std::equal(with.begin(), with.end(), bytes.begin());
}

// Code units of `size` bytes; pairs of surrogates become one character.
base::Result<std::string> fromUnits(Bytes bytes, std::size_t size, bool bigEndian)
{
    std::string text;
    text.reserve(bytes.size() / size + 16);
    char32_t high = 0;
    if (bytes.size() % size != 0) return unreadable("it ends in the middle of a character");
    for (std::size_t at = 0; at < bytes.size(); at += size) {
        char32_t c = 0;
        for (std::size_t i = 0; i < size; ++i) c = c << 8 | bytes[at + (bigEndian ? i : size - 1 - i)];
        const bool isHigh = c >= 0xd800 && c < 0xdc00, isLow = c >= 0xdc00 && c < 0xe000;
        if ((high != 0) != isLow || c > 0x10ffff || (size == 4 && (isHigh || isLow)))
            return unreadable("its bytes are not the text that they begin as");
        if (isHigh) {
            high = c;
            continue;
        }
        appendUtf8(text, isLow ? 0x10000 + ((high - 0xd800) << 10) + (c - 0xdc00) : c);
        high = 0;
    }
    if (high) return unreadable("it ends in the middle of a character");
    return text;
}

std::string fromLatin1(Bytes bytes, bool windows)
{
    // What Windows puts where Latin-1 has no signs.
    static constexpr char16_t kSigns[32] = {0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                            0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                            0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                            0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const auto b : bytes) appendUtf8(text, windows && b >= 0x80 && b < 0xa0 ? kSigns[b - 0x80] : b);
    return text;
}

// The value of encoding="..." in the declaration, in small letters; empty where there is none.
std::string declaredEncoding(std::string_view text)
{
    if (!text.starts_with("<?xml")) return {};
    const auto declaration = text.substr(0, text.find("?>"));
    auto at = declaration.find("encoding");
    if (at == declaration.npos) return {};
    at = declaration.find_first_of("\"'", at);
    if (at == declaration.npos) return {};
    const auto end = declaration.find(declaration[at], at + 1);
    if (end == declaration.npos) return {};
    std::string name(declaration.substr(at + 1, end - at - 1));
    for (auto& c : name) c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return name;
}

base::Result<std::string> decoded(Bytes bytes)
{
    if (begins(bytes, {0, 0, 0xfe, 0xff})) return fromUnits(bytes.subspan(4), 4, true);
    if (begins(bytes, {0xff, 0xfe, 0, 0})) return fromUnits(bytes.subspan(4), 4, false);
    if (begins(bytes, {0xfe, 0xff})) return fromUnits(bytes.subspan(2), 2, true);
    if (begins(bytes, {0xff, 0xfe})) return fromUnits(bytes.subspan(2), 2, false);
    if (begins(bytes, {0, 0, 0, '<'})) return fromUnits(bytes, 4, true);
    if (begins(bytes, {'<', 0, 0, 0})) return fromUnits(bytes, 4, false);
    if (begins(bytes, {0, '<', 0})) return fromUnits(bytes, 2, true);
    if (begins(bytes, {'<', 0})) return fromUnits(bytes, 2, false);
    if (begins(bytes, {0xef, 0xbb, 0xbf})) bytes = bytes.subspan(3);
    const std::string_view raw(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const auto name = declaredEncoding(raw.substr(0, 1000));
    if (name == "iso-8859-1" || name == "latin1" || name == "latin-1") return fromLatin1(bytes, false);
    if (name == "windows-1252" || name == "cp1252") return fromLatin1(bytes, true);
    if (!name.empty() && name != "utf-8" && name != "utf8" && name != "us-ascii" && name != "ascii" &&
        name != "utf-16") // 8-bit text under that name is a common slip; its bytes decide
        return Error{ErrorCode::Unsupported,
                     "The encoding " + base::shown(name) + " of this MusicXML file is not known.",
                     "Save it as UTF-8."};
    if (!isUtf8(bytes)) return unreadable("its bytes are not the UTF-8 that it says they are");
    return std::string(raw);
}

// Entities of the document's own can double without end, or name files.
bool declaresEntities(std::string_view text)
{
    const auto type = text.find("<!DOCTYPE");
    return type != text.npos && text.find("<!ENTITY", type) != text.npos;
}

} // namespace

base::Result<std::string> xmlText(Bytes bytes)
{
    const Error tooLarge{ErrorCode::TooLarge, "This MusicXML file is larger than any score that can be read.",
                         "Split the score."};
    if (bytes.size() > 2 * kMostXmlBytes) return tooLarge;
    auto text = decoded(bytes);
    if (!text) return text;
    if (text->size() > kMostXmlBytes) return tooLarge;
    if (text->find('\0') != text->npos) return unreadable("it holds bytes that are no text");
    if (std::count(text->begin(), text->end(), '<') > std::ptrdiff_t(kMostMarks) ||
        std::count(text->begin(), text->end(), '=') > std::ptrdiff_t(kMostMarks))
        return tooLarge;
    if (declaresEntities(*text))
        return unreadable("it declares entities of its own, which are not followed for safety");
    return text;
}

std::string xmlEscaped(const std::string& text)
{
    std::string made;
    const Bytes bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = utf8Length(bytes.subspan(at));
        const auto first = bytes[at];
        if (length == 0) {
            made += "\xef\xbf\xbd";
        } else if (length == 1) {
            switch (first) {
            case '&':
                made += "&amp;";
                break;
            case '<':
                made += "&lt;";
                break;
            case '>':
                made += "&gt;";
                break;
            case '"':
                made += "&quot;";
                break;
            default:
                made += first < 0x20 || first == 0x7f ? ' ' : char(first);
            }
        } else if (length == 3 && first == 0xef && bytes[at + 1] == 0xbf && bytes[at + 2] >= 0xbe) {
            made += "\xef\xbf\xbd"; // the two that are no characters
        } else {
            made.append(text, at, length);
        }
        at += std::max<std::size_t>(length, 1);
    }
    return made;
}

} // namespace moyun::music
