// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/style/stylizer.h"

#include "core/engine/style/fake_style_network.h"
#include "core/image/blend.h"
#include "core/image/colour.h"
#include "tests/engine/style/sample_pictures.h"

#include <gtest/gtest.h>

using namespace moyun;
using namespace moyun::engine;
using test::meanDifference;
using test::picture;

namespace {

class StylizerTest : public ::testing::Test
{
protected:
    base::Result<StylizeOutcome> run(const base::ImageBuffer& photo, const StyleLook& look, int tile = 0,
                                     const base::ImageBuffer* mask = nullptr, bool statistics = false)
    {
        const Stylizer stylizer(network, {});
        auto vector = stylizer.vectorFor(look, [&] { return network.encode(photo); });
        if (!vector) return vector.error();
        return stylizer.stylize(photo, mask, look, *vector, tile, statistics);
    }
    StyleLook lookOf(std::vector<std::pair<int, float>> kinds)
    {
        StyleLook look;
        for (const auto& [kind, weight] : kinds) {
            auto painting = picture(64, 64, kind);
            for (std::size_t i = 0; i < painting.sizeBytes(); i += 3)
                painting.data()[i] = std::uint8_t(painting.data()[i] / (kind + 1));
            look.styles.push_back({*network.encode(painting), weight, "style " + std::to_string(kind)});
        }
        return look;
    }
    FakeStyleNetwork network;
};

// The fake, remembering which tiles it was shown and where they are said to lie.
class RecordingNetwork final : public neural::StyleNetwork
{
public:
    struct Tile
    {
        base::ImageBuffer pixels;
        neural::TileOrigin origin;
    };

    int vectorSize() const override { return m_fake.vectorSize(); }
    int alignment() const override { return m_fake.alignment(); }
    int halo() const override { return m_fake.halo(); }
    std::size_t weightBytes() const override { return m_fake.weightBytes(); }
    neural::Device device() const override { return m_fake.device(); }
    base::Result<neural::StyleVector> encode(const base::ImageBuffer& from) override
    {
        return m_fake.encode(from);
    }
    base::Result<neural::NormStatistics> measure(std::span<const base::ImageBuffer> tiles,
                                                 std::span<const neural::TileOrigin> origins,
                                                 std::span<const float> style) override
    {
        EXPECT_EQ(tiles.size(), origins.size());
        for (std::size_t i = 0; i < std::min(tiles.size(), origins.size()); ++i)
            measured.push_back({tiles[i], origins[i]});
        return m_fake.measure(tiles, origins, style);
    }
    base::Result<base::ImageBuffer> transform(const base::ImageBuffer& tile, neural::TileOrigin origin,
                                              std::span<const float> style,
                                              const neural::NormStatistics* frozen) override
    {
        painted.push_back({tile, origin});
        return m_fake.transform(tile, origin, style, frozen);
    }

    std::vector<Tile> measured, painted;

private:
    FakeStyleNetwork m_fake;
};

void expectTilesOf(const base::ImageBuffer& photo, const std::vector<RecordingNetwork::Tile>& tiles)
{
    for (const auto& [pixels, origin] : tiles) {
        const auto there = image::crop(photo, {origin.x, origin.y, pixels.width(), pixels.height()});
        ASSERT_TRUE(there.ok()) << origin.x << ", " << origin.y << ": " << there.error().text();
        EXPECT_EQ(pixels, *there) << origin.x << ", " << origin.y;
    }
}

} // namespace

TEST_F(StylizerTest, StrengthZeroIsThePhotographAndMoreIsFartherFromIt)
{
    const auto photo = picture(90, 70);
    auto look = lookOf({{3, 1}});
    double before = -1;
    for (const float strength : {0.0f, 0.2f, 0.4f, 0.6f, 0.8f, 1.0f}) {
        look.strength = strength;
        const auto out = run(photo, look);
        ASSERT_TRUE(out.ok()) << out.error().text();
        const double distance = meanDifference(*out->picture, photo);
        if (strength == 0) {
            EXPECT_EQ(*out->picture, photo);
        }
        EXPECT_GT(distance, before) << strength;
        before = distance;
    }
}

