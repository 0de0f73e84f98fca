// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG (ITU T.81): marker segments up to the first scan. Profiles: ICC.1:2022 annex B.4, chunks in APP2.
// Adobe's APP14 tells inverted CMYK.
#include "core/image/exif.h"
#include "core/image/file_header.h"

#include <map>

namespace moyun::image {
namespace {

bool isFrameMarker(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// Chunks may come in any order; all of them must be there.
void joinProfile(const std::map<int, Bytes>& chunks, int expected, FileHeader& header)
{
    if (chunks.empty()) return;
    std::uint64_t total = 0;
    for (const auto& [number, chunk] : chunks) total += chunk.size();
    header.profileBroken = static_cast<int>(chunks.size()) != expected || chunks.begin()->first != 1 ||
                           chunks.rbegin()->first != expected || total > kMaxProfileBytes;
    if (header.profileBroken) return;
    for (const auto& [number, chunk] : chunks)
        header.profile.insert(header.profile.end(), chunk.begin(), chunk.end());
}

} // namespace

base::Result<FileHeader> readJpegHeader(Bytes bytes, const std::string& name)
{
    constexpr std::string_view kProfileTag("ICC_PROFILE\0", 12);
    constexpr std::string_view kJfifTag("JFIF\0", 5);
    constexpr std::string_view kExifTag("Exif\0\0", 6);
    const ByteView view(bytes);
    FileHeader header;
    header.format = FileFormat::Jpeg;
    std::map<int, Bytes> profileChunks;
    int profileCount = 0;
    bool sawFrame = false;
    std::uint64_t at = 2;
    while (view.has(at, 4)) {
        if (view.u8(at) != 0xFF) return damagedError(name, "a JPEG marker is missing");
        const int marker = view.u8(at + 1);
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) { // without a length
            at += 2;
            continue;
        }
        if (marker == 0xDA || marker == 0xD9) break;
        const std::uint64_t length = view.u16(at + 2);
        if (length < 2) return damagedError(name, "a JPEG segment has no length");
        const std::uint64_t data = at + 4;
        const Bytes segment = view.part(data, length - 2);
        if (isFrameMarker(marker) && view.has(data, 6)) {
            sawFrame = true;
            header.bitsPerChannel = view.u8(data);
            header.height = view.u16(data + 1);
            header.width = view.u16(data + 3);
            header.cmyk = view.u8(data + 5) == 4;
        }
        if (!view.has(data, length - 2)) break;
        if (marker == 0xE1 && view.text(data, kExifTag)) header.orientation = exifOrientation(segment);
        if (marker == 0xE0 && view.text(data, kJfifTag) && segment.size() >= 12) {
            constexpr double kCentimetresPerInch = 2.54;
            const int unit = segment[7];
            const double density = view.u16(data + 8);
            header.dpi = plausibleDpi(unit == 1 ? density : unit == 2 ? density * kCentimetresPerInch : 0);
        }
        if (marker == 0xEE && view.text(data, "Adobe")) header.adobeMarker = true;
        if (marker == 0xE2 && view.text(data, kProfileTag) && segment.size() >= 14) {
            profileCount = segment[13];
            profileChunks[segment[12]] = segment.subspan(14);
        }
        at += 2 + length;
    }
    if (!sawFrame) {
        if (!view.has(at, 4)) return cutShortError(name);
        return damagedError(name, "no JPEG frame before the first scan");
    }
    header.cutShort = !view.has(at, 4);
    joinProfile(profileChunks, profileCount, header);
    return header;
}

} // namespace moyun::image
