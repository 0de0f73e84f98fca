// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/anchor_grid.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

AnchorGrid::AnchorGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

QRect AnchorGrid::place(int column, int row) const
{
    const int side = std::min(width(), height()) / 3;
    return QRect(column * side, row * side, side, side).adjusted(2, 2, -2, -2);
}

void AnchorGrid::setAnchor(QPointF anchor)
{
    m_column = std::clamp(int(std::lround(anchor.x() * 2)), 0, 2);
    m_row = std::clamp(int(std::lround(anchor.y() * 2)), 0, 2);
    describe();
    update();
}

void AnchorGrid::choose(int column, int row)
{
    m_column = qBound(0, column, 2);
    m_row = qBound(0, row, 2);
    describe();
    update();
    Q_EMIT chosen(anchor());
}

void AnchorGrid::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            const bool on = row == m_row && column == m_column;
            painter.setPen(QPen(on && hasFocus() ? c.focus
                                : on             ? c.accent
                                                 : c.border,
                                on && hasFocus() ? 2 : 1));
            painter.setBrush(on ? c.accent : c.sunken);
            painter.drawRoundedRect(QRectF(place(column, row)).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
}

void AnchorGrid::mousePressEvent(QMouseEvent* event)
{
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            if (place(column, row).contains(event->pos())) choose(column, row);
}

void AnchorGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_column - 1, m_row);
    case Qt::Key_Right:
        return choose(m_column + 1, m_row);
    case Qt::Key_Up:
        return choose(m_column, m_row - 1);
    case Qt::Key_Down:
        return choose(m_column, m_row + 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void AnchorGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

void AnchorGrid::describe()
{
    const QString columns[] = {tr("left"), tr("middle"), tr("right")};
    const QString rows[] = {tr("top"), tr("middle"), tr("bottom")};
    setAccessibleName(tr("Where the picture stands"));
    setAccessibleDescription(QStringLiteral("%1, %2").arg(rows[m_row], columns[m_column]));
}

} // namespace moyun::ui
