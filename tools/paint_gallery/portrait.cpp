// SPDX-License-Identifier: GPL-3.0-or-later
// A face in planes of colour, half seen from the front and half from the side, with contours in ink.
#include "tools/paint_gallery/easel.h"
#include "tools/paint_gallery/paintings.h"

#include <cmath>

namespace moyun::gallery {

using canvas::BlendMode;
using canvas::Point;

namespace {

Line scaled(std::initializer_list<Point> points, double w, double h)
{
    Line line;
    for (const Point& p : points) line.push_back({p.x * w, p.y * h});
    return line;
}

// A plane of one colour into another, woven with a brush along one direction.
void plane(Easel& e, const Line& outline, const QColor& first, const QColor& second, double angle,
           const QString& brush, double radius)
{
    double left = 1e9, top = 1e9, right = 0, bottom = 0;
    for (const Point& p : outline) {
        left = std::min(left, p.x), right = std::max(right, p.x);
        top = std::min(top, p.y), bottom = std::max(bottom, p.y);
    }
    const double dx = std::cos(angle), dy = std::sin(angle),
                 reach = std::abs(dx) * (right - left) + std::abs(dy) * (bottom - top);
    const Point middle{0.5 * (left + right), 0.5 * (top + bottom)};
    e.select(outline, 1);
    e.gradient({middle.x - 0.5 * reach * dx, middle.y - 0.5 * reach * dy},
               {middle.x + 0.5 * reach * dx, middle.y + 0.5 * reach * dy}, first, second);
    Easel::Weave weave;
    weave.area = {int(left), int(top), int(right - left) + 1, int(bottom - top) + 1};
    weave.colour = [=](double x, double y) {
        return mixed(first, second,
                     0.5 + ((x - middle.x) * dx + (y - middle.y) * dy) / reach +
                         0.18 * noise2(x * 0.02, y * 0.02, 6));
    };
    weave.angle = [=](double x, double y) { return angle + 1.57 + 0.2 * noise2(x * 0.01, y * 0.01, 7); };
    weave.strokes = std::clamp(int((right - left) * (bottom - top) / (radius * radius * 26)), 12, 160);
    weave.length = 6 * radius, weave.jitter = 0.1;
    e.brush(brush, radius, 0.7);
    e.weave(weave);
    e.deselect();
}

} // namespace

void paintPortrait(Easel& e)
{
    const double w = e.width(), h = e.height();
    const QString oil = QStringLiteral("tanda/oil-01-paint"), classic = QStringLiteral("ramon/Classic_Paint"),
                  chalk = QStringLiteral("ramon/Pastel_1"), dry = QStringLiteral("classic/dry_brush"),
                  acrylic = QStringLiteral("tanda/acrylic-05-paint");
    e.layer(QStringLiteral("Ground"));
    plane(e, scaled({{0, 0}, {1, 0}, {1, 1}, {0, 1}}, w, h), QColor(24, 62, 84), QColor(232, 166, 96), 1.2,
          oil, 30);
    e.layer(QStringLiteral("Planes behind"));
    plane(e, scaled({{0, 0}, {0.46, 0}, {0.28, 0.36}, {0, 0.52}}, w, h), QColor(18, 44, 66),
          QColor(40, 112, 120), 0.9, acrylic, 22);
    plane(e, scaled({{0.62, 0}, {1, 0}, {1, 0.44}, {0.72, 0.3}}, w, h), QColor(214, 90, 58),
          QColor(246, 184, 92), 2.2, oil, 18);
    plane(e, scaled({{1, 0.44}, {1, 0.86}, {0.7, 0.7}, {0.74, 0.34}}, w, h), QColor(150, 40, 60),
          QColor(222, 112, 70), 1.4, dry, 20);
    plane(e, scaled({{0, 0.54}, {0.24, 0.44}, {0.3, 0.8}, {0, 0.96}}, w, h), QColor(228, 200, 140),
          QColor(150, 150, 120), 1.8, chalk, 14);
    e.layer(QStringLiteral("Circle"), BlendMode::Normal, 0.92);
    e.selectEllipse({0.66 * w, 0.3 * h}, 0.29 * w, 0.29 * w, 2);
    e.glow({0.6 * w, 0.24 * h}, 0.42 * w, QColor(252, 226, 160), QColor(226, 132, 70));
    e.deselect();
    // Hair.
    e.layer(QStringLiteral("Hair"));
    plane(e,
          smoothed(scaled({{0.36, 0.18},
                           {0.5, 0.08},
                           {0.68, 0.09},
                           {0.79, 0.2},
                           {0.82, 0.4},
                           {0.8, 0.6},
                           {0.86, 0.78},
                           {0.7, 0.82},
                           {0.62, 0.66},
                           {0.5, 0.3},
                           {0.34, 0.36},
                           {0.32, 0.26},
                           {0.36, 0.18}},
                          w, h),
                   8),
          QColor(20, 18, 44), QColor(96, 34, 74), 0.4, classic, 12);
    e.brush(QStringLiteral("classic/kabura"), 3, 0.8);
    for (int i = 0; i < 46; ++i) {
        const double t = i / 45.0;
        e.colour(mixed(QColor(56, 40, 110), QColor(224, 116, 96), e.between(0, 1)), 0.1);
        e.stroke({{(0.42 + 0.1 * t) * w, (0.16 - 0.04 * t) * h},
                  {(0.6 + 0.16 * t) * w, (0.17 - 0.03 * t) * h},
                  {(0.66 + 0.14 * t) * w, (0.36 + 0.02 * t) * h},
                  {(0.66 + 0.16 * t) * w, (0.62 + 0.16 * t) * h}},
                 {0.15, e.between(0.4, 0.9), 0.1}, 800);
    }
    // Neck and shoulders.
    e.layer(QStringLiteral("Shoulders"));
    plane(e,
          smoothed(scaled({{0.46, 0.66},
                           {0.64, 0.6},
                           {0.68, 0.78},
                           {0.72, 0.9},
                           {0.42, 0.92},
                           {0.47, 0.8},
                           {0.46, 0.66}},
                          w, h),
                   8),
          QColor(160, 72, 66), QColor(236, 164, 116), 3.5, classic, 12);
    plane(e,
          smoothed(scaled({{0.1, 1.02},
                           {0.2, 0.9},
                           {0.42, 0.845},
                           {0.52, 0.9},
                           {0.6, 0.89},
                           {0.7, 0.83},
                           {0.9, 0.9},
                           {1.0, 1.02},
                           {0.1, 1.02}},
                          w, h),
                   8),
          QColor(20, 66, 96), QColor(48, 150, 150), 0.3, oil, 14);
    // The face, profile to the left.
    e.layer(QStringLiteral("Face"));
    const Line face =
        smoothed(scaled({{0.44, 0.17},   {0.385, 0.225}, {0.365, 0.3},   {0.372, 0.345}, {0.352, 0.385},
                         {0.3, 0.45},    {0.305, 0.472}, {0.345, 0.482}, {0.352, 0.5},   {0.33, 0.52},
                         {0.335, 0.538}, {0.352, 0.548}, {0.335, 0.565}, {0.342, 0.59},  {0.362, 0.605},
                         {0.36, 0.64},   {0.385, 0.675}, {0.44, 0.69},   {0.53, 0.66},   {0.62, 0.59},
                         {0.66, 0.48},   {0.67, 0.34},   {0.62, 0.22},   {0.53, 0.165},  {0.44, 0.17}},
                        w, h),
                 6);
    plane(e, face, QColor(252, 206, 156), QColor(196, 96, 78), 0.5, classic, 14);
    e.select(face, 1);
    const auto facet = [&](const Line& outline, const QColor& first, const QColor& second, double angle,
                           const QString& brush) { plane(e, outline, first, second, angle, brush, 9); };
    e.deselect();
    e.layer(QStringLiteral("Facets"), BlendMode::Normal, 0.88);
    facet(scaled({{0.42, 0.2}, {0.55, 0.19}, {0.56, 0.33}, {0.39, 0.33}, {0.385, 0.26}}, w, h),
          QColor(255, 226, 170), QColor(242, 164, 110), 0.7, chalk);
    facet(scaled({{0.56, 0.2}, {0.65, 0.3}, {0.66, 0.42}, {0.57, 0.34}}, w, h), QColor(206, 108, 86),
          QColor(124, 54, 84), 0.4, classic);
    facet(scaled({{0.385, 0.35}, {0.42, 0.37}, {0.41, 0.46}, {0.345, 0.468}, {0.315, 0.45}, {0.36, 0.39}}, w,
                 h),
          QColor(255, 236, 190), QColor(238, 150, 104), 0.3, classic);
    facet(scaled({{0.43, 0.45}, {0.56, 0.42}, {0.6, 0.52}, {0.47, 0.6}, {0.4, 0.52}}, w, h),
          QColor(246, 140, 106), QColor(206, 74, 74), 0.8, oil);
    facet(scaled({{0.6, 0.44}, {0.66, 0.44}, {0.62, 0.58}, {0.53, 0.655}, {0.48, 0.61}}, w, h),
          QColor(120, 56, 92), QColor(58, 46, 98), 0.9, classic);
    facet(scaled({{0.365, 0.61}, {0.45, 0.61}, {0.5, 0.65}, {0.44, 0.685}, {0.385, 0.67}}, w, h),
          QColor(250, 190, 138), QColor(180, 96, 84), 1.2, chalk);
    // Eyes: one of the profile, one that looks at us.
    e.layer(QStringLiteral("Eyes"));
    const auto eye = [&](Point c, double s, const QColor& iris, bool side) {
        e.select(smoothed({{c.x - s, c.y},
                           {c.x - 0.3 * s, c.y - 0.46 * s},
                           {c.x + 0.5 * s, c.y - 0.4 * s},
                           {c.x + s, c.y + 0.05 * s},
                           {c.x + 0.3 * s, c.y + 0.4 * s},
                           {c.x - 0.5 * s, c.y + 0.32 * s},
                           {c.x - s, c.y}},
                          4),
                 0.8);
        e.gradient({c.x, c.y - 0.5 * s}, {c.x, c.y + 0.4 * s}, QColor(176, 176, 186), QColor(252, 246, 230));
        e.brush(QString(), 0.3 * s, 1);
        const Point look{c.x - (side ? 0.34 : 0.08) * s, c.y - 0.02 * s};
        e.colour(iris);
        e.dab(look, 0.9);
        e.brush(QString(), 0.15 * s, 1);
        e.colour(QColor(16, 14, 26));
        e.dab(look, 0.9);
        e.brush(QString(), 0.06 * s, 1);
        e.colour(Qt::white);
        e.dab({look.x - 0.1 * s, look.y - 0.12 * s}, 0.9);
        e.deselect();
        e.brush(QStringLiteral("classic/calligraphy"), 0.09 * s, 1);
        e.colour(QColor(24, 16, 34));
        e.stroke({{c.x - 1.05 * s, c.y + 0.02 * s},
                  {c.x - 0.3 * s, c.y - 0.5 * s},
                  {c.x + 0.5 * s, c.y - 0.44 * s},
                  {c.x + 1.2 * s, c.y + 0.02 * s}},
                 {0.5, 0.9, 0.4}, 500);
        e.stroke(
            {{c.x - 1.1 * s, c.y - 0.62 * s}, {c.x - 0.2 * s, c.y - 1.0 * s}, {c.x + 1.2 * s, c.y - 0.8 * s}},
            {0.6, 0.9, 0.2}, 500);
    };
    eye({0.425 * w, 0.385 * h}, 0.042 * w, QColor(40, 120, 130), true);
    eye({0.55 * w, 0.392 * h}, 0.055 * w, QColor(30, 104, 150), false);
    e.layer(QStringLiteral("Mouth"));
    e.select(
        smoothed(
            scaled({{0.332, 0.53}, {0.37, 0.522}, {0.42, 0.55}, {0.37, 0.556}, {0.34, 0.55}, {0.332, 0.53}},
                   w, h),
            4),
        0.8);
    e.gradient({0, 0.52 * h}, {0, 0.56 * h}, QColor(186, 30, 50), QColor(120, 16, 40));
    e.select(
        smoothed(scaled({{0.342, 0.556}, {0.42, 0.552}, {0.38, 0.586}, {0.345, 0.582}, {0.342, 0.556}}, w, h),
                 4),
        0.8);
    e.gradient({0, 0.55 * h}, {0, 0.59 * h}, QColor(226, 70, 70), QColor(150, 26, 50));
    e.deselect();
    // Contours.
    e.layer(QStringLiteral("Ink"), BlendMode::Multiply, 0.95);
    e.brush(QStringLiteral("classic/calligraphy"), 5, 0.95);
    e.colour(QColor(26, 18, 36));
    Line profile(face.begin(), face.begin() + std::ptrdiff_t(face.size() * 62 / 100));
    e.stroke(profile, {0.3, 0.7, 0.4}, 500);
    e.stroke(scaled({{0.44, 0.34}, {0.47, 0.4}, {0.455, 0.455}, {0.41, 0.475}, {0.375, 0.465}}, w, h),
             {0.2, 0.7, 0.4}, 500);
    e.stroke(scaled({{0.47, 0.69}, {0.5, 0.78}, {0.46, 0.86}}, w, h), {0.3, 0.6, 0.1}, 500);
    e.stroke(scaled({{0.62, 0.62}, {0.66, 0.74}, {0.71, 0.83}}, w, h), {0.3, 0.6, 0.1}, 500);
    e.stroke(scaled({{0.56, 0.18}, {0.57, 0.34}, {0.6, 0.44}, {0.6, 0.52}, {0.48, 0.61}}, w, h),
             {0.1, 0.4, 0.1}, 500);
    // An earring, and dabs that take up the colours.
    e.layer(QStringLiteral("Accents"));
    e.selectEllipse({0.655 * w, 0.575 * h}, 0.024 * w, 0.034 * w, 0.8);
    e.glow({0.648 * w, 0.565 * h}, 0.04 * w, QColor(255, 240, 170), QColor(190, 120, 30));
    e.deselect();
    e.brush(QStringLiteral("classic/puantilism2"), 7, 0.85);
    for (int i = 0; i < 24; ++i) {
        const Point p{e.between(0.04, 0.28) * w, e.between(0.06, 0.42) * h};
        e.colour(mixed(QColor(240, 190, 90), QColor(80, 180, 180), e.between(0, 1)), 0.1);
        e.stroke({p, {p.x + 34, p.y + e.between(-20, 20)}}, {0.3, 0.7, 0.3}, 500);
    }
    e.brush(QStringLiteral("deevad/spray"), 26, 0.5);
    for (int i = 0; i < 6; ++i) {
        const Point p{e.between(0.8, 1) * w, e.between(0.5, 0.9) * h};
        e.colour(QColor(255, 210, 120), 0.1);
        e.stroke({p, {p.x + 60, p.y + 30}}, {0.3, 0.6, 0.3}, 400);
    }
    e.layer(QStringLiteral("Light"), BlendMode::Overlay, 0.35);
    e.gradient({0.1 * w, 0.1 * h}, {w, h}, QColor(255, 240, 200), QColor(24, 20, 60));
}

} // namespace moyun::gallery
