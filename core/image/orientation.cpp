// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/orientation.h"

#include <utility>

namespace moyun::image {

base::ImageBuffer uprightPicture(base::ImageBuffer picture, int orientation)
{
    if (orientation <= 1 || orientation > 8) return picture;
    const bool swapped = orientation >= 5;
    const int width = picture.width(), height = picture.height(), channels = picture.channels();
    // Where the stored rows and columns run, seen upright: 2, 3, 6, 7 read columns (5 to 8: rows) backwards,
    // and so on.
    const bool mirrorX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool mirrorY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    base::ImageBuffer result(swapped ? height : width, swapped ? width : height, channels);
    for (int y = 0; y < result.height(); ++y) {
        std::uint8_t* to = result.row(y);
        for (int x = 0; x < result.width(); ++x, to += channels) {
            const int u = swapped ? y : x, v = swapped ? x : y;
            const std::uint8_t* from =
                picture.pixel(mirrorX ? width - 1 - u : u, mirrorY ? height - 1 - v : v);
            for (int c = 0; c < channels; ++c) to[c] = from[c];
        }
    }
    return result;
}

} // namespace moyun::image
