// SPDX-License-Identifier: GPL-3.0-or-later
#include "home_fixture.h"

#include "core/engine/style/fake_style_network.h"
#include "core/engine/style/style_backend.h"
#include "core/engine/style/style_collection.h"
#include "shipped_tables.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/music/music_workspace.h"
#include "ui/poem/poem_workspace.h"
#include "ui/style/style_workspace.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace moyun::test {

namespace {

const std::string kModelHash(64, 'a');

} // namespace

void HomeFixture::makeGallery() const
{
    engine::StyleCollection gallery(m_folder / "gallery", kModelHash);
    engine::FakeStyleNetwork network;
    const char* const titles[] = {"Dawn", "The Wave", "Night"};
    const char* const chinese[] = {"日出", "海浪", "梦里的云"};
    for (int i = 0; i < 3; ++i) {
        base::ImageBuffer picture(64, 64, 3);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                for (int c = 0; c < 3; ++c)
                    picture.pixel(x, y)[c] = std::uint8_t(50 * i + x * (c + 1) / 2 + y / 3);
        engine::NamedStyle named;
        named.id = "style" + std::to_string(i);
        named.titleEn = titles[i];
        named.titleZh = chinese[i];
        named.artistEn = "A Painter";
        named.vector = *network.encode(picture);
        ASSERT_TRUE(gallery.add(named, picture).ok());
    }
    ASSERT_TRUE(gallery.write().ok());
}

void HomeFixture::SetUp()
{
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    makeGallery();
    engine = std::make_unique<engine::Engine>();
    engine::registerStyleBackend(*engine, std::make_shared<engine::ModelStore>(std::size_t(64) << 20),
                                 [](const std::string&, neural::Device) {
                                     return base::Result<std::unique_ptr<neural::StyleNetwork>>(
                                         std::make_unique<engine::FakeStyleNetwork>(0, 0));
                                 });
    jobs = std::make_unique<bridge::JobList>();
    style = std::make_unique<bridge::StyleStudio>(
        *engine, jobs.get(), bridge::StyleStudio::Folders{m_folder / "gallery", m_folder / "own"});
    canvas = std::make_unique<bridge::CanvasStudio>(canvas::BrushLibrary::systemFolders());
    canvasStyle = std::make_unique<bridge::CanvasStyle>(
        *engine, bridge::CanvasStyle::Canvas{canvas->document(), canvas->tools(), canvas->painter()},
        style.get(), jobs.get());
    const auto tables = shippedTables();
    poem = std::make_unique<bridge::PoemStudio>(
        *engine, tables,
        bridge::PoemWriterStyle::Places{file("moyun"), file("poem.safetensors"), file("style")});
    clock = std::make_shared<audio::SteadyClock>();
    devices = std::make_unique<audio::FakeDevices>(clock);
    music = std::make_unique<bridge::MusicStudio>(*engine, devices->connect(), clock);

    language = std::make_unique<ui::Language>();
    language->use(QStringLiteral("en"));
    ui::Theme::apply(QStringLiteral("dark"));
    ring = std::make_unique<ui::FocusRing>();
    window = std::make_unique<ui::MainWindow>(jobs.get(), language.get());
    window->addWorkspace(std::make_unique<ui::CanvasWorkspace>(canvas.get(), canvasStyle.get(), style.get()));
    window->addWorkspace(std::make_unique<ui::PoemWorkspace>(poem.get()));
    window->addWorkspace(std::make_unique<ui::MusicWorkspace>(music.get()));
    window->addWorkspace(std::make_unique<ui::StyleWorkspace>(style.get()));
    window->setWindowState(Qt::WindowNoState);
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    bool ready = false;
    QObject::connect(style.get(), &bridge::StyleStudio::ready, style.get(), [&ready] { ready = true; });
    style->loadModel(QStringLiteral("fake"), kModelHash);
    ASSERT_TRUE(waitFor([&ready] { return ready; }));
}

void HomeFixture::TearDown()
{
    canvas->finish();
    canvasStyle->finish();
    style->finish();
    poem->finish();
    music->finish();
    engine->shutdown();
    window.reset();
    ring.reset();
    music.reset();
    poem.reset();
    canvasStyle.reset();
    canvas.reset();
    style.reset();
}

void HomeFixture::go(Room room)
{
    window->showWorkspace(room);
    QTest::qWait(20);
}

void HomeFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : window.get(), key, modifiers);
}

QList<QWidget*> HomeFixture::seen() const
{
    QList<QWidget*> all;
    for (QWidget* widget : window->findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == window.get()) all.append(widget);
    return all;
}

QString HomeFixture::told(const QWidget* widget)
{
    QString path;
    for (const QWidget* at = widget; at && !at->isWindow(); at = at->parentWidget())
        path.prepend(QStringLiteral("/%1").arg(QLatin1String(at->metaObject()->className()).mid(0)));
    return QStringLiteral("%1 “%2” %3")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), path);
}

} // namespace moyun::test
