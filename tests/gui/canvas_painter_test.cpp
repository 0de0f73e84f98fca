// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_painter.h"

#include "core/bridge/canvas_document.h"
#include "support/canvas_samples.h"
#include "support/recorded_strokes.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace moyun::bridge {

namespace {

using namespace moyun::test;
using canvas::Layer;
using canvas::Picture;
using canvas::Pixels;

Layer layerOf(canvas::LayerId id, const char* name)
{
    Layer layer;
    layer.id = id;
    layer.name = name;
    return layer;
}

struct CanvasPainterTest : testing::Test
{
    CanvasPainterTest()
    {
        Picture picture;
        picture.width = picture.height = 512;
        picture.layers = {layerOf(1, "Sky"), layerOf(2, "Tree")};
        picture.nextId = 3;
        EXPECT_TRUE(document.restore(picture));
        document.setLayer(1);
        tools.setColour(QColor(200, 30, 40));
    }

    void paint(const Stroke& stroke, bool end = true)
    {
        ASSERT_TRUE(painter.begin(stroke.front()));
        for (std::size_t i = 1; i < stroke.size(); ++i) painter.add(stroke[i]);
        if (end) painter.end();
    }
    const Pixels& pixels(canvas::LayerId id = 1) { return document.picture().find(id)->pixels; }
    Pixels directly(const std::vector<Stroke>& strokes)
    {
        canvas::BrushEngine engine{canvas::BrushLibrary()};
        canvas::BrushSettings settings = tools.brush();
        settings.colour = {float(200 / 255.0), float(30 / 255.0), float(40 / 255.0)};
        Pixels all;
        for (const Stroke& stroke : strokes) {
            EXPECT_TRUE(engine.begin(settings, all, nullptr, {-256, -256, 1024, 1024}));
            for (const auto& sample : stroke) engine.add(sample);
            engine.end();
            all = engine.pixels();
        }
        return all;
    }

    CanvasDocument document;
    CanvasTools tools;
    CanvasPainter painter{&document, &tools, canvas::BrushLibrary()};
    const Stroke wave = waveStroke(100, 100, 300, 50), other = waveStroke(100, 140, 300, -60);
};

} // namespace

TEST_F(CanvasPainterTest, AStrokeIsSeenWhileItIsPaintedAndIsOneStep)
{
    QSignalSpy changed(&document, &CanvasDocument::pixelsChanged),
        finished(&painter, &CanvasPainter::strokeFinished);
    paint(wave, false);
    EXPECT_TRUE(painter.isPainting());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document.shown().find(1)->pixels.isEmpty(); }));
    EXPECT_TRUE(pixels().isEmpty());
    EXPECT_EQ(document.undoStack()->count(), 0);
    EXPECT_GT(changed.count(), 0);
    painter.end();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !painter.isPainting(); }));
    EXPECT_EQ(document.undoStack()->count(), 1);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_TRUE(pixels() == directly({wave}));
    EXPECT_TRUE(document.shown() == document.picture());
    ASSERT_FALSE(tools.history().isEmpty());
    EXPECT_EQ(tools.history().first(), QColor(200, 30, 40));
    document.undoStack()->undo();
    EXPECT_TRUE(pixels().isEmpty());
}

TEST_F(CanvasPainterTest, StrokesQueueInOrder)
{
    paint(wave);
    paint(other);
    paint(moved(wave, 20, 30));
    painter.finish();
    EXPECT_FALSE(painter.isPainting());
    EXPECT_EQ(document.undoStack()->count(), 3);
    EXPECT_TRUE(pixels() == directly({wave, other, moved(wave, 20, 30)}));
    document.undoStack()->undo();
    EXPECT_TRUE(pixels() == directly({wave, other}));
    document.undoStack()->undo();
    EXPECT_TRUE(pixels() == directly({wave}));
}

TEST_F(CanvasPainterTest, StrokesStayOnTheirLayers)
{
    paint(wave);
    document.setLayer(2);
    paint(other);
    document.setLayer(1);
    painter.finish();
    EXPECT_TRUE(pixels(1) == directly({wave}));
    EXPECT_TRUE(pixels(2) == directly({other}));
    EXPECT_EQ(document.layer(), 1u);
}

TEST_F(CanvasPainterTest, ACancelledStrokeIsAsIfItHadNotBeen)
{
    paint(wave);
    paint(other, false);
    painter.cancel();
    paint(moved(wave, 0, 200));
    painter.finish();
    EXPECT_EQ(document.undoStack()->count(), 2);
    EXPECT_TRUE(pixels() == directly({wave, moved(wave, 0, 200)}));
    EXPECT_TRUE(document.shown() == document.picture());
}

