// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/channel_plan.h"
#include "core/audio/click_track.h"
#include "core/audio/clock.h"
#include "core/audio/output_state.h"
#include "core/audio/piece.h"

#include <optional>
#include <vector>

namespace moyun::audio {

// Stretch of a score that is played again and again, in ticks.
struct Loop
{
    music::Tick from = 0, to = 0; // to is beyond from
    bool operator==(const Loop&) const = default;
};

struct TrackHearing
{
    bool mute = false, solo = false;
    bool operator==(const TrackHearing&) const = default;
};

// A message and when it is due.
struct TimedMessage
{
    Time at{0};
    MidiMessage message;
    bool operator==(const TimedMessage&) const = default;
};

// Turns a score into messages at their times: notes, programs, controllers, metronome and count-in, over
// changes of tempo, loops, and changes of anything while it plays. Knows no clock and no thread: it is told
// what time it is, and says what is due and when to come back. Everything that is due goes to `out` in its
// order. Wherever it starts, programs and controllers are first brought to what holds there; notes that began
// earlier are not started in their middle. Where it stops or loops, keys and pedals are released and sounds
// die away by themselves.
class Schedule
{
public:
    using Out = std::vector<TimedMessage>;

    explicit Schedule(int ports = 1);

    // What is played from now on; `now` says what has been played. Notes of it that sound already, sound on
    // to their end in the new score.
    void setPiece(PieceRef piece, Time now, Out& out);
    const PieceRef& piece() const { return m_piece; }
    // The other end of the cable was changed for one that has so many ports and was told nothing yet. What
    // sounds is released at the old one, by `farewell`, and not started again at the new one.
    void setOutput(int ports, Time now, Out& farewell, Out& out);

    void start(Time now, Out& out); // from position(); after the count-in; beyond the end: from 0
    void pause(Time now, Out& out);
    void locate(music::Tick tick, Time now, Out& out);
    bool isRunning() const { return m_running; }
    bool isCountingIn(Time now) const;
    music::Tick position(Time now) const; // while counting in: where it will start
    double exactPosition(Time now) const; // while counting in: before that
    // Goes on beyond the end, for recording.
    void setEndless(bool endless) { m_endless = endless; }

    void setLoop(std::optional<Loop> loop, Time now);
    void setSpeed(double speed, Time now);
    double speed() const { return m_speed; }
    void setMetronome(bool on, Time now);
    void setCountIn(int bars) { m_countInBars = bars; }
    void setHearing(std::vector<TrackHearing> hearing, Time now, Out& out);

    // Live keys of a track's instrument.
    void liveNoteOn(std::size_t track, int pitch, int velocity, Time now, Out& out);
    void liveNoteOff(std::size_t track, int pitch, Time now, Out& out);
    void liveControl(std::size_t track, int number, int value, Time now, Out& out);
    void silence(Time now, Out& out); // every key and pedal released, live ones too

    Time next() const; // when the next thing is due; Time::max(): nothing is
    // Everything due until `now`, inclusive. At the end of the piece it stops by itself.
    void advance(Time now, Out& out);
    // Goes on so much later than planned: after a stall, rather than hurrying through what was missed.
    void delay(Time by) { m_anchorTime += by; }

    // Keys that are down: notes of the score and live ones.
    std::vector<int> sounding(std::size_t track) const;
    unsigned soundingVersion() const { return m_soundingVersion; } // changes when they do

private:
    struct Cursor
    {
        std::size_t note = 0, control = 0;
    };
    struct Sounding
    {
        music::Tick end = 0, start = 0;
        std::size_t track = 0;
        int pitch = 0;
        Channel channel;
        // For a heap with the earliest end on top.
        bool operator<(const Sounding& other) const { return end > other.end; }
    };
    struct Live
    {
        std::size_t track = 0;
        int pitch = 0;
        Channel channel;
    };
    static constexpr std::size_t kMetronome = std::size_t(-1);

    const music::Score& score() const { return *m_piece->score; }
    double secondsAt(double tick) const; // also of the count-in
    Time timeOf(music::Tick tick) const;
    void anchor(double tick, Time at);
    void chooseLoop(double tick); // whether what is played from here on comes to the end of the loop
    music::Tick nextTick() const;
    void play(music::Tick tick, Out& out);
    void startNotes(music::Tick tick, Time at, Out& out);
    void click(const Click& click, Time at, Out& out);
    void seek(music::Tick tick);          // cursors to the first things at or after it
    music::Tick unplayed(Time now) const; // the first place of which nothing was played
    void chase(Time at, Out& out);
    OutputState::Wanted wanted(std::size_t track, music::Tick tick) const;
    void releaseScore(Time at, Out& out); // its notes and all pedals
    template <class Ends> void stopSounding(Ends ends, Time at, Out& out);
    bool isHeard(std::size_t track) const;
    void said(Time at, Out& out); // m_said goes to out

    PieceRef m_piece;
    ChannelPlan m_plan;
    OutputState m_state;
    OutputState::Messages m_said;
    Time m_lastSaid = Time::min();
    std::vector<Cursor> m_cursors;
    std::vector<Sounding> m_sounding; // a heap
    std::vector<Live> m_live;
    std::vector<TrackHearing> m_hearing;
    bool m_anySolo = false;

    std::optional<Loop> m_loop;
    double m_speed = 1;
    bool m_metronome = false, m_endless = false, m_running = false, m_wraps = false;
    int m_countInBars = 0;
    unsigned m_soundingVersion = 0;

    music::Tick m_at = 0; // everything before it was played; while not running, the position
    double m_anchorTick = 0, m_anchorSeconds = 0; // played at m_anchorTime
    Time m_anchorTime{0};
    std::vector<Click> m_lead; // of the count-in
    std::size_t m_leadNext = 0;
    music::Tick m_start = 0; // where it ends
    Click m_click;           // the metronome's next
};

} // namespace moyun::audio
