// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takes/take_delegate.h"

#include "core/bridge/project_takes.h"
#include "ui/takes/take_words.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace moyun::ui {

using bridge::ProjectTakes;

namespace {

constexpr int kHeight = 72, kSpace = 8, kPin = 22;
constexpr QSize kDrawing{84, 56};

QRect drawingRect(const QRect& row)
{
    return QRect(row.left() + kSpace, row.top() + (row.height() - kDrawing.height()) / 2, kDrawing.width(),
                 kDrawing.height());
}

QRect textRect(const QRect& row)
{
    const int left = drawingRect(row).right() + 1 + kSpace;
    return QRect(left, row.top() + 12, TakeDelegate::pinRect(row).left() - left - 4, row.height() - 24);
}

} // namespace

QRect TakeDelegate::pinRect(const QRect& row)
{
    return QRect(row.right() - kPin - kSpace + 2, row.top() + (row.height() - kPin) / 2, kPin, kPin);
}

QSize TakeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, kHeight};
}

void TakeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto* takes = static_cast<const ProjectTakes*>(index.model());
    const project::TakeInfo* take = takes->info(index.data(ProjectTakes::IdRole).toLongLong());
    if (!take) return;
    const ThemeColours& colours = Theme::colours();
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect row = option.rect.adjusted(2, 2, -2, -2);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours.accentSoft : colours.hover);
        painter->drawRoundedRect(row, 7, 7);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.focus, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }

    const QRect frame = drawingRect(option.rect);
    painter->setPen(QPen(colours.border, 1));
    painter->setBrush(colours.sunken);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QImage drawing =
        takeWords::shown(index.data(ProjectTakes::ThumbnailRole).value<QImage>(), take->kind);
    if (!drawing.isNull()) {
        const QSize size = drawing.size().scaled(kDrawing - QSize(8, 8), Qt::KeepAspectRatio);
        painter->drawImage(QRect(frame.center() - QPoint(size.width() / 2 - 1, size.height() / 2 - 1), size),
                           drawing);
    }

    const QRect text = textRect(option.rect);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours.text);
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    painter->drawText(
        upper, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(QString::fromStdString(take->name), Qt::ElideRight, upper.width()));
    font.setWeight(QFont::Normal);
    font.setPixelSize(11);
    painter->setFont(font);
    painter->setPen(colours.muted);
    const QRect lower = upper.translated(0, text.height() / 2);
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(takeWords::brief(*take), Qt::ElideRight, lower.width()));

    if (take->pinned || selected || (option.state & QStyle::State_MouseOver)) {
        const QRect pin = pinRect(option.rect);
        ThemeIcon::icon("pin", take->pinned || selected ? ThemeIcon::Strong : ThemeIcon::Quiet)
            .paint(painter, pin.adjusted(3, 3, -3, -3), Qt::AlignCenter, QIcon::Normal,
                   take->pinned ? QIcon::On : QIcon::Off);
    }
    painter->restore();
}

QWidget* TakeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("takeNameField"));
    field->setAccessibleName(tr("Name of the take"));
    return field;
}

void TakeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // A drawing that comes while a name is being written does not put back the old one.
    auto* field = static_cast<QLineEdit*>(editor);
    if (!field->isModified()) QStyledItemDelegate::setEditorData(editor, index);
}

void TakeDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    const QRect text = textRect(option.rect);
    editor->setGeometry(text.left() - 4, option.rect.center().y() - 14, text.width() + 4, 28);
}

bool TakeDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !pinRect(option.rect).contains(mouse->position().toPoint()))
        return false;
    Q_EMIT pinClicked(index);
    return true;
}

} // namespace moyun::ui
