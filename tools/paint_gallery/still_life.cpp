// SPDX-License-Identifier: GPL-3.0-or-later
// A still life: fruit and a jug, their light and shade worked out as of round things, and painted in strokes
// that follow the form.
#include "tools/paint_gallery/easel.h"
#include "tools/paint_gallery/paintings.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace moyun::gallery {

using canvas::BlendMode;
using canvas::Point;

namespace {

struct Skin
{
    QColor dark, middle, light, rim; // rim: what the table throws back
};

const Skin kApple{QColor(84, 16, 24), QColor(186, 34, 36), QColor(244, 132, 82), QColor(150, 70, 46)};
const Skin kGreen{QColor(48, 66, 20), QColor(132, 152, 46), QColor(220, 222, 120), QColor(120, 104, 50)};
const Skin kPear{QColor(104, 74, 22), QColor(206, 162, 50), QColor(250, 228, 140), QColor(160, 106, 52)};
const Skin kPlum{QColor(24, 16, 40), QColor(66, 40, 92), QColor(150, 130, 190), QColor(86, 50, 66)};
const Skin kLemon{QColor(128, 96, 16), QColor(232, 196, 40), QColor(255, 244, 150), QColor(180, 130, 60)};
const Skin kClay{QColor(20, 40, 54), QColor(58, 104, 122), QColor(190, 222, 222), QColor(74, 66, 62)};

// nx, ny: -1 to 1 across the thing; light comes from the upper left.
QColor shade(const Skin& skin, double nx, double ny)
{
    const double nz = std::sqrt(std::max(0.0, 1 - nx * nx - ny * ny));
    const double light = -0.55 * nx - 0.6 * ny + 0.58 * nz;
    QColor colour = light > 0.45 ? mixed(skin.middle, skin.light, (light - 0.45) / 0.55)
                                 : mixed(skin.dark, skin.middle, (light + 0.25) / 0.7);
    if (nx + ny > 0.75) colour = mixed(colour, skin.rim, (nx + ny - 0.75) * 0.8);
    return colour;
}

void shadow(Easel& e, Point at, double rx, double ry)
{
    e.selectEllipse({at.x + 0.55 * rx, at.y + 0.25 * ry}, 1.35 * rx, ry, 0.4 * ry);
    e.fill(QColor(64, 36, 44, 190));
    e.selectEllipse({at.x + 0.05 * rx, at.y}, 0.8 * rx, 0.45 * ry, 0.2 * ry);
    e.fill(QColor(40, 20, 30, 220));
    e.deselect();
}

void fruit(Easel& e, const Line& outline, Point c, double rx, double ry, const Skin& skin, int strokes)
{
    e.select(outline, 1.2);
    e.glow({c.x - 0.35 * rx, c.y - 0.4 * ry}, 1.7 * rx, skin.light, skin.dark);
    const auto normal = [=](double x, double y) { return Point{(x - c.x) / rx, (y - c.y) / ry}; };
    Easel::Weave weave;
    weave.area = {int(c.x - rx), int(c.y - ry), int(2 * rx), int(2 * ry)};
    weave.colour = [=](double x, double y) {
        const Point n = normal(x, y);
        const double far = std::hypot(n.x, n.y);
        return shade(skin, far > 0.99 ? n.x / far : n.x, far > 0.99 ? n.y / far : n.y);
    };
    weave.angle = [=](double x, double y) { return std::atan2(y - c.y, x - c.x) + std::numbers::pi / 2; };
    weave.strokes = strokes, weave.length = 0.6 * rx, weave.bend = 0.3, weave.jitter = 0.1;
    e.brush(QStringLiteral("tanda/oil-01-paint"), 0.11 * rx, 0.8);
    e.weave(weave);
    e.brush(QStringLiteral("ramon/Classic_Paint"), 0.075 * rx, 0.8);
    weave.length = 0.4 * rx, weave.jitter = 0.07;
    e.weave(weave);
    e.brush(QStringLiteral("ramon/Pastel_1"), 0.05 * rx, 0.35);
    weave.strokes = strokes / 3;
    e.weave(weave);
    e.deselect();
    // The window in it.
    e.brush(QStringLiteral("deevad/airbrush"), 0.16 * rx, 0.9);
    e.colour(mixed(skin.light, Qt::white, 0.8));
    e.stroke({{c.x - 0.46 * rx, c.y - 0.46 * ry}, {c.x - 0.3 * rx, c.y - 0.56 * ry}}, {0.7, 0.9, 0.7}, 150);
    e.brush(QStringLiteral("tanda/acrylic-05-paint"), 0.045 * rx, 0.9);
    e.colour(QColor(255, 252, 240));
    e.stroke({{c.x - 0.45 * rx, c.y - 0.47 * ry}, {c.x - 0.34 * rx, c.y - 0.54 * ry}}, {0.5, 0.9, 0.5}, 150);
}

void stem(Easel& e, Point from, double length, double lean)
{
    e.brush(QStringLiteral("tanda/oil-03-paint"), length * 0.09, 0.95);
    e.colour(QColor(58, 38, 22));
    e.stroke({from,
              {from.x + 0.2 * lean * length, from.y - 0.5 * length},
              {from.x + lean * length, from.y - length}},
             {0.6, 0.6, 0.9});
    e.brush(QStringLiteral("classic/kabura"), length * 0.04, 0.8);
    e.colour(QColor(150, 112, 70));
    e.stroke({{from.x - 2, from.y - 3},
              {from.x + 0.2 * lean * length - 2, from.y - 0.5 * length},
              {from.x + lean * length - 2, from.y - length}},
             {0.4, 0.6, 0.4});
}

Line ellipse(Point c, double rx, double ry)
{
    return canvas::ellipsePoints(c, rx, ry);
}

void apple(Easel& e, Point c, double r, const Skin& skin)
{
    Line outline;
    for (int i = 0; i < 96; ++i) {
        const double a = 2 * std::numbers::pi * i / 96;
        const double dent = 1 - 0.1 * std::exp(-std::pow((a - 1.5 * std::numbers::pi) / 0.35, 2)) -
                            0.05 * std::exp(-std::pow((a - 0.5 * std::numbers::pi) / 0.3, 2));
        outline.push_back({c.x + r * 1.04 * dent * std::cos(a), c.y + 0.95 * r * dent * std::sin(a)});
    }
    fruit(e, outline, c, 1.04 * r, 0.97 * r, skin, 110);
    e.selectEllipse({c.x, c.y - 0.76 * r}, 0.3 * r, 0.09 * r, 0.05 * r);
    e.fill(mixed(skin.dark, Qt::black, 0.3));
    e.deselect();
    stem(e, {c.x + 2, c.y - 0.74 * r}, 0.4 * r, 0.35);
}

void pear(Easel& e, Point c, double r, const Skin& skin)
{
    Line outline;
    for (int i = 0; i < 120; ++i) {
        const double a = 2 * std::numbers::pi * i / 120, up = -std::sin(a);
        const double x = r * std::cos(a) * (up > 0 ? 1 - 0.58 * std::pow(up, 1.2) : 1),
                     y = c.y + r * std::sin(a) * (up > 0 ? 1.7 : 0.92);
        outline.push_back({c.x + x + 0.1 * r * std::max(0.0, up), y});
    }
    fruit(e, outline, {c.x, c.y}, 1.0 * r, 1.3 * r, skin, 150);
    stem(e, {c.x + 0.12 * r, c.y - 1.64 * r}, 0.42 * r, 0.5);
}

void leaf(Easel& e, Point from, Point to, double wide)
{
    const Point mid{0.5 * (from.x + to.x), 0.5 * (from.y + to.y)};
    const double dx = to.x - from.x, dy = to.y - from.y;
    e.select(smoothed({from,
                       {mid.x - 0.5 * wide * dy - 0.15 * dx, mid.y + 0.5 * wide * dx - 0.15 * dy},
                       {mid.x - 0.35 * wide * dy + 0.2 * dx, mid.y + 0.35 * wide * dx + 0.2 * dy},
                       to,
                       {mid.x + 0.35 * wide * dy + 0.2 * dx, mid.y - 0.35 * wide * dx + 0.2 * dy},
                       {mid.x + 0.5 * wide * dy - 0.15 * dx, mid.y - 0.5 * wide * dx - 0.15 * dy},
                       from},
                      3),
             1);
    e.gradient(from, to, QColor(38, 62, 28), QColor(128, 150, 70));
    e.brush(QStringLiteral("ramon/Classic_Paint"), 5, 0.7);
    for (int i = 0; i < 16; ++i) {
        const double t = e.between(0, 0.9), side = i % 2 ? 1 : -1;
        const Point p{std::lerp(from.x, to.x, t), std::lerp(from.y, to.y, t)};
        e.colour(mixed(QColor(46, 76, 34), QColor(150, 172, 84), e.between(0, 1)), 0.08);
        e.stroke({p, {p.x + 0.16 * dx - side * 0.3 * wide * dy, p.y + 0.16 * dy + side * 0.3 * wide * dx}},
                 {0.6, 0.6, 0.2});
    }
    e.deselect();
    e.brush(QStringLiteral("classic/kabura"), 1.6, 0.8);
    e.colour(QColor(190, 200, 130));
    e.stroke({from, {mid.x + 0.03 * dy, mid.y - 0.03 * dx}, to}, {0.7, 0.5, 0.1});
}

void jug(Easel& e, Point foot, double s)
{
    // Half the width over the height, from the foot up.
    const Line profile = smoothed({{0.42 * s, 0},
                                   {0.62 * s, 0.18 * s},
                                   {0.74 * s, 0.5 * s},
                                   {0.72 * s, 0.85 * s},
                                   {0.54 * s, 1.2 * s},
                                   {0.36 * s, 1.45 * s},
                                   {0.34 * s, 1.7 * s},
                                   {0.46 * s, 1.92 * s}},
                                  2);
    const auto radius = [&](double y) {
        for (const Point& p : profile)
            if (p.y >= foot.y - y) return p.x;
        return profile.back().x;
    };
    // Handle first: the body covers its ends.
    e.brush(QStringLiteral("ramon/Classic_Paint"), 0.075 * s, 1);
    const Line handle{{foot.x + 0.34 * s, foot.y - 1.76 * s},
                      {foot.x + 0.86 * s, foot.y - 1.78 * s},
                      {foot.x + 1.02 * s, foot.y - 1.36 * s},
                      {foot.x + 0.84 * s, foot.y - 0.95 * s},
                      {foot.x + 0.62 * s, foot.y - 0.82 * s}};
    for (int i = 0; i < 3; ++i) {
        e.colour(i == 2 ? kClay.middle : kClay.dark);
        e.stroke(handle, {0.9, 0.9, 0.9}, 300);
    }
    e.brush(QStringLiteral("ramon/Classic_Paint"), 0.03 * s, 0.9);
    e.colour(kClay.light);
    Line shine = handle;
    for (Point& p : shine) p.x -= 0.02 * s, p.y -= 0.03 * s;
    e.stroke({shine[0], shine[1], shine[2]}, {0.3, 0.8, 0.1}, 300);
    Line outline;
    for (double v = 0; v >= -1.92; v -= 0.04)
        outline.push_back({foot.x - radius(foot.y + v * s), foot.y + v * s});
    for (double v = -1.92; v <= 0; v += 0.04)
        outline.push_back({foot.x + radius(foot.y + v * s), foot.y + v * s});
    for (int i = 0; i <= 12; ++i)
        outline.push_back({foot.x + 0.42 * s * std::cos(std::numbers::pi * i / 12),
                           foot.y + 0.09 * s * std::sin(std::numbers::pi * i / 12)});
    e.select(outline, 1.2);
    e.gradient({foot.x - 0.74 * s, 0}, {foot.x + 0.74 * s, 0}, kClay.middle, kClay.dark);
    Easel::Weave weave;
    weave.area = {int(foot.x - 0.78 * s), int(foot.y - 1.95 * s), int(1.56 * s), int(2.05 * s)};
    weave.colour = [=](double x, double y) {
        const double nx = std::clamp((x - foot.x) / std::max(1.0, radius(y)), -0.98, 0.98);
        const double slope = (radius(y - 4) - radius(y + 4)) / 8;
        QColor colour = shade(kClay, nx, -0.75 * slope - 0.12);
        const double v = (foot.y - y) / s;
        // Two bands of glaze.
        if (std::abs(v - 1.34) < 0.03 || std::abs(v - 0.62) < 0.045)
            colour = mixed(colour, QColor(206, 150, 70), 0.55);
        return colour;
    };
    weave.angle = [=](double x, double) { return 0.5 * (x - foot.x) / s * 0.3; };
    weave.strokes = 260, weave.length = 0.4 * s, weave.bend = 0.1, weave.jitter = 0.08;
    e.brush(QStringLiteral("tanda/oil-01-paint"), 0.055 * s, 0.75);
    e.weave(weave);
    weave.length = 0.2 * s, weave.strokes = 420;
    e.brush(QStringLiteral("ramon/Classic_Paint"), 0.034 * s, 0.85);
    e.weave(weave);
    e.deselect();
    e.select(ellipse({foot.x, foot.y - 1.92 * s}, 0.46 * s, 0.1 * s), 1);
    e.gradient({foot.x - 0.46 * s, 0}, {foot.x + 0.46 * s, 0}, QColor(10, 18, 26), QColor(60, 88, 96));
    e.deselect();
    e.brush(QStringLiteral("ramon/Classic_Paint"), 0.022 * s, 0.9);
    e.colour(kClay.light);
    Line rim;
    for (int i = 0; i <= 24; ++i)
        rim.push_back({foot.x + 0.46 * s * std::cos(2 * std::numbers::pi * i / 24),
                       foot.y - 1.92 * s + 0.1 * s * std::sin(2 * std::numbers::pi * i / 24)});
    e.stroke(rim, {0.5, 0.9, 0.5}, 300);
    e.brush(QStringLiteral("deevad/airbrush"), 0.1 * s, 0.95);
    e.colour(QColor(240, 250, 248));
    e.stroke({{foot.x - 0.36 * s, foot.y - 1.02 * s}, {foot.x - 0.44 * s, foot.y - 0.75 * s}},
             {0.6, 0.95, 0.5}, 120);
}

} // namespace

