// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/music_page.h"

#include "core/bridge/music_studio.h"
#include "core/bridge/settings.h"
#include "ui/music/compose_panel.h"
#include "ui/music/mode_section.h"
#include "ui/music/music_words.h"
#include "ui/music/roll_bar.h"
#include "ui/music/roll_settings.h"
#include "ui/music/score_dialog.h"
#include "ui/music/score_export_dialog.h"
#include "ui/music/score_time.h"
#include "ui/music/sound_dialog.h"
#include "ui/music/sound_settings.h"
#include "ui/music/take_card.h"
#include "ui/music/take_list.h"
#include "ui/music/track_panel.h"
#include "ui/music/track_row.h"
#include "ui/music/transport_bar.h"
#include "ui/music/welcome_hint.h"
#include "ui/pianoroll/note_grid.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/shell/focus_areas.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::MusicStudio;
using bridge::ScoreDocument;
using bridge::Settings;

namespace {

const auto kColumns = QStringLiteral("music.columns"), kTakes = QStringLiteral("music.takes"),
           kWelcome = QStringLiteral("music.welcome");
constexpr double kLeastQuarter = 24; // pixels a quarter note

} // namespace

MusicPage::MusicPage(MusicStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio),
      m_transportBar(new TransportBar(studio->document(), studio->transport())),
      m_tracks(new TrackPanel(studio->document(), studio->transport())),
      m_roll(new PianoRoll(studio->document(), studio->transport())), m_rollBar(new RollBar(m_roll)),
      m_compose(new ComposePanel(studio)), m_welcome(new WelcomeHint(m_roll)),
      m_splitter(new QSplitter(Qt::Horizontal))
{
    setFocusProxy(m_roll->grid());
    for (QWidget* area : {static_cast<QWidget*>(m_transportBar), static_cast<QWidget*>(m_tracks),
                          static_cast<QWidget*>(m_rollBar), static_cast<QWidget*>(m_roll)})
        FocusAreas::mark(area);
    FocusAreas::mark(m_compose, [this]() -> QWidget* { return m_compose->mode()->mode(); });
    FocusAreas::mark(m_compose->takes(), [this]() -> QWidget* {
        return m_compose->takes()->cards().isEmpty() ? nullptr : m_compose->takes()->cards().first();
    });
    auto* middle = new QWidget;
    auto* inner = new QVBoxLayout(middle);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_rollBar);
    inner->addWidget(m_roll, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tracks);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_compose);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({212, 700, 300});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_transportBar);
    column->addWidget(m_splitter, 1);

    m_splitter->restoreState(Settings().geometry(kColumns));
    if (m_compose->splitter()->restoreState(Settings().geometry(kTakes)))
        m_compose->splitter()->setProperty("chosen", true);
    RollSettings::restore(*m_roll->model());
    SoundSettings::restore(*studio->transport());
    connectParts();
    showWelcome();
    tellStatus();
}

void MusicPage::connectParts()
{
    auto* document = m_studio->document();
    const auto keepRoll = [this] { RollSettings::keep(*m_roll->model()); };
    connect(m_roll->model(), &RollModel::shownChanged, this, keepRoll);
    connect(m_roll->model(), &RollModel::snapChanged, this, keepRoll);
    connect(m_splitter, &QSplitter::splitterMoved, this, &MusicPage::keepSizes);
    connect(m_compose->splitter(), &QSplitter::splitterMoved, this, &MusicPage::keepSizes);
    connect(m_transportBar, &TransportBar::soundRequested, this, &MusicPage::openSound);
    connect(m_compose->takes(), &TakeList::applied, this, [this](bool whole) {
        if (whole) showPiece(); // else what was looked at stays in sight
    });
    connect(document, &ScoreDocument::changed, this, [this] {
        showWelcome();
        tellStatus();
    });
    connect(document, &ScoreDocument::selectionChanged, this, &MusicPage::tellStatus);
    connect(document, &ScoreDocument::fileChanged, this, &MusicPage::tellStatus);
    connect(m_roll, &PianoRoll::hintChanged, this, &MusicPage::tellStatus);
    connect(m_roll->model(), &RollModel::viewChanged, this, &MusicPage::tellStatus);
    connect(m_studio, &MusicStudio::modelChanged, this, &MusicPage::showWelcome);
    connect(m_studio, &MusicStudio::opened, this, &MusicPage::showPiece);
    connect(m_studio, &MusicStudio::takesChanged, this, &MusicPage::showWelcome);
    connect(m_welcome, &WelcomeHint::chosen, this, &MusicPage::begin);
    connect(m_welcome, &WelcomeHint::dismissed, this, [this] {
        Settings().setNumber(kWelcome, 0);
        m_welcomeClosed = true;
        showWelcome();
        m_roll->grid()->setFocus();
    });
}

