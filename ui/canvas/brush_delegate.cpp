// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/brush_delegate.h"

#include "ui/canvas/brush_model.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace moyun::ui {

constexpr int kWords = 15;

void BrushDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const ThemeColours& c = Theme::colours();
    const bool inHand = index.data(BrushModel::NameRole).toString() == m_inHand;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QRectF frame = QRectF(option.rect).adjusted(3, 3, -3, -kWords - 3);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(frame, 6, 6);
    painter->fillPath(outline, c.raised);
    const QImage picture = index.data(Qt::DecorationRole).value<QImage>();
    if (!picture.isNull()) {
        painter->setClipPath(outline);
        const QSizeF part = frame.size().scaled(picture.size(), Qt::KeepAspectRatio);
        painter->drawImage(
            frame, picture,
            QRectF(QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2),
                   part));
        painter->setClipping(false);
    } else {
        painter->setPen(c.muted);
        painter->drawText(frame, Qt::AlignCenter, index.data().toString().left(1));
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(inHand    ? QPen(c.accent, 2.4)
                    : focused ? QPen(c.focus, 1.6)
                    : hovered ? QPen(c.muted, 1.4)
                              : QPen(c.border, 1));
    painter->drawPath(outline);

    QFont font = option.font;
    font.setPixelSize(11);
    painter->setFont(font);
    painter->setPen(inHand || hovered ? c.text : c.muted);
    const QRect words(option.rect.left() + 2, int(frame.bottom()) + 1, option.rect.width() - 4, kWords);
    painter->drawText(words, Qt::AlignHCenter | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace moyun::ui
