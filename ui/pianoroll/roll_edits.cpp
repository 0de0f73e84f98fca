// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_edits.h"

#include "core/bridge/music_transport.h"
#include "core/music/note_clip.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace moyun::ui {

using bridge::ScoreDocument;
using music::EditedNotes;
using music::Note;
using music::Tick;

namespace {

QString step(const char* text)
{
    return QCoreApplication::translate("RollEdits", text);
}

} // namespace

Tick RollEdits::last() const
{
    return music::lastTick(m_model.document()->score());
}

music::Places RollEdits::all() const
{
    music::Places places(notes().size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    return places;
}

std::vector<bool> RollEdits::selectedFlags() const
{
    std::vector<bool> flags(notes().size());
    for (const auto i : selected()) flags[i] = true;
    return flags;
}

bool RollEdits::put(EditedNotes made, const QString& text)
{
    auto& document = *m_model.document();
    // What changes nothing is no step, and leaves the selection alone.
    if (document.track() < 0 || made.notes == document.notes()) return false;
    return document.changeNotes(std::move(made.notes), made.selected, text);
}

void RollEdits::select(ScoreDocument::Selection selection)
{
    m_model.document()->setSelection(std::move(selection));
}

void RollEdits::selectAll()
{
    select(all());
}

void RollEdits::invertSelection()
{
    const auto flags = selectedFlags();
    ScoreDocument::Selection other;
    for (std::size_t i = 0; i < flags.size(); ++i)
        if (!flags[i]) other.push_back(i);
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
    if (!selected().empty())
        put(music::withoutNotes(notes(), selected()), step(QT_TRANSLATE_NOOP("RollEdits", "Delete notes")));
}

void RollEdits::copy() const
{
    if (selected().empty()) return;
    const auto clip = music::clipOf(notes(), selected(), m_model.document()->score().ticksPerQuarter);
    auto* data = new QMimeData;
    data->setData(QLatin1String(music::NoteClip::kMime), QByteArray::fromStdString(music::clipBytes(clip)));
    QGuiApplication::clipboard()->setMimeData(data);
}

void RollEdits::paste(Tick at)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(QLatin1String(music::NoteClip::kMime))) return;
    const QByteArray bytes = data->data(QLatin1String(music::NoteClip::kMime));
    const auto clip = music::readClip({bytes.constData(), std::size_t(bytes.size())});
    if (!clip) return m_model.setHint(QString::fromStdString(clip.error().message));
    put(music::pasted(notes(), *clip, m_model.document()->score().ticksPerQuarter, at, last()),
        step(QT_TRANSLATE_NOOP("RollEdits", "Paste notes")));
}

void RollEdits::duplicate()
{
    if (selected().empty()) return;
    const auto& bars = m_model.document()->bars();
    const Tick from = notes()[selected().front()].start;
    Tick to = from;
    for (const auto i : selected()) to = std::max(to, notes()[i].end());
    const Tick bar = std::max<Tick>(barPlaceAt(bars, from).bar.length(), 1), cell = m_model.step();
    // What fills more than half a bar is meant as bars.
    const Tick unit = 2 * (to - from) > bar ? bar : cell;
    const Tick start = unit == bar ? from : snapped(bars, cell, from, SnapTo::Before);
    const Tick later = std::max<Tick>(1, (to - start + unit - 1) / unit) * unit;
    put(music::duplicated(notes(), selected(), later, last()),
        step(QT_TRANSLATE_NOOP("RollEdits", "Duplicate notes")));
}

void RollEdits::quantise(music::QuantiseOptions options)
{
    if (options.grid <= 0) options.grid = m_model.step();
    // The grid counts from the first whole bar.
    const Tick shift = (options.grid - m_model.document()->score().pickUp % options.grid) % options.grid;
    const bool none = selected().empty();
    auto made = music::edited(notes(), none ? all() : selected(), [&](std::vector<Note>& chosen) {
        for (Note& note : chosen) note.start += shift;
        music::quantise(chosen, options);
        for (Note& note : chosen) note.start = std::max<Tick>(0, note.start - shift);
    });
    if (none) made.selected.assign(made.notes.size(), false);
    put(std::move(made), step(QT_TRANSLATE_NOOP("RollEdits", "Quantise")));
}

void RollEdits::transpose(int semitones)
{
    put(music::moved(notes(), selected(), 0, semitones, last()),
        step(QT_TRANSLATE_NOOP("RollEdits", "Transpose")));
}

void RollEdits::transposeInScale(int steps)
{
    const auto& score = m_model.document()->score();
    put(music::edited(notes(), selected(),
                      [&](std::vector<Note>& chosen) {
                          for (Note& note : chosen) {
                              std::vector<Note> one{note};
                              music::transposeInScale(one, steps, m_model.scale().at(score, note.start));
                              note = one[0];
                          }
                      }),
        step(QT_TRANSLATE_NOOP("RollEdits", "Transpose in the scale")));
}

void RollEdits::nudge(int cells)
{
    put(music::moved(notes(), selected(), cells * m_model.step(), 0, last()),
        step(QT_TRANSLATE_NOOP("RollEdits", "Move notes")));
}

void RollEdits::lengthen(int cells)
{
    const Tick cell = m_model.step();
    put(music::resizedEnds(notes(), selected(), cells * cell, cell, last()),
        step(QT_TRANSLATE_NOOP("RollEdits", "Change length")));
}

void RollEdits::changeVelocity(int by)
{
    put(music::withVelocityBy(notes(), selected(), by),
        step(QT_TRANSLATE_NOOP("RollEdits", "Change velocity")));
}

void RollEdits::setVelocity(int velocity)
{
    put(music::withVelocity(notes(), selected(), velocity),
        step(QT_TRANSLATE_NOOP("RollEdits", "Change velocity")));
}

void RollEdits::join()
{
    put(music::glued(notes(), selected()), step(QT_TRANSLATE_NOOP("RollEdits", "Join notes")));
}

void RollEdits::splitAt(Tick at)
{
    const bool none = selected().empty();
    auto made = music::cutAt(notes(), none ? all() : selected(), at);
    if (none) made.selected.assign(made.notes.size(), false);
    put(std::move(made), step(QT_TRANSLATE_NOOP("RollEdits", "Cut notes")));
}

void RollEdits::legato()
{
    put(music::legato(notes(), selected()), step(QT_TRANSLATE_NOOP("RollEdits", "Legato")));
}

void RollEdits::add(const Note& note)
{
    put(music::withNote(notes(), note), step(QT_TRANSLATE_NOOP("RollEdits", "Draw note")));
}

} // namespace moyun::ui
