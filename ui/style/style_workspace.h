// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

namespace moyun::bridge {
class StyleStudio;
}

namespace moyun::ui {

class StylePage;

// The Style workspace as the shell sees it: its commands, and the page that shows it.
class StyleWorkspace : public Workspace
{
    Q_OBJECT
public:
    explicit StyleWorkspace(bridge::StyleStudio* studio, QObject* parent = nullptr); // `studio` outlives it

    QString id() const override { return QStringLiteral("style"); }
    QString title() const override { return tr("Style"); }
    const char* iconName() const override { return "canvas"; }
    QWidget* createWidget(QWidget* parent) override;
    QUndoStack* undoStack() override;
    void registerCommands(Commands& commands) override;
    QStringList fileCommands() const override;
    QStringList editCommands() const override;
    QStringList viewCommands() const override;
    QString menuTitle() const override { return tr("&Style"); }
    QStringList menuCommands() const override;
    bool canOpen(const QString& file) const override;
    void open(const QString& file) override;

    StylePage* page() const { return m_page; } // null before createWidget

private:
    bridge::StyleStudio* m_studio;
    StylePage* m_page = nullptr;
};

} // namespace moyun::ui
