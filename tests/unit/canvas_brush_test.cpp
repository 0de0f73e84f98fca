// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/brush_engine.h"

#include "core/canvas/areas.h"
#include "support/canvas_samples.h"
#include "support/recorded_strokes.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <map>
#include <tuple>

namespace moyun::canvas {

namespace {

using namespace moyun::test;

BrushLibrary systemLibrary()
{
    static const BrushLibrary kLibrary = BrushLibrary::open(BrushLibrary::systemFolders());
    return kLibrary;
}

#define MOYUN_REQUIRE_BRUSHES()                                                                              \
    if (BrushLibrary::systemFolders().empty()) GTEST_SKIP() << "needs the brushes of mypaint-brushes"

Pixels painted(BrushEngine& engine, const BrushSettings& settings, const std::vector<Stroke>& strokes,
               Pixels pixels = {}, const Mask* selection = nullptr)
{
    for (const Stroke& stroke : strokes) {
        const auto begun = engine.begin(settings, pixels, selection);
        EXPECT_TRUE(begun) << (begun ? "" : begun.error().text());
        for (const StrokeSample& sample : stroke) engine.add(sample);
        engine.end();
        pixels = engine.pixels();
    }
    return pixels;
}

Pixels painted(const BrushSettings& settings, const std::vector<Stroke>& strokes, Pixels pixels = {},
               const Mask* selection = nullptr)
{
    BrushEngine engine(settings.preset.empty() ? BrushLibrary() : systemLibrary());
    return painted(engine, settings, strokes, std::move(pixels), selection);
}

// Of all pixels, sum of a channel in units of one whole pixel.
double amount(const Pixels& pixels, int channel)
{
    double sum = 0;
    pixels.forEach([&](int, int, const Pixels::Ref& tile) {
        for (std::size_t i = std::size_t(channel); i < tile->px.size(); i += 4) sum += tile->px[i];
    });
    return sum / Tile::kOne;
}

void expectSound(const Pixels& pixels)
{
    bool sound = true;
    pixels.forEach([&](int, int, const Pixels::Ref& tile) {
        for (std::size_t i = 0; i < tile->px.size(); i += 4) {
            const auto* p = tile->px.data() + i;
            sound = sound && p[3] <= Tile::kOne && p[0] <= p[3] && p[1] <= p[3] && p[2] <= p[3];
        }
    });
    EXPECT_TRUE(sound) << "a pixel is no premultiplied colour";
}

BrushSettings redRound(double radius)
{
    BrushSettings settings;
    settings.radius = radius;
    settings.colour = {1, 0, 0};
    return settings;
}

} // namespace

TEST(BrushEngine, RoundBrushPaintsItsColourAtItsSize)
{
    const Pixels pixels = painted(redRound(10), {mouseStroke(100, 100, 200, 0)});
    const Rgba middle = pixelOf(pixels, 200, 100);
    EXPECT_NEAR(middle[0], Tile::kOne, 2);
    EXPECT_NEAR(middle[3], Tile::kOne, 2);
    EXPECT_EQ(middle[1], 0);
    EXPECT_GT(pixelOf(pixels, 200, 108)[3], Tile::kOne / 2);
    EXPECT_LT(pixelOf(pixels, 200, 112)[3], Tile::kOne / 8);
    EXPECT_EQ(pixelOf(pixels, 200, 120)[3], 0);
    // From end to end.
    EXPECT_GT(pixelOf(pixels, 96, 100)[3], Tile::kOne / 2);
    EXPECT_GT(pixelOf(pixels, 304, 100)[3], Tile::kOne / 2);
    expectSound(pixels);
}

TEST(BrushEngine, ColoursArriveExactly)
{
    for (const std::array<float, 3> colour :
         {std::array{0.2f, 0.4f, 0.9f}, std::array{0.9f, 0.1f, 0.6f}, std::array{0.3f, 0.8f, 0.2f},
          std::array{0.5f, 0.5f, 0.5f}, std::array{0.0f, 0.0f, 0.0f}, std::array{1.0f, 1.0f, 1.0f}}) {
        BrushSettings settings = redRound(10);
        settings.colour = colour;
        const Rgba pixel = pixelOf(painted(settings, {mouseStroke(100, 100, 100, 0)}), 150, 100);
        for (std::size_t c = 0; c < 3; ++c) EXPECT_NEAR(pixel[c] / double(Tile::kOne), colour[c], 1e-3);
    }
}

TEST(BrushEngine, TheAreasSayWhatChanged)
{
    BrushEngine engine{BrushLibrary()};
    const Pixels before = uniformPixels(512, 256, {100, 200, 300, 400});
    Pixels last = before;
    ASSERT_TRUE(engine.begin(redRound(12), before, nullptr));
    const auto look = [&](const image::Rect& area) {
        engine.pixels().forEachDifference(last, [&](int tx, int ty, const auto& here, const auto& there) {
            for (int y = 0; y < kTileSide; ++y)
                for (int x = 0; x < kTileSide; ++x) {
                    if (pixelOf(*here, x, y) == pixelOf(*there, x, y)) continue;
                    ASSERT_FALSE(isEmpty(intersected(area, {tx * kTileSide + x, ty * kTileSide + y, 1, 1})));
                }
        });
        last = engine.pixels();
    };
    for (const StrokeSample& sample : waveStroke(60, 120, 380, 50)) look(engine.add(sample));
    look(engine.end());
    EXPECT_FALSE(engine.pixels() == before);
}

TEST(BrushEngine, SnapshotsStayAsTheyWere)
{
    BrushEngine engine{BrushLibrary()};
    ASSERT_TRUE(engine.begin(redRound(12), {}, nullptr));
    const Stroke stroke = mouseStroke(60, 120, 380, 50);
    for (std::size_t i = 0; i < 50; ++i) engine.add(stroke[i]);
    const Pixels half = engine.pixels();
    const double red = amount(half, 0);
    for (std::size_t i = 50; i < stroke.size(); ++i) engine.add(stroke[i]);
    engine.end();
    EXPECT_EQ(amount(half, 0), red);
    EXPECT_GT(amount(engine.pixels(), 0), 1.5 * red);
}

TEST(BrushEngine, ATouchWithoutAMoveLeavesADab)
{
    for (const bool tablet : {false, true}) {
        BrushEngine engine{BrushLibrary()};
        ASSERT_TRUE(engine.begin(redRound(10), {}, nullptr));
        engine.add(tablet ? StrokeSample{50, 60, 0.7, 0.1, 0.1, 0, 5}
                          : StrokeSample{50, 60, 0.5, 0, 0, 0, 5});
        // A mouse's is there at once; a tablet's first sample may be a spike.
        EXPECT_EQ(engine.pixels().isEmpty(), tablet);
        engine.end();
        EXPECT_GT(pixelOf(engine.pixels(), 50, 60)[3], Tile::kOne / 3) << tablet;
        EXPECT_EQ(pixelOf(engine.pixels(), 80, 60)[3], 0);
    }
}

// A dab before the brush knows where it goes would stand across the stroke.
// Brushes that lag behind the hand and smudge, at places where a float has few digits left for the way.
TEST(BrushEngine, SlowBrushesBeginFarFromTheCornerToo)
{
    MOYUN_REQUIRE_BRUSHES();
    int slow = 0;
    for (const char* preset :
         {"tanda/acrylic-05-only-water", "tanda/acrylic-05-paint", "classic/calligraphy"}) {
        if (!systemLibrary().find(preset)) continue;
        ++slow;
        BrushSettings settings = redRound(58);
        settings.preset = preset;
        const double x = 4000.7, y = 3900.3;
        const Pixels there =
            uniformPixels(4096, 4096, {0, 0, std::uint16_t(Tile::kOne), std::uint16_t(Tile::kOne)});
        Pixels pixels = painted(settings, {moved(waveStroke(0, 0, 80, 20), x, y)}, there);
        expectSound(pixels);
        settings.preset = "tanda/acrylic-05-paint";
        if (preset != settings.preset) continue;
        EXPECT_GT(amount(pixels, 0), 100) << preset;
    }
    EXPECT_GT(slow, 0);
}

TEST(BrushEngine, FlatBrushesBeginTheWayTheyGo)
{
    MOYUN_REQUIRE_BRUSHES();
    BrushSettings settings = redRound(24);
    settings.preset = "ramon/Classic_Paint";
    const Pixels stroke = painted(settings, {mouseStroke(100, 100, 200, 0)});
    const auto thickness = [&](int x) {
        double sum = 0;
        for (int y = 0; y < 200; ++y) sum += pixelOf(stroke, x, y)[3];
        return sum / Tile::kOne;
    };
    for (int x = 80; x < 150; ++x) EXPECT_LT(thickness(x), 1.3 * thickness(200) + 1) << x;
    // A touch leaves something all the same.
    EXPECT_GT(amount(painted(settings, {{{100, 100, 0.5, 0, 0, 0, 0}}}), 3), 1);
}

TEST(BrushEngine, NothingLandsOutsideTheBounds)
{
    BrushEngine engine{BrushLibrary()};
    ASSERT_TRUE(engine.begin(redRound(40), {}, nullptr, {0, 0, 200, 100}));
    for (const StrokeSample& sample : mouseStroke(-300, 90, 900, 60)) {
        const image::Rect area = engine.add(sample);
        EXPECT_EQ(intersected(area, {0, 0, 256, 128}), area);
    }
    engine.end();
    const image::Rect tiles = engine.pixels().tileBounds();
    EXPECT_EQ(tiles, (image::Rect{0, 0, 4, 2}));
}

TEST(BrushEngine, TilesThatAreLeftAloneAreTheSameOnes)
{
    const Pixels before = uniformPixels(512, 512, {0, 0, 0, 0});
    BrushEngine engine{BrushLibrary()};
    BrushSettings settings = redRound(10);
    settings.eraser = true; // there is nothing to take away
    ASSERT_TRUE(engine.begin(settings, before, nullptr));
    for (const StrokeSample& sample : mouseStroke(100, 100, 300, 100)) engine.add(sample);
    engine.end();
    int different = 0;
    engine.pixels().forEachDifference(before, [&](int, int, const auto&, const auto&) { ++different; });
    EXPECT_EQ(different, 0);
    // Nor do empty tiles come into being.
    EXPECT_TRUE(painted(settings, {mouseStroke(100, 100, 300, 100)}).isEmpty());
}

TEST(BrushEngine, EraserTakesAway)
{
    const Pixels before = uniformPixels(512, 256, {Tile::kOne / 2, 0, 0, Tile::kOne});
    BrushSettings settings = redRound(10);
    settings.eraser = true;
    const Pixels after = painted(settings, {mouseStroke(100, 100, 200, 0)}, before);
    EXPECT_LT(pixelOf(after, 200, 100)[3], 40);
    EXPECT_EQ(pixelOf(after, 200, 200), pixelOf(before, 200, 200));
    expectSound(after);
}

TEST(BrushEngine, OpacityAndHardness)
{
    BrushSettings settings = redRound(20);
    settings.opacity = 0.5;
    const Pixels half = painted(settings, {mouseStroke(100, 100, 200, 0)});
    EXPECT_NEAR(pixelOf(half, 200, 100)[3] / double(Tile::kOne), 0.5, 0.12);
    settings.opacity = 1;
    settings.hardness = 0.1;
    const Pixels soft = painted(settings, {mouseStroke(100, 100, 200, 0)});
    settings.hardness = 1;
    const Pixels hard = painted(settings, {mouseStroke(100, 100, 200, 0)});
    EXPECT_LT(pixelOf(soft, 200, 116)[3], pixelOf(hard, 200, 116)[3] / 2);
}

TEST(BrushEngine, LockedAlphaStaysBitForBit)
{
    Pixels before;
    for (int ty = 0; ty < 4; ++ty)
        for (int tx = 0; tx < 8; ++tx) before.edit(tx, ty) = randomTile(unsigned(ty * 8 + tx));
    BrushSettings settings = redRound(30);
    settings.alphaLocked = true;
    const Pixels after = painted(settings, {waveStroke(60, 120, 380, 50)}, before);
    EXPECT_FALSE(after == before);
    after.forEachDifference(before, [](int, int, const auto& here, const auto& there) {
        for (std::size_t i = 3; i < here->px.size(); i += 4) ASSERT_EQ(here->px[i], there->px[i]);
    });
    // An eraser has nothing to do there, whether it is one by choice or by its preset.
    settings.eraser = true;
    EXPECT_TRUE(painted(settings, {waveStroke(60, 120, 380, 50)}, before) == before);
}

TEST(BrushEngine, WhatIsNotSelectedStaysBitForBit)
{
    Pixels before;
    Mask selection;
    std::mt19937 random(5);
    for (int ty = 0; ty < 4; ++ty)
        for (int tx = 0; tx < 8; ++tx) {
            before.edit(tx, ty) = randomTile(unsigned(ty * 8 + tx));
            if (tx == 3) continue; // no tile: nothing of it is selected
            auto& mask = selection.edit(tx, ty);
            for (auto& value : mask.px)
                value = std::uint8_t(random() % 3 == 0 ? random() % 256 : random() % 2 * 255);
        }
    const Stroke stroke = waveStroke(60, 120, 380, 50);
    // Whatever was handed out in between.
    BrushEngine engine{BrushLibrary()};
    ASSERT_TRUE(engine.begin(redRound(25), before, &selection));
    std::vector<Pixels> snapshots;
    for (const StrokeSample& sample : stroke) {
        engine.add(sample);
        snapshots.push_back(engine.pixels());
    }
    engine.end();
    const Pixels masked = engine.pixels(), whole = painted(redRound(25), {stroke}, before);
    int outside = 0, inside = 0, partly = 0;
    for (int y = 0; y < 256; ++y)
        for (int x = 0; x < 512; ++x) {
            const int share = valueOf(selection, x, y);
            const Rgba was = pixelOf(before, x, y), is = pixelOf(masked, x, y), would = pixelOf(whole, x, y);
            if (share == 0) {
                ASSERT_EQ(is, was);
                outside += was != would;
            } else if (share == 255) {
                ASSERT_EQ(is, would);
                inside += was != would;
            } else {
                for (std::size_t c = 0; c < 4; ++c)
                    ASSERT_NEAR(is[c], was[c] + (double(would[c]) - was[c]) * share / 255, 0.51);
                partly += was != would;
            }
        }
    EXPECT_GT(outside, 1000);
    EXPECT_GT(inside, 1000);
    EXPECT_GT(partly, 1000);
}

TEST(BrushEngine, SmudgingSeesWhatIsShown)
{
    MOYUN_REQUIRE_BRUSHES();
    // Left red, right blue; a smudge from left to right carries red across.
    Pixels before;
    for (int ty = 0; ty < 4; ++ty)
        for (int tx = 0; tx < 8; ++tx)
            before.set(tx, ty,
                       uniformTile(tx < 4 ? Rgba{Tile::kOne, 0, 0, Tile::kOne}
                                          : Rgba{0, 0, Tile::kOne, Tile::kOne}));
    BrushSettings settings = redRound(20);
    settings.preset = "classic/smudge";
    settings.colour = {0, 1, 0};
    const Pixels after = painted(settings, {mouseStroke(160, 128, 200, 0)}, before);
    const Rgba carried = pixelOf(after, 275, 128);
    EXPECT_GT(carried[0], Tile::kOne / 10);
    EXPECT_LT(carried[1], Tile::kOne / 50) << "its own colour";
    EXPECT_GT(carried[2], Tile::kOne / 50);
}

TEST(BrushEngine, SymmetryMirrors)
{
    using Symmetry = BrushSettings::Symmetry;
    BrushSettings settings = redRound(9);
    settings.symmetryX = 256;
    settings.symmetryY = 128;
    const Stroke stroke = waveStroke(20, 60, 180, 30);
    const auto same = [](const Pixels& pixels, int x, int y, int x2, int y2) {
        return std::abs(pixelOf(pixels, x, y)[3] - pixelOf(pixels, x2, y2)[3]) < Tile::kOne / 50;
    };
    for (const Symmetry symmetry : {Symmetry::Vertical, Symmetry::Horizontal, Symmetry::Both}) {
        settings.symmetry = symmetry;
        const Pixels pixels = painted(settings, {stroke});
        const bool acrossX = symmetry != Symmetry::Horizontal, acrossY = symmetry != Symmetry::Vertical;
        for (int y = 0; y < 128; ++y)
            for (int x = 0; x < 256; ++x) {
                ASSERT_EQ(same(pixels, x, y, 511 - x, y),
                          acrossX || pixelOf(pixels, x, y)[3] < Tile::kOne / 50);
                ASSERT_EQ(same(pixels, x, y, x, 255 - y),
                          acrossY || pixelOf(pixels, x, y)[3] < Tile::kOne / 50);
            }
    }
    // One plain stroke's worth of paint for each part.
    settings.symmetry = Symmetry::None;
    const double one = amount(painted(settings, {stroke}), 3);
    settings.symmetry = Symmetry::Rotational;
    for (const int parts : {2, 3, 8}) {
        settings.symmetryParts = parts;
        settings.symmetryX = 600;
        settings.symmetryY = 600;
        EXPECT_NEAR(amount(painted(settings, {stroke}), 3), parts * one, 0.02 * parts * one) << parts;
    }
}

TEST(BrushEngine, EachMirrorImageIsAnAreaOfItsOwn)
{
    BrushSettings settings = redRound(9);
    settings.symmetry = BrushSettings::Symmetry::Both;
    settings.symmetryX = settings.symmetryY = 4096;
    BrushEngine engine{BrushLibrary()};
    ASSERT_TRUE(engine.begin(settings, {}, nullptr));
    engine.add({100, 100, 0.5, 0, 0, 0, 0});
    EXPECT_EQ(engine.areas().size(), 4u);
    for (const image::Rect& area : engine.areas()) EXPECT_LT(area.width, 40);
}

TEST(BrushEngine, LinesAreStraightAndSwell)
{
    BrushEngine engine{BrushLibrary()};
    BrushSettings settings = redRound(10);
    settings.stabiliser = 1;
    ASSERT_TRUE(engine.begin(settings, {}, nullptr));
    const image::Rect area = engine.line({100, 100, 0.2, 0.3, 0, 0, 0}, {400, 100, 1, 0.3, 0, 0, 0});
    engine.end();
    const auto thickness = [&](int x) {
        double sum = 0;
        for (int y = 0; y < 200; ++y) sum += pixelOf(engine.pixels(), x, y)[3];
        return sum / Tile::kOne;
    };
    EXPECT_GT(thickness(390), 1.5 * thickness(110));
    EXPECT_GT(thickness(110), 1);
    EXPECT_EQ(thickness(80), 0);
    EXPECT_LT(area.x, 100);
    EXPECT_GT(area.right(), 400);
    EXPECT_TRUE(engine.begin(settings, {}, nullptr));
    EXPECT_TRUE(isEmpty(engine.line({0.0 / 0.0, 1, 1, 0, 0, 0, 0}, {4, 4, 1, 0, 0, 0, 0})));
}

TEST(BrushEngine, UnknownPresetsGiveARoundBrush)
{
    BrushEngine engine{BrushLibrary()};
    BrushSettings settings = redRound(10);
    settings.preset = "nobody/has-this";
    const auto begun = engine.begin(settings, {}, nullptr);
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, base::ErrorCode::NotFound);
    EXPECT_THAT(begun.error().message, testing::HasSubstr("nobody/has-this"));
    for (const StrokeSample& sample : mouseStroke(100, 100, 200, 0)) engine.add(sample);
    engine.end();
    EXPECT_GT(pixelOf(engine.pixels(), 200, 100)[3], Tile::kOne / 2);
}

