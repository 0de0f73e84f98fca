// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/music_transport.h"

#include "core/audio/device_keeper.h"
#include "core/audio/player.h"
#include "core/audio/system_devices.h"

#include <QTimer>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace moyun::bridge {
namespace {

using music::Tick;
using Problem = audio::DeviceKeeper::Problem;

constexpr int kFrame = 16; // milliseconds between two positions
// Sound that is not there by then is not waited for: playing begins in silence.
constexpr int kLongestWait = 3'000;

// A score that is not valid has numbers that no instrument knows, and is not played.
audio::PieceRef pieceOf(std::shared_ptr<const music::Score> score)
{
    if (!score || !music::validate(*score)) score = std::make_shared<const music::Score>();
    return std::make_shared<const audio::Piece>(std::move(score));
}

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

std::vector<MusicTransport::Port> portsOf(const std::vector<audio::PortName>& names)
{
    std::vector<MusicTransport::Port> ports;
    for (const auto& name : names)
        ports.push_back({QString::fromStdString(name.id), QString::fromStdString(name.name)});
    return ports;
}

// Calls from other threads reach the transport only while it is there.
struct Relay
{
    std::mutex mutex;
    MusicTransport* target = nullptr;
};

} // namespace

struct MusicTransport::State
{
    State(MusicTransport& owner, std::unique_ptr<audio::Devices> devices,
          std::shared_ptr<audio::Clock> clock);

    void update(); // something changed on another thread
    void follow(); // emit where it is now, and what sounds
    void setPlaying(bool on);
    void whenReady(); // what waits for the sound begins
    void ended();
    void endAudition();
    void applyHearing();
    void want();
    void takeRecording();

    MusicTransport& owner;
    std::shared_ptr<Relay> relay = std::make_shared<Relay>();
    audio::Player player;
    std::unique_ptr<audio::DeviceKeeper> keeper;
    QTimer frame, patience;

    audio::PieceRef piece;
    Tick place = 0;                                             // of the piece, while it is not played
    Tick playFrom = 0;                                          // where play() began
    Tick told = -1;                                             // by positionChanged
    bool playing = false, auditioning = false, started = false; // started: the player runs or has ended
    int latency = 0;                                            // milliseconds
    bool metronome = false, recording = false, finished = false;
    int countIn = 0;
    double speed = 1;
    std::optional<ScoreDocument::Range> loop;
    std::vector<audio::TrackHearing> hearing;
    unsigned soundingVersion = 0;
    audio::DeviceKeeper::Wish wish;
    audio::DeviceKeeper::Status status;
};

MusicTransport::State::State(MusicTransport& transport, std::unique_ptr<audio::Devices> devices,
                             std::shared_ptr<audio::Clock> clock)
    : owner(transport), player(std::move(clock)), piece(pieceOf(nullptr))
{
    relay->target = &owner;
    const auto call = [relay = relay] {
        const std::lock_guard lock(relay->mutex);
        if (!relay->target) return;
        QMetaObject::invokeMethod(
            relay->target,
            [relay] {
                if (relay->target) relay->target->m_state->update();
            },
            Qt::QueuedConnection);
    };
    player.setListener(call);
    keeper = std::make_unique<audio::DeviceKeeper>(player, std::move(devices), call);
    keeper->look();
    frame.setInterval(kFrame);
    frame.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frame, &QTimer::timeout, &owner, [this] { follow(); });
    patience.setSingleShot(true);
    patience.setInterval(kLongestWait);
    QObject::connect(&patience, &QTimer::timeout, &owner, [this] { whenReady(); });
}

void MusicTransport::State::want()
{
    if (!finished) keeper->want(wish);
}

void MusicTransport::State::follow()
{
    const Tick at = owner.position();
    if (at != told) {
        told = at;
        Q_EMIT owner.positionChanged(at);
    }
    const unsigned version = player.soundingVersion();
    if (version != soundingVersion) {
        soundingVersion = version;
        Q_EMIT owner.soundingChanged();
    }
}

void MusicTransport::State::update()
{
    const auto now = keeper->status();
    if (now != status) {
        const auto before = std::exchange(status, now);
        if (before.outputs != now.outputs || before.inputs != now.inputs) Q_EMIT owner.portsChanged();
        if (!(before.problem == now.problem) || before.silent != now.silent ||
            before.soundFont != now.soundFont)
            Q_EMIT owner.problemChanged();
    }
    if (status.ready) whenReady();
    for (const auto& key : player.takeKeys()) Q_EMIT owner.keyPlayed(key.pitch, key.velocity);
    if (started && !player.isPlaying()) ended();
    follow();
}

void MusicTransport::State::whenReady()
{
    patience.stop();
    if ((!playing && !auditioning) || started) return;
    started = true;
    player.play();
}

