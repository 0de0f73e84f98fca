// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/gradient.h"

#include "core/canvas/areas.h"
#include "core/canvas/tile_coverage.h"

#include <cmath>

namespace moyun::canvas {

namespace {

// -0.5 to 0.5, different from each pixel to the next and evenly spread: a hash of the place.
float noiseAt(int x, int y)
{
    std::uint32_t h = std::uint32_t(x) * 0x9e3779b1u ^ std::uint32_t(y) * 0x85ebca77u;
    h = (h ^ h >> 15) * 0x2c1b3c6du;
    h = (h ^ h >> 12) * 0x297a2d39u;
    return float((h ^ h >> 15) >> 8) * (1.0f / 16777216) - 0.5f;
}

class GradientPainter
{
public:
    explicit GradientPainter(const Gradient& gradient) : m_gradient(gradient)
    {
        const double dx = gradient.to.x - gradient.from.x, dy = gradient.to.y - gradient.from.y;
        m_length = std::hypot(dx, dy);
        if (!(m_length > 1e-6)) return;
        m_stepX = dx / (m_length * m_length);
        m_stepY = dy / (m_length * m_length);
    }

    void paint(int tx, int ty, Tile& tile) const
    {
        for (int y = 0; y < kTileSide; ++y)
            for (int x = 0; x < kTileSide; ++x)
                paintPixel(tx * kTileSide + x, ty * kTileSide + y, pixelAt(tile, x, y));
    }

private:
    float placeOf(int x, int y) const
    {
        const double dx = x + 0.5 - m_gradient.from.x, dy = y + 0.5 - m_gradient.from.y;
        if (!(m_length > 1e-6)) return 1;
        const double place = m_gradient.kind == Gradient::Kind::Radial
                                 ? std::sqrt(dx * dx + dy * dy) / m_length
                                 : dx * m_stepX + dy * m_stepY;
        return float(std::clamp(place, 0.0, 1.0));
    }

    void paintPixel(int x, int y, std::uint16_t* pixel) const
    {
        const float place = placeOf(x, y);
        const float noise = noiseAt(x, y) * (float(Tile::kOne) / 255);
        const float alpha = m_gradient.first[3] + (float(m_gradient.second[3]) - m_gradient.first[3]) * place;
        const bool flatAlpha = m_gradient.first[3] == m_gradient.second[3];
        const float a = std::clamp(flatAlpha ? alpha : alpha + noise, 0.0f, float(Tile::kOne));
        for (std::size_t c = 0; c < 3; ++c) {
            const float from = m_gradient.first[c], to = m_gradient.second[c];
            const float value = from == to ? from : from + (to - from) * place + noise;
            pixel[c] = std::uint16_t(std::clamp(value, 0.0f, a) + 0.5f);
        }
        pixel[3] = std::uint16_t(a + 0.5f);
    }

    Gradient m_gradient;
    double m_length = 0, m_stepX = 0, m_stepY = 0;
};

} // namespace

base::Result<Pixels> painted(const Pixels& pixels, const image::Rect& area, const Gradient& gradient,
                             const Paint& paint, std::stop_token stop)
{
    const GradientPainter painter(gradient);
    const Mask shape = rectangleMask(area);
    Pixels out = pixels;
    const image::Rect tiles = tilesOf(area);
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            if (stop.stop_requested())
                return base::Error{base::ErrorCode::Cancelled, "Painting the gradient was stopped.", ""};
            const TileCoverage coverage(shape.tile(tx, ty).get(), paint, tx, ty);
            if (coverage.isNothing()) continue;
            auto source = makeTile<Tile>();
            painter.paint(tx, ty, *source);
            paintTile(out, tx, ty, std::move(source), coverage, paint);
        }
    return out;
}

} // namespace moyun::canvas