TEST(BrushEngine, NonsenseFromAHandIsSurvived)
{
    BrushEngine engine{BrushLibrary()};
    const double kNone = std::nan(""), kMuch = 1e300;
    ASSERT_TRUE(engine.begin(redRound(kNone), {}, nullptr, {0, 0, 512, 512}));
    for (const StrokeSample& s : {StrokeSample{kNone, 5, 0.5, 0, 0, 0, 0},
                                  {kMuch, -kMuch, kMuch, kMuch, kMuch, kMuch, kMuch},
                                  {-kMuch, 8, -1, kNone, 9, kNone, kNone},
                                  {200, 200, kNone, 0, 0, 0, -kMuch},
                                  {210, 210, 2, 3, 3, 1e9, 3}})
        engine.add(s);
    engine.end();
    expectSound(engine.pixels());
}

TEST(BrushEngine, TheSameSamplesGiveTheSamePixels)
{
    MOYUN_REQUIRE_BRUSHES();
    const std::vector<Stroke> strokes{waveStroke(60, 60, 200, 30), mouseStroke(60, 150, 200, 30)};
    Pixels ground = uniformPixels(384, 256, {20000, 9000, 4000, 30000});
    for (const char* preset : {"", "classic/charcoal", "tanda/oil-01-paint", "Dieterle/HalfTone#1",
                               "Dieterle/Fan#1", "classic/impressionism", "deevad/watercolor_expressive",
                               "ramon/Clouds", "Dieterle/8B_Pencil#1", "Dieterle/WateryFlatbrush"}) {
        BrushSettings settings = redRound(14);
        settings.preset = preset;
        settings.stabiliser = 0.3;
        const Pixels first = painted(settings, strokes, ground);
        // Whatever the engine did before, whatever lies in freed memory, whoever took random numbers.
        BrushEngine engine(systemLibrary());
        BrushSettings other = redRound(30);
        other.preset = "classic/dry_brush";
        painted(engine, other, strokes);
        std::vector<std::unique_ptr<unsigned char[]>> dirt;
        for (const std::size_t size : {400, 1000, 2000, 5000, 9000, 20000, 60000})
            for (int i = 0; i < 50; ++i) {
                dirt.emplace_back(new unsigned char[size]);
                std::fill_n(dirt.back().get(), size, (unsigned char)(37 * i + 66));
            }
        dirt.clear();
        for (int i = 0; i < 100; ++i) (void)std::rand();
        EXPECT_TRUE(painted(engine, settings, strokes, ground) == first) << preset;
    }
}

