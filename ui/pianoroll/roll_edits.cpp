// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_edits.h"

#include "core/bridge/music_transport.h"
#include "ui/pianoroll/note_clipboard.h"
#include "ui/pianoroll/roll_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace moyun::ui {

using bridge::ScoreDocument;
using music::ChosenNotes;
using music::Note;
using music::Tick;

namespace {

QString step(const char* text)
{
    return QCoreApplication::translate("RollEdits", text);
}

struct Span
{
    Tick from = 0, to = 0;
};

Span spanOf(const ChosenNotes& notes)
{
    Span span{std::numeric_limits<Tick>::max(), 0};
    for (std::size_t i = 0; i < notes.notes.size(); ++i)
        if (notes.isChosen(i)) {
            span.from = std::min(span.from, notes.notes[i].start);
            span.to = std::max(span.to, notes.notes[i].end());
        }
    return span;
}

} // namespace

Tick RollEdits::last() const
{
    return music::kMostQuarters * m_model.document()->score().ticksPerQuarter;
}

bool RollEdits::hasSelection() const
{
    return !m_model.document()->selection().empty();
}

ChosenNotes RollEdits::chosen(Without without) const
{
    const auto& document = *m_model.document();
    ChosenNotes made{document.notes(), std::vector<bool>(document.notes().size())};
    for (const auto i : document.selection()) made.chosen[i] = true;
    if (!hasSelection() && without != Without::Nothing) {
        const Tick at = m_model.transport()->position();
        for (std::size_t i = 0; i < made.notes.size(); ++i)
            made.chosen[i] = without == Without::All || (made.notes[i].start < at && made.notes[i].end() > at);
    }
    return made;
}

bool RollEdits::put(ChosenNotes notes, const QString& text)
{
    auto& document = *m_model.document();
    // What changes nothing is no step, and leaves the selection alone.
    if (document.track() < 0 || notes.notes == document.notes()) return false;
    return document.changeNotes(std::move(notes.notes), notes.chosen, text);
}

void RollEdits::select(ScoreDocument::Selection selection)
{
    m_model.document()->setSelection(std::move(selection));
}

