// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPainterPath>

namespace moyun::ui {

// A thin line that is seen on any ground: white within black.
void drawGuide(QPainter& painter, const QPainterPath& path);
// A square to be dragged, in view pixels.
void drawHandle(QPainter& painter, QPointF at, bool round = false);
inline constexpr double kHandle = 9; // side of a handle

} // namespace moyun::ui