void MusicTransport::State::setPlaying(bool on)
{
    if (playing == on) return;
    playing = on;
    Q_EMIT owner.playingChanged(on);
}

void MusicTransport::State::ended()
{
    started = false;
    if (auditioning) {
        endAudition();
    } else if (playing) {
        owner.stop();
    }
}

void MusicTransport::State::endAudition()
{
    if (!auditioning) return;
    auditioning = started = false;
    frame.stop();
    patience.stop();
    player.exchangePiece(piece, place);
    player.setMetronome(metronome);
    player.setCountIn(countIn);
    player.setRecording(recording);
    applyHearing();
    owner.setLoop(loop);
    Q_EMIT owner.auditionChanged(false);
    follow();
}

void MusicTransport::State::applyHearing()
{
    player.setHearing(auditioning ? std::vector<audio::TrackHearing>() : hearing);
}

void MusicTransport::State::takeRecording()
{
    const auto recorded = player.takeRecording();
    if (!recorded.isEmpty()) Q_EMIT owner.recorded(recorded.notes, recorded.controls);
}

MusicTransport::MusicTransport(QObject* parent)
    : MusicTransport(audio::systemDevices(), std::make_shared<audio::SteadyClock>(), parent)
{}

MusicTransport::MusicTransport(std::unique_ptr<audio::Devices> devices, std::shared_ptr<audio::Clock> clock,
                               QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(*this, std::move(devices), std::move(clock)))
{}

MusicTransport::~MusicTransport()
{
    finish();
}

void MusicTransport::finish()
{
    auto& s = *m_state;
    if (s.finished) return;
    s.finished = true;
    {
        const std::lock_guard lock(s.relay->mutex);
        s.relay->target = nullptr;
    }
    s.frame.stop();
    s.patience.stop();
    s.playing = s.auditioning = false;
    s.player.pause();
    s.player.silence();
    s.keeper.reset();
}

void MusicTransport::prepare()
{
    m_state->want();
}

void MusicTransport::setScore(std::shared_ptr<const music::Score> score)
{
    auto& s = *m_state;
    s.piece = pieceOf(std::move(score));
    if (!s.auditioning) s.player.setPiece(s.piece);
}

void MusicTransport::audition(std::shared_ptr<const music::Score> score)
{
    auto& s = *m_state;
    if (s.finished) return;
    if (s.playing) pause();
    const bool before = std::exchange(s.auditioning, true);
    s.started = false;
    s.player.exchangePiece(pieceOf(std::move(score)), 0);
    s.player.setLoop({});
    s.player.setMetronome(false);
    s.player.setCountIn(0);
    s.player.setRecording(false); // or it would never end
    s.applyHearing();
    s.frame.start();
    s.patience.start();
    s.want();
    if (s.status.ready) s.whenReady();
    if (!before) Q_EMIT auditionChanged(true);
}

void MusicTransport::stopAudition()
{
    m_state->endAudition();
}

bool MusicTransport::isAuditioning() const
{
    return m_state->auditioning;
}

void MusicTransport::play()
{
    auto& s = *m_state;
    if (s.finished || s.playing) return;
    s.endAudition();
    s.playFrom = s.place;
    s.started = false;
    s.player.locate(s.place);
    s.setPlaying(true);
    s.frame.start();
    s.patience.start();
    s.want();
    if (s.status.ready) s.whenReady();
}

void MusicTransport::pause()
{
    auto& s = *m_state;
    if (!s.playing) return;
    s.place = position();
    s.player.pause();
    s.started = false;
    s.frame.stop();
    s.patience.stop();
    s.setPlaying(false);
    s.follow();
}

void MusicTransport::stop()
{
    auto& s = *m_state;
    s.endAudition();
    pause();
    s.takeRecording();
    locate(s.playFrom);
}

bool MusicTransport::isPlaying() const
{
    return m_state->playing;
}

Tick MusicTransport::position() const
{
    const auto& s = *m_state;
    if (s.auditioning) return s.player.position();
    return s.playing && s.started ? s.player.position() : s.place;
}

void MusicTransport::locate(Tick tick)
{
    auto& s = *m_state;
    if (s.auditioning) {
        s.player.locate(tick);
    } else {
        s.place = s.playFrom =
            std::clamp<Tick>(tick, 0, music::kMostQuarters * s.piece->score->ticksPerQuarter);
        s.player.locate(s.place);
    }
    s.follow();
}

void MusicTransport::setLoop(std::optional<ScoreDocument::Range> loop)
{
    auto& s = *m_state;
    s.loop = loop;
    if (s.auditioning) return;
    s.player.setLoop(loop ? std::optional(audio::Loop{loop->from, loop->to}) : std::nullopt);
}

void MusicTransport::setSpeed(double speed)
{
    m_state->speed = std::isfinite(speed) ? std::clamp(speed, 0.25, 4.0) : 1.0;
    m_state->player.setSpeed(m_state->speed);
}

