// SPDX-License-Identifier: GPL-3.0-or-later
// Standard MIDI files.
#include "core/music/midi_reader.h"
#include "fuzz/targets/score_claims.h"
#include "fuzz/targets/target_support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace moyun;
    const auto read = [&] {
        // An event takes two bytes of a file and a hundred in memory; lists grow by doubling.
        const fuzz::MemoryClaim claim(1'000'000 + 400 * size);
        return music::readMidi(fuzz::bytesOf(data, size));
    }();
    fuzz::requireScore(read, fuzz::isOneOf(4, fuzz::bytesOf(data, size)));
    return 0;
}
