// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/image/guard.h"
#include "core/image/image_file.h"
#include "core/image/jpeg_encoder.h"

#include <cctype>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

namespace moyun::image {

using base::Error;
using base::ErrorCode;

namespace {

struct Encoding
{
    const char* extension; // as the encoder wants it
    int maxSide;
    bool alpha;
    std::vector<int> parameters;
};

base::Result<Encoding> encodingFor(std::string extension, const WriteOptions& options)
{
    for (char& c : extension) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (extension == ".png")
        return Encoding{".png", 1'000'000, true, {cv::IMWRITE_PNG_COMPRESSION, options.pngCompression}};
    if (extension == ".jpg" || extension == ".jpeg") return Encoding{".jpg", 65500, false, {}};
    if (extension == ".webp")
        return Encoding{".webp", 16383, true, {cv::IMWRITE_WEBP_QUALITY, options.webpQuality}};
    if (extension == ".tif" || extension == ".tiff") return Encoding{".tiff", 1'000'000, true, {}};
    return Error{ErrorCode::InvalidArgument,
                 extension.empty() ? "The name of the output has no extension."
                                   : "Pictures cannot be written as \"" + extension + "\".",
                 "Use .png, .jpg, .webp or .tiff."};
}

base::Result<void> checkArguments(const base::ImageBuffer& rgb, const base::ImageBuffer* alpha,
                                  const WriteOptions& options)
{
    if (rgb.empty() || rgb.channels() != 3)
        return Error{ErrorCode::InvalidArgument, "Only a picture with red, green and blue can be written.",
                     ""};
    if (alpha && (alpha->channels() != 1 || alpha->width() != rgb.width() || alpha->height() != rgb.height()))
        return Error{ErrorCode::InvalidArgument, "The transparency has another size than the picture.", ""};
    if (options.jpegQuality < 1 || options.jpegQuality > 100)
        return Error{ErrorCode::InvalidArgument,
                     "JPEG quality " + std::to_string(options.jpegQuality) + " is out of range.",
                     "Use 1 to 100."};
    if (options.webpQuality < 1 || options.webpQuality > 101)
        return Error{ErrorCode::InvalidArgument,
                     "WebP quality " + std::to_string(options.webpQuality) + " is out of range.",
                     "Use 1 to 100, or 101 for lossless."};
    if (options.pngCompression < 0 || options.pngCompression > 9)
        return Error{ErrorCode::InvalidArgument,
                     "PNG compression " + std::to_string(options.pngCompression) + " is out of range.",
                     "Use 0 to 9."};
    return {};
}

cv::Mat interleave(const base::ImageBuffer& rgb, const base::ImageBuffer* alpha)
{
    const int channels = alpha ? 4 : 3;
    cv::Mat pixels(rgb.height(), rgb.width(), CV_8UC(channels));
    for (int y = 0; y < rgb.height(); ++y) {
        const std::uint8_t* from = rgb.row(y);
        std::uint8_t* to = pixels.ptr(y);
        for (int x = 0; x < rgb.width(); ++x, from += 3, to += channels) {
            to[0] = from[2];
            to[1] = from[1];
            to[2] = from[0];
            if (alpha) to[3] = alpha->row(y)[x];
        }
    }
    return pixels;
}

} // namespace

base::Result<std::vector<std::uint8_t>> encodeImage(const std::string& extension,
                                                    const base::ImageBuffer& rgb,
                                                    const base::ImageBuffer* alpha,
                                                    const WriteOptions& options)
{
    return guarded("The picture could not be encoded", [&]() -> base::Result<std::vector<std::uint8_t>> {
        const auto encoding = encodingFor(extension, options);
        if (!encoding) return encoding.error();
        if (const auto valid = checkArguments(rgb, alpha, options); !valid) return valid.error();
        if (rgb.width() > encoding->maxSide || rgb.height() > encoding->maxSide)
            return Error{ErrorCode::TooLarge,
                         "A picture of " + std::to_string(rgb.width()) + " x " +
                             std::to_string(rgb.height()) + " pixels does not fit into " +
                             (encoding->extension + 1) + ", which ends at " +
                             std::to_string(encoding->maxSide) + " a side.",
                         "Write it as .png or .tiff, or smaller."};
        if (!encoding->alpha) return encodeJpeg(rgb, options.jpegQuality);
        std::vector<std::uint8_t> bytes;
        if (!cv::imencode(encoding->extension, interleave(rgb, encoding->alpha ? alpha : nullptr), bytes,
                          encoding->parameters))
            return Error{ErrorCode::Internal, "The picture could not be encoded as " + extension + ".",
                         "Try another format."};
        return bytes;
    });
}

base::Result<void> writeImage(const std::filesystem::path& file, const base::ImageBuffer& rgb,
                              const base::ImageBuffer* alpha, const WriteOptions& options)
{
    const auto bytes = encodeImage(file.extension().string(), rgb, alpha, options);
    if (!bytes) {
        Error error = bytes.error();
        error.message = quoted(file) + " was not written. " + error.message;
        return error;
    }
    return base::writeFileAtomically(file, *bytes);
}

} // namespace moyun::image
