// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/limiter.h"

#include <algorithm>
#include <cmath>

namespace moyun::audio {

Limiter::Limiter(int frames, int sampleRate)
    : m_left(std::size_t(frames)), m_right(std::size_t(frames)),
      m_rise(2.0f * float(frames) / float(sampleRate))
{}

void Limiter::process(std::span<float> left, std::span<float> right)
{
    float peak = 0;
    for (const auto side : {left, right})
        for (const float sample : side) peak = std::max(peak, std::abs(sample));
    const float allowed = peak > kCeiling ? kCeiling / peak : 1;
    // Where the waiting block ends and this one begins, neither may be too loud.
    const float end = std::min({m_allowed, allowed, m_gain + m_rise});
    const std::size_t frames = m_left.size();
    for (std::size_t i = 0; i < frames; ++i) {
        const float gain = m_gain + (end - m_gain) * float(i) / float(frames);
        std::swap(m_left[i], left[i]);
        std::swap(m_right[i], right[i]);
        left[i] *= gain;
        right[i] *= gain;
    }
    m_allowed = allowed;
    m_gain = end;
}

} // namespace moyun::audio
