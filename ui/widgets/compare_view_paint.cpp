// SPDX-License-Identifier: GPL-3.0-or-later
// How CompareView looks; compare_view.cpp is how it behaves.
#include "ui/widgets/compare_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace moyun::ui {
namespace {

void paintLabel(QPainter& painter, const QRectF& pane, const QString& text, bool right)
{
    const QFontMetricsF metrics(painter.font());
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 20, metrics.height() + 6);
    box.moveTop(pane.top() + 10);
    if (right)
        box.moveRight(pane.right() - 10);
    else
        box.moveLeft(pane.left() + 10);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(18, 16, 14, 175));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(QColor(245, 238, 226));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void CompareView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().canvas);
    if (m_source.picture.isNull()) return paintEmpty(painter);

    const PictureLayer& after = m_result.picture.isNull() ? m_source : m_result;
    const QString original = tr("Original");
    const QString restyled = m_result.picture.isNull() ? original : tr("Restyled");
    if (m_originalShown) {
        paintPane(painter, leftPane(), m_source, original, false);
        if (m_mode == SideBySide) paintPane(painter, rightPane(), m_source, original, true);
    } else if (m_mode == SideBySide) {
        paintPane(painter, leftPane(), m_source, original, false);
        paintPane(painter, rightPane(), after, restyled, true);
    } else if (m_mode == Result || m_result.picture.isNull()) {
        paintPane(painter, leftPane(), after, restyled, m_mode == Divider);
    } else {
        const QRectF whole = leftPane();
        QRectF before = whole, behind = whole;
        before.setRight(dividerX());
        behind.setLeft(dividerX());
        painter.setClipRect(before);
        m_source.paint(painter, target(whole), devicePixelRatioF());
        painter.setClipRect(behind);
        m_result.paint(painter, target(whole), devicePixelRatioF());
        painter.setClipping(false);
        paintLabel(painter, whole, original, false);
        paintLabel(painter, whole, restyled, true);
        paintDivider(painter);
    }
    if (hasFocus()) {
        QColor line = Theme::colours().focus;
        line.setAlpha(150);
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void CompareView::paintPane(QPainter& painter, const QRectF& pane, const PictureLayer& layer,
                            const QString& label, bool right)
{
    painter.setClipRect(pane);
    layer.paint(painter, target(pane), devicePixelRatioF());
    paintLabel(painter, pane, label, right);
    painter.setClipping(false);
}

void CompareView::paintDivider(QPainter& painter)
{
    const ThemeColours& c = Theme::colours();
    const double x = dividerX();
    const QPointF middle(x, leftPane().center().y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 90), 4));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setPen(QPen(QColor(250, 244, 234), 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setPen(QPen(QColor(250, 244, 234), 2));
    painter.setBrush(c.accent);
    painter.drawEllipse(middle, 15, 15);
    QPainterPath arrows;
    for (const double side : {-1.0, 1.0}) {
        arrows.moveTo(middle + QPointF(side * 4, -4.5));
        arrows.lineTo(middle + QPointF(side * 8.5, 0));
        arrows.lineTo(middle + QPointF(side * 4, 4.5));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.accentText, 2));
    painter.drawPath(arrows);
}

void CompareView::paintEmpty(QPainter& painter)
{
    const ThemeColours& c = Theme::colours();
    const QRectF box = QRectF(rect()).marginsRemoved({28, 28, 28, 28});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.borderStrong, 1.5, Qt::DashLine));
    painter.drawRoundedRect(box, 14, 14);
    ThemeIcon::icon("picture").paint(&painter, QRect(rect().center() - QPoint(24, 62), QSize(48, 48)));
    painter.setPen(c.muted);
    QFont words = font();
    words.setPixelSize(16);
    painter.setFont(words);
    painter.drawText(box.adjusted(16, 40, -16, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drop a picture here, paste one, or open one with Ctrl+Alt+O"));
}

} // namespace moyun::ui
