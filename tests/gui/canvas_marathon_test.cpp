// SPDX-License-Identifier: GPL-3.0-or-later
// Long painting, in short: tests/bench/canvas_marathon does the same for ten minutes.
#include "support/canvas_driver.h"
#include "support/undo_witness.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace moyun::test {
namespace {

// Paints, and holds what undo takes against its budget all the while.
void paint(CanvasDriver& driver, bridge::CanvasDocument& document, int acts, std::size_t budget)
{
    std::size_t most = 0;
    for (int i = 0; i < acts; ++i) {
        driver.act();
        most = std::max(most, document.undoBytesInMemory());
    }
    driver.settle();
    EXPECT_LE(most, 2 * budget + budget / 2 + (1 << 20));
    document.settle();
    EXPECT_LE(document.undoBytesInMemory(), budget + budget / 2);
}

TEST(CanvasMarathonTest, EveryStepOfLongPaintingComesBackToTheByte)
{
    constexpr std::size_t kBudget = 16 << 20;
    bridge::CanvasStudio studio(canvas::BrushLibrary::systemFolders(), nullptr, kBudget);
    studio.create(1024, 1024, Qt::white);
    ui::CanvasEdits edits(&studio);
    UndoWitness witness(studio.document());
    CanvasDriver driver(studio, edits, witness, 5);
    QSignalSpy dropped(studio.document(), &bridge::CanvasDocument::stepsDropped);
    paint(driver, *studio.document(), 300, kBudget);
    EXPECT_GT(studio.document()->undoBytesOnDisk(), kBudget); // much of it lies in the scratch file
    const int count = studio.document()->undoStack()->count();
    EXPECT_GT(count, 150);
    EXPECT_EQ(dropped.count(), 0);
    EXPECT_GT(driver.undone(), 0);
    const canvas::Picture last = studio.document()->picture();
    const int before = witness.checked();
    for (int round = 0; round < 2; ++round) {
        witness.downAndUp();
        EXPECT_EQ(studio.document()->picture(), last);
        studio.document()->settle();
        EXPECT_LE(studio.document()->undoBytesInMemory(), kBudget + kBudget / 2);
    }
    EXPECT_GE(witness.checked() - before, 4 * count);
    EXPECT_EQ(witness.mismatches(), 0);
    RecordProperty("strokes", driver.strokes());
    RecordProperty("steps", count);
    RecordProperty("bytes_on_disk", int(studio.document()->undoBytesOnDisk()));
}

TEST(CanvasMarathonTest, WhereTheScratchFileIsSmallTheOldestStepsGoAndTheOthersStayExact)
{
    constexpr std::size_t kBudget = 4 << 20;
    constexpr std::uint64_t kDisk = 8 << 20;
    bridge::CanvasStudio studio(canvas::BrushLibrary::systemFolders(), nullptr, kBudget, kDisk);
    studio.create(1024, 1024, Qt::white);
    ui::CanvasEdits edits(&studio);
    UndoWitness witness(studio.document());
    CanvasDriver driver(studio, edits, witness, 6);
    for (int i = 0; i < 400; ++i) {
        driver.act();
        ASSERT_LE(studio.document()->undoBytesOnDisk(), kDisk);
    }
    driver.settle();
    studio.document()->settle();
    EXPECT_LE(studio.document()->undoBytesInMemory(), 3 * kBudget);
    EXPECT_GT(witness.dropped(), 0);
    const int count = studio.document()->undoStack()->count();
    EXPECT_GT(count, 5);
    witness.downAndUp(4);
    EXPECT_EQ(witness.mismatches(), 0);
    RecordProperty("steps", count);
    RecordProperty("dropped", witness.dropped());
}

} // namespace
} // namespace moyun::test
