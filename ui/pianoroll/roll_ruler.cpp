// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_ruler.h"

#include "core/bridge/music_transport.h"
#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using bridge::ScoreDocument;
using music::Tick;

namespace {

constexpr int kHeight = 42, kFlags = 18; // pixels; flags lie on top
constexpr int kEdge = 5;                 // pixels beside an edge of the range that take hold of it
constexpr int kClick = 4;                // pixels before a press is a drag
constexpr int kNumberWidth = 36;         // pixels that a bar number wants
constexpr std::size_t kMostFlags = 400;  // in view; more cannot be told apart

QString keyText(const music::KeySignature& key)
{
    // Major tonics by the circle of fifths from C flat on; minor ones lie three places further.
    static const char16_t* const kTonics[] = {u"C♭", u"G♭", u"D♭", u"A♭", u"E♭", u"B♭", u"F",  u"C",  u"G",
                                              u"D",  u"A",  u"E",  u"B",  u"F♯", u"C♯", u"G♯", u"D♯", u"A♯"};
    const int place = std::clamp(key.fifths + 7 + (key.minor ? 3 : 0), 0, 17);
    return QString::fromUtf16(kTonics[place]) + (key.minor ? QStringLiteral("m") : QString());
}

template <class T>
void addPlaces(std::vector<Tick>& places, const std::vector<T>& changes, Tick from, Tick to)
{
    auto at = std::lower_bound(changes.begin(), changes.end(), from,
                               [](const T& change, Tick tick) { return change.at < tick; });
    for (std::size_t n = 0; at != changes.end() && at->at <= to && n < kMostFlags; ++at, ++n)
        places.push_back(at->at);
}

template <class T, class Text>
void addText(QStringList& texts, const std::vector<T>& changes, Tick at, Text text)
{
    const auto first = std::lower_bound(changes.begin(), changes.end(), at,
                                        [](const T& change, Tick tick) { return change.at < tick; });
    for (auto i = first; i != changes.end() && i->at == at; ++i) texts += text(*i);
}

} // namespace

