// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QStringList>

namespace moyun::bridge {

// How fine a picture is computed: what the full-size pass on the screen may cost.
enum class RenderQuality { Draft, Normal, Fine };

// All that the Style workspace lets one choose, as a value: what undo and redo step through.
struct StyleParameters
{
    QStringList styles;     // ids, at most four, in the order of the pad's corners
    QPointF puck{0.5, 0.5}; // on the mixing pad (core/bridge/mix_pad.h)
    int strength = 100;     // 0 to 100
    bool keepColours = false;
    int strokeScale = 100; // per cent, 50 to 200
    RenderQuality quality = RenderQuality::Normal;

    bool operator==(const StyleParameters&) const = default;
};

} // namespace moyun::bridge
