// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_workspace.h"

#include "core/bridge/style_document.h"
#include "core/bridge/style_studio.h"
#include "ui/shell/commands.h"
#include "ui/style/style_page.h"
#include "ui/widgets/compare_view.h"

#include <QKeySequence>

namespace moyun::ui {

namespace {

QList<QKeySequence> keys(const char* text)
{
    return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

StyleWorkspace::StyleWorkspace(bridge::StyleStudio* studio, QObject* parent)
    : Workspace(parent), m_studio(studio)
{
    connect(studio, &bridge::StyleStudio::opened, this, &Workspace::opened);
    connect(studio, &bridge::StyleStudio::noticeRaised, this, &Workspace::noticeRaised);
}

QWidget* StyleWorkspace::createWidget(QWidget* parent)
{
    m_page = new StylePage(m_studio, parent);
    connect(m_page, &StylePage::statusChanged, this, &Workspace::statusChanged);
    connect(m_page, &StylePage::fileOffered, this, &Workspace::fileOffered);
    return m_page;
}

QUndoStack* StyleWorkspace::undoStack()
{
    return m_studio->document()->undoStack();
}

void StyleWorkspace::registerCommands(Commands& commands)
{
    const auto add = [&](const char* id, const Commands::Text& text, const char* usual, const char* icon,
                         const std::function<void()>& run) {
        commands.add(QString::fromLatin1(id), text, keys(usual), icon, run);
    };
    add(
        "style.open", [this] { return tr("Open pict&ure…"); }, "Ctrl+Alt+O", "open",
        [this] { m_page->chooseFile(); });
    add(
        "style.export", [this] { return tr("&Export in full size…"); }, "Ctrl+E", "export",
        [this] { m_page->chooseExport(); });
    add(
        "style.paste", [this] { return tr("&Paste picture"); }, "Ctrl+V", "paste",
        [this] { m_page->paste(); });
    add(
        "style.copy", [this] { return tr("&Copy what is shown"); }, "Ctrl+C", nullptr,
        [this] { m_page->copy(); });
    add(
        "style.pastePainting", [this] { return tr("Paste as a painting to &learn"); }, "Ctrl+Shift+V",
        "painting-add", [this] { m_page->pastePainting(); });
    add(
        "style.addPainting", [this] { return tr("&Add a painting…"); }, "Ctrl+Shift+O", "painting-add",
        [this] { m_page->choosePainting(); });
    add(
        "style.search", [this] { return tr("&Find a style"); }, "Ctrl+F", "search",
        [this] { m_page->searchStyles(); });
    add(
        "style.none", [this] { return tr("&No style"); }, "Ctrl+Shift+N", nullptr,
        [this] { m_page->useNoStyle(); });
    add(
        "style.side", [this] { return tr("&Side by side"); }, "Ctrl+Alt+1", "side",
        [this] { m_page->useMode(CompareView::SideBySide); });
    add(
        "style.divider", [this] { return tr("With a &divider"); }, "Ctrl+Alt+2", "divider",
        [this] { m_page->useMode(CompareView::Divider); });
    add(
        "style.result", [this] { return tr("&Result alone"); }, "Ctrl+Alt+3", "single",
        [this] { m_page->useMode(CompareView::Result); });
    add(
        "style.fit", [this] { return tr("&Fit"); }, "Ctrl+0", "fit", [this] { m_page->view()->fit(); });
    add(
        "style.actual", [this] { return tr("&100 %"); }, "Ctrl+Alt+0", nullptr,
        [this] { m_page->useActualSize(); });
    add(
        "style.zoomIn", [this] { return tr("Zoom &in"); }, "Ctrl++; Ctrl+=", "add",
        [this] { m_page->view()->zoomBy(1.25); });
    add(
        "style.zoomOut", [this] { return tr("Zoom &out"); }, "Ctrl+-", "minus",
        [this] { m_page->view()->zoomBy(1 / 1.25); });
}

QStringList StyleWorkspace::fileCommands() const
{
    return {QStringLiteral("style.open"), QStringLiteral("style.paste"), QString(),
            QStringLiteral("style.export")};
}

QStringList StyleWorkspace::editCommands() const
{
    return {QStringLiteral("style.copy"), QStringLiteral("style.paste")};
}

QStringList StyleWorkspace::viewCommands() const
{
    return {QStringLiteral("style.side"),   QStringLiteral("style.divider"),
            QStringLiteral("style.result"), QString(),
            QStringLiteral("style.zoomIn"), QStringLiteral("style.zoomOut"),
            QStringLiteral("style.fit"),    QStringLiteral("style.actual")};
}

QStringList StyleWorkspace::menuCommands() const
{
    return {QStringLiteral("style.addPainting"), QStringLiteral("style.pastePainting"), QString(),
            QStringLiteral("style.search"), QStringLiteral("style.none")};
}

bool StyleWorkspace::canOpen(const QString& file) const
{
    // Whether it is a picture is found out by reading it; then the message can say what is wrong with it.
    // What the other workspaces read is none for certain.
    for (const char* ending : {".txt", ".mid", ".midi", ".kar", ".rmi", ".musicxml", ".xml", ".mxl"})
        if (file.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return false;
    return !file.isEmpty();
}

void StyleWorkspace::open(const QString& file)
{
    m_studio->open(file);
}

} // namespace moyun::ui
