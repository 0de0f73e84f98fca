// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the piano roll by menus, tool bars and keys.
#include "core/bridge/music_transport.h"
#include "core/music/control_edits.h"
#include "ui/pianoroll/note_grid.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/pianoroll/roll_edits.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using music::Tick;

namespace {

constexpr double kZoom = 1.25;

} // namespace

void PianoRoll::selectAll()
{
    RollEdits(*m_model).selectAll();
}

void PianoRoll::selectNone()
{
    RollEdits(*m_model).select({});
}

void PianoRoll::invertSelection()
{
    RollEdits(*m_model).invertSelection();
}

void PianoRoll::selectRange()
{
    RollEdits(*m_model).selectRange();
}

void PianoRoll::deleteSelected()
{
    RollEdits(*m_model).erase();
}

void PianoRoll::cut()
{
    copy();
    deleteSelected();
}

void PianoRoll::copy()
{
    RollEdits(*m_model).copy();
}

void PianoRoll::paste()
{
    RollEdits(*m_model).paste(m_model->cursor() ? m_model->cursor()->at : m_transport->position());
    m_grid->revealSelection();
}

void PianoRoll::duplicate()
{
    RollEdits(*m_model).duplicate();
    m_grid->revealSelection();
}

void PianoRoll::quantise()
{
    RollEdits(*m_model).quantise(m_quantise);
}

void PianoRoll::transpose(int semitones)
{
    RollEdits(*m_model).transpose(semitones);
    m_grid->revealSelection();
}

void PianoRoll::transposeInScale(int steps)
{
    RollEdits(*m_model).transposeInScale(steps);
    m_grid->revealSelection();
}

void PianoRoll::nudge(int cells)
{
    RollEdits(*m_model).nudge(cells);
    m_grid->revealSelection();
}

void PianoRoll::lengthen(int cells)
{
    RollEdits(*m_model).lengthen(cells);
}

void PianoRoll::changeVelocity(int by)
{
    RollEdits(*m_model).changeVelocity(by);
}

void PianoRoll::setVelocity(int velocity)
{
    RollEdits(*m_model).setVelocity(velocity);
}

void PianoRoll::joinSelected()
{
    RollEdits(*m_model).join();
}

void PianoRoll::splitAtPlayhead()
{
    RollEdits(*m_model).splitAt(m_transport->position());
}

void PianoRoll::legato()
{
    RollEdits(*m_model).legato();
}

void PianoRoll::chooseBarsOfSelection()
{
    const auto& notes = m_document->notes();
    const auto& selection = m_document->selection();
    if (selection.empty()) return;
    bridge::ScoreDocument::Range range{notes[selection.front()].start, 0};
    for (const auto i : selection) range.to = std::max(range.to, notes[i].end());
    m_document->setRange(range);
}

void PianoRoll::clearBars()
{
    m_document->setRange({});
}

void PianoRoll::pedalOverSelection()
{
    const auto& notes = m_document->notes();
    const auto& selection = m_document->selection();
    if (selection.empty()) return;
    const Tick from = notes[selection.front()].start;
    Tick to = from;
    for (const auto i : selection) to = std::max(to, notes[i].end());
    music::Score score = m_document->score();
    auto& controls = score.tracks[std::size_t(m_document->track())].controls;
    constexpr int kSustain = music::Control::kSustain;
    controls = music::withControlHeld(controls, kSustain, from, to, 127);
    m_document->change(std::move(score), selection, tr("Hold the pedal"));
}

void PianoRoll::selectNext()
{
    RollEdits(*m_model).selectNeighbour(true);
    m_grid->revealSelection();
}

void PianoRoll::selectPrevious()
{
    RollEdits(*m_model).selectNeighbour(false);
    m_grid->revealSelection();
}

void PianoRoll::zoomTime(double factor)
{
    RollView view = m_model->view();
    // Around the playhead where it is seen, else around the middle.
    const double x = view.xOf(double(m_transport->position()));
    const bool seen = x >= 0 && x <= view.size().width();
    view.setPixelsPerQuarter(view.pixelsPerQuarter() * factor, seen ? x : view.size().width() / 2.0);
    m_model->setView(view);
}

void PianoRoll::zoomRows(int by)
{
    RollView view = m_model->view();
    view.setRowHeight(view.rowHeight() + by, view.size().height() / 2.0);
    m_model->setView(view);
}

void PianoRoll::zoomIn()
{
    zoomTime(kZoom);
}

void PianoRoll::zoomOut()
{
    zoomTime(1 / kZoom);
}

void PianoRoll::zoomRowsIn()
{
    zoomRows(2);
}

void PianoRoll::zoomRowsOut()
{
    zoomRows(-2);
}

void PianoRoll::zoomToFit()
{
    int lowest = 127, highest = 0;
    for (const auto& note : m_document->notes()) {
        lowest = std::min(lowest, note.pitch);
        highest = std::max(highest, note.pitch);
    }
    if (lowest > highest) {
        lowest = 48;
        highest = 72;
    }
    const Tick end = std::max<Tick>(m_document->score().end(), 1);
    RollView view = m_model->view();
    view.fit(0, barPlaceAt(m_document->bars(), end - 1).bar.end, lowest, highest);
    m_model->setView(view);
}

void PianoRoll::zoomToSelection()
{
    const auto& notes = m_document->notes();
    Tick from = 0, to = 0;
    int lowest = 127, highest = 0;
    RollView view = m_model->view();
    if (!m_document->selection().empty()) {
        from = notes[m_document->selection().front()].start;
        for (const auto i : m_document->selection()) {
            to = std::max(to, notes[i].end());
            lowest = std::min(lowest, notes[i].pitch);
            highest = std::max(highest, notes[i].pitch);
        }
    } else if (const auto& range = m_document->range()) {
        from = range->from;
        to = range->to;
        lowest = view.lowestPitch() + 2;
        highest = std::max(lowest, view.highestPitch() - 2);
    } else {
        return;
    }
    view.fit(from, to, lowest, highest);
    m_model->setView(view);
}

void PianoRoll::goToStart()
{
    m_transport->locate(0);
    RollView view = m_model->view();
    view.setScroll({0, view.scroll().y()});
    m_model->setView(view);
}

void PianoRoll::goToEnd()
{
    const Tick end = m_document->score().end();
    m_transport->locate(end);
    RollView view = m_model->view();
    view.reveal(end, end, view.lowestPitch(), view.highestPitch());
    view.setScroll({view.scroll().x(), m_model->view().scroll().y()});
    m_model->setView(view);
}

void PianoRoll::showPlayhead()
{
    RollView view = m_model->view();
    view.setScroll(
        {int(std::lround(double(m_transport->position()) * view.pixelsPerTick())) - view.size().width() / 3,
         view.scroll().y()});
    m_model->setView(view);
}

} // namespace moyun::ui
