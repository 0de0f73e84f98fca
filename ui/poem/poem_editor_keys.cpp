// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, input methods and the mouse on PoemEditor.
#include "core/bridge/poem_studio.h"
#include "ui/poem/poem_editor.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextFormat>

#include <algorithm>

namespace moyun::ui {

namespace {

// Keys that belong to writing, although a command of the window may bear them.
bool isEditing(const QKeyEvent* key)
{
    for (const auto standard :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll,
          QKeySequence::DeleteEndOfWord, QKeySequence::DeleteStartOfWord, QKeySequence::MoveToStartOfDocument,
          QKeySequence::MoveToEndOfDocument})
        if (key->matches(standard)) return true;
    return false;
}

} // namespace

bool PoemEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        // While a word is being composed no key is a command.
        if (!m_preedit.empty() || isEditing(key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            if (!m_preedit.empty()) return true;
            if (!m_studio->offers().empty()) {
                Q_EMIT takeBestRequested();
                return true;
            }
        }
    }
    return QAbstractScrollArea::event(event);
}

bool PoemEditor::moveByKey(QKeyEvent* key)
{
    const auto& document = *m_studio->document();
    const std::size_t cursor = document.cursor(), length = document.state().text.size();
    const bool keep = key->modifiers() & Qt::ShiftModifier;
    const bool whole = key->modifiers() & Qt::ControlModifier;
    const PoemLayout::Row row = m_layout.rows()[m_layout.rowOf(cursor)];
    const std::size_t rowEnd =
        row.end > row.first && row.end <= length && document.state().text[row.end - 1] == U'\n' ? row.end - 1
        : row.end > row.first && row.end < length                                               ? row.end - 1
                                                                                                : row.end;
    // In columns the arrows keep their direction on the page.
    int code = key->key();
    if (m_vertical) {
        if (code == Qt::Key_Left)
            code = Qt::Key_Down;
        else if (code == Qt::Key_Right)
            code = Qt::Key_Up;
        else if (code == Qt::Key_Down)
            code = Qt::Key_Right;
        else if (code == Qt::Key_Up)
            code = Qt::Key_Left;
    }
    switch (code) {
    case Qt::Key_Left:
        moveCursor(cursor > 0 ? cursor - 1 : 0, keep);
        return true;
    case Qt::Key_Right:
        moveCursor(std::min(cursor + 1, length), keep);
        return true;
    case Qt::Key_Up:
        moveCursor(m_layout.across(cursor, -1), keep);
        return true;
    case Qt::Key_Down:
        moveCursor(m_layout.across(cursor, 1), keep);
        return true;
    case Qt::Key_Home:
        moveCursor(whole ? 0 : row.first, keep);
        return true;
    case Qt::Key_End:
        moveCursor(whole ? length : rowEnd, keep);
        return true;
    case Qt::Key_PageUp:
        moveCursor(m_layout.across(cursor, -8), keep);
        return true;
    case Qt::Key_PageDown:
        moveCursor(m_layout.across(cursor, 8), keep);
        return true;
    default:
        return false;
    }
}

void PoemEditor::keyPressEvent(QKeyEvent* key)
{
    if (!m_preedit.empty()) return key->ignore();
    if (key->matches(QKeySequence::Copy)) return copy();
    if (key->matches(QKeySequence::Cut)) return cut();
    if (key->matches(QKeySequence::Paste)) return paste();
    if (key->matches(QKeySequence::SelectAll)) return selectAll();
    if (moveByKey(key)) return;
    const bool word = key->modifiers() & Qt::ControlModifier;
    switch (key->key()) {
    case Qt::Key_Backspace:
        return erase(false, word);
    case Qt::Key_Delete:
        return erase(true, word);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier) return key->ignore();
        return insert(U"\n", tr("Typing"));
    default:
        break;
    }
    const QString text = key->text();
    const bool command = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (text.isEmpty() || !text.at(0).isPrint() || command) {
        if (text.isEmpty() || !text.at(0).isSurrogate()) return QAbstractScrollArea::keyPressEvent(key);
    }
    insert(text.toStdU32String(), tr("Typing"));
}

