// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_files.h"

#include "core/canvas/flat_file.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/picture_edits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <new>

namespace moyun::bridge {

using base::Error;
using base::ErrorCode;

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
        canvas::FlatOptions flat;
        flat.quality = options.quality;
        const bool jpeg = ending == QLatin1String("jpg") || ending == QLatin1String("jpeg");
        const QColor& under = options.background;
        if (!options.transparent || jpeg)
            flat.background = {std::uint8_t(under.red()), std::uint8_t(under.green()),
                               std::uint8_t(under.blue())};
        return canvas::writeFlat(path, shown, flat, stop);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There is not enough memory to export so large a picture.",
                     "Export it smaller, or close other programs."};
    }
}

} // namespace moyun::bridge
