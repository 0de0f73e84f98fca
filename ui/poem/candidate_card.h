// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_offer.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

// One candidate: the whole poem with what is new in it brought out, and why it is offered. A click or Enter
// takes it, Delete refuses it.
class CandidateCard : public QFrame
{
    Q_OBJECT
public:
    CandidateCard(const bridge::PoemOffer& offer, int number, QWidget* parent = nullptr);

    const bridge::PoemOffer& offer() const { return m_offer; }
    QToolButton* refuseButton() const { return m_refuse; }

Q_SIGNALS:
    void taken();
    void refused();
    void stepRequested(int by); // to the next or previous card

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    QString verse() const;

    bridge::PoemOffer m_offer;
    int m_number; // from 1
    QLabel* m_lines;
    QLabel* m_why;
    QToolButton* m_refuse;
};

} // namespace moyun::ui
