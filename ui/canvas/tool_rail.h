// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_tools.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHash>

QT_BEGIN_NAMESPACE
class QAction;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::ui {

class ColourPair;
class Commands;

// All tools of the canvas in a slim column, with the two colours at its foot. Each tool has a command,
// "canvas.tool.…", whose keys its tool tip names. Where the window is low, the column gets a second row of
// buttons.
class ToolRail : public QFrame
{
    Q_OBJECT
public:
    explicit ToolRail(bridge::CanvasTools* tools, QWidget* parent = nullptr); // `tools` outlives it

    QToolButton* button(bridge::CanvasTool tool) const { return m_buttons.value(tool); }
    ColourPair* colours() const { return m_colours; }
    void setCommands(Commands* commands); // whose keys are named

    static QString commandOf(bridge::CanvasTool tool); // "canvas.tool.brush"
    static QString titleOf(bridge::CanvasTool tool);
    static QString tipOf(bridge::CanvasTool tool); // what it does, a sentence   // in the language in use
    static const QList<bridge::CanvasTool>& all(); // in the order of the rail

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void arrange();

    bridge::CanvasTools* m_tools;
    Commands* m_commands = nullptr;
    ColourPair* m_colours;
    QButtonGroup m_group;
    QHash<bridge::CanvasTool, QToolButton*> m_buttons;
    QList<QFrame*> m_lines;
    int m_columns = 0;
};

} // namespace moyun::ui
