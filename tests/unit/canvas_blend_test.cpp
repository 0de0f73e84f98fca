// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/blend_rows.h"
#include "core/canvas/compositor.h"
#include "support/canvas_samples.h"

#include <gtest/gtest.h>

#include <cmath>

namespace moyun::canvas {
namespace {

using Colour = std::array<double, 3>;

double luminosity(const Colour& c)
{
    return 0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2];
}

Colour clipped(Colour c)
{
    const double l = luminosity(c), n = std::min({c[0], c[1], c[2]}), x = std::max({c[0], c[1], c[2]});
    for (double& v : c) {
        if (n < 0) v = l + (v - l) * l / (l - n);
    }
    for (double& v : c) {
        if (x > 1) v = l + (v - l) * (1 - l) / (x - l);
    }
    return c;
}

Colour withLuminosity(Colour c, double l)
{
    const double d = l - luminosity(c);
    return clipped({c[0] + d, c[1] + d, c[2] + d});
}

double saturation(const Colour& c)
{
    return std::max({c[0], c[1], c[2]}) - std::min({c[0], c[1], c[2]});
}

// As the specification words it: by the order of the channels.
Colour withSaturation(Colour c, double s)
{
    std::array<int, 3> order{0, 1, 2};
    std::sort(order.begin(), order.end(), [&](int a, int b) { return c[a] < c[b]; });
    double &low = c[order[0]], &mid = c[order[1]], &high = c[order[2]];
    if (high > low) {
        mid = (mid - low) * s / (high - low);
        high = s;
    } else {
        mid = high = 0;
    }
    low = 0;
    return c;
}

double channel(BlendMode mode, double b, double s)
{
    const auto hard = [](double backdrop, double source) {
        const double twice = 2 * source;
        return source <= 0.5 ? backdrop * twice : backdrop + (twice - 1) - backdrop * (twice - 1);
    };
    switch (mode) {
    case BlendMode::Multiply:
        return b * s;
    case BlendMode::Screen:
        return b + s - b * s;
    case BlendMode::Overlay:
        return hard(s, b);
    case BlendMode::Darken:
        return std::min(b, s);
    case BlendMode::Lighten:
        return std::max(b, s);
    case BlendMode::ColourDodge:
        return b == 0 ? 0 : s >= 1 ? 1 : std::min(1.0, b / (1 - s));
    case BlendMode::ColourBurn:
        return b >= 1 ? 1 : s <= 0 ? 0 : 1 - std::min(1.0, (1 - b) / s);
    case BlendMode::HardLight:
        return hard(b, s);
    case BlendMode::SoftLight: {
        const double d = b <= 0.25 ? ((16 * b - 12) * b + 4) * b : std::sqrt(b);
        return s <= 0.5 ? b - (1 - 2 * s) * b * (1 - b) : b + (2 * s - 1) * (d - b);
    }
    case BlendMode::Difference:
        return std::abs(b - s);
    case BlendMode::Exclusion:
        return b + s - 2 * b * s;
    default:
        return s;
    }
}

Colour blended(BlendMode mode, const Colour& b, const Colour& s)
{
    switch (mode) {
    case BlendMode::Hue:
        return withLuminosity(withSaturation(s, saturation(b)), luminosity(b));
    case BlendMode::Saturation:
        return withLuminosity(withSaturation(b, saturation(s)), luminosity(b));
    case BlendMode::Colour:
        return withLuminosity(s, luminosity(b));
    case BlendMode::Luminosity:
        return withLuminosity(b, luminosity(s));
    default:
        return {channel(mode, b[0], s[0]), channel(mode, b[1], s[1]), channel(mode, b[2], s[2])};
    }
}

// Chapter 5 and 9 of the specification, in straight colours and doubles; a result in 0..32768.
std::array<double, 4> expected(BlendMode mode, const test::Rgba& below, const test::Rgba& source)
{
    const double sa = source[3] / 32768.0, ba = below[3] / 32768.0;
    Colour s{}, b{};
    for (int c = 0; c < 3; ++c) {
        s[c] = sa > 0 ? source[c] / 32768.0 / sa : 0;
        b[c] = ba > 0 ? below[c] / 32768.0 / ba : 0;
    }
    double fa = 1, fb = 1 - sa;
    Colour mixed = s;
    switch (mode) {
    case BlendMode::Plus:
        fb = 1;
        break;
    case BlendMode::DestinationIn:
        fa = 0, fb = sa;
        break;
    case BlendMode::DestinationOut:
        fa = 0;
        break;
    case BlendMode::SourceAtop:
        fa = ba;
        break;
    case BlendMode::DestinationAtop:
        fa = 1 - ba, fb = sa;
        break;
    default: {
        const Colour both = blended(mode, b, s);
        for (int c = 0; c < 3; ++c) mixed[c] = (1 - ba) * s[c] + ba * both[c];
    }
    }
    std::array<double, 4> out{};
    for (int c = 0; c < 3; ++c) out[c] = std::min(1.0, sa * fa * mixed[c] + ba * fb * b[c]) * 32768;
    out[3] = std::min(1.0, sa * fa + ba * fb) * 32768;
    return out;
}

class EveryMode : public testing::TestWithParam<int>
{};

TEST_P(EveryMode, IsTheFormulaOfTheSpecification)
{
    const auto mode = BlendMode(GetParam());
    Pixels below, source;
    below.edit(0, 0) = test::randomTile(11);
    source.edit(0, 0) = test::randomTile(12);
    Picture picture = test::pictureOf(64, 64, {test::paintLayer(1, below), test::paintLayer(2, source)});
    picture.layers[1].mode = mode;
    Tile made;
    composeTile(picture, 0, 0, made);
    double worst = 0;
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x) {
            const auto wanted = expected(mode, test::pixelOf(below, x, y), test::pixelOf(source, x, y));
            const auto got = test::pixelOf(made, x, y);
            for (int c = 0; c < 4; ++c) {
                worst = std::max(worst, std::abs(wanted[c] - got[c]));
                EXPECT_LE(got[c], got[3]) << "no colour is above its alpha";
            }
        }
    EXPECT_LE(worst, 3.0) << openRasterName(mode);
}

