// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/score_document.h"

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QFrame;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::bridge {
class MusicTransport;
}

namespace moyun::ui {

class TrackRow;

// The tracks of the score, one row each, the edited one brought out, with what adds, orders and removes them.
class TrackPanel : public QWidget
{
    Q_OBJECT
public:
    // Both outlive it.
    TrackPanel(bridge::ScoreDocument* document, bridge::MusicTransport* transport, QWidget* parent = nullptr);

    const QList<TrackRow*>& rows() const { return m_rows; }
    QToolButton* addButton() const { return m_add; }

    void addTrack(int program, bool percussion);
    void duplicateTrack(int track);
    void removeTrack(int track);
    void moveTrack(int from, int to);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void join(TrackRow* row);
    void openPicker(int track); // -1: for a new track
    void openMenu(int track, const QPoint& global);
    void drag(int track, const QPoint& global, bool done);
    void change(music::Score score, const QString& text, int gesture = 0);
    void changeTracks(music::Score score, int track, const QString& text);
    void retranslate();

    bridge::ScoreDocument* m_document;
    bridge::MusicTransport* m_transport;
    QLabel* m_title;
    QToolButton* m_add;
    QLabel* m_empty;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QFrame* m_dropLine;
    QList<TrackRow*> m_rows;
    int m_gesture = 0;
};

} // namespace moyun::ui
