// SPDX-License-Identifier: GPL-3.0-or-later
// NoteGrid and the keyboard: arrows, Enter, Tab, Escape and the keys of editing that every program has. All
// other keys are commands of the window (roll_commands.h).
#include "core/bridge/music_transport.h"
#include "ui/pianoroll/note_grid.h"

#include <QKeyEvent>

#include <algorithm>

namespace moyun::ui {
namespace {

constexpr int kOctave = 12;
constexpr int kFar = 1'000'000; // cells: a bar
constexpr int kHushMs = 300;    // how long a note is heard that a key has touched

bool isEditing(const QKeyEvent& key)
{
    for (const auto standard :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll})
        if (key.matches(standard)) return true;
    return false;
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

// Keys that mean the notes while they have the focus, although a command of the window may bear them.
bool NoteGrid::isOwn(const QKeyEvent& event) const
{
    const int key = event.key();
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return !control;
    if (key == Qt::Key_Escape)
        return m_gesture || !m_model->document()->selection().empty() || m_model->cursor();
    return isEditing(event) || isArrow(key) || key == Qt::Key_Delete || key == Qt::Key_Backspace;
}

bool NoteGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwn(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool back = key->key() == Qt::Key_Backtab;
        if ((back || key->key() == Qt::Key_Tab) && !(key->modifiers() & Qt::ControlModifier)) {
            // Past the last note, or before the first, the key leads out of the roll as everywhere.
            const auto& document = *m_model->document();
            const auto& selection = document.selection();
            const bool atEnd =
                document.notes().empty() ||
                (selection.size() == 1 && selection[0] == (back ? 0 : document.notes().size() - 1));
            if (atEnd) return QWidget::event(event);
            walk(!back);
            return true;
        }
    }
    return QWidget::event(event);
}

void NoteGrid::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        if (m_gesture) return cancelGesture();
        if (!m_model->document()->selection().empty()) return RollEdits(*m_model).select({});
        if (m_model->cursor()) return m_model->setCursor(std::nullopt);
        return event->ignore(); // the window may have a use for it
    }
    if (m_gesture) return; // a drag is under way: its notes must not change below it
    RollEdits edits(*m_model);
    if (event->matches(QKeySequence::SelectAll)) return edits.selectAll();
    if (event->matches(QKeySequence::Copy)) return edits.copy();
    if (event->matches(QKeySequence::Cut)) {
        edits.copy();
        return edits.erase();
    }
    if (event->matches(QKeySequence::Paste)) {
        edits.paste(m_model->cursor() ? m_model->cursor()->at : m_model->transport()->position());
        return revealSelection();
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) return edits.erase();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return writeAtCursor(event->modifiers() & Qt::ShiftModifier);
    const bool onCursor =
        m_model->document()->selection().empty() || event->modifiers() & Qt::ControlModifier;
    if (isArrow(key) &&
        (onCursor ? keyOnCursor(key, event->modifiers()) : keyOnNotes(key, event->modifiers())))
        return;
    QWidget::keyPressEvent(event);
}

bool NoteGrid::keyOnNotes(int key, Qt::KeyboardModifiers modifiers)
{
    RollEdits edits(*m_model);
    const bool shift = modifiers & Qt::ShiftModifier, alt = modifiers & Qt::AltModifier;
    const int sign = key == Qt::Key_Up || key == Qt::Key_Right ? 1 : -1;
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        if (alt)
            edits.transposeInScale(sign);
        else
            edits.transpose(sign * (shift ? kOctave : 1));
        const auto& selection = m_model->document()->selection();
        if (selection.size() == 1) {
            // The new place, to the ear as well.
            const auto& note = m_model->document()->notes()[selection[0]];
            m_model->hear(note.pitch, note.velocity);
            m_hush.start(kHushMs, this);
        }
    } else if (shift) {
        edits.lengthen(sign);
    } else {
        edits.nudge(sign);
    }
    revealSelection();
    return true;
}

