// SPDX-License-Identifier: GPL-3.0-or-later
// What painting costs behind the window: build/.../canvas_bench
#include "core/canvas/areas.h"
#include "core/canvas/compositor.h"
#include "core/canvas/difference.h"
#include "core/canvas/flood.h"
#include "core/canvas/gradient.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/paint.h"
#include "core/canvas/picture_edits.h"
#include "core/canvas/projection.h"
#include "core/canvas/selection_edits.h"
#include "core/canvas/thumbnail.h"
#include "support/canvas_samples.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

namespace {

using namespace moyun;
using namespace moyun::canvas;

void measure(const char* name, int times, const std::function<void(int)>& work)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work(i);
        took.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(took.begin(), took.end());
    std::printf("  %-58s median %9.3f ms   p95 %9.3f ms\n", name, took[took.size() / 2],
                took[took.size() * 95 / 100]);
    std::fflush(stdout);
}

// Paper, a painting that covers all of it, and a layer of strokes over a third of the tiles.
Picture painting(int side)
{
    const Pixels pattern = test::randomPixels(256, 256, 1);
    Pixels cover, strokes;
    for (int ty = 0; ty * kTileSide < side; ++ty)
        for (int tx = 0; tx * kTileSide < side; ++tx) {
            // Tiles of their own, as painting makes them.
            cover.set(tx, ty, makeTile<Tile>(*pattern.tile(tx % 4, ty % 4)));
            if ((tx + ty) % 3 == 0) strokes.set(tx, ty, makeTile<Tile>(*pattern.tile(ty % 4, tx % 4)));
        }
    return test::pictureOf(side, side,
                           {test::paintLayer(1, filledPixels({0, 0, side, side}, colourOf(1, 1, 1))),
                            test::paintLayer(2, std::move(cover)), test::paintLayer(3, std::move(strokes))});
}

void dab(Picture& picture, int x, int y, image::Rect& damage)
{
    Shape shape{Shape::Kind::Ellipse, {double(x), double(y)}, {x + 30.0, y + 30.0}, 1, true, true};
    damage = {x - 1, y - 1, 32, 32};
    Layer& layer = *picture.find(3);
    layer.pixels = painted(layer.pixels, shapeMask(shape, damage), colourOf(0.8f, 0.1f, 0.1f, 0.5f));
}

void bench(int side)
{
    std::printf("%d x %d, three layers\n", side, side);
    Picture picture = painting(side);
    const image::Rect whole{0, 0, side, side};
    measure("snapshot (a copy of the picture)", 200, [&](int) { const Picture copy = picture; });
    Projection projection(std::size_t(512) << 20);
    projection.setPicture(picture);
    measure("everything shown at full size, first time", 1, [&](int) { projection.prepare(0, whole); });
    measure("all smaller levels after it", 1, [&](int) { projection.prepare(7, {0, 0, 64, 64}); });
    std::printf("  %-58s %9.1f MiB\n", "shown tiles", double(projection.bytes()) / 1048576);
    Picture before = picture;
    image::Rect damage;
    const auto place = [&](int i) { return std::pair(20 + i * 37 % (side - 80), 20 + i * 53 % (side - 80)); };
    measure("a dab of 30 pixels painted, with a snapshot kept", 400, [&](int i) {
        before = picture;
        dab(picture, place(i).first, place(i).second, damage);
    });
    measure("its damage shown at full size", 400, [&](int i) {
        dab(picture, place(i).first, place(i).second, damage);
        projection.setPicture(picture, damage);
        projection.prepare(0, damage);
    });
    measure("its damage shown at full size and at an eighth", 400, [&](int i) {
        dab(picture, place(i).first, place(i).second, damage);
        projection.setPicture(picture, damage);
        projection.prepare(0, damage);
        projection.prepare(3, {damage.x / 8, damage.y / 8, damage.width / 8 + 1, damage.height / 8 + 1});
    });
    measure("what differs between two pictures", 200, [&](int) { shownDifference(before, picture); });
    measure("thumbnail of a layer, 64 pixels", 20, [&](int) { thumbnailOf(picture, 2, 64); });
    measure("fill of everything alike, over all layers", 3,
            [&](int) { (void)floodMask(picture, 0, 5, 5, {.contiguous = false}); });
    measure("gradient over everything", 1, [&](int) {
        (void)painted(Pixels(), whole,
                      Gradient{Gradient::Kind::Linear, {0, 0}, {double(side), 100}, colourOf(1, 0, 0), {}});
    });
    measure("selection of a circle, feathered by 50", 1, [&](int) {
        (void)feathered(ellipseMask({side / 8, side / 8, side / 2, side / 2}, whole), 50, whole);
    });
    measure("its outline", 3, [&](int) {
        (void)outlineOf(ellipseMask({side / 8, side / 8, side / 2, side / 2}, whole));
    });
    measure("a layer turned by 30 degrees, bicubic", 1, [&](int) {
        (void)transformed(picture.find(2)->pixels, Transform::rotating(30, {side / 2.0, side / 2.0}),
                          Sampling::Bicubic, whole);
    });
    measure("a layer moved by 5 pixels", 3, [&](int) { moved(picture.find(2)->pixels, 5, 5); });
    measure("the picture at half its size", 1,
            [&](int) { (void)scaled(picture, side / 2, side / 2, Sampling::Bicubic); });
    measure("all layers merged", 1, [&](int) { (void)mergedVisible(picture, "All"); });
}

} // namespace

int main()
{
    {
        std::printf("one tile\n");
        const Picture three = test::pictureOf(64, 64,
                                              {test::paintLayer(1, test::randomPixels(64, 64, 1)),
                                               test::paintLayer(2, test::randomPixels(64, 64, 2)),
                                               test::paintLayer(3, test::randomPixels(64, 64, 3))});
        const auto tile = std::make_unique<Tile>();
        for (const BlendMode mode : {BlendMode::Normal, BlendMode::Multiply, BlendMode::Overlay,
                                     BlendMode::SoftLight, BlendMode::Luminosity}) {
            Picture picture = three;
            picture.layers[1].mode = picture.layers[2].mode = mode;
            const std::string name = "three layers, " + std::string(openRasterName(mode));
            measure(name.c_str(), 1000, [&](int) { composeTile(picture, 0, 0, *tile); });
        }
    }
    bench(2048);
    bench(8192);
}
