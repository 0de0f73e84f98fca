// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

#include <QLineF>

#include <functional>

namespace moyun::ui {

// Samples of a straight line that nobody's hand draws, at an even, middling speed: the first one first.
// `sample` brings pressure, tilt and time.
void eachSampleOf(const QLineF& line, canvas::StrokeSample sample,
                  const std::function<void(const canvas::StrokeSample&, bool first)>& use);

// The end of a line from `from` towards `to`, turned to the nearest step of 15 degrees as it is seen in the
// view.
QPointF steppedEnd(const CanvasTransform& transform, QPointF from, QPointF to);

} // namespace moyun::ui
