// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/work_page.h"

#include "core/bridge/poem_lettering.h"
#include "core/bridge/red_seal.h"
#include "core/bridge/staff_drawing.h"
#include "core/music/bar_map.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace moyun::bridge {

namespace {

const QColor kPaper(0xf7, 0xf1, 0xe3), kLine(0xb9, 0xa5, 0x86), kInk(0x26, 0x21, 0x1c),
    kNote(0xb8, 0x4a, 0x36);
constexpr double kMargin = 48, kGap = 20, kStrip = 132;
constexpr double kStaffSpace = 4.9; // between its lines, points
constexpr int kStaffWords = 10;
constexpr std::size_t kMostBars = 8; // of the strip

// The track that is sung, or else the first with notes.
const music::Track* melodyOf(const music::Score& score)
{
    const music::Track* first = nullptr;
    for (const auto& track : score.tracks) {
        if (track.notes.empty() || track.percussion) continue;
        if (!track.lyrics.empty()) return &track;
        if (!first) first = &track;
    }
    return first;
}

QRectF fitted(QSizeF size, const QRectF& area)
{
    size.scale(area.size(), Qt::KeepAspectRatio);
    return QRectF(area.center() - QPointF(size.width() / 2, size.height() / 2), size);
}

} // namespace

MelodyPart melodyPart(const music::Score& score, music::Tick at)
{
    const music::BarMap map(score);
    const auto& bars = map.bars();
    if (bars.empty()) return {};
    const std::size_t first = map.barAt(std::max<music::Tick>(0, at)) / kMostBars * kMostBars;
    const std::size_t after = std::min(first + kMostBars, bars.size());
    const music::Tick end = std::max<music::Tick>(bars[first].start + 1, score.end());
    return {bars[first].start, std::min(bars[after - 1].end, end)};
}

void paintMelodyStrip(QPainter& painter, const music::Score& score, const QRectF& area,
                      const MelodyPart& part, int words)
{
    const music::Track* track = melodyOf(score);
    if (!track || part.to <= part.from) return;
    int lowest = 127, highest = 0;
    for (const auto& note : track->notes) { // the same rows for all parts
        lowest = std::min(lowest, note.pitch);
        highest = std::max(highest, note.pitch);
    }
    const double text = track->lyrics.empty() ? 0 : 1.3 * words;
    const QRectF roll = area.adjusted(0, 0, 0, -text);
    const double row = std::min(9.0, roll.height() / (highest - lowest + 3));
    const double top = roll.center().y() - row * (highest - lowest + 1) / 2;
    const auto x = [&](music::Tick at) {
        return area.left() + area.width() * double(at - part.from) / double(part.to - part.from);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(kLine, 0.5));
    for (const auto& bar : music::BarMap(score).bars())
        if (bar.start >= part.from && bar.start <= part.to)
            painter.drawLine(QPointF(x(bar.start), roll.top()), QPointF(x(bar.start), roll.bottom()));
    painter.drawLine(QPointF(area.right(), roll.top()), QPointF(area.right(), roll.bottom()));
    painter.setPen(Qt::NoPen);
    for (const auto& other : score.tracks) {
        if (other.percussion) continue;
        const bool own = &other == track;
        QColor colour = own ? kNote : kLine;
        colour.setAlphaF(own ? 1.0f : 0.4f);
        painter.setBrush(colour);
        for (const auto& note : other.notes) {
            if (note.start >= part.to || note.end() <= part.from) continue;
            if (note.pitch < lowest - 1 || note.pitch > highest + 1) continue;
            const double left = x(std::max(note.start, part.from)), right = x(std::min(note.end(), part.to));
            painter.drawRoundedRect(QRectF(left, top + (highest - note.pitch) * row,
                                           std::max(1.0, right - left - 0.8), row * 0.86),
                                    1.2, 1.2);
        }
    }
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    font.setPixelSize(words);
    painter.setFont(font);
    painter.setPen(kInk);
    double free = area.left();
    for (const auto& lyric : track->lyrics) {
        if (lyric.at < part.from || lyric.at >= part.to || x(lyric.at) < free) continue;
        const QString syllable = QString::fromStdString(lyric.text);
        const QRectF box(x(lyric.at), roll.bottom() + 1, 200, text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, syllable);
        free = box.left() + QFontMetricsF(font).horizontalAdvance(syllable) + 1;
    }
}

bool paintMelodyStaff(QPainter& painter, const music::Score& score, const QRectF& area, const QColor& ink)
{
    const music::Track* track = melodyOf(score);
    if (!track) return false;
    QFont words(QStringLiteral("Noto Serif CJK SC"));
    words.setPixelSize(kStaffWords);
    const StaffDrawing staff(score, *track, kStaffSpace, words);
    if (staff.isEmpty()) return false;
    staff.paint(painter, area, ink);
    return true;
}

void paintWorkPage(QPainter& painter, const StudioWork& work, const QString& face)
{
    const QRectF page(QPointF(), kWorkPage);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.fillRect(page, kPaper);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kLine, 1.2));
    painter.drawRect(page.adjusted(20, 20, -20, -20));
    painter.setPen(QPen(kLine, 0.5));
    painter.drawRect(page.adjusted(25, 25, -25, -25));
    QRectF room = page.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (hasMelody(work)) {
        const QRectF strip(room.left(), room.bottom() - kStrip, room.width(), kStrip);
        if (!paintMelodyStaff(painter, work.score, strip, kInk))
            paintMelodyStrip(painter, work.score, strip, melodyPart(work.score, 0), kStaffWords);
        room.setBottom(strip.top() - kGap);
    }
    const QImage& picture = work.styled.isNull() ? work.painting : work.styled;
    if (!picture.isNull()) {
        const double most = hasPoem(work) ? room.height() * 0.56 : room.height();
        QRectF place = fitted(picture.size(), QRectF(room.left(), room.top(), room.width(), most));
        if (hasPoem(work)) place.moveTop(room.top());
        painter.drawImage(place, picture);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(kLine, 0.6));
        painter.drawRect(place);
        room.setTop(place.bottom() + kGap);
    }
    if (!hasPoem(work)) return;
    LetteringLook look;
    look.face = face;
    look.ink = kInk;
    look.marks = false;
    look.seal = sealName(work.poem.author);
    look.size = 100;
    const QSizeF at100 = letteringSize(work.poem, look);
    if (at100.isEmpty()) return;
    look.size =
        std::clamp(100 * std::min(room.width() / at100.width(), room.height() / at100.height()), 4.0, 40.0);
    const QSizeF size = letteringSize(work.poem, look);
    painter.save();
    painter.translate(room.center() - QPointF(size.width() / 2, size.height() / 2));
    paintLettering(painter, work.poem, look);
    painter.restore();
}

base::Result<QByteArray> workPdf(const StudioWork& work, const QString& face)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(kWorkPage, QPageSize::Point));
    writer.setPageMargins({});
    writer.setResolution(300);
    writer.setTitle(titleOf(work));
    writer.setCreator(QStringLiteral("Moyun"));
    QPainter painter;
    if (!painter.begin(&writer))
        return base::Error{base::ErrorCode::Io, "The page could not be written as a PDF.", "Try again."};
    painter.scale(300 / 72.0, 300 / 72.0);
    paintWorkPage(painter, work, face);
    painter.end();
    return bytes;
}

} // namespace moyun::bridge
