// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

namespace moyun::bridge {
class CanvasStudio;
class CanvasStyle;
class StyleStudio;
} // namespace moyun::bridge

namespace moyun::ui {

class CanvasPage;

// The canvas as the shell sees it: its commands (canvas_commands.cpp), and the page that shows it.
class CanvasWorkspace : public Workspace
{
    Q_OBJECT
public:
    // All outlive it. Without `style` and `styles` there is no live style.
    explicit CanvasWorkspace(bridge::CanvasStudio* studio, bridge::CanvasStyle* style = nullptr,
                             bridge::StyleStudio* styles = nullptr, QObject* parent = nullptr);

    QString id() const override { return QStringLiteral("canvas"); }
    QString title() const override { return tr("Canvas"); }
    const char* iconName() const override { return "canvas-brush"; }
    QWidget* createWidget(QWidget* parent) override;
    QUndoStack* undoStack() override;
    void registerCommands(Commands& commands) override;
    void registerSettings(SettingsBook& book) override;
    QStringList fileCommands() const override;
    QStringList editCommands() const override;
    QStringList viewCommands() const override;
    QString menuTitle() const override { return tr("&Picture"); }
    QStringList menuCommands() const override;
    bool canOpen(const QString& file) const override;
    void open(const QString& file) override;
    QJsonObject viewState() const override;
    void restoreView(const QJsonObject& state) override;

    // The sample that the welcome offers; empty: none.
    void setSample(const QString& file) { m_sample = file; }
    CanvasPage* page() const { return m_page; } // null before createWidget

private:
    void chooseFile();
    void importFile();

    bridge::CanvasStudio* m_studio;
    bridge::CanvasStyle* m_style;
    bridge::StyleStudio* m_styles;
    Commands* m_commands = nullptr;
    CanvasPage* m_page = nullptr;
    QString m_sample;
};

} // namespace moyun::ui
