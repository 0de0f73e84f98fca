// SPDX-License-Identifier: GPL-3.0-or-later
// What a project begins with, and the tour.
#include "together_fixture.h"

#include "ui/canvas/canvas_welcome.h"
#include "ui/canvas/tool_rail.h"
#include "ui/together/template_dialog.h"
#include "ui/together/tour.h"

#include <QPushButton>
#include <QToolButton>

namespace moyun::test {

TEST_F(TogetherFixture, TemplatesFillAllRoomsAndCanBeUndone)
{
    for (int which = 0; which < bridge::kTemplates; ++which) {
        run("together.template");
        auto* dialog = this->dialog<ui::TemplateDialog>();
        ASSERT_NE(dialog, nullptr);
        if (which == 0) {
            QTest::qWait(50);
            shoot(dialog, "template-dialog");
        }
        QTest::mouseClick(dialog->choice(which), Qt::LeftButton);
        ASSERT_TRUE(waitFor([&] { return !this->dialog<ui::TemplateDialog>(); }));
        const auto made = bridge::templateOf(static_cast<bridge::TemplateKind>(which));
        EXPECT_EQ(canvas->document()->picture().width, made.picture.width);
        EXPECT_EQ(canvas->document()->picture().layers.size(), 2u);
        EXPECT_EQ(poem->document()->state().form, made.poem.form);
        EXPECT_EQ(music->document()->score().tracks.size(), made.score.tracks.size());
        EXPECT_EQ(canvas->document()->undoStack()->count(), which + 1);
    }
    canvas->document()->undoStack()->undo();
    EXPECT_EQ(canvas->document()->picture().width, 900);
}

TEST_F(TogetherFixture, TheExampleShowsAllThree)
{
    run("together.example");
    ASSERT_TRUE(waitFor([&] { return !poem->document()->state().text.empty(); }));
    EXPECT_EQ(canvas->document()->picture().width, 1000);
    EXPECT_EQ(poem->checked().split.lines.size(), 4u);
    EXPECT_TRUE(poem->checked().report.faults.empty() ||
                poem->checked().report.faults.front().severity != poem::Severity::Fault)
        << "the example keeps its form";
    const auto& score = music->document()->score();
    ASSERT_FALSE(score.tracks.empty());
    EXPECT_EQ(score.tracks[0].lyrics.size(), 20u) << "every character is sung";
    EXPECT_EQ(score.tracks[0].lyrics[0].text, "万");
    QTest::qWait(100);
    shoot(window.get(), "example-canvas");
    run("workspace.poem");
    QTest::qWait(100);
    shoot(window.get(), "example-poem");
    run("workspace.music");
    QTest::qWait(100);
    shoot(window.get(), "example-music");
}

TEST_F(TogetherFixture, TheTourPointsAtWidgetsAndBlocksNothing)
{
    EXPECT_FALSE(ui::Tour::isSeen());
    canvasRoom->page()->showWelcome();
    together->offerTour();
    ui::Tour* tour = together->tour();
    ASSERT_NE(tour, nullptr);
    // Both are there at the first start, and neither lies over the other.
    auto* welcome = window->findChild<ui::CanvasWelcome*>();
    ASSERT_NE(welcome, nullptr);
    QTest::qWait(50);
    ASSERT_TRUE(welcome->isVisible() && tour->isVisible());
    const QRect card(welcome->mapTo(window.get(), QPoint()), welcome->size());
    EXPECT_FALSE(card.intersects(tour->geometry()));
    QStringList rooms;
    for (int step = 0; step < tour->count(); ++step) {
        QTest::qWait(60);
        EXPECT_TRUE(tour->isVisible()) << step;
        ASSERT_NE(tour->target(), nullptr) << step;
        EXPECT_TRUE(tour->target()->isVisible()) << step;
        EXPECT_TRUE(window->rect().contains(tour->geometry())) << step;
        shoot(window.get(), qPrintable(QStringLiteral("tour-%1").arg(step + 1)));
        rooms += window->currentWorkspace()->id();
        if (step == 0) {
            // The window works while it is there.
            const auto before = canvas->tools()->tool();
            canvasRoom->page()->view()->setFocus();
            QTest::keyClick(window.get(), Qt::Key_E);
            EXPECT_NE(canvas->tools()->tool(), before);
        }
        if (step + 1 < tour->count()) QTest::mouseClick(tour->nextButton(), Qt::LeftButton);
    }
    EXPECT_EQ(rooms.count(QStringLiteral("poem")), 2);
    EXPECT_GE(rooms.count(QStringLiteral("music")), 1);
    QTest::mouseClick(tour->backButton(), Qt::LeftButton);
    EXPECT_EQ(tour->step(), tour->count() - 2);
    // In Chinese it speaks Chinese at once.
    language->use(QStringLiteral("zh_CN"));
    QTest::qWait(60);
    shoot(window.get(), "tour-chinese");
    language->use(QStringLiteral("en"));
    QTest::mouseClick(tour->closeButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !together->tour(); }));
    EXPECT_TRUE(ui::Tour::isSeen());
    together->offerTour();
    EXPECT_EQ(together->tour(), nullptr) << "closed for good";
    run("together.tour");
    EXPECT_NE(together->tour(), nullptr) << "but there on request";
}

} // namespace moyun::test
