// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/music_workspace.h"

#include "core/bridge/music_studio.h"
#include "ui/music/compose_panel.h"
#include "ui/music/music_page.h"
#include "ui/music/roll_bar.h"
#include "ui/music/sound_book.h"
#include "ui/music/take_list.h"
#include "ui/music/track_panel.h"
#include "ui/music/transport_bar.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/pianoroll/roll_commands.h"
#include "ui/shell/commands.h"

#include <QAction>
#include <QKeySequence>

namespace moyun::ui {

namespace {

QList<QKeySequence> keys(const char* text)
{
    return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

QStringList ids(std::initializer_list<const char*> names)
{
    QStringList all;
    for (const char* name : names)
        all += *name ? QStringLiteral("music.%1").arg(QLatin1String(name)) : QString();
    return all;
}

} // namespace

MusicWorkspace::MusicWorkspace(bridge::MusicStudio* studio, QObject* parent)
    : Workspace(parent), m_studio(studio)
{
    connect(studio, &bridge::MusicStudio::opened, this, &Workspace::opened);
    connect(studio, &bridge::MusicStudio::saved, this, &Workspace::opened);
    connect(studio, &bridge::MusicStudio::noticeRaised, this, &Workspace::noticeRaised);
    connect(studio, &bridge::MusicStudio::busyChanged, this, &MusicWorkspace::showState);
    connect(studio, &bridge::MusicStudio::auditionedChanged, this, &MusicWorkspace::showState);
}

QWidget* MusicWorkspace::createWidget(QWidget* parent)
{
    m_page = new MusicPage(m_studio, parent);
    connect(m_page, &MusicPage::statusChanged, this, &Workspace::statusChanged);
    connect(m_page->transportBar(), &TransportBar::switchesChanged, this, &MusicWorkspace::showState);
    showState();
    return m_page;
}

QUndoStack* MusicWorkspace::undoStack()
{
    return m_studio->document()->undoStack();
}

void MusicWorkspace::showState()
{
    if (!m_commands || !m_page) return;
    // Escape is the roll's while there is nothing to stop.
    m_commands->action(QStringLiteral("music.stopComposing"))
        ->setEnabled(m_studio->isBusy() || m_studio->auditioned() != 0);
    m_commands->action(QStringLiteral("music.loop"))->setChecked(m_page->transportBar()->isLooping());
    m_commands->action(QStringLiteral("music.metronome"))->setChecked(m_page->transportBar()->metronome());
}

void MusicWorkspace::registerCommands(Commands& commands)
{
    m_commands = &commands;
    const auto add = [&](const char* id, const Commands::Text& text, const char* usual, const char* icon,
                         const std::function<void()>& run) {
        commands.add(QStringLiteral("music.%1").arg(QLatin1String(id)), text, keys(usual), icon, run);
    };
    add(
        "new", [this] { return tr("&New score"); }, "Ctrl+N", "new", [this] { m_page->createScore(); });
    add(
        "open", [this] { return tr("&Open score…"); }, "Ctrl+O", "open", [this] { m_page->chooseFile(); });
    add(
        "save", [this] { return tr("&Save"); }, "Ctrl+S", nullptr, [this] { m_page->save(); });
    add(
        "saveAs", [this] { return tr("Save &as…"); }, "Ctrl+Shift+S", nullptr, [this] { m_page->saveAs(); });
    add(
        "export", [this] { return tr("&Export…"); }, "Ctrl+E", "export", [this] { m_page->chooseExport(); });

    add(
        "play", [this] { return tr("&Play or pause"); }, "Space", "play",
        [this] { m_page->transportBar()->togglePlay(); });
    add(
        "halt", [this] { return tr("&Stop playing"); }, "", "stop",
        [this] { m_page->transportBar()->stop(); });
    add(
        "record", [this] { return tr("&Record"); }, "R", "record",
        [this] { m_page->transportBar()->toggleRecording(); });
    commands.addSwitch(
        QStringLiteral("music.loop"), [this] { return tr("&Loop"); }, keys("L"), "loop",
        [this](bool on) { m_page->transportBar()->setLooping(on); });
    commands.addSwitch(
        QStringLiteral("music.metronome"), [this] { return tr("&Metronome"); }, keys("M"), "metronome",
        [this](bool on) { m_page->transportBar()->setMetronome(on); });
    add(
        "sound", [this] { return tr("S&ound…"); }, "", "sound", [this] { m_page->openSound(); });

    add(
        "compose", [this] { return tr("&Compose"); }, "Ctrl+Return; Ctrl+Enter", "compose",
        [this] {
            if (m_page->compose()->hint().isEmpty()) m_studio->compose();
        });
    add(
        "composeMore", [this] { return tr("Compose mo&re"); }, "Ctrl+Shift+Return; Ctrl+Shift+Enter", nullptr,
        [this] {
            if (m_page->compose()->hint().isEmpty()) m_studio->composeMore();
        });
    add(
        "stopComposing", [this] { return tr("S&top composing or hearing"); }, "Esc", nullptr,
        [this] { m_page->stopAll(); });
    add(
        "quantiseWith", [this] { return tr("&Quantise…"); }, "Ctrl+Shift+Q", nullptr,
        [this] { m_page->rollBar()->openQuantise(); });
    add(
        "tracksPanel", [this] { return tr("Show or hide the &tracks"); }, "F7", "tracks",
        [this] { m_page->toggleTracks(); });
    add(
        "composePanel", [this] { return tr("Show or hide the &wishes and takes"); }, "F8", "compose",
        [this] { m_page->toggleCompose(); });
    addRollCommands(commands, [this] { return m_page ? m_page->roll() : nullptr; });
}

void MusicWorkspace::registerSettings(SettingsBook& book)
{
    addSoundSettings(book, m_studio->transport());
}

QStringList MusicWorkspace::fileCommands() const
{
    return ids({"open", "new", "save", "saveAs", "", "export"});
}

QStringList MusicWorkspace::editCommands() const
{
    return rollEditCommands() + ids({"quantiseWith"});
}

QStringList MusicWorkspace::viewCommands() const
{
    return rollViewCommands() + ids({"", "tracksPanel", "composePanel"});
}

QStringList MusicWorkspace::menuCommands() const
{
    return ids({"compose", "composeMore", "stopComposing", "", "play", "halt", "record", "loop", "metronome",
                "sound", ""}) +
           rollToolCommands();
}

bool MusicWorkspace::canOpen(const QString& file) const
{
    for (const char* ending : {".mid", ".midi", ".kar", ".rmi", ".musicxml", ".xml", ".mxl"})
        if (file.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return true;
    return false;
}

void MusicWorkspace::open(const QString& file)
{
    m_page->openFile(file);
}

} // namespace moyun::ui
