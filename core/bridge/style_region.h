// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/style_parameters.h"
#include "core/canvas/tile_plane.h"

#include <QList>
#include <QString>

namespace moyun::bridge {

// A part of the canvas that is seen in a style of its own: which style, and where.
struct StyleRegion
{
    enum Where { Whole, Selection, Painted };

    int id = 0; // of one canvas, never used again; 0: none
    QString name;
    Where where = Whole;
    canvas::Mask mask; // of Painted: 255 wholly restyled, 0 the picture itself
    StyleParameters look;
    bool visible = true;

    bool operator==(const StyleRegion&) const = default;
};

// All regions, the lowest first: a later one covers an earlier one where their masks meet.
struct StyleRegions
{
    QList<StyleRegion> list;
    int active = 0; // id of the one that the dock shows; 0: none
    int nextId = 1;

    const StyleRegion* find(int id) const
    {
        for (const StyleRegion& region : list)
            if (region.id == id) return &region;
        return nullptr;
    }
    StyleRegion* find(int id)
    {
        for (StyleRegion& region : list) // detaches: copies of the list stay as they are
            if (region.id == id) return &region;
        return nullptr;
    }
    bool operator==(const StyleRegions&) const = default;
};

inline constexpr int kMostStyleRegions = 8;

} // namespace moyun::bridge
