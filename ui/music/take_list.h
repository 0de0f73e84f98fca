// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::bridge {
class MusicStudio;
}

namespace moyun::ui {

class TakeCard;

// The takes as cards, the newest request first; the one that plays is marked.
class TakeList : public QWidget
{
    Q_OBJECT
public:
    explicit TakeList(bridge::MusicStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    const QList<TakeCard*>& cards() const { return m_cards; }
    void focusFirst();

Q_SIGNALS:
    void applied(); // a take was put into the score

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void join(TakeCard* card);
    void step(TakeCard* from, int by);
    void forget(TakeCard* card);
    void openMenu(TakeCard* card, const QPoint& global);
    void forgetOthers(); // those that are not pinned
    void toggleAudition(quint64 take);
    void retranslate();

    bridge::MusicStudio* m_studio;
    QLabel* m_title;
    QToolButton* m_clear;
    QLabel* m_hint;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QList<TakeCard*> m_cards;
};

} // namespace moyun::ui