RollRuler::RollRuler(RollModel* model, QWidget* parent) : RollLane(model, kHeight, parent)
{
    setObjectName(QStringLiteral("rollRuler"));
    setFocusPolicy(Qt::ClickFocus);
    connect(model->document(), &ScoreDocument::changed, this, qOverload<>(&QWidget::update));
    connect(model->document(), &ScoreDocument::rangeChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void RollRuler::retranslate()
{
    setAccessibleName(tr("Ruler"));
    setAccessibleDescription(tr("Bars and beats. A click moves the playhead, dragging chooses bars."));
}

std::vector<Tick> RollRuler::flags(Tick from, Tick to) const
{
    const auto& score = model()->document()->score();
    std::vector<Tick> places;
    addPlaces(places, score.tempi, from, to);
    addPlaces(places, score.meters, from, to);
    addPlaces(places, score.keys, from, to);
    addPlaces(places, score.markers, from, to);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

QString RollRuler::flagAt(Tick at) const
{
    const auto& score = model()->document()->score();
    QStringList texts;
    addText(texts, score.tempi, at, [](const music::Tempo& tempo) {
        return QStringLiteral("♩ = %1").arg(std::lround(tempo.quartersPerMinute()));
    });
    addText(texts, score.meters, at, [](const music::Meter& meter) {
        return QStringLiteral("%1/%2").arg(meter.beats).arg(meter.unit);
    });
    addText(texts, score.keys, at, keyText);
    addText(texts, score.markers, at,
            [](const auto& marker) { return QString::fromStdString(marker.text).simplified(); });
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

QString RollRuler::textOf(std::int64_t bar) const
{
    return QString::number(NoteNames::barNumber(model()->document()->score(), bar));
}

void RollRuler::paintEvent(QPaintEvent*)
{
    const ThemeColours& t = Theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), RollColours::now().lane);
    paintRange(painter);
    paintBars(painter);
    paintFlags(painter);
    painter.fillRect(0, height() - 1, width(), 1, t.borderStrong);
    const int x = xOf(playhead());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(RollColours::now().playhead);
    painter.drawPolygon(QPolygonF{{x - 5.0, kFlags + 1.0},
                                  {x + 6.0, kFlags + 1.0},
                                  {x + 6.0, kFlags + 8.0},
                                  {x + 0.5, kFlags + 14.0},
                                  {x - 5.0, kFlags + 8.0}});
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(x, kFlags + 8, 1, height() - kFlags - 8, RollColours::now().playhead);
}

void RollRuler::paintRange(QPainter& painter) const
{
    const auto& range = model()->document()->range();
    if (!range) return;
    const RollColours c = RollColours::now();
    const int left = xOf(range->from), right = xOf(range->to);
    QColor fill = c.rangeEdge;
    fill.setAlphaF(0.28f);
    painter.fillRect(left, kFlags, right - left, height() - kFlags, fill);
    painter.fillRect(left, kFlags, right - left, 3, c.rangeEdge);
    painter.fillRect(left, kFlags, 2, height() - kFlags, c.rangeEdge);
    painter.fillRect(right - 2, kFlags, 2, height() - kFlags, c.rangeEdge);
}

void RollRuler::paintBars(QPainter& painter) const
{
    const ThemeColours& t = Theme::colours();
    const auto& document = *model()->document();
    const double perTick = model()->view().pixelsPerTick();
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    auto [number, bar] = barPlaceAt(document.bars(), Tick(std::max(0.0, tickAt(-kNumberWidth * 2.0))));
    const Tick last = Tick(tickAt(width() + 1.0));
    for (; bar.start <= last; bar = barOfNumber(document.bars(), ++number)) {
        const double barWidth = double(bar.length()) * perTick;
        std::int64_t every = 1;
        while (barWidth * double(every) < kNumberWidth && every < 65536) every *= 2;
        const auto shown = NoteNames::barNumber(document.score(), number);
        // Counted as people do: 1, 5, 9 ... rather than 0, 4, 8.
        if (every > 1 && (shown - 1) % every != 0) continue;
        const int x = xOf(bar.start);
        painter.fillRect(x, kFlags + 4, 1, height() - kFlags - 4, t.borderStrong);
        painter.setPen(t.muted);
        painter.drawText(QRect(x + 5, kFlags, 80, height() - kFlags), Qt::AlignLeft | Qt::AlignVCenter,
                         textOf(number));
        const Tick beat =
            std::max<Tick>(1, Tick(4) * document.score().ticksPerQuarter / std::max(bar.unit, 1));
        if (every > 1 || double(beat) * perTick < 9) continue;
        const bool named = double(beat) * perTick >= 58;
        // From the first beat in view: a bar may be very long.
        const Tick passed = std::max<Tick>(1, (Tick(tickAt(-60)) - bar.start) / beat);
        Tick count = passed + 1;
        for (Tick at = bar.start + passed * beat; at < std::min(bar.end, last + 1); at += beat, ++count) {
            painter.fillRect(xOf(at), height() - 7, 1, 6, t.border);
            if (!named) continue;
            painter.setPen(t.faint);
            painter.drawText(QRect(xOf(at) + 4, kFlags, 60, height() - kFlags),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             QStringLiteral("%1.%2").arg(textOf(number)).arg(count));
        }
    }
}

void RollRuler::paintFlags(QPainter& painter) const
{
    const ThemeColours& t = Theme::colours();
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    constexpr int kReach = 420; // pixels; a flag that begins beside the view may reach into it
    const auto places = flags(Tick(std::max(0.0, tickAt(-kReach))), Tick(tickAt(width() + 1.0)));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int x = xOf(places[i]);
        const int room =
            (i + 1 < places.size() ? std::min(xOf(places[i + 1]), x + kReach) : x + kReach) - x - 8;
        painter.fillRect(x, 3, 2, kFlags - 3, t.warning);
        if (room < 14) continue;
        painter.setPen(t.text);
        painter.drawText(QRect(x + 5, 1, room, kFlags - 1), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(flagAt(places[i]), Qt::ElideRight, room));
    }
}

int RollRuler::edgeAt(double x) const
{
    const auto& range = model()->document()->range();
    if (!range) return 0;
    if (std::abs(x - xOf(range->to)) <= kEdge) return 1;
    return std::abs(x - xOf(range->from)) <= kEdge ? -1 : 0;
}

void RollRuler::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const double x = event->position().x();
    const auto& range = model()->document()->range();
    m_before = range;
    m_pressed = x;
    m_anchor = Tick(tickAt(x));
    m_drag = Drag::Click;
    if (const int edge = edgeAt(x); edge != 0) {
        m_anchor = edge > 0 ? range->from : range->to - 1;
        m_drag = Drag::Range;
    } else if (range && event->modifiers() & Qt::ShiftModifier) {
        // From the far end to here.
        m_anchor = tickAt(x) > double(range->from + range->to) / 2 ? range->from : range->to - 1;
        m_drag = Drag::Range;
        choose(x);
    }
}

