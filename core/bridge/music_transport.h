// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/score_document.h"
#include "core/music/score.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace moyun::audio {
class Clock;
class Devices;
} // namespace moyun::audio

namespace moyun::bridge {

// Playing and recording for the window: the sound thread and the MIDI ports behind it (core/audio). Nothing
// here waits for a device. Without a sound card it runs on in silence and says so in problem(). GUI thread
// only.
class MusicTransport : public QObject
{
    Q_OBJECT
public:
    struct Port
    {
        QString id, name; // id is stable while the device stays plugged in
        bool operator==(const Port&) const = default;
    };
    // How a track is heard; of this run of the program, not of the score.
    struct Hearing
    {
        bool mute = false, solo = false;
        bool operator==(const Hearing&) const = default;
    };

    explicit MusicTransport(QObject* parent = nullptr);
    // On other devices and by another clock, as tests do.
    MusicTransport(std::unique_ptr<audio::Devices> devices, std::shared_ptr<audio::Clock> clock,
                   QObject* parent = nullptr);
    ~MusicTransport() override;

    // Opens the sound, in the background; otherwise done by the first thing that sounds, which then waits for
    // it a moment. To be called when the page of music is first shown.
    void prepare();

    // What is played from now on; while playing, the place is kept and notes that sound on are not cut. Cheap
    // for the caller: the score is shared, not copied again.
    void setScore(std::shared_ptr<const music::Score> score);
    // Plays this instead, from its start, until stopAudition() or its end; the score and its place stay.
    void audition(std::shared_ptr<const music::Score> score);
    void stopAudition();
    bool isAuditioning() const;

    void play(); // from position(), after the count-in where one is set
    void pause();
    void stop(); // and back to where play() began
    bool isPlaying() const;
    music::Tick position() const; // of what is being played
    void locate(music::Tick tick);
    void setLoop(std::optional<ScoreDocument::Range> loop); // nothing: plays to the end
    void setSpeed(double speed);                            // 0.25 to 4 times the score's tempi
    double speed() const;
    void setMetronome(bool on);
    void setCountIn(int bars); // 0 to 4
    void setHearing(int track, const Hearing& hearing);
    Hearing hearing(int track) const;
    void setMasterVolume(double volume); // 0 to 1

    // Live: a key of the edited track's instrument, from the keyboard on the screen or a draw.
    void noteOn(int track, int pitch, int velocity);
    void noteOff(int track, int pitch);
    void silence(); // every note off, at once
    // The track whose instrument the MIDI input plays; 0 at first.
    void setLiveTrack(int track);

    // Where the sound goes: "" the built-in synthesiser, else a MIDI port.
    std::vector<Port> outputs() const;
    void setOutput(const QString& id);
    QString output() const;
    std::vector<Port> inputs() const;
    void setInput(const QString& id); // "" none
    QString input() const;
    // The bank of the built-in synthesiser; "" the one that was found installed.
    void setSoundFont(const QString& file);
    QString soundFont() const; // the one in use; empty where there is none
    QString problem() const;   // one sentence; empty while all is well

    // How late what is played on the MIDI input arrives: recorded notes are moved to the front by as much.
    void setInputLatency(int milliseconds); // 0 to kMostLatency
    int inputLatency() const;
    static constexpr int kMostLatency = 500;

    // Recording what comes in while it plays; ended by stop(), which gives recorded().
    void setRecording(bool on);
    bool isRecording() const;

    void finish(); // silence, ports closed, threads joined; nothing is emitted afterwards

Q_SIGNALS:
    void positionChanged(moyun::music::Tick tick); // some 60 times a second while playing
    void playingChanged(bool playing);
    void auditionChanged(bool auditioning);
    void soundingChanged(); // sounding() has other keys
    void portsChanged();
    void problemChanged();
    // A key of the MIDI input, for live play and step input; velocity 0: released.
    void keyPlayed(int pitch, int velocity);
    void recorded(const std::vector<moyun::music::Note>& notes,
                  const std::vector<moyun::music::Control>& controls);

public:
    // The pitches that sound now of a track of what is being played, ascending.
    std::vector<int> sounding(int track) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace moyun::bridge
