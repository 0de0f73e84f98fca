// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/pressure_curve.h"

#include <algorithm>
#include <cmath>

namespace moyun::canvas {

PressureCurve::PressureCurve(const std::vector<std::pair<double, double>>& points)
{
    for (const auto& [x, y] : points) {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) continue;
        if (!m_knots.empty() && x <= m_knots.back().x) continue;
        m_knots.push_back({x, y, 0});
    }
    if (m_knots.size() < 2) m_knots = {{0, 0, 1}, {1, 1, 1}};

    const std::size_t last = m_knots.size() - 1;
    std::vector<double> secants(last);
    for (std::size_t i = 0; i < last; ++i)
        secants[i] = (m_knots[i + 1].y - m_knots[i].y) / (m_knots[i + 1].x - m_knots[i].x);
    m_knots.front().slope = secants.front();
    m_knots.back().slope = secants.back();
    for (std::size_t i = 1; i < last; ++i)
        m_knots[i].slope = secants[i - 1] * secants[i] > 0 ? (secants[i - 1] + secants[i]) / 2 : 0;
    for (std::size_t i = 0; i < last; ++i) {
        if (secants[i] == 0) {
            m_knots[i].slope = m_knots[i + 1].slope = 0;
            continue;
        }
        const double a = m_knots[i].slope / secants[i], b = m_knots[i + 1].slope / secants[i];
        const double length = std::hypot(a, b);
        if (length > 3) {
            m_knots[i].slope = 3 / length * a * secants[i];
            m_knots[i + 1].slope = 3 / length * b * secants[i];
        }
    }
}

double PressureCurve::at(double pressure) const
{
    if (!(pressure > m_knots.front().x)) return m_knots.front().y;
    if (pressure >= m_knots.back().x) return m_knots.back().y;
    const auto next = std::upper_bound(m_knots.begin(), m_knots.end(), pressure,
                                       [](double x, const Knot& knot) { return x < knot.x; });
    const Knot &from = *(next - 1), &to = *next;
    const double width = to.x - from.x, t = (pressure - from.x) / width, u = 1 - t;
    const double y = from.y * (1 + 2 * t) * u * u + from.slope * width * t * u * u +
                     to.y * t * t * (3 - 2 * t) - to.slope * width * t * t * u;
    return std::clamp(y, 0.0, 1.0);
}

} // namespace moyun::canvas
