// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/canvas_reader.h"

#include "core/project/layer_rows.h"
#include "core/project/tile_reader.h"

#include <cmath>

namespace moyun::project {
namespace {

bool readFrame(const Reading& reading, CanvasContent& content)
{
    Statement row = reading.database.prepare(
        "SELECT width, height, dpi, next_layer, layer, selected, look FROM canvas WHERE id = 1");
    if (!row.step()) return false;
    canvas::Picture& picture = content.picture;
    const auto side = [&](int column) {
        const std::int64_t value = row.integer(column);
        if (value < 1 || value > canvas::kMostSide)
            reading.database.damaged("the canvas has no possible size");
        return static_cast<int>(value);
    };
    picture.width = side(0);
    picture.height = side(1);
    picture.dpi = row.real(2);
    if (!std::isfinite(picture.dpi) || picture.dpi <= 0) picture.dpi = 96;
    const std::int64_t next = row.integer(3), layer = row.integer(4);
    picture.nextId = next >= 1 && next <= kMostOwner + 1 ? static_cast<canvas::LayerId>(next) : 1;
    content.layer = layer >= 0 && layer <= kMostOwner ? static_cast<canvas::LayerId>(layer) : 0;
    if (row.integer(5) != 0) picture.selection.emplace();
    content.look = row.text(6);
    if (content.look.size() > kMostText) reading.database.damaged("a text is too long");
    return true;
}

void readLookMasks(const Reading& reading, CanvasContent& content)
{
    Statement rows = reading.database.prepare("SELECT region FROM look_masks ORDER BY region");
    while (rows.step()) {
        const std::int64_t region = rows.integer(0);
        if (region < 1 || region > kMostOwner || content.lookMasks.size() >= kMostRows / 10)
            reading.refuse("A mask of the look has a number out of range");
        else
            content.lookMasks.emplace(static_cast<std::uint32_t>(region), canvas::Mask());
    }
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
    bool there = false;
    reading.part("canvas", [&] { there = readFrame(reading, content); });
    if (!there) return {};
    reading.part("layers", [&] {
        content.picture.layers =
            readLayers(reading.database, [&](const std::string& what) { reading.refuse(what); });
    });
    reading.part("masks of the look", [&] { readLookMasks(reading, content); });

    TileReader reader(reading);
    canvas::LayerId last = 0;
    collect(content.picture.layers, reader, last);
    content.picture.nextId = std::max(content.picture.nextId, last + 1);
    if (!content.picture.find(content.layer)) content.layer = 0;
    if (content.picture.selection) reader.add(planeId(0, PlaneKind::Mask), *content.picture.selection);
    for (auto& [region, mask] : content.lookMasks) reader.add(planeId(region, PlaneKind::LookMask), mask);
    reader.readAll({0, 0, content.picture.width, content.picture.height});
    return content;
}

} // namespace moyun::project
