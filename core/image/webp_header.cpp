// SPDX-License-Identifier: GPL-3.0-or-later
// WebP (RFC 9649): RIFF chunks; VP8 (lossy), VP8L (lossless), VP8X (extended: alpha, profile, EXIF,
// animation).
#include "core/image/exif.h"
#include "core/image/file_header.h"

namespace moyun::image {
namespace {

constexpr int kAnimationFlag = 0x02, kAlphaFlag = 0x10;

// Sizes of a single bitstream chunk whose data starts at `data`.
bool readBitstreamSize(const ByteView& view, std::uint64_t data, bool lossless, FileHeader& header)
{
    if (lossless) {
        if (!view.has(data, 5) || view.u8(data) != 0x2F) return false;
        const std::uint32_t packed = view.u32(data + 1);
        header.width = (packed & 0x3FFF) + 1;
        header.height = (packed >> 14 & 0x3FFF) + 1;
        header.alpha = (packed >> 28 & 1) != 0;
        return true;
    }
    if (!view.has(data, 10) || !view.text(data + 3, "\x9D\x01\x2A")) return false;
    header.width = view.u16(data + 6) & 0x3FFF;
    header.height = view.u16(data + 8) & 0x3FFF;
    return true;
}

void appendLittle(std::vector<std::uint8_t>& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void appendText(std::vector<std::uint8_t>& out, std::string_view text)
{
    out.insert(out.end(), text.begin(), text.end());
}

} // namespace

base::Result<FileHeader> readWebpHeader(Bytes bytes, const std::string& name)
{
    const ByteView view(bytes, true);
    FileHeader header;
    header.format = FileFormat::WebP;
    const std::uint64_t end = 8ull + view.u32(4);
    header.cutShort = end > view.size();
    bool sawSize = false, sawPixels = false;
    for (std::uint64_t at = 12; at + 8 <= end && view.has(at, 8);) {
        const std::uint64_t length = view.u32(at + 4), data = at + 8;
        if (view.text(at, "VP8X") && !sawSize) {
            if (!view.has(data, 10)) break;
            header.alpha = (view.u8(data) & kAlphaFlag) != 0;
            header.severalFrames = (view.u8(data) & kAnimationFlag) != 0;
            header.width = static_cast<std::int64_t>(view.u24Little(data + 4)) + 1;
            header.height = static_cast<std::int64_t>(view.u24Little(data + 7)) + 1;
            sawSize = true;
        } else if (view.text(at, "VP8 ") || view.text(at, "VP8L")) {
            sawPixels = true;
            if (!sawSize) sawSize = readBitstreamSize(view, data, view.text(at, "VP8L"), header);
            if (!sawSize) break;
        } else if (view.text(at, "ANMF")) {
            sawPixels = true;
        } else if (view.text(at, "ICCP")) {
            const Bytes profile = view.part(data, length);
            header.profileBroken = profile.empty() || profile.size() > kMaxProfileBytes;
            if (!header.profileBroken) header.profile.assign(profile.begin(), profile.end());
        } else if (view.text(at, "EXIF")) {
            header.orientation = exifOrientation(view.part(data, length));
        }
        if (!view.has(data, length)) header.cutShort = true;
        at = data + length + (length & 1);
    }
    if (!sawSize)
        return header.cutShort ? cutShortError(name) : damagedError(name, "the WebP header states no size");
    header.withoutPixels = !sawPixels;
    return header;
}

base::Result<WebpFrame> firstWebpFrame(Bytes bytes, const std::string& name)
{
    const ByteView view(bytes, true);
    for (std::uint64_t at = 12; view.has(at, 8);) {
        const std::uint64_t length = view.u32(at + 4), data = at + 8;
        if (!view.has(data, length)) break;
        if (view.text(at, "ANMF") && length > 16) {
            WebpFrame frame;
            frame.x = static_cast<int>(view.u24Little(data)) * 2;
            frame.y = static_cast<int>(view.u24Little(data + 3)) * 2;
            const Bytes chunks = view.part(data + 16, length - 16);
            appendText(frame.still, "RIFF");
            appendLittle(frame.still, static_cast<std::uint32_t>(4 + 18 + chunks.size()), 4);
            appendText(frame.still, "WEBPVP8X");
            appendLittle(frame.still, 10, 4);
            appendLittle(frame.still, ByteView(chunks).text(0, "VP8 ") ? 0 : kAlphaFlag, 4);
            appendLittle(frame.still, view.u24Little(data + 6), 3); // width and height less one, as in VP8X
            appendLittle(frame.still, view.u24Little(data + 9), 3);
            frame.still.insert(frame.still.end(), chunks.begin(), chunks.end());
            return frame;
        }
        at = data + length + (length & 1);
    }
    return damagedError(name, "the animation has no frame");
}

} // namespace moyun::image
