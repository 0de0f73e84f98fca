// SPDX-License-Identifier: GPL-3.0-or-later
// What lies around the notes: ruler, chords, velocities, controllers, keyboard, overview, thumbnails.
#include "roll_fixture.h"

#include "ui/pianoroll/chord_lane.h"
#include "ui/pianoroll/controller_lane.h"
#include "ui/pianoroll/keyboard_strip.h"
#include "ui/pianoroll/mini_roll.h"
#include "ui/pianoroll/roll_overview.h"
#include "ui/pianoroll/roll_ruler.h"
#include "ui/pianoroll/velocity_lane.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>

namespace moyun {
namespace {

using bridge::ScoreDocument;
using music::Control;
using music::Note;
using music::Score;

class RollLanesTest : public test::RollFixture
{
protected:
    int xOf(double tick) const { return int(model->view().xOf(tick)); }
    void clickOn(QWidget* part, QPoint at, Qt::MouseButton button = Qt::LeftButton)
    {
        send(part, QEvent::MouseButtonPress, at, button, Qt::NoModifier);
        send(part, QEvent::MouseButtonRelease, at, button, Qt::NoModifier);
    }
    void writeChord(const char* text, Qt::Key end = Qt::Key_Return)
    {
        QLineEdit* editor = roll->chordLane()->editor();
        ASSERT_TRUE(editor->isVisible());
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromUtf8(text));
        QTest::keyClick(editor, end);
    }
};

TEST_F(RollLanesTest, AClickOnTheRulerMovesThePlayhead)
{
    clickOn(roll->ruler(), {xOf(kBar + kQuarter + 10), 30});
    EXPECT_EQ(transport.position(), kBar + kQuarter);
    EXPECT_FALSE(document.range());
}

TEST_F(RollLanesTest, DraggingTheRulerChoosesWholeBars)
{
    QWidget* ruler = roll->ruler();
    dragOn(ruler, {xOf(kQuarter), 30}, {xOf(kBar + 10), 30});
    EXPECT_EQ(document.range(), (ScoreDocument::Range{0, 2 * kBar}));
    // Its end can be dragged, its start stays.
    dragOn(ruler, {xOf(2 * kBar), 30}, {xOf(2.5 * kBar), 30});
    EXPECT_EQ(document.range(), (ScoreDocument::Range{0, 3 * kBar}));
    dragOn(ruler, {xOf(0) + 1, 30}, {xOf(kBar + 100), 30});
    EXPECT_EQ(document.range(), (ScoreDocument::Range{kBar, 3 * kBar}));
    // A double click within clears it, one beside it takes a bar.
    QTest::mouseDClick(ruler, Qt::LeftButton, Qt::NoModifier, {xOf(1.5 * kBar), 30});
    EXPECT_FALSE(document.range());
    QTest::mouseDClick(ruler, Qt::LeftButton, Qt::NoModifier, {xOf(1.5 * kBar), 30});
    EXPECT_EQ(document.range(), (ScoreDocument::Range{kBar, 2 * kBar}));
    EXPECT_EQ(steps(), 0);
}

TEST_F(RollLanesTest, TheRulerSaysWhatStandsWhere)
{
    Score score = smallScore();
    score.tempi = {{0, 625'000}, {kBar, 500'000}};
    score.meters = {{0, 3, 4}};
    score.keys = {{0, -3, true}, {kBar, 2, false}};
    score.markers = {{kBar, "Trio"}};
    restore(score);
    EXPECT_EQ(roll->ruler()->flagAt(0), QStringLiteral("♩ = 96 · 3/4 · Cm"));
    EXPECT_EQ(roll->ruler()->flagAt(kBar), QStringLiteral("♩ = 120 · D · Trio"));
    EXPECT_TRUE(roll->ruler()->flagAt(5).isEmpty());
    EXPECT_EQ(roll->ruler()->textOf(0), QStringLiteral("1"));
    score.pickUp = kQuarter;
    restore(score);
    EXPECT_EQ(roll->ruler()->textOf(0), QStringLiteral("0"));
    QSignalSpy menu(roll.get(), &ui::PianoRoll::rulerMenuRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {xOf(kQuarter + 5), 30}, {0, 0});
    QCoreApplication::sendEvent(roll->ruler(), &event);
    EXPECT_EQ(menu.size(), 1);
}

TEST_F(RollLanesTest, ChordsAreWrittenAndChanged)
{
    ui::ChordLane* lane = roll->chordLane();
    const Score before = document.score();
    clickOn(lane, {xOf(kQuarter) + 30, 12});
    writeChord("Am7");
    EXPECT_EQ(document.score().chords, (std::vector<music::TextAt>{{kQuarter, "Am7"}}));
    EXPECT_FALSE(lane->editor()->isVisible());
    expectUndoTo(before);
    clickOn(lane, lane->symbolRect(0).center()); // on it: changed, not a second one
    writeChord("C/E");
    EXPECT_EQ(document.score().chords, (std::vector<music::TextAt>{{kQuarter, "C/E"}}));
    clickOn(lane, lane->symbolRect(0).center(), Qt::RightButton);
    EXPECT_TRUE(document.score().chords.empty());
}

TEST_F(RollLanesTest, NumeralsBecomeSymbolsAndNonsenseIsRefused)
{
    Score score = smallScore();
    score.keys = {{0, -3, true}};
    restore(score);
    ui::ChordLane* lane = roll->chordLane();
    clickOn(lane, {xOf(0) + 5, 12});
    writeChord("V7", Qt::Key_Tab); // Tab goes on to the next bar
    ASSERT_TRUE(lane->editor()->isVisible());
    writeChord("VI");
    EXPECT_EQ(document.score().chords, (std::vector<music::TextAt>{{0, "G7"}, {kBar, "Ab"}}));
    clickOn(lane, {xOf(2 * kBar) + 5, 12});
    writeChord("hello");
    EXPECT_TRUE(lane->editor()->isVisible());
    EXPECT_FALSE(model->hint().isEmpty());
    QTest::keyClick(lane->editor(), Qt::Key_Escape);
    EXPECT_FALSE(lane->editor()->isVisible());
    EXPECT_EQ(document.score().chords.size(), 2u);
}

TEST_F(RollLanesTest, ChordsAreDraggedAndReachedByKeys)
{
    Score score = smallScore();
    score.chords = {{0, "C"}, {kBar, "G7"}};
    restore(score);
    ui::ChordLane* lane = roll->chordLane();
    dragOn(lane, lane->symbolRect(1).center(), {xOf(kBar + 2 * kQuarter) + 10, 12});
    EXPECT_EQ(document.score().chords, (std::vector<music::TextAt>{{0, "C"}, {kBar + 2 * kQuarter, "G7"}}));
    expectUndoTo(score);
    lane->setFocus();
    QTest::keyClick(lane, Qt::Key_Left);
    EXPECT_EQ(lane->accessibleDescription(), QStringLiteral("C at 1:1"));
    QTest::keyClick(lane, Qt::Key_Delete);
    EXPECT_EQ(document.score().chords.size(), 1u);
}

TEST_F(RollLanesTest, DraggingSetsVelocities)
{
    ui::VelocityLane* lane = roll->velocityLane();
    const Score before = document.score();
    dragOn(lane, {xOf(0) + 2, lane->yOf(100)}, {xOf(kQuarter) + 2, lane->yOf(100)});
    EXPECT_NEAR(notes()[0].velocity, 100, 1);
    EXPECT_NEAR(notes()[1].velocity, 100, 1);
    EXPECT_EQ(notes()[2].velocity, 80);
    expectUndoTo(before);
}

TEST_F(RollLanesTest, ALineDrawsARamp)
{
    ui::VelocityLane* lane = roll->velocityLane();
    dragOn(lane, {xOf(0), lane->yOf(20)}, {xOf(2 * kQuarter), lane->yOf(120)}, Qt::LeftButton,
           Qt::ShiftModifier);
    EXPECT_NEAR(notes()[0].velocity, 20, 2);
    EXPECT_NEAR(notes()[1].velocity, 70, 2);
    EXPECT_NEAR(notes()[2].velocity, 120, 2);
    EXPECT_EQ(notes()[3].velocity, 80);
    EXPECT_EQ(steps(), 1);
}

TEST_F(RollLanesTest, OnlySelectedNotesChangeTheirVelocity)
{
    ui::VelocityLane* lane = roll->velocityLane();
    document.setSelection({1});
    dragOn(lane, {xOf(0), lane->yOf(30)}, {xOf(3 * kQuarter), lane->yOf(30)});
    EXPECT_EQ(notes()[0].velocity, 80);
    EXPECT_NEAR(notes()[1].velocity, 30, 1);
    EXPECT_EQ(notes()[2].velocity, 80);
    lane->setFocus();
    const int there = notes()[1].velocity;
    QTest::keyClick(lane, Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(notes()[1].velocity, there + 10);
}

TEST_F(RollLanesTest, EscapeLeavesVelocitiesAlone)
{
    ui::VelocityLane* lane = roll->velocityLane();
    send(lane, QEvent::MouseButtonPress, {xOf(0), 40}, Qt::LeftButton, Qt::NoModifier);
    send(lane, QEvent::MouseMove, {xOf(kQuarter), 10}, Qt::LeftButton, Qt::NoModifier);
    ASSERT_TRUE(model->preview());
    QTest::keyClick(lane, Qt::Key_Escape);
    send(lane, QEvent::MouseButtonRelease, {xOf(kQuarter), 10}, Qt::LeftButton, Qt::NoModifier);
    EXPECT_FALSE(model->preview());
    EXPECT_EQ(steps(), 0);
}

TEST_F(RollLanesTest, ThePedalIsHeldWhereOneDrags)
{
    ui::ControllerLane* lane = roll->controllerLane();
    ASSERT_TRUE(lane->isPedal());
    const Score before = document.score();
    dragOn(lane, {xOf(kQuarter) + 1, 40}, {xOf(3 * kQuarter) + 1, 30});
    EXPECT_EQ(document.score().tracks[0].controls,
              (std::vector<Control>{{kQuarter, 64, 127}, {3 * kQuarter, 64, 0}}));
    expectUndoTo(before);
    dragOn(lane, {xOf(0), 40}, {xOf(kBar), 40}, Qt::RightButton);
    EXPECT_TRUE(document.score().tracks[0].controls.empty());
}

TEST_F(RollLanesTest, OtherControllersAreDrawn)
{
    ui::ControllerLane* lane = roll->controllerLane();
    model->setController(1);
    EXPECT_FALSE(lane->isPedal());
    dragOn(lane, {xOf(0) + 1, lane->yOf(0)}, {xOf(kBar) + 1, lane->yOf(127)}, Qt::LeftButton,
           Qt::ShiftModifier);
    const auto& controls = document.score().tracks[0].controls;
    ASSERT_GT(controls.size(), 8u);
    int last = -1;
    for (const Control& control : controls) {
        EXPECT_EQ(control.number, 1);
        if (&control != &controls.back()) EXPECT_GT(control.value, last);
        last = control.value;
    }
    EXPECT_EQ(steps(), 1);
}

TEST_F(RollLanesTest, KeysAreHeardAndSlidOver)
{
    ui::KeyboardStrip* keyboard = roll->keyboard();
    const auto keyAt = [&](int pitch) { return keyboard->keyRect(pitch).center(); };
    send(keyboard, QEvent::MouseButtonPress, keyAt(60), Qt::LeftButton, Qt::NoModifier);
    EXPECT_EQ(transport.sounding(0), std::vector<int>{60});
    EXPECT_TRUE(waitFor([&] { return keyboard->lit() == std::vector<int>{60}; }));
    send(keyboard, QEvent::MouseMove, keyAt(62), Qt::LeftButton, Qt::NoModifier);
    EXPECT_EQ(transport.sounding(0), std::vector<int>{62});
    send(keyboard, QEvent::MouseButtonRelease, keyAt(62), Qt::LeftButton, Qt::NoModifier);
    EXPECT_TRUE(transport.sounding(0).empty());
    send(keyboard, QEvent::MouseButtonPress, keyAt(62), Qt::LeftButton, Qt::ShiftModifier);
    EXPECT_EQ(document.selection(), (ScoreDocument::Selection{1}));
}

TEST_F(RollLanesTest, PlayedKeysAreLit)
{
    transport.play();
    EXPECT_TRUE(waitFor([&] { return roll->keyboard()->lit() == std::vector<int>{60}; }));
    transport.stop();
    EXPECT_TRUE(waitFor([&] { return roll->keyboard()->lit().empty(); }));
}

TEST_F(RollLanesTest, TheViewFollowsThePlayhead)
{
    Score score = smallScore();
    score.tracks[0].notes.push_back({40 * kBar, kQuarter, 60, 80});
    restore(score);
    transport.locate(20 * kBar);
    transport.play();
    ASSERT_TRUE(waitFor([&] {
        clock->advance(std::chrono::milliseconds(20));
        return model->view().scroll().x() > 0;
    }));
    const double x = model->view().xOf(double(transport.position()));
    EXPECT_GE(x, 0);
    EXPECT_LT(x, grid->width());
    transport.stop();
}

TEST_F(RollLanesTest, TheOverviewScrolls)
{
    Score score = smallScore();
    score.tracks[0].notes.push_back({99 * kBar, kQuarter, 60, 80});
    restore(score);
    auto* overview = roll->findChild<ui::RollOverview*>();
    ASSERT_TRUE(overview);
    clickOn(overview, {overview->width() / 2, 10});
    EXPECT_NEAR(model->view().tickAt(grid->width() / 2.0), 50.0 * kBar, double(kBar));
    const QPoint inside = overview->frame().center().toPoint();
    dragOn(overview, inside, inside - QPoint(overview->width() / 4, 0));
    EXPECT_NEAR(model->view().tickAt(grid->width() / 2.0), 25.0 * kBar, 2.0 * kBar);
}

TEST_F(RollLanesTest, LanesAreShownAndHidden)
{
    EXPECT_TRUE(roll->velocityLane()->isVisible());
    model->setLaneShown(ui::RollModel::Velocities, false);
    EXPECT_FALSE(roll->velocityLane()->isVisible());
    model->setLaneShown(ui::RollModel::Chords, false);
    EXPECT_FALSE(roll->chordLane()->isVisible());
}

TEST_F(RollLanesTest, ThumbnailsShowTheNotesOfAllTracks)
{
    const auto drawn = [](const Score& score) {
        QImage image(200, 60, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        ui::paintMiniRoll(painter, image.rect(), score);
        painter.end();
        return image;
    };
    Score one = smallScore(), none = smallScore();
    one.tracks.pop_back();
    for (auto& track : none.tracks) track.notes.clear();
    EXPECT_NE(drawn(smallScore()), drawn(one));
    EXPECT_NE(drawn(one), drawn(none));
    drawn(Score{});
    EXPECT_EQ(ui::miniRollEnd(smallScore()), 2 * kBar);
}

TEST_F(RollLanesTest, ScrollingDrawsWhatAFreshDrawingShows)
{
    document.setSelection({1});
    const auto picture = [&] { return grid->grab().toImage(); };
    ui::RollView view = model->view();
    for (const QPoint by : {QPoint(7, 0), QPoint(33, 5), QPoint(-20, -9), QPoint(11, 30)}) {
        view.pan(by);
        model->setView(view);
        const QImage scrolled = picture();
        model->setGhostsShown(false); // forgets what was drawn
        model->setGhostsShown(true);
        EXPECT_EQ(scrolled, picture());
    }
}

} // namespace
} // namespace moyun
