// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace moyun::poem {

enum class TextEncoding : std::uint8_t { Utf8, Utf16, Gb18030, Big5 };
// "UTF-8", "UTF-16", "GB18030", "Big5", for messages.
const char* encodingName(TextEncoding encoding);

constexpr std::size_t kMostTextBytes = 4u << 20;

// UTF-8, strictly: surrogates, overlong and cut sequences and code points over U+10FFFF are refused. Error:
// names the line and byte (from 1) of the first that is wrong.
base::Result<std::u32string> decodeUtf8(std::string_view bytes);
// Error: a lone surrogate or a number that is no code point, with its place (from 1).
base::Result<std::string> encodeUtf8(std::u32string_view text);

struct DecodedText
{
    std::u32string text; // without a byte order mark; line ends are \n
    TextEncoding encoding = TextEncoding::Utf8;
};

// A text of unknown encoding: a byte order mark decides, else UTF-8 where it is valid, else GB18030 or Big5,
// whichever makes more of the two-byte characters usual ones (the first level of each set). Short texts of
// either can be taken for the other: say which it was, and let the user choose. Errors: more than
// kMostTextBytes, no text at all (NUL bytes), none of these encodings.
base::Result<DecodedText> decodeText(std::string_view bytes);
// The same where the encoding is known.
base::Result<std::u32string> decodeText(std::string_view bytes, TextEncoding encoding);

// The whole file, decoded. Errors besides: missing, not readable, not a plain file. Blocks.
base::Result<DecodedText> readTextFile(const std::filesystem::path& file);

} // namespace moyun::poem
