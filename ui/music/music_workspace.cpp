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
#include <QJsonArray>
#include <QKeySequence>

#include <algorithm>
#include <optional>

namespace moyun::ui {

namespace {

constexpr std::size_t kMostKeptSelection = 10'000; // more would only swell the project
constexpr music::Tick kMostKeptTick = music::Tick(1) << 40;

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
    connect(m_page->roll()->model(), &RollModel::viewChanged, this, &Workspace::viewMoved);
    const auto* document = m_studio->document();
    for (const auto signal : {&bridge::ScoreDocument::trackChanged, &bridge::ScoreDocument::selectionChanged,
                              &bridge::ScoreDocument::rangeChanged})
        connect(document, signal, this, &Workspace::viewMoved);
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
        "new", [this] { return tr("Ne&w score"); }, "Ctrl+Alt+N", "music", [this] { m_page->createScore(); });
    add(
        "open", [this] { return tr("O&pen score…"); }, "Ctrl+Alt+O", "music",
        [this] { m_page->chooseFile(); });
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
        "sound", [this] { return tr("So&und…"); }, "", "sound", [this] { m_page->openSound(); });

    add(
        "compose", [this] { return tr("&Compose"); }, "Ctrl+Return; Ctrl+Enter", "compose",
        [this] {
            if (m_page->compose()->hint().isEmpty()) m_studio->compose();
        });
    add(
        "composeMore", [this] { return tr("Compose mor&e"); }, "Ctrl+Shift+Return; Ctrl+Shift+Enter", nullptr,
        [this] {
            if (m_page->compose()->hint().isEmpty()) m_studio->composeMore();
        });
    add(
        "stopComposing", [this] { return tr("S&top composing or hearing"); }, "Esc", nullptr,
        [this] { m_page->stopAll(); });
    add(
        "quantiseWith", [this] { return tr("Quantise with &options…"); }, "Ctrl+Shift+Q", nullptr,
        [this] { m_page->rollBar()->openQuantise(); });
    add(
        "tracksPanel", [this] { return tr("Show or hide the &tracks"); }, "F7", "tracks",
        [this] { m_page->toggleTracks(); });
    commands.setState(QStringLiteral("music.tracksPanel"),
                      [this] { return m_page && !m_page->tracks()->isHidden(); });
    add(
        "composePanel", [this] { return tr("Show or hide the &wishes and takes"); }, "F8", "compose",
        [this] { m_page->toggleCompose(); });
    commands.setState(QStringLiteral("music.composePanel"),
                      [this] { return m_page && !m_page->compose()->isHidden(); });
    addRollCommands(commands, [this] { return m_page ? m_page->roll() : nullptr; });
}

void MusicWorkspace::registerSettings(SettingsBook& book)
{
    addSoundSettings(book, m_studio->transport());
}

QStringList MusicWorkspace::fileCommands() const
{
    return ids({"new", "open", "export"});
}

QStringList MusicWorkspace::editCommands() const
{
    return rollEditCommands() + ids({"quantiseWith"});
}

QStringList MusicWorkspace::viewCommands() const
{
    QStringList all = rollViewCommands();
    int place = int(all.indexOf(Commands::menuEnd())); // of the menu "Show or hide"
    for (const QString& id : ids({"", "tracksPanel", "composePanel"})) all.insert(place++, id);
    return all;
}

QStringList MusicWorkspace::menuCommands() const
{
    return ids({"compose", "composeMore", "stopComposing", "", "play", "halt", "record", "loop", "metronome",
                "sound", ""}) +
           rollToolCommands() +
           QStringList{QString(), QStringLiteral("together.lyrics"), QStringLiteral("together.noLyrics")};
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

QJsonObject MusicWorkspace::viewState() const
{
    if (!m_page) return {};
    const RollView& view = m_page->roll()->model()->view();
    const auto* document = m_studio->document();
    QJsonObject state{{QStringLiteral("quarter"), view.pixelsPerQuarter()},
                      {QStringLiteral("row"), view.rowHeight()},
                      {QStringLiteral("x"), view.scroll().x()},
                      {QStringLiteral("y"), view.scroll().y()},
                      {QStringLiteral("track"), document->track()}};
    if (const auto& range = document->range())
        state.insert(QStringLiteral("range"), QJsonArray{double(range->from), double(range->to)});
    if (document->selection().size() <= kMostKeptSelection) {
        QJsonArray selection;
        for (const std::size_t place : document->selection()) selection.append(double(place));
        state.insert(QStringLiteral("selection"), selection);
    }
    return state;
}

void MusicWorkspace::restoreView(const QJsonObject& state)
{
    if (!m_page) return;
    auto* document = m_studio->document();
    document->setTrack(state.value(QLatin1String("track")).toInt());
    const auto tick = [](const QJsonValue& value) {
        return music::Tick(std::clamp(value.toDouble(), 0.0, double(kMostKeptTick)));
    };
    const QJsonArray range = state.value(QLatin1String("range")).toArray();
    document->setRange(range.size() == 2 && tick(range[0]) < tick(range[1])
                           ? std::optional(bridge::ScoreDocument::Range{tick(range[0]), tick(range[1])})
                           : std::nullopt);
    bridge::ScoreDocument::Selection selection;
    for (const QJsonValue& place : state.value(QLatin1String("selection")).toArray())
        if (selection.size() < kMostKeptSelection) selection.push_back(std::size_t(tick(place)));
    document->setSelection(std::move(selection));
    if (!state.contains(QLatin1String("quarter"))) return;
    m_page->roll()->lookAt(
        state.value(QLatin1String("quarter")).toDouble(), state.value(QLatin1String("row")).toInt(),
        {state.value(QLatin1String("x")).toInt(), state.value(QLatin1String("y")).toInt()});
}

} // namespace moyun::ui
