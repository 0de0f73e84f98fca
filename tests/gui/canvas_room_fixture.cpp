// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas_room_fixture.h"

#include "core/canvas/convert.h"
#include "core/canvas/selection_edits.h"
#include "core/canvas/shapes.h"
#include "core/engine/style/fake_style_network.h"
#include "core/engine/style/style_backend.h"
#include "core/image/image_file.h"
#include "core/neural/manifest.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QSettings>

namespace moyun::test {

namespace {

// The sample photograph with a group, a mask and a style layer above it, for panels that have something to
// show.
canvas::Picture sample()
{
    const auto file = image::readImage(sourceDir() / "resources" / "samples" / "lake.jpg");
    canvas::Picture picture;
    EXPECT_TRUE(file.ok());
    if (!file) return picture;
    picture.width = file->rgb.width();
    picture.height = file->rgb.height();
    canvas::Layer layer;
    layer.id = picture.nextId++;
    layer.name = "Photograph";
    layer.pixels = canvas::pixelsFrom(file->rgb);
    picture.layers.push_back(layer);
    canvas::Layer group;
    group.id = picture.nextId++;
    group.kind = canvas::Layer::Kind::Group;
    group.name = "Sketch";
    canvas::Layer lines;
    lines.id = picture.nextId++;
    lines.name = "Lines";
    lines.mode = canvas::BlendMode::Multiply;
    lines.opacity = 0.6F;
    group.layers.push_back(lines);
    picture.layers.push_back(group);
    canvas::Layer top;
    top.id = picture.nextId++;
    top.name = "Layer 1";
    top.mask = canvas::rectangleMask({picture.width / 4, 0, picture.width / 2, picture.height});
    picture.layers.push_back(top);
    return picture;
}

} // namespace

void CanvasRoomFixture::SetUp()
{
    QSettings().clear();
    engine = std::make_unique<engine::Engine>();
    engine::registerStyleBackend(*engine, std::make_shared<engine::ModelStore>(std::size_t(64) << 20),
                                 [](const std::string&, neural::Device) {
                                     return base::Result<std::unique_ptr<neural::StyleNetwork>>(
                                         std::make_unique<engine::FakeStyleNetwork>());
                                 });
    jobs = std::make_unique<bridge::JobList>();
    styles = std::make_unique<bridge::StyleStudio>(
        *engine, jobs.get(), bridge::StyleStudio::Folders{sourceDir() / "models", m_folder / "own"});
    studio = std::make_unique<bridge::CanvasStudio>(canvas::BrushLibrary::systemFolders());
    style = std::make_unique<bridge::CanvasStyle>(
        *engine, bridge::CanvasStyle::Canvas{studio->document(), studio->tools(), studio->painter()},
        styles.get(), jobs.get());
    language = std::make_unique<ui::Language>();
    language->use(QStringLiteral("en"));
    ui::Theme::apply(QStringLiteral("dark"));
    window = std::make_unique<ui::MainWindow>(jobs.get(), language.get());
    auto made = std::make_unique<ui::CanvasWorkspace>(studio.get(), style.get(), styles.get());
    workspace = made.get();
    window->addWorkspace(std::move(made));
    page = workspace->page();
    window->setWindowState(Qt::WindowNoState);
    window->resize(1280, 720);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    ASSERT_TRUE(studio->document()->restore(sample()));
    bool ready = false;
    QObject::connect(styles.get(), &bridge::StyleStudio::ready, styles.get(), [&ready] { ready = true; });
    // Galleries belong to a model, which the fake one stands for.
    const auto manifest = neural::Manifest::read(sourceDir() / "models" / "manifest.json");
    const neural::ManifestEntry* model = manifest ? manifest->byKind("style") : nullptr;
    ASSERT_TRUE(model);
    styles->loadModel(QStringLiteral("fake"), model->sha256);
    ASSERT_TRUE(waitFor([&ready] { return ready; }));
}

void CanvasRoomFixture::TearDown()
{
    studio->finish();
    style->finish();
    styles->finish();
    engine->shutdown();
    window.reset();
    style.reset();
    studio.reset();
    styles.reset();
}

void CanvasRoomFixture::settle()
{
    QTest::qWait(40);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void CanvasRoomFixture::look(const QString& languageCode, const QString& theme)
{
    language->use(languageCode);
    ui::Theme::apply(theme);
    settle();
}

void CanvasRoomFixture::shoot(QWidget* widget, const QString& name)
{
    const QString to = qEnvironmentVariable("MOYUN_SHOTS");
    if (!to.isEmpty()) widget->grab().save(QStringLiteral("%1/%2.png").arg(to, name));
}

} // namespace moyun::test
