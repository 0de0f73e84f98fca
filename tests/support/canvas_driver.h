// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bridge/canvas_studio.h"
#include "core/canvas/shapes.h"
#include "ui/canvas/canvas_edits.h"

#include <functional>
#include <random>
#include <string>
#include <vector>

namespace moyun::test {

class UndoWitness;

// A painter that never tires: strokes of many brushes with pressure, layers, fills, gradients, selections,
// transforms, text, undo and redo, through the parts that the window uses. What it does follows from the
// seed; the event loop runs meanwhile. GUI thread only.
class CanvasDriver
{
public:
    // Both outlive the driver, and so does the witness, who is asked to undo.
    CanvasDriver(bridge::CanvasStudio& studio, ui::CanvasEdits& edits, UndoWitness& witness, unsigned seed);

    void act(); // one thing that an artist does, and all that comes of it
    void settle();

    int strokes() const { return m_strokes; }
    int edits() const { return m_done; } // other than strokes
    int undone() const { return m_undone; }

private:
    using Edit = ui::CanvasEdits::Edit;
    int upTo(int most) { return int(m_random() % unsigned(most)); }
    double between(double least, double most);
    QColor anyColour();
    canvas::Point anyPlace();
    canvas::LayerId paintable();
    const canvas::Picture& picture() const { return m_studio.document()->picture(); }
    image::Rect whole() const { return {0, 0, picture().width, picture().height}; }

    void stroke();
    void fill();
    void gradient();
    void select();
    void transform();
    void text();
    void newLayer();
    void arrange();
    void merge();
    void look();
    void paste();
    void mirror();
    void backAndForth();
    void run(const QString& text, Edit edit);
    void change(const base::Result<canvas::Picture>& after, const QString& text, canvas::LayerId layer = 0);

    bridge::CanvasStudio& m_studio;
    ui::CanvasEdits& m_edits;
    UndoWitness& m_witness;
    std::mt19937 m_random;
    std::vector<std::string> m_presets;
    double m_time = 0; // of the hand, seconds
    int m_strokes = 0, m_done = 0, m_undone = 0;
};

} // namespace moyun::test
