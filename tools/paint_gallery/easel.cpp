// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/paint_gallery/easel.h"

#include "core/canvas/areas.h"
#include "core/canvas/convert.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/paint.h"
#include "core/canvas/selection_edits.h"
#include "ui/canvas/paint_words.h"
#include "ui/canvas/text_drawing.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>

namespace moyun::gallery {

using namespace canvas;

namespace {

double pressureAt(const Press& press, double t)
{
    const double a = press.first * (1 - t) * (1 - t) + press.last * t * t;
    // The middle of the curve passes through the middle value.
    const double control = 2 * press.middle - 0.5 * (press.first + press.last);
    return std::clamp(a + 2 * t * (1 - t) * control, 0.02, 1.0);
}

double lattice(int x, int y, unsigned seed)
{
    std::uint32_t h = std::uint32_t(x) * 374761393u + std::uint32_t(y) * 668265263u + seed * 2246822519u;
    h = (h ^ (h >> 13)) * 1274126177u;
    return double((h ^ (h >> 16)) & 0xffffffu) / double(0x7fffff) - 1;
}

} // namespace

// Catmull-Rom, in steps of about `step` pixels.
Line smoothed(const Line& points, double step)
{
    if (points.size() < 2) return points;
    Line line;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const Point p0 = points[i == 0 ? 0 : i - 1], p1 = points[i], p2 = points[i + 1],
                    p3 = points[std::min(i + 2, points.size() - 1)];
        const int parts = std::max(1, int(std::hypot(p2.x - p1.x, p2.y - p1.y) / step));
        for (int k = 0; k < parts; ++k) {
            const double t = double(k) / parts, t2 = t * t, t3 = t2 * t;
            const auto at = [&](double a, double b, double c, double d) {
                return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t2 +
                              (3 * b - a - 3 * c + d) * t3);
            };
            line.push_back({at(p0.x, p1.x, p2.x, p3.x), at(p0.y, p1.y, p2.y, p3.y)});
        }
    }
    line.push_back(points.back());
    return line;
}

double noise2(double x, double y, unsigned seed)
{
    const int ix = int(std::floor(x)), iy = int(std::floor(y));
    const double fx = x - ix, fy = y - iy;
    const double u = fx * fx * (3 - 2 * fx), v = fy * fy * (3 - 2 * fy);
    const double top = std::lerp(lattice(ix, iy, seed), lattice(ix + 1, iy, seed), u);
    const double bottom = std::lerp(lattice(ix, iy + 1, seed), lattice(ix + 1, iy + 1, seed), u);
    return std::lerp(top, bottom, v);
}

double noise(double x, unsigned seed)
{
    return noise2(x, 0.5, seed);
}

QColor mixed(const QColor& a, const QColor& b, double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return QColor::fromRgbF(
        float(std::lerp(a.redF(), b.redF(), t)), float(std::lerp(a.greenF(), b.greenF(), t)),
        float(std::lerp(a.blueF(), b.blueF(), t)), float(std::lerp(a.alphaF(), b.alphaF(), t)));
}

Line ridge(double left, double right, double y, double rough, double detail, unsigned seed)
{
    Line line;
    for (double x = left; x <= right; x += 6) {
        double height = 0, part = 1, scale = detail;
        for (int octave = 0; octave < 5; ++octave, part *= 0.5, scale *= 2.1)
            height += part * (1 - 2 * std::abs(noise(x * scale, seed + unsigned(octave))));
        line.push_back({x, y - rough * height});
    }
    return line;
}

Easel::Easel(int width, int height, const QColor& paper, unsigned seed)
    : m_studio(BrushLibrary::systemFolders()), m_width(width), m_height(height), m_random(seed)
{
    m_studio.create(width, height, paper);
    QObject::connect(m_studio.painter(), &bridge::CanvasPainter::refused,
                     [](const QString& why) { std::fprintf(stderr, "%s\n", qPrintable(why)); });
    m_studio.tools()->setTool(bridge::CanvasTool::Brush);
}

