// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_studio.h"
#include "core/canvas/gradient.h"
#include "core/canvas/shapes.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <random>
#include <vector>

namespace moyun::gallery {

using Line = std::vector<canvas::Point>;

// How hard the hand presses: at the beginning, in the middle, at the end.
struct Press
{
    double first = 0.3, middle = 0.8, last = 0.3;
};

// A hand before the canvas of the studio: brushes with pressure, layers, selections, gradients, text, each as
// the window does it. All of it follows from the seed. Colours are sRGB. GUI thread only.
class Easel
{
public:
    Easel(int width, int height, const QColor& paper, unsigned seed);

    int width() const { return m_width; }
    int height() const { return m_height; }
    bridge::CanvasStudio& studio() { return m_studio; }
    double between(double least, double most);
    bool chance(double of) { return between(0, 1) < of; }

    void layer(const QString& name, canvas::BlendMode mode = canvas::BlendMode::Normal, double opacity = 1);
    void brush(const QString& preset, double radius, double opacity = 1, double hardness = -1);
    void colour(const QColor& colour, double jitter = 0); // jitter: of hue, saturation and value, 0 to 1
    // Through all points, smoothly.
    void stroke(const Line& through, const Press& press = {}, double speed = 700);
    void dab(canvas::Point at, double press = 0.7);
    void stipple(canvas::Point at, double size, int count, double press = 0.6); // dabs around a place

    // Short strokes all over an area, largest first where `radius` falls: colour and direction (radians) by
    // place. Within the selection, as everything.
    struct Weave
    {
        image::Rect area;
        int strokes = 400;
        double length = 60, bend = 0.2, jitter = 0.05;
        std::function<QColor(double x, double y)> colour;
        std::function<double(double x, double y)> angle;
        Press press{0.5, 0.8, 0.4};
    };
    void weave(const Weave& weave);

    void select(const Line& outline, double feather = 0);
    void selectEllipse(canvas::Point centre, double radiusX, double radiusY, double feather = 0);
    void deselect();
    void fill(const QColor& colour);
    void gradient(canvas::Point from, canvas::Point to, const QColor& first, const QColor& second);
    void glow(canvas::Point centre, double radius, const QColor& inner, const QColor& outer);
    void text(const QString& text, canvas::Point at, double size, const QColor& colour, bool vertical,
              const QString& font = {});

    // What was used, for the page.
    QStringList brushes() const { return m_brushes; }
    QStringList modes() const { return m_modes; }
    int strokes() const { return m_strokes; }

private:
    const canvas::Picture& picture() const { return m_studio.document()->picture(); }
    canvas::Picture& edit();
    void take(canvas::Mask mask, double feather);
    void paint(const canvas::Gradient& gradient);
    void change(canvas::Picture after, const QString& text, canvas::LayerId layer = 0);

    mutable bridge::CanvasStudio m_studio;
    int m_width, m_height;
    std::mt19937 m_random;
    double m_time = 0;
    int m_strokes = 0;
    QStringList m_brushes, m_modes;
};

Line smoothed(const Line& points, double step = 6); // a curve through the points
// A line of hills: `rough` of height, from a seed; points from left to right.
Line ridge(double left, double right, double y, double rough, double detail, unsigned seed);
double noise(double x, unsigned seed);                    // smooth, -1 to 1
double noise2(double x, double y, unsigned seed);         // smooth, -1 to 1
QColor mixed(const QColor& a, const QColor& b, double t); // t held within 0 to 1

} // namespace moyun::gallery
