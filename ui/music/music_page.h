// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QSplitter;
QT_END_NAMESPACE

namespace moyun::bridge {
class MusicStudio;
}

namespace moyun::ui {

class ComposePanel;
class PianoRoll;
class RollBar;
class TrackPanel;
class TransportBar;
class WelcomeHint;

// What the Music workspace shows: transport, tracks, the piano roll with its tools, wishes and takes, joined
// to the studio behind them.
class MusicPage : public QWidget
{
    Q_OBJECT
public:
    explicit MusicPage(bridge::MusicStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    TransportBar* transportBar() const { return m_transportBar; }
    TrackPanel* tracks() const { return m_tracks; }
    PianoRoll* roll() const { return m_roll; }
    RollBar* rollBar() const { return m_rollBar; }
    ComposePanel* compose() const { return m_compose; }
    WelcomeHint* welcome() const { return m_welcome; }

    void createScore();
    void chooseFile();
    void openFile(const QString& file);
    void chooseExport();
    void openSound();
    void stopAll(); // composing and hearing
    void toggleTracks();
    void toggleCompose();

Q_SIGNALS:
    void statusChanged(const QString& zoom, const QString& size, const QString& speed);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void keepSizes();
    void tellStatus();
    void showPiece(); // whole, where its bars can still be told apart; else its beginning
    void showWelcome();
    void begin(int way);

    bridge::MusicStudio* m_studio;
    TransportBar* m_transportBar;
    TrackPanel* m_tracks;
    PianoRoll* m_roll;
    RollBar* m_rollBar;
    ComposePanel* m_compose;
    WelcomeHint* m_welcome;
    QSplitter* m_splitter;
    bool m_welcomeClosed = false;
};

} // namespace moyun::ui
