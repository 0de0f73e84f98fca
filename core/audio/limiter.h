// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace moyun::audio {

// Keeps sound below a ceiling without cutting its tips off: turns the volume down in the block before a loud
// one, in a straight line, and lets it rise again within half a second. What stays below the ceiling comes
// out as it went in. One block late.
class Limiter
{
public:
    static constexpr float kCeiling = 0.98f;

    Limiter(int frames, int sampleRate); // of a block

    // Takes the next block of both sides, and puts the one before it in its place; the first gives silence.
    void process(std::span<float> left, std::span<float> right);

private:
    std::vector<float> m_left, m_right; // the block that waits
    float m_allowed = 1;                // the most that the waiting block bears
    float m_gain = 1;                   // where the waiting block begins
    float m_rise;                       // of a block
};

} // namespace moyun::audio
