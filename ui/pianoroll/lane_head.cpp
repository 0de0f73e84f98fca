// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/lane_head.h"

#include "ui/pianoroll/roll_colours.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace moyun::ui {

LaneHead::LaneHead(std::function<QString()> text, QWidget* parent) : QWidget(parent), m_text(std::move(text))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(m_text()); // an empty one is only a corner
}

void LaneHead::paintEvent(QPaintEvent*)
{
    if (const QString text = m_text(); text != accessibleName()) setAccessibleName(text);
    const ThemeColours& t = Theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), RollColours::now().lane);
    painter.fillRect(width() - 1, 0, 1, height(), t.borderStrong);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(t.muted);
    painter.drawText(rect().adjusted(8, 0, -6, 0),
                     Qt::AlignLeft | Qt::TextWordWrap | (height() > 50 ? Qt::AlignTop : Qt::AlignVCenter),
                     height() > 50 ? QLatin1Char('\n') + m_text() : m_text());
}

} // namespace moyun::ui
