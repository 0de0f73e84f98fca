// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/panel_stack.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class CanvasStudio;
class LayerMaskPainter;
} // namespace moyun::bridge

namespace moyun::ui {

class CanvasActions;
class CanvasView;
class CanvasWelcome;
class Commands;
class LayerActions;
class LayersPanel;
class NavigatorPanel;
class Segments;
class ToolOptionsBar;
class ToolRail;

// What the canvas workspace shows: the tools at the left, the picture with the options of the tool above it,
// and at the right a dock of panels in groups. GUI thread only.
class CanvasPage : public QWidget
{
    Q_OBJECT
public:
    explicit CanvasPage(bridge::CanvasStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    CanvasView* view() const { return m_view; }
    ToolRail* rail() const { return m_rail; }
    Segments* groups() const { return m_groups; } // of the dock
    ToolOptionsBar* options() const { return m_options; }
    bridge::CanvasStudio* studio() const { return m_studio; }
    LayerActions* layers() const;
    bridge::LayerMaskPainter* mask() const { return m_mask; }
    CanvasActions* actions() const { return m_actions; }
    void setCommands(Commands* commands);
    void createPicture();  // asks for size and background
    void exportPicture();  // asks for file and options
    void refreshWelcome(); // the list of recent files is another
    void showWelcome();    // until something is painted, opened or it is put away

    // Panels of the dock come in groups, of which one is shown: colours, brushes, layers to paint with;
    // overview and reference picture; live style.
    enum class Group { Paint, Overview, Style };
    // Adds a panel below those of its group. `key`: for the settings; `open`: unfolded at the first start;
    // `stretch`: its share of the height.
    void addPanel(Group group, const QString& key, PanelStack::Text title, QWidget* panel, bool open = true,
                  int stretch = 1);
    void showPanel(Group group, const QString& key); // unfolded, its group in front
    void setDockShown(bool shown);
    bool isDockShown() const;

Q_SIGNALS:
    void statusChanged(const QString& zoom, const QString& size, const QString& speed);
    void noticeRaised(int kind, const QString& title, const QString& text);
    void welcomeChosen(int way); // CanvasWelcome::Way
    void fileChosen(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layParts();
    void addPanels();
    void connectParts();
    void connectNavigator(NavigatorPanel* navigator);
    void connectMask();
    void hideWelcome();
    void retranslate();
    void tellStatus();

    bridge::CanvasStudio* m_studio;
    CanvasView* m_view;
    ToolRail* m_rail;
    ToolOptionsBar* m_options;
    CanvasActions* m_actions;
    bridge::LayerMaskPainter* m_mask;
    LayersPanel* m_layers = nullptr;
    CanvasWelcome* m_welcome = nullptr;
    QWidget* m_dock;
    Segments* m_groups;
    QToolButton* m_layouts;
    QStackedWidget* m_stack;
    PanelStack* m_stacks[3];
    bool m_restored = false;
};

} // namespace moyun::ui
