// SPDX-License-Identifier: GPL-3.0-or-later
// A lake in the mountains, in ink: washes of gradients within ridges, dry strokes down the slopes, mist.
#include "tools/paint_gallery/easel.h"
#include "tools/paint_gallery/paintings.h"

#include <cmath>

namespace moyun::gallery {

using canvas::BlendMode;
using canvas::Point;

namespace {

const QColor kInk(28, 30, 34);

QColor ink(double alpha)
{
    QColor colour = kInk;
    colour.setAlphaF(float(alpha));
    return colour;
}

// One chain of mountains: a wash that is dark along the ridge and gone in the mist, strokes down its slopes,
// and a line along the ridge that swells and fades.
void mountains(Easel& e, double y, double rough, double detail, unsigned seed, double dark, int slopes)
{
    const Line top = ridge(-40, e.width() + 40, y, rough, detail, seed);
    const double mist = y + rough * 1.1 + 60;
    Line area = top;
    area.push_back({e.width() + 40.0, mist});
    area.push_back({-40, mist});
    e.select(area, 0.8);
    e.gradient({0, y - rough}, {0, mist}, ink(dark), ink(0));
    e.brush(QStringLiteral("tanda/charcoal-03"), 7, 0.35);
    for (int i = 0; i < slopes; ++i) {
        const auto at = std::size_t(e.between(3, double(top.size()) - 4));
        const Point p = top[at];
        const double slope = (top[at + 3].y - top[at - 3].y) / (top[at + 3].x - top[at - 3].x);
        const double down = e.between(0, 0.75) * rough, run = e.between(40, 110);
        const double x = p.x + down * 0.35 * (slope > 0 ? 1 : -1), from = p.y + down;
        e.colour(kInk, 0.1);
        e.stroke({{x, from},
                  {x + run * 0.25 * (slope > 0 ? 1 : -1), from + run * 0.5},
                  {x + run * 0.35 * (slope > 0 ? 1 : -1) + e.between(-8, 8), from + run}},
                 {0.25 + 0.4 * dark, 0.5 * dark + 0.15, 0.05});
    }
    e.deselect();
    e.brush(QString(), 1.5, 0.85 * dark + 0.1);
    e.colour(kInk);
    for (std::size_t i = 0; i + 12 < top.size();) {
        const auto count = std::size_t(e.between(14, 46));
        Line part;
        for (std::size_t k = i; k < std::min(i + count, top.size()); k += 3) part.push_back(top[k]);
        if (e.chance(0.85)) e.stroke(part, {e.between(0.2, 0.9), e.between(0.2, 0.8), 0.1}, 500);
        i += count;
    }
}

void pine(Easel& e, Point foot, double height, double lean)
{
    const auto at = [&](double t) {
        return Point{foot.x + lean * height * t * t + 0.05 * height * std::sin(5 * t), foot.y - height * t};
    };
    e.brush(QStringLiteral("tanda/oil-03-paint"), height * 0.012, 0.9);
    e.colour(QColor(52, 44, 38), 0.1);
    e.stroke({at(0), at(0.3), at(0.6), at(0.85), at(1)}, {0.9, 0.6, 0.15});
    e.brush(QStringLiteral("classic/kabura"), height * 0.01, 0.9);
    for (int i = 0; i < 16; ++i) {
        const double t = 0.42 + 0.58 * i / 16, side = i % 2 ? 1 : -1;
        const double reach = height * (0.46 - 0.34 * t) * e.between(0.7, 1.2);
        const Point from = at(t), to{from.x + side * reach, from.y + reach * e.between(-0.12, 0.12)};
        e.colour(QColor(48, 42, 38));
        e.brush(QStringLiteral("classic/kabura"), height * 0.008, 0.9);
        e.stroke({from, {0.5 * (from.x + to.x), 0.5 * (from.y + to.y) - 0.08 * reach}, to}, {0.7, 0.5, 0.2});
        // Needles stand in fans along the branch.
        e.brush(QStringLiteral("classic/kabura"), 1.1, 0.9);
        for (int k = 0; k < 7; ++k) {
            const double u = 0.3 + 0.7 * k / 6;
            const Point c{std::lerp(from.x, to.x, u), std::lerp(from.y, to.y, u) - 0.05 * reach};
            for (int n = 0; n < 13; ++n) {
                const double angle = -3.14 * (0.06 + 0.88 * n / 12), length = height * e.between(0.05, 0.085);
                e.colour(mixed(QColor(24, 40, 36), QColor(46, 66, 54), e.between(0, 1)));
                e.stroke({c, {c.x + length * std::cos(angle), c.y + length * std::sin(angle)}},
                         {0.6, 0.5, 0.1}, 400);
            }
        }
    }
}

void boat(Easel& e, Point at, double size)
{
    e.select({{at.x - size, at.y - 0.14 * size},
              {at.x - 0.6 * size, at.y + 0.1 * size},
              {at.x + 0.6 * size, at.y + 0.1 * size},
              {at.x + size, at.y - 0.2 * size},
              {at.x + 0.5 * size, at.y - 0.03 * size},
              {at.x - 0.5 * size, at.y - 0.02 * size}},
             0.6);
    e.fill(ink(0.9));
    e.deselect();
    e.select({{at.x - 0.5 * size, at.y - 0.02 * size},
              {at.x - 0.42 * size, at.y - 0.3 * size},
              {at.x - 0.1 * size, at.y - 0.4 * size},
              {at.x + 0.15 * size, at.y - 0.3 * size},
              {at.x + 0.2 * size, at.y}},
             0.8);
    e.gradient({at.x, at.y - 0.4 * size}, {at.x, at.y}, QColor(96, 82, 62), QColor(54, 46, 38));
    e.deselect();
    e.brush(QStringLiteral("classic/kabura"), 3, 0.95);
    e.colour(kInk);
    const Point man{at.x + 0.5 * size, at.y - 0.05 * size};
    e.stroke({man, {man.x + 2, man.y - 0.22 * size}, {man.x - 1, man.y - 0.34 * size}}, {1, 1, 0.6});
    e.stroke(
        {{man.x - 9, man.y - 0.36 * size}, {man.x, man.y - 0.45 * size}, {man.x + 9, man.y - 0.36 * size}},
        {0.5, 1, 0.5});
    e.brush(QStringLiteral("classic/kabura"), 1, 0.9);
    e.stroke({{man.x, man.y - 0.25 * size},
              {man.x + 0.35 * size, man.y - 0.3 * size},
              {man.x + 0.8 * size, man.y + 0.2 * size}},
             {0.6, 0.5, 0.4});
}

} // namespace

void paintLake(Easel& e)
{
    const double w = e.width(), h = e.height();
    e.layer(QStringLiteral("Paper"), BlendMode::Multiply);
    e.glow({0.6 * w, 0.35 * h}, 0.9 * w, QColor(248, 241, 226), QColor(222, 208, 180));
    e.brush(QStringLiteral("deevad/sponge_smudging"), 60, 0.25);
    e.layer(QStringLiteral("Sun"));
    e.selectEllipse({0.71 * w, 0.2 * h}, 46, 46, 1.5);
    e.gradient({0, 0.15 * h}, {0, 0.26 * h}, QColor(196, 62, 40, 235), QColor(206, 96, 66, 150));
    e.deselect();
    e.layer(QStringLiteral("Far mountains"), BlendMode::Multiply);
    mountains(e, 0.36 * h, 120, 0.0042, 11, 0.24, 30);
    e.layer(QStringLiteral("Middle mountains"), BlendMode::Multiply);
    mountains(e, 0.46 * h, 170, 0.0036, 27, 0.5, 130);
    e.layer(QStringLiteral("Mist"), BlendMode::Screen, 0.85);
    for (int i = 0; i < 7; ++i) {
        e.selectEllipse({e.between(0, w), e.between(0.46, 0.6) * h}, e.between(200, 480), e.between(14, 34),
                        30);
        e.fill(QColor(236, 228, 210, 190));
    }
    e.deselect();
    e.layer(QStringLiteral("Near mountains"), BlendMode::Multiply);
    {
        // Cliffs at the left alone.
        Line top = ridge(-40, 0.5 * w, 0.6 * h, 300, 0.003, 5);
        for (Point& p : top) p.y = std::lerp(p.y, 0.68 * h, std::pow(std::max(0.0, p.x / (0.5 * w)), 1.6));
        Line area = top;
        area.push_back({0.5 * w, 0.69 * h});
        area.push_back({-40, 0.69 * h});
        e.select(area, 0.8);
        e.gradient({0, 0.2 * h}, {0, 0.72 * h}, ink(0.78), ink(0.2));
        e.brush(QStringLiteral("tanda/charcoal-01"), 9, 0.5);
        for (int i = 0; i < 260; ++i) {
            const double x = e.between(0, 0.48 * w), y = e.between(0.25, 0.68) * h;
            e.colour(kInk, 0.1);
            e.stroke({{x, y}, {x + 8, y + 30}, {x + e.between(0, 24), y + e.between(40, 90)}},
                     {0.5, 0.4, 0.05});
        }
        e.deselect();
        e.brush(QString(), 2, 0.9);
        e.colour(kInk);
        for (std::size_t i = 0; i + 12 < top.size(); i += 16) {
            Line part;
            for (std::size_t k = i; k < std::min(i + 18, top.size()); k += 3) part.push_back(top[k]);
            e.stroke(part, {e.between(0.3, 0.9), e.between(0.3, 0.8), 0.15}, 500);
        }
        e.brush(QStringLiteral("classic/ink_blot"), 5, 0.9);
        for (const Point& p : top)
            if (e.chance(0.35) && p.x > 0) e.stipple({p.x, p.y - 4}, 8, 3, 0.6);
    }
    e.layer(QStringLiteral("Water"), BlendMode::Multiply);
    e.select({{0, 0.665 * h}, {w, 0.645 * h}, {w, h}, {0, h}}, 10);
    e.gradient({0, 0.64 * h}, {0, h}, QColor(120, 136, 140, 0), QColor(96, 116, 124, 150));
    e.brush(QStringLiteral("deevad/watercolor_expressive"), 5, 0.6);
    for (int i = 0; i < 130; ++i) {
        const double y = h * (0.67 + 0.32 * std::pow(e.between(0, 1), 1.4)), x = e.between(0, w);
        const double length = (y / h - 0.6) * e.between(150, 700);
        e.colour(QColor(64, 84, 94), 0.15);
        e.stroke({{x - length, y}, {x, y + e.between(-3, 3)}, {x + length, y + e.between(-2, 2)}},
                 {0.05, e.between(0.2, 0.5), 0.05});
    }
    e.deselect();
    // Where the near mountains stand in the water it is misty.
    e.layer(QStringLiteral("Mist on the water"), BlendMode::Screen, 0.9);
    e.selectEllipse({0.2 * w, 0.69 * h}, 0.42 * w, 20, 26);
    e.fill(QColor(226, 214, 190, 210));
    e.deselect();
    e.layer(QStringLiteral("Shore"));
    {
        Line shore = ridge(0.56 * w, w + 40, 0.93 * h, 60, 0.006, 44);
        for (Point& p : shore) p.y = std::lerp(h + 10, p.y, std::min(1.0, (p.x - 0.56 * w) / (0.25 * w)));
        shore.push_back({w + 40, h + 20});
        shore.push_back({0.56 * w, h + 20});
        e.select(shore, 0.8);
        e.gradient({0, 0.84 * h}, {0, h}, QColor(66, 64, 60), QColor(24, 26, 28));
        e.brush(QStringLiteral("classic/dry_brush"), 9, 0.7);
        for (int i = 0; i < 90; ++i) {
            const double x = e.between(0.58, 1) * w, y = e.between(0.86, 1) * h;
            e.colour(mixed(QColor(116, 108, 92), QColor(30, 32, 34), e.between(0, 1)));
            e.stroke({{x, y}, {x + 22, y + 14}, {x + 40, y + e.between(20, 50)}}, {0.6, 0.4, 0.1});
        }
        e.deselect();
        e.brush(QStringLiteral("classic/long_grass"), 7, 0.8);
        for (std::size_t k = 30; k + 12 < shore.size() - 2; k += 7) {
            e.colour(QColor(58, 64, 48), 0.2);
            e.stroke({{shore[k].x, shore[k].y + 6}, {shore[k + 6].x, shore[k + 6].y + 6}}, {0.4, 0.7, 0.3});
        }
    }
    e.layer(QStringLiteral("Pines"));
    pine(e, {0.86 * w, 0.93 * h}, 0.48 * h, -0.22);
    pine(e, {0.945 * w, 0.95 * h}, 0.36 * h, 0.12);
    e.layer(QStringLiteral("Boat"));
    boat(e, {0.47 * w, 0.785 * h}, 66);
    e.brush(QStringLiteral("deevad/watercolor_glazing"), 6, 0.5);
    for (int i = 0; i < 6; ++i) {
        e.colour(QColor(50, 56, 60));
        e.stroke(
            {{0.43 * w, 0.795 * h + 5 * i}, {0.47 * w, 0.797 * h + 5 * i}, {0.51 * w, 0.795 * h + 5 * i}},
            {0.1, 0.4 - 0.05 * i, 0.1});
    }
    e.layer(QStringLiteral("Birds"));
    e.brush(QStringLiteral("classic/kabura"), 1.6, 0.9);
    e.colour(kInk);
    for (int i = 0; i < 7; ++i) {
        const Point b{0.53 * w + 30 * i + e.between(-8, 8), 0.17 * h - 10 * i + e.between(-12, 12)};
        const double s = e.between(9, 14);
        e.stroke({{b.x - s, b.y - s * 0.5}, {b.x - s * 0.3, b.y - s * 0.45}, {b.x, b.y}}, {0.1, 0.7, 0.5},
                 200);
        e.stroke({{b.x, b.y}, {b.x + s * 0.4, b.y - s * 0.5}, {b.x + s, b.y - s * 0.6}}, {0.5, 0.7, 0.1},
                 200);
    }
    e.layer(QStringLiteral("Seal"));
    e.select({{0.045 * w, 0.07 * h},
              {0.045 * w + 44, 0.07 * h},
              {0.045 * w + 44, 0.07 * h + 80},
              {0.045 * w, 0.07 * h + 80}},
             0.7);
    e.fill(QColor(178, 42, 32));
    e.deselect();
    e.text(QStringLiteral("墨韵"), {0.045 * w + 41, 0.07 * h + 5}, 33, QColor(248, 236, 216), true,
           QStringLiteral("Noto Serif CJK SC"));
}

} // namespace moyun::gallery
