// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/track_panel.h"

#include "core/bridge/music_transport.h"
#include "core/music/score_edits.h"
#include "ui/music/instrument_picker.h"
#include "ui/music/instruments.h"
#include "ui/music/track_row.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::ui {

using bridge::MusicTransport;

TrackPanel::TrackPanel(bridge::ScoreDocument* document, MusicTransport* transport, QWidget* parent)
    : QWidget(parent), m_document(document), m_transport(transport), m_title(new QLabel(this)),
      m_add(new QToolButton(this)), m_empty(new QLabel(this)), m_scroll(new QScrollArea(this)),
      m_column(nullptr), m_dropLine(nullptr)
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(196);
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_empty->setObjectName(QStringLiteral("hint"));
    m_empty->setWordWrap(true);
    m_add->setIcon(ThemeIcon::icon("add"));
    m_add->setFocusPolicy(Qt::TabFocus);

    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("sidePanelBody"));
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(8, 2, 8, 8);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    m_dropLine = new QFrame(body);
    m_dropLine->setObjectName(QStringLiteral("dropLine"));
    m_dropLine->hide();
    m_scroll->setObjectName(QStringLiteral("sideScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 8, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_scroll, 1);
    m_empty->setContentsMargins(14, 6, 14, 6);

    connect(m_add, &QToolButton::clicked, this, [this] { openPicker(-1); });
    connect(document, &bridge::ScoreDocument::changed, this, &TrackPanel::fill);
    connect(document, &bridge::ScoreDocument::trackChanged, this, &TrackPanel::fill);
    retranslate();
}

void TrackPanel::fill()
{
    const auto& tracks = m_document->score().tracks;
    while (m_rows.size() > int(tracks.size())) m_rows.takeLast()->deleteLater();
    while (m_rows.size() < int(tracks.size())) {
        auto* row = new TrackRow(int(m_rows.size()));
        m_column->insertWidget(int(m_rows.size()), row);
        m_rows.append(row);
        join(row);
    }
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->display(tracks[std::size_t(i)], m_transport->hearing(i), i == m_document->track());
    m_empty->setVisible(m_rows.isEmpty());
}

void TrackPanel::join(TrackRow* row)
{
    const int track = row->number();
    connect(row, &TrackRow::chosen, this, [this, track] { m_document->setTrack(track); });
    connect(row, &TrackRow::renamed, this, [this, track](const QString& name) {
        music::Score score = m_document->score();
        score.tracks.at(std::size_t(track)).name = name.toStdString();
        change(std::move(score), tr("Rename track"));
    });
    connect(row, &TrackRow::instrumentRequested, this, [this, track] { openPicker(track); });
    connect(row, &TrackRow::menuRequested, this,
            [this, track](const QPoint& global) { openMenu(track, global); });
    connect(row, &TrackRow::hearingChosen, this, [this, track](bool mute, bool solo) {
        m_transport->setHearing(track, {mute, solo});
        fill();
    });
    connect(row, &TrackRow::gestureStarted, this, [this] { m_gesture = m_document->newGesture(); });
    connect(row, &TrackRow::controlChosen, this, [this, track](int number, int value) {
        if (m_gesture == 0) m_gesture = m_document->newGesture();
        music::Score score = m_document->score();
        music::setInitialControl(score.tracks.at(std::size_t(track)), number, value);
        change(std::move(score), number == music::Control::kPan ? tr("Pan") : tr("Volume"), m_gesture);
    });
    connect(row, &TrackRow::removeRequested, this, [this, track] { removeTrack(track); });
    connect(row, &TrackRow::stepRequested, this, [this, track](int by) {
        const int to = track + by;
        if (to < 0 || to >= m_rows.size()) return;
        m_document->setTrack(to);
        m_rows[to]->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(m_rows[to]);
    });
    connect(row, &TrackRow::moveRequested, this, [this, track](int by) {
        moveTrack(track, track + by);
        if (const int to = m_document->track(); to >= 0 && to < m_rows.size())
            m_rows[to]->setFocus(Qt::TabFocusReason);
    });
    connect(row, &TrackRow::dragged, this,
            [this, track](const QPoint& global, bool done) { drag(track, global, done); });
}

void TrackPanel::change(music::Score score, const QString& text, int gesture)
{
    m_document->change(std::move(score), m_document->selection(), text, gesture);
}

void TrackPanel::changeTracks(music::Score score, int track, const QString& text)
{
    m_document->change(std::move(score), {}, text, 0, track);
}

void TrackPanel::addTrack(int program, bool percussion)
{
    music::Track track;
    track.program = program;
    track.percussion = percussion;
    track.name = Instruments::nameOf(track).toStdString();
    const std::size_t at = m_document->score().tracks.size();
    music::Score score = m_document->score();
    music::insertTrack(score, at, std::move(track));
    changeTracks(std::move(score), int(at), tr("Add track"));
}

void TrackPanel::duplicateTrack(int track)
{
    const auto& tracks = m_document->score().tracks;
    if (track < 0 || track >= int(tracks.size())) return;
    for (int i = int(tracks.size()); i > track + 1; --i)
        m_transport->setHearing(i, m_transport->hearing(i - 1));
    m_transport->setHearing(track + 1, {});
    music::Score score = m_document->score();
    music::duplicateTrack(score, std::size_t(track));
    changeTracks(std::move(score), track + 1, tr("Duplicate track"));
}

void TrackPanel::removeTrack(int track)
{
    const int count = int(m_document->score().tracks.size());
    if (track < 0 || track >= count) return;
    const int edited = m_document->track();
    for (int i = track; i + 1 < count; ++i) m_transport->setHearing(i, m_transport->hearing(i + 1));
    m_transport->setHearing(count - 1, {});
    music::Score score = m_document->score();
    music::removeTrack(score, std::size_t(track));
    changeTracks(std::move(score), std::min(edited > track ? edited - 1 : edited, count - 2),
                 tr("Remove track"));
}

void TrackPanel::moveTrack(int from, int to)
{
    const int count = int(m_document->score().tracks.size());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to) return;
    QList<MusicTransport::Hearing> hearings;
    for (int i = 0; i < count; ++i) hearings.append(m_transport->hearing(i));
    hearings.move(from, to);
    for (int i = 0; i < count; ++i) m_transport->setHearing(i, hearings[i]);
    music::Score score = m_document->score();
    music::moveTrack(score, std::size_t(from), std::size_t(to));
    changeTracks(std::move(score), to, tr("Move track"));
}

