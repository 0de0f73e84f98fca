// SPDX-License-Identifier: GPL-3.0-or-later
// The piano roll by keys, by its slots and commands, and from a MIDI keyboard.
#include "roll_fixture.h"

#include "core/music/note_clip.h"
#include "ui/pianoroll/roll_commands.h"
#include "ui/shell/commands.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSet>

namespace moyun {
namespace {

using music::Note;
using music::Score;
using Selection = bridge::ScoreDocument::Selection;

class RollKeysTest : public test::RollFixture
{};

TEST_F(RollKeysTest, ArrowsMoveTheSelectedNotes)
{
    document.setSelection({0});
    const Score before = document.score();
    key(Qt::Key_Up);
    EXPECT_EQ(notes()[0].pitch, 61);
    expectUndoTo(before);
    key(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(notes()[0].pitch, 73);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down);
    EXPECT_EQ(notes()[0].pitch, 60);
    key(Qt::Key_Up, Qt::AltModifier); // the next of C major
    EXPECT_EQ(notes()[0].pitch, 62);
    key(Qt::Key_Right);
    EXPECT_EQ(notes()[0].start, kCell);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(notes()[0].start, 0);
    key(Qt::Key_Left); // there is nothing before the start
    EXPECT_EQ(notes()[0].start, 0);
    key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(notes()[0].length, kQuarter - kCell);
}

TEST_F(RollKeysTest, TabWalksFromNoteToNoteAndSaysIt)
{
    EXPECT_EQ(grid->accessibleName(), QStringLiteral("Piano roll"));
    key(Qt::Key_Tab);
    EXPECT_EQ(selected(), (Selection{0}));
    EXPECT_EQ(grid->accessibleDescription(), QStringLiteral("C4 at 1:1, length 1/4, velocity 80"));
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    EXPECT_EQ(selected(), (Selection{2}));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(selected(), (Selection{1}));
    EXPECT_EQ(grid->accessibleDescription(), QStringLiteral("D4 at 1:2, length 1/4, velocity 80"));
    // Past the last one the key leads on.
    document.setSelection({3});
    key(Qt::Key_Tab);
    EXPECT_FALSE(grid->hasFocus());
}

TEST_F(RollKeysTest, EverythingCanBeWrittenWithoutAMouse)
{
    model->setDrawLength(kQuarter);
    model->setCursor(ui::RollModel::Cursor{kBar + 2 * kQuarter, 65});
    key(Qt::Key_Right);
    EXPECT_EQ(model->cursor()->at, kBar + 2 * kQuarter + kCell);
    key(Qt::Key_Left);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    ASSERT_EQ(notes().size(), 5u);
    EXPECT_EQ(notes()[4], (Note{kBar + 2 * kQuarter, kQuarter, 66, model->drawVelocity()}));
    EXPECT_EQ(model->cursor()->at, kBar + 3 * kQuarter); // behind it, for the next
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(model->cursor()->at, 2 * kBar);
    // On a note Enter selects it.
    model->setCursor(ui::RollModel::Cursor{0, 60});
    key(Qt::Key_Return);
    EXPECT_EQ(notes().size(), 5u);
    EXPECT_EQ(selected(), (Selection{0}));
    // First the selection goes, then the cursor.
    key(Qt::Key_Escape);
    EXPECT_TRUE(selected().empty());
    key(Qt::Key_Escape);
    EXPECT_FALSE(model->cursor());
}

TEST_F(RollKeysTest, CopyCutAndPaste)
{
    document.setSelection({0, 1});
    key(Qt::Key_C, Qt::ControlModifier);
    model->setCursor(ui::RollModel::Cursor{2 * kBar, 60});
    const Score before = document.score();
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(notes().size(), 6u);
    EXPECT_EQ(notes()[4], (Note{2 * kBar, kQuarter, 60, 80}));
    EXPECT_EQ(notes()[5], (Note{2 * kBar + kQuarter, kQuarter, 62, 80}));
    EXPECT_EQ(selected(), (Selection{4, 5}));
    expectUndoTo(before);
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(document.score(), before);
}

TEST_F(RollKeysTest, ForeignClipboardsAreRefused)
{
    const Score before = document.score();
    for (const QByteArray bytes :
         {QByteArray("moyun-notes 1 480\n-5 10 60 80\n"), QByteArray("\xff\xff\xff\xff"), QByteArray(),
          QByteArray("moyun-notes 1 480\n0 10 600 80\n")}) {
        auto* data = new QMimeData;
        data->setData(QLatin1String(music::NoteClip::kMime), bytes);
        QGuiApplication::clipboard()->setMimeData(data);
        key(Qt::Key_V, Qt::ControlModifier);
        EXPECT_EQ(document.score(), before);
    }
}

TEST_F(RollKeysTest, DuplicatesFollowByBarsOrCells)
{
    document.setSelection({0, 1, 2}); // three quarters of a bar
    roll->duplicate();
    EXPECT_EQ(notes().size(), 7u);
    EXPECT_EQ(notes()[selected()[0]].start, kBar);
    restore(smallScore());
    document.setSelection({1}); // less than half of one
    roll->duplicate();
    EXPECT_EQ(notes()[selected()[0]], (Note{2 * kQuarter, kQuarter, 62, 80}));
}

TEST_F(RollKeysTest, QuantisesTheSelectedOrAll)
{
    Score score = smallScore();
    for (Note& note : score.tracks[0].notes) note.start += 9;
    restore(score);
    document.setSelection({1});
    roll->quantise();
    EXPECT_EQ(notes()[0].start, 9);
    EXPECT_EQ(notes()[1].start, kQuarter);
    document.undoStack()->undo();
    document.setSelection({});
    roll->quantise();
    EXPECT_EQ(notes()[0].start, 0);
    EXPECT_EQ(notes()[3].start, kBar);
    EXPECT_TRUE(selected().empty());
    expectUndoTo(score);
}

TEST_F(RollKeysTest, QuantisingCountsFromThePickUp)
{
    Score score = smallScore();
    score.pickUp = 50;
    score.tracks[0].notes = {{50 + kQuarter + 11, kQuarter, 60, 80}};
    restore(score);
    roll->quantise();
    EXPECT_EQ(notes()[0].start, 50 + kQuarter);
}

TEST_F(RollKeysTest, JoinSplitAndLegato)
{
    document.setSelection({0, 1});
    roll->legato();
    document.setSelection({2, 3});
    roll->legato();
    EXPECT_EQ(notes()[2].length, kBar - 2 * kQuarter);
    transport.locate(kBar + kQuarter);
    document.setSelection({});
    roll->splitAtPlayhead();
    ASSERT_EQ(notes().size(), 5u);
    EXPECT_EQ(notes()[4], (Note{kBar + kQuarter, kQuarter, 67, 80}));
    document.setSelection({3, 4});
    roll->joinSelected();
    ASSERT_EQ(notes().size(), 4u);
    EXPECT_EQ(notes()[3], (Note{kBar, 2 * kQuarter, 67, 80}));
}

TEST_F(RollKeysTest, BarsOfTheSelectionAndBack)
{
    document.setSelection({3});
    roll->chooseBarsOfSelection();
    EXPECT_EQ(document.range(), (bridge::ScoreDocument::Range{kBar, 2 * kBar}));
    document.setRange(bridge::ScoreDocument::Range{0, kBar});
    roll->selectRange();
    EXPECT_EQ(selected(), (Selection{0, 1, 2}));
    roll->clearBars();
    EXPECT_FALSE(document.range());
    roll->pedalOverSelection();
    ASSERT_EQ(document.score().tracks[0].controls.size(), 2u);
    EXPECT_EQ(document.score().tracks[0].controls[1], (music::Control{3 * kQuarter, 64, 0}));
}

TEST_F(RollKeysTest, CommandsHaveKeysOfTheirOwnAndRun)
{
    ui::Commands commands(roll.get());
    commands.setScope(QStringLiteral("music"));
    ui::PianoRoll* there = nullptr;
    ui::addRollCommands(commands, [&] { return there; });
    commands.activateScope(QStringLiteral("music"));
    QSet<QString> keys;
    for (const QString& id : commands.ids()) {
        EXPECT_FALSE(commands.text(id).isEmpty()) << qPrintable(id);
        for (const auto& sequence : commands.keys(id)) {
            EXPECT_FALSE(keys.contains(sequence.toString())) << qPrintable(sequence.toString());
            keys.insert(sequence.toString());
        }
        commands.action(id)->trigger(); // without a roll nothing happens
    }
    for (const QString& id : ui::rollEditCommands() + ui::rollViewCommands() + ui::rollToolCommands())
        EXPECT_TRUE(id.isEmpty() || id.startsWith(QLatin1Char('>')) || id == ui::Commands::menuEnd() ||
                    commands.action(id))
            << qPrintable(id);
    there = roll.get();
    ASSERT_TRUE(waitFor([&] { return grid->hasFocus(); }));
    key(Qt::Key_3);
    EXPECT_EQ(model->tool(), ui::RollModel::Tool::Erase);
    document.setSelection({1});
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(notes().size(), 5u);
    key(Qt::Key_G);
    EXPECT_FALSE(model->ghostsShown());
    const double before = model->view().pixelsPerQuarter();
    key(Qt::Key_Minus);
    EXPECT_LT(model->view().pixelsPerQuarter(), before);
}

TEST_F(RollKeysTest, StepInputWritesChordsAtTheCursor)
{
    model->setStepInput(true);
    model->setCursor(ui::RollModel::Cursor{2 * kBar, 60});
    for (const int pitch : {60, 64, 67}) Q_EMIT transport.keyPlayed(pitch, 90);
    for (const int pitch : {60, 64, 67}) Q_EMIT transport.keyPlayed(pitch, 0);
    ASSERT_EQ(notes().size(), 7u);
    for (std::size_t i = 4; i < 7; ++i) {
        EXPECT_EQ(notes()[i].start, 2 * kBar);
        EXPECT_EQ(notes()[i].length, kCell);
        EXPECT_EQ(notes()[i].velocity, 90);
    }
    EXPECT_EQ(model->cursor()->at, 2 * kBar + kCell);
    EXPECT_EQ(steps(), 1); // the chord is one step
    Q_EMIT transport.keyPlayed(72, 90);
    Q_EMIT transport.keyPlayed(72, 0);
    EXPECT_EQ(notes().back(), (Note{2 * kBar + kCell, kCell, 72, 90}));
    model->setStepInput(false);
    Q_EMIT transport.keyPlayed(50, 90);
    EXPECT_EQ(notes().size(), 8u);
}

TEST_F(RollKeysTest, WhatWasRecordedIsQuantisedWhenAsked)
{
    const Score before = document.score();
    Q_EMIT transport.recorded({{2 * kBar + 17, 200, 72, 99}}, {{2 * kBar + 20, 64, 127}});
    ASSERT_EQ(notes().size(), 5u);
    EXPECT_EQ(notes()[4], (Note{2 * kBar, 200, 72, 99}));
    EXPECT_EQ(document.score().tracks[0].controls.size(), 1u);
    expectUndoTo(before);
    document.undoStack()->undo();
    model->setQuantisesRecording(false);
    Q_EMIT transport.recorded({{2 * kBar + 17, 200, 72, 99}}, {});
    EXPECT_EQ(notes()[4].start, 2 * kBar + 17);
}

TEST_F(RollKeysTest, ViewCommandsShowWhatTheySay)
{
    Score score = smallScore();
    score.tracks[0].notes.push_back({60 * kBar, kQuarter, 30, 80});
    restore(score);
    roll->zoomToFit();
    EXPECT_LE(model->view().xOf(61 * kBar), grid->width());
    document.setSelection({4});
    roll->zoomToSelection();
    EXPECT_TRUE(QRectF(grid->rect()).contains(grid->noteRect(4)));
    roll->goToStart();
    EXPECT_EQ(transport.position(), 0);
    EXPECT_EQ(model->view().scroll().x(), 0);
    roll->goToEnd();
    EXPECT_EQ(transport.position(), score.end());
    EXPECT_LE(model->view().xOf(double(score.end())), grid->width());
}

} // namespace
} // namespace moyun
