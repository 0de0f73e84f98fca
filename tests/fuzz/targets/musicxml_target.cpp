// SPDX-License-Identifier: GPL-3.0-or-later
// MusicXML, plain (the compressed form has a target of its own).
#include "core/music/musicxml_reader.h"
#include "fuzz/targets/score_claims.h"
#include "fuzz/targets/target_support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace moyun;
    const auto read = [&] {
        // An element of four bytes ("<a/>") is a node of some eighty, and the text lies there twice.
        const fuzz::MemoryClaim claim(2'000'000 + 400 * size);
        return music::readMusicXml(fuzz::bytesOf(data, size));
    }();
    fuzz::requireScore(read, fuzz::isOneOf(4, fuzz::bytesOf(data, size)));
    return 0;
}