TEST(BrushEngine, WhatIsRandomDiffersFromStrokeToStroke)
{
    MOYUN_REQUIRE_BRUSHES();
    BrushSettings settings = redRound(14);
    settings.preset = "classic/charcoal";
    const Pixels here = painted(settings, {mouseStroke(64, 128, 128, 0)});
    const Pixels there = painted(settings, {mouseStroke(64 + 256, 128, 128, 0)});
    int different = 0;
    for (int y = 64; y < 192; ++y)
        for (int x = 0; x < 256; ++x) different += pixelOf(here, x, y) != pixelOf(there, x + 256, y);
    EXPECT_GT(different, 500);
}

TEST(BrushEngine, EveryInstalledPresetPaints)
{
    MOYUN_REQUIRE_BRUSHES();
    const BrushLibrary library = systemLibrary();
    EXPECT_GT(library.presets().size(), 150u);
    EXPECT_THAT(library.notes(), testing::IsEmpty());
    BrushEngine engine(library);
    const std::vector<Stroke> strokes{waveStroke(100, 100, 200, 30, 60, 0.9),
                                      mouseStroke(100, 200, 200, 30, 60)};
    for (const BrushLibrary::Preset& preset : library.presets()) {
        BrushSettings settings = redRound(std::min(preset.radius, 40.0));
        settings.preset = preset.name;
        for (const Pixels& ground : {Pixels(), uniformPixels(640, 512, {8000, 9000, 20000, 30000})}) {
            const Pixels after = painted(engine, settings, strokes, ground);
            expectSound(after);
            // A stroke comes from where it begins, not from the corner.
            ASSERT_NEAR(pixelOf(after, 12, 12)[3], pixelOf(ground, 12, 12)[3], Tile::kOne / 20)
                << preset.name;
            if (!preset.erases && !preset.smudges && ground.isEmpty()) {
                EXPECT_GT(amount(after, 3), 3) << preset.name;
            }
        }
    }
}

} // namespace moyun::canvas
