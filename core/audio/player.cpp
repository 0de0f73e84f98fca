// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/player.h"

#include <algorithm>

namespace moyun::audio {
namespace {

using music::Control;
using music::Tick;

constexpr Time kStall = std::chrono::milliseconds(500);
constexpr std::size_t kMostKeys = 1024; // that nobody fetched

// Bank and parameter numbers mean nothing on their own, and are the track's own business.
bool isRecorded(int controller)
{
    return controller != 0 && controller != 6 && controller != 32 && controller != 38 && controller < 96;
}

} // namespace

Player::Player(std::shared_ptr<Clock> clock) : m_clock(std::move(clock)), m_schedule(1)
{
    m_thread = std::thread([this] { run(); });
}

Player::~Player()
{
    {
        const Lock lock(m_mutex);
        m_schedule.pause(m_clock->now(), m_due);
        m_schedule.silence(m_clock->now(), m_due);
        m_listener = {};
        m_finish = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Player::run()
{
    const Urgency urgency = makeThreadUrgent();
    Schedule::Out farewell, due;
    Lock lock(m_mutex);
    m_urgency = urgency;
    for (;;) {
        const Time now = m_clock->now();
        const bool ran = m_schedule.isRunning();
        if (const Time next = m_schedule.next(); next != Time::max() && now - next > kStall)
            m_schedule.delay(now - next);
        m_schedule.advance(now, m_due);
        if (ran && !m_schedule.isRunning()) m_notify = true;

        const bool exchange = m_current != m_output;
        if (m_due.empty() && !exchange && !m_volumeChanged && !m_notify) {
            if (m_finish) return;
            m_clock->waitUntil(lock, m_wake, m_schedule.next());
            continue;
        }
        farewell.swap(m_farewell);
        due.swap(m_due);
        const auto before = m_current;
        const auto output = m_output;
        const bool tellVolume = exchange || std::exchange(m_volumeChanged, false);
        m_volumeChanged = false;
        const double volume = m_volume;
        const auto listener = std::exchange(m_notify, false) ? m_listener : std::function<void()>();
        lock.unlock();

        if (before)
            for (const auto& timed : farewell) before->send(timed.message);
        if (output && tellVolume) output->setVolume(volume);
        if (output)
            for (const auto& timed : due) output->send(timed.message);
        if (listener) listener();
        farewell.clear();
        due.clear();

        lock.lock();
        m_current = output;
        if (exchange) m_exchanged.notify_all();
    }
}

void Player::wake()
{
    m_wake.notify_one();
}

void Player::setListener(std::function<void()> listener)
{
    const Lock lock(m_mutex);
    m_listener = std::move(listener);
}

void Player::setOutput(std::shared_ptr<MidiOutput> output)
{
    Lock lock(m_mutex);
    const auto ports = output ? output->ports() : 1;
    // What is still to be sent is for the old one, and comes before its farewell.
    m_farewell.insert(m_farewell.end(), m_due.begin(), m_due.end());
    m_due.clear();
    m_schedule.setOutput(ports, m_clock->now(), m_farewell, m_due);
    const auto old = std::exchange(m_output, std::move(output)); // kept until it is out of use
    m_wake.notify_one();
    m_exchanged.wait(lock, [this] { return m_current == m_output; });
    lock.unlock();
}

void Player::setVolume(double volume)
{
    const Lock lock(m_mutex);
    m_volume = std::clamp(volume, 0.0, 1.0);
    m_volumeChanged = true;
    wake();
}

void Player::setPiece(PieceRef piece)
{
    PieceRef old; // let go of outside the lock
    const Lock lock(m_mutex);
    old = m_schedule.piece();
    m_schedule.setPiece(std::move(piece), m_clock->now(), m_due);
    wake();
}

void Player::exchangePiece(PieceRef piece, Tick at)
{
    PieceRef old;
    const Lock lock(m_mutex);
    const Time now = m_clock->now();
    old = m_schedule.piece();
    m_schedule.pause(now, m_due);
    m_schedule.setPiece(std::move(piece), now, m_due);
    m_schedule.locate(at, now, m_due);
    wake();
}

void Player::play()
{
    const Lock lock(m_mutex);
    m_schedule.setEndless(m_recording);
    m_schedule.start(m_clock->now(), m_due);
    wake();
}

void Player::pause()
{
    const Lock lock(m_mutex);
    const Time now = m_clock->now();
    endRecordedKeys(now);
    m_schedule.pause(now, m_due);
    wake();
}

void Player::locate(Tick tick)
{
    const Lock lock(m_mutex);
    m_schedule.locate(tick, m_clock->now(), m_due);
    wake();
}

bool Player::isPlaying() const
{
    const Lock lock(m_mutex);
    return m_schedule.isRunning();
}

Tick Player::position() const
{
    const Lock lock(m_mutex);
    return m_schedule.position(m_clock->now());
}

void Player::setLoop(std::optional<Loop> loop)
{
    const Lock lock(m_mutex);
    m_loop = loop;
    m_schedule.setLoop(loop, m_clock->now());
    wake();
}

void Player::setSpeed(double speed)
{
    const Lock lock(m_mutex);
    m_schedule.setSpeed(speed, m_clock->now());
    wake();
}

void Player::setMetronome(bool on)
{
    const Lock lock(m_mutex);
    m_schedule.setMetronome(on, m_clock->now());
    wake();
}

void Player::setCountIn(int bars)
{
    const Lock lock(m_mutex);
    m_schedule.setCountIn(bars);
}

void Player::setHearing(std::vector<TrackHearing> hearing)
{
    const Lock lock(m_mutex);
    m_schedule.setHearing(std::move(hearing), m_clock->now(), m_due);
    wake();
}

void Player::noteOn(std::size_t track, int pitch, int velocity)
{
    const Lock lock(m_mutex);
    m_schedule.liveNoteOn(track, pitch, velocity, m_clock->now(), m_due);
    wake();
}

void Player::noteOff(std::size_t track, int pitch)
{
    const Lock lock(m_mutex);
    m_schedule.liveNoteOff(track, pitch, m_clock->now(), m_due);
    wake();
}

void Player::silence()
{
    const Lock lock(m_mutex);
    m_schedule.silence(m_clock->now(), m_due);
    wake();
}

void Player::endRecordedKeys(Time now)
{
    m_recorder.release(recordedPlace(now), loopEnd());
}

// Where the playhead was when the key went down in earnest.
double Player::recordedPlace(Time now) const
{
    const double heard = m_schedule.exactPosition(now), meant = m_schedule.exactPosition(now - m_latency);
    // A loop that has just begun again is not left by its front.
    return m_loop && heard >= double(m_loop->from) ? std::max(meant, double(m_loop->from)) : meant;
}

void Player::setInputLatency(Time latency)
{
    const Lock lock(m_mutex);
    m_latency = std::max(latency, Time(0));
}

Tick Player::loopEnd() const
{
    return m_loop ? m_loop->to : 0;
}

void Player::receive(const MidiMessage& message)
{
    const Lock lock(m_mutex);
    const Time now = m_clock->now();
    const bool records = m_recording && m_schedule.isRunning();
    const double tick = records ? recordedPlace(now) : 0;
    if (records) {
        if (m_schedule.isCountingIn(now - m_latency)) {
            const int quarter = m_schedule.piece()->score->ticksPerQuarter;
            m_recorder.countIn(m_schedule.position(now - m_latency), quarter / 2);
        } else {
            m_recorder.countedIn();
        }
    }
    if (message.startsNote()) {
        m_keyTrack[message.a] = m_liveTrack;
        m_schedule.liveNoteOn(m_liveTrack, message.a, message.b, now, m_due);
        if (records) m_recorder.noteOn(tick, message.a, message.b);
        if (m_keys.size() < kMostKeys) m_keys.push_back({message.a, message.b});
    } else if (message.endsNote()) {
        m_schedule.liveNoteOff(m_keyTrack[message.a], message.a, now, m_due);
        if (records) m_recorder.noteOff(tick, message.a, loopEnd());
        if (m_keys.size() < kMostKeys) m_keys.push_back({message.a, 0});
    } else if (message.kind() == MidiMessage::Bend) {
        m_schedule.liveControl(m_liveTrack, Control::kPitchBend, message.bendValue(), now, m_due);
        if (records) m_recorder.control(tick, Control::kPitchBend, message.bendValue());
    } else if (message.kind() == MidiMessage::ControlChange && isRecorded(message.a)) {
        m_schedule.liveControl(m_liveTrack, message.a, message.b, now, m_due);
        if (records) m_recorder.control(tick, message.a, message.b);
    } else {
        return;
    }
    m_notify = true;
    wake();
}

void Player::setLiveTrack(std::size_t track)
{
    const Lock lock(m_mutex);
    m_liveTrack = track;
}

void Player::setRecording(bool on)
{
    const Lock lock(m_mutex);
    if (m_recording) endRecordedKeys(m_clock->now());
    m_recording = on;
    m_schedule.setEndless(on);
    wake();
}

Recording Player::takeRecording()
{
    const Lock lock(m_mutex);
    return m_recorder.take();
}

std::vector<Player::Key> Player::takeKeys()
{
    const Lock lock(m_mutex);
    return std::exchange(m_keys, {});
}

std::vector<int> Player::sounding(std::size_t track) const
{
    const Lock lock(m_mutex);
    return m_schedule.sounding(track);
}

unsigned Player::soundingVersion() const
{
    const Lock lock(m_mutex);
    return m_schedule.soundingVersion();
}

Urgency Player::urgency() const
{
    const Lock lock(m_mutex);
    return m_urgency;
}

} // namespace moyun::audio
