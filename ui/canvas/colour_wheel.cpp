// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/colour_wheel.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace moyun::ui {

namespace {

constexpr double kRing = 17; // its width
constexpr double kGap = 5;   // between ring and square
constexpr double kMargin = 2;

void paintMark(QPainter& painter, QPointF at, double radius, const QColor& colour)
{
    painter.setBrush(colour);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(Qt::white, 1.6));
    painter.drawEllipse(at, radius, radius);
}

} // namespace

ColourWheel::ColourWheel(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

QRectF ColourWheel::ring() const
{
    const double side = std::min(width(), height()) - 2 * kMargin;
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

QRectF ColourWheel::square() const
{
    const double radius = ring().width() / 2 - kRing - kGap;
    const double half = radius / std::numbers::sqrt2;
    const QPointF middle = ring().center();
    return {middle.x() - half, middle.y() - half, 2 * half, 2 * half};
}

void ColourWheel::display(const HsvColour& colour)
{
    m_colour = colour;
    describe();
    update();
}

void ColourWheel::choose(const HsvColour& colour)
{
    display(colour);
    Q_EMIT chosen(m_colour);
}

void ColourWheel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outer = ring();
    const QRectF inner = outer.adjusted(kRing, kRing, -kRing, -kRing);
    QPainterPath band;
    band.addEllipse(outer);
    band.addEllipse(inner);
    QConicalGradient hues(outer.center(), 0);
    for (int i = 0; i <= 6; ++i) hues.setColorAt(i / 6.0, QColor::fromHsvF(float(i % 6) / 6.0F, 1, 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(hues);
    painter.drawPath(band);

    // Hue, faded to white and then to black, is just what saturation and value mean.
    const QRectF field = square();
    QPainterPath rounded;
    rounded.addRoundedRect(field, 3, 3);
    painter.setBrush(HsvColour{m_colour.hue, 1, 1}.colour());
    painter.drawPath(rounded);
    QLinearGradient white(field.topLeft(), field.topRight());
    white.setColorAt(0, Qt::white);
    white.setColorAt(1, QColor(255, 255, 255, 0));
    painter.setBrush(white);
    painter.drawPath(rounded);
    QLinearGradient black(field.topLeft(), field.bottomLeft());
    black.setColorAt(0, QColor(0, 0, 0, 0));
    black.setColorAt(1, Qt::black);
    painter.setBrush(black);
    painter.drawPath(rounded);

    const double turn = 2 * std::numbers::pi * m_colour.hue;
    const double way = (outer.width() - kRing) / 2;
    paintMark(painter, outer.center() + QPointF(std::cos(turn) * way, -std::sin(turn) * way), kRing / 2 - 2,
              HsvColour{m_colour.hue, 1, 1}.colour());
    paintMark(painter,
              {field.left() + m_colour.saturation * field.width(),
               field.bottom() - m_colour.value * field.height()},
              6, m_colour.colour());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::colours().focus, 1.5));
        painter.drawEllipse(outer.adjusted(-1, -1, 1, 1));
    }
}

void ColourWheel::drag(QPointF at)
{
    HsvColour next = m_colour;
    if (m_held == Part::Ring) {
        const QPointF arm = at - ring().center();
        next.hue = std::atan2(-arm.y(), arm.x()) / (2 * std::numbers::pi);
        if (next.hue < 0) next.hue += 1;
    } else {
        const QRectF field = square();
        next.saturation = qBound(0.0, (at.x() - field.left()) / field.width(), 1.0);
        next.value = qBound(0.0, (field.bottom() - at.y()) / field.height(), 1.0);
    }
    choose(next);
}

void ColourWheel::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const QPointF arm = event->position() - ring().center();
    const double distance = std::hypot(arm.x(), arm.y());
    const double inner = ring().width() / 2 - kRing - kGap / 2;
    // Corners of the square reach close to the ring, and a mark in a corner may be taken a little outside.
    if (square().adjusted(-4, -4, 4, 4).contains(event->position()))
        m_held = Part::Square;
    else if (distance >= inner && distance <= ring().width() / 2 + kMargin)
        m_held = Part::Ring;
    if (m_held != Part::None) drag(event->position());
}

void ColourWheel::mouseMoveEvent(QMouseEvent* event)
{
    if (m_held != Part::None) drag(event->position());
}

void ColourWheel::mouseReleaseEvent(QMouseEvent*)
{
    m_held = Part::None;
}

void ColourWheel::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 0.1 : 0.01;
    HsvColour next = m_colour;
    switch (event->key()) {
    case Qt::Key_Left:
        next.saturation -= step;
        break;
    case Qt::Key_Right:
        next.saturation += step;
        break;
    case Qt::Key_Up:
        next.value += step;
        break;
    case Qt::Key_Down:
        next.value -= step;
        break;
    case Qt::Key_PageUp:
        next.hue += step;
        break;
    case Qt::Key_PageDown:
        next.hue -= step;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    next.saturation = qBound(0.0, next.saturation, 1.0);
    next.value = qBound(0.0, next.value, 1.0);
    next.hue -= std::floor(next.hue);
    choose(next);
}

void ColourWheel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

void ColourWheel::describe()
{
    setAccessibleName(tr("Colour wheel"));
    setAccessibleDescription(tr("Hue %1°, saturation %2 %, value %3 %. Arrow keys change saturation and "
                                "value, Page up and Page down the hue.")
                                 .arg(qRound(360 * m_colour.hue) % 360)
                                 .arg(qRound(100 * m_colour.saturation))
                                 .arg(qRound(100 * m_colour.value)));
}

} // namespace moyun::ui
