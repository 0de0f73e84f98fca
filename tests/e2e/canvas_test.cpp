// SPDX-License-Identifier: GPL-3.0-or-later
// moyun canvas: pictures with layers, in and out.
#include "core/canvas/open_raster.h"
#include "core/canvas/tile_tools.h"
#include "core/image/image_file.h"
#include "tests/e2e/cli_run.h"

#include <gmock/gmock.h>

namespace moyun::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class CanvasFilesTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_picture.width = 40;
        m_picture.height = 30;
        m_picture.dpi = 150;
        add(m_picture.layers, "Ground", {0, 0, 40, 15}, 1, 0, 0);
        canvas::Layer group;
        group.id = m_picture.nextId++;
        group.kind = canvas::Layer::Kind::Group;
        group.name = "群 group";
        group.opacity = 0.5f;
        add(group.layers, "Ink", {5, 5, 10, 10}, 0, 0, 1);
        m_picture.layers.push_back(group);
        add(m_picture.layers, "Hidden", {0, 0, 40, 30}, 0, 1, 0).visible = false;
        canvas::StyleRegionRecords styles;
        styles.regions.resize(1);
        styles.regions[0].name = "sky";
        styles.regions[0].styles = {"monet"};
        ASSERT_TRUE(canvas::writeOpenRaster(m_dir / "in.ora", m_picture, {}, {}, styles));
    }
    canvas::Layer& add(std::vector<canvas::Layer>& into, const char* name, const image::Rect& area, float red,
                       float green, float blue)
    {
        canvas::Layer layer;
        layer.id = m_picture.nextId++;
        layer.name = name;
        layer.pixels = canvas::filledPixels(area, canvas::colourOf(red, green, blue, 1));
        return into.emplace_back(std::move(layer));
    }
    std::string path(const std::string& name) const { return (m_dir / name).string(); }
    static std::vector<int> pixel(const base::ImageBuffer& image, int x, int y)
    {
        return {image.pixel(x, y), image.pixel(x, y) + image.channels()};
    }

    TempDir m_dir;
    canvas::Picture m_picture;
};

TEST_F(CanvasFilesTest, TellsWhatAPictureHolds)
{
    const auto run = runCli({"canvas", "info", path("in.ora"), "--json"});
    ASSERT_EQ(run.code, 0) << run.err;
    const auto json = run.json();
    EXPECT_EQ(json["width"], 40);
    EXPECT_EQ(json["height"], 30);
    EXPECT_EQ(json["dpi"], 150);
    ASSERT_EQ(json["layers"].size(), 3u);
    EXPECT_EQ(json["layers"][0]["name"], "Ground");
    EXPECT_EQ(json["layers"][0]["bounds"], nlohmann::json({0, 0, 40, 15}));
    EXPECT_EQ(json["layers"][1]["kind"], "group");
    EXPECT_EQ(json["layers"][1]["layers"][0]["name"], "Ink");
    EXPECT_EQ(json["layers"][2]["visible"], false);
    EXPECT_EQ(json["style_regions"][0]["styles"][0], "monet");
    EXPECT_TRUE(json["remarks"].empty());
    const auto text = runCli({"canvas", "info", path("in.ora")});
    EXPECT_EQ(text.code, 0);
    for (const char* part : {"40 x 30 pixels, 150 dpi, 4 layers", "群 group: group, 50 %",
                             "Hidden: paint, hidden", "sky: monet, whole"})
        EXPECT_THAT(text.out, HasSubstr(part));
}

TEST_F(CanvasFilesTest, ConvertsToEveryFormAndBack)
{
    for (const char* name : {"a.png", "a.jpg", "a.webp", "a.tiff", "a.ora"}) {
        const auto run = runCli({"canvas", "convert", path("in.ora"), path(name), "--json"});
        ASSERT_EQ(run.code, 0) << name << run.err;
        EXPECT_EQ(run.json()["output"], path(name));
        const auto back = canvas::openCanvas(m_dir / name);
        ASSERT_TRUE(back) << back.error().text();
        EXPECT_EQ(back->picture.width, 40);
        if (std::string(name) != "a.webp") {
            EXPECT_EQ(back->picture.dpi, 150) << name;
        }
        ASSERT_EQ(runCli({"canvas", "convert", path(name), path("b.ora")}).code, 0) << name;
        EXPECT_EQ(canvas::openCanvas(m_dir / "b.ora")->picture.layerCount(),
                  std::string(name) == "a.ora" ? 4u : 1u);
    }
    image::ReadLimits straight;
    straight.overWhite = false;
    const auto png = image::readImage(m_dir / "a.png", straight);
    ASSERT_TRUE(png);
    ASSERT_TRUE(png->alpha);
    EXPECT_EQ(pixel(png->rgb, 30, 5), (std::vector<int>{255, 0, 0}));
    EXPECT_EQ(pixel(*png->alpha, 30, 20), std::vector<int>{0});
    EXPECT_NEAR(png->rgb.pixel(7, 7)[2], 128, 1);
    const auto jpeg = image::readImage(m_dir / "a.jpg"); // over white
    EXPECT_GT(jpeg->rgb.pixel(30, 25)[1], 250);
    // Style regions stay with the layers.
    EXPECT_EQ(canvas::openCanvas(m_dir / "a.ora")->styles->regions[0].name, "sky");
}

