// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/exif.h"

namespace moyun::image {

int exifOrientation(Bytes block)
{
    constexpr std::string_view kPrefix("Exif\0\0", 6);
    if (ByteView(block).text(0, kPrefix)) block = block.subspan(kPrefix.size());
    const bool little = ByteView(block).text(0, "II");
    if (!little && !ByteView(block).text(0, "MM")) return 1;
    const ByteView view(block, little);
    if (view.u16(2) != 42) return 1;
    const std::uint64_t directory = view.u32(4);
    const int entries = view.u16(directory);
    for (int i = 0; i < entries; ++i) {
        const std::uint64_t entry = directory + 2 + 12ull * i;
        if (!view.has(entry, 12)) return 1;
        if (view.u16(entry) != 0x0112) continue;
        const int value = view.u16(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

} // namespace moyun::image