TEST_F(StylizerTest, MixtureDiffersFromBothAndIsTheMeanOfTheVectors)
{
    const auto photo = picture(80, 80);
    const auto first = run(photo, lookOf({{1, 1}})), second = run(photo, lookOf({{4, 1}})),
               both = run(photo, lookOf({{1, 2}, {4, 2}}));
    ASSERT_TRUE(first.ok() && second.ok() && both.ok());
    EXPECT_NE(*both->picture, *first->picture);
    EXPECT_NE(*both->picture, *second->picture);
    for (std::size_t i = 0; i < both->vector.size(); ++i)
        EXPECT_NEAR(both->vector[i], (first->vector[i] + second->vector[i]) / 2, 1e-3);
}

TEST_F(StylizerTest, RefusesImpossibleLooks)
{
    const auto photo = picture(40, 40);
    EXPECT_FALSE(run(photo, {}).ok());
    EXPECT_FALSE(run(photo, lookOf({{1, -1}})).ok());
    EXPECT_FALSE(run(photo, lookOf({{1, 0}, {2, 0}})).ok());
    auto strong = lookOf({{1, 1}});
    strong.strength = 1.5f;
    EXPECT_NE(run(photo, strong).error().message.find("1.5"), std::string::npos);
    auto coarse = lookOf({{1, 1}});
    coarse.strokeScale = 17;
    EXPECT_FALSE(run(photo, coarse).ok());
    auto foreign = lookOf({{1, 1}});
    foreign.styles[0].vector.resize(3);
    EXPECT_FALSE(run(photo, foreign).ok());
}

TEST_F(StylizerTest, TiledEqualsUntiled)
{
    const auto photo = picture(1300, 900); // beyond a megapixel: statistics are sampled, the same for both
    const auto look = lookOf({{2, 1}});
    const auto tiled = run(photo, look, 256), whole = run(photo, look, 4096);
    ASSERT_TRUE(tiled.ok() && whole.ok());
    EXPECT_EQ(tiled->statistics, whole->statistics);
    EXPECT_EQ(*tiled->picture, *whole->picture);
}

// The network's grain depends on the place, so every tile has to be told its own.
TEST_F(StylizerTest, EveryTileIsToldWhereItLies)
{
    auto photo = picture(1304, 904); // beyond a megapixel
    const auto look = lookOf({{2, 1}});
    RecordingNetwork recording;
    const Stylizer stylizer(recording, {});
    const auto vector = stylizer.vectorFor(look, [&] { return network.encode(photo); });
    ASSERT_TRUE(vector.ok());
    const auto whole = stylizer.stylize(photo, nullptr, look, *vector, 256, true);
    ASSERT_TRUE(whole.ok()) << whole.error().text();
    EXPECT_GT(recording.measured.size(), 8u);
    EXPECT_GT(recording.painted.size(), 12u);
    expectTilesOf(photo, recording.measured);
    expectTilesOf(photo, recording.painted);
    for (const auto& tile : recording.painted) EXPECT_EQ(tile.origin.x % 8 + tile.origin.y % 8, 0);

    recording.painted.clear();
    const auto patch =
        stylizer.restyle(photo, {}, nullptr, {700, 500, 60, 40}, look, *vector, whole->statistics);
    ASSERT_TRUE(patch.ok()) << patch.error().text();
    ASSERT_EQ(recording.painted.size(), 1u);
    EXPECT_GT(recording.painted[0].origin.x, 400);
    EXPECT_GT(recording.painted[0].origin.y, 300);
    expectTilesOf(photo, recording.painted);

    // Broader strokes are painted on a smaller picture: the place in that one.
    recording.painted.clear();
    auto broad = look;
    broad.strokeScale = 2;
    ASSERT_TRUE(
        stylizer.restyle(photo, {}, nullptr, {700, 500, 60, 40}, broad, *vector, whole->statistics).ok());
    ASSERT_EQ(recording.painted.size(), 1u);
    const auto& [pixels, origin] = recording.painted[0];
    EXPECT_LT(origin.x, 350);
    EXPECT_GT(origin.x + pixels.width(), 380);
    EXPECT_LT(origin.y, 250);
    EXPECT_GT(origin.y + pixels.height(), 270);
}

