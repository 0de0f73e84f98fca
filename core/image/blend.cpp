// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/blend.h"

#include "core/image/guard.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace moyun::image {

using base::Error;
using base::ErrorCode;
using base::ImageBuffer;

namespace {

std::string sizeText(const ImageBuffer& picture)
{
    return std::to_string(picture.width()) + " x " + std::to_string(picture.height());
}

bool sameShape(const ImageBuffer& a, const ImageBuffer& b)
{
    return a.width() == b.width() && a.height() == b.height() && a.channels() == b.channels();
}

Error differentSizes(const char* what, const ImageBuffer& a, const ImageBuffer& b)
{
    return {ErrorCode::InvalidArgument,
            std::string(what) + " has " + sizeText(b) + " pixels, the picture " + sizeText(a) + ".",
            "Scale one of them to the size of the other."};
}

bool inside(const ImageBuffer& picture, const Rect& r)
{
    return r.x >= 0 && r.y >= 0 && r.width > 0 && r.height > 0 && r.width <= picture.width() - r.x &&
           r.height <= picture.height() - r.y;
}

Error outside(const ImageBuffer& picture, const Rect& r)
{
    return {ErrorCode::InvalidArgument,
            "The part " + std::to_string(r.width) + " x " + std::to_string(r.height) + " at " +
                std::to_string(r.x) + ", " + std::to_string(r.y) + " is not inside the picture of " +
                sizeText(picture) + ".",
            ""};
}

void copyRows(ImageBuffer& target, int x, int y, const ImageBuffer& source, const Rect& from)
{
    const std::size_t bytes = static_cast<std::size_t>(from.width) * source.channels();
    for (int row = 0; row < from.height; ++row)
        std::memcpy(target.pixel(x, y + row), source.pixel(from.x, from.y + row), bytes);
}

} // namespace

base::Result<ImageBuffer> mixPictures(const ImageBuffer& a, const ImageBuffer& b, float t)
{
    if (!sameShape(a, b)) return differentSizes("The other picture", a, b);
    if (!std::isfinite(t))
        return Error{ErrorCode::InvalidArgument, "The mixture is not a number.", "Give 0 to 1."};
    return guarded("The pictures could not be mixed", [&]() -> base::Result<ImageBuffer> {
        // 15 bits of fraction: a whole 1 is exact, and products fit 32 bits.
        const std::uint32_t weight =
            static_cast<std::uint32_t>(std::lround(std::clamp(t, 0.0f, 1.0f) * 32768));
        ImageBuffer result(a.width(), a.height(), a.channels());
        const std::uint8_t *from = a.data(), *other = b.data();
        std::uint8_t* to = result.data();
        for (std::size_t i = 0; i < result.sizeBytes(); ++i)
            to[i] = static_cast<std::uint8_t>((from[i] * (32768 - weight) + other[i] * weight + 16384) >> 15);
        return result;
    });
}

base::Result<ImageBuffer> blendMasked(const ImageBuffer& original, const ImageBuffer& stylised,
                                      const ImageBuffer& mask)
{
    if (!sameShape(original, stylised)) return differentSizes("The restyled picture", original, stylised);
    if (mask.channels() != 1 || mask.width() != original.width() || mask.height() != original.height())
        return differentSizes("The mask", original, mask);
    return guarded("The mask could not be applied", [&]() -> base::Result<ImageBuffer> {
        ImageBuffer result(original.width(), original.height(), original.channels());
        const int channels = original.channels();
        const std::uint8_t *a = original.data(), *b = stylised.data(), *m = mask.data();
        std::uint8_t* to = result.data();
        for (std::size_t i = 0; i < mask.sizeBytes(); ++i, a += channels, b += channels, to += channels)
            for (int c = 0; c < channels; ++c)
                to[c] = static_cast<std::uint8_t>((a[c] * (255 - m[i]) + b[c] * m[i] + 127) / 255);
        return result;
    });
}

base::Result<ImageBuffer> crop(const ImageBuffer& picture, const Rect& rect)
{
    if (!inside(picture, rect)) return outside(picture, rect);
    return guarded("A part of the picture could not be copied", [&]() -> base::Result<ImageBuffer> {
        ImageBuffer result(rect.width, rect.height, picture.channels());
        copyRows(result, 0, 0, picture, rect);
        return result;
    });
}

base::Result<void> paste(ImageBuffer& target, int x, int y, const ImageBuffer& source, const Rect& from)
{
    if (!inside(source, from)) return outside(source, from);
    const Rect to{x, y, from.width, from.height};
    if (!inside(target, to)) return outside(target, to);
    if (source.channels() != target.channels())
        return Error{ErrorCode::InvalidArgument,
                     "Pictures with different channels cannot be pasted into each other.", ""};
    copyRows(target, x, y, source, from);
    return {};
}

base::Result<void> paste(ImageBuffer& target, int x, int y, const ImageBuffer& source)
{
    return paste(target, x, y, source, {0, 0, source.width(), source.height()});
}

} // namespace moyun::image
