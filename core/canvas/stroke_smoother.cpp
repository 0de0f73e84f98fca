// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/stroke_smoother.h"

#include <algorithm>
#include <cmath>

namespace moyun::canvas {

namespace {

constexpr double kFarthest = 1 << 17; // pixels from the corner
constexpr double kLongestRest = 1;    // seconds between samples that count
constexpr double kShortest = 1e-4;    // seconds
constexpr double kStep = 0.004;       // of the filters, seconds
constexpr double kMostLag = 0.15;     // seconds
constexpr double kStraight = 0.2;     // pixels that a path may bend and still be one step
constexpr double kStride = 3;         // pixels from step to step on a bent path

double mended(double value, double otherwise, double low, double high)
{
    return std::clamp(std::isfinite(value) ? value : otherwise, low, high);
}

template <class Fn> StrokeSample combined(const StrokeSample& a, const StrokeSample& b, Fn fn)
{
    return {fn(a.x, b.x),         fn(a.y, b.y),         fn(a.pressure, b.pressure),
            fn(a.tiltX, b.tiltX), fn(a.tiltY, b.tiltY), fn(a.rotation, b.rotation),
            fn(a.time, b.time)};
}

StrokeSample between(const StrokeSample& a, const StrokeSample& b, double share)
{
    return combined(a, b, [share](double from, double to) { return from + (to - from) * share; });
}

bool isMouse(const StrokeSample& sample)
{
    return sample.pressure == 0.5 && sample.tiltX == 0 && sample.tiltY == 0;
}

} // namespace

StrokeSmoother::StrokeSmoother(double stabiliser)
{
    const double amount = mended(stabiliser, 0, 0, 1);
    m_lag = kMostLag * amount * amount;
}

void StrokeSmoother::add(StrokeSample sample, std::vector<StrokeSample>& steps)
{
    const StrokeSample last = m_hand.value_or(StrokeSample{});
    sample.x = mended(sample.x, last.x, -kFarthest, kFarthest);
    sample.y = mended(sample.y, last.y, -kFarthest, kFarthest);
    sample.pressure = mended(sample.pressure, last.pressure, 0, 1);
    sample.tiltX = mended(sample.tiltX, last.tiltX, -1, 1);
    sample.tiltY = mended(sample.tiltY, last.tiltY, -1, 1);
    sample.rotation = std::remainder(mended(sample.rotation, last.rotation, -1e6, 1e6), 360.0);
    // Turns go the short way round.
    if (m_hand) sample.rotation = last.rotation + std::remainder(sample.rotation - last.rotation, 360.0);
    // Times of our own: from zero, without long rests, so that a clock of any size keeps its precision.
    const double clock = mended(sample.time, m_clock, -1e15, 1e15);
    sample.time = m_hand ? last.time + std::clamp(clock - m_clock, kShortest, kLongestRest) : 0;
    m_clock = std::max(clock, m_hand ? m_clock : clock);
    const bool first = !m_hand;
    m_hand = sample;

    if (first && !isMouse(sample)) {
        m_held = sample;
        return;
    }
    if (m_held) {
        StrokeSample held = *m_held;
        m_held.reset();
        held.pressure = std::min(held.pressure, sample.pressure);
        follow(held, steps);
    }
    follow(sample, steps);
}

void StrokeSmoother::follow(const StrokeSample& sample, std::vector<StrokeSample>& steps)
{
    if (m_lag <= 0 || !m_started) {
        m_started = true;
        m_near = m_brush = m_from = sample;
        draw(sample, steps);
        return;
    }
    const double time = sample.time - m_from.time;
    const int count = std::max(1, int(std::ceil(time / kStep)));
    const double share = 1 - std::exp(-time / count / m_lag);
    for (int i = 1; i <= count; ++i) {
        m_near = between(m_near, between(m_from, sample, double(i) / count), share);
        m_brush = between(m_brush, m_near, share);
    }
    m_from = sample;
    m_brush.time = sample.time;
    draw(m_brush, steps);
}

// A parabola from the last middle to the next one.
void StrokeSmoother::draw(const StrokeSample& point, std::vector<StrokeSample>& steps)
{
    if (!m_point) {
        m_point = m_middle = point;
        steps.push_back(point);
        return;
    }
    const StrokeSample control = *m_point, from = *m_middle, to = between(control, point, 0.5);
    const double bend = std::hypot(from.x - 2 * control.x + to.x, from.y - 2 * control.y + to.y) / 4;
    const double length =
        std::hypot(control.x - from.x, control.y - from.y) + std::hypot(to.x - control.x, to.y - control.y);
    const int count = bend < kStraight ? 1 : std::clamp(int(length / kStride), 1, 64);
    for (int i = 1; i < count; ++i) {
        const double t = double(i) / count;
        steps.push_back(between(between(from, control, t), between(control, to, t), t));
    }
    steps.push_back(to);
    m_point = point;
    m_middle = to;
}

void StrokeSmoother::end(std::vector<StrokeSample>& steps)
{
    if (m_held) {
        follow(*m_held, steps);
        m_held.reset();
    }
    if (!m_point) return;
    if (m_lag > 0) {
        const StrokeSample hand = m_from;
        for (int i = 0; i < 200 && std::hypot(hand.x - m_brush.x, hand.y - m_brush.y) > 0.25; ++i) {
            StrokeSample rest = hand;
            rest.time = m_from.time + 2 * kStep;
            follow(rest, steps);
        }
    }
    if (m_point->x != m_middle->x || m_point->y != m_middle->y || m_point->pressure != m_middle->pressure)
        steps.push_back(*m_point);
}

} // namespace moyun::canvas
