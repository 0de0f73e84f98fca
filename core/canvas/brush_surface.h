// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/brush_settings.h"
#include "core/canvas/tile_plane.h"

#include <memory>
#include <vector>

struct MyPaintSurface2;

namespace moyun::canvas {

// Pixels as libmypaint sees them: its tiles of 64 x 64 premultiplied 15-bit RGBA are ours. With a selection
// the stroke goes on by itself on tiles that nobody sees, and what is seen is mixed anew from the tiles
// before the stroke, by the mask, whenever some of it changes: no error adds up, and what is not selected
// stays bit for bit. Thread: one at a time.
class BrushSurface
{
public:
    BrushSurface();
    ~BrushSurface();
    BrushSurface(const BrushSurface&) = delete;
    BrushSurface& operator=(const BrushSurface&) = delete;

    // `bounds`: pixels, widened to whole tiles.
    void begin(const BrushSettings& settings, const Pixels& pixels, const Mask* selection,
               const image::Rect& bounds);
    // Dabs are drawn between these two. close(): the areas that changed, clipped to the bounds.
    MyPaintSurface2* open();
    void close(std::vector<image::Rect>& areas);
    // Tiles that the stroke left as they were become the very ones from before it.
    void end();

    const Pixels& pixels() const;
    std::uint64_t dabs() const; // drawn since the surface was made, each once for all its mirror images

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace moyun::canvas
