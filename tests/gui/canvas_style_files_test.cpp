// SPDX-License-Identifier: GPL-3.0-or-later
// Style regions and style layers of pictures that are saved and opened again.
#include "core/bridge/canvas_studio.h"
#include "core/canvas/tile_tools.h"
#include "gui/canvas_style_fixture.h"

#include <QSignalSpy>
#include <QUndoStack>

namespace moyun::test {

using namespace bridge;

class CanvasStyleFiles : public CanvasStyleFixture
{
protected:
    // A studio with files, with a live style of its own.
    void open(canvas::Picture picture)
    {
        start(canvasPicture(64, 64));
        canvas = std::make_unique<CanvasStudio>(std::vector<std::filesystem::path>{});
        live = std::make_unique<CanvasStyle>(
            *engine, CanvasStyle::Canvas{canvas->document(), canvas->tools(), canvas->painter()},
            this->studio.get(), jobs.get());
        canvas->setStyle(live.get());
        const auto note = [this](int, const QString& title, const QString& text) {
            said.append(title + QLatin1Char('|') + text);
        };
        QObject::connect(canvas.get(), &CanvasStudio::noticeRaised, canvas.get(), note);
        QObject::connect(live.get(), &CanvasStyle::noticeRaised, canvas.get(), note);
        ASSERT_TRUE(canvas->document()->restore(std::move(picture)));
    }
    void TearDown() override
    {
        if (canvas) canvas->finish();
        if (live) live->finish();
        live.reset();
        canvas.reset();
        CanvasStyleFixture::TearDown();
    }
    QString path(const char* name) const { return QString::fromStdString((folder / name).string()); }
    void saveAndOpenAgain()
    {
        QSignalSpy exported(canvas.get(), &CanvasStudio::exported);
        canvas->exportTo(path("a.ora"), {});
        ASSERT_TRUE(waitFor([&] { return !exported.isEmpty(); }));
        canvas->create(30, 30, Qt::white);
        openFile("a.ora");
    }
    void openFile(const char* name)
    {
        QSignalSpy opened(canvas.get(), &CanvasStudio::opened);
        canvas->open(path(name));
        ASSERT_TRUE(waitFor([&] { return !opened.isEmpty(); }));
    }
    std::vector<std::uint8_t> shownLive() const
    {
        const auto& picture = canvas->document()->shown();
        auto bgra = pixelsOf(picture);
        live->lay(bgra.data(), qsizetype(picture.width) * 4, QRect(0, 0, picture.width, picture.height), 0);
        return bgra;
    }
    bool settled()
    {
        return waitFor([this] { return live->isUpToDate(); });
    }