TEST_F(CanvasPainterTest, AChangeFromElsewhereStaysUnderAStroke)
{
    paint(wave, false);
    Picture picture = document.picture();
    setPixel(picture.find(1)->pixels, 500, 500, {0, 9, 0, 9});
    ASSERT_TRUE(document.change(picture, QStringLiteral("Render")));
    painter.finish();
    EXPECT_EQ(pixelOf(pixels(), 500, 500), (Rgba{0, 9, 0, 9}));
    const Pixels stroke = directly({wave});
    EXPECT_EQ(pixelOf(pixels(), 180, 145), pixelOf(stroke, 180, 145));
    EXPECT_GT(pixelOf(pixels(), 180, 145)[3], 0);
    // A layer that has gone takes its stroke along.
    document.setLayer(2);
    paint(wave);
    picture = document.picture();
    picture.layers.pop_back();
    ASSERT_TRUE(document.change(picture, QStringLiteral("Delete")));
    painter.finish();
    EXPECT_EQ(document.picture().layers.size(), 1u);
    EXPECT_FALSE(painter.isPainting());
}

TEST_F(CanvasPainterTest, LayersThatCannotBePaintedOnAreRefusedWithTheReason)
{
    QSignalSpy refused(&painter, &CanvasPainter::refused);
    const auto refuses = [&](const std::function<void(Picture&)>& make, const QString& word) {
        Picture picture = document.picture();
        make(picture);
        EXPECT_TRUE(document.change(picture, QStringLiteral("x"), 0, 2));
        refused.clear();
        EXPECT_FALSE(painter.begin(wave.front()));
        EXPECT_FALSE(painter.isPainting());
        ASSERT_EQ(refused.count(), 1);
        EXPECT_TRUE(refused[0][0].toString().contains(word)) << refused[0][0].toString().toStdString();
        document.undoStack()->undo();
    };
    refuses([](Picture& p) { p.find(2)->locked = true; }, QStringLiteral("locked"));
    refuses([](Picture& p) { p.find(2)->visible = false; }, QStringLiteral("hidden"));
    refuses([](Picture& p) { p.find(2)->kind = Layer::Kind::Group; }, QStringLiteral("group"));
    refuses([](Picture& p) { p.find(2)->kind = Layer::Kind::Style; }, QStringLiteral("style"));
    refuses(
        [](Picture& p) {
            Layer group = layerOf(3, "Wood");
            group.kind = Layer::Kind::Group;
            group.visible = false;
            group.layers = {*p.find(2)};
            p.layers = {p.layers[0], group};
        },
        QStringLiteral("Wood"));
    tools.setTool(CanvasTool::Eraser);
    refuses([](Picture& p) { p.find(2)->alphaLocked = true; }, QStringLiteral("opacity"));
}

TEST_F(CanvasPainterTest, SelectionLockedAlphaAndEraserCount)
{
    Picture picture = document.picture();
    picture.selection = canvas::Mask();
    std::fill_n(picture.selection->edit(2, 2).px.data(), 64 * 64, std::uint8_t(255));
    picture.find(1)->pixels = uniformPixels(512, 512, {100, 200, 300, 20000});
    picture.find(1)->alphaLocked = true;
    ASSERT_TRUE(document.change(picture, QStringLiteral("x")));
    paint(wave);
    painter.finish();
    int tiles = 0;
    pixels().forEachDifference(picture.find(1)->pixels, [&](int tx, int ty, const auto& here, const auto&) {
        EXPECT_EQ(tx, 2);
        EXPECT_EQ(ty, 2);
        ++tiles;
        for (std::size_t i = 3; i < here->px.size(); i += 4) ASSERT_EQ(here->px[i], 20000);
    });
    EXPECT_EQ(tiles, 1);
    picture.find(1)->alphaLocked = false;
    ASSERT_TRUE(document.change(picture, QStringLiteral("x")));
    tools.setTool(CanvasTool::Eraser);
    paint(wave);
    painter.finish();
    EXPECT_EQ(document.undoStack()->undoText(), QStringLiteral("Eraser"));
    EXPECT_LT(pixelOf(pixels(), 180, 145)[3], 20000);
}

TEST_F(CanvasPainterTest, LinesAndMissingBrushes)
{
    ASSERT_TRUE(painter.line({50, 60, 0.5, 0, 0, 0, 0}, {450, 60, 0.5, 0, 0, 0, 0}));
    painter.finish();
    EXPECT_GT(pixelOf(pixels(), 250, 60)[3], 30000);
    QSignalSpy refused(&painter, &CanvasPainter::refused);
    canvas::BrushSettings brush = tools.brush();
    brush.preset = "nobody/has-this";
    tools.setBrush(brush);
    paint(wave);
    painter.finish();
    ASSERT_EQ(refused.count(), 1);
    EXPECT_TRUE(refused[0][0].toString().contains(QStringLiteral("nobody/has-this")));
    EXPECT_GT(pixelOf(pixels(), 180, 145)[3], 10000);
}

