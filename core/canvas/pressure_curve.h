// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace moyun::canvas {

// A monotone cubic through points (F. N. Fritsch, R. E. Carlson: Monotone Piecewise Cubic Interpolation, SIAM
// J. Numer. Anal. 17, 1980): it never swings beyond what lies between two points. Reentrant.
class PressureCurve
{
public:
    // Points with x and y from 0 to 1, x ascending; others, and those that are not numbers, are left out.
    // Fewer than two: as the tablet has it.
    explicit PressureCurve(const std::vector<std::pair<double, double>>& points);

    double at(double pressure) const; // 0 to 1; constant before the first point and after the last

private:
    struct Knot
    {
        double x, y, slope;
    };
    std::vector<Knot> m_knots;
};

} // namespace moyun::canvas
