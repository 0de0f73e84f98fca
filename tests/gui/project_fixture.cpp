// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_fixture.h"

#include "core/bridge/settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/pianoroll/note_grid.h"
#include "ui/poem/poem_editor.h"
#include "ui/project/project_file_dialog.h"

#include <QDir>
#include <QLineEdit>
#include <QSettings>

namespace moyun::test {

using bridge::ProjectSession;

void ProjectFixture::SetUp()
{
    m_folder = std::make_unique<TempDir>();
    qputenv("XDG_STATE_HOME", state().toUtf8());
    QSettings().clear();
    bridge::Settings().setLanguage(QStringLiteral("en"));
}

void ProjectFixture::TearDown()
{
    program.reset();
    m_folder.reset();
}

void ProjectFixture::start(const QString& file)
{
    program = std::make_unique<studio::Studio>();
    window()->setWindowState(Qt::WindowNoState);
    window()->resize(1280, 800);
    program->show(file);
    window()->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window()));
    if (!file.isEmpty()) ASSERT_TRUE(waitFor([this] { return !session()->file().isEmpty(); }));
}

void ProjectFixture::quit()
{
    program.reset();
}

QString ProjectFixture::path(const QString& name) const
{
    return QString::fromStdString((m_folder->path() / name.toStdString()).string());
}

bool ProjectFixture::waitCommitted()
{
    if (!waitFor([this] { return !program->canvas()->painter()->isPainting(); })) return false;
    return waitFor([this] { return session()->isKept(); });
}

bool ProjectFixture::saveAs(const QString& name)
{
    hands().key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto* where = waitForDialog<ui::ProjectFileDialog>();
    if (!where) return false;
    auto* field = where->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    field->setText(path(name));
    QTest::keyClick(field, Qt::Key_Return);
    return waitFor(
        [&] { return session()->file() == path(name) && !session()->isSaving() && !session()->isEdited(); });
}

bool ProjectFixture::save()
{
    hands().key(Qt::Key_S, Qt::ControlModifier);
    return waitFor([this] { return session()->state() == ProjectSession::State::Clean; });
}

bool ProjectFixture::openProject(const QString& name)
{
    window()->openFile(path(name));
    const bool isOpen = waitFor([&] { return session()->file() == path(name); });
    if (!isOpen) ADD_FAILURE() << banner().toStdString() << (session()->isEdited() ? " it asks first" : "");
    return isOpen;
}

void ProjectFixture::paintDots(int count, int first)
{
    auto hand = hands();
    hand.goTo(ProjectHands::Canvas);
    hand.takeBrush();
    for (int i = 0; i < count; ++i) hand.dot(first + i);
    ASSERT_TRUE(waitFor([this] { return !program->canvas()->painter()->isPainting(); }));
    ASSERT_TRUE(ProjectHands::hasDot(picture(), first + count - 1));
}

void ProjectFixture::write(const char32_t* text)
{
    auto hand = hands();
    hand.goTo(ProjectHands::Poem);
    for (; *text; ++text) hand.type(*text);
}

void ProjectFixture::writeNotes(int count, int first)
{
    auto hand = hands();
    hand.goTo(ProjectHands::Music);
    for (int i = 0; i < count; ++i) hand.note(first + i);
    ASSERT_TRUE(ProjectHands::hasNote(score(), first + count - 1));
}

QString ProjectFixture::banner() const
{
    const ui::Banner* banner = program->window()->banner();
    return banner->isVisible() ? banner->title() + QLatin1Char('\n') + banner->text() : QString();
}

} // namespace moyun::test
