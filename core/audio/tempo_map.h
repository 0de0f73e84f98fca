// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <vector>

namespace moyun::audio {

// Places of a score in seconds from its start, at its own tempi, and back. Outside the piece the first and
// the last tempo go on, so that both ways are defined for every number.
class TempoMap
{
public:
    explicit TempoMap(const music::Score& score);

    double secondsAt(double tick) const;
    double tickAt(double seconds) const;
    double secondsPerTick(double tick) const;

private:
    struct Piece
    {
        double tick = 0, seconds = 0; // where it starts
        double secondsPerTick = 0;
    };
    const Piece& at(double tick) const;
    std::vector<Piece> m_pieces; // at least one, the first at 0
};

} // namespace moyun::audio
