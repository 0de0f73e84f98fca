// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/panel_stack.h"

#include "core/bridge/settings.h"
#include "ui/widgets/section_title.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::ui {

using bridge::Settings;

PanelStack::PanelStack(const QString& key, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), m_key(key), m_rest(new QWidget)
{
    setObjectName(QStringLiteral("sidePanel"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    m_rest->setObjectName(QStringLiteral("sidePanelBody"));
    addWidget(m_rest);
    setStretchFactor(0, 0);
    connect(this, &QSplitter::splitterMoved, this,
            [this] { Settings().setGeometry(m_key, saveState()); });
}

void PanelStack::add(const QString& key, Text title, QWidget* panel, bool open, int stretch)
{
    Part part{m_key + QLatin1Char('/') + key, std::move(title), new SectionTitle, panel, new QWidget};
    part.box->setObjectName(QStringLiteral("sidePanelBody"));
    auto* column = new QVBoxLayout(part.box);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(2);
    column->addWidget(part.title);
    column->addWidget(panel, 1);
    part.title->setText(part.text());
    const int at = int(m_parts.size());
    insertWidget(at, part.box);
    setStretchFactor(at, stretch);
    part.title->setChecked(Settings().number(part.key, open) != 0);
    fold(part, part.title->isChecked());
    connect(part.title, &QAbstractButton::toggled, this, [this, part](bool shown) {
        fold(part, shown);
        Settings().setNumber(part.key, shown);
    });
    m_parts.push_back(std::move(part));
}

void PanelStack::fold(const Part& part, bool open)
{
    part.panel->setVisible(open);
    const QMargins around = part.box->layout()->contentsMargins();
    part.box->setMaximumHeight(
        open ? QWIDGETSIZE_MAX : part.title->sizeHint().height() + around.top() + around.bottom());
}

const PanelStack::Part* PanelStack::find(const QString& key) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) {
        return part.key == m_key + QLatin1Char('/') + key;
    });
    return found == m_parts.end() ? nullptr : &*found;
}

void PanelStack::setOpen(const QString& key, bool open)
{
    if (const Part* part = find(key)) part->title->setChecked(open);
}

bool PanelStack::isOpen(const QString& key) const
{
    const Part* part = find(key);
    return part && part->title->isChecked();
}

void PanelStack::restore()
{
    restoreState(Settings().geometry(m_key));
}

void PanelStack::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        for (const Part& part : m_parts) part.title->setText(part.text());
    QSplitter::changeEvent(event);
}

} // namespace moyun::ui
