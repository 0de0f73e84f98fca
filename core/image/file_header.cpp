// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_header.h"

namespace moyun::image {

using base::Error;
using base::ErrorCode;

namespace {

// Formats people do have, so that the message can name them.
const char* unsupportedFormat(const ByteView& view)
{
    if (view.text(0, "GIF8")) return "GIF";
    if (view.text(4, "ftypavif") || view.text(4, "ftypavis")) return "AVIF";
    if (view.text(4, "ftyphei") || view.text(4, "ftypmif1") || view.text(4, "ftyphev")) return "HEIC";
    if (view.text(0, "8BPS")) return "Photoshop (PSD)";
    if (view.text(0, "%PDF")) return "PDF";
    if (view.text(0, "\xFF\x0A") || view.text(4, "JXL ")) return "JPEG XL";
    if (view.text(4, "jP  ")) return "JPEG 2000";
    if (view.text(0, "<svg") || view.text(0, "<?xml")) return "SVG or XML";
    if (view.text(0, std::string_view("\0\0\1\0", 4))) return "icon (ICO)";
    if (view.text(0, std::string_view("II\x2b\0", 4)) || view.text(0, std::string_view("MM\0\x2b", 4)))
        return "BigTIFF";
    if (view.text(0, "gimp xcf")) return "GIMP (XCF)";
    return nullptr;
}

} // namespace

Error cutShortError(const std::string& name)
{
    return {ErrorCode::Unreadable,
            "The picture " + name + " is cut short: the file ends before the picture does.",
            "Copy or download it again."};
}

Error damagedError(const std::string& name, const std::string& detail)
{
    return {ErrorCode::Unreadable, "The picture " + name + " is damaged (" + detail + ").",
            "Copy or download it again, or open it in another program and save it anew."};
}

double plausibleDpi(double dpi)
{
    return dpi >= 1 && dpi <= 100'000 ? dpi : 0; // false for what is not a number
}

base::Result<FileHeader> readFileHeader(Bytes bytes, const std::string& name)
{
    const ByteView view(bytes);
    if (bytes.empty())
        return Error{ErrorCode::Unreadable, "The file " + name + " is empty.", "Copy or download it again."};
    if (view.text(0, "\x89PNG\r\n\x1a\n")) return readPngHeader(bytes, name);
    if (view.text(0, "\xFF\xD8")) return readJpegHeader(bytes, name);
    if (view.text(0, "RIFF") && view.text(8, "WEBP")) return readWebpHeader(bytes, name);
    if (view.text(0, std::string_view("II*\0", 4)) || view.text(0, std::string_view("MM\0*", 4)))
        return readTiffHeader(bytes, name);
    if (view.text(0, "BM")) return readBmpHeader(bytes, name);
    if (const char* format = unsupportedFormat(view))
        return Error{ErrorCode::Unsupported,
                     "The file " + name + " is of the kind " + format + ", which is not read.",
                     "Save it as PNG, JPEG, WebP, TIFF or BMP."};
    return Error{ErrorCode::Unreadable,
                 "The file " + name + " is not a picture, or is damaged at its beginning.",
                 "PNG, JPEG, WebP, TIFF and BMP can be opened."};
}

} // namespace moyun::image
