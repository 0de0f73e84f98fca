// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/brush.h"

#include <optional>

namespace moyun::bridge {

// A stroke on a mask: soft round dabs, close together, that add to it or take from it. Within one stroke a
// place is covered at most as much as the brush's opacity, however often it is crossed. Pressure thins the
// brush by half and weakens it. One thread at a time.
class MaskStroke
{
public:
    // `settings`: radius, hardness, opacity, pressure curve. Painting stays within 0..width, 0..height.
    MaskStroke(canvas::Mask mask, const canvas::BrushSettings& settings, bool erase, int width, int height);

    image::Rect add(const canvas::StrokeSample& sample); // what changed, in pixels; may be empty
    const canvas::Mask& mask() const { return m_mask; }

private:
    image::Rect dab(double x, double y, double pressure);
    double shaped(double pressure) const;

    canvas::Mask m_mask;
    const canvas::Mask m_before;
    canvas::Mask m_laid; // what this stroke covers
    canvas::BrushSettings m_settings;
    bool m_erase;
    int m_width, m_height;
    std::optional<canvas::StrokeSample> m_last;
    double m_left = 0; // pixels to go to the next dab
};

} // namespace moyun::bridge
