// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/midi_output.h"
#include "core/audio/recorder.h"
#include "core/audio/schedule.h"
#include "core/audio/thread_priority.h"

#include <array>
#include <functional>
#include <memory>
#include <thread>

namespace moyun::audio {

// Plays a schedule to an output from a thread of its own, which sleeps until the very time of the next
// message. Functions are for any thread and wait for nothing longer than a few microseconds, except where
// said. A stall of more than half a second (a stopped process) is not hurried after: the piece goes on late.
class Player
{
public:
    explicit Player(std::shared_ptr<Clock> clock);
    ~Player(); // releases all keys; waits for the thread
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    // Called on the player's thread, without any lock, when something happened that nobody called for: the
    // end was reached, or a message came in. Set before anything is played.
    void setListener(std::function<void()> listener);
    // From here on messages go there, which is told the programs and controllers of this place. Waits until
    // the old output is no longer used: not for the GUI thread. Null: nowhere.
    void setOutput(std::shared_ptr<MidiOutput> output);
    void setVolume(double volume);

    void setPiece(PieceRef piece);                      // keeping the place (Schedule::setPiece)
    void exchangePiece(PieceRef piece, music::Tick at); // another one, stopped at a place of it
    void play();
    void pause();
    void locate(music::Tick tick);
    bool isPlaying() const;
    music::Tick position() const;
    void setLoop(std::optional<Loop> loop);
    void setSpeed(double speed);
    void setMetronome(bool on);
    void setCountIn(int bars);
    void setHearing(std::vector<TrackHearing> hearing);

    void noteOn(std::size_t track, int pitch, int velocity);
    void noteOff(std::size_t track, int pitch);
    void silence();

    // What a MIDI input says: heard on the live track at once, recorded while playing, and kept for
    // takeKeys(). Its channel is of no account.
    void receive(const MidiMessage& message);
    void setLiveTrack(std::size_t track);
    // How late the input is: recorded places are moved to the front by as much. Not negative.
    void setInputLatency(Time latency);
    void setRecording(bool on); // while on, the end of the piece does not stop it
    Recording takeRecording();
    // Keys that came in since the last call, oldest first.
    struct Key
    {
        int pitch = 0, velocity = 0; // 0: released
    };
    std::vector<Key> takeKeys();

    std::vector<int> sounding(std::size_t track) const;
    unsigned soundingVersion() const;
    Urgency urgency() const; // of the thread

private:
    using Lock = std::unique_lock<std::mutex>;

    void run();
    void wake();
    music::Tick loopEnd() const;
    void endRecordedKeys(Time now);
    double recordedPlace(Time now) const;

    const std::shared_ptr<Clock> m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake, m_exchanged;
    Schedule m_schedule;
    Schedule::Out m_due, m_farewell; // to be sent, in order
    Recorder m_recorder;
    std::optional<Loop> m_loop;
    std::vector<Key> m_keys;
    std::shared_ptr<MidiOutput> m_output, m_current; // wanted, and in use by the thread
    std::function<void()> m_listener;
    double m_volume = 1;
    std::size_t m_liveTrack = 0;
    Time m_latency{0};
    std::array<std::size_t, 128> m_keyTrack{}; // of the input's keys, when they went down
    Urgency m_urgency = Urgency::Ordinary;
    bool m_volumeChanged = false, m_notify = false, m_recording = false, m_finish = false;
    std::thread m_thread;
};

} // namespace moyun::audio
