// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

class PoemPage;

// The Poem workspace as the shell sees it: its commands, and the page that shows it.
class PoemWorkspace : public Workspace
{
    Q_OBJECT
public:
    explicit PoemWorkspace(bridge::PoemStudio* studio, QObject* parent = nullptr); // `studio` outlives it

    QString id() const override { return QStringLiteral("poem"); }
    QString title() const override { return tr("Poem"); }
    const char* iconName() const override { return "poem"; }
    QWidget* createWidget(QWidget* parent) override;
    QUndoStack* undoStack() override;
    void registerCommands(Commands& commands) override;
    void registerSettings(SettingsBook& book) override;
    QStringList fileCommands() const override;
    QStringList editCommands() const override;
    QStringList viewCommands() const override;
    QString menuTitle() const override { return tr("&Poem"); }
    QStringList menuCommands() const override;
    bool canOpen(const QString& file) const override;
    void open(const QString& file) override;
    QJsonObject viewState() const override;
    void restoreView(const QJsonObject& state) override;

    PoemPage* page() const { return m_page; } // null before createWidget

private:
    bridge::PoemStudio* m_studio;
    PoemPage* m_page = nullptr;
};

} // namespace moyun::ui
