// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/note_index.h"
#include "ui/pianoroll/roll_model.h"

#include <QColor>
#include <QRect>

#include <array>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::ui {

// Draws what the roll shows: rows, grid, the notes of all tracks. Holds the ways to find notes quickly, and
// no pixels. What it draws in a place of the content is the same whatever else is drawn. GUI thread only.
class RollScene
{
public:
    explicit RollScene(const RollModel& model) : m_model(model) {} // outlives it

    void takeScore();                                  // the notes have changed
    void takeSelection();                              // or which are selected, or stand for a preview
    const NoteIndex& index() const { return m_index; } // of the edited track

    // Only what lies within `part` of the view.
    void paintGround(QPainter& painter, const QRect& part) const; // rows and lines
    void paintLines(QPainter& painter, const QRect& part) const;  // the lines of bars, beats and cells alone
    void paintNotes(QPainter& painter, const QRect& part);        // ghosts below, then the edited track
    void paintPreview(QPainter& painter);
    void paintLyrics(QPainter& painter, const QRect& part) const; // below the notes that they are sung on

private:
    static constexpr int kShades = 8;
    // Rectangles that are filled together.
    struct Batch
    {
        std::vector<QRect> ghosts;
        std::array<std::vector<QRect>, kShades + 1> fills; // by velocity; the last: selected
        std::vector<QRect> edges, selectedEdges, starts;
        void clear();
    };
    QRect rectOf(const music::Note& note) const;
    void add(const music::Note& note, bool selected);
    void fill(QPainter& painter, const QColor& track);
    void paintNames(QPainter& painter, const std::vector<std::pair<music::Note, bool>>& named,
                    const QColor& track);
    void paintGhosts(QPainter& painter, const QRect& part);
    void paintRows(QPainter& painter, const QRect& part) const;
    bool namesFit() const;

    const RollModel& m_model;
    NoteIndex m_index;
    std::vector<NoteIndex> m_others; // of every track; that of the edited one is empty
    std::vector<bool> m_selected, m_hidden;
    Batch m_batch;
};

} // namespace moyun::ui
