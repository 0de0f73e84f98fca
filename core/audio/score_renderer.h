// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/limiter.h"
#include "core/audio/schedule.h"
#include "core/audio/synth.h"

#include <span>

namespace moyun::audio {

// The sound of a score, block by block, in the synthesiser's own time. Messages fall on the nearest start of
// a block, at most 0.8 ms from where they belong.
class ScoreRenderer
{
public:
    static constexpr int kBlock = 64; // frames; what the synthesiser works in

    ScoreRenderer(std::shared_ptr<Synth> synth, PieceRef piece, int sampleRate);

    // The next block of both sides, kBlock frames each; false: the last sound has died away, or was faded out
    // twenty seconds after the last note.
    bool next(std::span<float> left, std::span<float> right);
    double seconds() const { return double(m_block) * kBlock / m_sampleRate; } // rendered so far

private:
    void play();
    bool isOver(float peak);

    const std::shared_ptr<Synth> m_synth;
    const int m_sampleRate;
    Schedule m_schedule;
    Schedule::Out m_due;
    Limiter m_limiter;
    std::int64_t m_block = 0, m_end = -1; // m_end: where the score ended
    std::int64_t m_quiet = 0;             // blocks since the last that could be heard
};

} // namespace moyun::audio
