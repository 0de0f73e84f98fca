// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/mode_section.h"

#include "ui/music/music_words.h"
#include "ui/pianoroll/track_names.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <cmath>

namespace moyun::ui {

using bridge::MusicStudio;
using bridge::MusicWishes;

namespace {

using Mode = MusicWishes::Mode;

constexpr Mode kModes[] = {Mode::New,       Mode::Continue,  Mode::Fill,
                           Mode::Accompany, Mode::Variation, Mode::Path};

bool wantsBars(Mode mode)
{
    return mode == Mode::Fill || mode == Mode::Variation;
}

bool wantsTracks(Mode mode)
{
    return mode == Mode::Fill || mode == Mode::Variation;
}

} // namespace

ModeSection::ModeSection(MusicStudio* studio, QWidget* parent)
    : WishEditor(studio, parent), m_mode(new QComboBox(this)), m_text(new QLabel(this)),
      m_place(new QLabel(this)), m_tracksName(new QLabel(this)), m_tracks(new QToolButton(this)),
      m_distance(new ValueSlider(0, 100, 50, QStringLiteral(" %"), this)), m_fromName(new QLabel(this)),
      m_toName(new QLabel(this)), m_from(new QComboBox(this)), m_to(new QComboBox(this))
{
    m_text->setObjectName(QStringLiteral("hint"));
    m_place->setObjectName(QStringLiteral("placeText"));
    for (QLabel* label : {m_text, m_place}) label->setWordWrap(true);
    for (const Mode mode : kModes) m_mode->addItem(QString(), int(mode));
    m_tracks->setObjectName(QStringLiteral("choiceButton"));
    m_tracks->setPopupMode(QToolButton::InstantPopup);
    m_tracks->setMenu(new QMenu(m_tracks));
    m_tracks->setFocusPolicy(Qt::TabFocus);
    m_tracks->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (QComboBox* box : {m_from, m_to}) {
        box->setMinimumContentsLength(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_tracksName->setBuddy(m_tracks);
    m_fromName->setBuddy(m_from);
    m_toName->setBuddy(m_to);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mode, 0, 0, 1, 2);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->addWidget(m_place, 2, 0, 1, 2);
    grid->addWidget(m_tracksName, 3, 0);
    grid->addWidget(m_tracks, 3, 1);
    grid->addWidget(m_distance, 4, 0, 1, 2);
    grid->addWidget(m_fromName, 5, 0);
    grid->addWidget(m_from, 5, 1);
    grid->addWidget(m_toName, 6, 0);
    grid->addWidget(m_to, 6, 1);

    connect(m_mode, &QComboBox::activated, this,
            [this](int index) { write([index](Wishes& wishes) { wishes.mode = kModes[index]; }); });
    connect(m_distance, &ValueSlider::valueChosen, this,
            [this](int value) { write([value](Wishes& wishes) { wishes.distance = value / 100.0; }); });
    connect(m_from, &QComboBox::activated, this,
            [this](int index) { write([index](Wishes& wishes) { wishes.pathFrom = index; }); });
    connect(m_to, &QComboBox::activated, this,
            [this](int index) { write([index](Wishes& wishes) { wishes.pathTo = index; }); });
    connect(m_tracks->menu(), &QMenu::aboutToShow, this, &ModeSection::fillTracks);
    auto* document = studio->document();
    for (const auto signal : {&bridge::ScoreDocument::changed, &bridge::ScoreDocument::rangeChanged,
                              &bridge::ScoreDocument::trackChanged})
        connect(document, signal, this, &ModeSection::refresh);
    connect(studio, &MusicStudio::takesChanged, this, &ModeSection::refresh);
    start();
}

QString ModeSection::placeText(Mode mode) const
{
    const auto* document = studio()->document();
    const auto& score = document->score();
    if (wantsBars(mode)) {
        if (!document->range()) return tr("Choose bars: drag along the ruler above the notes.");
        return MusicWords::bars(score, document->bars(), *document->range());
    }
    if (mode == Mode::Accompany) {
        const int track = document->track();
        if (track < 0) return tr("There is no track to accompany yet.");
        return tr("Kept: %1").arg(trackTitle(score.tracks[std::size_t(track)], std::size_t(track)));
    }
    if (mode == Mode::Continue) {
        if (score.noteCount() == 0) return tr("The score is empty: there is nothing to go on with.");
        const auto& bars = document->bars();
        return tr("After bar %1").arg(MusicWords::barNumber(score, bars.barAt(score.end() - 1)));
    }
    if (mode == Mode::Path && studio()->takes().size() < 2)
        return tr("It needs two takes: compose some first.");
    return {};
}

void ModeSection::showWishes(const Wishes& wishes)
{
    m_mode->setCurrentIndex(m_mode->findData(int(wishes.mode)));
    m_text->setText(MusicWords::modeText(wishes.mode));
    const QString place = placeText(wishes.mode);
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());

    const auto& tracks = studio()->document()->score().tracks;
    const bool tracksShown = wantsTracks(wishes.mode) && !tracks.empty();
    m_tracksName->setVisible(tracksShown);
    m_tracks->setVisible(tracksShown);
    QStringList names;
    for (const int track : wishes.tracks)
        if (track >= 0 && track < int(tracks.size()))
            names += trackTitle(tracks[std::size_t(track)], std::size_t(track));
    m_tracks->setText(names.isEmpty() ? tr("all tracks") : names.join(QStringLiteral(", ")));

    m_distance->setVisible(wishes.mode == Mode::Variation);
    m_distance->setValue(int(std::lround(wishes.distance * 100)));
    fillTakes();
    const bool path = wishes.mode == Mode::Path && studio()->takes().size() >= 2;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_fromName, m_from, m_toName, m_to})
        widget->setVisible(path);
    m_from->setCurrentIndex(wishes.pathFrom);
    m_to->setCurrentIndex(wishes.pathTo);
}

