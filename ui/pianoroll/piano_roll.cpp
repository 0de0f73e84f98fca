// SPDX-License-Identifier: GPL-3.0-or-later
// PianoRoll: its parts, put together. What its slots do is in piano_roll_slots.cpp.
#include "ui/pianoroll/piano_roll.h"

#include "core/bridge/music_transport.h"
#include "ui/pianoroll/chord_lane.h"
#include "ui/pianoroll/controller_head.h"
#include "ui/pianoroll/controller_lane.h"
#include "ui/pianoroll/keyboard_strip.h"
#include "ui/pianoroll/lane_head.h"
#include "ui/pianoroll/note_grid.h"
#include "ui/pianoroll/roll_overview.h"
#include "ui/pianoroll/roll_recorder.h"
#include "ui/pianoroll/roll_ruler.h"
#include "ui/pianoroll/track_names.h"
#include "ui/pianoroll/velocity_lane.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace moyun::ui {

using bridge::MusicTransport;
using bridge::ScoreDocument;
using music::Tick;

namespace {

constexpr int kShownBars = 8, kLeastRow = 11, kMostRow = 18;
constexpr int kStep = 40; // pixels of a click on a scroll bar's arrow

} // namespace

PianoRoll::PianoRoll(ScoreDocument* document, MusicTransport* transport, QWidget* parent)
    : QWidget(parent), m_document(document), m_transport(transport),
      m_model(new RollModel(document, transport, this)), m_grid(new NoteGrid(m_model)),
      m_overview(new RollOverview(m_model)), m_ruler(new RollRuler(m_model)),
      m_keyboard(new KeyboardStrip(m_model)), m_chords(new ChordLane(m_model)),
      m_velocities(new VelocityLane(m_model)), m_controllers(new ControllerLane(m_model)),
      m_rulerHead(new LaneHead([this] { return trackName(); })),
      m_overviewHead(new LaneHead([] { return QString(); })),
      m_chordHead(new LaneHead([] { return tr("Chords"); })),
      m_velocityHead(new LaneHead([] { return tr("Velocity"); })),
      m_controllerHead(new ControllerHead(m_model)), m_horizontal(new QScrollBar(Qt::Horizontal)),
      m_vertical(new QScrollBar(Qt::Vertical))
{
    setObjectName(QStringLiteral("pianoRoll"));
    setFocusProxy(m_grid);
    new RollRecorder(m_model, this);
    layParts();
    m_grid->installEventFilter(this);

    connect(m_model, &RollModel::viewChanged, this, &PianoRoll::syncScrollBars);
    connect(m_model, &RollModel::shownChanged, this, &PianoRoll::showLanes);
    connect(m_model, &RollModel::hintChanged, this, &PianoRoll::hintChanged);
    connect(m_ruler, &RollRuler::menuRequested, this, &PianoRoll::rulerMenuRequested);
    connect(m_horizontal, &QScrollBar::valueChanged, this, [this](int x) {
        RollView view = m_model->view();
        view.setScroll({x, view.scroll().y()});
        m_model->setView(view);
    });
    connect(m_vertical, &QScrollBar::valueChanged, this, [this](int y) {
        RollView view = m_model->view();
        view.setScroll({view.scroll().x(), y});
        m_model->setView(view);
    });
    const auto nameTrack = [this] { m_rulerHead->update(); };
    connect(document, &ScoreDocument::trackChanged, this, nameTrack);
    connect(document, &ScoreDocument::changed, this, [this, nameTrack] {
        nameTrack();
        // Nothing to undo: it was just opened.
        if (m_document->undoStack()->count() == 0) showScore();
    });
    connect(transport, &MusicTransport::positionChanged, this, &PianoRoll::followPlayhead);
    showLanes();
    syncScrollBars();
}

PianoRoll::~PianoRoll() = default;

void PianoRoll::layParts()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    int row = 0;
    const auto add = [&](QWidget* head, QWidget* part) {
        head->setFixedWidth(KeyboardStrip::kWidth);
        grid->addWidget(head, row, 0);
        grid->addWidget(part, row++, 1);
    };
    add(m_overviewHead, m_overview);
    add(m_rulerHead, m_ruler);
    add(m_chordHead, m_chords);
    grid->addWidget(m_vertical, row, 2);
    grid->setRowStretch(row, 1);
    add(m_keyboard, m_grid);
    add(m_velocityHead, m_velocities);
    add(m_controllerHead, m_controllers);
    grid->addWidget(m_horizontal, row, 1);
    grid->setColumnStretch(1, 1);
    // The way of Tab; from the notes on it goes through the lanes.
    setTabOrder(m_grid, m_chords);
    setTabOrder(m_chords, m_velocities);
    setTabOrder(m_velocities, m_controllerHead);
    for (QScrollBar* bar : {m_horizontal, m_vertical}) {
        bar->setSingleStep(kStep);
        bar->setFocusPolicy(Qt::NoFocus);
    }
}