TEST_F(StylizerTest, OddSizesComeBackInTheirSize)
{
    const auto look = lookOf({{2, 1}});
    for (const auto& [width, height] : {std::pair{1, 1}, {1, 500}, {1023, 3}, {517, 301}}) {
        for (const float scale : {0.5f, 1.0f, 3.0f}) {
            auto scaled = look;
            scaled.strokeScale = scale;
            const auto out = run(picture(width, height), scaled, 128, nullptr, true);
            ASSERT_TRUE(out.ok()) << width << "x" << height << " at " << scale << ": " << out.error().text();
            EXPECT_EQ(out->picture->width(), width);
            EXPECT_EQ(out->picture->height(), height);
        }
    }
}

TEST_F(StylizerTest, OutsideTheMaskEveryByteStays)
{
    const auto photo = picture(200, 150);
    base::ImageBuffer mask(200, 150, 1);
    for (int y = 0; y < 150; ++y)
        for (int x = 0; x < 100; ++x) *mask.pixel(x, y) = x < 90 ? 255 : 128;
    const auto out = run(photo, lookOf({{3, 1}}), 0, &mask);
    ASSERT_TRUE(out.ok());
    for (int y = 0; y < 150; ++y)
        ASSERT_TRUE(
            std::equal(photo.pixel(100, y), photo.row(y) + photo.stride(), out->picture->pixel(100, y)));
    EXPECT_GT(meanDifference(*out->picture, photo), 1);
    const base::ImageBuffer other(100, 150, 1);
    const auto refused = run(photo, lookOf({{3, 1}}), 0, &other);
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("100 x 150"), std::string::npos);
}

TEST_F(StylizerTest, KeepsTheColoursWhenAsked)
{
    const auto photo = picture(64, 64);
    auto look = lookOf({{4, 1}});
    look.keepColours = true;
    const auto kept = run(photo, look);
    ASSERT_TRUE(kept.ok());
    look.keepColours = false;
    const auto changed = run(photo, look);
    ASSERT_TRUE(changed.ok());
    double keptError = 0, changedError = 0;
    for (int i = 0; i < 64 * 64; ++i) {
        const auto chroma = [i](const base::ImageBuffer& b) {
            return image::oklabFromSrgb(b.data()[3 * i], b.data()[3 * i + 1], b.data()[3 * i + 2]);
        };
        const auto original = chroma(photo), a = chroma(*kept->picture), b = chroma(*changed->picture);
        keptError += std::hypot(a.a - original.a, a.b - original.b);
        changedError += std::hypot(b.a - original.a, b.b - original.b);
    }
    EXPECT_LT(keptError, 0.2 * changedError);
}

TEST_F(StylizerTest, ChangedRectangleEqualsTheWholePass)
{
    auto photo = picture(600, 500);
    const auto look = lookOf({{2, 1}});
    const auto before = run(photo, look, 0, nullptr, true);
    ASSERT_TRUE(before.ok());
    const image::Rect changed{233, 187, 100, 64};
    for (int y = changed.y; y < changed.bottom(); ++y)
        for (int x = changed.x; x < changed.right(); ++x) photo.pixel(x, y)[1] ^= 0x7f;
    const Stylizer stylizer(network, {});
    const auto patch =
        stylizer.restyle(photo, {}, nullptr, changed, look, before->vector, before->statistics);
    ASSERT_TRUE(patch.ok()) << patch.error().text();
    const auto whole = network.transform(photo, {}, before->vector, &before->statistics);
    auto patched = *before->picture;
    ASSERT_TRUE(image::paste(patched, patch->rect.x, patch->rect.y, *patch->pixels).ok());
    EXPECT_EQ(patched, *whole);
    EXPECT_LE(patch->rect.x, changed.x);
    EXPECT_GE(patch->rect.right(), changed.right());
    EXPECT_FALSE(stylizer.restyle(photo, {}, nullptr, changed, look, before->vector, {}).ok());
    EXPECT_FALSE(
        stylizer
            .restyle(photo, {}, nullptr, {2147483647, 0, 20, 20}, look, before->vector, before->statistics)
            .ok());
    EXPECT_FALSE(
        stylizer.restyle(photo, {}, nullptr, {590, 0, 20, 20}, look, before->vector, before->statistics)
            .ok());
}

