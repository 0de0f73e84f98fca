// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace moyun::ui {

class PianoRoll;
class SwitchButton;
class ValueSlider;

// How notes are drawn towards the grid: which grid, how strongly, with how much swing, starts, ends or both.
// What is set is remembered by the roll and used by its key alone, too.
class QuantiseDialog : public DialogFrame
{
    Q_OBJECT
public:
    QuantiseDialog(PianoRoll* roll, QWidget* parent); // `roll` outlives it

    QComboBox* grid() const { return m_grid; }
    ValueSlider* strength() const { return m_strength; }
    ValueSlider* swing() const { return m_swing; }
    QPushButton* applyButton() const { return m_apply; }

private:
    void retranslate() override;
    void apply();

    PianoRoll* m_roll;
    QLabel* m_gridName;
    QComboBox* m_grid;
    ValueSlider *m_strength, *m_swing;
    SwitchButton *m_starts, *m_ends;
    QLabel* m_hint;
    QPushButton *m_cancel, *m_apply;
};

} // namespace moyun::ui
