// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/swatch_grid.h"

#include "ui/widgets/colour_icon.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace moyun::ui {

constexpr int kCell = 18;

SwatchGrid::SwatchGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SwatchGrid::setColours(const QList<NamedColour>& colours)
{
    if (m_colours == colours) return;
    m_colours = colours;
    m_current = qBound(0, m_current, std::max(0, int(colours.size()) - 1));
    updateGeometry();
    describe();
    update();
}

void SwatchGrid::setMark(const QColor& colour)
{
    m_mark = colour;
    update();
}

int SwatchGrid::columns(int width) const
{
    return std::max(1, width / kCell);
}

int SwatchGrid::heightForWidth(int width) const
{
    const int across = columns(width);
    return std::max(1, (int(m_colours.size()) + across - 1) / across) * kCell;
}

QSize SwatchGrid::sizeHint() const
{
    return {12 * kCell, heightForWidth(width() > kCell ? width() : 12 * kCell)};
}

QSize SwatchGrid::minimumSizeHint() const
{
    return {4 * kCell, kCell};
}

QRect SwatchGrid::cell(int index) const
{
    const int across = columns(width());
    return {index % across * kCell, index / across * kCell, kCell, kCell};
}

int SwatchGrid::at(QPoint position) const
{
    const int across = columns(width());
    if (position.x() < 0 || position.y() < 0 || position.x() >= across * kCell) return -1;
    const int index = position.y() / kCell * across + position.x() / kCell;
    return index < m_colours.size() ? index : -1;
}

bool SwatchGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = at(help->pos());
        if (index < 0) {
            QToolTip::hideText();
        } else {
            const NamedColour& colour = m_colours[index];
            const QString hex = colour.colour.name().toUpper();
            QToolTip::showText(help->globalPos(),
                               colour.name.isEmpty() ? hex : QStringLiteral("%1  %2").arg(colour.name, hex),
                               this, cell(index));
        }
        return true;
    }
    return QWidget::event(event);
}

void SwatchGrid::paintEvent(QPaintEvent* event)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_colours.size(); ++i) {
        const QRect place = cell(i);
        if (!place.intersects(event->rect())) continue;
        const QRectF inside = QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool used = m_mark.isValid() && m_colours[i].colour.rgb() == m_mark.rgb();
        const bool focused = hasFocus() && i == m_current;
        painter.setBrush(m_colours[i].colour);
        painter.setPen(QPen(focused ? c.focus : used ? c.text : ColourIcon::edge(), focused || used ? 2 : 1));
        painter.drawRoundedRect(inside, 3, 3);
    }
}

void SwatchGrid::mousePressEvent(QMouseEvent* event)
{
    const int index = at(event->pos());
    if (index < 0 || !(event->button() == Qt::LeftButton || event->button() == Qt::RightButton)) return;
    m_current = index;
    describe();
    update();
    const bool second = event->button() == Qt::RightButton || event->modifiers() & Qt::ShiftModifier;
    if (m_removable && event->modifiers() & Qt::ControlModifier)
        Q_EMIT removeRequested(index);
    else
        Q_EMIT chosen(m_colours[index].colour, second);
}

void SwatchGrid::keyPressEvent(QKeyEvent* event)
{
    const int across = columns(width()), last = int(m_colours.size()) - 1;
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        --next;
        break;
    case Qt::Key_Right:
        ++next;
        break;
    case Qt::Key_Up:
        next -= across;
        break;
    case Qt::Key_Down:
        next += across;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current <= last)
            Q_EMIT chosen(m_colours[m_current].colour, event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_removable && m_current <= last) Q_EMIT removeRequested(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (next < 0 || next > last) return;
    m_current = next;
    describe();
    update();
}

void SwatchGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void SwatchGrid::describe()
{
    if (m_current >= m_colours.size()) {
        setAccessibleDescription({});
        return;
    }
    const NamedColour& colour = m_colours[m_current];
    setAccessibleDescription(QStringLiteral("%1 %2").arg(colour.name, colour.colour.name()).trimmed());
}

} // namespace moyun::ui
