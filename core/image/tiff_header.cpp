// SPDX-License-Identifier: GPL-3.0-or-later
// TIFF 6.0: the first image file directory. Strips and tiles are checked against the length of the file here,
// because the decoder would fill what is missing with black.
#include "core/image/file_header.h"

namespace moyun::image {
namespace {

struct Field
{
    std::uint64_t count = 0;
    std::uint64_t valuesAt = 0;
    int bytesEach = 0;

    std::uint32_t value(const ByteView& view, std::uint64_t index) const
    {
        if (index >= count) return 0;
        const std::uint64_t at = valuesAt + index * bytesEach;
        return bytesEach >= 4 ? view.u32(at) : bytesEach == 2 ? view.u16(at) : view.u8(at);
    }
};

int bytesOfType(int type)
{
    switch (type) {
    case 1: // BYTE
    case 2: // ASCII
    case 7: // UNDEFINED
        return 1;
    case 3: // SHORT
        return 2;
    case 4: // LONG
        return 4;
    case 5: // RATIONAL
        return 8;
    default:
        return 0;
    }
}

constexpr std::uint32_t kInch = 2, kCentimetre = 3; // of ResolutionUnit

struct Directory
{
    Field width, height, bits, photometric, offsets, byteCounts, orientation, samples, extra, profile,
        tileWidth, tileHeight, resolution, resolutionUnit;

    Field* slot(int tag)
    {
        switch (tag) {
        case 256:
            return &width;
        case 257:
            return &height;
        case 258:
            return &bits;
        case 262:
            return &photometric;
        case 273: // StripOffsets
        case 324: // TileOffsets
            return &offsets;
        case 279: // StripByteCounts
        case 325: // TileByteCounts
            return &byteCounts;
        case 274:
            return &orientation;
        case 277:
            return &samples;
        case 282: // XResolution
            return &resolution;
        case 296:
            return &resolutionUnit;
        case 322:
            return &tileWidth;
        case 323:
            return &tileHeight;
        case 338:
            return &extra;
        case 34675:
            return &profile;
        default:
            return nullptr;
        }
    }
};

} // namespace

base::Result<FileHeader> readTiffHeader(Bytes bytes, const std::string& name)
{
    FileHeader header;
    header.format = FileFormat::Tiff;
    header.littleEndian = bytes[0] == 'I';
    const ByteView view(bytes, header.littleEndian);
    const std::uint64_t start = view.u32(4);
    const std::uint64_t entries = view.u16(start);
    if (!view.has(start, 2 + 12 * entries + 4)) return cutShortError(name);

    Directory directory;
    for (std::uint64_t i = 0; i < entries; ++i) {
        const std::uint64_t entry = start + 2 + 12 * i;
        Field* field = directory.slot(view.u16(entry));
        const int each = bytesOfType(view.u16(entry + 2));
        const bool fits = (each == 8) == (field == &directory.resolution); // fractions are there alone
        if (!field || each == 0 || !fits || field->count > 0) continue;
        field->count = view.u32(entry + 4);
        field->bytesEach = each;
        field->valuesAt = field->count * each <= 4 ? entry + 8 : view.u32(entry + 8);
        if (!view.has(field->valuesAt, field->count * each)) {
            // Of these the picture needs nothing.
            if (field != &directory.profile && field != &directory.resolution) return cutShortError(name);
            header.profileBroken = header.profileBroken || field == &directory.profile;
            *field = {};
        }
    }
    header.severalFrames = view.u32(start + 2 + 12 * entries) != 0;
    header.width = directory.width.value(view, 0);
    header.height = directory.height.value(view, 0);
    header.bitsPerChannel = directory.bits.count ? static_cast<int>(directory.bits.value(view, 0)) : 1;
    const std::uint32_t photometric = directory.photometric.value(view, 0);
    header.palette = photometric == 3;
    header.cmyk = photometric == 5;
    const std::uint32_t samples = directory.samples.count ? directory.samples.value(view, 0) : 1;
    const std::uint32_t extra =
        directory.extra.value(view, 0); // 1 = multiplied in, 2 = straight, 0 = unknown
    header.alpha = !header.cmyk && (samples == 2 || samples == 4);
    // For 8 bits the decoder's RGBA path hands out multiplied colours, whatever the file holds.
    header.premultiplied = header.alpha && (header.bitsPerChannel <= 8 || extra == 1);
    const std::uint32_t orientation = directory.orientation.value(view, 0);
    if (orientation >= 1 && orientation <= 8) {
        header.orientation = static_cast<int>(orientation);
        header.orientationAt = directory.orientation.valuesAt;
    }
    if (directory.profile.count > 0) {
        const Bytes profile = view.part(directory.profile.valuesAt, directory.profile.count);
        header.profileBroken = profile.size() > kMaxProfileBytes || directory.profile.bytesEach != 1;
        if (!header.profileBroken) header.profile.assign(profile.begin(), profile.end());
    }
    if (directory.resolution.count > 0) {
        const double above = view.u32(directory.resolution.valuesAt);
        const double below = view.u32(directory.resolution.valuesAt + 4);
        const std::uint32_t unit =
            directory.resolutionUnit.count ? directory.resolutionUnit.value(view, 0) : kInch;
        if (below > 0 && (unit == kInch || unit == kCentimetre))
            header.dpi = plausibleDpi(above / below * (unit == kInch ? 1 : 2.54));
    }
    constexpr std::uint32_t kMaxTileSide = 32768;
    if (directory.tileWidth.value(view, 0) > kMaxTileSide ||
        directory.tileHeight.value(view, 0) > kMaxTileSide)
        return damagedError(name, "its TIFF tiles have an impossible size");
    header.withoutPixels = directory.offsets.count == 0;
    for (std::uint64_t i = 0; i < directory.offsets.count; ++i)
        header.cutShort |= !view.has(directory.offsets.value(view, i), directory.byteCounts.value(view, i));
    return header;
}

} // namespace moyun::image
