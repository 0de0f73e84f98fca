// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace moyun::music {

bool isZip(std::span<const std::uint8_t> bytes);

// The MusicXML document inside a compressed one (.mxl): the first that META-INF/container.xml names, or,
// without one that can be read, the first .musicxml or .xml file. Nothing is unpacked to the disk. At most
// kMostXmlBytes (xml_text.h) are unpacked, and never more than 400 times what lies packed. Any thread.
// Errors: no archive, damaged, encrypted, nothing in it, a name that leads out of the archive, too large.
base::Result<std::vector<std::uint8_t>> scoreInMxl(std::span<const std::uint8_t> bytes);

// A compressed MusicXML file around a document. The same document gives the same bytes. Errors: those of the
// library, which are out of memory.
base::Result<std::vector<std::uint8_t>> mxlAround(const std::string& document);

} // namespace moyun::music
