// SPDX-License-Identifier: GPL-3.0-or-later
// Styles that somebody made of paintings travel with the project that uses them.
#include "core/audio/fake/fake_devices.h"
#include "core/bridge/canvas_studio.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/job_list.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/project_session.h"
#include "core/bridge/style_keepsake.h"
#include "core/bridge/style_list_model.h"
#include "core/bridge/style_shelf.h"
#include "core/bridge/style_studio.h"
#include "core/canvas/open_raster.h"
#include "core/engine/engine.h"
#include "core/image/image_file.h"
#include "core/project/inspection.h"
#include "fake_gallery.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QSettings>
#include <QTest>

#include <limits>

namespace {

using namespace moyun;
using namespace moyun::bridge;

// A computer with the program on it, without its window.
struct Computer
{
    explicit Computer(const std::filesystem::path& home, const std::filesystem::path& gallery,
                      const std::string& modelHash)
    {
        test::registerFakeStyle(engine);
        styles = std::make_unique<StyleStudio>(engine, &jobs, StyleStudio::Folders{gallery, home / "own"});
        canvas = std::make_unique<CanvasStudio>(std::vector<std::filesystem::path>{});
        style = std::make_unique<CanvasStyle>(
            engine, CanvasStyle::Canvas{canvas->document(), canvas->tools(), canvas->painter()}, styles.get(),
            &jobs);
        canvas->setStyle(style.get());
        poem = std::make_unique<PoemStudio>(
            engine, std::make_shared<poem::PoemTablesSource>(poem::PoemTablesSource::Files{}));
        clock = std::make_shared<audio::SteadyClock>();
        devices = std::make_unique<audio::FakeDevices>(clock);
        music = std::make_unique<MusicStudio>(engine, devices->connect(), clock);
        session = std::make_unique<ProjectSession>(
            ProjectSession::Parts{canvas.get(), style.get(), poem.get(), music.get()},
            project::Folders{home / "state", {}});
        QObject::connect(style.get(), &CanvasStyle::noticeRaised, &collector,
                         [this](int, const QString& title, const QString&) { notices += title; });
        styles->loadModel(QStringLiteral("fake"), modelHash);
    }
    ~Computer()
    {
        session->finish();
        canvas->finish();
        style->finish();
        styles->finish();
        poem->finish();
        music->finish();
        engine.shutdown();
    }

    std::optional<StyleKeepsake> keepsake(const QString& id) const { return styles->shelf().keepsake(id); }
    void use(const QStringList& ids) const
    {
        StyleRegions regions;
        if (!ids.isEmpty()) {
            StyleRegion region;
            region.id = regions.nextId++;
            region.look.styles = ids;
            regions.active = region.id;
            regions.list.append(region);
        }
        style->changeRegions(regions, QStringLiteral("look"));
    }

    engine::Engine engine;
    JobList jobs;
    QObject collector;
    QStringList notices;
    std::unique_ptr<StyleStudio> styles;
    std::unique_ptr<CanvasStudio> canvas;
    std::unique_ptr<CanvasStyle> style;
    std::unique_ptr<PoemStudio> poem;
    std::shared_ptr<audio::SteadyClock> clock;
    std::unique_ptr<audio::FakeDevices> devices;
    std::unique_ptr<MusicStudio> music;
    std::unique_ptr<ProjectSession> session; // last: it goes first
};

class ProjectStyles : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    void SetUp() override
    {
        QSettings().clear();
        test::writeFakeGallery(folder / "gallery");
    }
    std::unique_ptr<Computer> start(const char* name, const std::string& modelHash = test::kFakeModelHash)
    {
        auto computer = std::make_unique<Computer>(folder / name, folder / "gallery", modelHash);
        EXPECT_TRUE(waitFor([&] { return computer->style->canShow(); }));
        return computer;
    }
    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    QString file() const { return QString::fromStdString((folder / "p.moyun").string()); }
    bool save(Computer& computer)
    {
        computer.session->saveAs(file());
        return waitFor([&] { return computer.session->state() == ProjectSession::State::Clean; });
    }
    bool open(Computer& computer)
    {
        computer.session->open(file());
        return waitFor([&] { return computer.session->file() == file(); });
    }
    // Learns a style of a painting and paints with it and one of the masters; saves.
    QString makeAndSave(Computer& computer)
    {
        QImage painting(80, 60, QImage::Format_RGB32);
        painting.fill(QColor(20, 120, 200));
        QPainter(&painting).fillRect(10, 10, 30, 30, Qt::yellow);
        QString id;
        QObject::connect(computer.styles.get(), &StyleStudio::styleLearnt, &computer.collector,
                         [&id](const QString& learnt) { id = learnt; });
        computer.styles->addPaintingPixels(painting, QStringLiteral("My lake"));
        EXPECT_TRUE(waitFor([&] { return !id.isEmpty(); }));
        computer.canvas->create(128, 128, Qt::white);
        computer.use(
            {id, computer.styles->styles()->index(1).data(StyleListModel::IdRole).toString()}); // row 0 is
                                                                                                // the new one
        EXPECT_TRUE(save(computer));
        return id;
    }
    std::map<std::string, project::StyleInUse> stylesInFile() const
    {
        const auto content = project::contentOf(folder / "p.moyun");
        EXPECT_TRUE(content) << (content ? "" : content.error().text());
        return content ? content->styles : std::map<std::string, project::StyleInUse>();
    }

