// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/pan_knob.h"

#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace moyun::ui {

constexpr double kTurn = 135; // degrees from the middle to either end

PanKnob::PanKnob(QWidget* parent) : QAbstractSlider(parent)
{
    setRange(0, 127);
    setValue(kMiddle);
    setPageStep(16);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(sizeHint());
    setCursor(Qt::SizeVerCursor);
    connect(this, &QAbstractSlider::valueChanged, this, [this] { update(); });
}

QString PanKnob::words(int value)
{
    const int from = value - kMiddle;
    return from == 0 ? tr("middle") : from < 0 ? tr("left %1").arg(-from) : tr("right %1").arg(from);
}

void PanKnob::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(3, 3, -3, -3);
    const double turn = kTurn * (value() - kMiddle) / (value() < kMiddle ? kMiddle : 127 - kMiddle);
    painter.setPen(QPen(c.borderStrong, 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, int((90 - kTurn) * 16), int(2 * kTurn * 16));
    painter.setPen(QPen(isEnabled() ? c.accent : c.faint, 2.4, Qt::SolidLine, Qt::RoundCap));
    if (turn != 0) painter.drawArc(ring, 90 * 16, int(-turn * 16));
    painter.translate(ring.center());
    painter.rotate(turn);
    painter.setPen(QPen(hasFocus()    ? c.focus
                        : isEnabled() ? c.text
                                      : c.faint,
                        2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0, -2.5), QPointF(0, -ring.height() / 2 + 1));
}

void PanKnob::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_from = event->pos();
    m_fromValue = value();
    setSliderDown(true);
}

void PanKnob::mouseMoveEvent(QMouseEvent* event)
{
    if (!isSliderDown()) return;
    const QPoint by = event->pos() - m_from;
    setValue(m_fromValue + by.x() - by.y());
}

void PanKnob::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

void PanKnob::mouseDoubleClickEvent(QMouseEvent*)
{
    setValue(kMiddle);
}

void PanKnob::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) return event->ignore(); // it scrolls the list
    QAbstractSlider::wheelEvent(event);
}

} // namespace moyun::ui
