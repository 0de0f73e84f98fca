// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/music_transport.h"
#include "core/music/score.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSlider;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class ElidedLabel;
class PanKnob;

// One track of the list: colour, name, instrument, mute, solo, volume, pan. It shows and asks; what is asked
// is done by the list. A double click or F2 renames, Alt with an arrow key moves it, a drag too.
class TrackRow : public QFrame
{
    Q_OBJECT
public:
    static constexpr int kUsualVolume = 100; // of General MIDI, where a track does not say

    TrackRow(int number, QWidget* parent = nullptr); // place in the score, from 0

    void display(const music::Track& track, const bridge::MusicTransport::Hearing& hearing, bool edited);
    void rename(); // opens the field over the name
    int number() const { return m_number; }
    QToolButton* instrumentButton() const { return m_instrument; }
    QToolButton* muteButton() const { return m_mute; }
    QToolButton* soloButton() const { return m_solo; }
    QSlider* volume() const { return m_volume; }
    PanKnob* pan() const { return m_pan; }
    QLineEdit* nameField() const { return m_field; }

Q_SIGNALS:
    void chosen();
    void renamed(const QString& name);
    void instrumentRequested();
    void menuRequested(const QPoint& global);
    void hearingChosen(bool mute, bool solo);
    void gestureStarted();
    void controlChosen(int number, int value); // music::Control
    void removeRequested();
    void stepRequested(int by);                    // the focus to another row
    void moveRequested(int by);                    // by rows
    void dragged(const QPoint& global, bool done); // to another place

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void closeField(bool keep);

    int m_number;
    bool m_edited = false, m_silent = false, m_dragging = false;
    QPoint m_pressed;
    QString m_whole; // the name as it is shown
    ElidedLabel* m_name;
    QLineEdit* m_field;
    QToolButton *m_mute, *m_solo, *m_instrument, *m_more;
    QSlider* m_volume;
    PanKnob* m_pan;
};

} // namespace moyun::ui
