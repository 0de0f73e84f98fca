// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_files.h"

#include "core/canvas/convert.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/picture_edits.h"
#include "core/image/image_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <new>

namespace moyun::bridge {

using base::Error;
using base::ErrorCode;
using base::ImageBuffer;

canvas::Picture newPicture(int width, int height, const QColor& background, double dpi,
                           canvas::LayerId& paintOn)
{
    const auto say = [](const char* text) {
        return QCoreApplication::translate("CanvasFiles", text).toStdString();
    };
    canvas::Picture picture;
    picture.width = std::clamp(width, 1, canvas::kMostSide);
    picture.height = std::clamp(height, 1, canvas::kMostSide);
    picture.dpi = dpi;
    if (background.alpha() > 0) {
        canvas::Layer ground;
        ground.id = picture.nextId++;
        ground.name = say(QT_TRANSLATE_NOOP("CanvasFiles", "Background"));
        ground.pixels = canvas::filledPixels({0, 0, picture.width, picture.height},
                                             canvas::colourOf(background.redF(), background.greenF(),
                                                              background.blueF(), background.alphaF()));
        picture.layers.push_back(std::move(ground));
    }
    canvas::Layer top;
    top.id = paintOn = picture.nextId++;
    top.name = say(QT_TRANSLATE_NOOP("CanvasFiles", "Layer 1"));
    picture.layers.push_back(std::move(top));
    return picture;
}

base::Result<void> writeExport(const canvas::Picture& picture, const canvas::StyleRegionRecords& styles,
                               const QString& file, const CanvasExport& options, std::stop_token stop)
{
    try {
        canvas::Picture shown = picture;
        if (options.scale != 1) {
            const auto side = [&](int length) {
                return std::max(1, int(std::lround(length * options.scale)));
            };
            auto scaled = canvas::scaled(picture, side(picture.width), side(picture.height),
                                         canvas::Sampling::Bicubic, stop);
            if (!scaled) return scaled.error();
            shown = std::move(*scaled);
        }
        const auto path = file.toStdString();
        const QString ending = QFileInfo(file).suffix().toLower();
        if (ending == QLatin1String("ora")) {
            // Masks fit the size that they were painted in.
            return canvas::writeOpenRaster(path, shown, stop, {},
                                           options.scale == 1 ? styles : canvas::StyleRegionRecords());
        }
        const ImageBuffer all = canvas::imageOf(shown);
        const bool holds =
            options.transparent && ending != QLatin1String("jpg") && ending != QLatin1String("jpeg");
        ImageBuffer rgb(all.width(), all.height(), 3), alpha;
        if (holds) alpha = ImageBuffer(all.width(), all.height(), 1);
        const int under[] = {options.background.red(), options.background.green(), options.background.blue()};
        bool opaque = true;
        for (int y = 0; y < all.height(); ++y) {
            if (stop.stop_requested()) return Error{ErrorCode::Cancelled, "Stopped.", ""};
            for (int x = 0; x < all.width(); ++x) {
                const auto* from = all.pixel(x, y);
                auto* to = rgb.pixel(x, y);
                opaque = opaque && from[3] == 255;
                if (holds) *alpha.pixel(x, y) = from[3];
                for (int c = 0; c < 3; ++c)
                    to[c] = holds
                                ? from[c]
                                : std::uint8_t((from[c] * from[3] + under[c] * (255 - from[3]) + 127) / 255);
            }
        }
        image::WriteOptions write;
        write.dpi = shown.dpi;
        write.jpegQuality = write.webpQuality = std::clamp(options.quality, 1, 100);
        return image::writeImage(path, rgb, holds && !opaque ? &alpha : nullptr, write);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There is not enough memory to export so large a picture.",
                     "Export it smaller, or close other programs."};
    }
}

} // namespace moyun::bridge
