// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/colour_slider.h"

#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace moyun::ui {

constexpr int kTrack = 12;
constexpr double kEnd = 7; // room for half the handle

ColourSlider::ColourSlider(int most, QWidget* parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(0, most);
    setPageStep(most / 10);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        update();
        if (!m_silent) Q_EMIT chosen(value);
    });
}

void ColourSlider::setStops(const QGradientStops& stops)
{
    m_stops = stops;
    update();
}

void ColourSlider::display(int value)
{
    const QScopedValueRollback<bool> guard(m_silent, true);
    setValue(value);
}

double ColourSlider::positionOf(int value) const
{
    return kEnd + (width() - 2 * kEnd) * value / std::max(1, maximum());
}

void ColourSlider::drag(double x)
{
    setValue(qRound((x - kEnd) / (width() - 2 * kEnd) * maximum()));
}

void ColourSlider::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(kEnd - 3, (height() - kTrack) / 2.0, width() - 2 * (kEnd - 3), kTrack);
    QLinearGradient gradient(kEnd, 0, width() - kEnd, 0);
    gradient.setStops(m_stops);
    painter.setPen(QPen(hasFocus() ? c.focus : c.border, hasFocus() ? 1.6 : 1));
    painter.setBrush(gradient);
    painter.drawRoundedRect(track, 5, 5);
    const QRectF handle(positionOf(value()) - 4, (height() - 18) / 2.0, 8, 18);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(handle, 4, 4);
    painter.setPen(QPen(Qt::white, 1.6));
    painter.drawRoundedRect(handle, 4, 4);
}

void ColourSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    setSliderDown(true);
    drag(event->position().x());
}

void ColourSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) drag(event->position().x());
}

void ColourSlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

void ColourSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSlider::wheelEvent(event);
    else
        event->ignore();
}

} // namespace moyun::ui
