// SPDX-License-Identifier: GPL-3.0-or-later
// BMP: BITMAPFILEHEADER and the DIB headers (BITMAPCOREHEADER to BITMAPV5HEADER).
#include "core/image/file_header.h"

namespace moyun::image {

base::Result<FileHeader> readBmpHeader(Bytes bytes, const std::string& name)
{
    const ByteView view(bytes, true);
    if (!view.has(0, 26)) return cutShortError(name);
    const std::uint64_t pixelsAt = view.u32(10);
    const std::uint32_t dibSize = view.u32(14);
    FileHeader header;
    header.format = FileFormat::Bmp;
    header.littleEndian = true;
    int bits = 0;
    std::uint32_t compression = 0;
    if (dibSize == 12) {
        header.width = view.u16(18);
        header.height = view.u16(20);
        bits = view.u16(24);
    } else if (dibSize >= 40) {
        if (!view.has(14, 40)) return cutShortError(name);
        header.width = static_cast<std::int32_t>(view.u32(18));
        const std::int64_t height = static_cast<std::int32_t>(view.u32(22));
        header.height = height < 0 ? -height : height; // negative: rows from the top
        bits = view.u16(28);
        compression = view.u32(30);
        header.alpha = bits == 32 && dibSize >= 56 && compression == 3 && view.u32(66) != 0;
    } else {
        return damagedError(name, "the BMP header has an unknown length");
    }
    header.palette = bits > 0 && bits <= 8;
    if (header.width <= 0) return damagedError(name, "the BMP header states no width");
    if (compression == 0 || compression == 3) {
        const std::uint64_t row = (static_cast<std::uint64_t>(header.width) * bits + 31) / 32 * 4;
        header.cutShort = !view.has(pixelsAt, row * header.height);
    } else {
        header.cutShort = !view.has(pixelsAt, 1);
    }
    return header;
}

} // namespace moyun::image
