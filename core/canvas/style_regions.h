// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_plane.h"

#include <string>
#include <vector>

namespace moyun::canvas {

// Where a picture is seen in which style, as files keep it: it belongs to the picture and changes nothing of
// it.
struct StyleRegionRecord
{
    enum class Where { Whole, Selection, Painted };

    std::string name; // UTF-8
    Where where = Where::Whole;
    Mask mask; // of Painted: 255 wholly restyled
    bool visible = true;
    std::vector<std::string> styles;       // ids, at most four
    double mixtureX = 0.5, mixtureY = 0.5; // how they are mixed: a place on the unit square between them
    float strength = 1;                    // 0 to 1
    bool keepColours = false;
    float strokeScale = 1; // 0.25 to 4
    bool operator==(const StyleRegionRecord&) const = default;
};

struct StyleRegionRecords
{
    std::vector<StyleRegionRecord> regions; // the lowest first
    int active = -1;                        // index of the one that is being edited; -1: none
    bool live = false;                      // the picture is shown restyled
    bool operator==(const StyleRegionRecords&) const = default;
};

inline constexpr std::size_t kMostStyleRegionRecords = 8;

} // namespace moyun::canvas
