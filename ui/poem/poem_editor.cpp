// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/poem_editor.h"

#include "core/bridge/poem_studio.h"
#include "core/poem/form.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace moyun::ui {

using bridge::PoemDocument;
using bridge::PoemStudio;

constexpr int kTypingPauseMs = 2000;

PoemEditor::PoemEditor(PoemStudio* studio, QWidget* parent) : QAbstractScrollArea(parent), m_studio(studio)
{
    setObjectName(QStringLiteral("poemEditor"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(260, 200);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(studio, &PoemStudio::checkedChanged, this, [this] {
        m_anchor = m_studio->document()->cursor();
        layOut();
    });
    connect(studio->document(), &PoemDocument::cursorChanged, this, [this] {
        restartCaret();
        showPlace(m_studio->document()->cursor());
        updateMicroFocus();
    });
    retranslate();
    layOut();
}

// Latin letters of a size look larger than Chinese characters.
int PoemEditor::letterSize() const
{
    return poem::formInfo(m_studio->document()->state().form).isChinese ? m_textSize : 2 * m_textSize / 3;
}

QFont PoemEditor::textFont() const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
                      QStringLiteral("Noto Serif"), QStringLiteral("serif")});
    font.setPixelSize(letterSize());
    return font;
}

void PoemEditor::layOut()
{
    const auto& state = m_studio->document()->state();
    const auto& checked = m_studio->checked();
    const std::size_t cursor = m_studio->document()->cursor();
    std::u32string text = state.text;
    text.insert(cursor, m_preedit);
    // In verse every line has a row of its own, whatever the line ends of the text.
    std::vector<bool> breaks(text.size());
    const bool verse = !poem::hasTextLines(state.form);
    const auto& lines = checked.split.offsets;
    for (std::size_t l = 0; verse && l < lines.size(); ++l) {
        if (lines[l].empty()) continue;
        const std::size_t after = lines[l].back() + 1;
        std::size_t end =
            l + 1 < lines.size() ? lines[l + 1].front() : std::min(after + 1, state.text.size());
        if (end == after || state.text.substr(after, end - after).find(U'\n') != std::u32string::npos)
            continue;
        breaks[shown(end - 1)] = true;
    }
    const int extent = m_vertical ? viewport()->height() : viewport()->width();
    m_layout.lay(text, breaks, textFont(), letterSize(), extent, m_vertical);
    m_layout.setDepth(m_vertical ? viewport()->width() : 0);
    const QSizeF page = m_layout.pageSize();
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, m_vertical ? std::max(0, int(page.width()) - viewport()->width()) : 0);
    verticalScrollBar()->setRange(0, m_vertical ? 0 : std::max(0, int(page.height()) - viewport()->height()));
    horizontalScrollBar()->setSingleStep(m_textSize);
    verticalScrollBar()->setSingleStep(m_textSize);
    viewport()->update();
    updateMicroFocus();
}

QPointF PoemEditor::origin() const
{
    return {double(-horizontalScrollBar()->value()), double(-verticalScrollBar()->value())};
}

std::size_t PoemEditor::shown(std::size_t place) const
{
    return place < m_studio->document()->cursor() ? place : place + m_preedit.size();
}

void PoemEditor::setVertical(bool vertical)
{
    if (vertical == m_vertical) return;
    m_vertical = vertical;
    layOut();
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum()); // a scroll begins at the right
    Q_EMIT viewChanged();
}

void PoemEditor::setMarksShown(bool shown)
{
    m_marks = shown;
    viewport()->update();
    Q_EMIT viewChanged();
}

void PoemEditor::setLockMode(bool on)
{
    m_lockMode = on;
    viewport()->setCursor(on ? Qt::PointingHandCursor : Qt::IBeamCursor);
    Q_EMIT viewChanged();
}

void PoemEditor::setTextSize(int pixels)
{
    m_textSize = std::clamp(pixels, 16, 72);
    layOut();
    Q_EMIT viewChanged();
}

bool PoemEditor::hasSelection() const
{
    return m_anchor != m_studio->document()->cursor();
}

std::size_t PoemEditor::selectionStart() const
{
    return std::min(m_anchor, m_studio->document()->cursor());
}

std::size_t PoemEditor::selectionEnd() const
{
    return std::max(m_anchor, m_studio->document()->cursor());
}

void PoemEditor::select(std::size_t from, std::size_t to)
{
    m_studio->document()->setCursor(to);
    m_anchor = std::min(from, m_studio->document()->state().text.size());
    viewport()->update();
}

void PoemEditor::moveCursor(std::size_t place, bool keepAnchor)
{
    m_gesture = 0;
    m_studio->document()->setCursor(place);
    if (!keepAnchor) m_anchor = m_studio->document()->cursor();
    restartCaret();
    viewport()->update();
}

void PoemEditor::cut()
{
    if (!hasSelection()) return;
    copy();
    insert({}, tr("Cut"));
}

void PoemEditor::copy() const
{
    const auto& text = m_studio->document()->state().text;
    const auto part =
        hasSelection() ? text.substr(selectionStart(), selectionEnd() - selectionStart()) : text;
    QGuiApplication::clipboard()->setText(QString::fromUcs4(part.data(), qsizetype(part.size())));
}

