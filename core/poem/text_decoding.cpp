// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/text_decoding.h"

#include "core/poem/utf8.h"

#include <algorithm>
#include <fstream>
#include <iconv.h>
#include <optional>

namespace moyun::poem {
namespace {

using base::Error;
using base::ErrorCode;

constexpr const char* kSaveAgain = "Save the text as UTF-8 and try again.";

bool isScalar(char32_t c)
{
    return c < 0xd800 || (c > 0xdfff && c <= 0x10ffff);
}

unsigned char byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

// How many bytes the character at `at` has; 0: it is not valid.
std::size_t validLength(std::string_view bytes, std::size_t at)
{
    const auto lead = byteAt(bytes, at);
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xc2 && lead < 0xe0   ? 2
                               : lead >= 0xe0 && lead < 0xf0 ? 3
                               : lead >= 0xf0 && lead < 0xf5 ? 4
                                                             : 0;
    if (length == 0 || at + length > bytes.size()) return 0;
    char32_t c = lead & (0xff >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(bytes, at + i) & 0xc0) != 0x80) return 0;
        c = (c << 6) | (byteAt(bytes, at + i) & 0x3f);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return c >= least[length] && isScalar(c) ? length : 0;
}

// Where text that is UTF-8 otherwise has half of a surrogate pair; npos: nowhere, or it is not UTF-8 anyway.
std::size_t loneSurrogate(std::string_view bytes)
{
    auto first = std::string_view::npos;
    for (std::size_t i = 0; i < bytes.size();) {
        auto length = validLength(bytes, i);
        if (length == 0) {
            if (i + 2 >= bytes.size() || byteAt(bytes, i) != 0xed || (byteAt(bytes, i + 1) & 0xe0) != 0xa0 ||
                (byteAt(bytes, i + 2) & 0xc0) != 0x80)
                return std::string_view::npos;
            first = std::min(first, i);
            length = 3;
        }
        i += length;
    }
    return first;
}

// Nothing: some byte has no meaning in that encoding.
std::optional<std::u32string> throughIconv(std::string_view bytes, const char* encoding)
{
    const iconv_t conversion = ::iconv_open("UTF-8", encoding);
    if (conversion == iconv_t(-1)) return {};
    std::string in(bytes), out(bytes.size() * 3 + 16, '\0');
    char* from = in.data();
    char* to = out.data();
    std::size_t left = in.size(), room = out.size();
    // The second call writes what the conversion still holds back: Big5 has characters that may combine.
    const bool whole = ::iconv(conversion, &from, &left, &to, &room) != std::size_t(-1) && left == 0 &&
                       ::iconv(conversion, nullptr, nullptr, &to, &room) != std::size_t(-1);
    ::iconv_close(conversion);
    if (!whole) return {};
    out.resize(out.size() - room);
    return fromUtf8(out);
}

const char* iconvName(TextEncoding encoding)
{
    // HKSCS holds what Big5 as written in practice adds (裏, 恒).
    return encoding == TextEncoding::Gb18030 ? "GB18030"
           : encoding == TextEncoding::Big5  ? "BIG5-HKSCS"
                                             : "UTF-16";
}

// The share of two-byte characters in the first level of the set, where the usual ones lie.
double usualShare(std::string_view bytes, TextEncoding encoding)
{
    std::size_t pairs = 0, usual = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = byteAt(bytes, i);
        if (lead < 0x81) continue;
        const auto trail = byteAt(bytes, ++i);
        if (lead >= 0xa1 && lead <= 0xa3) continue; // punctuation in both
        ++pairs;
        usual += encoding == TextEncoding::Gb18030
                     ? lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1
                     : lead >= 0xa4 && lead <= 0xc6 && (trail < 0x7f || trail >= 0xa1);
    }
    return pairs == 0 ? 0.0 : double(usual) / double(pairs);
}

void normaliseLineEnds(std::u32string& text)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == U'\r' && i + 1 < text.size() && text[i + 1] == U'\n') continue;
        text[kept++] = text[i] == U'\r' ? U'\n' : text[i];
    }
    text.resize(kept);
    if (!text.empty() && text[0] == 0xfeff) text.erase(0, 1);
}

} // namespace

const char* encodingName(TextEncoding encoding)
{
    constexpr const char* names[] = {"UTF-8", "UTF-16", "GB18030", "Big5"};
    return names[std::size_t(encoding)];
}

