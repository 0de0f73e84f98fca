// SPDX-License-Identifier: GPL-3.0-or-later
// Style regions and style layers in OpenRaster files.
#include "core/canvas/open_raster.h"
#include "core/canvas/open_raster_styles.h"
#include "support/canvas_samples.h"
#include "support/random_pictures.h"
#include "support/raster_files.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

namespace moyun::test {

namespace {

using namespace canvas;
using Where = StyleRegionRecord::Where;

StyleRegionRecords someRegions()
{
    StyleRegionRecords records;
    records.active = 1;
    records.live = true;
    StyleRegionRecord whole;
    whole.name = "神奈川 <wave> & \"foam\"";
    whole.styles = {"hokusai-wave", "own-1", "third", "fourth"};
    whole.mixtureX = 0.123456789;
    whole.mixtureY = 0.75;
    whole.strength = 0.4f;
    whole.keepColours = true;
    whole.strokeScale = 1.5f;
    StyleRegionRecord painted;
    painted.where = Where::Painted;
    painted.name = "sky";
    painted.styles = {"monet"};
    auto& tile = painted.mask.edit(1, 0); // soft edges
    for (std::size_t i = 0; i < tile.px.size(); ++i) tile.px[i] = std::uint8_t(i * 7);
    painted.mask.edit(-1, 2).px.fill(9); // beyond the canvas
    StyleRegionRecord hidden;
    hidden.where = Where::Selection;
    hidden.visible = false;
    StyleRegionRecord unpainted;
    unpainted.where = Where::Painted; // nothing is inside
    records.regions = {whole, painted, hidden, unpainted};
    return records;
}

TEST(StyleRegionFileTest, RegionsComeBackByValue)
{
    const TempDir folder;
    const Picture picture = pictureOf(200, 150, {paintLayer(1, randomPixels(200, 150, 3))});
    ASSERT_TRUE(writeOpenRaster(folder / "a.ora", picture, {}, {}, someRegions()));
    const auto opened = openCanvas(folder / "a.ora");
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_TRUE(opened->notes.empty()) << opened->notes[0];
    ASSERT_TRUE(opened->styles);
    EXPECT_EQ(*opened->styles, someRegions());
    // The same picture without them has none, and says so.
    ASSERT_TRUE(writeOpenRaster(folder / "b.ora", picture));
    const auto plain = openCanvas(folder / "b.ora");
    ASSERT_TRUE(plain);
    EXPECT_FALSE(plain->styles);
    EXPECT_EQ(plain->picture.layers, opened->picture.layers);
}

// Other programs see the same layers, and nothing but an attribute more.
TEST(StyleRegionFileTest, OthersSeeTheSamePicture)
{
    const TempDir folder;
    const Picture picture = pictureOf(200, 150, {paintLayer(1, randomPixels(200, 150, 3))});
    ASSERT_TRUE(writeOpenRaster(folder / "a.ora", picture));
    ASSERT_TRUE(writeOpenRaster(folder / "b.ora", picture, {}, {}, someRegions()));
    auto without = OpenRasterArchive::open(folder / "a.ora"),
         with = OpenRasterArchive::open(folder / "b.ora");
    ASSERT_TRUE(without && with);
    for (const char* name : {"mergedimage.png", "data/layer0.png", "Thumbnails/thumbnail.png", "mimetype"})
        EXPECT_EQ(*without->read(name, 1 << 24, {}), *with->read(name, 1 << 24, {})) << name;
    const auto text = [](OpenRasterArchive& archive) {
        const auto bytes = *archive.read("stack.xml", 1 << 20, {});
        return std::string(bytes.begin(), bytes.end());
    };
    std::string more = text(*with);
    const std::string attribute = " moyun:style-regions=\"moyun/style-regions.xml\"";
    const auto at = more.find(attribute);
    ASSERT_NE(at, more.npos);
    EXPECT_EQ(more.erase(at, attribute.size()), text(*without));
}

TEST(StyleRegionFileTest, DamageCostsTheRegionsAlone)
{
    const TempDir folder;
    const Picture picture = pictureOf(200, 150, {paintLayer(1, randomPixels(200, 150, 3))});
    ASSERT_TRUE(writeOpenRaster(folder / "a.ora", picture, {}, {}, someRegions()));
    auto archive = OpenRasterArchive::open(folder / "a.ora");
    ASSERT_TRUE(archive);
    OpenRasterParts whole;
    for (const char* name : {"mimetype", "stack.xml", "data/layer0.png", "moyun/style-regions.xml"})
        whole.emplace_back(name, *archive->read(name, 1 << 24, {}));
    const auto reading = [&](const OpenRasterParts& parts) {
        EXPECT_TRUE(writeOpenRasterArchive(folder / "b.ora", parts, {}));
        auto opened = openCanvas(folder / "b.ora");
        EXPECT_TRUE(opened) << opened.error().text();
        EXPECT_EQ(opened->picture.layers.size(), 1u);
        EXPECT_FALSE(opened->picture.layers[0].pixels.isEmpty());
        return *std::move(opened);
    };
    // Masks that are missing: the region is there, with an empty one.
    auto opened = reading(whole);
    EXPECT_EQ(opened.notes.size(), 2u);
    ASSERT_TRUE(opened.styles);
    ASSERT_EQ(opened.styles->regions.size(), 4u);
    EXPECT_TRUE(opened.styles->regions[1].mask.isEmpty());
    EXPECT_EQ(opened.styles->regions[1].styles, std::vector<std::string>{"monet"});
    // The list is damaged, or none.
    for (const char* text : {"<style-regions", "", "<other/>", "<!DOCTYPE a><style-regions/>"}) {
        auto parts = whole;
        parts.back().second = bytesOfText(text);
        opened = reading(parts);
        EXPECT_FALSE(opened.styles) << text;
        EXPECT_EQ(opened.notes.size(), 1u) << text;
    }
    whole.pop_back();
    EXPECT_FALSE(reading(whole).styles);
}

TEST(StyleRegionFileTest, WrongValuesAreHeldWithinBounds)
{
    std::string text = "<style-regions active='99' live='yes'>"
                       "<region where='nowhere' strength='7' stroke-scale='nan' mixture-x='-3'>"
                       "<style id='1'/><style id='2'/><style id='3'/><style id='4'/><style id='5'/></region>";
    for (int i = 0; i < 12; ++i) text += "<region/>";
    std::vector<std::string> notes;
    const auto styles = parseRasterStyles(bytesOfText(text + "</style-regions>"), notes);
    ASSERT_TRUE(styles);
    EXPECT_EQ(styles->regions.size(), kMostStyleRegionRecords);
    EXPECT_EQ(styles->active, 7);
    EXPECT_TRUE(styles->live);
    EXPECT_EQ(notes.size(), 2u);
    const StyleRegionRecord& first = styles->regions[0].region;
    EXPECT_EQ(first.where, Where::Whole);
    EXPECT_EQ(first.strength, 1);
    EXPECT_EQ(first.strokeScale, 1);
    EXPECT_EQ(first.mixtureX, 0);
    EXPECT_EQ(first.styles.size(), 4u);
}

TEST(StyleRegionFileTest, StyleLayersComeBackWithTheirRendering)
{
    const TempDir folder;
    Layer style = paintLayer(2, randomPixels(128, 128, 5));
    style.kind = Layer::Kind::Style;
    style.style = {{{"wave", 0.25f}, {"not here", 0.75f}}, 0.8f, true, 2};
    style.mask.emplace().edit(0, 1).px.fill(128);
    const Picture picture = pictureOf(128, 128, {paintLayer(1, randomPixels(128, 128, 3)), style});
    ASSERT_TRUE(writeOpenRaster(folder / "a.ora", picture));
    const auto opened = openCanvas(folder / "a.ora");
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->notes.empty());
    ASSERT_EQ(opened->picture.layers.size(), 2u);
    const Layer& back = opened->picture.layers[1];
    EXPECT_EQ(back.kind, Layer::Kind::Style);
    EXPECT_EQ(back.style, style.style);
    EXPECT_EQ(back.mask, style.mask);
    // Once written, it stays what it is.
    ASSERT_TRUE(writeOpenRaster(folder / "b.ora", opened->picture));
    EXPECT_EQ(openCanvas(folder / "b.ora")->picture.layers, opened->picture.layers);
}

} // namespace

} // namespace moyun::test