double MusicTransport::speed() const
{
    return m_state->speed;
}

void MusicTransport::setMetronome(bool on)
{
    m_state->metronome = on;
    if (!m_state->auditioning) m_state->player.setMetronome(on);
}

void MusicTransport::setCountIn(int bars)
{
    m_state->countIn = std::clamp(bars, 0, 4);
    if (!m_state->auditioning) m_state->player.setCountIn(m_state->countIn);
}

void MusicTransport::setHearing(int track, const Hearing& hearing)
{
    if (track < 0 || track >= int(music::kMostTracks)) return;
    auto& all = m_state->hearing;
    if (std::size_t(track) >= all.size()) all.resize(std::size_t(track) + 1);
    all[std::size_t(track)] = {hearing.mute, hearing.solo};
    m_state->applyHearing();
}

MusicTransport::Hearing MusicTransport::hearing(int track) const
{
    const auto& all = m_state->hearing;
    if (track < 0 || std::size_t(track) >= all.size()) return {};
    return {all[std::size_t(track)].mute, all[std::size_t(track)].solo};
}

void MusicTransport::setMasterVolume(double volume)
{
    m_state->player.setVolume(volume);
}

void MusicTransport::noteOn(int track, int pitch, int velocity)
{
    auto& s = *m_state;
    if (track < 0 || s.finished) return;
    s.want();
    s.player.noteOn(std::size_t(track), pitch, velocity);
    s.follow();
}

void MusicTransport::noteOff(int track, int pitch)
{
    if (track < 0) return;
    m_state->player.noteOff(std::size_t(track), pitch);
    m_state->follow();
}

void MusicTransport::silence()
{
    m_state->player.silence();
    m_state->follow();
}

void MusicTransport::setLiveTrack(int track)
{
    m_state->player.setLiveTrack(std::size_t(std::max(track, 0)));
}

std::vector<MusicTransport::Port> MusicTransport::outputs() const
{
    return portsOf(m_state->status.outputs);
}

std::vector<MusicTransport::Port> MusicTransport::inputs() const
{
    return portsOf(m_state->status.inputs);
}

void MusicTransport::setOutput(const QString& id)
{
    m_state->wish.output = id.toStdString();
    m_state->want();
}

QString MusicTransport::output() const
{
    return QString::fromStdString(m_state->wish.output);
}

void MusicTransport::setInput(const QString& id)
{
    m_state->wish.input = id.toStdString();
    m_state->want();
}

QString MusicTransport::input() const
{
    return QString::fromStdString(m_state->wish.input);
}

void MusicTransport::setSoundFont(const QString& file)
{
    m_state->wish.soundFont = file.toStdString();
    m_state->want();
}

QString MusicTransport::soundFont() const
{
    return text(m_state->status.soundFont);
}

QString MusicTransport::problem() const
{
    const auto& problem = m_state->status.problem;
    const auto subject = QString::fromStdString(problem.subject);
    const bool silent = m_state->status.silent;
    switch (problem.kind) {
    case Problem::None:
        break;
    case Problem::NoSoundCard:
        return tr("No sound card or sound server: playing is silent.");
    case Problem::NoSoundFont:
        return tr(
            "No SoundFont is installed, so playing is silent. Install timgm6mb-soundfont, or choose a file "
            "of your own.");
    case Problem::BadSoundFont:
        return silent ? tr("The SoundFont %1 cannot be used, so playing is silent.").arg(subject)
                      : tr("The SoundFont %1 cannot be used; the installed one sounds instead.").arg(subject);
    case Problem::OutputGone:
        return silent
                   ? tr("The MIDI port %1 is not there; playing is silent until it comes back.").arg(subject)
                   : tr("The MIDI port %1 is not there; the built-in synthesiser sounds until it comes back.")
                         .arg(subject);
    case Problem::InputGone:
        return tr("The MIDI keyboard %1 is not there; it is used again when it comes back.").arg(subject);
    }
    return {};
}

void MusicTransport::setInputLatency(int milliseconds)
{
    m_state->latency = std::clamp(milliseconds, 0, kMostLatency);
    m_state->player.setInputLatency(std::chrono::milliseconds(m_state->latency));
}

int MusicTransport::inputLatency() const
{
    return m_state->latency;
}

void MusicTransport::setRecording(bool on)
{
    auto& s = *m_state;
    if (s.recording == on) return;
    s.recording = on;
    if (!s.auditioning) s.player.setRecording(on);
    if (!on) s.takeRecording();
}

bool MusicTransport::isRecording() const
{
    return m_state->recording;
}

std::vector<int> MusicTransport::sounding(int track) const
{
    return track < 0 ? std::vector<int>() : m_state->player.sounding(std::size_t(track));
}

} // namespace moyun::bridge
