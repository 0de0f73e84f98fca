// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colour_icon.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace moyun::ui {

namespace {

constexpr double kOff = 0.35; // what is left of a colour that cannot be chosen now

} // namespace

ColourIcon::ColourIcon(const QColor& colour) : m_colour(colour) {}

QIcon ColourIcon::icon(const QColor& colour)
{
    return QIcon(new ColourIcon(colour));
}

QColor ColourIcon::edge()
{
    return Theme::colours().faint; // apart from every ground of the look, and from black and white
}

void ColourIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor fill = m_colour;
    if (mode == QIcon::Disabled) fill.setAlphaF(float(fill.alphaF() * kOff));
    painter->setPen(QPen(edge(), 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->restore();
}

QPixmap ColourIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return result;
}

QIconEngine* ColourIcon::clone() const
{
    return new ColourIcon(m_colour);
}

} // namespace moyun::ui