double Easel::between(double least, double most)
{
    return least + (most - least) * double(m_random()) / double(std::mt19937::max());
}

void Easel::change(Picture after, const QString& text, LayerId layer)
{
    m_studio.document()->change(std::move(after), text, 0, layer);
}

void Easel::layer(const QString& name, BlendMode mode, double opacity)
{
    m_studio.painter()->finish();
    Layer layer;
    layer.name = name.toStdString();
    layer.mode = mode;
    layer.opacity = float(opacity);
    LayerId made = 0;
    auto after = withLayer(picture(), std::move(layer), LayerPlace{}, &made);
    if (after) change(std::move(*after), QStringLiteral("Layer"), made);
    const auto called = openRasterName(mode);
    QString modeName =
        QString::fromUtf8(called.data(), qsizetype(called.size())).section(QLatin1Char(':'), 1);
    if (mode == BlendMode::Normal) modeName = QStringLiteral("normal");
    if (mode == BlendMode::Plus) modeName = QStringLiteral("add");
    if (!m_modes.contains(modeName)) m_modes += modeName;
}

void Easel::brush(const QString& preset, double radius, double opacity, double hardness)
{
    BrushSettings brush = m_studio.tools()->brush();
    brush.preset = preset.toStdString();
    brush.radius = radius;
    brush.opacity = opacity;
    brush.hardness = hardness;
    m_studio.tools()->setBrush(brush);
    const BrushLibrary& library = m_studio.painter()->library();
    if (!preset.isEmpty() && !library.find(brush.preset)) {
        std::fprintf(stderr, "There is no brush \"%s\". Install mypaint-brushes.\n", qPrintable(preset));
        std::exit(1);
    }
    if (!preset.isEmpty() && !m_brushes.contains(preset)) m_brushes += preset;
}

void Easel::colour(const QColor& colour, double jitter)
{
    float h = 0, s = 0, v = 0;
    colour.getHsvF(&h, &s, &v);
    if (jitter > 0) {
        h = float(std::fmod(std::max(0.f, h) + between(-0.12, 0.12) * jitter + 1, 1.0));
        s = float(std::clamp(s + between(-0.5, 0.5) * jitter, 0.0, 1.0));
        v = float(std::clamp(v + between(-0.5, 0.5) * jitter, 0.0, 1.0));
    }
    m_studio.tools()->setColour(QColor::fromHsvF(std::clamp(h, 0.f, 1.f), s, v));
}

void Easel::stroke(const Line& through, const Press& press, double speed)
{
    const Line line = smoothed(through);
    if (line.empty()) return;
    StrokeSample sample;
    sample.tiltX = 0.1, sample.tiltY = 0.2;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0)
            m_time +=
                std::max(0.001, std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y) / speed);
        sample.x = line[i].x, sample.y = line[i].y, sample.time = m_time;
        sample.pressure = pressureAt(press, line.size() < 2 ? 0.5 : double(i) / double(line.size() - 1));
        if (i == 0)
            m_studio.painter()->begin(sample);
        else
            m_studio.painter()->add(sample);
    }
    m_studio.painter()->end();
    m_time += 0.5;
    // So many may wait to be painted.
    if (++m_strokes % 64 == 0) m_studio.painter()->finish();
}

void Easel::dab(Point at, double press)
{
    stroke({at, {at.x + 1.5, at.y + 1}}, {press, press, press}, 100);
}

void Easel::stipple(Point at, double size, int count, double press)
{
    for (int i = 0; i < count; ++i) {
        const double angle = between(0, 2 * std::numbers::pi), away = size * std::sqrt(between(0, 1));
        dab({at.x + away * std::cos(angle), at.y + away * std::sin(angle)}, press * between(0.6, 1.2));
    }
}