void RollEdits::selectAll()
{
    ScoreDocument::Selection all(m_model.document()->notes().size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    select(std::move(all));
}

void RollEdits::invertSelection()
{
    const auto notes = chosen();
    ScoreDocument::Selection other;
    for (std::size_t i = 0; i < notes.notes.size(); ++i)
        if (!notes.isChosen(i)) other.push_back(i);
    select(std::move(other));
}

void RollEdits::selectRange()
{
    const auto& range = m_model.document()->range();
    if (!range) return;
    const auto& notes = m_model.document()->notes();
    ScoreDocument::Selection inside;
    for (std::size_t i = 0; i < notes.size(); ++i)
        if (notes[i].start >= range->from && notes[i].start < range->to) inside.push_back(i);
    select(std::move(inside));
}

void RollEdits::selectNeighbour(bool next)
{
    const auto& notes = m_model.document()->notes();
    const auto& selection = m_model.document()->selection();
    if (notes.empty()) return;
    std::size_t place = 0;
    if (!selection.empty()) {
        place = next ? std::min(selection.back() + 1, notes.size() - 1)
                     : selection.front() - (selection.front() > 0 ? 1 : 0);
    } else {
        // From where the cursor or the playhead is.
        const Tick at = m_model.cursor() ? m_model.cursor()->at : m_model.transport()->position();
        const auto from = std::lower_bound(notes.begin(), notes.end(), at,
                                           [](const Note& note, Tick tick) { return note.start < tick; });
        place = std::size_t(from - notes.begin());
        if (!next && place > 0) --place;
        place = std::min(place, notes.size() - 1);
    }
    select({place});
}

void RollEdits::erase()
{
    if (hasSelection()) put(music::without(chosen()), step(QT_TRANSLATE_NOOP("RollEdits", "Delete notes")));
}

void RollEdits::copy() const
{
    if (!hasSelection()) return;
    const auto notes = chosen();
    const Tick from = spanOf(notes).from;
    NoteClipboard::Notes out{m_model.document()->score().ticksPerQuarter, {}};
    for (std::size_t i = 0; i < notes.notes.size(); ++i)
        if (notes.isChosen(i)) {
            Note note = notes.notes[i];
            note.start -= from;
            out.notes.push_back(note);
        }
    NoteClipboard::put(out);
}

void RollEdits::paste(Tick at)
{
    const auto pasted = NoteClipboard::take();
    if (!pasted) return;
    ChosenNotes made{m_model.document()->notes(), std::vector<bool>(m_model.document()->notes().size())};
    const double ratio =
        double(m_model.document()->score().ticksPerQuarter) / double(pasted->ticksPerQuarter);
    for (Note note : pasted->notes) {
        note.start = at + Tick(std::llround(double(note.start) * ratio));
        note.length = std::max<Tick>(1, Tick(std::llround(double(note.length) * ratio)));
        if (note.start < 0 || note.end() > last()) continue;
        made.notes.push_back(note);
        made.chosen.push_back(true);
    }
    made.sort();
    put(std::move(made), step(QT_TRANSLATE_NOOP("RollEdits", "Paste notes")));
}

void RollEdits::duplicate()
{
    if (!hasSelection()) return;
    const auto notes = chosen();
    const auto& bars = m_model.document()->bars();
    const Span span = spanOf(notes);
    const Tick bar = std::max<Tick>(barPlaceAt(bars, span.from).bar.length(), 1), cell = m_model.step();
    // What fills more than half a bar is meant as bars.
    const Tick unit = 2 * (span.to - span.from) > bar ? bar : cell;
    const Tick from = unit == bar ? span.from : snapped(bars, cell, span.from, SnapTo::Before);
    const Tick later = std::max<Tick>(1, (span.to - from + unit - 1) / unit) * unit;
    put(music::repeated(notes, later, last()), step(QT_TRANSLATE_NOOP("RollEdits", "Duplicate notes")));
}

void RollEdits::quantise(music::QuantiseOptions options)
{
    if (options.grid <= 0) options.grid = m_model.step();
    const auto notes = chosen(Without::All);
    // The grid counts from the first whole bar.
    const Tick shift = (options.grid - m_model.document()->score().pickUp % options.grid) % options.grid;
    std::vector<Note> moving;
    for (std::size_t i = 0; i < notes.notes.size(); ++i)
        if (notes.isChosen(i)) {
            moving.push_back(notes.notes[i]);
            moving.back().start += shift;
        }
    music::quantise(moving, options);
    ChosenNotes made = music::without(notes);
    for (Note note : moving) {
        note.start = std::max<Tick>(0, note.start - shift);
        made.notes.push_back(note);
        made.chosen.push_back(hasSelection());
    }
    made.sort();
    put(std::move(made), step(QT_TRANSLATE_NOOP("RollEdits", "Quantise")));
}

void RollEdits::transpose(int semitones)
{
    if (hasSelection())
        put(music::moved(chosen(), 0, semitones, last()), step(QT_TRANSLATE_NOOP("RollEdits", "Transpose")));
}

void RollEdits::transposeInScale(int steps)
{
    if (!hasSelection()) return;
    auto notes = chosen();
    ChosenNotes made = music::without(notes);
    for (std::size_t i = 0; i < notes.notes.size(); ++i) {
        if (!notes.isChosen(i)) continue;
        std::vector<Note> one{notes.notes[i]};
        music::transposeInScale(one, steps, m_model.scale().at(m_model.document()->score(), one[0].start));
        made.notes.push_back(one[0]);
        made.chosen.push_back(true);
    }
    made.sort();
    put(std::move(made), step(QT_TRANSLATE_NOOP("RollEdits", "Transpose in the scale")));
}

void RollEdits::nudge(int cells)
{
    if (hasSelection())
        put(music::moved(chosen(), cells * m_model.step(), 0, last()),
            step(QT_TRANSLATE_NOOP("RollEdits", "Move notes")));
}

void RollEdits::lengthen(int cells)
{
    if (hasSelection())
        put(music::lengthened(chosen(), cells * m_model.step(), m_model.step(), last()),
            step(QT_TRANSLATE_NOOP("RollEdits", "Change length")));
}

void RollEdits::changeVelocity(int by)
{
    if (hasSelection())
        put(music::louder(chosen(), by), step(QT_TRANSLATE_NOOP("RollEdits", "Change velocity")));
}

void RollEdits::setVelocity(int velocity)
{
    if (!hasSelection()) return;
    auto notes = chosen();
    for (std::size_t i = 0; i < notes.notes.size(); ++i)
        if (notes.isChosen(i)) notes.notes[i].velocity = std::clamp(velocity, 1, 127);
    put(std::move(notes), step(QT_TRANSLATE_NOOP("RollEdits", "Change velocity")));
}

void RollEdits::join()
{
    if (hasSelection())
        put(music::joined(chosen(), last()), step(QT_TRANSLATE_NOOP("RollEdits", "Join notes")));
}

void RollEdits::splitAt(Tick at)
{
    put(music::splitAt(chosen(Without::Sounding), at), step(QT_TRANSLATE_NOOP("RollEdits", "Cut notes")));
}

void RollEdits::legato()
{
    if (hasSelection())
        put(music::legato(chosen()), step(QT_TRANSLATE_NOOP("RollEdits", "Legato")));
}

void RollEdits::add(const Note& note)
{
    const auto& notes = m_model.document()->notes();
    ChosenNotes made{notes, std::vector<bool>(notes.size())};
    made.notes.push_back(note);
    made.chosen.push_back(true);
    made.sort();
    put(std::move(made), step(QT_TRANSLATE_NOOP("RollEdits", "Draw note")));
}

} // namespace moyun::ui
