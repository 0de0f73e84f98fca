// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>

namespace moyun::music {

// The text of an XML file as UTF-8, from UTF-8, UTF-16 or UTF-32 (by mark or by the first bytes) or from
// Latin-1 and its Windows kin (where the declaration says so). The declaration and the mark go. Any thread.
// Errors: another encoding, bytes that are no text of the encoding, a document that declares entities of its
// own (which can grow without bound or name other files), and one of more than kMostXmlBytes or kMostMarks.
base::Result<std::string> xmlText(std::span<const std::uint8_t> bytes);

inline constexpr std::size_t kMostXmlBytes = std::size_t(64) << 20;
inline constexpr std::size_t kMostMarks = 8'000'000; // "<" and "=": what bounds the memory of a parsed tree

// A text that may stand in an XML document: without the characters that XML has no place for, with
// replacement characters for bytes that are no UTF-8.
std::string xmlEscaped(const std::string& text);

} // namespace moyun::music
