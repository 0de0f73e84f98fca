// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/transport_bar.h"

#include "core/bridge/music_transport.h"
#include "core/bridge/score_document.h"
#include "core/bridge/settings.h"
#include "core/music/score_edits.h"
#include "ui/music/music_words.h"
#include "ui/music/score_time.h"
#include "ui/music/sound_settings.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/menu_title.h"
#include "ui/widgets/theme_icon.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using bridge::MusicTransport;
using bridge::Settings;

namespace {

constexpr int kLeastProblem = 110; // pixels: a few words
constexpr double kSpeeds[] = {0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4};

QString soundKey(const char* name)
{
    return QStringLiteral("music.%1").arg(QLatin1String(name));
}

QString speedText(double speed)
{
    return QStringLiteral("%1 ×").arg(speed);
}

} // namespace

TransportBar::TransportBar(bridge::ScoreDocument* document, MusicTransport* transport, QWidget* parent)
    : QFrame(parent), m_document(document), m_transport(transport), m_start(new QToolButton(this)),
      m_play(new QToolButton(this)), m_stop(new QToolButton(this)), m_record(new QToolButton(this)),
      m_loop(new QToolButton(this)), m_metronome(new QToolButton(this)), m_countIn(new QToolButton(this)),
      m_meter(new QToolButton(this)), m_key(new QToolButton(this)), m_sound(new QToolButton(this)),
      m_position(new QLineEdit(this)), m_time(new QLabel(this)), m_tempoName(new QLabel(this)),
      m_tempo(new QDoubleSpinBox(this)), m_speed(new QComboBox(this)), m_light(new QLabel(this)),
      m_name(new ElidedLabel(this)), m_problem(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("viewBar"));
    layParts();
    m_metronome->setChecked(Settings().number(soundKey("metronome"), 0) != 0);
    m_transport->setMetronome(m_metronome->isChecked());
    setCountIn(Settings().number(soundKey("countIn"), 0));
    connectParts();
    retranslate();
    showScore();
    showPlaying();
}