void MusicPage::showPiece()
{
    m_roll->zoomToFit();
    RollView view = m_roll->model()->view();
    if (view.pixelsPerQuarter() >= kLeastQuarter) return;
    view.setPixelsPerQuarter(kLeastQuarter, 0);
    view.setScroll({0, view.scroll().y()});
    m_roll->model()->setView(view);
}

void MusicPage::keepSizes()
{
    Settings().setGeometry(kColumns, m_splitter->saveState());
    Settings().setGeometry(kTakes, m_compose->splitter()->saveState());
}

void MusicPage::showWelcome()
{
    m_welcome->setComposing(m_studio->isModelReady());
    const bool empty = m_studio->document()->score().noteCount() == 0 && m_studio->takes().isEmpty();
    m_welcome->setVisible(empty && !m_welcomeClosed && Settings().number(kWelcome, 1) != 0);
}

void MusicPage::begin(int way)
{
    if (way == WelcomeHint::Open) return chooseFile();
    m_welcomeClosed = true; // of this run
    showWelcome();
    if (way == WelcomeHint::Compose) {
        m_studio->compose();
        m_compose->composeButton()->setFocus();
        return;
    }
    if (m_studio->document()->track() < 0) m_tracks->addTrack(0, false);
    m_roll->model()->setTool(RollModel::Tool::Draw);
    m_roll->grid()->setFocus();
}

void MusicPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_studio->transport()->prepare();
    // Once this is the workspace in front.
    QTimer::singleShot(0, this, &MusicPage::tellStatus);
}

void MusicPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) tellStatus();
    QWidget::changeEvent(event);
}

void MusicPage::tellStatus()
{
    const auto* document = m_studio->document();
    const auto& score = document->score();
    const auto& bars = document->bars();
    const std::size_t notes = score.noteCount();
    QStringList size;
    if (!document->selection().empty())
        size += tr("%n note(s) selected", nullptr, int(document->selection().size()));
    size += tr("%n track(s)", nullptr, int(score.tracks.size()));
    if (notes > 0) {
        size += tr("%n note(s)", nullptr, int(notes));
        size += tr("%n bar(s)", nullptr, int(bars.barAt(score.end() - 1)) + (score.pickUp > 0 ? 0 : 1));
        size += MusicWords::time(secondsTo(score, score.end()));
    }
    const double zoom = m_roll->model()->view().pixelsPerQuarter() / RollView().pixelsPerQuarter();
    Q_EMIT statusChanged(tr("%1 %").arg(int(zoom * 100 + 0.5)), size.join(QStringLiteral(" · ")),
                         m_roll->model()->hint());
}

void MusicPage::createScore()
{
    m_studio->create();
}

void MusicPage::chooseFile()
{
    auto* dialog = new ScoreDialog(this);
    connect(dialog, &ScoreDialog::fileChosen, this, &MusicPage::openFile);
    dialog->open();
}

void MusicPage::openFile(const QString& file)
{
    m_studio->open(file);
}

void MusicPage::chooseExport()
{
    QString file = m_studio->suggestedFile();
    if (!QFileInfo(file).isAbsolute())
        file = ScoreDialog::folder() + QLatin1Char('/') + QFileInfo(file).fileName();
    auto* dialog = new ScoreExportDialog(file, this);
    connect(dialog, &ScoreExportDialog::exportChosen, m_studio, &MusicStudio::exportTo);
    dialog->open();
}

void MusicPage::openSound()
{
    (new SoundDialog(m_studio->transport(), this))->open();
}

void MusicPage::stopAll()
{
    if (m_studio->isBusy()) return m_studio->stop();
    if (m_studio->auditioned() != 0) m_studio->stopAudition();
}

void MusicPage::toggleTracks()
{
    m_tracks->setVisible(m_tracks->isHidden());
}

void MusicPage::toggleCompose()
{
    m_compose->setVisible(m_compose->isHidden());
}

} // namespace moyun::ui
