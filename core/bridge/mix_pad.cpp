// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/mix_pad.h"

#include <algorithm>
#include <array>

namespace moyun::bridge::mixpad {
namespace {

constexpr double kTop = 0.0, kBottom = 1.0;

std::array<double, 3> barycentric(QPointF p)
{
    // Apex (0.5, 0), feet (0, 1) and (1, 1).
    const double apex = 1.0 - p.y();
    const double right = p.x() - 0.5 * apex;
    return {apex, 1.0 - apex - right, right};
}

QPointF nearestOnSegment(QPointF a, QPointF b, QPointF p)
{
    const QPointF along = b - a;
    const double t = QPointF::dotProduct(p - a, along) / QPointF::dotProduct(along, along);
    return a + std::clamp(t, 0.0, 1.0) * along;
}

QPointF inTriangle(QPointF p)
{
    const auto b = barycentric(p);
    if (std::all_of(b.begin(), b.end(), [](double w) { return w >= 0; })) return p;
    const QList<QPointF> c = corners(3);
    QPointF best;
    double least = 1e9;
    for (int i = 0; i < 3; ++i) {
        const QPointF candidate = nearestOnSegment(c[i], c[(i + 1) % 3], p);
        const QPointF away = candidate - p;
        if (const double distance = QPointF::dotProduct(away, away); distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace

QList<QPointF> corners(int count)
{
    switch (count) {
    case 1:
        return {{0.5, 0.5}};
    case 2:
        return {{0, 0.5}, {1, 0.5}};
    case 3:
        return {{0.5, kTop}, {0, kBottom}, {1, kBottom}};
    case 4:
        return {{0, kTop}, {1, kTop}, {0, kBottom}, {1, kBottom}};
    default:
        return {};
    }
}

QPointF within(int count, QPointF puck)
{
    const QPointF p(std::clamp(puck.x(), 0.0, 1.0), std::clamp(puck.y(), 0.0, 1.0));
    if (count <= 1) return {0.5, 0.5};
    if (count == 2) return {p.x(), 0.5};
    return count == 3 ? inTriangle(p) : p;
}

QList<double> weights(int count, QPointF puck)
{
    const QPointF p = within(count, puck);
    const double x = p.x(), y = p.y();
    switch (count) {
    case 1:
        return {1.0};
    case 2:
        return {1.0 - x, x};
    case 3: {
        const auto b = barycentric(p);
        return {std::max(0.0, b[0]), std::max(0.0, b[1]), std::max(0.0, b[2])};
    }
    case 4:
        return {(1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y};
    default:
        return {};
    }
}

QPointF middle(int count)
{
    return count == 3 ? QPointF(0.5, 2.0 / 3.0) : QPointF(0.5, 0.5);
}

} // namespace moyun::bridge::mixpad
