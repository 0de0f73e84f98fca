// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/hsv_colour.h"

#include <cmath>

namespace moyun::ui {

QColor HsvColour::colour() const
{
    const double turn = hue - std::floor(hue);
    return QColor::fromRgb(
        QColor::fromHsvF(float(turn), float(qBound(0.0, saturation, 1.0)), float(qBound(0.0, value, 1.0)))
            .rgb());
}

void HsvColour::take(const QColor& other)
{
    if (other.rgb() == colour().rgb()) return;
    float h = 0, s = 0, v = 0;
    other.getHsvF(&h, &s, &v);
    value = v;
    if (v > 0) saturation = s;
    if (v > 0 && s > 0 && h >= 0) hue = h;
}

} // namespace moyun::ui
