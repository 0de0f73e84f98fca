// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/music_studio.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class ElidedLabel;
class MiniRoll;

// One take: its name, what it looks like, and what can be done with it. A click plays it, another stops it;
// so does Space. Enter applies it, Delete forgets it, P pins it, F2 renames it, arrows go to another.
class TakeCard : public QFrame
{
    Q_OBJECT
public:
    explicit TakeCard(QWidget* parent = nullptr);

    void display(const bridge::MusicTake& take, bool playing);
    void showHeard(music::Tick at); // a place of what is heard of it
    void rename();                  // opens the field over the name
    quint64 id() const { return m_id; }
    bool isPlaying() const { return m_playing; }
    QToolButton* playButton() const { return m_play; }
    QToolButton* pinButton() const { return m_pin; }
    QToolButton* applyButton() const { return m_apply; }
    QToolButton* moreButton() const { return m_more; }
    QLineEdit* nameField() const { return m_field; }

Q_SIGNALS:
    void auditionToggled();
    void applied();
    void pinToggled(bool pinned);
    void renamed(const QString& name);
    void forgotten();
    void menuRequested(const QPoint& global);
    void stepRequested(int by);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void closeField(bool keep);

    quint64 m_id = 0;
    bool m_playing = false;
    music::Tick m_heardFrom = 0; // where in the take what is heard begins
    bridge::MusicTake m_take;
    ElidedLabel *m_name, *m_about;
    QLineEdit* m_field;
    MiniRoll* m_roll;
    QToolButton *m_play, *m_pin, *m_apply, *m_more;
};

} // namespace moyun::ui
