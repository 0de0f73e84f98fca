// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing of PoemEditor.
#include "core/bridge/poem_studio.h"
#include "ui/poem/poem_editor.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace moyun::ui {

namespace {

constexpr int kBlinkMs = 530;

// Marks that columns set in the upper right corner of their square.
bool isCornerMark(char32_t c)
{
    return std::u32string_view(U"，。、；：！？").find(c) != std::u32string_view::npos;
}

bool isBracket(char32_t c)
{
    return std::u32string_view(U"（）《》〈〉「」『』【】“”‘’—…").find(c) != std::u32string_view::npos;
}

void wave(QPainter& painter, const QRectF& below, bool vertical)
{
    QPainterPath path;
    const double step = 3;
    if (vertical) {
        path.moveTo(below.left(), below.top());
        for (double y = below.top(), side = 1; y < below.bottom(); y += step, side = -side)
            path.lineTo(below.left() + side * 1.4, y + step);
    } else {
        path.moveTo(below.left(), below.bottom());
        for (double x = below.left(), side = 1; x < below.right(); x += step, side = -side)
            path.lineTo(x + step, below.bottom() + side * 1.4);
    }
    painter.drawPath(path);
}

} // namespace

void PoemEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintPaper(painter);
    painter.translate(origin());
    const QRectF seen = QRectF(viewport()->rect()).translated(-origin());
    const std::size_t length = m_studio->document()->state().text.size() + m_preedit.size();
    painter.setFont(textFont());
    for (const PoemLayout::Row& row : m_layout.rows()) {
        const QRectF first = m_layout.caret(row.first).adjusted(-80, -80, 80, 80);
        // Rows beside the view are skipped: drafts may be long.
        if (m_vertical ? first.right() < seen.left() || first.left() > seen.right()
                       : first.bottom() < seen.top() || first.top() > seen.bottom())
            continue;
        for (std::size_t d = row.first; d < row.end && d < length; ++d) paintCharacter(painter, d);
    }
    paintLocks(painter);
    if (hasFocus() && m_caretOn) {
        const std::size_t cursor = m_studio->document()->cursor();
        QRectF caret = m_layout.caret(m_preedit.empty() ? cursor : cursor + std::size_t(m_preeditCursor));
        painter.fillRect(caret, Theme::colours().accent);
    }
}

void PoemEditor::paintPaper(QPainter& painter) const
{
    const ThemeColours& c = Theme::colours();
    painter.fillRect(viewport()->rect(), c.surface);
    if (!m_studio->document()->state().text.empty() || !m_preedit.empty()) return;
    painter.setPen(c.faint);
    QFont font = textFont();
    font.setPixelSize(15);
    painter.setFont(font);
    painter.drawText(QRectF(viewport()->rect()).adjusted(PoemLayout::kMargin, 0, -PoemLayout::kMargin, 0),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Write the first lines here. Each character is checked as you type, and candidates "
                        "that go on with them appear beside."));
}

void PoemEditor::paintCharacter(QPainter& painter, std::size_t d) const
{
    const ThemeColours& c = Theme::colours();
    const auto& state = m_studio->document()->state();
    const std::size_t cursor = m_studio->document()->cursor();
    const bool composing = d >= cursor && d < cursor + m_preedit.size();
    const std::size_t p = d < cursor ? d : d - m_preedit.size();
    const char32_t character = composing ? m_preedit[d - cursor] : state.text[p];
    const QRectF cell = m_layout.cell(d);
    const bool chosen = !composing && p >= selectionStart() && p < selectionEnd();
    if (chosen) {
        painter.fillRect(character == U'\n' ? cell.adjusted(0, 0, m_vertical ? 0 : 6, m_vertical ? 6 : 0)
                                            : cell,
                         c.accentSoft);
    }
    if (character == U'\n') return;
    if (!composing && state.locked[p])
        painter.fillRect(cell, QColor(c.notice.red(), c.notice.green(), c.notice.blue(), 46));
    painter.setPen(composing ? c.focus : c.text);
    const QString text = QString::fromUcs4(&character, 1);
    if (m_vertical && isCornerMark(character)) {
        painter.drawText(cell.translated(0.55 * m_textSize, -0.55 * m_textSize),
                         Qt::AlignCenter | Qt::TextDontClip, text);
    } else if (m_vertical && isBracket(character)) {
        painter.save();
        painter.translate(cell.center());
        painter.rotate(90);
        painter.drawText(QRectF(-m_textSize, -m_textSize, 2.0 * m_textSize, 2.0 * m_textSize),
                         Qt::AlignCenter, text);
        painter.restore();
    } else {
        painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, text);
    }
    if (composing) {
        painter.setPen(QPen(c.focus, 1, Qt::DotLine));
        if (m_vertical)
            painter.drawLine(cell.topLeft(), cell.bottomLeft());
        else
            painter.drawLine(cell.bottomLeft(), cell.bottomRight());
        return;
    }
    paintMark(painter, p);
}

