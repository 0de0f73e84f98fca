// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QStyleOption>
#include <QStylePainter>
#include <QToolButton>

#include <utility>

namespace moyun::ui {

namespace {

constexpr int kGap = 6; // between an icon and its text

// Icon and text together in the middle, as texts alone are; the style would put them at the left.
class SegmentButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (toolButtonStyle() != Qt::ToolButtonTextBesideIcon) return QToolButton::paintEvent(event);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const QString words = std::exchange(option.text, {});
        const QIcon picture = std::exchange(option.icon, {});
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const QSize side = iconSize();
        const int width = side.width() + kGap + fontMetrics().horizontalAdvance(words);
        const int left = (this->width() - width) / 2;
        const bool strong = isChecked() || underMouse();
        picture.paint(&painter, QRect(QPoint(left, (height() - side.height()) / 2), side), Qt::AlignCenter,
                      isEnabled() ? QIcon::Normal : QIcon::Disabled, strong ? QIcon::On : QIcon::Off);
        const ThemeColours& c = Theme::colours();
        painter.setPen(!isEnabled() ? c.faint : strong ? c.text : c.muted);
        painter.drawText(rect().adjusted(left + side.width() + kGap, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
};

} // namespace

Segments::Segments(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("segments"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segments::chosenByUser);
}

int Segments::add(const char* icon)
{
    auto* button = new SegmentButton(this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({16, 16});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (icon) {
        button->setIcon(ThemeIcon::icon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    const int index = static_cast<int>(m_group.buttons().size());
    m_group.addButton(button, index);
    layout()->addWidget(button);
    if (index == 0) button->setChecked(true);
    return index;
}

void Segments::setText(int index, const QString& text, const QString& toolTip)
{
    QAbstractButton* button = m_group.button(index);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
}

void Segments::setIconOnly(int index, const QString& accessibleName, const QString& toolTip)
{
    auto* button = static_cast<QToolButton*>(m_group.button(index));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setProperty("iconOnly", true); // narrower
    button->style()->polish(button);
    button->setAccessibleName(accessibleName);
    button->setToolTip(toolTip);
}

int Segments::chosen() const
{
    return m_group.checkedId();
}

void Segments::choose(int index)
{
    if (QAbstractButton* button = m_group.button(index)) button->setChecked(true);
}

} // namespace moyun::ui
