// SPDX-License-Identifier: GPL-3.0-or-later
// SoundFont banks: what is looked at before the synthesiser gets one.
#include "core/audio/sound_font.h"
#include "fuzz/targets/target_support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace moyun;
    const fuzz::MemoryFile file(fuzz::bytesOf(data, size));
    const fuzz::MemoryClaim claim(200'000 + 10 * size);
    if (const auto checked = audio::checkSoundFont(file.path()); !checked)
        fuzz::requireForPeople(checked.error());
    return 0;
}
