// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/studio.h"

#include <QPoint>

namespace moyun::ui {
class CanvasView;
class NoteGrid;
class PoemEditor;
} // namespace moyun::ui

namespace moyun::test {

// What an artist does at the program, by the events of mouse and keyboard: the n-th dot of a raster on the
// canvas, a character of the poem, the n-th note of a scale. From what is there can be told which edits were
// made.
class ProjectHands
{
public:
    enum Room { Canvas, Poem, Music };
    static constexpr int kDotSpace = 14, kDotsInRow = 105, kDotRows = 78; // of a canvas of 1600 × 1200
    static constexpr int kMostDots = kDotsInRow * kDotRows;

    explicit ProjectHands(studio::Studio* studio) : m_studio(studio) {}

    void goTo(Room room); // by Ctrl and its number
    void takeBrush();     // hard, black and small
    void dot(int index);  // in the room in front, a short stroke
    static QPoint placeOfDot(int index);
    static bool hasDot(const canvas::Picture& picture, int index);
    void type(char32_t character);
    // On a track of its own grid: eighths, one after the other.
    void note(int index);
    static bool hasNote(const music::Score& score, int index);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); // to the window

    ui::CanvasView* view() const;
    ui::PoemEditor* editor() const;
    ui::NoteGrid* grid() const;

private:
    studio::Studio* m_studio;
};

} // namespace moyun::test
