// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/together.h"

#include "core/bridge/canvas_studio.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/error_text.h"
#include "core/bridge/job_list.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/poem_verses.h"
#include "core/bridge/project_session.h"
#include "core/bridge/settings.h"
#include "core/canvas/convert.h"
#include "core/canvas/projection.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/canvas/tool_rail.h"
#include "ui/music/compose_panel.h"
#include "ui/music/music_page.h"
#include "ui/music/music_workspace.h"
#include "ui/music/sound_settings.h"
#include "ui/poem/candidate_panel.h"
#include "ui/poem/helper_panel.h"
#include "ui/poem/mood_section.h"
#include "ui/poem/poem_editor.h"
#include "ui/poem/poem_page.h"
#include "ui/poem/poem_workspace.h"
#include "ui/project/project_actions.h"
#include "ui/shell/banner.h"
#include "ui/shell/commands.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/together/lettering_dialog.h"
#include "ui/together/lyrics_dialog.h"
#include "ui/together/template_dialog.h"
#include "ui/together/tour.h"
#include "ui/together/work_dialog.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace moyun::ui {

namespace {

constexpr int kMostWaitMs = 10'000, kLookMs = 40; // for the live style
constexpr int kMostSide = 2400;                   // of the painting on a page or in a video

} // namespace

Together::Together(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_exporter(parts.jobs)
{
    registerCommands();
    connect(&m_exporter, &bridge::WorkExporter::exported, this, [this](const QString& file) {
        bridge::Settings().setLastFolder(QStringLiteral("work"), QFileInfo(file).absolutePath());
        tell(tr("Exported: %1").arg(QFileInfo(file).fileName()), QDir::toNativeSeparators(file));
    });
    connect(&m_exporter, &bridge::WorkExporter::failed, this,
            [this](const QString& title, const QString& text) {
                m_parts.window->banner()->tell(Banner::Error, title, text);
            });
}

void Together::joinRooms()
{
    m_parts.poemRoom->page()->helpers()->mood()->setSource([this]() -> MoodSection::Painting {
        return [picture = m_parts.canvas->document()->picture()] { return canvas::imageOf(picture); };
    });
}

void Together::finish()
{
    m_exporter.finish();
    m_reading.finish();
}

void Together::registerCommands()
{
    Commands* commands = m_parts.window->commands();
    commands->setScope({});
    commands->add(
        QStringLiteral("together.letter"), [this] { return tr("Letter the poem onto t&he picture…"); },
        {QKeySequence(QStringLiteral("Ctrl+Alt+L"))}, "poem", [this] { letterPoem(); });
    commands->add(
        QStringLiteral("together.lyrics"), [this] { return tr("Poem as l&yrics under the melody…"); },
        {QKeySequence(QStringLiteral("Ctrl+Alt+Y"))}, "music", [this] { layLyrics(); });
    commands->add(
        QStringLiteral("together.noLyrics"), [this] { return tr("Take the lyrics a&way"); }, {}, nullptr,
        [this] { removeLyrics(); });
    commands->add(
        QStringLiteral("together.export"), [this] { return tr("Painting, poem an&d melody as one…"); },
        {QKeySequence(QStringLiteral("Ctrl+Alt+E"))}, "export", [this] { exportWork(); });
    commands->add(
        QStringLiteral("together.template"), [this] { return tr("New &from a template…"); },
        {QKeySequence(QStringLiteral("Ctrl+Alt+Shift+N"))}, "new", [this] { chooseTemplate(); });
    commands->add(
        QStringLiteral("together.example"), [this] { return tr("Open the exa&mple"); }, {}, "landscape",
        [this] { openExample(); });
    commands->add(
        QStringLiteral("together.tour"), [this] { return tr("&Tour of the studio"); }, {}, "star",
        [this] { showTour(); });
}

void Together::goTo(const QString& room)
{
    if (QAction* action = m_parts.window->commands()->action(QStringLiteral("workspace.") + room))
        action->trigger();
}

void Together::tell(const QString& title, const QString& text)
{
    m_parts.window->banner()->tell(Banner::Notice, title, text);
}

bool Together::hasPoem()
{
    if (!bridge::versesOf(m_parts.poem->document()->state()).empty()) return true;
    tell(tr("There is no poem yet."), tr("Write one in the poem room, or take a candidate there."));
    return false;
}

void Together::letterPoem()
{
    if (!hasPoem()) return;
    goTo(QStringLiteral("canvas"));
    auto* dialog = new LetteringDialog(m_parts.canvasRoom->page()->view(), m_parts.poem->document()->state(),
                                       m_parts.window);
    dialog->open();
}

void Together::layLyrics()
{
    const auto& tracks = m_parts.music->document()->score().tracks;
    if (std::none_of(tracks.begin(), tracks.end(),
                     [](const music::Track& track) { return !track.percussion && !track.notes.empty(); })) {
        tell(tr("There is no melody yet."), tr("Compose one in the music room, draw it, or open a score."));
        return;
    }
    goTo(QStringLiteral("music"));
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
        tell(tr("The edited track has no lyrics."), {});
        return;
    }
    score.tracks[std::size_t(track)].lyrics.clear();
    document->change(std::move(score), document->selection(), tr("Lyrics taken away"));
}

