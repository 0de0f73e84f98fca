// SPDX-License-Identifier: GPL-3.0-or-later
// How MixingPad looks; mixing_pad.cpp is how it behaves.
#include "core/bridge/mix_pad.h"
#include "ui/style/mixing_pad.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace moyun::ui {

using namespace bridge;

void MixingPad::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? c.focus : c.border, hasFocus() ? 1.6 : 1));
    painter.setBrush(c.sunken);
    painter.drawRoundedRect(box, 10, 10);

    const int count = static_cast<int>(m_corners.size());
    if (count == 0) {
        painter.setPen(c.muted);
        painter.drawText(box.adjusted(18, 0, -18, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Choose a style in the gallery. Up to four can be mixed here."));
        return;
    }

    QPolygonF shape;
    for (const int i : count == 4 ? QList<int>{0, 1, 3, 2} : QList<int>{0, 1, 2})
        if (i < count) shape << positionOf(mixpad::corners(count)[i]);
    QColor inside = c.raised;
    painter.setPen(QPen(c.borderStrong, 1, Qt::DotLine));
    painter.setBrush(inside);
    if (count >= 3)
        painter.drawPolygon(shape);
    else if (count == 2)
        painter.drawLine(shape[0], shape[1]);

    const QList<double> weights = mixpad::weights(count, m_puck);
    const QPointF puck = puckPosition();
    for (int i = 0; i < count && count > 1; ++i) {
        QColor line = c.accent;
        line.setAlphaF(0.15 + 0.75 * weights[i]);
        painter.setPen(QPen(line, 1 + 3 * weights[i], Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(puck, positionOf(mixpad::corners(count)[i]));
    }
    for (int i = 0; i < count; ++i) paintCorner(painter, i, weights[i]);

    if (count == 1) {
        painter.setPen(c.muted);
        painter.drawText(box.adjusted(12, 0, -12, -8), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                         m_corners[0].title);
        return;
    }
    painter.setPen(QPen(QColor(0, 0, 0, 80), 5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(puck, 10, 10);
    painter.setPen(QPen(c.accentText, 2.2));
    painter.setBrush(m_dragging ? c.accentPressed : c.accent);
    painter.drawEllipse(puck, 10, 10);
}

void MixingPad::paintCorner(QPainter& painter, int index, double weight)
{
    const ThemeColours& c = Theme::colours();
    const QRectF box = cornerRect(index);
    const Corner& corner = m_corners[index];
    QPainterPath outline;
    outline.addRoundedRect(box, 8, 8);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(box, c.raised);
    if (!corner.picture.isNull()) {
        const double side = qMin(corner.picture.width(), corner.picture.height());
        const QRectF middle((corner.picture.width() - side) / 2, (corner.picture.height() - side) / 2, side,
                            side);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(box, corner.picture, middle);
    }
    if (m_corners.size() > 1) {
        const QRectF strip(box.left(), box.bottom() - 16, box.width(), 16);
        painter.fillRect(strip, QColor(15, 13, 11, 170));
        QFont small = font();
        small.setPixelSize(11);
        painter.setFont(small);
        painter.setPen(QColor(246, 240, 230));
        painter.drawText(strip, Qt::AlignCenter, QStringLiteral("%1 %").arg(qRound(100 * weight)));
    }
    painter.restore();
    QColor rim = c.accent;
    rim.setAlphaF(0.25 + 0.75 * weight);
    painter.setPen(QPen(rim, 1 + 1.5 * weight));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);

    if (m_hovered == index && !m_dragging) {
        const QRectF cross = removeRect(index);
        painter.setPen(QPen(c.borderStrong, 1));
        painter.setBrush(c.window);
        painter.drawEllipse(cross.adjusted(1, 1, -1, -1));
        painter.setPen(QPen(c.text, 1.6, Qt::SolidLine, Qt::RoundCap));
        const QPointF m = cross.center();
        painter.drawLine(m + QPointF(-3, -3), m + QPointF(3, 3));
        painter.drawLine(m + QPointF(-3, 3), m + QPointF(3, -3));
    }
}

} // namespace moyun::ui
