// SPDX-License-Identifier: GPL-3.0-or-later
// open_raster_samples FOLDER: writes the files that tools/check_openraster.sh shows to other programs: a
// layer of each blend mode over others (mode-NAME.ora), and groups in groups with masks, style layers, style
// regions and layers that reach beyond the canvas (nested.ora).
#include "core/canvas/layer_edits.h"
#include "core/canvas/open_raster.h"
#include "core/canvas/tile_tools.h"

#include <cstdio>
#include <random>
#include <string>

using namespace moyun::canvas;
namespace image = moyun::image;

namespace {

constexpr int kWidth = 192, kHeight = 128;

// Blocks of 8 x 8 of any colour; alpha from one side to the other, or everywhere 1.
Pixels blocks(const image::Rect& area, unsigned seed, bool opaque)
{
    std::mt19937 random(seed);
    Pixels pixels;
    for (int top = 0; top < area.height; top += 8)
        for (int left = 0; left < area.width; left += 8) {
            const auto part = [&random] { return float(random() % 256) / 255; };
            const float alpha =
                opaque ? 1 : std::min(1.f, 0.08f + 0.92f * float(left) / float(area.width - 8));
            const auto colour = colourOf(part(), part(), part(), alpha);
            const auto block = filledPixels(
                {area.x + left, area.y + top, std::min(8, area.width - left), std::min(8, area.height - top)},
                colour);
            block.forEach([&](int tx, int ty, const Pixels::Ref& tile) {
                Tile& into = pixels.edit(tx, ty);
                for (std::size_t i = 0; i < into.px.size(); i += 4)
                    if (tile->px[i + 3] > 0) std::copy_n(tile->px.data() + i, 4, into.px.data() + i);
            });
        }
    return pixels;
}

Layer layer(Picture& picture, const char* name, const image::Rect& area, unsigned seed, bool opaque = false)
{
    Layer made;
    made.id = picture.nextId++;
    made.name = name;
    made.pixels = blocks(area, seed, opaque);
    return made;
}

Layer group(Picture& picture, const char* name)
{
    Layer made;
    made.id = picture.nextId++;
    made.kind = Layer::Kind::Group;
    made.name = name;
    return made;
}

Picture ofMode(BlendMode mode)
{
    Picture picture;
    picture.width = kWidth;
    picture.height = kHeight;
    picture.layers.push_back(layer(picture, "below", {0, 0, kWidth / 2, kHeight}, 1, true));
    picture.layers.push_back(layer(picture, "below too", {kWidth / 2, 0, kWidth / 2, kHeight}, 2));
    picture.layers.push_back(layer(picture, "above", {0, 16, kWidth, kHeight - 32}, 3));
    picture.layers.back().mode = mode;
    picture.layers.back().opacity = 0.8f;
    return picture;
}

Picture nested()
{
    Picture picture;
    picture.width = kWidth;
    picture.height = kHeight;
    picture.dpi = 300;
    picture.layers.push_back(layer(picture, "ground", {0, 0, kWidth, kHeight}, 4, true));
    Layer outer = group(picture, "outer"), inner = group(picture, "inner 内");
    outer.opacity = 0.5f;
    outer.mode = BlendMode::Multiply;
    inner.layers.push_back(layer(picture, "far left", {-70, -40, 150, 100}, 5));
    inner.layers.push_back(layer(picture, "screened", {60, 40, 200, 200}, 6));
    inner.layers.back().mode = BlendMode::Screen;
    outer.layers.push_back(std::move(inner));
    outer.layers.push_back(layer(picture, "hidden", {0, 0, kWidth, kHeight}, 7));
    outer.layers.back().visible = false;
    picture.layers.push_back(std::move(outer));
    Layer masked = layer(picture, "masked", {20, 10, 100, 100}, 8, true);
    auto& tile = masked.mask.emplace().edit(0, 0);
    for (std::size_t i = 0; i < tile.px.size(); ++i) tile.px[i] = std::uint8_t(i % 64 * 4);
    picture.layers.push_back(std::move(masked));
    Layer style = layer(picture, "style", {100, 60, 60, 60}, 9, true);
    style.kind = Layer::Kind::Style;
    style.style.styles = {{"monet-impression-sunrise", 1.f}};
    picture.layers.push_back(std::move(style));
    Layer locked = layer(picture, "locked", {100, 90, 60, 60}, 10);
    locked.locked = true;
    locked.opacity = 0.3f;
    picture.layers.push_back(std::move(locked));
    return picture;
}

StyleRegionRecords regions()
{
    StyleRegionRecords records;
    records.regions.resize(2);
    records.regions[0].name = "all";
    records.regions[0].styles = {"monet-impression-sunrise"};
    records.regions[1].name = "painted";
    records.regions[1].where = StyleRegionRecord::Where::Painted;
    records.regions[1].mask.edit(1, 1).px.fill(200);
    return records;
}

bool write(const std::filesystem::path& file, const Picture& picture, const StyleRegionRecords& styles = {})
{
    const auto written = writeOpenRaster(file, picture, {}, {}, styles);
    if (!written) std::fprintf(stderr, "%s\n", written.error().text().c_str());
    return written.ok();
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "usage: open_raster_samples FOLDER\n");
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    bool fine = write(folder / "nested.ora", nested(), regions());
    for (int mode = 0; mode < kBlendModes; ++mode) {
        const std::string name(openRasterName(BlendMode(mode)).substr(4));
        fine = write(folder / ("mode-" + name + ".ora"), ofMode(BlendMode(mode))) && fine;
    }
    return fine ? 0 : 1;
}
