// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/crop_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "core/canvas/picture_edits.h"
#include "core/canvas/selection_edits.h"
#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/guides.h"
#include "ui/canvas/paint_words.h"

#include <QKeyEvent>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

namespace {

constexpr double kReach = 11; // view pixels within which a handle is taken
constexpr QPoint kHandles[] = {{-1, -1}, {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}};

} // namespace

CropGesture::CropGesture(const CanvasGround& ground) : CanvasGesture(ground)
{
    begin();
}

QRect CropGesture::whole() const
{
    const canvas::Picture& picture = ground().document().picture();
    return {0, 0, picture.width, picture.height};
}

void CropGesture::begin()
{
    const canvas::Picture& picture = ground().document().picture();
    m_frame = whole();
    if (picture.selection) m_frame &= rectOf(canvas::boundsOf(*picture.selection));
    if (m_frame.isEmpty()) m_frame = whole();
    tell();
}

void CropGesture::tell()
{
    ground().view.setHint(
        tr("%1 × %2 px · Enter cuts, Esc cancels").arg(m_frame.width()).arg(m_frame.height()));
    ground().view.updateGuides();
}

QPointF CropGesture::handle(QPoint which) const
{
    const QRectF box(m_frame);
    return {box.center().x() + which.x() * box.width() / 2, box.center().y() + which.y() * box.height() / 2};
}

CropGesture::Part CropGesture::partAt(QPointF at, QPoint& which) const
{
    for (const QPoint& each : kHandles)
        if (QLineF(at, toView(handle(each))).length() < kReach) {
            which = each;
            return Part::Handle;
        }
    // Inside the whole picture's frame a new one is dragged; there would be nothing to move.
    const bool inside = QRectF(m_frame).contains(ground().transform().toPicture(at));
    return inside && m_frame != whole() ? Part::Inside : Part::New;
}

void CropGesture::press(const CanvasPointer& pointer)
{
    m_start = pointer;
    m_startFrame = m_frame;
    m_part = partAt(pointer.at, m_which);
}

void CropGesture::move(const CanvasPointer& pointer)
{
    const QPoint by = (pointer.picture - m_start.picture).toPoint();
    if (m_part == Part::Inside) {
        m_frame = m_startFrame.translated(by);
        m_frame.moveLeft(std::clamp(m_frame.left(), 0, whole().width() - m_frame.width()));
        m_frame.moveTop(std::clamp(m_frame.top(), 0, whole().height() - m_frame.height()));
        return tell();
    }
    QRectF box(m_startFrame);
    if (m_part == Part::New) {
        if ((pointer.at - m_start.at).manhattanLength() < kClickPixels) return;
        box = QRectF(m_start.picture, pointer.picture);
        if (pointer.modifiers & Qt::ShiftModifier) {
            const double side = std::max(std::abs(box.width()), std::abs(box.height()));
            box.setSize({std::copysign(side, box.width()), std::copysign(side, box.height())});
        }
    } else {
        if (m_which.x() < 0) box.setLeft(box.left() + by.x());
        if (m_which.x() > 0) box.setRight(box.right() + by.x());
        if (m_which.y() < 0) box.setTop(box.top() + by.y());
        if (m_which.y() > 0) box.setBottom(box.bottom() + by.y());
        if (pointer.modifiers & Qt::ShiftModifier && m_which.x() && m_which.y()) {
            const double high = std::abs(box.width()) * m_startFrame.height() / m_startFrame.width();
            if (m_which.y() < 0)
                box.setTop(box.bottom() - high);
            else
                box.setBottom(box.top() + high);
        }
    }
    box = box.normalized();
    const QRect frame =
        QRect(QPoint(int(std::round(box.left())), int(std::round(box.top()))),
              QSize(std::max(1, int(std::round(box.width()))), std::max(1, int(std::round(box.height()))))) &
        whole();
    if (!frame.isEmpty()) m_frame = frame;
    tell();
}

void CropGesture::release(const CanvasPointer& pointer)
{
    move(pointer);
    hover(pointer);
}

void CropGesture::hover(const CanvasPointer& pointer)
{
    m_hovered = partAt(pointer.at, m_hoveredWhich);
}

bool CropGesture::key(const QKeyEvent& event)
{
    const int arrow = event.key() - Qt::Key_Left;
    if (arrow < 0 || arrow > 3) return false;
    const QPoint ways[] = {{-1, 0}, {0, -1}, {1, 0}, {0, 1}};
    const QPoint by = ways[arrow] * (event.modifiers() & Qt::ShiftModifier ? 10 : 1);
    if (whole().contains(m_frame.translated(by))) m_frame.translate(by);
    tell();
    return true;
}

void CropGesture::apply()
{
    if (m_frame == whole()) return;
    ground().edits.run(tr("Crop"), [frame = rectOf(m_frame)](const canvas::Picture& picture) {
        return canvas::cropped(picture, frame);
    });
}

void CropGesture::documentChanged()
{
    if (!whole().contains(m_frame)) begin();
}

void CropGesture::paint(QPainter& painter) const
{
    const QTransform toView = ground().transform().toView();
    QPainterPath outside, frame;
    outside.addRect(QRectF(whole()));
    frame.addRect(QRectF(m_frame));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(toView.map(outside.subtracted(frame)), QColor(10, 9, 8, 150));
    painter.setPen(QPen(QColor(255, 255, 255, 70), 1));
    const QRectF box(m_frame);
    for (int third = 1; third < 3; ++third) {
        const double x = box.left() + third * box.width() / 3, y = box.top() + third * box.height() / 3;
        painter.drawLine(toView.map(QLineF(x, box.top(), x, box.bottom())));
        painter.drawLine(toView.map(QLineF(box.left(), y, box.right(), y)));
    }
    drawGuide(painter, toView.map(frame));
    for (const QPoint& each : kHandles) drawHandle(painter, toView.map(handle(each)));
}

std::optional<QCursor> CropGesture::cursor() const
{
    if (m_hovered == Part::Inside) return QCursor(Qt::SizeAllCursor);
    if (m_hovered == Part::New) return QCursor(Qt::CrossCursor);
    const double angle = QLineF(toView(QRectF(m_frame).center()), toView(handle(m_hoveredWhich))).angle();
    const Qt::CursorShape shapes[] = {Qt::SizeHorCursor, Qt::SizeBDiagCursor, Qt::SizeVerCursor,
                                      Qt::SizeFDiagCursor};
    return QCursor(shapes[int(std::round(angle / 45)) % 4]);
}

} // namespace moyun::ui