TEST_P(EveryMode, LeavesOpaquePicturesOpaqueOrTakesAwayExactly)
{
    const auto mode = BlendMode(GetParam());
    Picture picture =
        test::pictureOf(64, 64,
                        {test::paintLayer(1, test::uniformPixels(64, 64, {20000, 10000, 32768, 32768})),
                         test::paintLayer(2, test::uniformPixels(64, 64, {32768, 0, 5000, 32768}))});
    picture.layers[1].mode = mode;
    Tile made;
    composeTile(picture, 0, 0, made);
    EXPECT_EQ(test::pixelOf(made, 5, 5)[3], mode == BlendMode::DestinationOut ? 0 : 32768);
}

TEST_P(EveryMode, WithNoOpacityIsNotThere)
{
    const auto mode = BlendMode(GetParam());
    Picture picture = test::pictureOf(64, 64,
                                      {test::paintLayer(1, test::randomPixels(64, 64, 3)),
                                       test::paintLayer(2, test::randomPixels(64, 64, 4))});
    picture.layers[1].mode = mode;
    picture.layers[1].opacity = 0;
    Tile made;
    composeTile(picture, 0, 0, made);
    const bool clears = mode == BlendMode::DestinationIn || mode == BlendMode::DestinationAtop;
    EXPECT_EQ(made, clears ? Tile() : *picture.layers[0].pixels.tile(0, 0));
}

TEST_P(EveryMode, IsTheSameOnEveryProcessor)
{
    Tile wide = test::randomTile(21), narrow = wide;
    const Tile source = test::randomTile(22);
    blendRows().blend[GetParam()](wide.px.data(), source.px.data(), 64 * 64);
    baselineBlendRows().blend[GetParam()](narrow.px.data(), source.px.data(), 64 * 64);
    for (std::size_t i = 0; i < wide.px.size(); ++i) ASSERT_NEAR(wide.px[i], narrow.px[i], 1) << i;
}

TEST(BlendRows, AreTheSameOnEveryProcessor)
{
    const Tile source = test::randomTile(23);
    std::array<std::uint16_t, 4096> coverage;
    for (std::size_t i = 0; i < coverage.size(); ++i) coverage[i] = std::uint16_t(i * 32768 / 4095);
    Tile wide = test::randomTile(24), narrow = wide, covered, alsoCovered;
    blendRows().mix(wide.px.data(), source.px.data(), coverage.data(), 4096);
    baselineBlendRows().mix(narrow.px.data(), source.px.data(), coverage.data(), 4096);
    EXPECT_EQ(wide, narrow);
    blendRows().cover(covered.px.data(), source.px.data(), coverage.data(), 4096);
    baselineBlendRows().cover(alsoCovered.px.data(), source.px.data(), coverage.data(), 4096);
    EXPECT_EQ(covered, alsoCovered);
    for (std::size_t i = 0; i < source.px.size(); ++i)
        ASSERT_EQ(covered.px[i], multiplied(source.px[i], coverage[i / 4]));
    std::vector<std::uint8_t> shown(4096 * 4), alsoShown(4096 * 4), halves(1024 * 4), alsoHalves(1024 * 4);
    blendRows().show(shown.data(), source.px.data(), 4096);
    baselineBlendRows().show(alsoShown.data(), source.px.data(), 4096);
    EXPECT_EQ(shown, alsoShown);
    blendRows().halve(halves.data(), shown.data(), shown.data() + 8192, 1024);
    baselineBlendRows().halve(alsoHalves.data(), shown.data(), shown.data() + 8192, 1024);
    EXPECT_EQ(halves, alsoHalves);
    EXPECT_EQ(halves[0], (shown[0] + shown[4] + shown[8192] + shown[8196] + 2) / 4);
}

INSTANTIATE_TEST_SUITE_P(Canvas, EveryMode, testing::Range(0, kBlendModes), [](const auto& info) {
    std::string name(openRasterName(BlendMode(info.param)).substr(4));
    std::erase(name, '-');
    return name;
});

} // namespace
} // namespace moyun::canvas
