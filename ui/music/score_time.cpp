// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/score_time.h"

#include <algorithm>

namespace moyun::ui {

double secondsTo(const music::Score& score, music::Tick at)
{
    double microseconds = 0;
    music::Tempo now;
    for (const auto& tempo : score.tempi) {
        if (tempo.at >= at) break;
        microseconds += double(tempo.at - now.at) * now.microsecondsPerQuarter;
        now = tempo;
    }
    microseconds += double(std::max<music::Tick>(0, at - now.at)) * now.microsecondsPerQuarter;
    return microseconds / 1e6 / std::max(1, score.ticksPerQuarter);
}

} // namespace moyun::ui
