// SPDX-License-Identifier: GPL-3.0-or-later
// Compressed MusicXML: changed as an archive, and what lies in it changed under sound checksums.
#include "core/music/musicxml_reader.h"
#include "core/music/mxl_file.h"
#include "fuzz/targets/score_claims.h"
#include "fuzz/targets/target_support.h"
#include "fuzz/targets/zip_mutator.h"

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    return moyun::fuzz::mutateZip(data, size, most, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace moyun;
    const auto bytes = fuzz::bytesOf(data, size);
    if (music::isZip(bytes)) {
        // Never more than 400 times what lies packed; libzip's own list of entries besides.
        const fuzz::MemoryClaim claim(2'000'000 + 1000 * size);
        const auto inner = music::scoreInMxl(bytes);
        if (!inner) fuzz::requireForPeople(inner.error());
    }
    fuzz::requireScore(music::readMusicXml(bytes), fuzz::isOneOf(4, bytes));
    return 0;
}
