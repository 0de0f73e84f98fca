// SPDX-License-Identifier: GPL-3.0-or-later
// How CanvasView looks; canvas_view.cpp and canvas_view_input.cpp are how it behaves.
#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_view.h"
#include "ui/widgets/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

namespace {

constexpr double kFrameMs = 8;     // a frame may spend with composing
constexpr double kNearestFrom = 2; // zoom from which pixels are squares
constexpr double kGridFrom = 8;    // zoom from which they have lines between them
constexpr int kCheck = 8;          // pixels of a square of the checkerboard
constexpr int kShadow = 14;        // reach of the page's shadow
constexpr double kLeastRing = 3;   // view pixels; smaller brushes have a cross

QPixmap checks(bool dark)
{
    static QPixmap pixmaps[2];
    QPixmap& made = pixmaps[dark];
    if (made.isNull()) {
        made = QPixmap(2 * kCheck, 2 * kCheck);
        made.fill(dark ? QColor(96, 94, 91) : QColor(255, 255, 255));
        QPainter painter(&made);
        const QColor other = dark ? QColor(78, 76, 73) : QColor(222, 220, 216);
        painter.fillRect(0, 0, kCheck, kCheck, other);
        painter.fillRect(kCheck, kCheck, kCheck, kCheck, other);
    }
    return made;
}

} // namespace

void CanvasView::paintEvent(QPaintEvent* event)
{
    refreshBack(event->region());
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    for (const QRect& part : event->region()) {
        const QRectF from(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio);
        painter.drawImage(QRectF(part), m_back, from);
    }
    m_outline.paint(painter, m_transform, m_antStep);
    if (m_lasting) {
        painter.save();
        m_lasting->paint(painter);
        painter.restore();
    }
    if (m_gesture) {
        painter.save();
        m_gesture->paint(painter);
        painter.restore();
    }
    paintRing(painter);
}

void CanvasView::refreshBack(const QRegion& needed)
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize().expandedTo({1, 1});
    if (m_back.size() != pixels || m_back.devicePixelRatio() != ratio) {
        m_back = QImage(pixels, QImage::Format_RGB32);
        m_back.setDevicePixelRatio(ratio);
        m_transform.setView(size(), ratio);
        m_stale = QRegion(rect());
    }
    const QRegion now = m_stale & needed;
    if (now.isEmpty()) return;
    m_stale -= now;
    m_scene.beginFrame(kFrameMs);
    QPainter painter(&m_back);
    // Many small rectangles cost more than the one around them.
    if (now.rectCount() > 8)
        paintBack(painter, now.boundingRect());
    else
        for (const QRect& part : now) paintBack(painter, part);
}

void CanvasView::paintBack(QPainter& painter, const QRect& clip)
{
    painter.save();
    painter.setClipRect(clip);
    const QPolygonF page = m_transform.toView().map(QPolygonF(QRectF(QPointF(), m_transform.picture())));
    const bool inside = !m_transform.isTurned() && page.boundingRect().contains(QRectF(clip));
    if (!inside) {
        painter.fillRect(clip, Theme::colours().canvas);
        if (page.boundingRect().adjusted(-kShadow, -kShadow, kShadow, kShadow).intersects(clip)) {
            painter.setRenderHint(QPainter::Antialiasing);
            QColor shade = Theme::colours().shadow;
            shade.setAlphaF(Theme::colours().dark ? 0.07f : 0.025f);
            painter.setBrush(Qt::NoBrush);
            for (int reach = kShadow; reach > 0; reach -= 2) {
                painter.setPen(QPen(shade, 2 * reach, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                painter.drawPolygon(page.translated(0, 2));
            }
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    if (page.boundingRect().intersects(clip)) paintPage(painter, clip);
    painter.restore();
}

void CanvasView::paintPage(QPainter& painter, const QRect& clip)
{
    const QTransform toView = m_transform.toView();
    const QRectF whole(QPointF(), m_transform.picture());
    const QRectF area = m_transform.toPicture().mapRect(QRectF(clip)) & whole;
    if (area.isEmpty()) return;
    const double zoom = m_transform.zoom();
    const int level = CanvasScene::levelFor(zoom), shrink = 1 << level;
    const QRect held =
        QRectF(area.topLeft() / shrink, area.size() / shrink).toAlignedRect().adjusted(-2, -2, 2, 2) &
        QRect(QPoint(), m_scene.levelSize(level));
    QImage pixels = m_scene.part(level, held);
    if (m_lay && !m_originalShown) m_lay(pixels, held, level);

    QPainterPath page;
    page.addPolygon(toView.map(QPolygonF(whole)));
    page.closeSubpath();
    painter.setClipPath(page, Qt::IntersectClip);
    if (!m_scene.opaque()) painter.fillRect(clip, QBrush(checks(Theme::colours().dark)));

    const bool exact = !m_transform.isTurned() && shrink == 1 && zoom == 1;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !exact && zoom < kNearestFrom);
    painter.setTransform(QTransform::fromTranslate(held.x(), held.y()) *
                         QTransform::fromScale(shrink, shrink) * toView);
    painter.drawImage(QPointF(), pixels);
    painter.setTransform(toView);
    if (zoom >= kGridFrom) paintGrid(painter, area);
}

void CanvasView::paintGrid(QPainter& painter, const QRectF& area)
{
    QPen pen(QColor(128, 128, 128, 70), 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    const QRect cells = area.toAlignedRect();
    QList<QLineF> lines;
    for (int x = cells.left(); x <= cells.right() + 1; ++x)
        lines.append(QLineF(x, cells.top(), x, cells.bottom() + 1));
    for (int y = cells.top(); y <= cells.bottom() + 1; ++y)
        lines.append(QLineF(cells.left(), y, cells.right() + 1, y));
    painter.drawLines(lines);
}

QRect CanvasView::ringRect(QPointF at) const
{
    const double reach = std::max(m_studio->tools()->brush().radius * m_transform.scale(), 8.0) + 3;
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
}

void CanvasView::paintRing(QPainter& painter)
{
    if (!paintsWithRing() || !(m_pointerInside || m_ringShown) || m_spaceHeld) return;
    const QPointF at = m_pointerInside ? m_pointer : QRectF(rect()).center();
    const double radius = m_studio->tools()->brush().radius * m_transform.scale();
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    // Light within dark is seen on any ground.
    for (const auto& [colour, wide] :
         {std::pair(QColor(0, 0, 0, 150), 2.6), std::pair(QColor(255, 255, 255, 225), 1.1)}) {
        painter.setPen(QPen(colour, wide));
        if (radius >= kLeastRing) {
            painter.drawEllipse(at, radius, radius);
        } else {
            for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
                painter.drawLine(at + 3 * way, at + 7 * way);
        }
    }
    if (m_ringShown) {
        const QString text = tr("%1 px").arg(2 * m_studio->tools()->brush().radius, 0, 'f',
                                             m_studio->tools()->brush().radius < 5 ? 1 : 0);
        const QFontMetricsF metrics(font());
        QRectF box(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 6);
        box.moveCenter(at + QPointF(0, std::max(radius, 8.0) + box.height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(18, 16, 14, 190));
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setPen(QColor(245, 238, 226));
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

} // namespace moyun::ui
