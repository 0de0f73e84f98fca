// SPDX-License-Identifier: GPL-3.0-or-later
// The text under the notes of RollScene.
#include "ui/pianoroll/roll_colours.h"
#include "ui/pianoroll/roll_scene.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using music::Note;
using music::Tick;

namespace {

constexpr int kTextPixels = 13; // its height, whatever the zoom
constexpr int kLeastApart = 9;  // pixels between two syllables; where they stand closer the later is left out
constexpr int kMostLength = 240; // pixels of one syllable: how far before the part one may begin

} // namespace

void RollScene::paintLyrics(QPainter& painter, const QRect& part) const
{
    const auto& document = *m_model.document();
    if (document.track() < 0) return;
    const auto& lyrics = document.score().tracks[std::size_t(document.track())].lyrics;
    if (lyrics.empty()) return;
    const RollView& view = m_model.view();
    const auto& notes = document.notes();
    QFont font = painter.font();
    font.setPixelSize(kTextPixels);
    painter.save();
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const Tick from = Tick(std::floor(view.tickAt(part.left() - kMostLength)));
    auto lyric = std::lower_bound(lyrics.begin(), lyrics.end(), from,
                                  [](const music::TextAt& text, Tick at) { return text.at < at; });
    for (; lyric != lyrics.end(); ++lyric) {
        const int x = int(std::lround(view.xOf(double(lyric->at))));
        if (x > part.right()) break;
        if (lyric != lyrics.begin() && x - view.xOf(double(std::prev(lyric)->at)) < kLeastApart) continue;
        // Below the lowest note that starts here; without one, where the last note before it stands.
        auto note = std::lower_bound(notes.begin(), notes.end(), Note{lyric->at, 1, 0, 1});
        const bool sung = note != notes.end() && note->start == lyric->at;
        if (!sung) {
            if (note == notes.begin()) continue;
            --note;
        }
        const int y = view.yOf(note->pitch) + view.rowHeight();
        const QString text = QString::fromStdString(lyric->text);
        const QRect box(x + 1, y, std::min(kMostLength, metrics.horizontalAdvance(text)) + 6,
                        metrics.height());
        if (!box.intersects(part)) continue;
        QColor ground = RollColours::now().row;
        ground.setAlphaF(0.82f);
        painter.fillRect(box, ground);
        painter.setPen(sung ? Theme::colours().text : Theme::colours().muted);
        painter.drawText(box.adjusted(3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         text);
    }
    painter.restore();
}

} // namespace moyun::ui
