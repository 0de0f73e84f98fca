// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/blend_mode.h"
#include "core/canvas/tile_plane.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace moyun::canvas {

using LayerId = std::uint32_t; // of one picture, never used again; 0: none

// What a style layer does to all that lies below it in its group.
struct StyleEffect
{
    // Ids of styles with their weights, at most four.
    std::vector<std::pair<std::string, float>> styles;
    float strength = 1; // 0 to 1
    bool keepColours = false;
    float strokeScale = 1; // 0.25 to 4
    bool operator==(const StyleEffect&) const = default;
};

// A layer, or a group of layers. `pixels` of a style layer are its last rendering, so that whoever cannot
// render still shows it.
struct Layer
{
    enum class Kind { Paint, Group, Style };

    LayerId id = 0;
    Kind kind = Kind::Paint;
    std::string name; // UTF-8
    BlendMode mode = BlendMode::Normal;
    float opacity = 1; // 0 to 1
    bool visible = true;
    bool locked = false;       // nothing of it may be changed
    bool alphaLocked = false;  // painting changes colours alone
    bool passThrough = false;  // of a group: its layers meet what is below the group
    Pixels pixels;             // empty for groups
    std::optional<Mask> mask;  // where the layer shows; nothing: everywhere
    std::vector<Layer> layers; // of a group, bottom first
    StyleEffect style;         // of a style layer
    bool operator==(const Layer&) const = default;
};

// A whole picture as a value: what is edited, saved and undone. Copies share their tiles, so a snapshot for
// another thread or for undo costs next to nothing. Pixels outside 0..width, 0..height are kept and not
// shown.
struct Picture
{
    int width = 0, height = 0; // 1 to kMostSide
    double dpi = 96;
    std::vector<Layer> layers;     // bottom first
    std::optional<Mask> selection; // nothing: everything is selected
    LayerId nextId = 1;
    bool operator==(const Picture&) const = default;

    // Anywhere in the tree; null where there is none.
    const Layer* find(LayerId id) const;
    Layer* find(LayerId id);
    std::size_t layerCount() const; // groups count
};

inline constexpr std::size_t kMostLayers = 1000;

} // namespace moyun::canvas