void TransportBar::layParts()
{
    const std::pair<QToolButton*, const char*> icons[] = {
        {m_start, "to-start"}, {m_play, "play"},           {m_stop, "stop"},        {m_record, "record"},
        {m_loop, "loop"},      {m_metronome, "metronome"}, {m_countIn, "count-in"}, {m_sound, "sound"}};
    for (const auto& [button, icon] : icons) {
        button->setIcon(ThemeIcon::icon(icon));
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_record->setObjectName(QStringLiteral("recordButton"));
    for (QToolButton* button : {m_record, m_loop, m_metronome}) button->setCheckable(true);
    for (QToolButton* button : {m_meter, m_key, m_sound, m_countIn}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_countIn->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setFixedWidth(84);
    m_position->setAlignment(Qt::AlignCenter);
    m_position->setFocusPolicy(Qt::StrongFocus);
    m_time->setObjectName(QStringLiteral("muted"));
    m_time->setMinimumWidth(56);
    m_tempo->setRange(4, 1000);
    m_tempo->setDecimals(1);
    m_tempo->setKeyboardTracking(false);
    m_tempo->setFixedWidth(94);
    m_tempoName->setText(QStringLiteral("♩ ="));
    m_tempoName->setBuddy(m_tempo);
    for (const double speed : kSpeeds) m_speed->addItem(speedText(speed), speed);
    m_speed->setCurrentIndex(m_speed->findData(1.0));
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_light->setFixedSize(18, 18);

    for (QToolButton* button : {m_meter, m_key}) button->setObjectName(QStringLiteral("fieldButton"));
    m_name->setObjectName(QStringLiteral("pictureName"));
    m_problem->setLeastWidth(kLeastProblem);
    m_problem->setObjectName(QStringLiteral("problemText"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 10, 5);
    row->setSpacing(3);
    for (QToolButton* button : {m_start, m_play, m_stop, m_record}) row->addWidget(button);
    row->addSpacing(6);
    row->addWidget(m_position);
    row->addWidget(m_time);
    row->addSpacing(4);
    for (QToolButton* button : {m_loop, m_metronome, m_countIn}) row->addWidget(button);
    row->addSpacing(8);
    row->addWidget(m_tempoName);
    row->addWidget(m_tempo);
    row->addWidget(m_speed);
    row->addSpacing(6);
    row->addWidget(m_meter);
    row->addWidget(m_key);
    row->addSpacing(12);
    row->addWidget(m_name);
    row->addStretch(1);
    row->addWidget(m_light);
    row->addWidget(m_problem);
    row->addWidget(m_sound);
}

void TransportBar::connectParts()
{
    connect(m_start, &QToolButton::clicked, this, &TransportBar::toStart);
    connect(m_play, &QToolButton::clicked, this, &TransportBar::togglePlay);
    connect(m_stop, &QToolButton::clicked, this, &TransportBar::stop);
    connect(m_record, &QToolButton::clicked, this, &TransportBar::toggleRecording);
    connect(m_loop, &QToolButton::toggled, this, [this] {
        applyLoop();
        Q_EMIT switchesChanged();
    });
    connect(m_metronome, &QToolButton::toggled, this, [this](bool on) {
        m_transport->setMetronome(on);
        Settings().setNumber(soundKey("metronome"), on);
        Q_EMIT switchesChanged();
    });
    connect(m_position, &QLineEdit::returnPressed, this, [this] { goTo(m_position->text()); });
    connect(m_position, &QLineEdit::editingFinished, this, &TransportBar::showPlace);
    connect(m_tempo, &QDoubleSpinBox::valueChanged, this, [this](double tempo) {
        if (m_gesture == 0 || !m_tempo->hasFocus()) m_gesture = m_document->newGesture();
        music::Score score = m_document->score();
        music::setTempo(score, music::tempoAt(score, m_transport->position()).at, tempo);
        m_document->change(std::move(score), m_document->selection(), tr("Tempo"), m_gesture);
    });
    connect(m_tempo, &QDoubleSpinBox::editingFinished, this, [this] { m_gesture = 0; });
    connect(m_speed, &QComboBox::activated, this,
            [this] { m_transport->setSpeed(m_speed->currentData().toDouble()); });
    connect(m_meter->menu(), &QMenu::aboutToShow, this, [this] { fillMeters(m_meter->menu()); });
    connect(m_key->menu(), &QMenu::aboutToShow, this, [this] { fillKeys(m_key->menu()); });
    connect(m_sound->menu(), &QMenu::aboutToShow, this, [this] { fillSound(m_sound->menu()); });
    connect(m_countIn->menu(), &QMenu::aboutToShow, this, [this] {
        QMenu* menu = m_countIn->menu();
        menu->clear();
        for (int bars = 0; bars <= 4; ++bars) {
            QAction* action = menu->addAction(bars == 0 ? tr("No count-in") : tr("%n bar(s)", nullptr, bars),
                                              this, [this, bars] { setCountIn(bars); });
            action->setCheckable(true);
            action->setChecked(bars == m_countInBars);
        }
    });

    connect(m_document, &bridge::ScoreDocument::changed, this, &TransportBar::showScore);
    connect(m_document, &bridge::ScoreDocument::fileChanged, this, &TransportBar::showName);
    connect(m_document->undoStack(), &QUndoStack::cleanChanged, this, &TransportBar::showName);
    connect(m_document, &bridge::ScoreDocument::rangeChanged, this, &TransportBar::applyLoop);
    connect(m_transport, &MusicTransport::positionChanged, this, &TransportBar::showPlace);
    connect(m_transport, &MusicTransport::playingChanged, this, &TransportBar::showPlaying);
    connect(m_transport, &MusicTransport::auditionChanged, this, &TransportBar::showPlaying);
    connect(m_transport, &MusicTransport::problemChanged, this, &TransportBar::showProblem);
    connect(m_transport, &MusicTransport::portsChanged, this, &TransportBar::showProblem);
}

void TransportBar::togglePlay()
{
    if (m_transport->isAuditioning()) return m_transport->stopAudition();
    if (m_transport->isPlaying())
        m_transport->pause();
    else
        m_transport->play();
    showPlaying();
}

void TransportBar::stop()
{
    if (m_transport->isAuditioning()) m_transport->stopAudition();
    m_transport->stop();
    showPlaying();
    showPlace();
}

void TransportBar::toStart()
{
    m_transport->locate(0);
    showPlace();
}

void TransportBar::toggleRecording()
{
    if (m_transport->isRecording()) {
        stop();
    } else {
        m_transport->setRecording(true);
        if (!m_transport->isPlaying()) m_transport->play();
    }
    showPlaying();
}

void TransportBar::setLooping(bool on)
{
    m_loop->setChecked(on);
}

bool TransportBar::isLooping() const
{
    return m_loop->isChecked();
}

void TransportBar::setMetronome(bool on)
{
    m_metronome->setChecked(on);
}

bool TransportBar::metronome() const
{
    return m_metronome->isChecked();
}

void TransportBar::setCountIn(int bars)
{
    m_countInBars = std::clamp(bars, 0, 4);
    m_transport->setCountIn(m_countInBars);
    Settings().setNumber(soundKey("countIn"), m_countInBars);
    m_countIn->setText(m_countInBars == 0 ? QString() : QString::number(m_countInBars));
}

void TransportBar::applyLoop()
{
    if (!m_loop->isChecked()) return m_transport->setLoop({});
    // Without chosen bars the whole piece goes round.
    const auto& bars = m_document->bars();
    const music::Tick end = std::max<music::Tick>(1, m_document->score().end());
    m_transport->setLoop(
        m_document->range().value_or(bridge::ScoreDocument::Range{0, bars.bars()[bars.barAt(end - 1)].end}));
}

void TransportBar::showName()
{
    const QString name = m_document->name().isEmpty() ? tr("Unnamed score") : m_document->name();
    m_name->setText(m_document->undoStack()->isClean() ? name : name + QStringLiteral(" •"));
}

void TransportBar::showScore()
{
    if (m_loop->isChecked() && !m_document->range()) applyLoop();
    showPlace();
}

void TransportBar::showPlace()
{
    // While a take is heard the transport tells the place in that.
    if (!m_transport->isAuditioning()) m_at = m_transport->position();
    const music::Tick at = m_at;
    const auto& score = m_document->score();
    if (!m_position->hasFocus() || !m_position->isModified())
        m_position->setText(MusicWords::position(score, m_document->bars(), at));
    m_time->setText(MusicWords::time(secondsTo(score, at)));
    const double tempo = music::tempoAt(score, at).quartersPerMinute();
    if (!m_tempo->hasFocus() || std::abs(m_tempo->value() - tempo) > 0.06) {
        const QSignalBlocker silent(m_tempo);
        m_tempo->setValue(tempo);
    }
    const auto meter = music::meterAt(score, at);
    m_meter->setText(MusicWords::meter(meter.beats, meter.unit));
    const auto key = music::keyAt(score, at);
    m_key->setText(MusicWords::key(key.fifths, key.minor));
}

void TransportBar::showPlaying()
{
    const bool playing = m_transport->isPlaying() && !m_transport->isAuditioning();
    m_play->setIcon(ThemeIcon::icon(playing ? "pause" : "play"));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play from the playhead (Space)"));
    m_record->setChecked(m_transport->isRecording());
}

void TransportBar::showProblem()
{
    const QString problem = m_transport->problem();
    m_light->setVisible(!problem.isEmpty());
    m_light->setPixmap(ThemeIcon::icon("warning", ThemeIcon::Strong).pixmap({18, 18}, devicePixelRatioF()));
    m_light->setToolTip(problem);
    m_problem->setText(problem);
    m_problem->setToolTip(problem);
    m_problem->setAccessibleName(problem);
}

QString TransportBar::problem() const
{
    return m_problem->text();
}

void TransportBar::goTo(const QString& written)
{
    const QStringList parts = written.split(QLatin1Char(':'));
    bool good = false;
    const int number = parts.value(0).trimmed().toInt(&good);
    const int beat = std::max(1, parts.size() > 1 ? parts[1].trimmed().toInt() : 1);
    const auto& bars = m_document->bars().bars();
    const auto& score = m_document->score();
    m_position->setModified(false);
    if (good && !bars.empty()) {
        const int first = MusicWords::barNumber(score, 0);
        const auto& bar = bars[std::size_t(std::clamp(number - first, 0, int(bars.size()) - 1))];
        const music::Tick length = 4 * music::Tick(score.ticksPerQuarter) / bar.unit;
        m_transport->locate(std::min(bar.start + (beat - 1) * length, bar.end - 1));
    }
    showPlace();
}

void TransportBar::fillMeters(QMenu* menu)
{
    menu->clear();
    const music::Tick at = m_transport->position();
    const auto& score = m_document->score();
    const auto now = music::meterAt(score, at);
    addMenuTitle(menu, tr("From bar %1 on").arg(MusicWords::barNumber(score, m_document->bars().barAt(at))));
    const std::pair<int, int> meters[] = {{4, 4}, {3, 4},  {2, 4}, {2, 2}, {6, 8}, {3, 8},
                                          {9, 8}, {12, 8}, {5, 4}, {7, 8}, {6, 4}};
    for (const auto& [beats, unit] : meters) {
        QAction* action =
            menu->addAction(MusicWords::meter(beats, unit), this, [this, at, beats = beats, unit = unit] {
                music::Score score = m_document->score();
                music::setMeter(score, at, beats, unit);
                m_document->change(std::move(score), m_document->selection(), tr("Meter"));
            });
        action->setCheckable(true);
        action->setChecked(now.beats == beats && now.unit == unit);
    }
}

void TransportBar::fillKeys(QMenu* menu)
{
    menu->clear();
    const music::Tick at = m_transport->position();
    const auto& score = m_document->score();
    const auto now = music::keyAt(score, at);
    addMenuTitle(menu, tr("From bar %1 on").arg(MusicWords::barNumber(score, m_document->bars().barAt(at))));
    for (const bool minor : {false, true}) {
        QMenu* mode = menu->addMenu(minor ? tr("Minor keys") : tr("Major keys"));
        for (int fifths = -7; fifths <= 7; ++fifths) {
            QAction* action =
                mode->addAction(MusicWords::key(fifths, minor), this, [this, at, fifths, minor] {
                    music::Score score = m_document->score();
                    music::setKey(score, at, fifths, minor);
                    m_document->change(std::move(score), m_document->selection(), tr("Key signature"));
                });
            action->setCheckable(true);
            action->setChecked(now.fifths == fifths && now.minor == minor);
        }
    }
}

void TransportBar::fillSound(QMenu* menu)
{
    menu->clear();
    const auto add = [menu, this](const QString& text, bool on, const std::function<void()>& run) {
        QAction* action = menu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                                          [run] { run(); });
        action->setCheckable(true);
        action->setChecked(on);
    };
    addMenuTitle(menu, tr("Sound goes to"));
    add(tr("Built-in synthesiser"), m_transport->output().isEmpty(), [this] {
        m_transport->setOutput({});
        SoundSettings::keep(*m_transport);
    });
    for (const auto& port : m_transport->outputs())
        add(port.name, m_transport->output() == port.id, [this, port] {
            m_transport->setOutput(port.id);
            SoundSettings::keep(*m_transport);
        });
    addMenuTitle(menu, tr("Played keys come from"));
    add(tr("No MIDI input"), m_transport->input().isEmpty(), [this] {
        m_transport->setInput({});
        SoundSettings::keep(*m_transport);
    });
    for (const auto& port : m_transport->inputs())
        add(port.name, m_transport->input() == port.id, [this, port] {
            m_transport->setInput(port.id);
            SoundSettings::keep(*m_transport);
        });
    menu->addSeparator();
    menu->addAction(tr("Sound settings…"), this, &TransportBar::soundRequested);
}

void TransportBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPlace();
        showPlaying();
    }
    if (event->type() == QEvent::PaletteChange) showProblem();
    QFrame::changeEvent(event);
}

