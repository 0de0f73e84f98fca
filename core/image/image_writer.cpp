// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/image/guard.h"
#include "core/image/image_file.h"
#include "core/image/jpeg_encoder.h"

#include <cctype>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <zlib.h>

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
    if (!(options.dpi >= 0 && options.dpi <= 100'000))
        return Error{ErrorCode::InvalidArgument, "The resolution is out of range.",
                     "Use 1 to 100000 dpi, or 0 for none."};
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

// The encoder writes none: a pHYs chunk behind the header (PNG, third edition, 11.3.4.3).
void putPngDpi(std::vector<std::uint8_t>& png, double dpi)
{
    constexpr std::size_t kBehindHeader = 33;
    constexpr double kMetresPerInch = 0.0254;
    const auto perMetre = std::uint32_t(std::lround(dpi / kMetresPerInch));
    std::vector<std::uint8_t> chunk;
    const auto number = [&chunk](std::uint32_t value) {
        for (int shift = 24; shift >= 0; shift -= 8) chunk.push_back(std::uint8_t(value >> shift));
    };
    number(9);
    for (const char letter : {'p', 'H', 'Y', 's'}) chunk.push_back(std::uint8_t(letter));
    number(perMetre);
    number(perMetre);
    chunk.push_back(1); // a metre
    number(std::uint32_t(crc32(0, chunk.data() + 4, uInt(chunk.size() - 4))));
    png.insert(png.begin() + kBehindHeader, chunk.begin(), chunk.end());
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
        if (!encoding->alpha) return encodeJpeg(rgb, options.jpegQuality, options.dpi);
        auto parameters = encoding->parameters;
        const bool tiff = std::string_view(encoding->extension) == ".tiff";
        const int dpi = int(std::lround(options.dpi)); // the encoder takes whole numbers
        if (tiff && dpi > 0) {
            constexpr int kInch = 2;
            parameters.insert(parameters.end(), {cv::IMWRITE_TIFF_RESUNIT, kInch, cv::IMWRITE_TIFF_XDPI, dpi,
                                                 cv::IMWRITE_TIFF_YDPI, dpi});
        }
        std::vector<std::uint8_t> bytes;
        if (!cv::imencode(encoding->extension, interleave(rgb, alpha), bytes, parameters))
            return Error{ErrorCode::Internal, "The picture could not be encoded as " + extension + ".",
                         "Try another format."};
        if (options.dpi > 0 && std::string_view(encoding->extension) == ".png") putPngDpi(bytes, options.dpi);
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