bool NoteGrid::keyOnCursor(int key, Qt::KeyboardModifiers modifiers)
{
    const bool far = modifiers & Qt::ShiftModifier;
    switch (key) {
    case Qt::Key_Left:
        return moveCursor(far ? -kFar : -1, 0);
    case Qt::Key_Right:
        return moveCursor(far ? kFar : 1, 0);
    case Qt::Key_Up:
        return moveCursor(0, far ? kOctave : 1);
    case Qt::Key_Down:
        return moveCursor(0, far ? -kOctave : -1);
    default:
        return false;
    }
}

bool NoteGrid::moveCursor(int cells, int rows)
{
    const auto& document = *m_model->document();
    RollView view = m_model->view();
    if (!m_model->cursor()) {
        // It comes to where one works: the selected note, or the middle of what is seen.
        RollModel::Cursor cursor{m_model->snappedTick(view.tickAt(view.size().width() / 3.0), SnapTo::Before),
                                 view.pitchAt(view.size().height() / 2.0)};
        if (!document.selection().empty()) {
            const auto& note = document.notes()[document.selection().front()];
            cursor = {note.start, note.pitch};
        }
        m_model->setCursor(cursor);
    } else {
        auto cursor = *m_model->cursor();
        const auto [number, bar] = barPlaceAt(document.bars(), cursor.at);
        if (cells == kFar)
            cursor.at = bar.end;
        else if (cells == -kFar)
            cursor.at = cursor.at > bar.start
                            ? bar.start
                            : barOfNumber(document.bars(), std::max<std::int64_t>(number - 1, 0)).start;
        else if (cells > 0)
            cursor.at = snapped(document.bars(), m_model->step(), cursor.at + 1, SnapTo::After);
        else if (cells < 0)
            cursor.at = snapped(document.bars(), m_model->step(), cursor.at - 1, SnapTo::Before);
        cursor.pitch += rows;
        m_model->setCursor(cursor);
    }
    const auto cursor = *m_model->cursor();
    view.reveal(cursor.at, cursor.at + m_model->step(), cursor.pitch, cursor.pitch);
    m_model->setView(view);
    if (rows != 0) {
        m_model->hear(cursor.pitch, m_model->drawVelocity());
        m_hush.start(kHushMs, this);
    }
    return true;
}

void NoteGrid::writeAtCursor(bool keepsSelection)
{
    const auto& document = *m_model->document();
    if (document.track() < 0) return;
    if (!m_model->cursor()) {
        moveCursor(0, 0);
        return;
    }
    const auto cursor = *m_model->cursor();
    RollEdits edits(*m_model);
    if (const auto there = m_scene.index().noteAt(document.notes(), cursor.at, cursor.pitch)) {
        auto selection = keepsSelection ? document.selection() : bridge::ScoreDocument::Selection();
        const auto place = std::lower_bound(selection.begin(), selection.end(), *there);
        if (place != selection.end() && *place == *there)
            selection.erase(place);
        else
            selection.insert(place, *there);
        return edits.select(std::move(selection));
    }
    const int pitch = m_model->snappedPitch(cursor.pitch, cursor.at);
    const auto length = std::min(m_model->drawLength(), edits.last() - cursor.at);
    edits.add({cursor.at, length, pitch, m_model->drawVelocity()});
    m_model->hear(pitch, m_model->drawVelocity());
    m_hush.start(kHushMs, this);
    m_model->setCursor(RollModel::Cursor{cursor.at + length, cursor.pitch});
    edits.select({}); // arrows go on with the cursor
}

void NoteGrid::walk(bool next)
{
    RollEdits(*m_model).selectNeighbour(next);
    const auto& document = *m_model->document();
    if (document.selection().empty()) return;
    const auto& note = document.notes()[document.selection().front()];
    m_model->setCursor(RollModel::Cursor{note.start, note.pitch});
    revealSelection();
    m_model->hear(note.pitch, note.velocity);
    m_hush.start(kHushMs, this);
    m_model->setHint(selectionText());
}

void NoteGrid::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void NoteGrid::focusOutEvent(QFocusEvent* event)
{
    // Opening a menu or another window ends no drag, but keys no longer come.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_model->hearNothing();
    update();
    QWidget::focusOutEvent(event);
}

} // namespace moyun::ui
