// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class MusicTransport;
class ScoreDocument;
} // namespace moyun::bridge

namespace moyun::ui {

class ElidedLabel;

// Playing and recording: buttons, the place as bar and beat and as time, tempo, speed, meter, key, and where
// the sound goes. Tempo, meter and key are those at the place, and changes of them steps of the score.
class TransportBar : public QFrame
{
    Q_OBJECT
public:
    // Both outlive it.
    TransportBar(bridge::ScoreDocument* document, bridge::MusicTransport* transport,
                 QWidget* parent = nullptr);

    void togglePlay(); // or pause
    void stop();
    void toStart();
    void toggleRecording();
    void setLooping(bool on);
    bool isLooping() const;
    void setMetronome(bool on);
    bool metronome() const;

    QToolButton* playButton() const { return m_play; }
    QToolButton* loopButton() const { return m_loop; }
    QToolButton* soundButton() const { return m_sound; }
    QLineEdit* positionField() const { return m_position; }
    QDoubleSpinBox* tempoField() const { return m_tempo; }
    QComboBox* speedBox() const { return m_speed; }
    QToolButton* meterButton() const { return m_meter; }
    QToolButton* keyButton() const { return m_key; }
    QString problem() const; // as it is shown; empty: all is well

Q_SIGNALS:
    void soundRequested();  // the dialog of sound
    void switchesChanged(); // loop or metronome

protected:
    void changeEvent(QEvent* event) override;

private:
    void layParts();
    void connectParts();
    void showScore();
    void showPlace();
    void showPlaying();
    void showProblem();
    void applyLoop();
    void goTo(const QString& written);
    void showName();
    void fillMeters(QMenu* menu);
    void fillKeys(QMenu* menu);
    void fillSound(QMenu* menu);
    void setCountIn(int bars);
    void retranslate();

    bridge::ScoreDocument* m_document;
    bridge::MusicTransport* m_transport;
    QToolButton *m_start, *m_play, *m_stop, *m_record, *m_loop, *m_metronome, *m_countIn, *m_meter, *m_key,
        *m_sound;
    QLineEdit* m_position;
    QLabel *m_time, *m_tempoName;
    QDoubleSpinBox* m_tempo;
    QComboBox* m_speed;
    QLabel* m_light;
    ElidedLabel *m_name, *m_problem;
    music::Tick m_at = 0; // in the score
    int m_countInBars = 0;
    int m_gesture = 0;
};

} // namespace moyun::ui