void PoemEditor::paintMark(QPainter& painter, std::size_t p) const
{
    const auto& places = m_studio->checked().places;
    if (p >= places.size()) return;
    const auto& place = places[p];
    const ThemeColours& c = Theme::colours();
    const std::size_t d = shown(p);
    if (place.worst != poem::Severity::Off) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(place.worst == poem::Severity::Fault ? c.accent : c.warning, 1.5));
        wave(painter, m_layout.cell(d), m_vertical);
    }
    if (!m_marks || !place.toned) return;
    const QRectF room = m_layout.mark(d);
    const double r = 0.115 * m_textSize;
    const QPointF middle = room.center();
    const auto tone = place.tones.resolved;
    const QColor colour = place.mismatched ? c.accent : place.rhymePlace ? c.good : c.muted;
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(tone == poem::ToneRule::Oblique ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (place.rhymePlace) {
        // A rhyme is a triangle: open where level, filled where oblique.
        QPolygonF triangle;
        triangle << middle + QPointF(0, -1.5 * r) << middle + QPointF(1.5 * r, 1.1 * r)
                 << middle + QPointF(-1.5 * r, 1.1 * r);
        painter.drawPolygon(triangle);
    } else {
        painter.drawEllipse(middle, r, r);
        if (tone == poem::ToneRule::Any) {
            painter.setBrush(colour);
            painter.drawEllipse(middle, 0.35 * r, 0.35 * r);
        }
    }
    if (place.mismatched) {
        // Struck through: not what its place asks, also for those who do not see the colour.
        painter.drawLine(middle + QPointF(-1.9 * r, 1.9 * r), middle + QPointF(1.9 * r, -1.9 * r));
    }
}

void PoemEditor::paintLocks(QPainter& painter) const
{
    const ThemeColours& c = Theme::colours();
    const auto& state = m_studio->document()->state();
    const auto& lines = m_studio->checked().split.offsets;
    for (std::size_t row = 0; row < m_layout.rows().size(); ++row) {
        const int line = lineOfRow(row);
        if (line < 0 || line >= int(lines.size())) continue;
        std::size_t locked = 0;
        for (const std::size_t p : lines[std::size_t(line)]) locked += state.locked[p];
        const bool whole = locked == lines[std::size_t(line)].size();
        const QColor colour = whole ? c.notice : line == m_hoverLine ? c.text : locked ? c.muted : c.faint;
        const QRectF box = m_layout.margin(row);
        const double w = 0.56 * box.width(), h = 0.42 * box.height();
        const QRectF body(box.center().x() - w / 2, box.center().y() - 0.1 * h, w, h);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(whole ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(body, 2, 2);
        painter.setBrush(Qt::NoBrush);
        const QRectF bow(body.left() + 0.2 * w, body.top() - 0.75 * h, 0.6 * w, 1.5 * h);
        painter.drawArc(bow, (whole ? 0 : 40) * 16, (whole ? 180 : 140) * 16);
    }
}

void PoemEditor::restartCaret()
{
    m_caretOn = true;
    if (hasFocus()) m_blink.start(kBlinkMs, this);
    viewport()->update();
}

void PoemEditor::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_blink.timerId()) return QAbstractScrollArea::timerEvent(event);
    m_caretOn = !m_caretOn;
    viewport()->update();
}

void PoemEditor::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    restartCaret();
}

void PoemEditor::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_blink.stop();
    m_gesture = 0;
    viewport()->update();
}

void PoemEditor::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PoemEditor::scrollContentsBy(int, int)
{
    viewport()->update();
}

void PoemEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void PoemEditor::retranslate()
{
    setAccessibleName(tr("Poem"));
    setAccessibleDescription(
        tr("The draft. Tab takes the best candidate, Ctrl+Enter asks for more, Ctrl+L locks the selection."));
}

} // namespace moyun::ui