TEST_F(StylizerTest, APartOfThePictureIsEnoughForAChangeInIt)
{
    const auto photo = picture(900, 700);
    for (const float scale : {0.5f, 1.0f, 1.1f, 1.37f, 2.0f}) {
        auto look = lookOf({{2, 1}});
        look.strokeScale = scale;
        look.strength = 0.8f;
        look.keepColours = true;
        const auto before = run(photo, look, 0, nullptr, true);
        ASSERT_TRUE(before.ok());
        const Stylizer stylizer(network, {});
        for (const image::Rect changed :
             {image::Rect{433, 287, 40, 30}, image::Rect{0, 0, 5, 5}, image::Rect{880, 660, 20, 40}}) {
            const auto whole =
                stylizer.restyle(photo, {}, nullptr, changed, look, before->vector, before->statistics);
            ASSERT_TRUE(whole.ok()) << whole.error().text();
            const auto seen = Stylizer::planRect(changed, scale, 900, 700).seen;
            const auto cut = image::crop(photo, seen);
            const auto part = stylizer.restyle(*cut, {seen, 900, 700}, nullptr, changed, look, before->vector,
                                               before->statistics);
            ASSERT_TRUE(part.ok()) << part.error().text();
            EXPECT_EQ(part->rect, whole->rect);
            EXPECT_EQ(*part->pixels, *whole->pixels) << "at stroke scale " << scale;
            // One column too few.
            const auto less = image::crop(photo, {seen.x, seen.y, seen.width - 1, seen.height});
            EXPECT_FALSE(stylizer
                             .restyle(*less, {{seen.x, seen.y, seen.width - 1, seen.height}, 900, 700},
                                      nullptr, changed, look, before->vector, before->statistics)
                             .ok());
        }
        // A part that does not lie where it is said to.
        const auto cut = image::crop(photo, {0, 0, 300, 300});
        for (const PicturePart wrong :
             {PicturePart{{0, 0, 301, 300}, 900, 700}, PicturePart{{650, 0, 300, 300}, 900, 700},
              PicturePart{{0, 0, 300, 300}, 0, 0}})
            EXPECT_FALSE(
                stylizer
                    .restyle(*cut, wrong, nullptr, {10, 10, 4, 4}, look, before->vector, before->statistics)
                    .ok());
    }
}

// With strokes of another size the network works on a rescaled picture; a changed part has to lie on the same
// grid there as the whole does.
TEST_F(StylizerTest, RescaledPartsLieOnTheNetworksGrid)
{
    const auto photo = picture(1200, 1000);
    for (const float scale : {0.5f, 0.75f, 1.1f, 1.5f, 2.0f}) {
        RecordingNetwork recording;
        const Stylizer stylizer(recording, {});
        auto look = lookOf({{2, 1}});
        look.strokeScale = scale;
        const auto vector = stylizer.vectorFor(look, [&] { return network.encode(photo); });
        const auto whole = stylizer.stylize(photo, nullptr, look, *vector, 4096, true);
        ASSERT_TRUE(whole.ok());
        recording.painted.clear();
        const auto patch =
            stylizer.restyle(photo, {}, nullptr, {601, 503, 60, 40}, look, *vector, whole->statistics);
        ASSERT_TRUE(patch.ok()) << patch.error().text();
        ASSERT_EQ(recording.painted.size(), 1u);
        EXPECT_EQ(recording.painted[0].origin.x % 8, 0) << "at stroke scale " << scale;
        EXPECT_EQ(recording.painted[0].origin.y % 8, 0) << "at stroke scale " << scale;
        // So it agrees with the whole pass to within the resampling at its edges.
        const auto there = image::crop(*whole->picture, patch->rect);
        EXPECT_LT(meanDifference(*patch->pixels, *there), 0.75) << "at stroke scale " << scale;
    }
}

TEST_F(StylizerTest, StopsBetweenTilesAndReportsRisingProgress)
{
    const auto photo = picture(512, 512);
    const auto look = lookOf({{1, 1}});
    std::stop_source stop;
    double last = -1;
    int between = 0;
    StylizerHooks hooks{stop.get_token(),
                        [&](double fraction) {
                            EXPECT_GE(fraction, last);
                            EXPECT_LE(fraction, 1);
                            last = fraction;
                            if (fraction > 0.5) stop.request_stop();
                        },
                        [&] { ++between; }};
    const Stylizer stylizer(network, hooks);
    const auto vector = stylizer.vectorFor(look, [&] { return network.encode(photo); });
    const auto out = stylizer.stylize(photo, nullptr, look, *vector, 64, false);
    ASSERT_FALSE(out.ok());
    EXPECT_TRUE(out.error().isCancelled());
    EXPECT_GT(between, 10);
    EXPECT_LT(network.transforms(), 64);
}