void TrackPanel::openPicker(int track)
{
    const auto& tracks = m_document->score().tracks;
    const bool known = track >= 0 && track < int(tracks.size());
    auto* picker = new InstrumentPicker(known ? tracks[std::size_t(track)].program : 0,
                                        known && tracks[std::size_t(track)].percussion, this);
    connect(picker, &InstrumentPicker::chosen, this, [this, track, known](int program, bool percussion) {
        if (!known) return addTrack(program, percussion);
        music::Score score = m_document->score();
        auto& changed = score.tracks.at(std::size_t(track));
        // A name that only said the instrument follows it.
        if (QString::fromStdString(changed.name) == Instruments::nameOf(changed)) {
            music::Track other = changed;
            other.program = program;
            other.percussion = percussion;
            changed.name = Instruments::nameOf(other).toStdString();
        }
        changed.program = program;
        changed.percussion = percussion;
        change(std::move(score), tr("Instrument"));
    });
    QWidget* under = known ? static_cast<QWidget*>(m_rows[track]->instrumentButton()) : m_add;
    picker->popUp(under->mapToGlobal(QPoint(0, under->height())));
}

void TrackPanel::openMenu(int track, const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(textWithKeys(tr("&Rename"), Qt::Key_F2), this,
                    [this, track] { m_rows[track]->rename(); });
    menu->addAction(textWithKeys(tr("&Instrument…"), Qt::Key_Return), this,
                    [this, track] { openPicker(track); });
    menu->addAction(tr("&Duplicate"), this, [this, track] { duplicateTrack(track); });
    menu->addSeparator();
    menu->addAction(textWithKeys(tr("Move &up"), Qt::ALT | Qt::Key_Up), this,
                    [this, track] { moveTrack(track, track - 1); })
        ->setEnabled(track > 0);
    menu->addAction(textWithKeys(tr("Move d&own"), Qt::ALT | Qt::Key_Down), this,
                    [this, track] { moveTrack(track, track + 1); })
        ->setEnabled(track + 1 < m_rows.size());
    menu->addSeparator();
    menu->addAction(textWithKeys(tr("Re&move"), Qt::Key_Delete), this, [this, track] { removeTrack(track); });
    menu->popup(global);
}

void TrackPanel::drag(int track, const QPoint& global, bool done)
{
    QWidget* body = m_scroll->widget();
    const int y = body->mapFromGlobal(global).y();
    int to = 0; // how many rows stand above the place
    for (const TrackRow* row : std::as_const(m_rows))
        if (y > row->geometry().center().y()) ++to;
    const int last = int(m_rows.size()) - 1;
    const int at = to <= last ? m_rows[to]->y() - 3 : m_rows[last]->geometry().bottom() + 2;
    m_dropLine->setGeometry(8, at, body->width() - 16, 2);
    m_dropLine->setVisible(!done);
    m_dropLine->raise();
    m_scroll->ensureVisible(0, y, 0, 20);
    if (done) moveTrack(track, to > track ? to - 1 : to);
}

void TrackPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void TrackPanel::retranslate()
{
    m_title->setText(tr("Tracks"));
    m_add->setAccessibleName(tr("Add a track"));
    m_add->setToolTip(tr("Add a track: choose its instrument"));
    m_empty->setText(tr("No track yet. Add one with +, or compose a piece."));
    m_scroll->setAccessibleName(tr("Tracks"));
    fill();
}

} // namespace moyun::ui