    test::TempDir folder;
};

TEST_F(ProjectStyles, AreThereOnAnotherComputerAndAddedToNobodysOwn)
{
    std::optional<StyleKeepsake> made;
    {
        auto first = start("first");
        made = first->keepsake(makeAndSave(*first));
        ASSERT_TRUE(made);
        EXPECT_EQ(made->title, QStringLiteral("My lake"));
    }
    const auto kept = stylesInFile();
    ASSERT_EQ(kept.size(), 1u) << "the masters' styles came with the program";
    EXPECT_EQ(kept.begin()->second.name, "My lake");
    ASSERT_TRUE(kept.begin()->second.picture);
    EXPECT_LT(kept.begin()->second.picture->size(), 300'000u);

    auto second = start("second");
    ASSERT_TRUE(open(*second));
    ASSERT_TRUE(waitFor([&] { return second->keepsake(made->id).has_value(); }));
    EXPECT_EQ(second->keepsake(made->id)->vector, made->vector);
    EXPECT_EQ(second->styles->styles()->title(made->id), made->title);
    EXPECT_EQ(second->styles->styles()->thumbnail(made->id).size(), QSize(256, 256));
    EXPECT_TRUE(second->notices.isEmpty()) << second->notices.join(QLatin1Char(' ')).toStdString();
    EXPECT_FALSE(second->session->isEdited());
    EXPECT_FALSE(std::filesystem::exists(folder / "second/own/gallery.json"));
    // It is passed on, and goes when nothing uses it any more.
    second->canvas->create(64, 64, Qt::white);
    second->use({made->id});
    ASSERT_TRUE(save(*second));
    EXPECT_EQ(stylesInFile().size(), 1u);
    second->use({});
    ASSERT_TRUE(save(*second));
    EXPECT_TRUE(stylesInFile().empty());
}

TEST_F(ProjectStyles, AreKeptWhereNothingIsKnownOfThem)
{
    QString id;
    {
        auto first = start("first");
        id = makeAndSave(*first);
    }
    // A program without its network knows no styles at all.
    Computer second(folder / "second", folder / "nothing", test::kFakeModelHash);
    ASSERT_TRUE(open(second));
    second.canvas->document()->setLayer(second.canvas->document()->picture().layers[0].id);
    canvas::Picture picture = second.canvas->document()->picture();
    picture.layers[0].name = "renamed";
    second.canvas->document()->change(picture, QStringLiteral("rename"));
    ASSERT_TRUE(save(second));
    EXPECT_TRUE(stylesInFile().contains(id.toStdString()));
}

TEST_F(ProjectStyles, AreLearntAnewByAnotherNetwork)
{
    QString id;
    {
        auto first = start("first");
        id = makeAndSave(*first);
    }
    const std::string other(64, 'b');
    auto second = start("second", other);
    ASSERT_TRUE(open(*second));
    ASSERT_TRUE(waitFor([&] { return second->keepsake(id).has_value(); }));
    EXPECT_EQ(second->keepsake(id)->modelSha256, other);
    EXPECT_FALSE(second->keepsake(id)->vector.empty());
}

TEST_F(ProjectStyles, OpeningAPictureWithRegionsIsOneStep)
{
    canvas::Picture picture;
    picture.width = picture.height = 96;
    canvas::Layer layer;
    layer.id = picture.nextId++;
    layer.name = "opened";
    layer.pixels.edit(0, 0).px.fill(canvas::Tile::kOne);
    picture.layers.push_back(layer);
    canvas::StyleRegionRecords records;
    records.live = true;
    records.regions.resize(2);
    records.regions[0].name = "sky";
    records.regions[1].name = "sea";
    const auto ora = folder / "in.ora";
    ASSERT_TRUE(canvas::writeOpenRaster(ora, picture, {}, {}, records));

    auto computer = start("first");
    computer->canvas->create(64, 64, Qt::white);
    computer->use({QStringLiteral("dawn")});
    const canvas::Picture before = computer->canvas->document()->picture();
    const StyleRegions regionsBefore = computer->style->regions();
    QUndoStack* stack = computer->canvas->document()->undoStack();
    const int steps = stack->count();
    computer->canvas->open(QString::fromStdString(ora.string()));
    ASSERT_TRUE(waitFor([&] { return computer->canvas->document()->picture().width == 96; }));
    EXPECT_EQ(stack->count(), steps + 1);
    EXPECT_EQ(computer->style->regions().list.size(), 2);
    EXPECT_TRUE(computer->style->isOn());
    const StyleRegions opened = computer->style->regions();
    stack->undo();
    EXPECT_EQ(computer->canvas->document()->picture(), before);
    EXPECT_EQ(computer->style->regions().list, regionsBefore.list); // numbers are not used again
    stack->redo();
    EXPECT_EQ(computer->canvas->document()->picture().width, 96);
    EXPECT_EQ(computer->style->regions().list, opened.list);

    // The same picture with other regions is a step, too; and so is an earlier version of the project.
    records.regions.resize(1);
    ASSERT_TRUE(canvas::writeOpenRaster(ora, picture, {}, {}, records));
    computer->canvas->open(QString::fromStdString(ora.string()));
    ASSERT_TRUE(waitFor([&] { return computer->style->regions().list.size() == 1; }));
    EXPECT_EQ(stack->count(), steps + 2);
    ASSERT_TRUE(save(*computer));
    computer->use({});
    computer->canvas->create(32, 32, Qt::black);
    ASSERT_TRUE(save(*computer));
    QList<ProjectVersion> versions;
    QObject::connect(computer->session.get(), &ProjectSession::versionsListed, &computer->collector,
                     [&](const QList<ProjectVersion>& listed) { versions = listed; });
    computer->session->requestVersions();
    ASSERT_TRUE(waitFor([&] { return !versions.isEmpty(); }));
    const int last = stack->count();
    computer->session->restoreVersion(versions.first().id);
    ASSERT_TRUE(waitFor([&] { return computer->style->regions().list.size() == 1; }));
    EXPECT_EQ(stack->count(), last + 1);
    EXPECT_EQ(computer->canvas->document()->picture().width, 96);
    stack->undo();
    EXPECT_EQ(computer->canvas->document()->picture().width, 32);
    EXPECT_TRUE(computer->style->regions().list.isEmpty());
}

TEST_F(ProjectStyles, NothingIsBelievedOfThem)
{
    StyleKeepsake keepsake{QStringLiteral("my-lake-1"),
                           QStringLiteral("Lake"),
                           std::string(64, 'a'),
                           {0.5f, -2.25f, 1e-7f},
                           QImage(20, 20, QImage::Format_RGB32)};
    keepsake.thumbnail.fill(Qt::red);
    const project::StyleInUse style = styleInUse(keepsake);
    const auto back = keepsakeOf(style);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->id, keepsake.id);
    EXPECT_EQ(back->title, keepsake.title);
    EXPECT_EQ(back->modelSha256, keepsake.modelSha256);
    EXPECT_EQ(back->vector, keepsake.vector);
    EXPECT_EQ(back->thumbnail.pixelColor(3, 3), QColor(Qt::red));

    const auto with = [&](auto change) {
        project::StyleInUse odd = style;
        change(odd);
        return keepsakeOf(odd);
    };
    EXPECT_FALSE(with([](auto& odd) { odd.id = "../../x"; }));
    EXPECT_FALSE(with([](auto& odd) { odd.id.clear(); }));
    EXPECT_FALSE(with([](auto& odd) { odd.info = "{}"; }));
    EXPECT_FALSE(with([](auto& odd) { odd.info = std::string(200'000, '['); }));
    EXPECT_FALSE(with([](auto& odd) { odd.info.replace(odd.info.find("aaaa"), 4, "../a"); }));
    keepsake.vector = {1, std::numeric_limits<float>::quiet_NaN()};
    EXPECT_FALSE(keepsakeOf(styleInUse(keepsake)));
    keepsake.vector.assign(5000, 1);
    EXPECT_FALSE(keepsakeOf(styleInUse(keepsake)));
    // A picture that is none, or enormous, is left out; the vector says enough.
    const auto none = with([](auto& odd) { odd.picture = std::make_shared<project::Bytes>(1000, 7); });
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->thumbnail.isNull());
    const auto large = image::encodeImage(".png", base::ImageBuffer(3000, 3000, 3));
    ASSERT_TRUE(large);
    const auto enormous = with(
        [&](auto& odd) { odd.picture = std::make_shared<project::Bytes>(large->begin(), large->end()); });
    ASSERT_TRUE(enormous);
    EXPECT_TRUE(enormous->thumbnail.isNull());
}

} // namespace
