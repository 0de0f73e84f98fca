// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/mask_stroke.h"

#include "core/canvas/areas.h"

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

using canvas::kTileSide;
using image::Rect;

namespace {

constexpr double kSpacing = 0.12; // of the radius
constexpr double kUsualHardness = 0.5;

double smooth(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

} // namespace

MaskStroke::MaskStroke(canvas::Mask mask, const canvas::BrushSettings& settings, bool erase, int width,
                       int height)
    : m_mask(std::move(mask)), m_before(m_mask), m_settings(settings), m_erase(erase), m_width(width),
      m_height(height)
{}

// The curve by straight lines between its points: a mask needs no more.
double MaskStroke::shaped(double pressure) const
{
    pressure = std::clamp(pressure, 0.0, 1.0);
    const auto& curve = m_settings.pressureCurve;
    for (std::size_t i = 1; i < curve.size(); ++i)
        if (pressure <= curve[i].first) {
            const double wide = curve[i].first - curve[i - 1].first;
            const double t = wide > 0 ? (pressure - curve[i - 1].first) / wide : 1;
            return std::clamp(curve[i - 1].second + t * (curve[i].second - curve[i - 1].second), 0.0, 1.0);
        }
    return pressure;
}

Rect MaskStroke::add(const canvas::StrokeSample& sample)
{
    if (!std::isfinite(sample.x) || !std::isfinite(sample.y)) return {};
    if (!m_last) {
        m_last = sample;
        m_left = std::max(0.5, kSpacing * m_settings.radius);
        return dab(sample.x, sample.y, sample.pressure);
    }
    const canvas::StrokeSample from = *m_last;
    m_last = sample;
    const double length = std::hypot(sample.x - from.x, sample.y - from.y);
    const double spacing = std::max(0.5, kSpacing * m_settings.radius);
    Rect changed;
    // A stroke across the largest picture at the finest spacing has some ten thousand.
    double at = m_left;
    for (int count = 0; at <= length && count < 100000; at += spacing, ++count) {
        const double t = length > 0 ? at / length : 1;
        changed =
            canvas::united(changed, dab(from.x + t * (sample.x - from.x), from.y + t * (sample.y - from.y),
                                        from.pressure + t * (sample.pressure - from.pressure)));
    }
    m_left = std::clamp(at - length, 0.0, spacing);
    return changed;
}

Rect MaskStroke::dab(double x, double y, double pressure)
{
    // A mouse has 0.5 and paints with the whole brush.
    const double force = std::min(1.0, 2 * shaped(pressure));
    const double radius = std::max(0.5, m_settings.radius * (0.5 + 0.5 * force));
    const double most = 255 * std::clamp(m_settings.opacity, 0.0, 1.0) * force;
    const double hardness = m_settings.hardness < 0 ? kUsualHardness : std::min(m_settings.hardness, 1.0);
    const double inner = hardness * radius;
    const double soft = std::max(1.0, radius - inner); // an edge of a pixel at least
    if (x + radius < 0 || y + radius < 0 || x - radius > m_width || y - radius > m_height) return {};
    const int left = int(std::floor(x - radius)) - 1, top = int(std::floor(y - radius)) - 1;
    const Rect area = canvas::intersected(
        {left, top, int(std::ceil(x + radius)) + 1 - left, int(std::ceil(y + radius)) + 1 - top},
        {0, 0, m_width, m_height});
    if (canvas::isEmpty(area)) return {};
    const Rect tiles = canvas::tilesOf(area);
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            const Rect part = canvas::intersected(area, canvas::pixelsOfTile(tx, ty));
            canvas::MaskTile& laid = m_laid.edit(tx, ty);
            canvas::MaskTile& shown = m_mask.edit(tx, ty);
            const canvas::MaskTile* before = m_before.tile(tx, ty).get();
            for (int py = part.y; py < part.bottom(); ++py)
                for (int px = part.x; px < part.right(); ++px) {
                    const double dx = px + 0.5 - x, dy = py + 0.5 - y, square = dx * dx + dy * dy;
                    if (square > (radius + 1) * (radius + 1)) continue;
                    const double away = std::sqrt(square);
                    const int value = int(std::lround(most * (1 - smooth((away - inner) / soft))));
                    const std::size_t i =
                        std::size_t(py & (kTileSide - 1)) * kTileSide + std::size_t(px & (kTileSide - 1));
                    if (value <= laid.px[i]) continue;
                    laid.px[i] = std::uint8_t(value);
                    const int was = before ? before->px[i] : 0;
                    shown.px[i] =
                        std::uint8_t(m_erase ? was * (255 - value) / 255 : was + (255 - was) * value / 255);
                }
        }
    return area;
}

} // namespace moyun::bridge
