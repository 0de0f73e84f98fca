// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/export_estimate.h"

#include "core/canvas/convert.h"
#include "core/image/image_file.h"

#include <algorithm>

namespace moyun::ui {

namespace {

constexpr int kPart = 320; // side of the parts that are encoded
constexpr int kParts = 3;  // each way

double tileCount(const std::vector<canvas::Layer>& layers)
{
    double count = 0;
    for (const canvas::Layer& layer : layers)
        count += double(layer.pixels.tileCount()) + tileCount(layer.layers);
    return count;
}

// Bytes a pixel of this part.
double density(const base::ImageBuffer& rgba, const std::string& ending, int quality, bool transparent,
               bool& ok)
{
    base::ImageBuffer rgb(rgba.width(), rgba.height(), 3), alpha(rgba.width(), rgba.height(), 1);
    for (int y = 0; y < rgba.height(); ++y)
        for (int x = 0; x < rgba.width(); ++x) {
            const auto* from = rgba.pixel(x, y);
            auto* to = rgb.pixel(x, y);
            for (int channel = 0; channel < 3; ++channel)
                to[channel] = transparent
                                  ? from[channel]
                                  : std::uint8_t((from[channel] * from[3] + 255 * (255 - from[3])) / 255);
            *alpha.pixel(x, y) = from[3];
        }
    image::WriteOptions options;
    options.jpegQuality = options.webpQuality = std::clamp(quality, 1, 100);
    const auto file = image::encodeImage('.' + ending, rgb, transparent ? &alpha : nullptr, options);
    ok = file.ok();
    return ok ? double(file->size()) / (double(rgba.width()) * rgba.height()) : 0;
}

} // namespace

double estimatedExport(const canvas::Picture& picture, const std::string& ending, int quality, double scale,
                       bool transparent)
{
    const bool layered = ending == "ora";
    double sum = 0;
    int parts = 0;
    for (int row = 0; row < kParts; ++row)
        for (int column = 0; column < kParts; ++column) {
            const int width = std::min(kPart, picture.width), height = std::min(kPart, picture.height);
            image::Rect area{(picture.width - width) * column / (kParts - 1),
                             (picture.height - height) * row / (kParts - 1), width, height};
            // A small picture is one part.
            if ((picture.width <= kPart && column > 0) || (picture.height <= kPart && row > 0)) continue;
            bool ok = false;
            sum += density(canvas::imageOf(picture, area), layered ? "png" : ending, quality,
                           transparent || layered, ok);
            if (!ok) return 0;
            ++parts;
        }
    const double each = sum / std::max(1, parts);
    if (layered) {
        const double merged = double(picture.width) * picture.height;
        return each * (tileCount(picture.layers) * canvas::kTileSide * canvas::kTileSide + merged);
    }
    return each * std::max(1.0, picture.width * scale) * std::max(1.0, picture.height * scale);
}

} // namespace moyun::ui
