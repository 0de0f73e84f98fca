// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/together.h"

#include "core/bridge/canvas_studio.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/poem_verses.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/shell/banner.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/together/lettering_dialog.h"

#include <QAction>

namespace moyun::ui {

Together::Together(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    registerCommands();
}

void Together::registerCommands()
{
    Commands* commands = m_parts.window->commands();
    commands->setScope({});
    commands->add(
        QStringLiteral("together.letter"), [this] { return tr("&Letter the poem onto the picture…"); },
        {QKeySequence(QStringLiteral("Ctrl+Alt+L"))}, "poem", [this] { letterPoem(); });
}

void Together::show(const char* room)
{
    if (QAction* action =
            m_parts.window->commands()->action(QStringLiteral("workspace.") + QLatin1String(room)))
        action->trigger();
}

bool Together::hasPoem()
{
    if (!bridge::versesOf(m_parts.poem->document()->state()).empty()) return true;
    m_parts.window->banner()->tell(Banner::Notice, tr("There is no poem yet."),
                                   tr("Write one in the poem room, or take a candidate there."));
    return false;
}

void Together::letterPoem()
{
    if (!hasPoem()) return;
    show("canvas");
    auto* dialog = new LetteringDialog(m_parts.canvasRoom->page()->view(), m_parts.poem->document()->state(),
                                       m_parts.window);
    dialog->open();
}

} // namespace moyun::ui
