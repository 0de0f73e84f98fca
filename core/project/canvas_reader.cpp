// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/canvas_reader.h"

#include "core/project/layer_rows.h"
#include "core/project/lost_planes.h"
#include "core/project/row_keys.h"
#include "core/project/tile_reader.h"
#include "core/project/tile_table.h"

#include <algorithm>
#include <cmath>

namespace moyun::project {
namespace {

// Sides that cannot be are left 0, which is told.
bool readFrame(const Reading& reading, CanvasContent& content)
{
    Statement row = reading.database.prepare(
        "SELECT width, height, dpi, next_layer, layer, selected, look FROM canvas WHERE id = 1");
    if (!row.step()) {
        if (reading.database.number("SELECT EXISTS(SELECT 1 FROM layers) OR EXISTS(SELECT 1 FROM tiles)") !=
            0)
            reading.refuse("What belongs to the whole canvas is missing");
        return false;
    }
    canvas::Picture& picture = content.picture;
    const std::int64_t width = row.integer(0), height = row.integer(1);
    const auto canBe = [](std::int64_t side) { return side >= 1 && side <= canvas::kMostSide; };
    if (!canBe(width) || !canBe(height)) reading.refuse("The canvas has no possible size");
    picture.width = canBe(width) ? static_cast<int>(width) : 0;
    picture.height = canBe(height) ? static_cast<int>(height) : 0;
    picture.dpi = row.real(2);
    if (!std::isfinite(picture.dpi) || picture.dpi <= 0) picture.dpi = 96;
    const std::int64_t next = row.integer(3), layer = row.integer(4);
    picture.nextId = next >= 1 && next <= kMostOwner + 1 ? static_cast<canvas::LayerId>(next) : 1;
    content.layer = layer >= 0 && layer <= kMostOwner ? static_cast<canvas::LayerId>(layer) : 0;
    if (row.integer(5) != 0) picture.selection.emplace();
    content.look = row.text(6);
    if (content.look.size() > kMostText) {
        reading.refuse("The look of the canvas is too long");
        content.look.clear();
    }
    return true;
}

void readLookMasks(const Reading& reading, CanvasContent& content)
{
    eachRow(reading, {"masks of the look", "The mask of the look", "look_masks", "region", "region"},
            [&](const Statement& row) {
                const std::int64_t region = row.integer(0);
                if (region < 1 || region > kMostOwner || content.lookMasks.size() >= kMostRows / 10)
                    reading.refuse("A mask of the look has a number out of range");
                else
                    content.lookMasks.emplace(static_cast<std::uint32_t>(region), canvas::Mask());
            });
}

// Of a canvas whose size is not known: what is painted, where it is not the size that is known.
void findSize(const Reading& reading, canvas::Picture& picture)
{
    const image::Rect painted = extentOfTiles(reading);
    const auto side = [](int known, int found) {
        return known > 0 ? known : std::clamp(found, canvas::kTileSide, canvas::kMostSide);
    };
    picture.width = side(picture.width, painted.width);
    picture.height = side(picture.height, painted.height);
    reading.refuse("The canvas became " + std::to_string(picture.width) + " x " +
                   std::to_string(picture.height) + " pixels, as far as it is painted");
}

void collect(std::vector<canvas::Layer>& layers, TileReader& reader, canvas::LayerId& last)
{
    for (canvas::Layer& layer : layers) {
        reader.add(planeId(layer.id, PlaneKind::Pixels), layer.pixels);
        if (layer.mask) reader.add(planeId(layer.id, PlaneKind::Mask), *layer.mask);
        last = std::max(last, layer.id);
        collect(layer.layers, reader, last);
    }
}

} // namespace

std::optional<CanvasContent> readCanvas(const Reading& reading)
{
    CanvasContent content;
    canvas::Picture& picture = content.picture;
    bool there = false;
    reading.part("canvas", [&] { there = readFrame(reading, content); });
    if (!there && !reading.damage) return {};
    reading.part("layers", [&] { picture.layers = readLayers(reading); });
    reading.part("masks of the look", [&] { readLookMasks(reading, content); });
    if (reading.damage) {
        addLostPlanes(reading, content);
        if (!there && picture.layers.empty()) return {};
        if (picture.width < 1 || picture.height < 1) findSize(reading, picture);
    }

    TileReader reader(reading);
    canvas::LayerId last = 0;
    collect(picture.layers, reader, last);
    picture.nextId = std::max(picture.nextId, last + 1);
    if (!picture.find(content.layer)) content.layer = 0;
    if (picture.selection) reader.add(planeId(0, PlaneKind::Mask), *picture.selection);
    for (auto& [region, mask] : content.lookMasks) reader.add(planeId(region, PlaneKind::LookMask), mask);
    reader.readAll({0, 0, picture.width, picture.height});
    return content;
}

} // namespace moyun::project
