// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

namespace moyun::bridge {
class MusicStudio;
}

namespace moyun::ui {

class MusicPage;

// The Music workspace as the shell sees it: its commands, and the page that shows it.
class MusicWorkspace : public Workspace
{
    Q_OBJECT
public:
    explicit MusicWorkspace(bridge::MusicStudio* studio, QObject* parent = nullptr); // `studio` outlives it

    QString id() const override { return QStringLiteral("music"); }
    QString title() const override { return tr("Music"); }
    const char* iconName() const override { return "music"; }
    QWidget* createWidget(QWidget* parent) override;
    QUndoStack* undoStack() override;
    void registerCommands(Commands& commands) override;
    void registerSettings(SettingsBook& book) override;
    QStringList fileCommands() const override;
    QStringList editCommands() const override;
    QStringList viewCommands() const override;
    QString menuTitle() const override { return tr("&Music"); }
    QStringList menuCommands() const override;
    bool canOpen(const QString& file) const override;
    void open(const QString& file) override;
    QJsonObject viewState() const override;
    void restoreView(const QJsonObject& state) override;

    MusicPage* page() const { return m_page; } // null before createWidget

private:
    void showState(); // what is switched on, and what Escape would stop

    bridge::MusicStudio* m_studio;
    Commands* m_commands = nullptr;
    MusicPage* m_page = nullptr;
};

} // namespace moyun::ui
