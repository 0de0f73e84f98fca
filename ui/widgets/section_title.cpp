// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_title.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace moyun::ui {

namespace {

constexpr int kArrow = 12;
constexpr int kHeight = 24;
constexpr int kFontPixels = 12;

} // namespace

SectionTitle::SectionTitle(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont SectionTitle::titleFont() const
{
    QFont bold = font();
    bold.setPixelSize(kFontPixels);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize SectionTitle::sizeHint() const
{
    return {QFontMetrics(titleFont()).horizontalAdvance(text()) + kArrow + 8, kHeight};
}

bool SectionTitle::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
    return QAbstractButton::event(event);
}

void SectionTitle::paintEvent(QPaintEvent*)
{
    const auto& colours = Theme::colours();
    QPainter painter(this);
    painter.setFont(titleFont());
    painter.setPen(hasFocus() ? colours.focus : underMouse() ? colours.text : colours.muted);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
    const QRect arrow(width() - kArrow - 2, (height() - kArrow) / 2, kArrow, kArrow);
    ThemeIcon::icon(isChecked() ? "chevron-up" : "chevron-down").paint(&painter, arrow);
}

} // namespace moyun::ui
