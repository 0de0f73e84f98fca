// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of the piano roll under a real mouse: each gesture is one step to undo.
#include "roll_fixture.h"

#include "core/music/selected_notes.h"

#include <QSignalSpy>

namespace moyun {
namespace {

using music::Note;
using music::Score;
using Tool = ui::RollModel::Tool;
using Selection = bridge::ScoreDocument::Selection;

class RollGesturesTest : public test::RollFixture
{};

TEST_F(RollGesturesTest, AClickOfThePencilWritesANoteOnTheGrid)
{
    const Score before = document.score();
    model->setDrawLength(240);
    click(at(kBar + 3 * kQuarter + 70, 70));
    ASSERT_EQ(notes().size(), 5u);
    EXPECT_EQ(notes()[4], (Note{kBar + 3 * kQuarter, 240, 70, model->drawVelocity()}));
    EXPECT_EQ(selected(), (Selection{4}));
    expectUndoTo(before);
}

TEST_F(RollGesturesTest, DraggingThePencilSetsTheLength)
{
    press(at(kBar + 2 * kQuarter + 5, 70));
    moveTo(at(kBar + 3 * kQuarter + 130, 70));
    // Until the button is up the document has not changed, and the note is shown.
    EXPECT_EQ(notes().size(), 4u);
    ASSERT_TRUE(model->preview());
    EXPECT_EQ(model->preview()->notes[0].length, kQuarter + kCell);
    release(at(kBar + 3 * kQuarter + 130, 70));
    ASSERT_EQ(notes().size(), 5u);
    EXPECT_EQ(notes()[4].start, kBar + 2 * kQuarter);
    EXPECT_EQ(notes()[4].length, kQuarter + kCell);
    EXPECT_EQ(model->drawLength(), kQuarter + kCell); // the next one is as long
    EXPECT_FALSE(model->preview());
    EXPECT_EQ(steps(), 1);
}

TEST_F(RollGesturesTest, AltLeavesTheGrid)
{
    model->setDrawLength(100);
    const QPoint place = at(kBar + 3 * kQuarter + 37, 70);
    click(place, Qt::AltModifier);
    ASSERT_EQ(notes().size(), 5u);
    EXPECT_NEAR(double(notes()[4].start), model->view().tickAt(place.x()), 1);
    EXPECT_NE(notes()[4].start % kCell, 0);
}

TEST_F(RollGesturesTest, EscapeTakesAGestureBack)
{
    const Score before = document.score();
    press(at(kBar + 3 * kQuarter, 70));
    moveTo(at(kBar + 4 * kQuarter, 70));
    key(Qt::Key_Escape);
    EXPECT_FALSE(grid->isInGesture());
    EXPECT_FALSE(model->preview());
    release(at(kBar + 4 * kQuarter, 70));
    EXPECT_EQ(document.score(), before);
    EXPECT_EQ(steps(), 0);
}

TEST_F(RollGesturesTest, DrawnNotesKeepToTheScaleWhenAsked)
{
    model->setSnapsToScale(true);
    click(at(kBar + 3 * kQuarter, 66)); // F sharp, in C major
    ASSERT_EQ(notes().size(), 5u);
    EXPECT_EQ(notes()[4].pitch, 65);
}

TEST_F(RollGesturesTest, ClicksSelect)
{
    model->setTool(Tool::Select);
    click(middleOf(1));
    EXPECT_EQ(selected(), (Selection{1}));
    click(middleOf(2), Qt::ShiftModifier);
    EXPECT_EQ(selected(), (Selection{1, 2}));
    click(middleOf(0), Qt::ControlModifier);
    EXPECT_EQ(selected(), (Selection{0, 1, 2}));
    click(middleOf(1), Qt::ControlModifier);
    EXPECT_EQ(selected(), (Selection{0, 2}));
    click(middleOf(2)); // of several one alone
    EXPECT_EQ(selected(), (Selection{2}));
    click(at(kBar + 3 * kQuarter, 72)); // beside the notes
    EXPECT_TRUE(selected().empty());
    EXPECT_EQ(steps(), 0);
}

TEST_F(RollGesturesTest, ARubberBandSelects)
{
    model->setTool(Tool::Select);
    drag(at(10, 65), at(kQuarter + 50, 60));
    EXPECT_EQ(selected(), (Selection{0, 1}));
    drag(at(kBar + 10, 69), at(kBar + 100, 66), Qt::ShiftModifier);
    EXPECT_EQ(selected(), (Selection{0, 1, 3}));
    drag(at(kQuarter + 20, 65), at(2 * kQuarter + 50, 60), Qt::ControlModifier); // turns 1 and 2 over
    EXPECT_EQ(selected(), (Selection{0, 2, 3}));
    press(at(10, 65));
    moveTo(at(kQuarter + 50, 60));
    key(Qt::Key_Escape);
    EXPECT_EQ(selected(), (Selection{0, 2, 3}));
}

TEST_F(RollGesturesTest, DraggingMovesTheSelectedNotes)
{
    document.setSelection({0, 1});
    const Score before = document.score();
    drag(middleOf(0), middleOf(0) + QPoint(int(2.1 * 20), -3 * 16));
    EXPECT_EQ(notes()[0], (Note{2 * kCell, kQuarter, 63, 80}));
    EXPECT_EQ(notes()[1], (Note{kQuarter + 2 * kCell, kQuarter, 65, 80}));
    EXPECT_EQ(selected(), (Selection{0, 1}));
    expectUndoTo(before);
}

TEST_F(RollGesturesTest, ADraggedNoteThatIsNotSelectedGoesAlone)
{
    document.setSelection({0, 1});
    drag(middleOf(3), middleOf(3) + QPoint(0, 16));
    EXPECT_EQ(notes()[3].pitch, 66);
    EXPECT_EQ(notes()[0].pitch, 60);
    EXPECT_EQ(selected(), (Selection{3}));
}

TEST_F(RollGesturesTest, ShiftKeepsToOneDirection)
{
    drag(middleOf(3), middleOf(3) + QPoint(40, -18), Qt::ShiftModifier);
    EXPECT_EQ(notes()[3], (Note{kBar + 2 * kCell, 2 * kQuarter, 67, 80}));
}

TEST_F(RollGesturesTest, MovingUpIsNoQuantising)
{
    Score score = smallScore();
    score.tracks[0].notes[3].start += 7; // off the grid
    restore(score);
    drag(middleOf(3), middleOf(3) + QPoint(1, -32));
    EXPECT_EQ(notes()[3], (Note{kBar + 7, 2 * kQuarter, 69, 80}));
}

TEST_F(RollGesturesTest, AGroupStopsAtTheEdge)
{
    document.setSelection({0, 1});
    drag(middleOf(1), middleOf(1) + QPoint(-500, 0));
    EXPECT_EQ(notes()[0].start, 0);
    EXPECT_EQ(notes()[1].start, kQuarter);
    EXPECT_EQ(steps(), 0);
}

TEST_F(RollGesturesTest, ControlCopies)
{
    const Score before = document.score();
    drag(middleOf(0), middleOf(0) + QPoint(0, -4 * 16), Qt::ControlModifier);
    ASSERT_EQ(notes().size(), 5u);
    EXPECT_EQ(notes()[0], (Note{0, kQuarter, 60, 80}));
    EXPECT_EQ(notes()[1], (Note{0, kQuarter, 64, 80}));
    EXPECT_EQ(selected(), (Selection{1}));
    expectUndoTo(before);
}

TEST_F(RollGesturesTest, BothEdgesChangeTheLength)
{
    const QRectF note = grid->noteRect(3);
    const QPoint right(int(note.right()) - 2, int(note.center().y())),
        left(int(note.left()) + 2, int(note.center().y()));
    ASSERT_EQ(grid->hitAt(right).part, ui::RollHit::RightEdge);
    ASSERT_EQ(grid->hitAt(left).part, ui::RollHit::LeftEdge);
    const Score before = document.score();
    drag(right, right + QPoint(40, 0));
    EXPECT_EQ(notes()[3], (Note{kBar, 2 * kQuarter + 2 * kCell, 67, 80}));
    expectUndoTo(before);
    drag(left, left + QPoint(20, 0));
    EXPECT_EQ(notes()[3], (Note{kBar + kCell, 2 * kQuarter + kCell, 67, 80}));
    drag(QPoint(int(grid->noteRect(3).right()) - 2, right.y()), left); // never to nothing
    EXPECT_EQ(notes()[3].length, kCell);
}

TEST_F(RollGesturesTest, TheEraserTakesWhatItGoesOver)
{
    model->setTool(Tool::Erase);
    document.setSelection({3});
    const Score before = document.score();
    // Few places are reported, as by a quick mouse; what lies between is gone over, too.
    press(at(50, 60));
    moveTo(at(2 * kQuarter + 50, 64));
    EXPECT_EQ(notes().size(), 4u);
    release(at(2 * kQuarter + 50, 64));
    EXPECT_EQ(notes(), (std::vector<Note>{{kBar, 2 * kQuarter, 67, 80}}));
    EXPECT_EQ(selected(), (Selection{0})); // what was selected and stays
    expectUndoTo(before);
}

TEST_F(RollGesturesTest, TheRightButtonErasesWithEveryTool)
{
    for (const auto tool : {Tool::Select, Tool::Draw, Tool::Cut}) {
        restore(smallScore());
        model->setTool(tool);
        press(middleOf(1), Qt::RightButton);
        release(middleOf(1), Qt::RightButton);
        EXPECT_EQ(notes().size(), 3u);
        EXPECT_EQ(steps(), 1);
    }
}

TEST_F(RollGesturesTest, ScissorsCutAtTheGrid)
{
    model->setTool(Tool::Cut);
    const Score before = document.score();
    click(at(kBar + kQuarter + 20, 67));
    ASSERT_EQ(notes().size(), 5u);
    EXPECT_EQ(notes()[3], (Note{kBar, kQuarter, 67, 80}));
    EXPECT_EQ(notes()[4], (Note{kBar + kQuarter, kQuarter, 67, 80}));
    expectUndoTo(before);
    click(at(kBar + 3 * kQuarter, 70)); // nothing there
    EXPECT_EQ(steps(), 1);
}

TEST_F(RollGesturesTest, GlueJoinsWithTheNextOfThePitch)
{
    Score score = smallScore();
    score.tracks[0].notes.push_back({kBar + 2 * kQuarter, kQuarter, 67, 80});
    restore(score);
    model->setTool(Tool::Glue);
    click(middleOf(3));
    ASSERT_EQ(notes().size(), 4u);
    EXPECT_EQ(notes()[3], (Note{kBar, 3 * kQuarter, 67, 80}));
    expectUndoTo(score);
}

TEST_F(RollGesturesTest, DraggingGlueJoinsAllOfTheRow)
{
    Score score = smallScore();
    score.tracks[0].notes.push_back({kBar + 2 * kQuarter, kQuarter, 67, 80});
    score.tracks[0].notes.push_back({kBar + 3 * kQuarter, kQuarter, 67, 80});
    restore(score);
    model->setTool(Tool::Glue);
    drag(middleOf(3), middleOf(5));
    ASSERT_EQ(notes().size(), 4u);
    EXPECT_EQ(notes()[3], (Note{kBar, kBar, 67, 80}));
}

TEST_F(RollGesturesTest, AltDragOnANoteChangesItsVelocity)
{
    const Score before = document.score();
    drag(middleOf(0), middleOf(0) + QPoint(0, -20), Qt::AltModifier);
    EXPECT_EQ(notes()[0], (Note{0, kQuarter, 60, 100}));
    expectUndoTo(before);
    model->setTool(Tool::Velocity);
    drag(middleOf(0), middleOf(0) + QPoint(0, 300));
    EXPECT_EQ(notes()[0].velocity, 1);
}

TEST_F(RollGesturesTest, ADoubleClickOfTheArrowWritesAndTakesAway)
{
    model->setTool(Tool::Select);
    const QPoint place = at(kBar + 3 * kQuarter, 72);
    doubleClick(place);
    ASSERT_EQ(notes().size(), 5u);
    EXPECT_EQ(notes()[4].pitch, 72);
    doubleClick(middleOf(4));
    EXPECT_EQ(notes().size(), 4u);
}

TEST_F(RollGesturesTest, NotesOfOtherTracksCannotBeTouched)
{
    const Score before = document.score();
    ASSERT_FALSE(grid->hitAt(at(kQuarter, 48)).isNote());
    model->setTool(Tool::Erase);
    ui::RollView view = model->view();
    view.setScroll({0, (127 - 60) * 16});
    model->setView(view);
    click(at(kQuarter, 48));
    EXPECT_EQ(document.score(), before);
    document.setTrack(1);
    EXPECT_TRUE(grid->hitAt(at(kQuarter, 48)).isNote());
    click(at(kQuarter, 48));
    EXPECT_TRUE(notes().empty());
}

TEST_F(RollGesturesTest, TheViewScrollsWhileDraggingBeyondItsEdge)
{
    model->setTool(Tool::Select);
    press(at(10, 70));
    moveTo(QPoint(grid->width() + 30, 100));
    ASSERT_TRUE(waitFor([&] { return model->view().scroll().x() > 50; }));
    release(QPoint(grid->width() + 30, 100));
    const int there = model->view().scroll().x();
    QTest::qWait(60);
    EXPECT_EQ(model->view().scroll().x(), there);
}

TEST_F(RollGesturesTest, TheMiddleButtonDragsTheView)
{
    ui::RollView view = model->view();
    view.setScroll({200, 600});
    model->setView(view);
    drag(QPoint(300, 200), QPoint(250, 240), Qt::NoModifier, Qt::MiddleButton);
    EXPECT_EQ(model->view().scroll(), QPoint(250, 560));
    EXPECT_EQ(steps(), 0);
}

TEST_F(RollGesturesTest, TheWheelScrollsAndZooms)
{
    ui::RollView view = model->view();
    view.setScroll({400, 600});
    model->setView(view);
    turnWheel(grid, {300, 200}, {0, -120});
    EXPECT_GT(model->view().scroll().y(), 600);
    turnWheel(grid, {300, 200}, {0, -120}, Qt::ShiftModifier);
    EXPECT_GT(model->view().scroll().x(), 400);
    const double tick = model->view().tickAt(300), before = model->view().pixelsPerQuarter();
    turnWheel(grid, {300, 200}, {0, 120}, Qt::ControlModifier);
    EXPECT_GT(model->view().pixelsPerQuarter(), before);
    EXPECT_NEAR(model->view().tickAt(300), tick, 1 / model->view().pixelsPerTick());
    const int row = model->view().rowHeight();
    turnWheel(grid, {300, 200}, {0, 120}, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(model->view().rowHeight(), row + 1);
    turnWheel(grid, {300, 200}, {120, 0}, Qt::AltModifier); // Qt turns it while Alt is held
    EXPECT_EQ(model->view().rowHeight(), row + 2);
}

// What is kept of the drawing while it scrolls must not outlive a change of scale.
TEST_F(RollGesturesTest, WhatIsZoomedIsDrawnAnew)
{
    auto* lane = roll->findChild<QWidget*>(QStringLiteral("velocityLane"));
    ASSERT_TRUE(lane);
    const auto pictures = [&] { return std::pair(grid->grab().toImage(), lane->grab().toImage()); };
    const auto anew = [&] {
        for (QWidget* part : {static_cast<QWidget*>(grid), lane}) {
            QEvent look(QEvent::StyleChange); // forgets the drawing
            QCoreApplication::sendEvent(part, &look);
        }
        return pictures();
    };
    const auto first = pictures();
    // At the start of the score nothing scrolls, only the scale changes.
    turnWheel(grid, {0, 200}, {0, 120}, Qt::ControlModifier);
    ASSERT_EQ(model->view().scroll().x(), 0);
    const auto zoomed = pictures();
    EXPECT_NE(zoomed.first, first.first);
    EXPECT_NE(zoomed.second, first.second);
    EXPECT_EQ(zoomed, anew());
    turnWheel(grid, {300, 200}, {0, 120}, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(pictures(), anew());
    Score slower = document.score();
    slower.ticksPerQuarter *= 2; // every note half as long
    document.restore(slower);
    EXPECT_EQ(pictures(), anew());
}

TEST_F(RollGesturesTest, ADrawnNoteIsHeardOnItsTrack)
{
    press(at(kBar + 3 * kQuarter, 70));
    EXPECT_EQ(transport.sounding(0), std::vector<int>{70});
    release(at(kBar + 3 * kQuarter, 70));
    EXPECT_TRUE(transport.sounding(0).empty());
}

TEST_F(RollGesturesTest, ATrackThatVanishesEndsTheGesture)
{
    press(middleOf(0));
    moveTo(middleOf(0) + QPoint(40, 0));
    ASSERT_TRUE(grid->isInGesture());
    Score one = document.score();
    one.tracks.erase(one.tracks.begin());
    document.change(one, {}, QStringLiteral("Remove track"));
    EXPECT_FALSE(grid->isInGesture());
    release(middleOf(0) + QPoint(40, 0));
    EXPECT_EQ(document.score(), one);
    document.change({}, {}, QStringLiteral("Remove all"));
    EXPECT_EQ(document.track(), -1);
    click(at(100, 60));
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    EXPECT_TRUE(document.score().tracks.empty());
    document.undoStack()->undo();
    EXPECT_EQ(document.score(), one);
}

TEST_F(RollGesturesTest, AnEmptyScoreCanBeWrittenInto)
{
    Score empty;
    empty.tracks.resize(1);
    restore(empty);
    click(at(kQuarter, 70));
    EXPECT_EQ(notes().size(), 1u);
}

TEST_F(RollGesturesTest, PercussionHasNamesAndNoScale)
{
    Score score = smallScore();
    score.tracks.push_back({"Drums", 0, true, {{0, 120, 36, 100}}, {}, {}});
    restore(score);
    document.setTrack(2);
    EXPECT_TRUE(model->isPercussion());
    model->setSnapsToScale(true);
    EXPECT_EQ(model->snappedPitch(37, 0), 37);
    document.setSelection({0});
    EXPECT_TRUE(grid->selectionText().startsWith(QStringLiteral("Bass drum 1")));
}

TEST_F(RollGesturesTest, AHundredThousandNotesAreEditedInOneStep)
{
    Score score;
    score.tracks.resize(1);
    for (int i = 0; i < 100'000; ++i)
        score.tracks[0].notes.push_back({Score().ticksPerQuarter / 4 * music::Tick(i), 100, 50 + i % 30, 80});
    restore(score);
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(selected().size(), 100'000u);
    drag(middleOf(22), middleOf(22) + QPoint(0, -16)); // pitch 72
    EXPECT_EQ(notes()[22].pitch, 73);
    EXPECT_EQ(notes()[99'999].pitch, 50 + 99'999 % 30 + 1);
    expectUndoTo(score);
}

} // namespace
} // namespace moyun
