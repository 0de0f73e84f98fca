// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

class BusyLight;
class CandidateCard;

// The candidates for the draft as cards, best first, with what asks for more and what stops.
class CandidatePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CandidatePanel(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    const QList<CandidateCard*>& cards() const { return m_cards; }
    QPushButton* moreButton() const { return m_more; }
    QPushButton* lineButton() const { return m_line; }
    QToolButton* stopButton() const { return m_stop; }
    QString hint() const;
    QPushButton* relaxButton() const { return m_relax; } // hidden where no lock breaks a rule

Q_SIGNALS:
    void taken(); // a candidate was put into the poem
    void lineRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showState();
    void tellLock(int rule);
    void step(int from, int by);
    void retranslate();

    bridge::PoemStudio* m_studio;
    QLabel* m_title;
    BusyLight* m_light;
    QToolButton* m_stop;
    QPushButton* m_more;
    QPushButton* m_line;
    QLabel* m_lock;
    QPushButton* m_relax;
    int m_lockRule = -1;
    QLabel* m_hint;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QList<CandidateCard*> m_cards;
};

} // namespace moyun::ui
