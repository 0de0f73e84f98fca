// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QComboBox;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class OverflowRow;
class PianoRoll;
class Segments;

// The tools of the piano roll and how it shows and snaps: what stands in its model, as buttons.
class RollBar : public QFrame
{
    Q_OBJECT
public:
    explicit RollBar(PianoRoll* roll, QWidget* parent = nullptr); // `roll` outlives it

    Segments* tools() const { return m_tools; }
    QComboBox* grid() const { return m_grid; }
    QToolButton* quantiseButton() const { return m_quantise; }
    QToolButton* scaleButton() const { return m_scale; }
    void openQuantise(); // the dialog

protected:
    void changeEvent(QEvent* event) override;

private:
    void layParts();
    void connectParts();
    void showModel();
    void fillScale(QMenu* menu);
    void fillLanes(QMenu* menu);
    void retranslate();

    PianoRoll* m_roll;
    Segments* m_tools;
    QComboBox* m_grid;
    QToolButton *m_quantise, *m_scale, *m_magnet, *m_ghosts, *m_follow, *m_lanes, *m_step, *m_fit;
    OverflowRow* m_rest;
};

} // namespace moyun::ui