void PoemEditor::inputMethodEvent(QInputMethodEvent* event)
{
    // Composing replaces the selection at once, as everywhere.
    const std::u32string commit = event->commitString().toStdU32String();
    m_preedit.clear();
    if (!commit.empty() || event->replacementLength() > 0) {
        if (event->replacementLength() > 0) {
            const auto cursor = std::ptrdiff_t(m_studio->document()->cursor()) + event->replacementStart();
            select(std::size_t(std::max<std::ptrdiff_t>(0, cursor)),
                   std::size_t(std::max<std::ptrdiff_t>(0, cursor + event->replacementLength())));
        }
        insert(commit, tr("Typing"));
    }
    m_preedit = event->preeditString().toStdU32String();
    m_preeditCursor = int(m_preedit.size());
    for (const auto& attribute : event->attributes())
        if (attribute.type == QInputMethodEvent::Cursor)
            m_preeditCursor = std::clamp(attribute.start, 0, int(m_preedit.size()));
    layOut();
    restartCaret();
    event->accept();
}

QVariant PoemEditor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const auto& text = m_studio->document()->state().text;
    const std::size_t cursor = m_studio->document()->cursor();
    // Places are counted in the units of QString, around the cursor alone: a draft may be long.
    const std::size_t from = cursor > 200 ? cursor - 200 : 0;
    const auto around = [&](std::size_t a, std::size_t b) {
        return QString::fromUcs4(text.data() + a, qsizetype(b - a));
    };
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImCursorRectangle: {
        const std::size_t at =
            cursor + std::size_t(m_preeditCursor > int(m_preedit.size()) ? 0 : m_preeditCursor);
        return m_layout.caret(m_preedit.empty() ? cursor : at)
            .translated(origin())
            .translated(viewport()->pos())
            .toRect();
    }
    case Qt::ImFont:
        return font();
    case Qt::ImCursorPosition:
        return around(from, cursor).size();
    case Qt::ImAnchorPosition:
        return m_anchor >= from ? around(from, m_anchor).size() : qsizetype(0);
    case Qt::ImSurroundingText:
        return around(from, std::min(text.size(), cursor + 200));
    case Qt::ImCurrentSelection:
        return around(selectionStart(), selectionEnd());
    case Qt::ImHints:
        return int(Qt::ImhMultiLine | Qt::ImhNoAutoUppercase);
    default:
        return QAbstractScrollArea::inputMethodQuery(query);
    }
}

void PoemEditor::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const QPointF point = event->position() - origin();
    m_pressed = event->pos();
    if (!m_preedit.empty()) return; // the input method has the word
    if (const int line = lockAt(point); line >= 0) return toggleLineLock(line);
    const int place = m_layout.under(point);
    if (m_lockMode && place >= 0 && place < int(m_studio->document()->state().text.size())) {
        const auto p = std::size_t(place);
        return setLocks(p, p + 1, !m_studio->document()->state().locked[p]);
    }
    m_dragging = true;
    moveCursor(m_layout.hit(point), event->modifiers() & Qt::ShiftModifier);
}

void PoemEditor::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position() - origin();
    if (m_dragging) return moveCursor(m_layout.hit(point), true);
    if (const int line = lockAt(point); line != m_hoverLine) {
        m_hoverLine = line;
        viewport()->setCursor(line >= 0 || m_lockMode ? Qt::PointingHandCursor : Qt::IBeamCursor);
        viewport()->update();
    }
}

void PoemEditor::mouseReleaseEvent(QMouseEvent* event)
{
    const bool clicked = m_dragging && (event->pos() - m_pressed).manhattanLength() < 5;
    m_dragging = false;
    if (!clicked || hasSelection()) return;
    const int place = m_layout.under(event->position() - origin());
    if (place < 0) return;
    const auto faults = m_studio->checked().faultsAt(std::size_t(place));
    if (!faults.empty()) Q_EMIT faultClicked(int(faults.front()));
    Q_EMIT placeClicked(place);
}

void PoemEditor::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_lockMode) return mousePressEvent(event);
    // A whole verse line.
    const auto& offsets = m_studio->checked().split.offsets;
    const int place = m_layout.under(event->position() - origin());
    for (const auto& line : offsets)
        if (place >= 0 && !line.empty() && line.front() <= std::size_t(place) &&
            std::size_t(place) <= line.back())
            return select(line.front(), line.back() + 1);
}

void PoemEditor::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setTextSize(m_textSize + (event->angleDelta().y() > 0 ? 2 : -2));
        return event->accept();
    }
    QScrollBar* bar = m_vertical ? horizontalScrollBar() : verticalScrollBar();
    const QPoint turned = event->angleDelta();
    // Down is onwards: in columns that is to the left.
    const int onwards = turned.y() != 0 ? -turned.y() : -turned.x();
    bar->setValue(bar->value() + (m_vertical ? -onwards : onwards) / 2);
    event->accept();
}

} // namespace moyun::ui