void Together::collect(const std::function<void(bridge::StudioWork)>& then)
{
    bridge::StudioWork rest;
    rest.poem = m_parts.poem->document()->state();
    rest.score = m_parts.music->document()->score();
    const canvas::Picture picture = m_parts.canvas->document()->picture();
    int level = 0;
    while (std::max(picture.width, picture.height) >> level > kMostSide &&
           level < canvas::Projection::kLevels - 1)
        ++level;
    m_reading.run(
        [picture, level] {
            canvas::Projection projection;
            projection.setPicture(picture);
            QImage image(projection.width(level), projection.height(level),
                         QImage::Format_ARGB32_Premultiplied);
            if (!image.isNull())
                projection.readRegion(level, {0, 0, image.width(), image.height()}, image.bits(),
                                      std::size_t(image.bytesPerLine()));
            return image;
        },
        [this, rest, level, then](const QImage& image) {
            bridge::StudioWork work = rest;
            work.painting = image;
            if (m_parts.style && m_parts.style->isShown() && !image.isNull()) {
                work.styled = image.copy();
                m_parts.style->lay(work.styled.bits(), work.styled.bytesPerLine(), work.styled.rect(), level);
                if (work.styled == work.painting) work.styled = {};
            }
            then(std::move(work));
        });
}

// The live style is a moment behind the canvas; what leaves the studio shows the picture as it is now.
void Together::whenStyled(const std::function<void()>& then)
{
    if (!m_parts.style || !m_parts.style->isShown() || m_parts.style->isUpToDate()) return then();
    auto* timer = new QTimer(this);
    auto left = std::make_shared<int>(kMostWaitMs / kLookMs);
    connect(timer, &QTimer::timeout, this, [this, timer, left, then] {
        if (!m_parts.style->isUpToDate() && --*left > 0) return;
        timer->deleteLater();
        timer->stop();
        then();
    });
    timer->start(kLookMs);
}

void Together::exportWork()
{
    whenStyled([this] { openExport(); });
}

void Together::openExport()
{
    collect([this](bridge::StudioWork work) {
        auto* dialog = new WorkDialog(std::move(work), m_parts.window);
        connect(dialog, &WorkDialog::wanted, this,
                [this](int kind, const bridge::StudioWork& wanted, const QString& face, const QString& file) {
                    grow(static_cast<bridge::WorkExporter::Kind>(kind), wanted, face, file);
                });
        dialog->open();
    });
}

// A video shows the style at several strengths, which are rendered first.
void Together::grow(bridge::WorkExporter::Kind kind, const bridge::StudioWork& work, const QString& face,
                    const QString& file)
{
    const auto start = [this, kind, work, face, file](std::vector<QImage> stages) {
        bridge::StudioWork grown = work;
        grown.growing = std::move(stages);
        m_exporter.start(kind, std::move(grown), face, file, SoundSettings::chosenSoundFont().toStdString());
    };
    bridge::CanvasStyle* style = m_parts.style;
    if (kind != bridge::WorkExporter::Video || !style || work.styled.isNull()) return start({});
    auto stopped = std::make_shared<bool>(false);
    const quint64 task =
        m_parts.jobs->add(tr("The style for %1").arg(QFileInfo(file).fileName()), [style, stopped] {
            *stopped = true;
            style->stopGrowing();
        });
    m_parts.jobs->setRunning(task);
    style->grow(
        work.painting, [this, task](double part) { m_parts.jobs->setProgress(task, part, {}); },
        [this, task, stopped, start](std::vector<QImage> stages) {
            m_parts.jobs->end(task, *stopped         ? bridge::TaskState::Cancelled
                                    : stages.empty() ? bridge::TaskState::Failed
                                                     : bridge::TaskState::Finished);
            // Without them the painting fades into its style.
            if (!*stopped) start(std::move(stages));
        });
}

