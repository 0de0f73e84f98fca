// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_scenes.h"
#include "picture_walk.h"

#include "core/canvas/shapes.h"
#include "ui/canvas/blend_box.h"
#include "ui/canvas/canvas_actions.h"
#include "ui/canvas/canvas_dialogs.h"
#include "ui/canvas/canvas_file_dialog.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_text_dialog.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/colour_panel.h"
#include "ui/canvas/layers_panel.h"
#include "ui/canvas/layout_name_dialog.h"
#include "ui/canvas/reference_panel.h"
#include "ui/canvas/style_dock.h"
#include "ui/canvas/style_region_list.h"
#include "ui/canvas/tool_options_bar.h"
#include "ui/canvas/tool_rail.h"
#include "ui/style/gallery_panel.h"
#include "ui/style/gallery_view.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace moyun::test {

using bridge::CanvasTool;
using Group = ui::CanvasPage::Group;

void addCanvasScenes(PictureWalk& walk)
{
    auto* page = walk.find<ui::CanvasPage>();
    auto* canvas = walk.studio()->canvas();
    const auto panel = [&walk, page](Group group, const char* key) {
        walk.goTo("canvas");
        page->showPanel(group, QLatin1String(key));
    };
    const auto paint = [panel] { panel(Group::Paint, "layers"); };

    for (const CanvasTool tool : ui::ToolRail::all()) {
        const QString id = ui::ToolRail::commandOf(tool).section(QLatin1Char('.'), -1);
        walk.add(
            QStringLiteral("canvas-tool-") + id,
            [=] {
                paint();
                canvas->tools()->setTool(tool);
                page->view()->setFocus();
            },
            [=] { canvas->tools()->setTool(CanvasTool::Brush); });
    }
    walk.add(
        QStringLiteral("canvas-selection"),
        [=] {
            paint();
            page->actions()->selectAll();
            page->view()->stepZoom(-2);
            canvas->tools()->setTool(CanvasTool::SelectRectangle);
        },
        [=] {
            page->actions()->selectNothing();
            page->view()->fit();
            canvas->tools()->setTool(CanvasTool::Brush);
        });
    walk.add(
        QStringLiteral("canvas-turned"),
        [=] {
            paint();
            page->view()->turn(20);
            page->view()->setMirrored(true);
        },
        [=] {
            page->view()->setMirrored(false);
            page->view()->resetTurn();
            page->view()->fit();
        });
    for (const char* key : {"colours", "brushes", "layers"})
        walk.add(QStringLiteral("canvas-panel-") + QLatin1String(key), [=] { panel(Group::Paint, key); });
    for (const char* key : {"navigator", "reference"})
        walk.add(QStringLiteral("canvas-panel-") + QLatin1String(key), [=] { panel(Group::Overview, key); });
    for (int part = 0; part < ui::ColourPanel::kParts; ++part)
        walk.add(QStringLiteral("canvas-colours-%1").arg(part), [=, &walk] {
            panel(Group::Paint, "colours");
            walk.find<ui::ColourPanel>()->partButton(ui::ColourPanel::Part(part))->click();
        });
    walk.add(
        QStringLiteral("canvas-panels-hidden"),
        [=] {
            paint();
            page->setDockShown(false);
        },
        [=] { page->setDockShown(true); });

    for (int shown = 0; shown < 2; ++shown)
        walk.add(QStringLiteral("canvas-live-%1").arg(shown), [=, &walk] {
            panel(Group::Style, "live");
            walk.find<ui::StyleDock>()->pages()->button(shown)->click();
        });
    walk.add(
        QStringLiteral("canvas-live-search"),
        [=, &walk] {
            panel(Group::Style, "live");
            walk.find<ui::StyleDock>()->pages()->button(0)->click();
            walk.find<ui::StyleDock>()->gallery()->searchField()->setText(QStringLiteral("nothing of this"));
        },
        [&walk] { walk.find<ui::StyleDock>()->gallery()->searchField()->clear(); });

    walk.addMenu(QStringLiteral("canvas-menu-layers"), [=, &walk] {
        paint();
        return walk.find<ui::LayersPanel>()->button(ui::LayersPanel::More);
    });
    walk.addMenu(QStringLiteral("canvas-popup-curve"), [=] {
        paint();
        canvas->tools()->setTool(CanvasTool::Brush);
        return page->options()->curveButton();
    });
    walk.add(QStringLiteral("canvas-menu-blend"), [=, &walk] {
        paint();
        walk.find<ui::LayersPanel>()->blendBox()->showPopup();
    });
    // Every other button that has a menu.
    const auto buttons = page->findChildren<QToolButton*>();
    int number = 0;
    for (QToolButton* button : buttons) {
        if (!button->menu()) continue;
        walk.add(QStringLiteral("canvas-button-menu-%1").arg(++number), [=] {
            for (const Group group : {Group::Paint, Group::Overview, Group::Style}) {
                if (button->isVisible()) break;
                panel(group, group == Group::Paint      ? "layers"
                             : group == Group::Overview ? "navigator"
                                                        : "live");
            }
            if (button->isVisible()) PictureWalk::popUp(button);
        });
    }

    const auto dialog = [&](const char* name, std::function<void()> open) {
        walk.add(QStringLiteral("canvas-dialog-") + QLatin1String(name), [=] {
            paint();
            open();
        });
    };
    dialog("new", [=] { ui::CanvasDialogs::openNew(canvas, page); });
    dialog("size", [=] { ui::CanvasDialogs::openCanvasSize(canvas, page->view()->edits(), page); });
    dialog("scale", [=] { ui::CanvasDialogs::openScale(canvas, page->view()->edits(), page); });
    dialog("export", [=] { ui::CanvasDialogs::openExport(canvas, page); });
    dialog("text", [=, &walk] { walk.open(new ui::CanvasTextDialog(page->view(), {100, 100})); });
    dialog("layout", [=, &walk] {
        walk.open(new ui::LayoutNameDialog({QStringLiteral("Ink")}, 40, walk.window()));
        walk.find<ui::LayoutNameDialog>()->nameField()->setText(QStringLiteral("Ink"));
    });
    dialog("open",
           [=, &walk] { walk.open(new ui::CanvasFileDialog(ui::CanvasFileDialog::Open, walk.window())); });
    addMenuScenes(walk, "canvas");
}

} // namespace moyun::test
