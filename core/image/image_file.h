// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace moyun::image {

// What a file may claim before any memory is taken for its pixels.
struct ReadLimits
{
    int maxSide = 32768;                    // pixels, either side
    std::int64_t maxPixels = 268'435'456;   // width times height
    std::int64_t maxFileBytes = 2147483647; // size of the file itself
    bool overWhite = true;                  // false: colours of transparent parts stay as the file has them
};

// A picture as the rest of the program wants it: upright, 8 bits a channel, sRGB.
struct LoadedImage
{
    base::ImageBuffer
        rgb; // 3 channels; transparent parts are laid over white, unless the limits say otherwise
    std::optional<base::ImageBuffer> alpha; // 1 channel, same size; only where the file had transparency
    std::vector<std::string> notes;         // what was converted on the way, one sentence each, for the user
    double dpi = 0;                         // pixels per inch as the file says; 0: it says nothing
};

// Reads PNG, JPEG, WebP, TIFF and BMP, recognised by content and not by name. The size is read from the
// header by our own bounded parser first, so a file that claims more than the limits is refused before any
// pixel memory. Applies EXIF orientation, converts an embedded colour profile to sRGB (a broken one is
// ignored, with a note), takes the first frame or page, reduces 16-bit and floating point, converts CMYK,
// palette and grey. Thread: any; blocks. Errors: NotFound, Io, Unreadable (not an image, empty, cut short,
// damaged), Unsupported (another format; the message names those that work), TooLarge, OutOfMemory.
base::Result<LoadedImage> readImage(const std::filesystem::path& file, const ReadLimits& limits = {});

// The same from memory (clipboard, project file); `nameForMessages` stands for the file in messages.
base::Result<LoadedImage> readImageFromMemory(std::span<const std::uint8_t> bytes,
                                              const std::string& nameForMessages,
                                              const ReadLimits& limits = {});

// Reads a mask: 1 channel, 255 = fully selected. Luminance (Rec. 709 on the encoded values) of the picture
// over black, so transparent parts are not selected. Colour profiles play no part. Errors as readImage.
base::Result<base::ImageBuffer> readMask(const std::filesystem::path& file, const ReadLimits& limits = {});

struct WriteOptions
{
    int jpegQuality = 92;   // 1..100
    int pngCompression = 4; // 0 (fast, large) .. 9 (slow, small)
    int webpQuality = 95;   // 1..100; 101 = lossless
    double dpi = 0;         // pixels per inch, kept by PNG, JPEG (whole numbers) and TIFF; 0: not said
};

// Writes .png, .jpg/.jpeg, .webp or .tif/.tiff, by the extension (any case). The whole file is made in
// memory, written beside the target and renamed over it, so a failure never touches an existing file. `rgb`
// has 3 channels. `alpha` (1 channel, same size) is stored where the format can; JPEG leaves it out. Thread:
// any; blocks. Errors: InvalidArgument (no or unknown extension, wrong sizes), TooLarge (WebP 16383 pixels a
// side, JPEG 65500), Io (folder missing or read-only, disk full), OutOfMemory.
base::Result<void> writeImage(const std::filesystem::path& file, const base::ImageBuffer& rgb,
                              const base::ImageBuffer* alpha = nullptr, const WriteOptions& options = {});

// The file in memory, for a format given by an extension such as ".png".
base::Result<std::vector<std::uint8_t>> encodeImage(const std::string& extension,
                                                    const base::ImageBuffer& rgb,
                                                    const base::ImageBuffer* alpha = nullptr,
                                                    const WriteOptions& options = {});

// Whether readImage would look at a file of this name: for dialogs, folders given to the command line,
// dropped files.
bool hasReadableExtension(const std::filesystem::path& file);

} // namespace moyun::image
