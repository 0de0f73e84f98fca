// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/pixel_decoder.h"

#include "core/image/jpeg_decoder.h"

#include <algorithm>
#include <mutex>
#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

namespace moyun::image {
namespace {

// What goes wrong is told by our own errors; the library's log would only repeat it on the terminal.
void silenceLog()
{
    static std::once_flag once;
    std::call_once(once, [] { cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT); });
}

cv::Mat decodeBytes(Bytes bytes)
{
    silenceLog();
    const cv::Mat data(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::uint8_t*>(bytes.data()));
    try {
        return cv::imdecode(data, cv::IMREAD_UNCHANGED);
    } catch (const cv::Exception& e) {
        if (e.code == cv::Error::StsNoMem) throw;
        return {};
    }
}

void reduceTo8Bits(cv::Mat& pixels, std::vector<std::string>& notes)
{
    if (pixels.depth() == CV_8U) return;
    if (pixels.depth() == CV_16U) {
        pixels.convertTo(pixels, CV_8U, 1.0 / 257.0);
        notes.push_back("16 bits a channel reduced to 8.");
        return;
    }
    pixels.convertTo(pixels, CV_8U, 255.0);
    notes.push_back("Floating-point pixels reduced to 8 bits; values outside 0 to 1 were clipped.");
}

// A TIFF is decoded with its orientation set to 1, so that turning happens once and in one place.
std::vector<std::uint8_t> withoutOrientation(Bytes bytes, const FileHeader& header)
{
    std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
    copy[header.orientationAt] = header.littleEndian ? 1 : 0;
    copy[header.orientationAt + 1] = header.littleEndian ? 0 : 1;
    return copy;
}

void divideByAlpha(RawPicture& picture)
{
    const int channels = picture.colour.channels();
    std::uint8_t* colour = picture.colour.data();
    const std::uint8_t* alpha = picture.alpha->data();
    for (std::size_t i = 0; i < picture.alpha->sizeBytes(); ++i)
        for (int c = 0; c < channels && alpha[i] > 0; ++c) {
            std::uint8_t& value = colour[i * channels + c];
            value = static_cast<std::uint8_t>(std::min(255, (value * 255 + alpha[i] / 2) / alpha[i]));
        }
}

// Rows of the decoder's BGR or BGRA into our RGB and a separate alpha.
RawPicture split(const cv::Mat& pixels, bool keepAlpha)
{
    const int channels = pixels.channels(), colours = channels >= 3 ? 3 : 1;
    RawPicture picture;
    picture.model = colours == 3 ? ColourModel::Rgb : ColourModel::Grey;
    picture.colour = base::ImageBuffer(pixels.cols, pixels.rows, colours);
    if (keepAlpha && channels != colours) picture.alpha = base::ImageBuffer(pixels.cols, pixels.rows, 1);
    for (int y = 0; y < pixels.rows; ++y) {
        const std::uint8_t* from = pixels.ptr(y);
        std::uint8_t* to = picture.colour.row(y);
        for (int x = 0; x < pixels.cols; ++x, from += channels, to += colours)
            for (int c = 0; c < colours; ++c) to[c] = from[colours - 1 - c];
        if (!picture.alpha) continue;
        from = pixels.ptr(y);
        for (int x = 0; x < pixels.cols; ++x) picture.alpha->row(y)[x] = from[x * channels + colours];
    }
    return picture;
}

base::Result<cv::Mat> decodeAnimatedWebp(Bytes bytes, const FileHeader& header, const std::string& name)
{
    const auto frame = firstWebpFrame(bytes, name);
    if (!frame) return frame.error();
    const cv::Mat pixels = decodeBytes(frame->still);
    const int width = static_cast<int>(header.width), height = static_cast<int>(header.height);
    if (pixels.empty() || frame->x + pixels.cols > width || frame->y + pixels.rows > height ||
        pixels.channels() < 3)
        return damagedError(name, "its first frame cannot be decoded");
    if (pixels.cols == width && pixels.rows == height) return pixels;
    cv::Mat canvas(height, width, CV_8UC4, cv::Scalar::all(0));
    for (int y = 0; y < pixels.rows; ++y)
        for (int x = 0; x < pixels.cols; ++x) {
            const std::uint8_t* from = pixels.ptr(y) + x * pixels.channels();
            canvas.at<cv::Vec4b>(y + frame->y, x + frame->x) =
                cv::Vec4b(from[0], from[1], from[2], pixels.channels() == 4 ? from[3] : 255);
        }
    return canvas;
}

} // namespace

base::Result<RawPicture> decodePixels(Bytes bytes, const FileHeader& header, const std::string& name)
{
    if (header.format == FileFormat::Jpeg) return decodeJpeg(bytes, header, name);
    if (header.cmyk && header.bitsPerChannel != 8)
        return base::Error{base::ErrorCode::Unsupported,
                           "The picture " + name + " is CMYK with more than 8 bits a channel.",
                           "Save it as RGB, or with 8 bits a channel."};
    cv::Mat pixels;
    if (header.format == FileFormat::WebP && header.severalFrames) {
        auto frame = decodeAnimatedWebp(bytes, header, name);
        if (!frame) return frame.error();
        pixels = *frame;
    } else if (header.format == FileFormat::Png) {
        pixels = decodeBytes(pngPixelChunks(bytes));
    } else if (header.orientationAt != 0) {
        pixels = decodeBytes(withoutOrientation(bytes, header));
    } else {
        pixels = decodeBytes(bytes);
    }
    if (pixels.empty())
        return damagedError(name, "its pixels cannot be decoded, or are stored in an uncommon way");
    if (pixels.cols != header.width || pixels.rows != header.height)
        return damagedError(name, "it states two different sizes");

    std::vector<std::string> notes;
    reduceTo8Bits(pixels, notes);
    RawPicture picture = split(pixels, header.alpha || header.severalFrames);
    picture.notes = std::move(notes);
    if (picture.alpha && header.premultiplied) divideByAlpha(picture);
    return picture;
}

} // namespace moyun::image
