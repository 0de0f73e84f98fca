// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/staff_signs.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace moyun::bridge {

using music::kQuarterUnits;

namespace {

constexpr int kSteps = 10; // of a curve between two points

// The value between b and c of a smooth curve through a, b, c and d (Catmull and Rom).
double smooth(double a, double b, double c, double d, double t)
{
    return 0.5 *
           (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

} // namespace

void StaffSigns::brush(QPointF at, const Point* points, int count)
{
    std::vector<Point> fine;
    for (int i = 0; i + 1 < count; ++i) {
        const Point &a = points[std::max(0, i - 1)], &b = points[i], &c = points[i + 1],
                    &d = points[std::min(count - 1, i + 2)];
        for (int step = 0; step < kSteps; ++step) {
            const double t = double(step) / kSteps;
            fine.push_back({smooth(a.x, b.x, c.x, d.x, t), smooth(a.y, b.y, c.y, d.y, t),
                            smooth(a.width, b.width, c.width, d.width, t)});
        }
    }
    fine.push_back(points[count - 1]);
    QPolygonF left, right;
    for (std::size_t i = 0; i < fine.size(); ++i) {
        const Point &before = fine[i ? i - 1 : 0], &after = fine[std::min(fine.size() - 1, i + 1)];
        const double dx = after.x - before.x, dy = after.y - before.y;
        const double length = std::max(1e-6, std::hypot(dx, dy)), half = fine[i].width / 2;
        left << at + scaled(fine[i].x - dy / length * half, fine[i].y + dx / length * half);
        right << at + scaled(fine[i].x + dy / length * half, fine[i].y - dx / length * half);
    }
    std::reverse(right.begin(), right.end());
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addPolygon(left + right);
    shape.closeSubpath();
    m_painter.fillPath(shape, m_ink);
}

void StaffSigns::blob(QPointF at, double x, double y, double radius)
{
    QPainterPath circle;
    circle.addEllipse(at + scaled(x, y), radius * m_space, radius * m_space);
    m_painter.fillPath(circle, m_ink); // the pen stays: texts are written with it
}

void StaffSigns::trebleClef(QPointF gLine)
{
    static constexpr Point kStroke[] = {
        {-0.35, 0.42, 0.08}, {-0.5, -0.05, 0.14}, {-0.1, -0.6, 0.22},  {0.62, -0.5, 0.34},
        {0.95, 0.2, 0.36},   {0.55, 0.92, 0.24},  {-0.3, 1.02, 0.16},  {-1.1, 0.55, 0.22},
        {-1.4, -0.35, 0.36}, {-1.0, -1.3, 0.3},   {-0.2, -2.15, 0.22}, {0.45, -3.0, 0.26},
        {0.55, -3.85, 0.24}, {0.25, -4.45, 0.14}, {-0.12, -3.95, 0.2}, {-0.2, -3.0, 0.2},
        {0.0, -1.4, 0.15},   {0.28, 0.6, 0.14},   {0.42, 1.7, 0.15},   {0.2, 2.35, 0.15},
        {-0.3, 2.5, 0.14},   {-0.62, 2.2, 0.1}};
    brush(gLine, kStroke, int(std::size(kStroke)));
    blob(gLine, -0.45, 2.05, 0.34);
}

void StaffSigns::bassClef(QPointF fLine)
{
    static constexpr Point kStroke[] = {{-0.95, 0.05, 0.1}, {-0.85, -0.6, 0.14}, {-0.25, -1.0, 0.2},
                                        {0.4, -0.75, 0.36}, {0.68, 0.0, 0.44},   {0.45, 0.95, 0.34},
                                        {-0.15, 1.75, 0.2}, {-1.05, 2.4, 0.06}};
    brush(fLine, kStroke, int(std::size(kStroke)));
    blob(fLine, -0.62, 0.0, 0.34);
    blob(fLine, 1.3, -0.5, 0.19);
    blob(fLine, 1.3, 0.5, 0.19);
}

void StaffSigns::head(QPointF centre, music::Unit base)
{
    const bool whole = base >= 4 * kQuarterUnits, hollow = base >= 2 * kQuarterUnits;
    QPainterPath shape;
    if (whole) {
        shape.addEllipse(QPointF(), 0.86 * m_space, 0.5 * m_space);
        QPainterPath hole;
        hole.addEllipse(QPointF(), 0.42 * m_space, 0.36 * m_space);
        shape -= QTransform().rotate(52).map(hole);
    } else {
        shape.addEllipse(QPointF(), 0.64 * m_space, 0.45 * m_space);
        if (hollow) {
            QPainterPath hole;
            hole.addEllipse(QPointF(), 0.54 * m_space, 0.24 * m_space);
            shape -= QTransform().rotate(-14).map(hole);
        }
        shape = QTransform().rotate(-18).map(shape);
    }
    m_painter.fillPath(shape.translated(centre), m_ink);
}

void StaffSigns::dot(QPointF centre)
{
    blob(centre, 0, 0, 0.2);
}

void StaffSigns::line(QPointF from, QPointF to, double thickness)
{
    m_painter.setPen(QPen(m_ink, thickness * m_space, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, to);
}

void StaffSigns::stem(QPointF head, bool up, double length)
{
    const QPointF foot = head + scaled(up ? kHead / 2 - 0.06 : -kHead / 2 + 0.06, up ? -0.15 : 0.15);
    line(foot, {foot.x(), head.y() + (up ? -length : length) * m_space});
}

void StaffSigns::flags(QPointF stemEnd, bool up, int count)
{
    const double way = up ? 1 : -1;
    for (int i = 0; i < count; ++i) {
        const QPointF at = stemEnd + scaled(0, way * 0.75 * i);
        QPainterPath flag(at);
        flag.cubicTo(at + scaled(0.05, way * 0.9), at + scaled(1.35, way * 1.2), at + scaled(0.8, way * 2.5));
        flag.cubicTo(at + scaled(1.0, way * 1.5), at + scaled(0.4, way * 1.15), at + scaled(0, way * 0.85));
        flag.closeSubpath();
        m_painter.fillPath(flag, m_ink);
    }
}

void StaffSigns::beam(QPointF from, QPointF to)
{
    const QPointF half = scaled(0, kBeam / 2);
    QPainterPath shape;
    shape.addPolygon(QPolygonF({from - half, to - half, to + half, from + half}));
    shape.closeSubpath();
    m_painter.fillPath(shape, m_ink);
}

void StaffSigns::rest(QPointF middle, music::Unit base)
{
    if (base >= 2 * kQuarterUnits) { // a whole one hangs from the line above, a half one lies on the middle
        const double top = base >= 4 * kQuarterUnits ? -1 : -0.5;
        m_painter.fillRect(QRectF(middle + scaled(-0.6, top), QSizeF(1.2 * m_space, 0.5 * m_space)), m_ink);
        return;
    }
    if (base >= kQuarterUnits) {
        static constexpr Point kStroke[] = {{-0.22, -1.45, 0.1}, {0.3, -0.72, 0.34}, {-0.18, -0.1, 0.4},
                                            {0.42, 0.78, 0.16},  {-0.2, 0.62, 0.34}, {-0.3, 1.05, 0.2},
                                            {0.14, 1.5, 0.08}};
        brush(middle, kStroke, int(std::size(kStroke)));
        return;
    }
    int hooks = 0;
    for (music::Unit unit = base; unit < kQuarterUnits; unit *= 2) ++hooks;
    const double foot = 0.4 + 0.6 * hooks, top = -0.9;
    line(middle + scaled(0.45, top), middle + scaled(-0.1, foot), 0.14);
    for (int i = 0; i < hooks; ++i) {
        const double y = top + 0.75 * i, x = 0.45 - 0.12 * i;
        static constexpr Point kHook[] = {{-0.75, 0.12, 0.12}, {-0.35, 0.42, 0.14}, {0, 0, 0.1}};
        brush(middle + scaled(x, y), kHook, int(std::size(kHook)));
        blob(middle, x - 0.75, y + 0.1, 0.25);
    }
}

double StaffSigns::accidentalWidth(int alter)
{
    return alter == -2 ? 1.8 : 1.1;
}

void StaffSigns::accidental(QPointF centre, int alter)
{
    if (alter == 2) { // a double sharp: a small cross
        line(centre + scaled(-0.45, -0.45), centre + scaled(0.45, 0.45), 0.24);
        line(centre + scaled(-0.45, 0.45), centre + scaled(0.45, -0.45), 0.24);
    } else if (alter > 0) {
        line(centre + scaled(-0.22, -1.25), centre + scaled(-0.22, 1.4), 0.12);
        line(centre + scaled(0.22, -1.4), centre + scaled(0.22, 1.25), 0.12);
        line(centre + scaled(-0.5, -0.28), centre + scaled(0.5, -0.58), 0.28);
        line(centre + scaled(-0.5, 0.58), centre + scaled(0.5, 0.28), 0.28);
    } else if (alter < 0) {
        for (int i = 0; i > alter; --i) {
            const QPointF at = centre + scaled(alter == -2 ? -0.45 - 0.85 * i : 0, 0);
            line(at + scaled(-0.35, -1.8), at + scaled(-0.35, 0.72), 0.12);
            static constexpr Point kBowl[] = {
                {-0.35, -0.1, 0.08}, {0.08, -0.42, 0.24}, {0.34, -0.08, 0.26}, {-0.34, 0.68, 0.08}};
            brush(at, kBowl, int(std::size(kBowl)));
        }
    } else {
        line(centre + scaled(-0.28, -1.35), centre + scaled(-0.28, 0.6), 0.12);
        line(centre + scaled(0.28, -0.6), centre + scaled(0.28, 1.35), 0.12);
        line(centre + scaled(-0.28, -0.35), centre + scaled(0.28, -0.58), 0.26);
        line(centre + scaled(-0.28, 0.58), centre + scaled(0.28, 0.35), 0.26);
    }
}

void StaffSigns::tie(QPointF from, QPointF to, bool below)
{
    const double way = below ? 1 : -1,
                 deep = std::min(1.1, 0.45 + std::abs(to.x() - from.x()) / m_space * 0.05);
    const double third = (to.x() - from.x()) / 3;
    QPainterPath shape(from);
    const auto through = [&](QPointF start, QPointF end, double depth, double by) {
        shape.cubicTo(start + QPointF(by, way * depth * m_space), end + QPointF(-by, way * depth * m_space),
                      end);
    };
    through(from, to, deep, third);
    through(to, from, deep + 0.25, -third);
    shape.closeSubpath();
    m_painter.fillPath(shape, m_ink);
}

} // namespace moyun::bridge