void paintStillLife(Easel& e)
{
    const double w = e.width(), h = e.height(), table = 0.57 * h;
    e.layer(QStringLiteral("Wall"));
    Easel::Weave weave;
    weave.area = {-20, -20, int(w) + 40, int(table) + 40};
    weave.colour = [=](double x, double y) {
        const double light = std::exp(-std::hypot(x - 0.25 * w, y - 0.25 * h) / (0.5 * w));
        return mixed(
            mixed(QColor(38, 34, 40), QColor(64, 70, 62), 0.5 + 0.5 * noise2(x * 0.004, y * 0.004, 2)),
            QColor(150, 142, 112), light);
    };
    weave.angle = [](double x, double y) { return 1.1 + 0.7 * noise2(x * 0.003, y * 0.003, 4); };
    weave.strokes = 500, weave.length = 150, weave.jitter = 0.12;
    e.fill(QColor(70, 70, 62));
    e.brush(QStringLiteral("tanda/oil-01-paint"), 30, 0.7);
    e.weave(weave);
    e.brush(QStringLiteral("tanda/acrylic-05-paint"), 20, 0.55);
    e.weave(weave);
    e.layer(QStringLiteral("Table"));
    e.select({{0, table}, {w, table - 6}, {w, h}, {0, h}}, 1.5);
    e.gradient({0, table}, {0, h}, QColor(120, 74, 44), QColor(70, 38, 26));
    weave.area = {-20, int(table) - 10, int(w) + 40, int(h - table) + 30};
    weave.colour = [=](double x, double y) {
        const double grain = noise2(x * 0.003, y * 0.05, 7) + 0.5 * noise2(x * 0.01, y * 0.15, 9);
        const double light = std::exp(-std::hypot(x - 0.34 * w, 1.6 * (y - 0.72 * h)) / (0.42 * w));
        return mixed(mixed(QColor(74, 40, 26), QColor(138, 86, 48), 0.5 + 0.6 * grain), QColor(216, 156, 92),
                     0.7 * light);
    };
    weave.angle = [](double x, double y) { return 0.04 * noise2(x * 0.01, y * 0.01, 1) - 0.01; };
    weave.strokes = 620, weave.length = 210, weave.bend = 0.02, weave.jitter = 0.08;
    e.brush(QStringLiteral("ramon/Classic_Paint"), 12, 0.8);
    e.weave(weave);
    e.deselect();
    // A cloth hangs over the edge of the table.
    e.layer(QStringLiteral("Cloth"));
    const Line cloth{{0.06 * w, 0.69 * h}, {0.2 * w, 0.645 * h}, {0.4 * w, 0.66 * h}, {0.56 * w, 0.7 * h},
                     {0.66 * w, 0.77 * h}, {0.63 * w, 0.86 * h}, {0.55 * w, 0.9 * h}, {0.5 * w, 1.02 * h},
                     {0.16 * w, 1.02 * h}, {0.1 * w, 0.88 * h},  {0.03 * w, 0.78 * h}};
    Line edge = cloth;
    edge.push_back(cloth.front());
    e.select(smoothed(edge, 8), 1.5);
    e.gradient({0.1 * w, 0}, {0.66 * w, 0}, QColor(240, 232, 214), QColor(176, 164, 156));
    weave.area = {int(0.02 * w), int(0.63 * h), int(0.66 * w), int(0.4 * h)};
    const auto fold = [=](double x, double y) {
        return std::sin(0.018 * (x - 0.4 * (y - 0.7 * h)) + 2.2 * noise2(x * 0.006, y * 0.006, 21));
    };
    weave.colour = [=](double x, double y) {
        const double f = fold(x, y);
        const QColor lit = mixed(QColor(250, 244, 230), QColor(206, 198, 190), x / (0.7 * w));
        return mixed(lit, QColor(120, 116, 136), std::max(0.0, -f) * 0.75);
    };
    weave.angle = [=](double x, double y) { return 1.25 + 0.5 * noise2(x * 0.005, y * 0.005, 22); };
    weave.strokes = 420, weave.length = 95, weave.jitter = 0.05, weave.bend = 0.15;
    e.brush(QStringLiteral("tanda/oil-06-paint"), 14, 0.7);
    e.weave(weave);
    e.brush(QStringLiteral("ramon/Classic_Paint"), 9, 0.8);
    e.weave(weave);
    e.deselect();
    e.layer(QStringLiteral("Shadows"), BlendMode::Multiply, 0.8);
    shadow(e, {0.7 * w, 0.735 * h}, 190, 50);
    shadow(e, {0.42 * w, 0.79 * h}, 140, 36);
    shadow(e, {0.24 * w, 0.775 * h}, 125, 34);
    shadow(e, {0.555 * w, 0.825 * h}, 120, 30);
    shadow(e, {0.35 * w, 0.905 * h}, 90, 24);
    shadow(e, {0.83 * w, 0.83 * h}, 120, 28);
    e.layer(QStringLiteral("Jug"));
    jug(e, {0.68 * w, 0.73 * h}, 245);
    e.layer(QStringLiteral("Fruit behind"));
    pear(e, {0.42 * w, 0.69 * h}, 118, kPear);
    apple(e, {0.24 * w, 0.685 * h}, 112, kGreen);
    e.layer(QStringLiteral("Fruit before"));
    apple(e, {0.545 * w, 0.74 * h}, 108, kApple);
    {
        const Point c{0.82 * w, 0.78 * h};
        Line lemon;
        for (int i = 0; i < 96; ++i) {
            const double a = 2 * std::numbers::pi * i / 96;
            const double nip =
                0.2 * std::exp(-std::pow(std::remainder(a, 2 * std::numbers::pi) / 0.22, 2)) +
                0.12 *
                    std::exp(-std::pow(std::remainder(a - std::numbers::pi, 2 * std::numbers::pi) / 0.2, 2));
            lemon.push_back({c.x + 100 * (1 + nip) * std::cos(a), c.y + 68 * std::sin(a) - 12 * std::cos(a)});
        }
        fruit(e, lemon, c, 108, 72, kLemon, 110);
    }
    fruit(e, ellipse({0.345 * w, 0.855 * h}, 66, 62), {0.345 * w, 0.855 * h}, 66, 62, kPlum, 80);
    fruit(e, ellipse({0.44 * w, 0.885 * h}, 60, 55), {0.44 * w, 0.885 * h}, 60, 55, kPlum, 80);
    e.layer(QStringLiteral("Leaves"));
    leaf(e, {0.557 * w, 0.65 * h}, {0.61 * w, 0.6 * h}, 0.7);
    leaf(e, {0.25 * w, 0.6 * h}, {0.18 * w, 0.565 * h}, 0.6);
    e.layer(QStringLiteral("Light"), BlendMode::SoftLight, 0.55);
    e.glow({0.3 * w, 0.5 * h}, 0.75 * w, QColor(255, 238, 196), QColor(30, 22, 40));
}

} // namespace moyun::gallery
