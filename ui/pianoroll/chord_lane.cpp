// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/chord_lane.h"

#include "core/music/chord_symbol.h"
#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace moyun::ui {

using bridge::ScoreDocument;
using music::Tick;

namespace {

constexpr int kHeight = 26, kEditorWidth = 96, kDrag = 4;
constexpr int kLongest = 24; // characters of a symbol

bool isNone(const std::string& text)
{
    return text.empty() || text == "N.C.";
}

} // namespace

ChordLane::ChordLane(RollModel* model, QWidget* parent)
    : RollLane(model, kHeight, parent), m_editor(new QLineEdit(this))
{
    setObjectName(QStringLiteral("chordLane"));
    setFocusPolicy(Qt::StrongFocus);
    m_editor->setObjectName(QStringLiteral("chordEditor"));
    m_editor->setMaxLength(kLongest);
    m_editor->hide();
    m_editor->installEventFilter(this);
    connect(model->document(), &ScoreDocument::changed, this, [this] {
        m_dragged = -1;
        if (m_chosen >= int(chords().size())) m_chosen = int(chords().size()) - 1;
        update();
    });
    connect(model, &RollModel::viewChanged, this, &ChordLane::placeEditor);
    retranslate();
}

void ChordLane::retranslate()
{
    setAccessibleName(tr("Chords"));
    m_editor->setAccessibleName(tr("Chord"));
    m_editor->setPlaceholderText(tr("Cm7, V7 …"));
}

QRect ChordLane::symbolRect(std::size_t chord) const
{
    if (chord >= chords().size()) return {};
    QFont small = font();
    small.setPixelSize(12);
    small.setBold(true);
    const QString text = QString::fromStdString(chords()[chord].text);
    const int x = xOf(m_dragged == int(chord) && m_moved ? m_to : chords()[chord].at);
    int width = QFontMetrics(small).horizontalAdvance(text.isEmpty() ? QStringLiteral("–") : text) + 14;
    if (chord + 1 < chords().size() && m_dragged < 0)
        width = std::clamp(width, 6, std::max(6, xOf(chords()[chord + 1].at) - x - 1));
    return {x + 1, 3, width, kHeight - 7};
}