TEST_F(CanvasPainterTest, IsTakenDownInTheMiddleOfAStroke)
{
    auto short_lived = std::make_unique<CanvasPainter>(&document, &tools, canvas::BrushLibrary());
    ASSERT_TRUE(short_lived->begin(wave.front()));
    for (const auto& sample : wave) short_lived->add(sample);
    short_lived.reset();
    QTest::qWait(20);
    EXPECT_TRUE(pixels().isEmpty());
}

TEST(CanvasToolsTest, KeepsWhatTheArtistHolds)
{
    CanvasTools tools;
    tools.setTool(CanvasTool::Eraser);
    canvas::BrushSettings brush = tools.brush();
    EXPECT_TRUE(brush.eraser);
    brush.radius = 33.5;
    brush.pressureCurve = {{0, 0}, {0.3, 0.6}, {1, 1}};
    tools.setBrush(brush);
    tools.setTool(CanvasTool::Fill);
    brush = tools.brush();
    brush.preset = "classic/charcoal";
    brush.eraser = false;
    tools.setBrush(brush);
    CanvasTools::Options options = tools.options();
    options.tolerance = 900;
    options.feather = 12.5;
    options.font = QStringLiteral("Noto Serif");
    tools.setOptions(options);
    tools.setColour(QColor(1, 2, 3));
    tools.setSecondColour(QColor(4, 5, 6));
    tools.swapColours();
    for (int i = 0; i < 40; ++i) tools.remember(QColor(i, 0, 0));
    tools.remember(QColor(30, 0, 0));
    EXPECT_EQ(tools.history().size(), CanvasTools::kColours);
    EXPECT_EQ(tools.history().first(), QColor(30, 0, 0));
    tools.save();

    CanvasTools again;
    again.load();
    EXPECT_EQ(again.tool(), CanvasTool::Fill);
    EXPECT_EQ(again.options(), tools.options());
    EXPECT_EQ(again.options().tolerance, 255);
    EXPECT_EQ(again.options().eraser.radius, 33.5);
    EXPECT_EQ(again.colour(), QColor(4, 5, 6));
    EXPECT_EQ(again.secondColour(), QColor(1, 2, 3));
    EXPECT_EQ(again.history(), tools.history());
    EXPECT_EQ(again.recentBrushes(), QStringList{QStringLiteral("classic/charcoal")});
}

TEST(CanvasToolsTest, SettingsThatMakeNoSenseAreLeft)
{
    for (
        const char* text :
        {"", "[", "[1]",
         R"({"tool": 99, "brush": 7, "tolerance": "many", "history": {"a": 1}, "colour": "ink"})",
         R"({"tool": -3, "brush": {"radius": 1e99, "opacity": -5, "pressure": [[0, 0]], "preset": 3}, "history": [1, "#zz"]})"}) {
        QSettings().setValue(QStringLiteral("texts/canvas/tools"), QString::fromLatin1(text));
        CanvasTools tools;
        tools.load();
        EXPECT_EQ(tools.tool(), CanvasTool::Brush) << text;
        EXPECT_EQ(tools.colour(), QColor(Qt::black));
        EXPECT_EQ(tools.options().tolerance, 24);
        EXPECT_LE(tools.brush().radius, 1000);
        EXPECT_GE(tools.brush().opacity, 0);
        EXPECT_GE(tools.brush().pressureCurve.size(), 2u);
        EXPECT_TRUE(tools.history().isEmpty());
    }
    QSettings().remove(QStringLiteral("texts/canvas/tools"));
}

TEST(CanvasToolsTest, OnlyChangesAreTold)
{
    CanvasTools tools;
    QSignalSpy options(&tools, &CanvasTools::optionsChanged), tool(&tools, &CanvasTools::toolChanged),
        colour(&tools, &CanvasTools::colourChanged);
    tools.setTool(tools.tool());
    tools.setOptions(tools.options());
    tools.setBrush(tools.brush());
    tools.setColour(tools.colour());
    EXPECT_EQ(options.count() + tool.count() + colour.count(), 0);
    canvas::BrushSettings brush = tools.brush();
    brush.radius = 20;
    tools.setBrush(brush);
    EXPECT_EQ(options.count(), 1);
}

} // namespace moyun::bridge
