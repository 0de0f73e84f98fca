// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/resize.h"

#include "core/image/blend.h"
#include "core/image/guard.h"
#include "core/image/image_file.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace moyun::image {
namespace {

cv::Mat view(const base::ImageBuffer& picture)
{
    return {picture.height(), picture.width(), CV_8UC(picture.channels()),
            const_cast<std::uint8_t*>(picture.data())};
}

int scaled(int side, int wanted, int reference)
{
    const double exact = static_cast<double>(side) * wanted / reference;
    return static_cast<int>(std::lround(std::clamp(exact, 1.0, 2147483647.0)));
}

// Scales so that a side that is now `reference` long becomes `wanted`.
base::Result<base::ImageBuffer> fit(const base::ImageBuffer& picture, int wanted, int reference)
{
    if (picture.empty() || wanted < 1) return resize(picture, wanted, wanted);
    return resize(picture, scaled(picture.width(), wanted, reference),
                  scaled(picture.height(), wanted, reference));
}

} // namespace

base::Result<base::ImageBuffer> resize(const base::ImageBuffer& picture, int width, int height)
{
    const int channels = picture.channels();
    if (picture.empty() || (channels != 1 && channels != 3 && channels != 4))
        return base::Error{base::ErrorCode::InvalidArgument, "An empty picture cannot be scaled.", ""};
    if (width < 1 || height < 1)
        return base::Error{base::ErrorCode::InvalidArgument,
                           "A picture cannot be scaled to " + std::to_string(width) + " x " +
                               std::to_string(height) + " pixels.",
                           "Give at least 1 x 1."};
    const ReadLimits limits;
    if (std::max(width, height) > limits.maxSide || std::int64_t(width) * height > limits.maxPixels)
        return base::Error{base::ErrorCode::TooLarge,
                           "A picture of " + std::to_string(width) + " x " + std::to_string(height) +
                               " pixels would be too large; at most " + std::to_string(limits.maxSide) +
                               " a side and " + std::to_string(limits.maxPixels / 1'000'000) +
                               " million in all are possible.",
                           "Choose a smaller size."};
    return guarded("The picture could not be scaled to " + std::to_string(width) + " x " +
                       std::to_string(height),
                   [&]() -> base::Result<base::ImageBuffer> {
                       if (width == picture.width() && height == picture.height()) return picture;
                       base::ImageBuffer result(width, height, channels);
                       cv::Mat target = view(result);
                       // When one side shrinks and the other grows, each goes its own way; area averaging
                       // cannot enlarge.
                       const int smallerWidth = std::min(width, picture.width()),
                                 smallerHeight = std::min(height, picture.height());
                       cv::Mat source = view(picture);
                       if (smallerWidth != picture.width() || smallerHeight != picture.height()) {
                           if (smallerWidth == width && smallerHeight == height) {
                               cv::resize(source, target, target.size(), 0, 0, cv::INTER_AREA);
                               return result;
                           }
                           cv::Mat smaller;
                           cv::resize(source, smaller, {smallerWidth, smallerHeight}, 0, 0, cv::INTER_AREA);
                           source = smaller;
                       }
                       cv::resize(source, target, target.size(), 0, 0, cv::INTER_CUBIC);
                       return result;
                   });
}

base::Result<base::ImageBuffer> fitLongSide(const base::ImageBuffer& picture, int longSide)
{
    return fit(picture, longSide, std::max(picture.width(), picture.height()));
}

base::Result<base::ImageBuffer> fitShortSide(const base::ImageBuffer& picture, int shortSide)
{
    return fit(picture, shortSide, std::min(picture.width(), picture.height()));
}

base::Result<base::ImageBuffer> centreCropSquare(const base::ImageBuffer& picture)
{
    const int side = std::min(picture.width(), picture.height());
    return crop(picture, {(picture.width() - side) / 2, (picture.height() - side) / 2, side, side});
}

} // namespace moyun::image
