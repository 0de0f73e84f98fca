// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/image/byte_view.h"

#include <cstdint>
#include <string>
#include <vector>

namespace moyun::image {

enum class FileFormat { Png, Jpeg, WebP, Tiff, Bmp };

// What can be learnt of a picture file without decoding it.
struct FileHeader
{
    FileFormat format = FileFormat::Png;
    std::int64_t width = 0;
    std::int64_t height = 0;
    int bitsPerChannel = 8;
    bool palette = false;
    bool cmyk = false;
    bool adobeMarker = false;          // JPEG: CMYK values are stored inverted
    bool alpha = false;                // the file stores transparency
    bool premultiplied = false;        // colours come out of the decoder already multiplied with alpha
    bool severalFrames = false;        // animation or several pages
    bool cutShort = false;             // the bytes end before the file does
    int orientation = 1;               // EXIF, 1..8
    std::uint64_t orientationAt = 0;   // TIFF: offset of the orientation's value, 0 where there is none
    bool littleEndian = false;         // TIFF: byte order
    std::vector<std::uint8_t> profile; // embedded ICC profile, unpacked, empty where there is none
    bool withoutPixels = false;        // complete, but nothing in it to decode
    bool profileBroken = false;        // there was one that could not be unpacked
    double dpi = 0;                    // pixels per inch; 0 where it does not say
};

// Recognises the format by its first bytes and reads its header with bounded code of our own (no decoder, no
// memory for pixels). Errors: Unreadable (not a picture, or damaged before the size is known), Unsupported (a
// format or variety we do not read).
base::Result<FileHeader> readFileHeader(Bytes bytes, const std::string& name);

// One per format; `bytes` starts with the signature of that format.
base::Result<FileHeader> readPngHeader(Bytes bytes, const std::string& name);
base::Result<FileHeader> readJpegHeader(Bytes bytes, const std::string& name);
base::Result<FileHeader> readWebpHeader(Bytes bytes, const std::string& name);
base::Result<FileHeader> readTiffHeader(Bytes bytes, const std::string& name);
base::Result<FileHeader> readBmpHeader(Bytes bytes, const std::string& name);

// What a file may say of its resolution, as FileHeader::dpi has it: 0 for what no printer or screen has.
double plausibleDpi(double dpi);

// A PNG reduced to the chunks that make the picture: the decoder then neither meets nor complains on the
// terminal about the rest.
std::vector<std::uint8_t> pngPixelChunks(Bytes bytes);

// An animated WebP as a still one with only the first frame; and where that frame sits on the canvas.
struct WebpFrame
{
    std::vector<std::uint8_t> still;
    int x = 0;
    int y = 0;
};
base::Result<WebpFrame> firstWebpFrame(Bytes bytes, const std::string& name);

// Profiles above this are taken for broken; the largest in common use (CMYK tables) are below 4 MiB.
inline constexpr std::uint64_t kMaxProfileBytes = 16u << 20;

base::Error cutShortError(const std::string& name);
base::Error damagedError(const std::string& name, const std::string& detail);

} // namespace moyun::image