    TempDir folder;
    std::unique_ptr<CanvasStudio> canvas;
    std::unique_ptr<CanvasStyle> live;
    QStringList said;
};

TEST_F(CanvasStyleFiles, TwoRegionsAreSavedAndLookTheSameAfterOpening)
{
    open(canvasPicture(300, 200));
    StyleParameters look;
    look.styles = QStringList{QStringLiteral("wave"), QStringLiteral("night")};
    look.puck = {0.2, 0.5};
    look.strength = 70;
    look.strokeScale = 150;
    look.keepColours = true;
    live->look()->change(look, {});
    live->renameRegion(live->active()->id, QStringLiteral("海 sea"));
    ASSERT_NE(live->addRegion(StyleRegion::Painted), 0);
    look = {};
    look.styles = QStringList{QStringLiteral("dawn")};
    live->look()->change(look, {});
    ASSERT_TRUE(live->beginMask({40, 40}, false));
    for (int i = 1; i <= 10; ++i) live->addMask({40.0 + 15 * i, 40});
    live->endMask();
    ASSERT_TRUE(settled());
    const auto before = live->regions();
    const auto seenBefore = shownLive();
    ASSERT_EQ(before.list.size(), 2);
    ASSERT_FALSE(before.list[1].mask.isEmpty());
    EXPECT_TRUE(canvas->document()->isModified());

    saveAndOpenAgain();
    EXPECT_FALSE(canvas->document()->isModified());
    EXPECT_EQ(canvas->document()->undoStack()->count(), 0);
    auto after = live->regions();
    ASSERT_EQ(after.list.size(), 2);
    EXPECT_EQ(after.active, after.list[1].id);
    for (int i = 0; i < 2; ++i) {
        EXPECT_NE(after.list[i].id, before.list[i].id); // of another picture: never used again
        after.list[i].id = before.list[i].id;
        EXPECT_EQ(after.list[i], before.list[i]) << i;
    }
    EXPECT_TRUE(live->isOn());
    ASSERT_TRUE(settled());
    EXPECT_EQ(shownLive(), seenBefore);
    EXPECT_EQ(said.size(), 1) << "of the export alone: " << said.join('\n').toStdString();

    // Regions alone, changed, are something to save.
    live->setRegionVisible(live->active()->id, false);
    EXPECT_TRUE(canvas->document()->isModified());
}

TEST_F(CanvasStyleFiles, StylesThatAreNotHereAreToldAndTheirLayersKeepTheirPixels)
{
    canvas::Picture picture = canvasPicture(120, 90);
    const auto styleLayer = [&picture](const char* name, std::vector<std::pair<std::string, float>> styles) {
        canvas::Layer layer;
        layer.id = picture.nextId++;
        layer.kind = canvas::Layer::Kind::Style;
        layer.name = name;
        layer.pixels = canvas::filledPixels({0, 0, 120, 90}, canvas::colourOf(0.2, 0.6, 0.4, 1));
        layer.style.styles = std::move(styles);
        return layer;
    };
    picture.layers.push_back(styleLayer("foreign", {{"own-elsewhere", 1.f}}));
    picture.layers.push_back(styleLayer("half", {{"dawn", 0.5f}, {"own-elsewhere", 0.5f}}));
    picture.layers.push_back(styleLayer("known", {{"dawn", 1.f}}));
    canvas::StyleRegionRecords records;
    records.regions.resize(1);
    records.regions[0].name = "corner";
    records.regions[0].styles = {"own-elsewhere"};
    ASSERT_TRUE(canvas::writeOpenRaster(folder / "b.ora", picture, {}, {}, records));

    open(canvasPicture(64, 64));
    openFile("b.ora");
    ASSERT_EQ(said.size(), 1) << said.join('\n').toStdString();
    for (const char* word : {"not on this computer", "foreign", "half", "corner"})
        EXPECT_TRUE(said[0].contains(QLatin1String(word))) << word << ": " << said[0].toStdString();
    EXPECT_FALSE(said[0].contains(QLatin1String("known\"")));

    // What lies below changes: of the three only the known one follows.
    auto* document = canvas->document();
    const auto opened = document->picture();
    QSignalSpy rendered(document, &CanvasDocument::pixelsChanged);
    canvas::Picture after = opened;
    after.layers[0].pixels = canvas::filledPixels({0, 0, 120, 90}, canvas::colourOf(0.9, 0.1, 0.1, 1));
    ASSERT_TRUE(document->change(after, QStringLiteral("fill")));
    const std::size_t known = opened.layers.size() - 1;
    ASSERT_TRUE(
        waitFor([&] { return !(document->picture().layers[known].pixels == opened.layers[known].pixels); }));
    for (std::size_t i = known - 2; i < known; ++i)
        EXPECT_EQ(document->picture().layers[i].pixels, opened.layers[i].pixels) << i;
    // Written again, the ids of what is not here are in the file as they were.
    QSignalSpy exported(canvas.get(), &CanvasStudio::exported);
    canvas->exportTo(path("c.ora"), {});
    ASSERT_TRUE(waitFor([&] { return !exported.isEmpty(); }));
    const auto again = canvas::openCanvas(folder / "c.ora");
    ASSERT_TRUE(again);
    ASSERT_TRUE(again->styles);
    EXPECT_EQ(again->styles->regions[0].styles, records.regions[0].styles);
    EXPECT_EQ(again->picture.layers[known - 1].style, picture.layers[known - 1].style);
}

TEST_F(CanvasStyleFiles, APictureWithoutRegionsLeavesThoseOfTheWholeCanvas)
{
    open(canvasPicture(120, 90));
    ASSERT_TRUE(canvas::writeOpenRaster(folder / "plain.ora", canvasPicture(80, 60)));
    StyleParameters look;
    look.styles = QStringList{QStringLiteral("wave")};
    live->look()->change(look, {});
    openFile("plain.ora");
    ASSERT_EQ(live->regions().list.size(), 1);
    EXPECT_EQ(live->active()->look.styles, look.styles);
}

TEST_F(CanvasStyleFiles, TheResolutionIsKeptByEveryForm)
{
    open(canvasPicture(64, 64));
    canvas->create(90, 60, Qt::white, 300);
    EXPECT_EQ(canvas->document()->picture().dpi, 300);
    for (const char* name : {"a.png", "a.jpg", "a.tiff", "a.ora"}) {
        QSignalSpy exported(canvas.get(), &CanvasStudio::exported);
        canvas->exportTo(path(name), {});
        ASSERT_TRUE(waitFor([&] { return !exported.isEmpty(); })) << name;
        canvas->create(30, 30, Qt::white);
        EXPECT_EQ(canvas->document()->picture().dpi, 96);
        openFile(name);
        EXPECT_EQ(canvas->document()->picture().dpi, 300) << name;
    }
}

} // namespace moyun::test
