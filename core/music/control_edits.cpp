// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/control_edits.h"

#include <algorithm>
#include <cmath>

namespace moyun::music {
namespace {

constexpr int kExpression = 11;

bool byPlace(const Control& a, const Control& b)
{
    return a.at < b.at;
}

} // namespace

ControlRange rangeOfControl(int number)
{
    switch (number) {
    case Control::kPitchBend:
        return {-8192, 8191, 0};
    case Control::kVolume:
        return {0, 127, 100};
    case Control::kPan:
        return {0, 127, 64};
    case kExpression:
        return {0, 127, 127};
    default:
        return {};
    }
}

int controlAt(const std::vector<Control>& controls, int number, Tick at)
{
    int value = rangeOfControl(number).usual;
    for (const auto& control : controls) {
        if (control.at > at) break;
        if (control.number == number) value = control.value;
    }
    return value;
}

std::vector<Control> withoutControls(const std::vector<Control>& controls, int number, Tick from, Tick to)
{
    auto left = controls;
    std::erase_if(left, [=](const Control& c) { return c.number == number && c.at >= from && c.at < to; });
    return left;
}

std::vector<Control> withControls(const std::vector<Control>& controls, int number, Tick from, Tick to,
                                  std::vector<Control> points)
{
    const auto range = rangeOfControl(number);
    const int behind = controlAt(controls, number, to);
    auto left = withoutControls(controls, number, from, to);
    std::stable_sort(points.begin(), points.end(), byPlace);
    int value = controlAt(left, number, from);
    std::vector<Control> fresh;
    const auto add = [&](Tick at, int wanted) {
        if (wanted == value) return;
        // Of points at one place the last counts.
        if (!fresh.empty() && fresh.back().at == at) fresh.pop_back();
        fresh.push_back({at, number, wanted});
        value = wanted;
    };
    for (const auto& point : points)
        if (point.at >= from && point.at < to) add(point.at, std::clamp(point.value, range.low, range.high));
    const bool said = std::any_of(left.begin(), left.end(),
                                  [&](const Control& c) { return c.number == number && c.at == to; });
    if (!said) add(to, behind);
    std::vector<Control> all;
    std::merge(left.begin(), left.end(), fresh.begin(), fresh.end(), std::back_inserter(all), byPlace);
    return all;
}

std::vector<Control> withControlHeld(const std::vector<Control>& controls, int number, Tick from, Tick to,
                                     int value)
{
    return withControls(controls, number, from, to, {{from, number, value}});
}

std::vector<Control> withControlLine(const std::vector<Control>& controls, int number, Tick from, Tick to,
                                     int first, int last, Tick step)
{
    step = std::max<Tick>(step, 1);
    std::vector<Control> points;
    if (to <= from) return controls;
    // The last point is where the last step begins, so that its value is reached within the stretch.
    const Tick end = from + (to - 1 - from) / step * step;
    for (Tick at = from; at <= end; at += step) {
        const double part = end == from ? 1 : double(at - from) / double(end - from);
        points.push_back({at, number, int(std::lround(first + part * (last - first)))});
    }
    return withControls(controls, number, from, to, std::move(points));
}

} // namespace moyun::music
