// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/mini_roll.h"

#include "core/music/bar_map.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace moyun::ui {
namespace {

constexpr int kFewestRows = 24; // two octaves, so that one held note is no wall
constexpr double kLeastBar = 5; // pixels between two bar lines

struct Extent
{
    music::Tick end = 1;
    int lowest = 127, highest = 0;
};

Extent extentOf(const music::Score& score)
{
    Extent extent{std::max<music::Tick>(score.end(), 1), 127, 0};
    for (const auto& track : score.tracks)
        for (const auto& note : track.notes) {
            extent.lowest = std::min(extent.lowest, note.pitch);
            extent.highest = std::max(extent.highest, note.pitch);
        }
    if (extent.lowest > extent.highest) extent.lowest = extent.highest = 60;
    const int more = kFewestRows - (extent.highest - extent.lowest + 1);
    if (more > 0) {
        extent.lowest -= more / 2;
        extent.highest += more - more / 2;
    }
    return extent;
}

// Where the last bar ends: thumbnails of equal length have equal bars.
music::Tick wholeBars(const music::BarMap& bars, music::Tick end)
{
    return bars.bars().empty() ? end : bars.bars()[bars.barAt(end - 1)].end;
}

} // namespace

void paintMiniRoll(QPainter& painter, const QRectF& rect, const music::Score& score,
                   const std::optional<bridge::ScoreDocument::Range>& fresh)
{
    Extent extent = extentOf(score);
    const music::BarMap bars(score);
    extent.end = wholeBars(bars, extent.end);
    const RollColours colours = RollColours::now();
    const double perTick = rect.width() / double(extent.end);
    const double row = rect.height() / (extent.highest - extent.lowest + 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(rect);
    const auto xOf = [&](music::Tick tick) { return rect.left() + double(tick) * perTick; };
    if (fresh)
        painter.fillRect(
            QRectF(QPointF(xOf(fresh->from), rect.top()), QPointF(xOf(fresh->to), rect.bottom())),
            colours.range);
    double lastLine = rect.left();
    for (const auto& bar : bars.bars()) {
        if (bar.start >= extent.end) break;
        const double x = xOf(bar.start);
        if (x - lastLine < kLeastBar) continue;
        painter.fillRect(QRectF(x, rect.top(), 1, rect.height()), colours.beatLine);
        lastLine = x;
    }
    std::vector<QRectF> strong, pale;
    for (std::size_t t = score.tracks.size(); t-- > 0;) {
        strong.clear();
        pale.clear();
        for (const auto& note : score.tracks[t].notes) {
            const double width = std::max(1.0, double(note.length) * perTick - 0.5);
            const bool isFresh = !fresh || (note.start >= fresh->from && note.start < fresh->to);
            (isFresh ? strong : pale)
                .emplace_back(xOf(note.start), rect.top() + (extent.highest - note.pitch) * row, width,
                              std::max(1.0, row - (row > 3 ? 1 : 0)));
        }
        QColor colour = trackColour(int(t));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRects(strong.data(), int(strong.size()));
        colour.setAlphaF(Theme::colours().contrast ? 0.7f : 0.4f);
        painter.setBrush(colour);
        painter.drawRects(pale.data(), int(pale.size()));
    }
    painter.restore();
}

MiniRoll::MiniRoll(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumSize(48, 24);
}

music::Tick miniRollEnd(const music::Score& score)
{
    return wholeBars(music::BarMap(score), std::max<music::Tick>(score.end(), 1));
}

void MiniRoll::setScore(std::shared_ptr<const music::Score> score,
                        const std::optional<bridge::ScoreDocument::Range>& fresh)
{
    m_score = std::move(score);
    m_end = m_score ? miniRollEnd(*m_score) : 1;
    m_fresh = fresh;
    m_drawn = {};
    update();
}

void MiniRoll::setPlayhead(std::optional<music::Tick> at)
{
    if (at == m_playhead) return;
    m_playhead = at;
    update();
}

void MiniRoll::paintEvent(QPaintEvent*)
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    const QRectF inside = QRectF(rect()).adjusted(3, 3, -3, -3);
    if (m_drawn.size() != pixels) {
        m_drawn = QPixmap(pixels);
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(Qt::transparent);
        QPainter painter(&m_drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::colours().sunken);
        painter.drawRoundedRect(rect(), 5, 5);
        if (m_score) paintMiniRoll(painter, inside, *m_score, m_fresh);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    if (!m_playhead || !m_score) return;
    const double x = inside.left() +
                     inside.width() * double(std::clamp<music::Tick>(*m_playhead, 0, m_end)) / double(m_end);
    painter.fillRect(QRectF(x - 0.5, 0, 1.5, height()), RollColours::now().playhead);
}

void MiniRoll::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_drawn = {};
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
