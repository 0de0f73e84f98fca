// SPDX-License-Identifier: GPL-3.0-or-later
// A flowering branch before the moon: dry ink for the wood, soft selections and washes for the petals.
#include "tools/paint_gallery/easel.h"
#include "tools/paint_gallery/paintings.h"

#include <cmath>
#include <numbers>

namespace moyun::gallery {

using canvas::BlendMode;
using canvas::Point;

namespace {

constexpr double kPi = std::numbers::pi;

struct Twig
{
    Point at;
    double angle;
};

// Grows from `at`; where flowers may sit is added to `twigs`.
void branch(Easel& e, Point at, double angle, double length, double thick, int depth,
            std::vector<Twig>& twigs)
{
    Line line{at};
    double heading = angle;
    const int joints = 5;
    for (int i = 0; i < joints; ++i) {
        heading += e.between(-0.34, 0.34);
        at.x += length / joints * std::cos(heading);
        at.y += length / joints * std::sin(heading);
        line.push_back(at);
        if (depth < 3) twigs.push_back({at, heading});
    }
    e.brush(QStringLiteral("tanda/oil-03-paint"), thick, 0.95);
    e.colour(QColor(44, 34, 36), 0.08);
    e.stroke(line, {1, 0.75, depth == 0 ? 0.2 : 0.5}, 500);
    e.brush(QStringLiteral("tanda/charcoal-03"), 0.8 * thick, 0.4);
    e.colour(QColor(128, 106, 98), 0.1);
    Line light = line;
    for (Point& p : light) p.x -= 0.25 * thick, p.y -= 0.35 * thick;
    e.stroke(light, {0.6, 0.4, 0.1}, 500);
    if (depth == 0) return;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const int shoots = depth == 3 ? 1 : (e.chance(0.7) ? 1 : 0);
        for (int k = 0; k < shoots; ++k) {
            const double side = (i + unsigned(depth)) % 2 ? 1 : -1;
            branch(e, line[i], heading + side * e.between(0.4, 0.95), length * e.between(0.36, 0.56),
                   thick * 0.5, depth - 1, twigs);
        }
    }
}

// Five petals round a middle; `squeeze` below 1: seen from the side, towards `angle`.
void flower(Easel& e, Point c, double r, double angle, double squeeze)
{
    const auto place = [&](double x, double y) { // a flower's own place onto the picture
        x *= squeeze;
        return Point{c.x + x * std::cos(angle) - y * std::sin(angle),
                     c.y + x * std::sin(angle) + y * std::cos(angle)};
    };
    const double turn = e.between(0, 2 * kPi);
    const QColor deep = mixed(QColor(206, 60, 96), QColor(226, 100, 130), e.between(0, 1));
    for (int petal = 0; petal < 5; ++petal) {
        const double a = turn + 2 * kPi * petal / 5, wide = r * e.between(0.5, 0.6),
                     far = r * e.between(0.92, 1.06);
        Line outline;
        for (int i = 0; i <= 20; ++i) {
            const double t = 2 * kPi * i / 20;
            // An egg with a notch at its broad end.
            double along = 0.54 * far * (1 - 0.92 * std::cos(t)),
                   across = wide * std::sin(t) * (0.55 + 0.5 * along / far);
            if (i > 8 && i < 12) along -= 0.08 * far * (2 - std::abs(i - 10.0)) / 2;
            outline.push_back(place(along * std::cos(a) - across * std::sin(a),
                                    along * std::sin(a) + across * std::cos(a)));
        }
        e.select(outline, 0.9);
        e.glow(c, 1.15 * r, deep, mixed(QColor(255, 238, 240), QColor(252, 214, 222), e.between(0, 1)));
        e.brush(QStringLiteral("deevad/watercolor_glazing"), 0.16 * r, 0.4);
        for (int i = 0; i < 4; ++i) {
            const double b = a + e.between(-0.4, 0.4);
            e.colour(mixed(deep, QColor(255, 250, 250), e.between(0.2, 1)), 0.05);
            e.stroke({place(0.25 * far * std::cos(b), 0.25 * far * std::sin(b)),
                      place(0.62 * far * std::cos(b), 0.62 * far * std::sin(b)),
                      place(0.95 * far * std::cos(b), 0.95 * far * std::sin(b))},
                     {0.6, 0.5, 0.2});
        }
        e.deselect();
        e.brush(QStringLiteral("classic/kabura"), 1, 0.45);
        e.colour(mixed(deep, QColor(250, 200, 210), 0.35));
        outline.push_back(outline.front());
        e.stroke(outline, {0.2, 0.5, 0.2}, 300);
    }
    for (int i = 0; i < 16; ++i) {
        const double a = e.between(0, 2 * kPi), reach = r * e.between(0.25, 0.55);
        const Point end = place(reach * std::cos(a), reach * std::sin(a));
        e.brush(QStringLiteral("classic/kabura"), 0.9, 0.8);
        e.colour(QColor(150, 30, 64));
        e.stroke({c, end}, {0.4, 0.5, 0.5}, 200);
        e.brush(QString(), 1.9, 1);
        e.colour(mixed(QColor(246, 200, 70), QColor(255, 236, 150), e.between(0, 1)));
        e.dab(end, 0.8);
    }
    e.brush(QString(), 0.07 * r, 0.9);
    e.colour(QColor(140, 30, 60));
    e.dab(c);
}

void bud(Easel& e, Point at, double r, double angle)
{
    const Point tip{at.x + 1.5 * r * std::cos(angle), at.y + 1.5 * r * std::sin(angle)};
    e.selectEllipse({0.5 * (at.x + tip.x), 0.5 * (at.y + tip.y)}, r, r, 1);
    e.glow({at.x, at.y}, 2.4 * r, QColor(190, 44, 84), QColor(255, 212, 222));
    e.deselect();
    e.brush(QStringLiteral("classic/kabura"), 0.35 * r, 0.9);
    e.colour(QColor(96, 46, 50));
    e.stroke({at, {at.x + 0.6 * r * std::cos(angle), at.y + 0.6 * r * std::sin(angle)}}, {0.9, 0.8, 0.2},
             200);
}

} // namespace

