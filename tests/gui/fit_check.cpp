// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fit_check.h"

#include "ui/widgets/bar_slider.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/switch_button.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace moyun::test {

namespace {

constexpr int kBearing = 1; // pixels that a letter may lean over its box

struct Need
{
    QString text;
    QSize needs, has;
    bool usersOwn = false;
};

QString plain(QString text) // without the marks of keys
{
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(QLatin1Char('&'));
    return text.replace(QChar(1), QLatin1Char('&'));
}

QSize sizeOf(const QWidget* widget, const QString& text)
{
    return widget->fontMetrics().size(0, plain(text)); // of the widest line
}

Need needOf(const QLabel* label)
{
    Need need{label->text(),
              {},
              label->contentsRect().size(),
              qobject_cast<const ui::ElidedLabel*>(label) != nullptr};
    const int indent = 2 * std::max(0, label->margin());
    need.has -= QSize(indent, indent);
    QTextDocument document;
    document.setDefaultFont(label->font());
    document.setDocumentMargin(0);
    if (label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()))
        document.setPlainText(label->buddy() ? plain(label->text()) : label->text());
    else
        document.setHtml(label->text());
    if (label->wordWrap()) document.setTextWidth(need.has.width());
    need.needs = QSize(int(std::ceil(document.idealWidth())), int(document.size().height()));
    // A document spaces its lines more widely than a label draws them.
    if (label->wordWrap() && label->heightForWidth(label->width()) > 0)
        need.needs.setHeight(std::min(need.needs.height(), label->heightForWidth(label->width())));
    else if (!label->wordWrap())
        need.needs.setHeight(std::min(need.needs.height(), label->sizeHint().height()));
    return need;
}

Need needOf(const QAbstractButton* button)
{
    Need need{button->text(), sizeOf(button, button->text()), button->size()};
    if (qobject_cast<const ui::SwitchButton*>(button) || qobject_cast<const ui::SectionTitle*>(button)) {
        need.needs = button->sizeHint(); // they draw their text themselves
        return need;
    }
    QStyleOptionButton option;
    option.initFrom(button);
    option.text = button->text();
    if (qobject_cast<const QCheckBox*>(button))
        need.has = button->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, button).size();
    else if (qobject_cast<const QRadioButton*>(button))
        need.has = button->style()->subElementRect(QStyle::SE_RadioButtonContents, &option, button).size();
    else if (qobject_cast<const QPushButton*>(button))
        need.has = button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button).size();
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (tool && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly) && !tool->icon().isNull())
        need.text.clear();
    const bool beside =
        !button->icon().isNull() && (!tool || tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
    if (beside) need.needs.rwidth() += button->iconSize().width() + 4;
    need.needs.setHeight(0); // buttons are higher than their text, or look so at once
    return need;
}

Need needOf(const QComboBox* box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect field =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    Need need{box->currentText(), sizeOf(box, box->currentText()), field.size(),
              qobject_cast<const QFontComboBox*>(box) != nullptr};
    if (box->itemIcon(box->currentIndex()).availableSizes().size() > 0)
        need.needs.rwidth() += box->iconSize().width() + 4;
    need.needs.setHeight(0);
    return need;
}

Need needOf(const QLineEdit* field)
{
    const bool typed = !field->text().isEmpty();
    const QString text = typed ? field->displayText() : field->placeholderText();
    // What the user types may be longer than the field; what a number box shows may not.
    const bool number = qobject_cast<const QAbstractSpinBox*>(field->parentWidget());
    Need need{typed && !number ? QString() : text, sizeOf(field, text), field->contentsRect().size()};
    need.has.rwidth() -= field->textMargins().left() + field->textMargins().right() + 2;
    need.needs.setHeight(0);
    return need;
}

Need needOfAny(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) return needOf(label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return needOf(button);
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) return needOf(box);
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) return needOf(field);
    if (const auto* bar = qobject_cast<const ui::BarSlider*>(widget))
        return {bar->accessibleName(), bar->minimumSizeHint(), bar->size()};
    if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        return {group->title(), QSize(sizeOf(group, group->title()).width(), 0), group->size()};
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        return {QStringLiteral("tabs"), QSize(tabs->minimumSizeHint().width(), 0), tabs->size()};
    return {};
}

// What sticks out of the windows's parts around it and so cannot be seen; a scrolling area shows the rest
// when it is scrolled, which most do downwards alone.
bool sticksOut(const QWidget* widget, const QWidget* root)
{
    QRect place = widget->rect();
    bool scrolls = false;
    for (const QWidget* at = widget; at != root; at = at->parentWidget()) {
        place.translate(at->pos());
        const QWidget* around = at->parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        if (area && area->viewport() == around) scrolls = true;
        const QRect within = around->rect();
        if (place.left() < within.left() || place.right() > within.right()) return true;
        if (!scrolls && (place.top() < within.top() || place.bottom() > within.bottom())) return true;
    }
    return false;
}

QString nameOf(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* at = widget; at && path.size() < 3; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()).section(QLatin1String("::"), -1));
    return path.join(QLatin1String(" > "));
}

} // namespace

QStringList cutTexts(const QWidget* root)
{
    QStringList cut;
    const auto all = root->findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || widget->window() != root->window()) continue;
        const Need need = needOfAny(widget);
        if (plain(need.text).trimmed().isEmpty()) continue;
        const bool told = need.usersOwn || widget->toolTip().contains(plain(need.text));
        const bool narrow = need.needs.width() > need.has.width() + kBearing;
        const bool low = need.needs.height() > need.has.height() + kBearing;
        const bool itsOwn = need.usersOwn || qobject_cast<const QComboBox*>(widget);
        if ((narrow || low) && !(itsOwn && told))
            cut += QStringLiteral("%1: \"%2\" needs %3 x %4 and has %5 x %6")
                       .arg(nameOf(widget), need.text)
                       .arg(need.needs.width())
                       .arg(need.needs.height())
                       .arg(need.has.width())
                       .arg(need.has.height());
        else if (sticksOut(widget, root))
            cut += QStringLiteral("%1: \"%2\" sticks out of what holds it").arg(nameOf(widget), need.text);
    }
    return cut;
}

} // namespace moyun::test
