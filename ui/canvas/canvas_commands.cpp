// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the canvas, with its keys and menus.
#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_actions.h"
#include "ui/canvas/canvas_cursor.h"
#include "ui/canvas/canvas_dialogs.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/canvas/layer_actions.h"
#include "ui/canvas/tool_rail.h"
#include "ui/shell/commands.h"

#include <QKeySequence>

namespace moyun::ui {

using Tool = bridge::CanvasTool;

namespace {

constexpr double kSizeStep = 1.18920711500272; // the fourth root of two

QList<QKeySequence> keys(const char* text)
{
    return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

QStringList ids(std::initializer_list<const char*> names)
{
    QStringList all;
    for (const char* name : names)
        all += *name ? QStringLiteral("canvas.%1").arg(QLatin1String(name)) : QString();
    return all;
}

const char* keysOf(Tool tool)
{
    switch (tool) {
    case Tool::Brush:
        return "B";
    case Tool::Eraser:
        return "E";
    case Tool::Fill:
        return "G";
    case Tool::Gradient:
        return "Shift+G";
    case Tool::Picker:
        return "I";
    case Tool::Line:
        return "U";
    case Tool::Rectangle:
        return "Shift+U";
    case Tool::Ellipse:
        return "O";
    case Tool::Text:
        return "T";
    case Tool::SelectRectangle:
        return "R";
    case Tool::SelectEllipse:
        return "Shift+R";
    case Tool::SelectLasso:
        return "L";
    case Tool::SelectBrush:
        return "Shift+B";
    case Tool::SelectWand:
        return "W";
    case Tool::Move:
        return "V";
    case Tool::Transform:
        return "Ctrl+T";
    case Tool::Crop:
        return "C";
    case Tool::StyleMask:
        return "K";
    case Tool::Pan:
        return "H";
    }
    return "";
}

} // namespace

void CanvasWorkspace::registerCommands(Commands& commands)
{
    m_commands = &commands;
    const auto add = [&](const char* id, const Commands::Text& text, const char* usual, const char* icon,
                         const std::function<void()>& run) {
        commands.add(QStringLiteral("canvas.%1").arg(QLatin1String(id)), text, keys(usual), icon, run);
    };
    const auto view = [this] { return m_page->view(); };
    const auto layers = [this] { return m_page->layers(); };
    const auto actions = [this] { return m_page->actions(); };

    add(
        "new", [this] { return tr("New &picture…"); }, "Ctrl+Alt+N", "picture",
        [this] { m_page->createPicture(); });
    add(
        "open", [this] { return tr("Open pict&ure…"); }, "Ctrl+Alt+O", "picture", [this] { chooseFile(); });
    add(
        "import", [this] { return tr("Put a picture &in as a layer…"); }, "Ctrl+Shift+O", "picture",
        [this] { importFile(); });
    add(
        "export", [this] { return tr("&Export…"); }, "Ctrl+Shift+E", "export",
        [this] { m_page->exportPicture(); });

    add(
        "cut", [this] { return tr("Cu&t"); }, "Ctrl+X", nullptr, [=] { actions()->cut(); });
    add(
        "copy", [this] { return tr("&Copy"); }, "Ctrl+C", nullptr, [=] { actions()->copy(false); });
    add(
        "copyAll", [this] { return tr("Cop&y of all layers"); }, "Ctrl+Shift+C", nullptr,
        [=] { actions()->copy(true); });
    add(
        "paste", [this] { return tr("&Paste as a layer"); }, "Ctrl+V", "paste", [=] { actions()->paste(); });
    add(
        "clear", [this] { return tr("C&lear"); }, "Del", "trash", [=] { actions()->clear(); });
    add(
        "fill", [this] { return tr("&Fill with the colour"); }, "Alt+Backspace; Shift+F5", "canvas-fill",
        [=] { actions()->fillWith(false); });
    add(
        "fillSecond", [this] { return tr("Fill with the &second colour"); }, "Ctrl+Backspace", nullptr,
        [=] { actions()->fillWith(true); });
    add(
        "selectAll", [this] { return tr("Select &all"); }, "Ctrl+A", nullptr,
        [=] { actions()->selectAll(); });
    add(
        "deselect", [this] { return tr("Select &nothing"); }, "Ctrl+D", nullptr,
        [=] { actions()->selectNothing(); });
    add(
        "invertSelection", [this] { return tr("&Invert the selection"); }, "Ctrl+Shift+I", nullptr,
        [=] { actions()->invertSelection(); });

    add(
        "zoomIn", [this] { return tr("Zoom &in"); }, "+; =; Ctrl++; Ctrl+=", "add",
        [=] { view()->stepZoom(1); });
    add(
        "zoomOut", [this] { return tr("Zoom &out"); }, "-; Ctrl+-", "minus", [=] { view()->stepZoom(-1); });
    add(
        "actual", [this] { return tr("&100 %"); }, "1", nullptr, [=] { view()->actualSize(); });
    add(
        "fit", [this] { return tr("&Fit"); }, "Ctrl+0", "fit", [=] { view()->fit(); });
    add(
        "turnLeft", [this] { return tr("Turn the view &left"); }, "4", "canvas-turn-left",
        [=] { view()->turn(-CanvasTransform::kTurn); });
    add(
        "turnRight", [this] { return tr("Turn the view &right"); }, "6", "canvas-turn-right",
        [=] { view()->turn(CanvasTransform::kTurn); });
    add(
        "upright", [this] { return tr("View &upright"); }, "5", nullptr, [=] { view()->resetTurn(); });
    add(
        "mirror", [this] { return tr("&Mirror the view"); }, "M", "canvas-mirror",
        [=] { view()->setMirrored(!view()->transform().isMirrored()); });
    commands.setState(QStringLiteral("canvas.mirror"),
                      [this] { return m_page && m_page->view()->transform().isMirrored(); });
    add(
        "panels", [this] { return tr("&Panels"); }, "F9", "side",
        [this] { m_page->setDockShown(!m_page->isDockShown()); });
    commands.setState(QStringLiteral("canvas.panels"), [this] { return m_page && m_page->isDockShown(); });

    add(
        "larger", [this] { return tr("Lar&ger brush"); }, "]", nullptr,
        [=] { view()->changeSize(kSizeStep); });
    add(
        "smaller", [this] { return tr("S&maller brush"); }, "[", nullptr,
        [=] { view()->changeSize(1 / kSizeStep); });
    add(
        "swapColours", [this] { return tr("S&wap the colours"); }, "X", "swap",
        [this] { m_studio->tools()->swapColours(); });
    add(
        "defaultColours", [this] { return tr("&Black and white"); }, "D", nullptr,
        [this] {
            m_studio->tools()->setColour(Qt::black);
            m_studio->tools()->setSecondColour(Qt::white);
        });

    add(
        "layer.new", [this] { return tr("&New layer"); }, "Ctrl+Shift+N", "add", [=] { layers()->add(); });
    add(
        "layer.duplicate", [this] { return tr("&Duplicate the layer"); }, "Ctrl+J", nullptr,
        [=] { layers()->duplicate(); });
    add(
        "layer.group", [this] { return tr("&Group"); }, "Ctrl+G", nullptr, [=] { layers()->group(); });
    add(
        "layer.mergeDown", [this] { return tr("&Merge down"); }, "Ctrl+E", nullptr,
        [=] { layers()->mergeDown(); });
    add(
        "layer.flatten", [this] { return tr("&Flatten the picture"); }, "", nullptr,
        [=] { layers()->flatten(); });
    add(
        "layer.remove", [this] { return tr("Delete the &layer"); }, "Shift+Del", "trash",
        [=] { layers()->remove(); });
    add(
        "layer.raise", [this] { return tr("&Raise the layer"); }, "Ctrl+]", nullptr,
        [=] { layers()->raise(); });
    add(
        "layer.lower", [this] { return tr("L&ower the layer"); }, "Ctrl+[", nullptr,
        [=] { layers()->lower(); });
    add(
        "layer.above", [this] { return tr("Go to the layer &above"); }, "PgUp", nullptr,
        [=] { layers()->selectNext(-1); });
    add(
        "layer.below", [this] { return tr("Go to the layer &below"); }, "PgDown", nullptr,
        [=] { layers()->selectNext(1); });
    add(
        "layer.flipSideways", [this] { return tr("Mirror the layer side&ways"); }, "", "canvas-mirror",
        [=] { actions()->flipLayer(false); });
    add(
        "layer.flipUpsideDown", [this] { return tr("Mirror the layer &upside down"); }, "", nullptr,
        [=] { actions()->flipLayer(true); });
    add(
        "flipSideways", [this] { return tr("Mirror the picture &sideways"); }, "", "canvas-mirror",
        [=] { actions()->flipPicture(false); });
    add(
        "flipUpsideDown", [this] { return tr("Mirror the picture u&pside down"); }, "", nullptr,
        [=] { actions()->flipPicture(true); });
    add(
        "turnPictureLeft", [this] { return tr("Turn the picture to the l&eft"); }, "", "canvas-turn-left",
        [=] { actions()->turnPicture(false); });
    add(
        "turnPictureRight", [this] { return tr("Turn the picture to the r&ight"); }, "", "canvas-turn-right",
        [=] { actions()->turnPicture(true); });

    add(
        "canvasSize", [this] { return tr("&Canvas size…"); }, "Ctrl+Alt+C", nullptr,
        [this] { CanvasDialogs::openCanvasSize(m_studio, m_page->view()->edits(), m_page); });
    add(
        "scale", [this] { return tr("Sc&ale the picture…"); }, "Ctrl+Alt+I", nullptr,
        [this] { CanvasDialogs::openScale(m_studio, m_page->view()->edits(), m_page); });

    for (const Tool tool : ToolRail::all())
        commands.add(
            ToolRail::commandOf(tool), [tool] { return ToolRail::titleOf(tool); }, keys(keysOf(tool)),
            canvasToolIcon(tool),
            [this, tool] {
                m_studio->tools()->setTool(tool);
                if (m_page) m_page->view()->setFocus();
            });
}

QStringList CanvasWorkspace::fileCommands() const
{
    return ids({"new", "open", "import", "export"});
}

QStringList CanvasWorkspace::editCommands() const
{
    return ids({"cut", "copy", "copyAll", "paste", "clear", "", "fill", "fillSecond", "", "selectAll",
                "deselect", "invertSelection", "", "swapColours", "defaultColours", "larger", "smaller"});
}

QStringList CanvasWorkspace::viewCommands() const
{
    return ids({"zoomIn", "zoomOut", "actual", "fit", "", "turnLeft", "turnRight", "upright", "mirror", "",
                "panels"});
}

QStringList CanvasWorkspace::menuCommands() const
{
    return ids({"layer.new",
                "layer.duplicate",
                "layer.group",
                "layer.mergeDown",
                "layer.raise",
                "layer.lower",
                "layer.remove",
                "",
                "layer.flipSideways",
                "layer.flipUpsideDown",
                "tool.transform",
                "",
                "tool.crop",
                "canvasSize",
                "scale",
                "flipSideways",
                "flipUpsideDown",
                "turnPictureLeft",
                "turnPictureRight",
                "",
                "layer.flatten"}) +
           QStringList{QString(), QStringLiteral("together.letter")};
}

} // namespace moyun::ui
