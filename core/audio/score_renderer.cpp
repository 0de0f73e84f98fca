// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/score_renderer.h"

#include <algorithm>
#include <cmath>

namespace moyun::audio {
namespace {

constexpr float kSilence = 1e-4f; // -80 dB
constexpr double kQuietSeconds = 0.25, kLongestTail = 20, kFade = 0.5;

} // namespace

ScoreRenderer::ScoreRenderer(std::shared_ptr<Synth> synth, PieceRef piece, int sampleRate)
    : m_synth(std::move(synth)), m_sampleRate(sampleRate), m_schedule(m_synth->ports()),
      m_limiter(kBlock, sampleRate)
{
    m_schedule.setPiece(std::move(piece), Time(0), m_due);
    m_schedule.start(Time(0), m_due);
    // One block of silence fills the limiter, which is late by one.
    float left[kBlock] = {}, right[kBlock] = {};
    play();
    m_synth->render(left, right);
    m_limiter.process(left, right);
    ++m_block;
}

void ScoreRenderer::play()
{
    const double middle = (double(m_block) + 0.5) * kBlock / m_sampleRate;
    m_schedule.advance(Time(std::llround(middle * 1e9)), m_due);
    for (const auto& timed : m_due) m_synth->send(timed.message);
    m_due.clear();
    if (m_end < 0 && !m_schedule.isRunning()) m_end = m_block;
}

bool ScoreRenderer::isOver(float peak)
{
    m_quiet = peak < kSilence ? m_quiet + 1 : 0;
    if (m_end < 0) return false;
    const auto blocks = [this](double seconds) { return std::int64_t(seconds * m_sampleRate / kBlock); };
    return m_quiet > blocks(kQuietSeconds) || m_block - m_end > blocks(kLongestTail);
}

bool ScoreRenderer::next(std::span<float> left, std::span<float> right)
{
    play();
    m_synth->render(left, right);
    m_limiter.process(left, right);
    ++m_block;
    if (m_end >= 0) {
        // A sound that does not end by itself is faded out before its time is over.
        const double fadeStart = kLongestTail - kFade;
        const double tail = double(m_block - m_end) * kBlock / m_sampleRate;
        if (tail > fadeStart) {
            const auto gain = float(std::clamp((kLongestTail - tail) / kFade, 0.0, 1.0));
            for (int i = 0; i < kBlock; ++i) {
                left[std::size_t(i)] *= gain;
                right[std::size_t(i)] *= gain;
            }
        }
    }
    float peak = 0;
    for (const auto side : {left, right})
        for (const float sample : side) peak = std::max(peak, std::abs(sample));
    return !isOver(peak);
}

} // namespace moyun::audio
