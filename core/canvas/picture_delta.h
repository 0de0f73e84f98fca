// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"
#include "core/canvas/undo_vault.h"

namespace moyun::canvas {

// What lies between two pictures, seen from the one that stands: the tiles that the other has instead, and of
// layers and attributes what differs. Applying it turns the one exactly into the other (by value) and the
// difference round, so that it leads back. Only the side that does not stand is kept: the other is in the
// picture. Thread: that of the vault.
class PictureDelta
{
public:
    PictureDelta() = default;
    // `other` is kept, `standing` is what exchange() is applied to. Tiles of equal values make no difference.
    PictureDelta(const Picture& other, const Picture& standing, UndoVault& vault);

    bool isEmpty() const;
    // Errors (Io, OutOfMemory: packed tiles could not be read): neither the picture nor this is changed.
    base::Result<void> exchange(Picture& standing, UndoVault& vault);

    const UndoVault::Bundle& tiles() const { return m_tiles; }
    std::size_t bytes() const; // without the tiles

private:
    struct Frame // what belongs to the whole picture
    {
        int width = 0, height = 0;
        double dpi = 0;
        LayerId nextId = 0;
        bool selected = false;
        bool operator==(const Frame&) const = default;
    };
    enum class Plane : std::uint8_t { Pixels, Mask, Selection };
    struct Run // of tiles of one plane
    {
        LayerId layer = 0;
        Plane plane = Plane::Pixels;
        std::size_t first = 0, count = 0; // in m_places and m_tiles
    };
    struct Place
    {
        std::int16_t tx, ty;
    };
    class Maker;
    static Frame frameOf(const Picture& picture);

    Frame m_frame;
    // Of the other side: all layers without tiles where there are other ones or they stand in another order,
    // else those alone whose attributes differ.
    bool m_otherTree = false;
    std::vector<Layer> m_layers;
    std::vector<Run> m_runs;
    std::vector<Place> m_places;
    UndoVault::Bundle m_tiles;
    bool m_empty = true;
};

// Where two pictures may look different, in pixels of `after`: what both share costs nothing to compare.
image::Rect changedArea(const Picture& before, const Picture& after);

// Whether both have the same layers in the same order with the same attributes, pixels and masks aside.
bool sameLayers(const Picture& a, const Picture& b);

} // namespace moyun::canvas
