// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace moyun::bridge {

// The arithmetic of the mixing pad: corners and weights of up to four styles, on a unit square (x to the
// right, y down). One style has no freedom, two lie on the middle line, three on a triangle, four on the
// corners. Pure; any thread.
namespace mixpad {

inline constexpr int kMost = 4;

QList<QPointF> corners(int count);

// The nearest point that a puck may take: on the line, in the triangle, in the square.
QPointF within(int count, QPointF puck);

// Weights of the styles at a puck, at least 0, sum 1: linear, barycentric, bilinear.
QList<double> weights(int count, QPointF puck);

// Where the puck lies evenly between all.
QPointF middle(int count);

} // namespace mixpad
} // namespace moyun::bridge
