// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/navigator_view.h"

#include "ui/canvas/checkerboard.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

namespace moyun::ui {

NavigatorView::NavigatorView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::CrossCursor);
}

void NavigatorView::setPicture(const QImage& picture, QSize fullSize)
{
    m_picture = picture;
    m_size = fullSize;
    update();
}

void NavigatorView::setVisibleArea(const QPolygonF& corners)
{
    if (m_area == corners) return;
    m_area = corners;
    update();
}

QRectF NavigatorView::target() const
{
    if (m_size.isEmpty()) return {};
    const QSizeF size = QSizeF(m_size).scaled(QSizeF(this->size()) - QSizeF(4, 4), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QPointF NavigatorView::toPicture(QPointF at) const
{
    const QRectF place = target();
    if (place.isEmpty()) return {};
    return {(at.x() - place.left()) * m_size.width() / place.width(),
            (at.y() - place.top()) * m_size.height() / place.height()};
}

QPointF NavigatorView::fromPicture(QPointF at) const
{
    const QRectF place = target();
    return {place.left() + at.x() * place.width() / std::max(1, m_size.width()),
            place.top() + at.y() * place.height() / std::max(1, m_size.height())};
}

void NavigatorView::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.canvas);
    painter.drawRoundedRect(rect(), 6, 6);
    const QRectF place = target();
    if (place.isEmpty()) return;
    paintCheckerboard(painter, place.toAlignedRect(), 6);
    if (!m_picture.isNull()) painter.drawImage(place, m_picture);
    if (!m_area.isEmpty()) {
        QPolygonF frame;
        for (const QPointF& corner : m_area) frame.append(fromPicture(corner));
        QPainterPath outside, inside;
        outside.addRect(place);
        inside.addPolygon(frame);
        inside.closeSubpath();
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 90));
        painter.drawPath(outside.subtracted(inside));
        painter.setClipRect(rect().adjusted(1, 1, -1, -1));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
        painter.drawPath(inside);
        painter.setPen(QPen(c.accentHover, 1.6));
        painter.drawPath(inside);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.focus, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
}

void NavigatorView::drag(QPointF at)
{
    const QPointF point = toPicture(at) - m_held;
    Q_EMIT centreChosen(
        {qBound(0.0, point.x(), double(m_size.width())), qBound(0.0, point.y(), double(m_size.height()))});
}

void NavigatorView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_size.isEmpty()) return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    const QPointF point = toPicture(event->position());
    // Within the frame it is taken where it is; elsewhere the view comes to the hand.
    const bool taken = m_area.containsPoint(point, Qt::OddEvenFill);
    m_held = taken ? point - m_area.boundingRect().center() : QPointF();
    if (!taken) drag(event->position());
}

void NavigatorView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) drag(event->position());
}

void NavigatorView::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    setCursor(Qt::CrossCursor);
}

void NavigatorView::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0) Q_EMIT zoomStepped(turned > 0 ? 1 : -1);
    event->accept();
}

void NavigatorView::keyPressEvent(QKeyEvent* event)
{
    const QPointF middle = m_area.isEmpty() ? QPointF(m_size.width() / 2.0, m_size.height() / 2.0)
                                            : m_area.boundingRect().center();
    const QSizeF step = (m_area.isEmpty() ? QSizeF(m_size) : m_area.boundingRect().size()) / 8;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step.width(), 0};
        break;
    case Qt::Key_Right:
        by = {step.width(), 0};
        break;
    case Qt::Key_Up:
        by = {0, -step.height()};
        break;
    case Qt::Key_Down:
        by = {0, step.height()};
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomStepped(1);
        return;
    case Qt::Key_Minus:
        Q_EMIT zoomStepped(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT centreChosen(middle + by);
}

void NavigatorView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace moyun::ui
