// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/thumbnail_image.h"

namespace moyun::ui {

QImage imageOf(canvas::Thumbnail thumbnail)
{
    if (thumbnail.width <= 0 || thumbnail.height <= 0) return {};
    auto* kept = new canvas::Thumbnail(std::move(thumbnail));
    return QImage(
        kept->bgra.data(), kept->width, kept->height, 4 * qsizetype(kept->width),
        QImage::Format_ARGB32_Premultiplied,
        [](void* pixels) { delete static_cast<canvas::Thumbnail*>(pixels); }, kept);
}

} // namespace moyun::ui