void Easel::weave(const Weave& weave)
{
    for (int i = 0; i < weave.strokes; ++i) {
        const double x = between(weave.area.x, weave.area.right()),
                     y = between(weave.area.y, weave.area.bottom());
        const double angle = weave.angle(x, y), half = weave.length * between(0.6, 1.2) / 2;
        const double dx = half * std::cos(angle), dy = half * std::sin(angle),
                     bend = between(-1, 1) * weave.bend;
        colour(weave.colour(x, y), weave.jitter);
        stroke({{x - dx, y - dy}, {x + bend * dy, y - bend * dx}, {x + dx, y + dy}}, weave.press);
    }
    m_studio.painter()->finish();
}

void Easel::take(Mask mask, double feather)
{
    m_studio.painter()->finish();
    const image::Rect whole{0, 0, m_width, m_height};
    if (feather > 0)
        if (auto soft = feathered(mask, feather, whole)) mask = std::move(*soft);
    Picture after = picture();
    after.selection = combined({}, mask, SelectionCombine::Replace, whole);
    change(std::move(after), QStringLiteral("Select"));
}

void Easel::select(const Line& outline, double feather)
{
    take(polygonMask({outline}, {0, 0, m_width, m_height}), feather);
}

void Easel::selectEllipse(Point centre, double radiusX, double radiusY, double feather)
{
    take(polygonMask({ellipsePoints(centre, radiusX, radiusY)}, {0, 0, m_width, m_height}), feather);
}

void Easel::deselect()
{
    m_studio.painter()->finish();
    Picture after = picture();
    after.selection.reset();
    change(std::move(after), QStringLiteral("Select nothing"));
}

void Easel::fill(const QColor& colour)
{
    m_studio.painter()->finish();
    const LayerId id = m_studio.document()->layer();
    auto after = withPixels(picture(), id,
                            painted(picture().find(id)->pixels, image::Rect{0, 0, m_width, m_height},
                                    ui::canvasColour(colour), paintOn(picture(), id)));
    if (after) change(std::move(*after), QStringLiteral("Fill"));
}

void Easel::paint(const Gradient& gradient)
{
    m_studio.painter()->finish();
    const LayerId id = m_studio.document()->layer();
    image::Rect area{0, 0, m_width, m_height};
    if (picture().selection) area = intersected(area, boundsOf(*picture().selection));
    auto pixels = painted(picture().find(id)->pixels, area, gradient, paintOn(picture(), id));
    if (!pixels) return;
    auto after = withPixels(picture(), id, std::move(*pixels));
    if (after) change(std::move(*after), QStringLiteral("Gradient"));
}

void Easel::gradient(Point from, Point to, const QColor& first, const QColor& second)
{
    paint({Gradient::Kind::Linear, from, to, ui::canvasColour(first), ui::canvasColour(second)});
}

void Easel::glow(Point centre, double radius, const QColor& inner, const QColor& outer)
{
    paint({Gradient::Kind::Radial,
           centre,
           {centre.x + radius, centre.y},
           ui::canvasColour(inner),
           ui::canvasColour(outer)});
}

void Easel::text(const QString& text, Point at, double size, const QColor& colour, bool vertical,
                 const QString& font)
{
    m_studio.painter()->finish();
    ui::TextLook look;
    look.text = text;
    look.size = size;
    look.colour = colour;
    look.vertical = vertical;
    look.font = font;
    const ui::DrawnText drawn = ui::drawText(look);
    const QImage& image = drawn.picture;
    if (image.isNull()) return;
    const LayerId id = m_studio.document()->layer();
    const Pixels pixels =
        pixelsFromBgra(image.constBits(), image.width(), image.height(), std::size_t(image.bytesPerLine()),
                       int(at.x) + drawn.offset.x(), int(at.y) + drawn.offset.y());
    auto after =
        withPixels(picture(), id, painted(picture().find(id)->pixels, pixels, paintOn(picture(), id)));
    if (after) change(std::move(*after), QStringLiteral("Text"));
}

} // namespace moyun::gallery
