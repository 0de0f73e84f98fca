// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/page_preview.h"

#include "ui/canvas/checkerboard.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace moyun::ui {

PagePreview::PagePreview(QWidget* parent) : QWidget(parent) {}

void PagePreview::setPage(QSize size, const QColor& background)
{
    m_size = size;
    m_background = background;
    update();
}

void PagePreview::setInside(const QRectF& old)
{
    m_inside = old;
    update();
}

QRectF PagePreview::page() const
{
    // Room for what lies outside of it, too.
    const QRectF all = QRectF(QPointF(), QSizeF(m_size)).united(m_inside);
    if (all.isEmpty()) return {};
    const QSizeF shown = all.size().scaled(QSizeF(size()) - QSizeF(20, 20), Qt::KeepAspectRatio);
    const double scale = shown.width() / all.width();
    const QPointF corner((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    return {corner - all.topLeft() * scale, QSizeF(m_size) * scale};
}

void PagePreview::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.border, 1));
    painter.setBrush(c.canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRectF sheet = page();
    if (sheet.isEmpty()) return;
    if (m_background.alpha() == 0)
        paintCheckerboard(painter, sheet.toAlignedRect(), 7);
    else
        painter.fillRect(sheet, m_background);
    if (!m_inside.isEmpty()) {
        const double scale = sheet.width() / m_size.width();
        const QRectF old(sheet.topLeft() + m_inside.topLeft() * scale, m_inside.size() * scale);
        QColor soft = c.accent;
        soft.setAlpha(70);
        painter.fillRect(old, soft);
        painter.setPen(QPen(c.accent, 1.4, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(old);
    }
    painter.setPen(QPen(c.borderStrong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(sheet);
}

} // namespace moyun::ui
