// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_delegate.h"

#include "core/bridge/style_list_model.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace moyun::ui {

using bridge::StyleListModel;

constexpr int kInset = 5;
constexpr int kWords = 38; // height of the two lines below the picture

QRect StyleDelegate::pictureRect(const QRect& cell)
{
    return cell.adjusted(kInset, kInset, -kInset, -kWords - kInset);
}

QRect StyleDelegate::addRect(const QRect& cell)
{
    const QRect picture = pictureRect(cell);
    return {picture.right() - 27, picture.top() + 5, 23, 23};
}

QSize StyleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return m_cell;
}

void StyleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const ThemeColours& c = Theme::colours();
    const bool chosen = m_chosen.contains(index.data(StyleListModel::IdRole).toString());
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool pending = index.data(StyleListModel::PendingRole).toBool();
    const QRectF picture = pictureRect(option.rect);
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();

    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(picture, 7, 7);
    painter->setClipPath(outline);
    painter->fillRect(picture, c.raised);
    if (!image.isNull()) {
        // The middle part that fills the frame.
        QSizeF part = picture.size().scaled(image.size(), Qt::KeepAspectRatio);
        const QRectF from(QPointF((image.width() - part.width()) / 2, (image.height() - part.height()) / 2),
                          part);
        painter->setOpacity(pending ? 0.35 : 1.0);
        painter->drawImage(picture, image, from);
        painter->setOpacity(1.0);
    }
    if (pending) {
        painter->setPen(c.text);
        painter->drawText(picture, Qt::AlignCenter | Qt::TextWordWrap, tr("Learning…"));
    }
    painter->setClipping(false);

    painter->setBrush(Qt::NoBrush);
    if (chosen) {
        painter->setPen(QPen(c.accent, 2.4));
        painter->drawPath(outline);
    } else if (hovered || option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.state & QStyle::State_HasFocus ? c.focus : c.borderStrong, 1.6));
        painter->drawPath(outline);
    }
    if (hovered && !chosen && !pending) {
        const QRectF button = addRect(option.rect);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(18, 16, 14, 190));
        painter->drawEllipse(button);
        painter->setPen(QPen(QColor(250, 244, 234), 1.8, Qt::SolidLine, Qt::RoundCap));
        const QPointF m = button.center();
        painter->drawLine(m + QPointF(-5, 0), m + QPointF(5, 0));
        painter->drawLine(m + QPointF(0, -5), m + QPointF(0, 5));
    }

    QFont words = option.font;
    words.setPixelSize(12);
    painter->setFont(words);
    painter->setPen(chosen ? c.text : (hovered ? c.text : c.text.darker(c.dark ? 108 : 100)));
    const QRectF first(picture.left() + 1, picture.bottom() + 4, picture.width() - 2, 17);
    const QFontMetricsF metrics(words);
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(StyleListModel::TitleRole).toString(), Qt::ElideRight, first.width()));
    words.setPixelSize(11);
    painter->setFont(words);
    painter->setPen(c.muted);
    const QString artist = index.data(StyleListModel::OwnRole).toBool() &&
                                   index.data(StyleListModel::ArtistRole).toString().isEmpty()
                               ? tr("My style")
                               : index.data(StyleListModel::ArtistRole).toString();
    painter->drawText(first.translated(0, 17), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(words).elidedText(artist, Qt::ElideRight, first.width()));
    painter->restore();
}

} // namespace moyun::ui