void ChordLane::paintEvent(QPaintEvent*)
{
    const ThemeColours& t = Theme::colours();
    const RollColours c = RollColours::now();
    QPainter painter(this);
    painter.fillRect(rect(), c.lane);
    const auto& bars = model()->document()->bars();
    const double perTick = model()->view().pixelsPerTick();
    auto [number, bar] = barPlaceAt(bars, Tick(tickAt(-1)));
    for (std::int64_t every = 1; bar.start <= Tick(tickAt(width())); bar = barOfNumber(bars, ++number)) {
        while (double(bar.length()) * perTick * double(every) < 12 && every < 65536) every *= 2;
        if (number % every == 0) painter.fillRect(xOf(bar.start), 0, 1, height(), t.border);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPixelSize(12);
    small.setBold(true);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    int lastX = std::numeric_limits<int>::min();
    for (std::size_t i = firstShown(); i < chords().size(); ++i) {
        const int x = xOf(chords()[i].at);
        if (x > width() && int(i) != m_dragged) break;
        // Of those that fall on one place, the first is seen.
        if (x == lastX) continue;
        lastX = x;
        const QRect box = symbolRect(i);
        const bool none = isNone(chords()[i].text), chosen = int(i) == m_chosen && hasFocus();
        painter.setPen(chosen ? QPen(t.focus, 1.6) : QPen(t.borderStrong, 1));
        painter.setBrush(int(i) == m_dragged ? t.pressed : t.raised);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(none ? t.faint : t.text);
        const QString text = none ? QStringLiteral("–") : QString::fromStdString(chords()[i].text);
        painter.drawText(box.adjusted(3, 0, -3, 0), Qt::AlignCenter,
                         metrics.elidedText(text, Qt::ElideRight, box.width() - 4));
    }
    if (m_hover >= 0 && m_dragged < 0 && m_editor->isHidden()) {
        const int x = xOf(beatAt(m_hover));
        painter.setPen(t.faint);
        painter.drawText(QRect(x + 1, 3, 18, kHeight - 7), Qt::AlignCenter, QStringLiteral("+"));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
    paintPlayhead(painter);
}

// The first whose symbol may reach into the view.
std::size_t ChordLane::firstShown() const
{
    constexpr double kReach = 320; // pixels that a symbol may take
    const auto from = std::lower_bound(chords().begin(), chords().end(), Tick(tickAt(-kReach)),
                                       [](const auto& chord, Tick tick) { return chord.at < tick; });
    return std::size_t(from - chords().begin());
}

int ChordLane::symbolAt(QPoint at) const
{
    for (std::size_t i = firstShown(); i < chords().size() && xOf(chords()[i].at) <= at.x(); ++i)
        if (symbolRect(i).adjusted(-1, -3, 0, 4).contains(at)) return int(i);
    return -1;
}

Tick ChordLane::beatAt(double x) const
{
    const auto& document = *model()->document();
    const Tick at = Tick(tickAt(x));
    const auto bar = barPlaceAt(document.bars(), at).bar;
    const Tick beat = std::max<Tick>(1, Tick(4) * document.score().ticksPerQuarter / std::max(bar.unit, 1));
    // Where beats are too small to aim at, a bar is meant.
    const bool fine = double(beat) * model()->view().pixelsPerTick() >= 14;
    return fine ? snapped(document.bars(), beat, at, SnapTo::Before) : bar.start;
}

void ChordLane::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    const int symbol = symbolAt(event->pos());
    if (event->button() == Qt::RightButton && symbol >= 0) return place(chords()[std::size_t(symbol)].at, {});
    if (event->button() != Qt::LeftButton) return;
    if (!m_editor->isHidden() && !commit()) close();
    m_dragged = symbol;
    m_moved = false;
    m_pressed = event->pos();
    if (symbol < 0) return edit(beatAt(event->position().x()));
    m_chosen = symbol;
    m_to = chords()[std::size_t(symbol)].at;
    update();
}

void ChordLane::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_dragged < 0) {
        m_hover = symbolAt(event->pos()) < 0 ? x : -1;
        setCursor(m_hover < 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        model()->setHint(m_hover < 0 ? tr("Click to change the chord, drag to move it, right button: delete")
                                     : tr("Click to write a chord here"));
        return update();
    }
    m_moved = m_moved || std::abs(event->pos().x() - m_pressed.x()) >= kDrag;
    if (m_moved) m_to = beatAt(x);
    update();
}

void ChordLane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_dragged < 0) return;
    const auto dragged = std::size_t(m_dragged);
    m_dragged = -1;
    if (dragged >= chords().size()) return;
    if (!m_moved) return edit(chords()[dragged].at);
    auto moved = chords();
    music::TextAt chord = moved[dragged];
    if (chord.at == m_to) return update();
    moved.erase(moved.begin() + std::ptrdiff_t(dragged));
    std::erase_if(moved, [this](const auto& other) { return other.at == m_to; });
    chord.at = m_to;
    moved.push_back(std::move(chord));
    put(std::move(moved), tr("Move chord"));
}

void ChordLane::leaveEvent(QEvent*)
{
    m_hover = -1;
    model()->setHint({});
    update();
}

void ChordLane::choose(int chord)
{
    if (chords().empty()) return;
    m_chosen = std::clamp(chord, 0, int(chords().size()) - 1);
    const auto& chosen = chords()[std::size_t(m_chosen)];
    RollView view = model()->view();
    view.reveal(chosen.at, chosen.at, view.lowestPitch(), view.highestPitch());
    model()->setView(view);
    const auto& document = *model()->document();
    setAccessibleDescription(tr("%1 at %2")
                                 .arg(QString::fromStdString(chosen.text),
                                      NoteNames::place(document.score(), document.bars(), chosen.at)));
    model()->setHint(accessibleDescription());
    update();
}

