// SPDX-License-Identifier: GPL-3.0-or-later
// A harbour at dusk, in oil: woven strokes after a sky and its reflection, boats, lamps that glow.
#include "tools/paint_gallery/easel.h"
#include "tools/paint_gallery/paintings.h"

#include <cmath>

namespace moyun::gallery {

using canvas::BlendMode;
using canvas::Point;

namespace {

QColor clear(QColor colour)
{
    colour.setAlpha(0);
    return colour;
}

// From the zenith (0) to the horizon (1).
QColor sky(double t)
{
    static const QColor kSky[] = {QColor(38, 46, 92), QColor(82, 66, 124), QColor(170, 92, 124),
                                  QColor(236, 138, 92), QColor(252, 206, 128)};
    const double at = std::clamp(t, 0.0, 1.0) * 4;
    const int i = std::min(3, int(at));
    return mixed(kSky[i], kSky[i + 1], at - i);
}

void lamp(Easel& e, Point at, double size, const QColor& colour)
{
    QColor soft = colour;
    soft.setAlpha(120);
    e.selectEllipse(at, size * 3, size * 3, size * 0.8);
    e.glow(at, size * 3, soft, clear(colour));
    e.selectEllipse(at, size * 0.45, size * 0.45, 1);
    e.fill(QColor(255, 246, 220));
    e.deselect();
}

void sailBoat(Easel& e, Point at, double s, const QColor& hull)
{
    e.select({{at.x - s, at.y - 0.16 * s},
              {at.x + 1.08 * s, at.y - 0.22 * s},
              {at.x + 0.8 * s, at.y + 0.08 * s},
              {at.x - 0.82 * s, at.y + 0.1 * s}},
             0.8);
    e.gradient({0, at.y - 0.2 * s}, {0, at.y + 0.1 * s}, hull, mixed(hull, QColor(14, 14, 30), 0.75));
    e.brush(QStringLiteral("ramon/Classic_Paint"), 0.05 * s, 0.8);
    for (int i = 0; i < 10; ++i) {
        const double y = at.y + (e.between(-0.2, 0.08)) * s;
        e.colour(mixed(hull, QColor(20, 20, 40), e.between(0, 0.7)), 0.06);
        e.stroke({{at.x - 0.9 * s, y}, {at.x, y + 0.02 * s}, {at.x + s, y - 0.04 * s}}, {0.3, 0.6, 0.3});
    }
    e.deselect();
    e.brush(QStringLiteral("deevad/liner"), std::max(0.8, 0.011 * s), 0.95);
    e.colour(QColor(250, 214, 160));
    e.stroke({{at.x - s, at.y - 0.165 * s}, {at.x, at.y - 0.17 * s}, {at.x + 1.08 * s, at.y - 0.225 * s}},
             {0.5, 0.8, 0.5});
    e.colour(QColor(30, 24, 40));
    e.brush(QStringLiteral("deevad/liner"), std::max(1.2, 0.022 * s), 1);
    const Point foot{at.x + 0.05 * s, at.y - 0.18 * s}, top{foot.x + 0.02 * s, foot.y - 1.75 * s};
    e.stroke({foot, top}, {1, 0.9, 0.5});
    e.stroke({{foot.x, foot.y - 0.25 * s}, {foot.x - 0.85 * s, foot.y - 0.2 * s}}, {0.9, 0.7, 0.5});
    // A sail that is furled, and stays.
    e.brush(QStringLiteral("tanda/acrylic-05-paint"), 0.05 * s, 0.9);
    e.colour(QColor(190, 150, 130), 0.1);
    e.stroke({{foot.x - 0.05 * s, foot.y - 0.29 * s},
              {foot.x - 0.4 * s, foot.y - 0.24 * s},
              {foot.x - 0.8 * s, foot.y - 0.24 * s}},
             {0.8, 0.7, 0.4});
    e.brush(QStringLiteral("classic/kabura"), 1.0, 0.8);
    e.colour(QColor(36, 28, 46));
    for (const double x : {-0.98, -0.5, 0.55, 1.06})
        e.stroke({top, {at.x + x * s, at.y - 0.19 * s}}, {0.5, 0.5, 0.5}, 1500);
    // Cabin with a lit window.
    e.select({{at.x + 0.15 * s, at.y - 0.18 * s},
              {at.x + 0.2 * s, at.y - 0.36 * s},
              {at.x + 0.6 * s, at.y - 0.37 * s},
              {at.x + 0.68 * s, at.y - 0.19 * s}},
             0.6);
    e.gradient({at.x, 0}, {at.x + 0.7 * s, 0}, QColor(120, 92, 100), QColor(56, 44, 66));
    e.select({{at.x + 0.28 * s, at.y - 0.31 * s},
              {at.x + 0.52 * s, at.y - 0.315 * s},
              {at.x + 0.53 * s, at.y - 0.24 * s},
              {at.x + 0.28 * s, at.y - 0.24 * s}},
             0.5);
    e.fill(QColor(255, 214, 120));
    e.deselect();
}

} // namespace

void paintHarbour(Easel& e)
{
    const double w = e.width(), h = e.height(), sea = 0.56 * h;
    const Point sun{0.66 * w, 0.5 * h};
    const auto skyAt = [=](double x, double y) {
        const double near = std::exp(-std::hypot((x - sun.x) * 0.7, y - sun.y) / (0.17 * w));
        const double cloud = noise2(x * 0.004, y * 0.015, 3) + 0.5 * noise2(x * 0.011, y * 0.04, 4);
        QColor colour = sky(y / sea + 0.05 * cloud);
        if (cloud > 0.15)
            colour = mixed(colour, mixed(QColor(96, 66, 108), QColor(255, 168, 120), y / sea),
                           std::min(0.75, (cloud - 0.15) * 1.6));
        return mixed(colour, QColor(255, 236, 176), near);
    };
    e.layer(QStringLiteral("Sky"));
    e.gradient({0, 0}, {0, sea}, sky(0), sky(1));
    Easel::Weave weave;
    weave.colour = skyAt;
    weave.angle = [](double x, double y) { return 0.35 * noise2(x * 0.003, y * 0.006, 9) - 0.06; };
    weave.area = {-20, -20, int(w) + 40, int(sea) + 30};
    e.brush(QStringLiteral("tanda/oil-01-paint"), 26, 0.75);
    weave.strokes = 520, weave.length = 190, weave.jitter = 0.08;
    e.weave(weave);
    e.brush(QStringLiteral("tanda/acrylic-05-paint"), 15, 0.7);
    weave.strokes = 700, weave.length = 120, weave.jitter = 0.06;
    e.weave(weave);
    e.layer(QStringLiteral("Sun"), BlendMode::Screen, 0.9);
    e.selectEllipse(sun, 300, 220, 60);
    e.glow(sun, 290, QColor(255, 170, 70, 190), QColor(255, 120, 60, 0));
    e.selectEllipse(sun, 33, 33, 2);
    e.fill(QColor(255, 240, 196));
    e.deselect();
    e.layer(QStringLiteral("Far shore"));
    for (int k = 0; k < 2; ++k) {
        Line hill = ridge(-20, w + 20, sea - 8, 42 - 16 * k, 0.004 + 0.003 * k, 60 + unsigned(k));
        hill.push_back({w + 20, sea + 2});
        hill.push_back({-20, sea + 2});
        e.select(hill, 1.5);
        e.gradient({0, sea - 60}, {0, sea}, k ? QColor(70, 52, 92) : QColor(120, 80, 120),
                   k ? QColor(104, 66, 96) : QColor(206, 120, 112));
    }
    e.deselect();
    // The sea answers the sky, broken into lying strokes.
    e.layer(QStringLiteral("Sea"));
    e.select({{0, sea}, {w, sea}, {w, h}, {0, h}}, 1);
    e.gradient({0, sea}, {0, h}, QColor(232, 150, 110), QColor(28, 34, 70));
    weave.area = {-20, int(sea) - 4, int(w) + 40, int(h - sea) + 30};
    weave.colour = [=](double x, double y) {
        const double depth = (y - sea) / (h - sea);
        QColor colour = mixed(skyAt(x + 30 * noise2(x * 0.02, y * 0.06, 5), sea * (1 - 0.92 * depth)),
                              QColor(20, 30, 66), 0.18 + 0.5 * depth);
        const double path = std::exp(-std::pow((x - sun.x) / (26 + 150 * depth), 2));
        if (noise2(x * 0.02, y * 0.11, 8) > 0.1) colour = mixed(colour, QColor(255, 196, 110), 0.85 * path);
        return mixed(colour, QColor(16, 22, 54), std::max(0.0, 0.5 * noise2(x * 0.008, y * 0.07, 6)));
    };
    weave.angle = [](double x, double y) { return 0.08 * noise2(x * 0.01, y * 0.01, 12); };
    e.brush(QStringLiteral("ramon/Classic_Paint"), 13, 0.9);
    weave.strokes = 800, weave.length = 130, weave.bend = 0.05, weave.jitter = 0.08;
    e.weave(weave);
    e.brush(QStringLiteral("tanda/oil-03-paint"), 5, 0.85);
    weave.strokes = 1100, weave.length = 60;
    e.weave(weave);
    e.deselect();
    // Houses on the quay at the left, windows lit.
    e.layer(QStringLiteral("Houses"));
    double x = -20;
    std::vector<Point> windows;
    while (x < 0.4 * w) {
        const double width = e.between(60, 110), top = sea - e.between(90, 190) * (1 - 0.35 * x / (0.4 * w)),
                     bottom = sea + 16;
        const QColor wall = mixed(QColor(92, 62, 92), QColor(150, 86, 88), e.between(0, 1));
        e.select({{x, bottom},
                  {x, top},
                  {x + width / 2, top - e.between(24, 46)},
                  {x + width, top},
                  {x + width, bottom}},
                 0.8);
        e.gradient({x, 0}, {x + width, 0}, mixed(wall, QColor(30, 26, 56), 0.6), wall);
        weave.area = {int(x), int(top) - 40, int(width), int(bottom - top) + 40};
        weave.colour = [=](double px, double py) {
            return py < top ? mixed(QColor(120, 62, 70), QColor(58, 40, 70), (px - x) / width)
                            : mixed(mixed(wall, QColor(30, 26, 56), 0.6),
                                    mixed(wall, QColor(250, 160, 110), 0.3), (px - x) / width);
        };
        weave.angle = [=](double, double py) { return py < top ? 0.7 : 1.5; };
        e.brush(QStringLiteral("tanda/oil-06-paint"), 7, 0.6);
        weave.strokes = 40, weave.length = 34;
        e.weave(weave);
        for (double wy = top + 14; wy < bottom - 40; wy += 34)
            for (double wx = x + 12; wx < x + width - 18; wx += 26)
                if (e.chance(0.75)) {
                    const bool lit = e.chance(0.6);
                    e.select({{wx, wy}, {wx + 11, wy}, {wx + 11, wy + 17}, {wx, wy + 17}}, 0.6);
                    e.fill(lit ? mixed(QColor(255, 196, 96), QColor(255, 232, 160), e.between(0, 1))
                               : QColor(44, 36, 66));
                    if (lit) windows.push_back({wx + 5, wy + 8});
                }
        x += width - 2;
    }
    e.select({{-10, sea + 10}, {0.44 * w, sea + 8}, {0.46 * w, sea + 34}, {-10, sea + 46}}, 0.8);
    e.gradient({0, sea + 8}, {0, sea + 46}, QColor(112, 80, 92), QColor(34, 28, 56));
    e.deselect();
    e.layer(QStringLiteral("Reflections"), BlendMode::Screen, 0.75);
    e.brush(QStringLiteral("tanda/acrylic-05-paint"), 5, 0.6);
    for (const Point& from : windows)
        if (e.chance(0.55))
            for (int k = 0; k < 4; ++k) {
                const double y = sea + 52 + (sea - from.y) * e.between(0.3, 1.2) + 16 * k;
                e.colour(QColor(255, 190, 100), 0.1);
                const double length = e.between(5, 16);
                e.stroke({{from.x - length, y}, {from.x, y + 1}, {from.x + length, y}}, {0.2, 0.6, 0.2});
            }
    e.layer(QStringLiteral("Boats"));
    sailBoat(e, {0.56 * w, sea + 46}, 62, QColor(140, 62, 66));
    sailBoat(e, {0.84 * w, sea + 72}, 88, QColor(62, 78, 120));
    sailBoat(e, {0.37 * w, sea + 150}, 140, QColor(168, 74, 60));
    e.layer(QStringLiteral("Shadows of the boats"), BlendMode::Multiply, 0.8);
    const double places[][3] = {{0.56, 52, 62}, {0.84, 80, 88}, {0.37, 164, 140}};
    e.brush(QStringLiteral("ramon/Classic_Paint"), 6, 0.8);
    for (const auto& boat : places)
        for (int i = 0; i < 46; ++i) {
            const double t = e.between(0, 1), y = sea + boat[1] + 4 + boat[2] * 0.85 * t;
            const double cx = boat[0] * w + e.between(-1, 1) * boat[2] * (0.8 - 0.55 * t),
                         length = boat[2] * e.between(0.1, 0.3);
            e.colour(mixed(QColor(70, 52, 84), QColor(150, 120, 140), t), 0.05);
            e.stroke({{cx - length, y}, {cx, y + 2}, {cx + length, y}}, {0.2, 0.6, 0.2});
        }
    e.layer(QStringLiteral("Lamps"), BlendMode::Plus, 0.9);
    for (int i = 0; i < 5; ++i) lamp(e, {40 + 0.1 * w * i, sea - 6}, 15, QColor(255, 170, 80));
    lamp(e, {0.37 * w + 8, sea + 150 - 160}, 10, QColor(255, 200, 120));
    lamp(e, {0.84 * w + 6, sea + 72 - 110}, 7, QColor(255, 200, 120));
    e.layer(QStringLiteral("Gulls"));
    e.brush(QStringLiteral("classic/kabura"), 2, 0.9);
    for (int i = 0; i < 9; ++i) {
        const Point b{e.between(0.45, 0.95) * w, e.between(0.1, 0.34) * h};
        const double s = e.between(8, 17);
        e.colour(QColor(250, 226, 214));
        e.stroke({{b.x - s, b.y - s * 0.35},
                  {b.x - s * 0.4, b.y - s * 0.5},
                  {b.x, b.y},
                  {b.x + s * 0.4, b.y - s * 0.5},
                  {b.x + s, b.y - s * 0.3}},
                 {0.1, 0.7, 0.1}, 200);
    }
}

} // namespace moyun::gallery
