// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/panel_layouts.h"

#include "core/bridge/settings.h"
#include "ui/canvas/layout_name_dialog.h"
#include "ui/canvas/panel_stack.h"
#include "ui/widgets/theme_icon.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>

namespace moyun::ui {

using bridge::Settings;

namespace {

const QString kKey = QStringLiteral("canvas/layouts");

QJsonObject kept()
{
    return QJsonDocument::fromJson(Settings().text(kKey).toUtf8()).object();
}

void keep(const QJsonObject& layouts)
{
    Settings().setText(kKey, QString::fromUtf8(QJsonDocument(layouts).toJson(QJsonDocument::Compact)));
}

} // namespace

PanelLayouts::PanelLayouts(QList<PanelStack*> stacks, QObject* parent)
    : QObject(parent), m_stacks(std::move(stacks))
{}

QStringList PanelLayouts::names() const
{
    return kept().keys().mid(0, kMost);
}

bool PanelLayouts::save(const QString& wished)
{
    const QString name = wished.trimmed().left(kMostName);
    QJsonObject layouts = kept();
    if (name.isEmpty() || (layouts.size() >= kMost && !layouts.contains(name))) return false;
    QJsonObject layout;
    for (const PanelStack* stack : std::as_const(m_stacks)) layout.insert(stack->key(), stack->state());
    layouts.insert(name, layout);
    keep(layouts);
    return true;
}

bool PanelLayouts::use(const QString& name)
{
    const QJsonObject layout = kept().value(name).toObject();
    if (layout.isEmpty()) return false;
    for (PanelStack* stack : std::as_const(m_stacks)) stack->setState(layout.value(stack->key()).toObject());
    return true;
}

void PanelLayouts::remove(const QString& name)
{
    QJsonObject layouts = kept();
    layouts.remove(name);
    keep(layouts);
}

void PanelLayouts::reset()
{
    for (PanelStack* stack : std::as_const(m_stacks)) stack->setState(stack->usualState());
}

void PanelLayouts::fillMenu(QMenu* menu, QWidget* window)
{
    QMenu* shown = menu->addMenu(tr("&Panels"));
    for (PanelStack* stack : std::as_const(m_stacks)) {
        if (stack != m_stacks.first()) shown->addSeparator();
        const QStringList keys = stack->keys();
        for (const QString& key : keys) {
            QAction* action = shown->addAction(stack->titleOf(key), stack,
                                               [stack, key](bool on) { stack->setShown(key, on); });
            action->setCheckable(true);
            action->setChecked(stack->isShown(key));
        }
    }
    menu->addSeparator();
    const QStringList all = names();
    for (const QString& name : all) {
        QString shown = name;
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addAction(shown, this, [this, name] { use(name); });
    }
    if (!all.isEmpty()) menu->addSeparator();
    menu->addAction(tr("&Save the panel layout…"), this, [this, window] {
        auto* dialog = new LayoutNameDialog(names(), kMostName, window);
        connect(dialog, &LayoutNameDialog::nameChosen, this, &PanelLayouts::save);
        dialog->open();
    });
    if (!all.isEmpty()) {
        QMenu* forget = menu->addMenu(ThemeIcon::icon("trash"), tr("&Remove"));
        for (const QString& name : all) {
            QString shown = name;
            shown.replace(QLatin1Char('&'), QLatin1String("&&"));
            forget->addAction(shown, this, [this, name] { remove(name); });
        }
    }
    menu->addAction(tr("R&eset the panels"), this, &PanelLayouts::reset);
}

} // namespace moyun::ui
