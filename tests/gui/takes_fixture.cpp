// SPDX-License-Identifier: GPL-3.0-or-later
#include "takes_fixture.h"

#include "core/bridge/style_document.h"
#include "core/bridge/style_list_model.h"
#include "core/engine/music/music_backend.h"
#include "core/engine/poem/poem_backend.h"
#include "core/poem/utf8.h"
#include "core/project/project_store.h"
#include "fake_gallery.h"
#include "shipped_tables.h"
#include "tests/engine/music/steady_music_model.h"
#include "tests/engine/poem/fake_poem_model.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/music/music_workspace.h"
#include "ui/poem/poem_workspace.h"
#include "ui/shell/commands.h"
#include "ui/takes/take_preview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QListView>
#include <QSettings>

#include <fstream>

namespace moyun::test {

using namespace bridge;

namespace {

std::u32string usualCharacters()
{
    std::ifstream in(MOYUN_SOURCE_DIR "/resources/poem/characters.txt");
    std::u32string all;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line[0] != '#') all += poem::fromUtf8(line);
    return all.substr(0, 2500);
}

} // namespace

void TakesFixture::SetUp()
{
    QSettings().clear();
    writeFakeGallery(folder / "gallery");
    engine = std::make_unique<engine::Engine>();
    registerFakeStyle(*engine);
    const auto tables = shippedTables();
    const auto models = std::make_shared<engine::ModelStore>(std::size_t(64) << 20);
    engine::registerPoemBackend(
        *engine, models, tables, [](const std::string&) -> base::Result<std::unique_ptr<neural::PoemModel>> {
            return std::unique_ptr<neural::PoemModel>(new FakePoemModel(usualCharacters()));
        });
    engine::registerMusicBackend(*engine, models,
                                 [](const std::string&) -> base::Result<std::unique_ptr<neural::MusicModel>> {
                                     return std::unique_ptr<neural::MusicModel>(new SteadyModel);
                                 });
    jobs = std::make_unique<JobList>();
    styles = std::make_unique<StyleStudio>(*engine, jobs.get(),
                                           StyleStudio::Folders{folder / "gallery", folder / "own"});
    canvas = std::make_unique<CanvasStudio>(std::vector<std::filesystem::path>{});
    style = std::make_unique<CanvasStyle>(
        *engine, CanvasStyle::Canvas{canvas->document(), canvas->tools(), canvas->painter()}, styles.get(),
        jobs.get());
    canvas->setStyle(style.get());
    poem = std::make_unique<PoemStudio>(*engine, tables);
    auto options = poem->options();
    options.automatic = false; // tests ask when they want
    poem->setOptions(options);
    clock = std::make_shared<audio::SteadyClock>();
    devices = std::make_unique<audio::FakeDevices>(clock);
    music = std::make_unique<MusicStudio>(*engine, devices->connect(), clock);
    const ProjectSession::Parts parts{canvas.get(), style.get(), poem.get(), music.get()};
    session = std::make_unique<ProjectSession>(parts, project::Folders{folder / "state"});
    takes = std::make_unique<ProjectTakes>(session.get(), parts);
    takes->follow(styles.get());
    takes->setModelHashes({{QStringLiteral("music"), QString(64, QLatin1Char('b'))}});
    language = std::make_unique<ui::Language>();
    language->use(QStringLiteral("en"));
    ui::Theme::apply(QStringLiteral("dark"));
    window = std::make_unique<ui::MainWindow>(jobs.get(), language.get());
    window->setProject(session.get());
    window->setTakes(takes.get());
    window->addWorkspace(std::make_unique<ui::CanvasWorkspace>(canvas.get(), style.get(), styles.get()));
    window->addWorkspace(std::make_unique<ui::PoemWorkspace>(poem.get()));
    window->addWorkspace(std::make_unique<ui::MusicWorkspace>(music.get()));
    panel = window->takesPanel();
    window->setWindowState(Qt::WindowNoState);
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    canvas->create(256, 192, QColor(90, 120, 160));
    styles->loadModel(QStringLiteral("fake"), kFakeModelHash);
    poem->loadModel(QStringLiteral("poem"));
    music->loadModel(QStringLiteral("music"));
    ASSERT_TRUE(waitFor([this] {
        return style->canShow() && styles->styles()->rowCount() > 0 && poem->tables() &&
               poem->isModelReady() && music->isModelReady();
    }));
}

void TakesFixture::TearDown()
{
    session->finish();
    canvas->finish();
    style->finish();
    styles->finish();
    poem->finish();
    music->finish();
    engine->shutdown();
    window.reset();
    takes.reset();
    session.reset();
}

bool TakesFixture::waitForTakes(int count)
{
    return waitFor([&] { return takes->isUpToDate() && takes->rowCount() == count; });
}

void TakesFixture::openPanel()
{
    QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([this] { return panel->isVisible(); }));
    QTest::qWait(50); // laid out
}

void TakesFixture::chooseRow(int row, Qt::KeyboardModifiers modifiers)
{
    panel->list()->scrollTo(takes->index(row));
    QTest::mouseClick(panel->list()->viewport(), Qt::LeftButton, modifiers,
                      panel->list()->visualRect(takes->index(row)).center());
}

void TakesFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(panel->list(), key, modifiers);
}

bool TakesFixture::waitForPreview()
{
    return waitFor([this] {
        const auto* shown = panel->preview()->content();
        return shown &&
               shown->info.id == panel->list()->currentIndex().data(ProjectTakes::IdRole).toLongLong();
    });
}

void TakesFixture::renderStyle()
{
    StyleParameters look;
    look.styles = QStringList{styles->styles()->index(0).data(StyleListModel::IdRole).toString()};
    style->look()->change(look, QStringLiteral("look"));
    bool done = false;
    const auto connection =
        QObject::connect(style.get(), &CanvasStyle::applied, style.get(), [&] { done = true; });
    style->apply(CanvasStyle::NewLayers);
    ASSERT_TRUE(waitFor([&] { return done; }));
    QObject::disconnect(connection);
}

void TakesFixture::askForVerse()
{
    PoemState state;
    state.text = U"床前明月光，";
    state.locked.resize(state.text.size());
    state.form = poem::FormId::Wujue;
    poem->document()->change(state, state.text.size(), QStringLiteral("draft"));
    poem->request();
    ASSERT_TRUE(waitFor([this] { return !poem->isBusy() && !poem->offers().empty(); }));
}

void TakesFixture::compose(int count)
{
    MusicWishes wishes = music->wishes();
    wishes.takes = count;
    wishes.bars = 4;
    wishes.seed = 40;
    music->setWishes(wishes);
    const auto before = music->takes().size();
    music->compose();
    ASSERT_TRUE(waitFor([&] { return music->takes().size() == before + count; }));
}

std::shared_ptr<const TakeContent> TakesFixture::contentOf(int row)
{
    std::shared_ptr<const TakeContent> content;
    bool came = false;
    takes->read(idOf(row), [&](const auto& read) {
        content = read;
        came = true;
    });
    EXPECT_TRUE(waitFor([&] { return came; }));
    return content;
}

project::Bytes TakesFixture::resultOf(int row)
{
    auto bytes = std::make_shared<project::Bytes>();
    bool came = false;
    session->onStore(
        ProjectSession::Kept::Look,
        [bytes, id = idOf(row)](project::ProjectStore* store) {
            if (auto result = store->takeResult(id)) *bytes = **result;
        },
        [&] { came = true; });
    EXPECT_TRUE(waitFor([&] { return came; }));
    EXPECT_FALSE(bytes->empty());
    return *bytes;
}

} // namespace moyun::test
