// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_rail.h"

#include "ui/widgets/theme_icon.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace moyun::ui {

constexpr int kWidth = 64;

WorkspaceRail::WorkspaceRail(QWidget* parent)
    : QFrame(parent), m_top(new QVBoxLayout), m_foot(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    m_top->setSpacing(4);
    m_foot->setSpacing(2);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_foot);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &WorkspaceRail::chosenByUser);
}

int WorkspaceRail::addWorkspace(const char* icon)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setIcon(ThemeIcon::icon(icon));
    button->setIconSize({24, 24});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setFixedWidth(kWidth - 1);
    button->setFocusPolicy(Qt::TabFocus);
    const int index = static_cast<int>(m_group.buttons().size());
    m_group.addButton(button, index);
    m_top->addWidget(button);
    return index;
}

void WorkspaceRail::setTexts(int index, const QString& title, const QString& keys)
{
    QAbstractButton* button = m_group.button(index);
    button->setText(title);
    button->setAccessibleName(title);
    button->setToolTip(keys.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, keys));
}

void WorkspaceRail::choose(int index)
{
    if (QAbstractButton* button = m_group.button(index)) button->setChecked(true);
}

void WorkspaceRail::addFootButton(QAction* action, int at)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIconSize({20, 20});
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFixedWidth(kWidth - 1);
    button->setFocusPolicy(Qt::TabFocus);
    m_foot->insertWidget(at, button);
    // Tab goes from top to bottom, whatever came when.
    QWidget* before = nullptr;
    for (const QVBoxLayout* part : {m_top, m_foot})
        for (int i = 0; i < part->count(); ++i) {
            QWidget* widget = part->itemAt(i)->widget();
            if (before && widget) setTabOrder(before, widget);
            if (widget) before = widget;
        }
}

} // namespace moyun::ui
