// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch_button.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace moyun::ui {

constexpr QSize kTrack(34, 18);

SwitchButton::SwitchButton(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize SwitchButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + 14 + kTrack.width(), qMax(words.height(), kTrack.height()) + 6};
}

void SwitchButton::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isEnabled() ? c.text : c.faint);
    painter.drawText(rect().adjusted(0, 0, -kTrack.width() - 8, 0), Qt::AlignVCenter | Qt::AlignLeft, text());

    const QRectF track(width() - kTrack.width() - 1.0, (height() - kTrack.height()) / 2.0, kTrack.width(),
                       kTrack.height());
    painter.setPen(hasFocus() ? QPen(c.focus, 1.4) : QPen(isChecked() ? c.accent : c.borderStrong, 1));
    painter.setBrush(isChecked() ? (isEnabled() ? c.accent : c.faint) : c.sunken);
    painter.drawRoundedRect(track, 9, 9);
    const double x = isChecked() ? track.right() - 9 : track.left() + 9;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? c.accentText : c.muted);
    painter.drawEllipse(QPointF(x, track.center().y()), 6, 6);
}

} // namespace moyun::ui
