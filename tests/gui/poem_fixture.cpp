// SPDX-License-Identifier: GPL-3.0-or-later
#include "poem_fixture.h"

#include "core/engine/poem/poem_backend.h"
#include "core/poem/utf8.h"
#include "shipped_tables.h"
#include "tests/engine/poem/fake_poem_model.h"
#include "ui/poem/candidate_panel.h"
#include "ui/poem/poem_editor.h"
#include "ui/widgets/theme.h"

#include <QInputMethodEvent>
#include <QSettings>

#include <algorithm>
#include <fstream>

namespace moyun::test {

namespace {

std::u32string usualCharacters(std::size_t count)
{
    std::ifstream in(MOYUN_SOURCE_DIR "/resources/poem/characters.txt");
    std::u32string all;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line[0] != '#') all += poem::fromUtf8(line);
    return all.substr(0, count);
}

} // namespace

namespace {

using Style = bridge::PoemWriterStyle;

// With a style the fake likes other characters.
base::Result<std::unique_ptr<neural::PoemModel>> fakeModel(const std::string& id,
                                                           const std::filesystem::path& styles)
{
    std::u32string characters = usualCharacters(2500);
    if (Style::hasStyle(id)) {
        std::ifstream in(Style::adapterIn(styles));
        std::string content;
        if (!std::getline(in, content) || content != "adapter")
            return base::Error{base::ErrorCode::Unreadable,
                               Style::adapterIn(styles).string() +
                                   " is not an adapter of this program: it is damaged.",
                               "Make one with moyun train poem --adapt."};
        std::reverse(characters.begin(), characters.end());
    }
    return std::unique_ptr<neural::PoemModel>(new FakePoemModel(characters));
}

} // namespace

void PoemFixture::start(Model model)
{
    QSettings().clear();
    const auto tables = shippedTables();
    engine = std::make_unique<engine::Engine>();
    engine::registerPoemBackend(
        *engine, std::make_shared<engine::ModelStore>(std::size_t(64) << 20), tables,
        [model, styles = std::filesystem::path(styleFolder().toStdString())](
            const std::string& id) -> base::Result<std::unique_ptr<neural::PoemModel>> {
            if (model == Missing)
                return base::Error{base::ErrorCode::NotFound, "There is no file " + id + ".safetensors.",
                                   "Install it."};
            return fakeModel(id, styles);
        });
    jobs = std::make_unique<bridge::JobList>();
    studio = std::make_unique<bridge::PoemStudio>(
        *engine, tables, Style::Places{learner(), file("poem.safetensors"), styleFolder()});
    auto options = studio->options();
    options.automatic = false; // tests ask when they want
    studio->setOptions(options);
    language = std::make_unique<ui::Language>();
    language->use(QStringLiteral("en"));
    ui::Theme::apply(QStringLiteral("dark"));
    window = std::make_unique<ui::MainWindow>(jobs.get(), language.get());
    QObject::connect(studio.get(), &bridge::PoemStudio::noticeRaised, studio.get(),
                     [this](int, const QString& title, const QString& text) {
                         notices += title;
                         noticeTexts += text;
                     });
    auto poem = std::make_unique<ui::PoemWorkspace>(studio.get());
    ui::PoemWorkspace* workspace = poem.get();
    window->addWorkspace(std::move(poem));
    page = workspace->page();
    editor = page->editor();
    window->setWindowState(Qt::WindowNoState);
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    studio->loadModel(QStringLiteral("fake"));
    ASSERT_TRUE(waitFor(
        [&] { return studio->tables() && (studio->isModelReady() || !studio->modelProblem().isEmpty()); }));
    editor->setFocus();
    ASSERT_TRUE(waitFor([&] { return editor->hasFocus(); }));
}

void PoemFixture::TearDown()
{
    if (studio) studio->finish();
    if (engine) engine->shutdown();
    window.reset();
    studio.reset();
}

void PoemFixture::type(const char16_t* text)
{
    for (const QChar c : QString::fromUtf16(text))
        QTest::sendKeyEvent(QTest::Click, editor, c == QLatin1Char('\n') ? Qt::Key_Return : Qt::Key_unknown,
                            QString(c), Qt::NoModifier);
}

void PoemFixture::compose(const char16_t* text)
{
    QInputMethodEvent event(QString::fromUtf16(text), {});
    QCoreApplication::sendEvent(editor, &event);
}

void PoemFixture::commit(const char16_t* text)
{
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf16(text));
    QCoreApplication::sendEvent(editor, &event);
}

void PoemFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(editor, key, modifiers);
}

void PoemFixture::click(const QRect& rect)
{
    QTest::mouseClick(editor->viewport(), Qt::LeftButton, Qt::NoModifier, rect.center());
}

QString PoemFixture::text() const
{
    return QString::fromStdU32String(studio->document()->state().text);
}

bool PoemFixture::waitForOffers()
{
    bool came = false;
    const auto connection = QObject::connect(studio.get(), &bridge::PoemStudio::offersChanged, studio.get(),
                                             [&] { came = !studio->offers().empty(); });
    key(Qt::Key_Return, Qt::ControlModifier);
    const bool in = waitFor([&] { return came && !studio->isBusy(); });
    QObject::disconnect(connection);
    return in;
}

} // namespace moyun::test
