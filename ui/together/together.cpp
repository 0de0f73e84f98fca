// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/together.h"

#include "core/bridge/canvas_studio.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/poem_verses.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/shell/banner.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/together/lettering_dialog.h"
#include "ui/together/lyrics_dialog.h"

#include <QAction>

#include <algorithm>

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
    commands->add(
        QStringLiteral("together.lyrics"), [this] { return tr("Poem as l&yrics under the melody…"); },
        {QKeySequence(QStringLiteral("Ctrl+Alt+Y"))}, "music", [this] { layLyrics(); });
    commands->add(
        QStringLiteral("together.noLyrics"), [this] { return tr("Take the lyrics a&way"); }, {}, nullptr,
        [this] { removeLyrics(); });
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

void Together::layLyrics()
{
    const auto& tracks = m_parts.music->document()->score().tracks;
    if (std::none_of(tracks.begin(), tracks.end(),
                     [](const music::Track& track) { return !track.percussion && !track.notes.empty(); })) {
        m_parts.window->banner()->tell(Banner::Notice, tr("There is no melody yet."),
                                       tr("Compose one in the music room, draw it, or open a score."));
        return;
    }
    show("music");
    QStringList lines;
    for (const auto& verse : bridge::versesOf(m_parts.poem->document()->state()))
        lines += QString::fromUcs4(verse.data(), qsizetype(verse.size()));
    auto* dialog = new LyricsDialog(m_parts.music->document(), lines.join(u'\n'), m_parts.window);
    dialog->open();
}

void Together::removeLyrics()
{
    bridge::ScoreDocument* document = m_parts.music->document();
    music::Score score = document->score();
    const int track = document->track();
    if (track < 0 || score.tracks[std::size_t(track)].lyrics.empty()) {
        m_parts.window->banner()->tell(Banner::Notice, tr("The edited track has no lyrics."), {});
        return;
    }
    score.tracks[std::size_t(track)].lyrics.clear();
    document->change(std::move(score), document->selection(), tr("Lyrics taken away"));
}

} // namespace moyun::ui
