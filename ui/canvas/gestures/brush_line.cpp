// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/brush_line.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

namespace {

constexpr double kStep = 2; // pixels between samples
constexpr int kMostSteps = 8192;
constexpr double kSecondsAPixel = 1e-3; // brushes may look at the speed
constexpr double kTurn = 15;

} // namespace

void eachSampleOf(const QLineF& line, canvas::StrokeSample sample,
                  const std::function<void(const canvas::StrokeSample&, bool first)>& use)
{
    const double began = sample.time, length = line.length();
    const int steps = std::clamp(int(length / kStep), 1, kMostSteps);
    for (int i = 0; i <= steps; ++i) {
        const QPointF at = line.pointAt(double(i) / steps);
        sample.x = at.x();
        sample.y = at.y();
        sample.time = began + kSecondsAPixel * length * i / steps;
        use(sample, i == 0);
    }
}

QPointF steppedEnd(const CanvasTransform& transform, QPointF from, QPointF to)
{
    QLineF line(transform.toView(from), transform.toView(to));
    line.setAngle(std::round(line.angle() / kTurn) * kTurn);
    return transform.toPicture(line.p2());
}

} // namespace moyun::ui
