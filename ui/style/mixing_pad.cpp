// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/mixing_pad.h"

#include "core/bridge/mix_pad.h"
#include "ui/style/style_mime.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QToolTip>

#include <algorithm>

namespace moyun::ui {

using namespace bridge;

constexpr double kKeyStep = 0.02, kKeyLeap = 0.1;

MixingPad::MixingPad(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumSize(180, 150);
    describe();
}

int MixingPad::heightForWidth(int width) const
{
    return std::clamp(width, 150, 236);
}

void MixingPad::setCorners(const QList<Corner>& corners)
{
    m_corners = corners;
    m_hovered = -1;
    describe();
    update();
}

void MixingPad::setPuck(QPointF puck)
{
    const QPointF held = mixpad::within(static_cast<int>(m_corners.size()), puck);
    if (held == m_puck) return;
    m_puck = held;
    describe();
    update();
}

int MixingPad::pictureSide() const
{
    switch (m_corners.size()) {
    case 1:
        return 112;
    case 2:
        return 76;
    default:
        return 58;
    }
}

QRectF MixingPad::field() const
{
    const double inset = pictureSide() / 2.0 + 7;
    return QRectF(rect()).adjusted(inset, inset, -inset, -inset);
}

QPoint MixingPad::positionOf(QPointF puck) const
{
    const QRectF f = field();
    return QPointF(f.left() + puck.x() * f.width(), f.top() + puck.y() * f.height()).toPoint();
}

QPoint MixingPad::puckPosition() const
{
    return positionOf(m_puck);
}

QRect MixingPad::cornerRect(int index) const
{
    const QList<QPointF> corners = mixpad::corners(static_cast<int>(m_corners.size()));
    QRect box(0, 0, pictureSide(), pictureSide());
    box.moveCenter(positionOf(corners.value(index, {0.5, 0.5})));
    return box;
}

QRect MixingPad::removeRect(int index) const
{
    const QRect box = cornerRect(index);
    return {box.right() - 15, box.top() - 3, 20, 20};
}

void MixingPad::movePuck(QPointF puck)
{
    const QPointF held = mixpad::within(static_cast<int>(m_corners.size()), puck);
    if (held == m_puck) return;
    m_puck = held;
    describe();
    update();
    Q_EMIT puckMoved(m_puck);
}

bool MixingPad::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < m_corners.size(); ++i)
            if (cornerRect(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), m_corners[i].title, this);
                return true;
            }
    }
    return QWidget::event(event);
}

void MixingPad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    for (int i = 0; i < m_corners.size(); ++i)
        if (removeRect(i).contains(event->pos())) {
            const QString id = m_corners[i].id; // the corners may change while the signal is heard
            Q_EMIT removeRequested(id);
            return;
        }
    if (m_corners.size() < 2) return;
    m_dragging = true;
    Q_EMIT gestureStarted();
    mouseMoveEvent(event);
}

void MixingPad::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF f = field();
    if (m_dragging && f.width() > 0 && f.height() > 0) {
        movePuck(
            {(event->position().x() - f.left()) / f.width(), (event->position().y() - f.top()) / f.height()});
        return;
    }
    int hovered = -1;
    for (int i = 0; i < m_corners.size(); ++i)
        if (cornerRect(i).adjusted(0, -4, 6, 0).contains(event->pos())) hovered = i;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void MixingPad::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) m_dragging = false;
    update();
}

void MixingPad::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void MixingPad::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_corners.size());
    const double step = event->modifiers() & Qt::ShiftModifier ? kKeyLeap : kKeyStep;
    QPointF to = m_puck;
    switch (event->key()) {
    case Qt::Key_Left:
        to.rx() -= step;
        break;
    case Qt::Key_Right:
        to.rx() += step;
        break;
    case Qt::Key_Up:
        to.ry() -= step;
        break;
    case Qt::Key_Down:
        to.ry() += step;
        break;
    case Qt::Key_Home:
        to = mixpad::middle(count);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (count > 0) {
            const QList<double> w = mixpad::weights(count, m_puck);
            const QString id = m_corners[std::max_element(w.begin(), w.end()) - w.begin()].id;
            Q_EMIT removeRequested(id);
        }
        return;
    default: {
        const int corner = event->key() - Qt::Key_1;
        if (corner < 0 || corner >= count || event->modifiers() != Qt::NoModifier)
            return QWidget::keyPressEvent(event);
        to = mixpad::corners(count).at(corner);
    }
    }
    if (!event->isAutoRepeat()) Q_EMIT gestureStarted();
    movePuck(to);
}

void MixingPad::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(kStyleMime)) event->acceptProposedAction();
}

void MixingPad::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT styleDropped(QString::fromUtf8(event->mimeData()->data(kStyleMime)));
}

void MixingPad::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

void MixingPad::describe()
{
    setAccessibleName(tr("Mixing pad"));
    QStringList parts;
    const QList<double> w = mixpad::weights(static_cast<int>(m_corners.size()), m_puck);
    for (int i = 0; i < m_corners.size(); ++i)
        parts += QStringLiteral("%1 %2 %").arg(m_corners[i].title).arg(qRound(100 * w[i]));
    setAccessibleDescription(parts.isEmpty() ? tr("No style chosen yet") : parts.join(QStringLiteral(", ")));
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

} // namespace moyun::ui
