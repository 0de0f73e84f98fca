// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/panel_stack.h"

#include "core/bridge/settings.h"
#include "ui/widgets/section_title.h"

#include <QEvent>
#include <QJsonArray>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::ui {

using bridge::Settings;

constexpr int kLeastHeight = 120;

PanelStack::PanelStack(const QString& key, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), m_key(key), m_rest(new QWidget)
{
    setObjectName(QStringLiteral("sidePanel"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    m_rest->setObjectName(QStringLiteral("sidePanelBody"));
    addWidget(m_rest);
    setStretchFactor(0, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] { Settings().setGeometry(m_key, saveState()); });
}

void PanelStack::add(const QString& key, Text title, QWidget* panel, bool open, int stretch)
{
    Part part{m_key + QLatin1Char('/') + key,
              std::move(title),
              new SectionTitle,
              panel,
              new QWidget,
              open,
              stretch};
    part.box->setObjectName(QStringLiteral("sidePanelBody"));
    auto* column = new QVBoxLayout(part.box);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(2);
    column->addWidget(part.title);
    // Where the window is low, a panel scrolls rather than making the window higher than the screen.
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("sideScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(panel);
    scroll->setMinimumHeight(std::min(kLeastHeight, panel->minimumSizeHint().height()));
    panel->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    part.body = scroll;
    column->addWidget(scroll, 1);
    part.title->setText(part.text());
    const int at = int(m_parts.size());
    insertWidget(at, part.box);
    setStretchFactor(at, stretch);
    part.title->setChecked(Settings().number(part.key, open) != 0);
    fold(part, part.title->isChecked());
    connect(part.title, &QAbstractButton::toggled, this, [this, part](bool shown) {
        fold(part, shown);
        Settings().setNumber(part.key, shown);
        giveRest();
    });
    m_parts.push_back(std::move(part));
}

void PanelStack::fold(const Part& part, bool open)
{
    part.body->setVisible(open);
    const QMargins around = part.box->layout()->contentsMargins();
    part.box->setMaximumHeight(open ? QWIDGETSIZE_MAX
                                    : part.title->sizeHint().height() + around.top() + around.bottom());
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
    if (!restoreState(Settings().geometry(m_key))) setSizes(usualSizes());
    giveRest();
}

QJsonObject PanelStack::state() const
{
    QJsonObject open;
    QJsonArray heights;
    for (const Part& part : m_parts) {
        open.insert(part.key, part.title->isChecked());
        heights.append(part.box->height());
    }
    return {{QStringLiteral("open"), open}, {QStringLiteral("heights"), heights}};
}

QJsonObject PanelStack::usualState() const
{
    QJsonObject open;
    QJsonArray heights;
    for (const Part& part : m_parts) {
        open.insert(part.key, part.usuallyOpen);
        heights.append(std::max(1, part.stretch) * 1000);
    }
    return {{QStringLiteral("open"), open}, {QStringLiteral("heights"), heights}};
}

QList<int> PanelStack::usualSizes() const
{
    QList<int> sizes;
    for (const Part& part : m_parts) sizes.append(std::max(1, part.stretch) * 1000);
    return sizes << 0;
}

void PanelStack::giveRest()
{
    const bool any =
        std::any_of(m_parts.begin(), m_parts.end(), [](const Part& part) { return part.title->isChecked(); });
    m_rest->setMaximumHeight(any ? 0 : QWIDGETSIZE_MAX);
}

void PanelStack::setState(const QJsonObject& state)
{
    const QJsonObject open = state.value(QStringLiteral("open")).toObject();
    for (const Part& part : m_parts)
        if (const QJsonValue value = open.value(part.key); value.isBool())
            part.title->setChecked(value.toBool());
    const QJsonArray heights = state.value(QStringLiteral("heights")).toArray();
    if (heights.size() != qsizetype(m_parts.size())) return;
    QList<int> sizes;
    for (const QJsonValue& height : heights) sizes.append(qBound(1, height.toInt(1), 100000));
    sizes.append(0); // of what takes the rest
    setSizes(sizes);
    Settings().setGeometry(m_key, saveState());
}

void PanelStack::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        for (const Part& part : m_parts) part.title->setText(part.text());
    QSplitter::changeEvent(event);
}

} // namespace moyun::ui