TEST_F(CanvasFilesTest, ChoosesLayersBackgroundQualityAndResolution)
{
    ASSERT_EQ(runCli({"canvas", "convert", path("in.ora"), path("ink.png"), "--layers", "Ink", "--layers",
                      "Hidden", "--background", "#102030", "--dpi", "72"})
                  .code,
              0);
    const auto ink = image::readImage(m_dir / "ink.png");
    ASSERT_TRUE(ink);
    EXPECT_FALSE(ink->alpha);
    EXPECT_EQ(ink->dpi, 72);
    EXPECT_EQ(pixel(ink->rgb, 30, 20), (std::vector<int>{0, 255, 0})); // named, so shown
    ASSERT_EQ(runCli({"canvas", "convert", path("in.ora"), path("one.png"), "--layers", "Ink", "--background",
                      "#102030"})
                  .code,
              0);
    const auto one = image::readImage(m_dir / "one.png");
    EXPECT_EQ(pixel(one->rgb, 30, 5), (std::vector<int>{16, 32, 48}));
    EXPECT_NEAR(one->rgb.pixel(7, 7)[2], (48 + 255) / 2, 1); // in its group of one half
    for (const char* quality : {"10", "95"})
        ASSERT_EQ(runCli({"canvas", "convert", path("in.ora"), path(std::string("q") + quality + ".jpg"),
                          "--quality", quality})
                      .code,
                  0);
    EXPECT_LT(std::filesystem::file_size(m_dir / "q10.jpg"), std::filesystem::file_size(m_dir / "q95.jpg"));
    ASSERT_EQ(
        runCli({"canvas", "convert", path("in.ora"), path("flat.ora"), "--flatten", "--background", "white"})
            .code,
        0);
    const auto flat = canvas::openCanvas(m_dir / "flat.ora");
    ASSERT_EQ(flat->picture.layerCount(), 1u);
}

TEST_F(CanvasFilesTest, WrongUsageAndBadFilesAreTold)
{
    const auto bad = [this](const std::vector<std::string>& arguments, int code, const char* says) {
        const auto run = runCli(arguments);
        EXPECT_EQ(run.code, code) << run.err;
        EXPECT_THAT(run.err, HasSubstr(says));
        EXPECT_THAT(run.err, Not(HasSubstr("unexpected")));
        EXPECT_TRUE(run.out.empty()) << run.out;
    };
    const std::string in = path("in.ora"), out = path("out.png");
    bad({"canvas"}, 2, "subcommand");
    bad({"canvas", "info"}, 2, "in");
    bad({"canvas", "info", path("none.ora")}, 1, "does not exist");
    bad({"canvas", "convert", in, path("out.gif")}, 2, ".gif");
    bad({"canvas", "convert", in, path("out")}, 2, "ending");
    bad({"canvas", "convert", in, out, "--layers", "Nobody"}, 2, "Nobody");
    bad({"canvas", "convert", in, out, "--background", "blueish"}, 2, "blueish");
    bad({"canvas", "convert", in, out, "--background", "#12345g"}, 2, "#12345g");
    bad({"canvas", "convert", in, out, "--quality", "0"}, 2, "quality");
    bad({"canvas", "convert", in, out, "--dpi", "0"}, 2, "dpi");
    bad({"canvas", "convert", in, in}, 2, "the picture itself");
    bad({"canvas", "convert", in, path("none/out.png")}, 1, "none");
    EXPECT_FALSE(std::filesystem::exists(out));
    writeBytes(m_dir / "cut.ora", fileBytes(m_dir / "in.ora").substr(0, 900));
    writeBytes(m_dir / "text.ora", "no picture at all");
    writeBytes(m_dir / "empty.ora", "");
    for (const char* name : {"cut.ora", "text.ora", "empty.ora"}) {
        bad({"canvas", "info", path(name)}, 1, name);
        bad({"canvas", "convert", path(name), out}, 1, name);
    }
    EXPECT_FALSE(std::filesystem::exists(out));
    // What can be read of a damaged one is, with a remark.
    std::string bytes = fileBytes(m_dir / "in.ora");
    for (std::size_t at = bytes.find("data/layer0.png"), n = 0; n < 60; ++n) bytes[at + 80 + n] = 0;
    writeBytes(m_dir / "damaged.ora", bytes);
    const auto run = runCli({"canvas", "info", path("damaged.ora"), "--json"});
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_FALSE(run.json()["remarks"].empty());
    EXPECT_THAT(run.err, HasSubstr("Ground"));
}

} // namespace
} // namespace moyun::test
