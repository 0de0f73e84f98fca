// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/tempo_map.h"
#include "core/music/bar_map.h"

#include <memory>

namespace moyun::audio {

// A score made ready for playing; unchanging, shared between threads. Making one costs a pass over the notes
// and is left to the thread that has the score.
struct Piece
{
    explicit Piece(std::shared_ptr<const music::Score> played)
        : score(std::move(played)), tempo(*score), bars(*score),
          end(score->end() > 0 ? bars.bars().back().end : 0)
    {}

    const std::shared_ptr<const music::Score> score; // valid, never null
    const TempoMap tempo;
    const music::BarMap bars;
    const music::Tick end; // of the last bar that holds anything; 0: there is nothing
};

using PieceRef = std::shared_ptr<const Piece>;

} // namespace moyun::audio