void TransportBar::retranslate()
{
    const auto name = [](QWidget* widget, const QString& text, const QString& tip) {
        widget->setAccessibleName(text);
        widget->setToolTip(tip);
    };
    name(m_start, tr("To the start"), tr("To the start (Home)"));
    name(m_stop, tr("Stop"), tr("Stop, and back to where playing began"));
    name(m_record, tr("Record"), tr("Record what is played on the MIDI input (R)"));
    name(m_loop, tr("Loop"), tr("Go round the bars chosen on the ruler, or the whole piece (L)"));
    name(m_metronome, tr("Metronome"), tr("Metronome (M)"));
    name(m_countIn, tr("Count-in"), tr("Bars that are counted before playing begins"));
    name(m_position, tr("Place"), tr("Bar and beat. Type another to go there, as 12 or 12:3"));
    name(m_time, tr("Time"), tr("Time from the start, at the score's own tempi"));
    name(m_tempo, tr("Tempo"), tr("Tempo here: quarter notes a minute. Changing it changes the score"));
    m_tempoName->setToolTip(m_tempo->toolTip());
    name(m_speed, tr("Speed"), tr("How fast it is played; the score stays as it is"));
    name(m_meter, tr("Meter"), tr("Meter from this bar on"));
    name(m_key, tr("Key signature"), tr("Key signature from this bar on"));
    name(m_sound, tr("Sound"), tr("Where the sound goes, MIDI ports, SoundFont"));
    showProblem();
    showName();
}

} // namespace moyun::ui
