// SPDX-License-Identifier: GPL-3.0-or-later
#include "together_fixture.h"

#include "core/engine/model_store.h"
#include "shipped_tables.h"
#include "ui/shell/commands.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace moyun::test {

void TogetherFixture::SetUp()
{
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    clock = std::make_shared<audio::SteadyClock>();
    devices = std::make_unique<audio::FakeDevices>(clock);
    engine = std::make_unique<engine::Engine>();
    const auto tables = shippedTables();
    jobs = std::make_unique<bridge::JobList>();
    canvas = std::make_unique<bridge::CanvasStudio>(std::vector<std::filesystem::path>{});
    canvas->create(640, 480, QColor(0xf2, 0xe9, 0xd6));
    poem = std::make_unique<bridge::PoemStudio>(*engine, tables);
    auto options = poem->options();
    options.automatic = false;
    poem->setOptions(options);
    music = std::make_unique<bridge::MusicStudio>(*engine, devices->connect(), clock);
    language = std::make_unique<ui::Language>();
    language->use(QStringLiteral("en"));
    ui::Theme::apply(QStringLiteral("dark"));
    window = std::make_unique<ui::MainWindow>(jobs.get(), language.get());
    auto a = std::make_unique<ui::CanvasWorkspace>(canvas.get());
    auto b = std::make_unique<ui::PoemWorkspace>(poem.get());
    auto c = std::make_unique<ui::MusicWorkspace>(music.get());
    canvasRoom = a.get();
    poemRoom = b.get();
    musicRoom = c.get();
    together = std::make_unique<ui::Together>(ui::Together::Parts{window.get(), jobs.get(), canvas.get(),
                                                                  nullptr, poem.get(), music.get(),
                                                                  canvasRoom, poemRoom, musicRoom});
    window->addWorkspace(std::move(a));
    window->addWorkspace(std::move(b));
    window->addWorkspace(std::move(c));
    together->joinRooms();
    window->setWindowState(Qt::WindowNoState);
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    ASSERT_TRUE(waitFor([this] { return poem->tables() != nullptr; }));
}

void TogetherFixture::TearDown()
{
    together->finish();
    canvas->finish();
    poem->finish();
    music->finish();
    engine->shutdown();
    together.reset();
    window.reset();
    music.reset();
    poem.reset();
    canvas.reset();
}

void TogetherFixture::run(const char* command)
{
    QAction* action = window->commands()->action(QLatin1String(command));
    ASSERT_NE(action, nullptr) << command;
    action->trigger();
}

void TogetherFixture::writePoem(const char16_t* text, const char16_t* title, const char16_t* author)
{
    bridge::PoemState state = poem->document()->state();
    state.text = QString::fromUtf16(text).toStdU32String();
    state.locked.assign(state.text.size(), false);
    state.title = QString::fromUtf16(title).toStdU32String();
    state.author = QString::fromUtf16(author).toStdU32String();
    poem->document()->change(state, 0, QStringLiteral("test"));
}

void TogetherFixture::shoot(QWidget* widget, const char* name)
{
    const QString folder = qEnvironmentVariable("MOYUN_SHOTS");
    if (!folder.isEmpty())
        widget->grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace moyun::test
