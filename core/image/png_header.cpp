// SPDX-License-Identifier: GPL-3.0-or-later
// PNG (third edition, W3C 2023): chunks of length, type, data and CRC.
#include "core/image/exif.h"
#include "core/image/file_header.h"

#include <algorithm>
#include <cmath>
#include <zlib.h>

namespace moyun::image {
namespace {

// Unpacks the profile of an iCCP chunk: a name of 1 to 79 bytes, a zero, the method 0, zlib data. Stops at
// the cap.
bool unpackProfile(Bytes chunk, std::vector<std::uint8_t>& profile)
{
    const auto window = chunk.first(std::min<std::size_t>(chunk.size(), 80));
    const auto zero = std::find(window.begin(), window.end(), 0);
    const std::size_t start = static_cast<std::size_t>(zero - window.begin()) + 2;
    if (zero == window.end() || chunk.size() <= start) return false;
    const Bytes packed = chunk.subspan(start);

    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) return false;
    stream.next_in = const_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    int state = Z_OK;
    while (state == Z_OK && profile.size() < kMaxProfileBytes) {
        const std::size_t done = profile.size();
        profile.resize(done + (64u << 10));
        stream.next_out = profile.data() + done;
        stream.avail_out = 64u << 10;
        state = inflate(&stream, Z_NO_FLUSH);
        profile.resize(profile.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END) profile.clear();
    return state == Z_STREAM_END;
}

// Pixels a metre are whole numbers: what was 300 an inch comes as 299.9994.
double roundedDpi(double dpi)
{
    const double whole = std::round(dpi);
    return std::abs(dpi - whole) < 0.0127 ? whole : dpi;
}

} // namespace

base::Result<FileHeader> readPngHeader(Bytes bytes, const std::string& name)
{
    const ByteView view(bytes);
    if (!view.has(8, 25)) return cutShortError(name);
    if (view.u32(8) != 13 || !view.text(12, "IHDR")) return damagedError(name, "the PNG header is missing");

    FileHeader header;
    header.format = FileFormat::Png;
    header.width = view.u32(16);
    header.height = view.u32(20);
    header.bitsPerChannel = view.u8(24);
    const int colourType = view.u8(25);
    header.palette = colourType == 3;
    header.alpha = (colourType & 4) != 0;
    header.cutShort = true; // until the end chunk is seen
    bool sawPixels = false;
    for (std::uint64_t at = 8; view.has(at, 12);) {
        const std::uint64_t length = view.u32(at);
        if (!view.has(at + 8, length + 4)) break;
        const Bytes data = view.part(at + 8, length);
        if (view.text(at + 4, "iCCP")) {
            header.profileBroken = !unpackProfile(data, header.profile) || header.profile.empty();
        } else if (view.text(at + 4, "eXIf")) {
            header.orientation = exifOrientation(data);
        } else if (view.text(at + 4, "pHYs")) {
            constexpr double kMetresPerInch = 0.0254;
            if (length == 9 && view.u8(at + 16) == 1)
                header.dpi = plausibleDpi(roundedDpi(view.u32(at + 8) * kMetresPerInch));
        } else if (view.text(at + 4, "tRNS")) {
            header.alpha = true;
        } else if (view.text(at + 4, "acTL")) {
            header.severalFrames = view.u32(at + 8) > 1;
        } else if (view.text(at + 4, "IDAT")) {
            sawPixels = true;
        } else if (view.text(at + 4, "IEND")) {
            header.cutShort = false;
            break;
        }
        at += 12 + length;
    }
    header.withoutPixels = !sawPixels;
    return header;
}

std::vector<std::uint8_t> pngPixelChunks(Bytes bytes)
{
    const ByteView view(bytes);
    const Bytes signature = view.part(0, 8);
    std::vector<std::uint8_t> result(signature.begin(), signature.end());
    for (std::uint64_t at = 8; view.has(at, 12);) {
        const Bytes chunk = view.part(at, 12ull + view.u32(at));
        if (chunk.empty()) break;
        for (const char* type : {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"})
            if (view.text(at + 4, type)) result.insert(result.end(), chunk.begin(), chunk.end());
        at += chunk.size();
    }
    return result;
}

} // namespace moyun::image