void Together::chooseTemplate()
{
    auto* dialog = new TemplateDialog(m_parts.window);
    connect(dialog, &TemplateDialog::chosen, this, [this](int which) {
        if (which == TemplateDialog::kExample) return openExample();
        begin(bridge::templateOf(static_cast<bridge::TemplateKind>(which)), tr("From a template"));
    });
    dialog->open();
}

void Together::openExample()
{
    const auto content = [](const char* name) {
        QFile file(QStringLiteral(":/example/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_reading.run(
        [painting = content("painting.jpg"), melody = content("melody.mid"),
         script = Language::current() == QLatin1String("zh_TW")
                      ? poem::Script::Traditional
                      : poem::Script::Simplified] { return bridge::exampleOf(painting, melody, script); },
        [this](base::Result<bridge::StudioTemplate> example) {
            if (example)
                begin(std::move(*example), tr("The example"));
            else
                m_parts.window->banner()->tell(Banner::Error, tr("The example cannot be shown."),
                                               bridge::errorText(example.error()));
        });
}

// Where there are projects, in a new one; else over what the rooms hold, to be undone in each.
void Together::begin(bridge::StudioTemplate content, const QString& step)
{
    ProjectActions* project = m_parts.window->project();
    if (!project) return fill(content, step);
    project->whenSettled([this, project, content = std::move(content), step] {
        auto once = std::make_shared<QMetaObject::Connection>();
        *once =
            connect(project->session(), &bridge::ProjectSession::opened, this, [this, once, content, step] {
                disconnect(*once);
                fill(content, step);
            });
        project->session()->create();
    });
}

void Together::fill(const bridge::StudioTemplate& content, const QString& step)
{
    m_parts.canvas->document()->change(content.picture, step, 0, content.picture.layers.back().id);
    m_parts.poem->document()->change(content.poem, 0, step);
    m_parts.music->document()->change(content.score, {}, step, 0, 0);
    goTo(QStringLiteral("canvas"));
    m_parts.canvasRoom->page()->view()->fit();
}

void Together::showTour()
{
    if (m_tour) delete m_tour.data();
    const auto step = [](const char* room, std::function<QWidget*()> target, Commands::Text title,
                         Commands::Text text) {
        return Tour::Step{QLatin1String(room), std::move(target), std::move(title), std::move(text), {}};
    };
    QList<Tour::Step> steps{
        step(
            "canvas",
            [this]() -> QWidget* {
                // High up, clear of the welcome in the middle.
                return m_parts.canvasRoom->page()->rail()->button(bridge::CanvasTool::Brush);
            },
            [] { return tr("Paint"); },
            [] {
                return tr("Brush, eraser, shapes and selections. The canvas takes mouse and pen; every "
                          "stroke can be undone.");
            }),
        step(
            "canvas", [this]() -> QWidget* { return m_parts.canvasRoom->page()->groups(); },
            [] { return tr("See it in a style"); },
            [] {
                return tr("Under Style the canvas is restyled while you paint, in the manner of a master or "
                          "of any picture of yours.");
            }),
        step(
            "poem", [this]() -> QWidget* { return m_parts.poemRoom->page()->editor(); },
            [] { return tr("Write"); },
            [] {
                return tr("The poem, held against its form while you type: tones, rhymes, lengths. Lock what "
                          "has to stay.");
            }),
        step(
            "poem", [this]() -> QWidget* { return m_parts.poemRoom->page()->candidates(); },
            [] { return tr("Choose among candidates"); },
            [] {
                return tr("Ctrl+Enter asks for continuations that keep the form. The painting can lend its "
                          "mood as a theme, at the right.");
            }),
        step(
            "music", [this]() -> QWidget* { return m_parts.musicRoom->page()->compose()->composeButton(); },
            [] { return tr("Compose"); },
            [] {
                return tr("Say what you wish for, hear the takes, keep one: it goes into the piano roll as "
                          "one step. The poem can be sung to it.");
            }),
        step(
            "", [this]() -> QWidget* { return m_parts.window->menuBar(); }, [] { return tr("All as one"); },
            [] {
                return tr("The menu File makes a page, a web page or a video of painting, poem and melody, "
                          "and opens an example that shows all three.");
            }),
    };
    steps.last().part = [bar = m_parts.window->menuBar()] {
        return bar->actions().isEmpty() ? bar->rect() : bar->actionGeometry(bar->actions().first());
    };
    m_tour = new Tour(
        std::move(steps), [this](const QString& room) { goTo(room); }, m_parts.window);
    m_tour->begin();
}

Tour* Together::tour() const
{
    return m_tour;
}

void Together::offerTour()
{
    if (!Tour::isSeen()) showTour();
}

} // namespace moyun::ui
