// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/colour_swap.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace moyun::ui {

ColourSwap::ColourSwap(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void ColourSwap::display(const QColor& first, const QColor& second)
{
    m_first = first;
    m_second = second;
    describe();
    update();
}

void ColourSwap::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto field = [&](const QRectF& place, const QColor& colour, const QColor& frame) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.panel);
        painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), 6, 6);
        painter.setPen(QPen(frame, 1.4));
        painter.setBrush(colour);
        painter.drawRoundedRect(place, 5, 5);
    };
    field(QRectF(width() - 28, height() - 25, 26, 23), m_second, c.borderStrong);
    field(QRectF(2, 2, 34, 28), m_first, hasFocus() ? c.focus : c.text);
}

void ColourSwap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QAbstractButton::changeEvent(event);
}

void ColourSwap::describe()
{
    setAccessibleName(tr("First colour %1, second colour %2: swap")
                          .arg(m_first.name().toUpper(), m_second.name().toUpper()));
    setToolTip(tr("First and second colour. Click to swap them (X)."));
}

} // namespace moyun::ui
