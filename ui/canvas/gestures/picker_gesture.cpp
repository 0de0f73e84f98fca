// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/picker_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_cursor.h"
#include "ui/canvas/canvas_view.h"

#include <cmath>

namespace moyun::ui {

namespace {

// Straight alpha, of a layer's own pixels.
QColor pixelOf(const canvas::Pixels& pixels, int x, int y)
{
    const auto down = [](int at) {
        return at >= 0 ? at / canvas::kTileSide : -((-at + canvas::kTileSide - 1) / canvas::kTileSide);
    };
    const int tx = down(x), ty = down(y);
    const auto& tile = pixels.tile(tx, ty);
    if (!tile) return Qt::transparent;
    const auto* p = tile->px.data() + 4 * (std::size_t(y - ty * canvas::kTileSide) * canvas::kTileSide +
                                           (x - tx * canvas::kTileSide));
    if (p[3] == 0) return Qt::transparent;
    const float alpha = p[3];
    return QColor::fromRgbF(std::min(1.f, p[0] / alpha), std::min(1.f, p[1] / alpha),
                            std::min(1.f, p[2] / alpha), std::min(1.f, alpha / canvas::Tile::kOne));
}

} // namespace

PickerGesture::PickerGesture(const CanvasGround& ground, bool secondColour)
    : CanvasGesture(ground), m_second(secondColour), m_before(current())
{}

QColor PickerGesture::current() const
{
    return m_second ? ground().tools().secondColour() : ground().tools().colour();
}

void PickerGesture::use(const QColor& colour)
{
    if (m_second)
        ground().tools().setSecondColour(colour);
    else
        ground().tools().setColour(colour);
}

QColor PickerGesture::colourAt(const CanvasGround& ground, QPointF picture, int side, bool layerAlone)
{
    const canvas::Layer* layer =
        layerAlone ? ground.document().shown().find(ground.document().layer()) : nullptr;
    const int x = int(std::floor(picture.x())), y = int(std::floor(picture.y()));
    double red = 0, green = 0, blue = 0, weight = 0;
    for (int dy = -(side / 2); dy <= side / 2; ++dy)
        for (int dx = -(side / 2); dx <= side / 2; ++dx) {
            const QColor c =
                layer ? pixelOf(layer->pixels, x + dx, y + dy) : ground.view.scene()->pixel({x + dx, y + dy});
            red += c.redF() * c.alphaF();
            green += c.greenF() * c.alphaF();
            blue += c.blueF() * c.alphaF();
            weight += c.alphaF();
        }
    if (weight < 0.004) return {};
    const auto eight = [&](double sum) { return int(std::lround(255 * sum / weight)); };
    return QColor(eight(red), eight(green), eight(blue));
}

void PickerGesture::move(const CanvasPointer& pointer)
{
    m_at = pointer.at;
    const auto& options = ground().tools().options();
    const QColor colour = colourAt(ground(), pointer.picture, options.sample, options.pickLayer);
    if (colour.isValid()) use(colour);
    ground().view.updateGuides();
}

void PickerGesture::cancel()
{
    use(m_before);
}

std::optional<QCursor> PickerGesture::cursor() const
{
    return canvasCursor(bridge::CanvasTool::Picker);
}

void PickerGesture::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(m_at.x() - 44, m_at.y() - 44, 88, 88);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 120), 17, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(box);
    painter.setPen(QPen(current(), 14, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(box, 0, 180 * 16);
    painter.setPen(QPen(m_before, 14, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(box, 180 * 16, 180 * 16);
}

} // namespace moyun::ui
