// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layer_thumbnail.h"

#include <array>

namespace moyun::ui {

constexpr int kSamples = 4; // each way

QImage layerThumbnail(const canvas::Pixels& pixels, QSize picture, QSize most)
{
    using canvas::kTileSide;
    if (picture.isEmpty() || most.isEmpty()) return {};
    const QSize size = picture.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}).boundedTo(picture);
    QImage result(size, QImage::Format_ARGB32_Premultiplied);
    const auto place = [](int sample, int samples, int side) {
        return int((2 * std::int64_t(sample) + 1) * side / (2 * std::int64_t(samples)));
    };
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            std::array<std::uint32_t, 4> sum{};
            for (int part = 0; part < kSamples * kSamples; ++part) {
                const int px = place(x * kSamples + part % kSamples, size.width() * kSamples, picture.width());
                const int py = place(y * kSamples + part / kSamples, size.height() * kSamples, picture.height());
                const auto& tile = pixels.tile(px / kTileSide, py / kTileSide);
                if (!tile) continue;
                const auto* from =
                    &tile->px[(std::size_t(py % kTileSide) * kTileSide + std::size_t(px % kTileSide)) * 4];
                for (std::size_t channel = 0; channel < 4; ++channel) sum[channel] += from[channel];
            }
            constexpr std::uint32_t kWhole = std::uint32_t(canvas::Tile::kOne) * kSamples * kSamples;
            const auto byte = [&](std::size_t channel) {
                return int((std::uint64_t(sum[channel]) * 255 + kWhole / 2) / kWhole);
            };
            line[x] = qRgba(byte(0), byte(1), byte(2), byte(3));
        }
    }
    return result;
}

} // namespace moyun::ui