void PoemEditor::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data && data->hasText()) type(data->text());
}

void PoemEditor::type(const QString& text)
{
    m_gesture = 0;
    insert(text.toStdU32String(), tr("Paste"));
    m_gesture = 0;
}

void PoemEditor::selectAll()
{
    select(0, m_studio->document()->state().text.size());
}

void PoemEditor::insert(const std::u32string& text, const QString& step)
{
    const std::size_t from = selectionStart(), to = selectionEnd();
    if (text.empty() && from == to) return;
    beginGesture(false);
    m_studio->insert(from, to, text, step, m_gesture);
    m_anchor = m_studio->document()->cursor();
}

// Typing goes on with the step before it, so does deleting; anything between ends both.
void PoemEditor::beginGesture(bool deleting)
{
    const bool goesOn = m_gesture != 0 && m_deleting == deleting && m_lastTyped.isValid() &&
                        m_lastTyped.elapsed() < kTypingPauseMs;
    if (!goesOn) m_gesture = m_studio->document()->newGesture();
    m_deleting = deleting;
    m_lastTyped.start();
}

void PoemEditor::erase(bool forward, bool word)
{
    const std::size_t length = m_studio->document()->state().text.size();
    std::size_t from = selectionStart(), to = selectionEnd();
    if (from == to) {
        if (forward && to < length) ++to;
        if (!forward && from > 0) --from;
        if (word) (forward ? to : from) = forward ? length : m_layout.rows()[m_layout.rowOf(from)].first;
    }
    if (from == to) return;
    beginGesture(true);
    m_studio->insert(from, to, {}, tr("Delete"), m_gesture);
    m_anchor = m_studio->document()->cursor();
}

void PoemEditor::setLocks(std::size_t from, std::size_t to, bool locked)
{
    bridge::PoemState state = m_studio->document()->state();
    const auto& places = m_studio->checked().places;
    for (std::size_t p = from; p < std::min(to, state.text.size()); ++p)
        if (p < places.size() && places[p].line >= 0) state.locked[p] = locked;
    m_studio->document()->change(std::move(state), m_studio->document()->cursor(),
                                 locked ? tr("Lock") : tr("Unlock"));
    m_gesture = 0;
}

void PoemEditor::toggleLock()
{
    const auto& state = m_studio->document()->state();
    std::size_t from = selectionStart(), to = selectionEnd();
    if (from == to && from > 0) --from;
    setLocks(from, to, !bridge::touchesLock(state, from, to));
}

void PoemEditor::toggleLineLock(int line)
{
    const auto& offsets = m_studio->checked().split.offsets;
    if (line < 0 || line >= int(offsets.size()) || offsets[std::size_t(line)].empty()) return;
    const auto& places = offsets[std::size_t(line)];
    const auto& state = m_studio->document()->state();
    const bool whole =
        std::all_of(places.begin(), places.end(), [&](std::size_t p) { return state.locked[p]; });
    setLocks(places.front(), places.back() + 1, !whole);
}

int PoemEditor::lineOfRow(std::size_t row) const
{
    const auto& rows = m_layout.rows();
    if (row >= rows.size() || !rows[row].begins) return -1;
    const auto& places = m_studio->checked().places;
    for (std::size_t d = rows[row].first; d < rows[row].end; ++d) {
        const std::size_t cursor = m_studio->document()->cursor();
        if (d >= cursor && d < cursor + m_preedit.size()) continue;
        const std::size_t p = d < cursor ? d : d - m_preedit.size();
        if (p < places.size() && places[p].line >= 0) return places[p].line;
    }
    return -1;
}

int PoemEditor::lockAt(QPointF point) const
{
    for (std::size_t row = 0; row < m_layout.rows().size(); ++row)
        if (m_layout.margin(row).adjusted(-4, -4, 4, 4).contains(point)) return lineOfRow(row);
    return -1;
}

QRect PoemEditor::lockRect(int line) const
{
    for (std::size_t row = 0; row < m_layout.rows().size(); ++row)
        if (lineOfRow(row) == line) return m_layout.margin(row).translated(origin()).toRect();
    return {};
}

QRect PoemEditor::placeRect(std::size_t place) const
{
    return m_layout.cell(shown(place)).translated(origin()).toRect();
}

void PoemEditor::showPlace(std::size_t place)
{
    if (place > m_studio->document()->state().text.size()) return;
    const std::size_t at = shown(place);
    if (at >= m_layout.rows().back().end + 1) return;
    const QRectF caret = m_layout.caret(at).adjusted(-m_textSize, -m_textSize, m_textSize, m_textSize);
    QScrollBar* bar = m_vertical ? horizontalScrollBar() : verticalScrollBar();
    const double from = m_vertical ? caret.left() : caret.top(),
                 to = m_vertical ? caret.right() : caret.bottom();
    if (from < bar->value()) bar->setValue(int(from));
    if (to > bar->value() + bar->pageStep()) bar->setValue(int(to) - bar->pageStep());
}

} // namespace moyun::ui
