// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/reference_view.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace moyun::ui {

ReferenceView::ReferenceView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty(FocusRing::kRoundProperty, 6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ReferenceView::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_transform.setPicture(picture.isNull() ? QSizeF(1, 1) : QSizeF(picture.size()));
    setCursor(picture.isNull() ? Qt::ArrowCursor : Qt::CrossCursor);
    update();
}

void ReferenceView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

QColor ReferenceView::colourAt(QPointF at) const
{
    const QRectF place = target();
    if (m_picture.isNull() || !place.contains(at)) return {};
    const int x = int((at.x() - place.left()) * m_picture.width() / place.width());
    const int y = int((at.y() - place.top()) * m_picture.height() / place.height());
    if (!m_picture.valid(x, y)) return {};
    const QColor colour = m_picture.pixelColor(x, y);
    const auto over = [&](int channel) {
        return (channel * colour.alpha() + 255 * (255 - colour.alpha()) + 127) / 255;
    };
    return {over(colour.red()), over(colour.green()), over(colour.blue())};
}

void ReferenceView::fit()
{
    m_transform.fit();
    update();
}

void ReferenceView::zoomBy(double factor)
{
    m_transform.setZoom(m_transform.zoom() * factor, QRectF(rect()).center());
    update();
}

void ReferenceView::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(c.focus, 1.4) : QPen(c.border, 1));
    painter.setBrush(c.canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.7, 0.7, -0.7, -0.7), 6, 6);
    if (m_picture.isNull()) {
        painter.setPen(c.muted);
        painter.drawText(rect().adjusted(14, 8, -14, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_transform.zoom() < 2);
    painter.drawImage(target(), m_picture);
    if (const QColor colour = colourAt(m_over); colour.isValid()) {
        const QRectF patch(8, 8, 26, 26); // what a click would pick
        painter.setPen(QPen(QColor(0, 0, 0, 170), 3));
        painter.setBrush(colour);
        painter.drawRoundedRect(patch, 5, 5);
        painter.setPen(QPen(Qt::white, 1.4));
        painter.drawRoundedRect(patch, 5, 5);
    }
}

void ReferenceView::resizeEvent(QResizeEvent* event)
{
    m_transform.setView(size());
    QWidget::resizeEvent(event);
}

void ReferenceView::wheelEvent(QWheelEvent* event)
{
    if (m_picture.isNull()) return event->ignore();
    m_transform.setZoom(m_transform.zoom() * std::pow(1.0015, event->angleDelta().y()), event->position());
    update();
    event->accept();
}

void ReferenceView::pick(QPointF at)
{
    if (const QColor colour = colourAt(at); colour.isValid()) Q_EMIT picked(colour);
}

void ReferenceView::mousePressEvent(QMouseEvent* event)
{
    const bool left = event->button() == Qt::LeftButton;
    if (m_picture.isNull() || !(left || event->button() == Qt::MiddleButton)) return;
    m_down = true;
    m_picks = left && event->modifiers() & Qt::ControlModifier;
    m_moved = !left; // the middle button only moves
    m_pressed = m_last = event->position();
    if (m_picks) pick(m_pressed);
}

void ReferenceView::mouseMoveEvent(QMouseEvent* event)
{
    m_over = event->position();
    update();
    if (!m_down) return;
    if (m_picks) return pick(m_over);
    if (!m_moved && (m_over - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
    m_moved = true;
    setCursor(Qt::ClosedHandCursor);
    m_transform.pan(m_over - m_last);
    m_last = m_over;
}

void ReferenceView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_down && !m_moved && !m_picks) pick(event->position());
    m_down = m_moved = m_picks = false;
    setCursor(m_picture.isNull() ? Qt::ArrowCursor : Qt::CrossCursor);
}

void ReferenceView::mouseDoubleClickEvent(QMouseEvent*)
{
    fit();
}

void ReferenceView::keyPressEvent(QKeyEvent* event)
{
    constexpr double kStep = 30;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1.25);
    case Qt::Key_Minus:
        return zoomBy(1 / 1.25);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
        m_transform.pan({kStep, 0});
        break;
    case Qt::Key_Right:
        m_transform.pan({-kStep, 0});
        break;
    case Qt::Key_Up:
        m_transform.pan({0, kStep});
        break;
    case Qt::Key_Down:
        m_transform.pan({0, -kStep});
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void ReferenceView::leaveEvent(QEvent* event)
{
    m_over = {-1, -1};
    update();
    QWidget::leaveEvent(event);
}

} // namespace moyun::ui
