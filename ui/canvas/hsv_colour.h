// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace moyun::ui {

// A colour as one chooses it: the hue stays while saturation or value is nought, where RGB has forgotten it.
struct HsvColour
{
    double hue = 0, saturation = 0, value = 0; // 0 to 1; a hue of 1 is that of 0

    QColor colour() const; // 8 bits a channel, so that the hex field shows just this
    // Follows a colour from elsewhere; what that one leaves open stays as it was.
    void take(const QColor& colour);
};

} // namespace moyun::ui
