// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/template_card.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace moyun::ui {

namespace {

constexpr int kHigh = 92, kSketch = 84, kPad = 12, kGap = 16;
const QColor kPaper(0xf3, 0xec, 0xdc), kInk(0x3a, 0x33, 0x2b), kWash(0x8f, 0xa3, 0xa0),
    kRed(0xb8, 0x32, 0x2a);

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TemplateCard::TemplateCard(QSizeF sheet, QWidget* parent) : QPushButton(parent), m_sheet(sheet)
{
    setAutoDefault(false);
    setProperty(FocusRing::kRoundProperty, 8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TemplateCard::setPicture(const QPixmap& picture)
{
    m_picture = picture;
    update();
}

void TemplateCard::setTexts(const QString& title, const QString& about)
{
    setText(title);
    m_about = about;
    setAccessibleName(title);
    setAccessibleDescription(about);
    updateGeometry();
    update();
}

QSize TemplateCard::sizeHint() const
{
    const int words = std::max(QFontMetrics(titleFont(font())).horizontalAdvance(text()),
                               fontMetrics().horizontalAdvance(m_about));
    return {2 * kPad + kSketch + kGap + words + 4, kHigh};
}

// Mountains and a line of verse, enough to tell a scroll from a sheet.
void TemplateCard::paintSheet(QPainter& painter, const QRectF& room) const
{
    QSizeF size = m_sheet;
    size.scale(room.size(), Qt::KeepAspectRatio);
    const QRectF sheet(room.center() - QPointF(size.width() / 2, size.height() / 2), size);
    if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(sheet, m_picture, m_picture.rect());
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(kPaper);
        painter.drawRect(sheet);
        const auto at = [&sheet](double x, double y) {
            return QPointF(sheet.left() + x * sheet.width(), sheet.top() + y * sheet.height());
        };
        QColor wash = kWash;
        wash.setAlphaF(0.55F);
        painter.setBrush(wash);
        painter.drawPolygon(QPolygonF(
            {at(0, 1), at(0, 0.8), at(0.25, 0.62), at(0.42, 0.78), at(0.66, 0.55), at(1, 0.84), at(1, 1)}));
        painter.setBrush(kRed);
        painter.drawEllipse(at(0.26, 0.3), sheet.width() * 0.07, sheet.width() * 0.07);
        painter.setBrush(kInk);
        const double column = std::max(1.5, std::min(sheet.width(), sheet.height()) * 0.035);
        for (int i = 0; i < 3; ++i)
            painter.drawRect(QRectF(at(0.9, 0.1) - QPointF(i * column * 2.2, 0),
                                    QSizeF(column, sheet.height() * (i == 2 ? 0.22 : 0.34))));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::colours().borderStrong, 1));
    painter.drawRect(sheet);
}

void TemplateCard::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = underMouse() || isDown();
    painter.setPen(QPen(hasFocus() ? c.focus : hot ? c.borderStrong : c.border, 1));
    painter.setBrush(isDown() ? c.pressed : hot ? c.hover : c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    paintSheet(painter, QRectF(kPad, kPad, kSketch, height() - 2 * kPad));
    const int left = kPad + kSketch + kGap;
    const QRect room(left, 0, width() - left - kPad, height());
    const QFont bold = titleFont(font());
    const int line = QFontMetrics(bold).height();
    const int top = (height() - line - 6 - fontMetrics().height()) / 2;
    painter.setFont(bold);
    painter.setPen(c.text);
    painter.drawText(QRect(room.left(), top, room.width(), line), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(font());
    painter.setPen(c.muted);
    painter.drawText(QRect(room.left(), top + line + 6, room.width(), fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_about);
}

} // namespace moyun::ui
