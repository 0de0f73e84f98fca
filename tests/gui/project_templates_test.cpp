// SPDX-License-Identifier: GPL-3.0-or-later
// A session with each of the things that a project can begin with: begun, worked in, saved, opened again. And
// how one comes back to the beginning.
#include "project_fixture.h"

#include "core/bridge/studio_templates.h"
#include "ui/canvas/canvas_welcome.h"
#include "ui/project/save_question.h"
#include "ui/shell/commands.h"
#include "ui/together/template_dialog.h"

#include <QAction>

namespace moyun::test {

class ProjectTemplates : public ProjectFixture
{
protected:
    void run(const char* command) { window()->commands()->action(QLatin1String(command))->trigger(); }
    void begin(int which)
    {
        run("together.template");
        auto* dialog = waitForDialog<ui::TemplateDialog>();
        ASSERT_NE(dialog, nullptr);
        QTest::mouseClick(dialog->choice(which), Qt::LeftButton);
        ASSERT_TRUE(waitFor([this] { return !this->dialog<ui::TemplateDialog>(); }));
    }
    void work()
    {
        paintDots(3);
        write(U"山水清音");
        writeNotes(4);
        ASSERT_TRUE(waitCommitted());
    }
};

TEST_F(ProjectTemplates, EachIsWorkedInSavedAndOpenedAgain)
{
    for (int which = 0; which < bridge::kTemplates; ++which) {
        const auto made = bridge::templateOf(static_cast<bridge::TemplateKind>(which));
        const QString name = QStringLiteral("template%1.moyun").arg(which);
        start();
        begin(which);
        ASSERT_TRUE(waitFor([&] { return picture().width == made.picture.width; }));
        EXPECT_EQ(poem().form, made.poem.form);
        work();
        const std::size_t tracks = score().tracks.size();
        ASSERT_TRUE(saveAs(name)) << which << ": " << banner().toStdString();
        quit();

        start(path(name));
        EXPECT_EQ(picture().width, made.picture.width) << which;
        EXPECT_EQ(picture().height, made.picture.height);
        EXPECT_EQ(picture().layers.size(), made.picture.layers.size());
        for (int dot = 0; dot < 3; ++dot) EXPECT_TRUE(ProjectHands::hasDot(picture(), dot)) << which;
        EXPECT_EQ(poem().form, made.poem.form);
        EXPECT_EQ(poem().text, U"山水清音");
        EXPECT_EQ(score().tracks.size(), tracks);
        for (int note = 0; note < 4; ++note) EXPECT_TRUE(ProjectHands::hasNote(score(), note)) << which;
        EXPECT_FALSE(session()->isEdited());
        EXPECT_TRUE(banner().isEmpty()) << banner().toStdString();
        quit();
    }
}

TEST_F(ProjectTemplates, TheExampleIsWorkedInSavedAndOpenedAgain)
{
    start();
    begin(ui::TemplateDialog::kExample);
    ASSERT_TRUE(waitFor([this] { return !poem().text.empty() && !score().tracks.empty(); }));
    const auto lyrics = score().tracks[0].lyrics;
    const std::u32string verses = poem().text;
    EXPECT_EQ(lyrics.size(), 20u);
    writeNotes(3, 100); // far behind its end
    ASSERT_TRUE(waitCommitted());
    ASSERT_TRUE(saveAs(QStringLiteral("example.moyun"))) << banner().toStdString();
    const auto before = picture();
    quit();

    start(path(QStringLiteral("example.moyun")));
    EXPECT_EQ(poem().text, verses);
    EXPECT_EQ(poem().title, U"夕照孤舟");
    EXPECT_EQ(score().tracks[0].lyrics, lyrics);
    for (int note = 100; note < 103; ++note) EXPECT_TRUE(ProjectHands::hasNote(score(), note));
    ASSERT_EQ(picture().layers.size(), before.layers.size());
    EXPECT_TRUE(picture().layers[0].pixels == before.layers[0].pixels) << "the painting, bit for bit";
}

TEST_F(ProjectTemplates, AClosedProjectMakesPlaceForTheWelcome)
{
    start();
    auto* welcome = window()->findChild<ui::CanvasWelcome*>();
    ASSERT_NE(welcome, nullptr);
    paintDots(1);
    ASSERT_TRUE(waitFor([this] { return !window()->findChild<ui::CanvasWelcome*>(); }));
    ASSERT_TRUE(saveAs(QStringLiteral("one.moyun")));
    hands().goTo(ProjectHands::Poem);
    hands().key(Qt::Key_W, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return window()->findChild<ui::CanvasWelcome*>() != nullptr; }));
    EXPECT_TRUE(window()->findChild<ui::CanvasWelcome*>()->isVisible());
    EXPECT_TRUE(session()->file().isEmpty());
    EXPECT_FALSE(ProjectHands::hasDot(picture(), 0));
    // A new project is begun without it.
    paintDots(1);
    hands().key(Qt::Key_N, Qt::ControlModifier);
    auto* question = waitForDialog<ui::SaveQuestion>();
    ASSERT_NE(question, nullptr);
    QTest::mouseClick(question->dropButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !ProjectHands::hasDot(picture(), 0); }));
    QTest::qWait(50);
    EXPECT_EQ(window()->findChild<ui::CanvasWelcome*>(), nullptr);
}

} // namespace moyun::test