void paintBlossom(Easel& e)
{
    const double w = e.width(), h = e.height();
    e.layer(QStringLiteral("Evening"));
    e.gradient({0, 0}, {0.2 * w, h}, QColor(38, 58, 74), QColor(150, 150, 138));
    Easel::Weave weave;
    weave.area = {-20, -20, int(w) + 40, int(h) + 40};
    weave.colour = [=](double x, double y) {
        return mixed(
            mixed(QColor(34, 54, 72), QColor(168, 160, 142), y / h + 0.12 * noise2(x * 0.004, y * 0.004, 2)),
            QColor(76, 96, 110), 0.4 + 0.4 * noise2(x * 0.002, y * 0.01, 8));
    };
    weave.angle = [](double x, double y) { return 0.3 + 0.5 * noise2(x * 0.002, y * 0.002, 5); };
    weave.strokes = 420, weave.length = 260, weave.jitter = 0.05;
    e.brush(QStringLiteral("tanda/acrylic-05-paint"), 42, 0.4);
    e.weave(weave);
    e.brush(QStringLiteral("classic/coarse_bulk_3"), 26, 0.25);
    weave.strokes = 120;
    e.weave(weave);
    e.layer(QStringLiteral("Moon"), BlendMode::Screen);
    const Point moon{0.62 * w, 0.27 * h};
    e.selectEllipse(moon, 420, 420, 80);
    e.glow(moon, 460, QColor(226, 214, 170, 150), QColor(226, 214, 170, 0));
    e.selectEllipse(moon, 205, 205, 2);
    e.glow({moon.x - 60, moon.y - 60}, 330, QColor(255, 250, 228), QColor(226, 206, 156));
    e.brush(QStringLiteral("deevad/sponge_smudging"), 40, 0.3);
    e.brush(QStringLiteral("classic/coarse_bulk_3"), 26, 0.25);
    for (int i = 0; i < 14; ++i) {
        const Point p{moon.x + e.between(-150, 150), moon.y + e.between(-150, 150)};
        e.colour(QColor(176, 160, 122), 0.05);
        e.stroke({p, {p.x + 40, p.y + e.between(-20, 20)}}, {0.3, 0.5, 0.3});
    }
    e.deselect();
    e.layer(QStringLiteral("Mist"), BlendMode::Screen, 0.5);
    for (int i = 0; i < 6; ++i) {
        e.selectEllipse({e.between(0, w), e.between(0.62, 0.95) * h}, e.between(300, 600), e.between(18, 40),
                        40);
        e.fill(QColor(206, 204, 190, 130));
    }
    e.deselect();
    std::vector<Twig> far, near;
    e.layer(QStringLiteral("Branch behind"), BlendMode::Normal, 0.4);
    branch(e, {w + 30, 0.93 * h}, -2.7, 560, 9, 2, far);
    for (const Twig& twig : far)
        if (twig.at.x < w - 20 && twig.at.y < h - 20 && e.chance(0.5))
            bud(e, twig.at, 7, twig.angle + e.between(-1, 1));
    e.layer(QStringLiteral("Branch"));
    branch(e, {-30, 0.92 * h}, -0.95, 1060, 27, 3, near);
    e.layer(QStringLiteral("Blossom"));
    std::vector<Point> taken;
    for (const Twig& twig : near) {
        if (twig.at.x < 30 || twig.at.x > w - 30 || twig.at.y < 40 || twig.at.y > 0.9 * h) continue;
        bool free = true;
        for (const Point& other : taken)
            free = free && std::hypot(other.x - twig.at.x, other.y - twig.at.y) > 62;
        if (!free) continue;
        if (e.chance(0.62)) {
            taken.push_back(twig.at);
            const double r = e.between(36, 58);
            flower(e, {twig.at.x + e.between(-14, 14), twig.at.y + e.between(-14, 14)}, r, twig.angle,
                   e.chance(0.4) ? e.between(0.45, 0.7) : e.between(0.85, 1));
        } else {
            bud(e, twig.at, e.between(8, 13), twig.angle + e.between(-0.9, 0.9));
        }
    }
    e.layer(QStringLiteral("Falling petals"));
    for (int i = 0; i < 22; ++i) {
        const Point p{e.between(0.15, 0.95) * w, e.between(0.42, 0.97) * h};
        const double a = e.between(0, 2 * kPi), r = e.between(9, 17);
        Line petal;
        for (int k = 0; k < 18; ++k) {
            const double t = 2 * kPi * k / 18, x = r * std::cos(t),
                         y = 0.5 * r * std::sin(t) * (1 + 0.35 * std::cos(t));
            petal.push_back(
                {p.x + x * std::cos(a) - y * std::sin(a), p.y + x * std::sin(a) + y * std::cos(a)});
        }
        e.select(petal, 0.9);
        e.gradient({p.x - r, p.y}, {p.x + r, p.y}, QColor(255, 236, 240), QColor(232, 138, 160));
    }
    e.deselect();
    e.layer(QStringLiteral("Moonlight"), BlendMode::SoftLight, 0.6);
    e.glow(moon, 0.95 * h, QColor(255, 246, 214), QColor(20, 26, 46));
    e.layer(QStringLiteral("Words"));
    e.text(QStringLiteral("疏影横斜水清浅"), {0.945 * w, 0.47 * h}, 40, QColor(38, 34, 38, 225), true,
           QStringLiteral("Noto Serif CJK SC"));
    e.text(QStringLiteral("暗香浮动月黄昏"), {0.895 * w, 0.5 * h}, 40, QColor(38, 34, 38, 225), true,
           QStringLiteral("Noto Serif CJK SC"));
    e.select({{0.853 * w, 0.715 * h}, {0.892 * w, 0.715 * h}, {0.892 * w, 0.745 * h}, {0.853 * w, 0.745 * h}},
             0.8);
    e.fill(QColor(176, 40, 34));
    e.deselect();
    e.text(QStringLiteral("墨"), {0.857 * w, 0.712 * h}, 32, QColor(250, 236, 218), false,
           QStringLiteral("Noto Serif CJK SC"));
}

} // namespace moyun::gallery
