// SPDX-License-Identifier: GPL-3.0-or-later
// Birches in autumn: soft depths, dabs of leaves in many layers, white trunks with their dark marks.
#include "tools/paint_gallery/easel.h"
#include "tools/paint_gallery/paintings.h"

#include <cmath>

namespace moyun::gallery {

using canvas::BlendMode;
using canvas::Point;

namespace {

QColor leafColour(Easel& e, double light)
{
    static const QColor kDark[] = {QColor(122, 58, 18), QColor(96, 74, 26), QColor(138, 40, 24)};
    static const QColor kLight[] = {QColor(250, 196, 52), QColor(240, 150, 40), QColor(222, 206, 90)};
    const auto i = std::size_t(e.between(0, 2.99));
    return mixed(kDark[i], kLight[i], light);
}

void trunk(Easel& e, double x, double foot, double wide, double lean, double far)
{
    const QColor haze(222, 190, 130);
    const auto at = [&](double t) { return x + lean * t + wide * 0.25 * noise(t * 4 + x, 3); };
    const auto half = [&](double t) { return 0.5 * wide * (1.12 - 0.35 * t); };
    const double top = -20;
    Line outline;
    for (int i = 0; i <= 24; ++i)
        outline.push_back({at(i / 24.0) - half(i / 24.0), std::lerp(foot, top, i / 24.0)});
    for (int i = 24; i >= 0; --i)
        outline.push_back({at(i / 24.0) + half(i / 24.0), std::lerp(foot, top, i / 24.0)});
    e.select(outline, 0.8);
    e.gradient({x - 0.6 * wide + 0.5 * lean, 0}, {x + 0.6 * wide + 0.5 * lean, 0},
               mixed(QColor(252, 246, 232), haze, far), mixed(QColor(112, 104, 118), haze, far));
    Easel::Weave weave;
    weave.area = {int(x - wide + std::min(0.0, lean)), -20, int(2 * wide + std::abs(lean)), int(foot) + 30};
    weave.colour = [=](double px, double py) {
        const double t = (foot - py) / (foot - top), across = (px - at(t)) / half(t);
        QColor colour = mixed(QColor(255, 250, 238), QColor(128, 118, 132),
                              0.5 + 0.55 * across + 0.2 * noise2(px * 0.05, py * 0.01, 4));
        if (across > 0.55) colour = mixed(colour, QColor(214, 150, 92), 0.35);
        return mixed(colour, haze, far);
    };
    weave.angle = [](double, double) { return 1.57; };
    weave.strokes = int(40 + wide * 2), weave.length = 90, weave.jitter = 0.05;
    e.brush(QStringLiteral("ramon/Classic_Paint"), std::max(2.0, 0.11 * wide), 0.75);
    e.weave(weave);
    // Marks across the bark.
    e.brush(QStringLiteral("tanda/charcoal-01"), std::max(1.2, 0.055 * wide), 0.9);
    for (int i = 0; i < int(14 + wide * 0.4); ++i) {
        const double t = e.between(0, 1), y = std::lerp(foot, top, t), side = e.chance(0.6) ? -1 : 1;
        const double from = at(t) + side * half(t), length = side * -half(t) * e.between(0.3, 1.3);
        e.colour(mixed(QColor(34, 28, 30), haze, far), 0.1);
        e.stroke({{from, y}, {from + 0.5 * length, y + 0.05 * wide}, {from + length, y + 0.02 * wide}},
                 {0.9, 0.6, 0.1}, 400);
    }
    e.brush(QStringLiteral("tanda/oil-03-paint"), std::max(1.5, 0.08 * wide), 0.9);
    for (int i = 0; i < 3; ++i) { // where branches were
        const double t = e.between(0.15, 0.9), y = std::lerp(foot, top, t),
                     cx = at(t) + e.between(-0.3, 0.3) * wide;
        e.colour(mixed(QColor(30, 24, 28), haze, far));
        e.stroke(
            {{cx - 0.28 * wide, y + 0.22 * wide}, {cx, y - 0.05 * wide}, {cx + 0.28 * wide, y + 0.24 * wide}},
            {0.2, 0.9, 0.2}, 300);
    }
    e.deselect();
    e.brush(QStringLiteral("classic/kabura"), std::max(1.0, 0.05 * wide), 0.9);
    for (int i = 0; i < 7; ++i) {
        const double t = e.between(0.35, 0.98), y = std::lerp(foot, top, t), side = i % 2 ? 1 : -1;
        const Point p{at(t) + side * half(t) * 0.8, y};
        const double reach = wide * e.between(1.2, 3);
        e.colour(mixed(QColor(52, 40, 38), haze, far));
        e.stroke({p,
                  {p.x + 0.5 * side * reach, p.y - 0.5 * reach},
                  {p.x + side * reach, p.y - 0.75 * reach + e.between(-10, 20)}},
                 {0.9, 0.5, 0.1}, 500);
    }
}

} // namespace

void paintBirches(Easel& e)
{
    const double w = e.width(), h = e.height(), ground = 0.7 * h;
    e.layer(QStringLiteral("Light between the trees"));
    e.gradient({0, 0}, {0, ground}, QColor(196, 206, 196), QColor(250, 222, 150));
    Easel::Weave weave;
    weave.area = {-20, -20, int(w) + 40, int(ground) + 60};
    weave.colour = [=](double x, double y) {
        const double light = std::exp(-std::hypot(x - 0.62 * w, y - 0.5 * h) / (0.24 * w));
        const double n = noise2(x * 0.006, y * 0.004, 2) + 0.5 * noise2(x * 0.02, y * 0.012, 3);
        const QColor leaves = mixed(QColor(150, 96, 40), QColor(232, 178, 74), 0.5 + 0.6 * n);
        return mixed(mixed(leaves, QColor(120, 128, 110), std::max(0.0, -n) * 0.7), QColor(255, 244, 206),
                     light);
    };
    weave.angle = [](double x, double y) { return 1.57 + 0.6 * noise2(x * 0.01, y * 0.01, 8); };
    weave.strokes = 420, weave.length = 90, weave.jitter = 0.12;
    e.brush(QStringLiteral("tanda/acrylic-05-paint"), 34, 0.6);
    e.weave(weave);
    e.brush(QStringLiteral("classic/impressionism"), 12, 0.5);
    weave.strokes = 160;
    e.weave(weave);
    e.layer(QStringLiteral("Far trees"), BlendMode::Normal, 0.85);
    for (int i = 0; i < 15; ++i)
        trunk(e, e.between(0, 1) * w, ground + e.between(-24, 8), e.between(7, 15), e.between(-30, 30), 0.55);
    e.layer(QStringLiteral("Mist of light"), BlendMode::Screen, 0.75);
    e.selectEllipse({0.62 * w, 0.52 * h}, 0.3 * w, 0.34 * h, 120);
    e.glow({0.62 * w, 0.52 * h}, 0.32 * w, QColor(255, 226, 150, 170), QColor(255, 200, 110, 0));
    e.deselect();
    e.layer(QStringLiteral("Ground"));
    {
        Line hill{{-20, ground + 12},    {0.2 * w, ground - 14}, {0.45 * w, ground + 10},
                  {0.7 * w, ground - 6}, {w + 20, ground + 16},  {w + 20, h + 20},
                  {-20, h + 20}};
        e.select(hill, 6);
    }
    e.gradient({0, ground}, {0, h}, QColor(226, 176, 80), QColor(96, 52, 24));
    weave.area = {-20, int(ground) - 20, int(w) + 40, int(h - ground) + 50};
    const auto path = [=](double y) {
        return 0.6 * w - 0.16 * w * std::sin((y - ground) / (h - ground) * 2.6);
    };
    weave.colour = [=](double x, double y) {
        const double t = (y - ground) / (h - ground), wide = 30 + 190 * t;
        const double on = std::exp(-std::pow((x - path(y)) / wide, 4));
        const double n = noise2(x * 0.012, y * 0.03, 5);
        const QColor leaves =
            mixed(mixed(QColor(236, 182, 74), QColor(170, 84, 34), t), QColor(112, 62, 30), std::max(0.0, n));
        return mixed(leaves, mixed(QColor(250, 226, 170), QColor(186, 146, 120), t), 0.8 * on);
    };
    weave.angle = [](double x, double y) { return 0.25 * noise2(x * 0.01, y * 0.02, 6); };
    weave.strokes = 460, weave.length = 80, weave.jitter = 0.12, weave.bend = 0.15;
    e.brush(QStringLiteral("tanda/oil-01-paint"), 15, 0.75);
    e.weave(weave);
    e.brush(QStringLiteral("classic/puantilism2"), 6, 0.7);
    weave.strokes = 260;
    e.weave(weave);
    e.deselect();
    e.layer(QStringLiteral("Shadows"), BlendMode::Multiply, 0.6);
    e.brush(QStringLiteral("tanda/acrylic-05-paint"), 18, 0.55);
    const double feet[][4] = {{0.08, 0.9, 74, 30},   {0.24, 0.8, 46, -24},   {0.34, 0.95, 92, 36},
                              {0.83, 0.86, 66, -46}, {0.95, 0.97, 104, -20}, {0.73, 0.77, 30, 14},
                              {0.46, 0.76, 26, -12}};
    for (const auto& f : feet) {
        e.brush(QStringLiteral("tanda/acrylic-05-paint"), 0.32 * f[2], 0.55);
        e.colour(QColor(96, 62, 92));
        const double x = f[0] * w, y = f[1] * h;
        e.stroke({{x, y}, {x - 3.2 * f[2], y + 1.1 * f[2]}, {x - 6.5 * f[2], y + 2.3 * f[2]}},
                 {0.9, 0.7, 0.3}, 600);
    }
    e.layer(QStringLiteral("Birches"));
    for (const std::size_t i : {6u, 5u, 1u, 3u, 0u, 2u, 4u})
        trunk(e, feet[i][0] * w, feet[i][1] * h, feet[i][2], feet[i][3], feet[i][2] < 32 ? 0.25 : 0);
    e.layer(QStringLiteral("Grass"));
    for (const auto& f : feet)
        for (int k = 0; k < 3; ++k) {
            e.brush(QStringLiteral("classic/short_grass"), 0.14 * f[2] + 4, 0.8);
            e.colour(mixed(QColor(150, 98, 34), QColor(216, 176, 70), e.between(0, 1)));
            const double x = f[0] * w, y = f[1] * h;
            e.stroke({{x - f[2], y + 2 + 5 * k}, {x, y + 6 + 4 * k}, {x + 0.9 * f[2], y + 2 + 4 * k}},
                     {0.4, 0.8, 0.4}, 500);
        }
    e.layer(QStringLiteral("Leaves"));
    for (int pass = 0; pass < 3; ++pass)
        for (int i = 0; i < 150; ++i) {
            const double x = e.between(0, w), y = h * 0.5 * std::pow(e.between(0, 1), 1.5);
            if (noise2(x * 0.006, y * 0.009, 31) < -0.1) continue;
            e.brush(pass == 1 ? QStringLiteral("classic/imp_details")
                              : QStringLiteral("classic/impressionism"),
                    7 + 3 * pass, 0.9);
            e.colour(leafColour(e, 0.15 + 0.4 * pass + e.between(-0.1, 0.15)), 0.1);
            e.stroke({{x - 34, y + e.between(-20, 20)}, {x, y}, {x + 34, y + e.between(-20, 20)}},
                     {0.4, 0.8, 0.3}, 500);
        }
    e.layer(QStringLiteral("Falling"));
    for (int i = 0; i < 130; ++i) {
        const double x = e.between(0, w), y = e.between(0.3, 0.98) * h, s = 2.5 + 6 * y / h;
        e.brush(QStringLiteral("tanda/charcoal-01"), 0.7 * s, 1);
        e.colour(leafColour(e, e.between(0.6, 1)), 0.1);
        e.stroke({{x, y}, {x + s * 0.8, y - s * 0.4}}, {0.8, 0.9, 0.7}, 100);
    }
    e.layer(QStringLiteral("Warm light"), BlendMode::SoftLight, 0.5);
    e.glow({0.62 * w, 0.5 * h}, 0.75 * w, QColor(255, 226, 160), QColor(60, 36, 60));
}

} // namespace moyun::gallery
