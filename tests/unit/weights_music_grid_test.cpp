// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_grid.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace moyun::neural;

TEST(MusicGridTest, NotesSurviveTheGrid)
{
    // A half note, repeated sixteenths, triplets of eighths, thirty-seconds, a chord.
    std::vector<GridNote> notes{{0, 48, 40},   {48, 6, 41},   {54, 6, 41},  {60, 12, 41}, {72, 8, 42},
                                {80, 8, 43},   {88, 8, 42},   {96, 3, 50},  {99, 3, 51},  {102, 6, 50},
                                {108, 12, 30}, {108, 12, 34}, {108, 12, 37}};
    MusicGrid grid(20);
    drawNotes(notes, 0, 2, grid);
    std::sort(notes.begin(), notes.end());
    EXPECT_EQ(notesOf(grid, 2), notes);
    EXPECT_TRUE(notesOf(grid, 0).empty());
}

TEST(MusicGridTest, RepeatedNotesAreNotOneLongNote)
{
    MusicGrid grid(4);
    drawNotes({{0, 12, 7}, {12, 12, 7}}, 0, 0, grid);
    EXPECT_EQ(notesOf(grid, 0), (std::vector<GridNote>{{0, 12, 7}, {12, 12, 7}}));
}

TEST(MusicGridTest, AWindowCutsWhatSoundsAcrossItsEdges)
{
    MusicGrid grid(4);
    drawNotes({{0, 36, 7}, {42, 60, 9}}, 4, 0, grid); // from the second quarter
    EXPECT_EQ(grid.at(0, 0)[7], MusicGrid::Hold);
    EXPECT_EQ(notesOf(grid, 0), (std::vector<GridNote>{{0, 12, 7}, {18, 6, 9}}));
}

TEST(MusicGridTest, StartsSnapToThePlacesThatCanBeSaid)
{
    MusicGrid grid(4);
    drawNotes({{1, 11, 3}, {19, 5, 3}}, 0, 1, grid);
    EXPECT_EQ(notesOf(grid, 1), (std::vector<GridNote>{{0, 12, 3}, {18, 6, 3}}));
}

} // namespace
