// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layer_delegate.h"

#include "core/canvas/picture.h"
#include "ui/canvas/checkerboard.h"
#include "ui/canvas/layer_model.h"
#include "ui/canvas/layer_row.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace moyun::ui {

using Kind = canvas::Layer::Kind;

constexpr int kMostName = 100;

namespace {

LayerRow rowOf(const QRect& rect, const QModelIndex& index)
{
    return {rect, index.data(LayerModel::DepthRole).toInt(),
            index.data(LayerModel::KindRole).toInt() == int(Kind::Group)};
}

} // namespace

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, LayerRow::kHeight};
}

void LayerDelegate::paintThumbnail(QPainter& painter, const QRect& frame, const QModelIndex& index) const
{
    const QImage picture = index.data(Qt::DecorationRole).value<QImage>();
    const ThemeColours& c = Theme::colours();
    const QSize size =
        picture.isNull() ? frame.size() : picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
    const QRect place(frame.center() - QPoint(size.width() / 2 - 1, size.height() / 2 - 1), size);
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(place, 3, 3);
    painter.setClipPath(outline);
    paintCheckerboard(painter, place, 5);
    if (!picture.isNull()) painter.drawImage(place, picture);
    painter.setClipping(false);
    painter.setPen(c.borderStrong);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    painter.restore();
}

void LayerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const ThemeColours& c = Theme::colours();
    const LayerRow row = rowOf(option.rect, index);
    const bool edited = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool visible = index.data(LayerModel::VisibleRole).toBool();
    const bool shown = index.data(LayerModel::ShownRole).toBool();
    const Kind kind = Kind(index.data(LayerModel::KindRole).toInt());

    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF body = QRectF(option.rect).adjusted(LayerRow::kEye + 0.5, 1.5, -0.5, -1.5);
    if (edited || hovered) {
        painter->setPen(edited && option.state & QStyle::State_HasFocus ? QPen(c.focus, 1) : Qt::NoPen);
        painter->setBrush(edited ? c.accentSoft : c.hover);
        painter->drawRoundedRect(body, 6, 6);
    }
    const QRect eye(row.eye().center() - QPoint(8, 8), QSize(17, 17));
    ThemeIcon::icon(visible ? "eye" : "eye-off")
        .paint(painter, eye, Qt::AlignCenter, shown ? QIcon::Active : QIcon::Disabled);
    if (row.group) {
        const QRect arrow(row.arrow().center() - QPoint(6, 6), QSize(12, 12));
        ThemeIcon::icon(option.state & QStyle::State_Open ? "chevron-down" : "chevron-right")
            .paint(painter, arrow);
    }
    if (!shown) painter->setOpacity(0.45);
    paintThumbnail(*painter, row.thumbnail(), index);
    painter->setOpacity(1);

    int badges = 0;
    const auto badge = [&](bool on, const char* icon) {
        if (on) ThemeIcon::icon(icon).paint(painter, row.badge(badges++));
    };
    badge(index.data(LayerModel::LockedRole).toBool(), "lock");
    badge(index.data(LayerModel::AlphaLockedRole).toBool(), "alpha-lock");
    badge(index.data(LayerModel::MaskRole).toBool(), "layer-mask");
    badge(kind == Kind::Style, "style-layer");
    badge(kind == Kind::Group, "folder");

    const QRect words = row.words(badges);
    const QString remark = index.data(LayerModel::RemarkRole).toString();
    QFont font = option.font;
    font.setPixelSize(13);
    font.setWeight(edited ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(shown ? c.text : c.faint);
    const QRect first = remark.isEmpty() ? words : words.adjusted(0, 4, 0, -words.height() / 2 + 1);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (!remark.isEmpty()) {
        font.setPixelSize(11);
        font.setWeight(QFont::Normal);
        painter->setFont(font);
        painter->setPen(c.muted);
        painter->drawText(words.adjusted(0, words.height() / 2 - 1, 0, -4), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(remark, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

QWidget* LayerDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* field = new QLineEdit(parent);
    field->setMaxLength(kMostName);
    field->setAccessibleName(tr("Name of the layer"));
    return field;
}

// A thumbnail that arrives meanwhile does not take back what was typed.
void LayerDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* field = qobject_cast<QLineEdit*>(editor); field && !field->isModified())
        field->setText(index.data(Qt::EditRole).toString());
}

void LayerDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    const QRect words = rowOf(option.rect, index).words(0);
    editor->setGeometry(words.adjusted(-8, 6, 2, -6));
}

} // namespace moyun::ui
