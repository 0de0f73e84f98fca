// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/fake/fake_clock.h"
#include "core/audio/fake/fake_devices.h"
#include "core/bridge/music_transport.h"
#include "core/bridge/score_document.h"
#include "ui/pianoroll/note_grid.h"
#include "ui/pianoroll/piano_roll.h"

#include <gtest/gtest.h>

#include <QTest>

#include <functional>
#include <memory>

namespace moyun::test {

// The piano roll in a window of its own over a score of two tracks, silent, in English. A quarter is 80
// pixels wide and a row 16 high, the grid is 16ths.
class RollFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it
    static constexpr music::Tick kQuarter = 480, kCell = 120, kBar = 4 * kQuarter;

    void SetUp() override;
    void TearDown() override;

    // Melody: C4 D4 E4 of a quarter each from 0 on, and G4 of a half at the second bar; Bass: C3 of a bar.
    static music::Score smallScore();
    void restore(music::Score score); // and shows it in the measures above

    const std::vector<music::Note>& notes() const { return document.notes(); }
    bridge::ScoreDocument::Selection selected() const { return document.selection(); }
    int steps() { return document.undoStack()->count(); }

    QPoint at(double tick, int pitch) const; // the middle of the row, on the notes
    QPoint middleOf(std::size_t note) const;
    void press(QPoint at, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void moveTo(QPoint at, Qt::MouseButton button = Qt::LeftButton,
                Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void release(QPoint at, Qt::MouseButton button = Qt::LeftButton,
                 Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
              Qt::MouseButton button = Qt::LeftButton);
    void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void doubleClick(QPoint at); // as a mouse does it: two presses, the second of them another event
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void turnWheel(QWidget* over, QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // The same on any part of the roll.
    static void send(QWidget* to, QEvent::Type type, QPoint at, Qt::MouseButton button,
                     Qt::KeyboardModifiers modifiers);
    static void dragOn(QWidget* part, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
                       Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // Undo gives `before` again, to the last value, and redo what is there now.
    void expectUndoTo(const music::Score& before);
    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }

    std::shared_ptr<audio::FakeClock> clock = std::make_shared<audio::FakeClock>();
    audio::FakeDevices devices{clock};
    bridge::ScoreDocument document;
    bridge::MusicTransport transport{devices.connect(), clock};
    std::unique_ptr<ui::PianoRoll> roll;
    ui::RollModel* model = nullptr;
    ui::NoteGrid* grid = nullptr;
};

} // namespace moyun::test