void ModeSection::fillTracks()
{
    QMenu* menu = m_tracks->menu();
    menu->clear();
    const auto& tracks = studio()->document()->score().tracks;
    const auto chosen = studio()->wishes().tracks;
    QAction* all = menu->addAction(tr("All tracks"), this,
                                   [this] { write([](Wishes& wishes) { wishes.tracks.clear(); }); });
    all->setCheckable(true);
    all->setChecked(chosen.isEmpty());
    menu->addSeparator();
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const int track = int(i);
        QAction* action = menu->addAction(trackTitle(tracks[i], i), this, [this, track](bool on) {
            write([&](Wishes& wishes) {
                wishes.tracks.removeAll(track);
                if (on) wishes.tracks.append(track);
            });
        });
        action->setCheckable(true);
        action->setChecked(chosen.contains(track));
    }
}

void ModeSection::fillTakes()
{
    for (QComboBox* box : {m_from, m_to}) {
        box->clear();
        for (const auto& take : studio()->takes()) box->addItem(take.name);
    }
}

void ModeSection::retranslate()
{
    for (int i = 0; i < m_mode->count(); ++i) m_mode->setItemText(i, MusicWords::mode(kModes[i]));
    m_mode->setAccessibleName(tr("What is composed"));
    m_tracksName->setText(tr("May change"));
    m_tracks->setAccessibleName(tr("Tracks that may change"));
    m_tracks->setToolTip(tr("Tracks that may change; the others stay as they are"));
    m_distance->setText(tr("Distance"), tr("Near: hardly anything changes; far: all is composed anew"));
    m_fromName->setText(tr("From"));
    m_toName->setText(tr("To"));
    for (QComboBox* box : {m_from, m_to}) box->setPlaceholderText(tr("Choose a take"));
    m_from->setAccessibleName(tr("Take that the path begins with"));
    m_to->setAccessibleName(tr("Take that the path ends with"));
}

} // namespace moyun::ui
