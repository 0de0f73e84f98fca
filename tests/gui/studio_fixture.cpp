// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_fixture.h"

#include "core/bridge/settings.h"
#include "core/bridge/style_frame.h"
#include "core/engine/style/fake_style_network.h"
#include "core/engine/style/style_backend.h"
#include "core/engine/style/style_collection.h"
#include "core/image/image_file.h"
#include "ui/style/gallery_panel.h"
#include "ui/style/gallery_view.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/theme.h"

#include <QSettings>

namespace moyun::test {

namespace {

const std::string kModelHash(64, 'a');

base::ImageBuffer painted(int width, int height, int hue)
{
    base::ImageBuffer picture(width, height, 3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const QColor colour = QColor::fromHsv((hue + x * 90 / width) % 360, 90 + y * 150 / height, 220);
            picture.pixel(x, y)[0] = static_cast<std::uint8_t>(colour.red());
            picture.pixel(x, y)[1] = static_cast<std::uint8_t>(colour.green());
            picture.pixel(x, y)[2] = static_cast<std::uint8_t>((colour.blue() + 37 * (x / 8 + y / 8)) & 255);
        }
    return picture;
}

} // namespace

void StudioFixture::makeGallery() const
{
    engine::StyleCollection gallery(m_folder / "gallery", kModelHash);
    engine::FakeStyleNetwork network;
    const char* const ids[] = {"dawn", "wave", "night", "field"};
    const char* const titles[] = {"Dawn", "The Wave", "Night", "Wheat Field"};
    const char* const chinese[] = {"日出", "海浪", "夜", "麦田"};
    for (int i = 0; i < 4; ++i) {
        engine::NamedStyle style;
        style.id = ids[i];
        style.titleEn = titles[i];
        style.titleZh = chinese[i];
        style.artistEn = "A Painter";
        style.artistZh = "一位画家";
        style.year = 1870 + i;
        const auto picture = painted(64, 64, 90 * i);
        const auto vector = network.encode(picture);
        ASSERT_TRUE(vector.ok());
        style.vector = *vector;
        const auto added = gallery.add(style, picture);
        ASSERT_TRUE(added.ok()) << added.error().text();
    }
    const auto written = gallery.write();
    ASSERT_TRUE(written.ok()) << written.error().text();
}

void StudioFixture::start(int millisecondsPerCall)
{
    QSettings().clear();
    makeGallery();
    engine = std::make_unique<engine::Engine>();
    engine::registerStyleBackend(*engine, std::make_shared<engine::ModelStore>(std::size_t(64) << 20),
                                 [millisecondsPerCall](const std::string&, neural::Device) {
                                     return base::Result<std::unique_ptr<neural::StyleNetwork>>(
                                         std::make_unique<engine::FakeStyleNetwork>(0, millisecondsPerCall));
                                 });
    jobs = std::make_unique<bridge::JobList>();
    studio = std::make_unique<bridge::StyleStudio>(
        *engine, jobs.get(), bridge::StyleStudio::Folders{m_folder / "gallery", m_folder / "own"});
    language = std::make_unique<ui::Language>();
    language->use(QStringLiteral("en"));
    ui::Theme::apply(QStringLiteral("dark"));
    window = std::make_unique<ui::MainWindow>(jobs.get(), language.get());
    auto style = std::make_unique<ui::StyleWorkspace>(studio.get());
    workspace = style.get();
    window->addWorkspace(std::move(style));
    page = workspace->page();
    window->setWindowState(Qt::WindowNoState);
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    QObject::connect(studio.get(), &bridge::StyleStudio::frameReady, studio.get(),
                     [this](const bridge::StyleFrame& frame) {
                         ++frames;
                         fullFrames += frame.full;
                     });
    bool ready = false;
    QObject::connect(studio.get(), &bridge::StyleStudio::ready, studio.get(), [&ready] { ready = true; });
    studio->loadModel(QStringLiteral("fake"), kModelHash);
    ASSERT_TRUE(waitFor([&ready] { return ready; }));
    ASSERT_EQ(studio->styles()->rowCount(), 4);
}

void StudioFixture::TearDown()
{
    // As the program does it: intake stops, threads end, then the window goes.
    if (studio) studio->finish();
    if (engine) engine->shutdown();
    window.reset();
    studio.reset();
}

void StudioFixture::writePicture(const char* name, int width, int height, int hue) const
{
    const auto written = image::writeImage(m_folder / name, painted(width, height, hue));
    ASSERT_TRUE(written.ok()) << written.error().text();
}

void StudioFixture::openPicture(int width, int height, const char* name)
{
    writePicture(name, width, height, 200);
    studio->open(QString::fromStdString(file(name)));
    ASSERT_TRUE(waitFor([&] {
        return studio->document()->picture() && studio->document()->name() == QLatin1String(name) &&
               !page->view()->source().isNull();
    }));
}

void StudioFixture::clickStyle(int row, Qt::KeyboardModifiers modifiers)
{
    ui::GalleryView* gallery = page->gallery()->view();
    const QModelIndex index = gallery->model()->index(row, 0);
    gallery->scrollTo(index);
    QTest::mouseClick(gallery->viewport(), Qt::LeftButton, modifiers, gallery->visualRect(index).center());
}

bool StudioFixture::waitForFrame()
{
    const int before = frames;
    return waitFor([this, before] { return frames > before; });
}

} // namespace moyun::test
