// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/flat_file.h"

#include "core/canvas/convert.h"
#include "core/image/guard.h"
#include "core/image/image_file.h"

#include <algorithm>
#include <cctype>

namespace moyun::canvas {

namespace {

using base::ImageBuffer;

bool isJpeg(const std::filesystem::path& file)
{
    std::string ending = file.extension().string();
    for (char& c : ending) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return ending == ".jpg" || ending == ".jpeg";
}

base::Result<void> write(const std::filesystem::path& file, const Picture& picture,
                         const FlatOptions& options, std::stop_token stop)
{
    const bool transparent = !options.background && !isJpeg(file);
    const auto under = options.background.value_or(std::array<std::uint8_t, 3>{255, 255, 255});
    ImageBuffer rgb(picture.width, picture.height, 3), alpha;
    if (transparent) alpha = ImageBuffer(picture.width, picture.height, 1);
    bool opaque = true;
    for (int top = 0; top < picture.height;
         top += kTileSide) { // the whole in four channels would not be small
        if (stop.stop_requested()) return base::Error{base::ErrorCode::Cancelled, "Stopped.", ""};
        const int rows = std::min(kTileSide, picture.height - top);
        const ImageBuffer band = imageOf(picture, {0, top, picture.width, rows});
        for (int y = 0; y < rows; ++y)
            for (int x = 0; x < picture.width; ++x) {
                const auto* from = band.pixel(x, y);
                auto* to = rgb.pixel(x, top + y);
                opaque = opaque && from[3] == 255;
                if (transparent) *alpha.pixel(x, top + y) = from[3];
                for (std::size_t c = 0; c < 3; ++c)
                    to[c] = transparent
                                ? from[c]
                                : std::uint8_t((from[c] * from[3] + under[c] * (255 - from[3]) + 127) / 255);
            }
    }
    image::WriteOptions how;
    how.jpegQuality = how.webpQuality = std::clamp(options.quality, 1, 100);
    how.dpi = picture.dpi;
    return image::writeImage(file, rgb, transparent && !opaque ? &alpha : nullptr, how);
}

} // namespace

base::Result<void> writeFlat(const std::filesystem::path& file, const Picture& picture,
                             const FlatOptions& options, std::stop_token stop)
{
    return image::guarded(image::quoted(file) + " could not be written",
                          [&] { return write(file, picture, options, stop); });
}

} // namespace moyun::canvas