QString PianoRoll::trackName() const
{
    const int track = m_document->track();
    return track < 0 ? QString()
                     : trackTitle(m_document->score().tracks[std::size_t(track)], std::size_t(track));
}

void PianoRoll::showLanes()
{
    const std::tuple<RollModel::Lane, QWidget*, QWidget*> lanes[] = {
        {RollModel::Overview, m_overviewHead, m_overview},
        {RollModel::Chords, m_chordHead, m_chords},
        {RollModel::Velocities, m_velocityHead, m_velocities},
        {RollModel::Controllers, m_controllerHead, m_controllers}};
    for (const auto& [lane, head, part] : lanes) {
        head->setVisible(m_model->isLaneShown(lane));
        part->setVisible(m_model->isLaneShown(lane));
    }
}

void PianoRoll::syncScrollBars()
{
    const RollView& view = m_model->view();
    const QPoint most = view.mostScroll();
    const QSignalBlocker quietX(m_horizontal), quietY(m_vertical);
    m_horizontal->setRange(0, most.x());
    m_horizontal->setPageStep(view.size().width());
    m_horizontal->setValue(view.scroll().x());
    m_vertical->setRange(0, most.y());
    m_vertical->setPageStep(view.size().height());
    m_vertical->setValue(view.scroll().y());
}

bool PianoRoll::eventFilter(QObject* watched, QEvent* event)
{
    // A hidden roll has no size that a score could be fitted into.
    if (watched == m_grid && event->type() == QEvent::Paint && m_wantsShowing) showScore();
    return QWidget::eventFilter(watched, event);
}

void PianoRoll::lookAt(double pixelsPerQuarter, int rowHeight, QPoint scroll)
{
    if (!std::isfinite(pixelsPerQuarter)) return;
    m_wantsShowing = false;
    RollView view = m_model->view();
    view.setPixelsPerQuarter(pixelsPerQuarter, 0);
    view.setRowHeight(rowHeight, 0);
    view.setScroll(scroll);
    m_model->setView(view);
}

void PianoRoll::showScore()
{
    m_wantsShowing = !m_grid->isVisible();
    if (m_wantsShowing) return;
    const auto& notes = m_document->notes();
    const Tick end = std::min(std::max<Tick>(m_document->score().end(), 1),
                              barOfNumber(m_document->bars(), kShownBars - 1).end);
    int lowest = 127, highest = 0;
    for (const auto& note : notes) {
        if (note.start >= end) break;
        lowest = std::min(lowest, note.pitch);
        highest = std::max(highest, note.pitch);
    }
    if (lowest > highest) {
        // Two octaves around middle C, or where the drums are.
        lowest = m_model->isPercussion() ? 35 : 48;
        highest = m_model->isPercussion() ? 59 : 72;
    }
    RollView view = m_model->view();
    const Tick fourBars = barOfNumber(m_document->bars(), 3).end;
    view.fit(0, std::max(end, fourBars), lowest, highest, kMostRow);
    if (view.rowHeight() < kLeastRow) view.setRowHeight(kLeastRow, view.size().height() / 2.0);
    view.setScroll({0, view.scroll().y()});
    m_model->setView(view);
}

void PianoRoll::followPlayhead(Tick at)
{
    if (m_model->follow() == RollModel::Follow::Off || m_grid->isInGesture() || !m_transport->isPlaying() ||
        m_transport->isAuditioning())
        return;
    RollView view = m_model->view();
    const double x = view.xOf(double(at));
    const int width = view.size().width();
    if (m_model->follow() == RollModel::Follow::Smooth) {
        view.pan({int(x) - width / 3, 0});
    } else {
        if (x >= 0 && x < width - 24) return;
        view.pan({int(x) - width / 16, 0});
    }
    if (view.scroll() != m_model->view().scroll()) m_model->setView(view);
}

} // namespace moyun::ui