void ChordLane::keyPressEvent(QKeyEvent* event)
{
    const bool has = m_chosen >= 0 && m_chosen < int(chords().size());
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen - 1);
    case Qt::Key_Right:
        return choose(m_chosen + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Without a symbol: where the edit cursor or the left of the view is.
        return edit(has                 ? chords()[std::size_t(m_chosen)].at
                    : model()->cursor() ? model()->cursor()->at
                                        : beatAt(1));
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (has) place(chords()[std::size_t(m_chosen)].at, {});
        return;
    case Qt::Key_Escape:
        m_dragged = -1;
        return update();
    default:
        return RollLane::keyPressEvent(event);
    }
}

void ChordLane::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        choose(std::max(m_chosen, 0));
    update();
}

void ChordLane::focusOutEvent(QFocusEvent*)
{
    update();
}

void ChordLane::edit(Tick at)
{
    m_at = at;
    QString text;
    for (const auto& chord : chords())
        if (chord.at == at) text = QString::fromStdString(chord.text);
    m_editor->setText(text);
    m_editor->selectAll();
    placeEditor();
    m_editor->show();
    m_editor->setFocus();
    update();
}

void ChordLane::placeEditor()
{
    m_editor->setGeometry(xOf(m_at), 1, kEditorWidth, kHeight - 2);
}

void ChordLane::close()
{
    m_editor->hide();
    setFocus();
    update();
}

bool ChordLane::commit()
{
    QString text = m_editor->text().trimmed();
    if (!text.isEmpty() && text != QLatin1String("N.C.")) {
        const auto key = keyInForce(model()->document()->score(), m_at);
        const auto chord = music::parseChord(text.toStdString(), key);
        if (!chord) {
            const QString problem =
                tr("\"%1\" is no chord. Write a symbol such as Am7 or C/E, or a numeral such "
                   "as V7.")
                    .arg(text);
            model()->setHint(problem);
            QToolTip::showText(m_editor->mapToGlobal(QPoint(0, m_editor->height())), problem, m_editor);
            m_editor->selectAll();
            return false;
        }
        // A numeral becomes what it means here, so that it stays right when the key changes.
        const bool isSymbol = text[0] >= QLatin1Char('A') && text[0] <= QLatin1Char('G');
        const auto symbol = isSymbol ? std::string() : music::chordSymbol(*chord, key);
        if (!symbol.empty()) text = QString::fromStdString(symbol);
    }
    place(m_at, text);
    return true;
}

void ChordLane::place(Tick at, const QString& text)
{
    auto changed = chords();
    std::erase_if(changed, [at](const auto& chord) { return chord.at == at; });
    if (!text.isEmpty()) changed.push_back({at, text.toStdString()});
    put(std::move(changed), text.isEmpty() ? tr("Delete chord") : tr("Chord %1").arg(text));
}

void ChordLane::put(std::vector<music::TextAt> chords, const QString& text)
{
    std::stable_sort(chords.begin(), chords.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    ScoreDocument& document = *model()->document();
    if (chords == document.score().chords) return update();
    music::Score score = document.score();
    score.chords = std::move(chords);
    document.change(std::move(score), document.selection(), text);
    update();
}

bool ChordLane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor) return RollLane::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no key is a command while a chord is written
        return true;
    }
    if (event->type() == QEvent::FocusOut && m_editor->isVisible()) {
        if (static_cast<QFocusEvent*>(event)->reason() == Qt::PopupFocusReason) return false;
        // What is no chord is dropped; what is one stays.
        commit();
        m_editor->hide();
        update();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return RollLane::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (commit()) close();
        return true;
    case Qt::Key_Escape:
        m_editor->hide(); // before the focus goes, so that nothing is taken over
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        if (!commit()) return true;
        const auto& bars = model()->document()->bars();
        const auto [number, bar] = barPlaceAt(bars, m_at);
        const Tick to = key->key() == Qt::Key_Tab
                            ? bar.end
                            : barOfNumber(bars, std::max<std::int64_t>(number - 1, 0)).start;
        RollView view = model()->view();
        view.reveal(to, to + bar.length(), view.lowestPitch(), view.highestPitch());
        model()->setView(view);
        edit(to);
        return true;
    }
    default:
        return false;
    }
}

} // namespace moyun::ui