base::Result<std::u32string> decodeUtf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        const auto length = validLength(bytes, i);
        if (length == 0) {
            const auto line = 1 + std::count(bytes.begin(), bytes.begin() + std::ptrdiff_t(i), '\n');
            return Error{ErrorCode::Unreadable,
                         "The text is not UTF-8: line " + std::to_string(line) + ", byte " +
                             std::to_string(i + 1) + " of the whole.",
                         kSaveAgain};
        }
        i += length;
    }
    return fromUtf8(bytes);
}

base::Result<std::string> encodeUtf8(std::u32string_view text)
{
    const auto bad = std::find_if_not(text.begin(), text.end(), isScalar);
    if (bad != text.end())
        return Error{ErrorCode::InvalidArgument,
                     "Character " + std::to_string(bad - text.begin() + 1) +
                         " of the text is half of a pair (a lone surrogate) or no character at all.",
                     "Delete it."};
    return toUtf8(text);
}

base::Result<std::u32string> decodeText(std::string_view bytes, TextEncoding encoding)
{
    if (bytes.size() > kMostTextBytes)
        return Error{ErrorCode::TooLarge,
                     "The text has " + std::to_string(bytes.size()) + " bytes; " +
                         std::to_string(kMostTextBytes) + " are the most.",
                     "Divide it."};
    std::optional<std::u32string> text;
    if (encoding == TextEncoding::Utf8) {
        auto decoded = decodeUtf8(bytes);
        if (!decoded) return decoded.error();
        text = std::move(*decoded);
    } else {
        text = throughIconv(bytes, iconvName(encoding));
    }
    if (!text)
        return Error{ErrorCode::Unreadable, std::string("The text is not ") + encodingName(encoding) + ".",
                     kSaveAgain};
    if (text->find(U'\0') != std::u32string::npos)
        return Error{ErrorCode::Unreadable, "This is not a text: it holds zero bytes.",
                     "Choose a text file."};
    normaliseLineEnds(*text);
    return std::move(*text);
}

base::Result<DecodedText> decodeText(std::string_view bytes)
{
    const auto as = [&](TextEncoding encoding) -> base::Result<DecodedText> {
        auto text = decodeText(bytes, encoding);
        if (!text) return text.error();
        return DecodedText{std::move(*text), encoding};
    };
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) return as(TextEncoding::Utf16);
    if (auto utf8 = as(TextEncoding::Utf8); utf8 || utf8.error().code == ErrorCode::TooLarge) return utf8;
    if (bytes.find('\0') != std::string_view::npos)
        return Error{ErrorCode::Unreadable, "This is not a text: it holds zero bytes.",
                     "Choose a text file."};
    if (const auto at = loneSurrogate(bytes); at != std::string_view::npos)
        return Error{ErrorCode::Unreadable,
                     "Byte " + std::to_string(at + 1) +
                         " of the text begins half of a character (a lone surrogate).",
                     "Delete it, or save the text as UTF-8 and try again."};

    const auto gb = as(TextEncoding::Gb18030);
    const auto big5 = as(TextEncoding::Big5);
    const double gbShare = gb ? usualShare(bytes, TextEncoding::Gb18030) : 0;
    const double big5Share = big5 ? usualShare(bytes, TextEncoding::Big5) : 0;
    // Nearly any bytes can be read as one of them: text has usual characters.
    if (std::max(gbShare, big5Share) < 0.5)
        return Error{ErrorCode::Unreadable, "The text is neither UTF-8 nor GB18030 nor Big5.", kSaveAgain};
    return gbShare >= big5Share ? gb : big5;
}

base::Result<DecodedText> readTextFile(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto status = std::filesystem::status(file, failed);
    if (!std::filesystem::exists(status))
        return Error{ErrorCode::NotFound, "There is no file " + file.string() + ".", "Check the name."};
    if (!std::filesystem::is_regular_file(status))
        return Error{ErrorCode::Unreadable, file.string() + " is not a plain file.", "Choose a text file."};
    std::ifstream in(file, std::ios::binary);
    if (!in) return Error{ErrorCode::Io, file.string() + " cannot be opened.", "Check its permissions."};
    // One byte more than allowed tells a file that is too long, whatever its size was said to be.
    std::string bytes(kMostTextBytes + 1, '\0');
    in.read(bytes.data(), std::streamsize(bytes.size()));
    if (in.bad()) return Error{ErrorCode::Io, file.string() + " cannot be read.", "Check the disk."};
    bytes.resize(std::size_t(in.gcount()));
    auto decoded = decodeText(bytes);
    if (!decoded) {
        auto error = decoded.error();
        error.message = file.string() + ": " + error.message;
        return error;
    }
    return decoded;
}

} // namespace moyun::poem