void RollRuler::choose(double x)
{
    const auto& bars = model()->document()->bars();
    const auto here = barPlaceAt(bars, Tick(tickAt(x))).bar, there = barPlaceAt(bars, m_anchor).bar;
    model()->document()->setRange(
        ScoreDocument::Range{std::min(here.start, there.start), std::max(here.end, there.end)});
    if (const auto& range = model()->document()->range()) {
        const auto& score = model()->document()->score();
        const auto first = NoteNames::barNumber(score, barPlaceAt(bars, range->from).number),
                   last = NoteNames::barNumber(score, barPlaceAt(bars, range->to - 1).number);
        model()->setHint(first == last ? tr("Bar %1").arg(first) : tr("Bars %1 to %2").arg(first).arg(last));
    }
}

void RollRuler::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_drag == Drag::None) {
        setCursor(edgeAt(x) != 0 ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return model()->setHint(
            edgeAt(x) != 0 ? tr("Drag to change the chosen bars")
                           : tr("Click: playhead · drag: choose bars · double click: one bar, or none"));
    }
    if (m_drag == Drag::Click && std::abs(x - m_pressed) < kClick) return;
    m_drag = Drag::Range;
    if (x < 0 || x > width()) {
        RollView view = model()->view();
        view.pan({x < 0 ? -20 : 20, 0});
        model()->setView(view);
    }
    choose(x);
}

void RollRuler::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    if (m_drag == Drag::Click) model()->transport()->locate(model()->snappedTick(tickAt(m_pressed)));
    m_drag = Drag::None;
    update();
}

void RollRuler::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    m_drag = Drag::None;
    const Tick at = Tick(tickAt(event->position().x()));
    const auto& range = model()->document()->range();
    if (range && at >= range->from && at < range->to) return model()->document()->setRange({});
    m_anchor = at;
    choose(event->position().x());
}

void RollRuler::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (m_drag == Drag::Range) model()->document()->setRange(m_before);
    m_drag = Drag::None;
}

void RollRuler::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(model()->snappedTick(tickAt(event->x())), event->globalPos());
}

void RollRuler::leaveEvent(QEvent*)
{
    model()->setHint({});
}

bool RollRuler::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return RollLane::event(event);
    // The whole text of a flag that had no room.
    auto* help = static_cast<QHelpEvent*>(event);
    QStringList texts;
    for (const Tick at : flags(Tick(tickAt(help->x() - 60.0)), Tick(tickAt(help->x() + 4.0))))
        texts += flagAt(at);
    if (help->y() < kFlags && !texts.isEmpty())
        QToolTip::showText(help->globalPos(), texts.join(QLatin1Char('\n')), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace moyun::ui
