// SPDX-License-Identifier: GPL-3.0-or-later
// MyPaint's brushes (.myb): what is read is painted with, since libmypaint believes the values it is given.
#include "core/canvas/brush_engine.h"
#include "core/canvas/brush_file.h"
#include "core/canvas/brush_library.h"
#include "fuzz/targets/target_support.h"

#include <cmath>

namespace {

using namespace moyun;

void requireValues(const canvas::BrushFile& brush)
{
    for (const auto& setting : brush.settings) {
        fuzz::require(std::isfinite(setting.base), "a setting is a number");
        for (const auto& mapping : setting.mappings) {
            fuzz::require(mapping.points.size() >= 2 && mapping.points.size() <= 64,
                          "a curve has 2 to 64 points");
            for (std::size_t i = 0; i < mapping.points.size(); ++i) {
                const auto [x, y] = mapping.points[i];
                fuzz::require(std::isfinite(x) && std::isfinite(y), "a point of a curve is two numbers");
                fuzz::require(i == 0 || x >= mapping.points[i - 1].first, "a curve goes on to the right");
            }
        }
    }
    fuzz::require(brush.radius() > 0 && std::isfinite(brush.radius()), "a radius is a number");
}

// A stroke with the preset, through the library as the studio does it.
void paint()
{
    canvas::BrushEngine engine(canvas::BrushLibrary::open({fuzz::scratchFolder() / "brushes"}));
    if (engine.library().presets().empty()) return;
    canvas::BrushSettings settings;
    settings.preset = engine.library().presets().front().name;
    settings.radius = 6;
    const auto begun = engine.begin(settings, {}, nullptr, {0, 0, 64, 64});
    if (!begun) return fuzz::requireForPeople(begun.error());
    for (int i = 0; i < 6; ++i)
        engine.add({8.0 + 7 * i, 20.0 + i * i, 0.1 + 0.15 * i, 0.1, -0.2, 30.0 * i, 0.02 * i});
    engine.end();
    engine.pixels().forEach([](int, int, const canvas::Pixels::Ref& tile) {
        for (std::size_t i = 0; i < tile->px.size(); ++i)
            fuzz::require(tile->px[i] <= tile->px[i | 3] && tile->px[i | 3] <= canvas::Tile::kOne,
                          "what a brush paints is premultiplied");
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::bytesOf(data, size);
    const auto brush = [&] {
        const fuzz::MemoryClaim claim(200'000 + 200 * size);
        return canvas::parseBrush(fuzz::textOf(bytes), "brush.myb");
    }();
    if (!brush) {
        fuzz::requireForPeople(brush.error());
        return 0;
    }
    requireValues(*brush);
    const auto folder = fuzz::scratchFolder() / "brushes/group";
    std::filesystem::create_directories(folder);
    fuzz::putFile(folder / "brush.myb", bytes);
    paint();
    return 0;
}
