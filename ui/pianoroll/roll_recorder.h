// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <QObject>

#include <vector>

namespace moyun::ui {

class RollModel;

// Writes into the edited track what is played: what was recorded, quantised when asked, as one step; and with
// step input on, every key or chord at the edit cursor, which goes on by a cell of the grid when all keys are
// up. GUI thread only.
class RollRecorder : public QObject
{
    Q_OBJECT
public:
    explicit RollRecorder(RollModel* model, QObject* parent = nullptr); // `model` outlives it

private:
    void takeRecorded(const std::vector<music::Note>& notes, const std::vector<music::Control>& controls);
    void takeKey(int pitch, int velocity);

    RollModel* m_model;
    std::vector<int> m_held; // pitches of step input that are down
    int m_gesture = 0;       // of the chord that is being pressed
};

} // namespace moyun::ui
