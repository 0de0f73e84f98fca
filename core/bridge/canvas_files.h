// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/open_raster.h"

#include <QColor>
#include <QString>

#include <stop_token>

namespace moyun::bridge {

// How a picture is exported.
struct CanvasExport
{
    int quality = 92;        // JPEG, WebP: 1 to 100
    double scale = 1;        // 0.05 to 4
    bool transparent = true; // where the format can
    QColor background = Qt::white;
};

// A new picture: a layer "Background" of one colour (none where it is transparent) and an empty one above it,
// which is the one to paint on (`paintOn`). The names are in the language in use.
canvas::Picture newPicture(int width, int height, const QColor& background, double dpi,
                           canvas::LayerId& paintOn);

// Any thread; they block on the disk. Errors: those of writeOpenRaster() and image::writeImage(), Cancelled,
// TooLarge for a scaled size beyond the limits. `styles` go into .ora files that keep the picture's size.
base::Result<void> writeExport(const canvas::Picture& picture, const canvas::StyleRegionRecords& styles,
                               const QString& file, const CanvasExport& options, std::stop_token stop);

} // namespace moyun::bridge
