// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include <QEvent>

namespace moyun::ui {

IconLabel::IconLabel(int side, QWidget* parent) : QLabel(parent), m_side(side)
{
    setFixedSize(side, side);
}

void IconLabel::display(const char* name, ThemeIcon::Tone tone)
{
    m_drawing = ThemeIcon::icon(name, tone);
    draw();
}

void IconLabel::draw()
{
    if (!m_drawing.isNull()) setPixmap(m_drawing.pixmap({m_side, m_side}, devicePixelRatioF()));
}

void IconLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) draw();
    QLabel::changeEvent(event);
}

} // namespace moyun::ui
