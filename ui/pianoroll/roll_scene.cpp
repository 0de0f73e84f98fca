// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_scene.h"

#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/roll_colours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace moyun::ui {

using music::Note;
using music::Tick;

namespace {

constexpr int kLeastEdge = 6; // pixels; smaller notes have no edge of their own
constexpr int kNameHeight = 12, kNameWidth = 28;
constexpr int kLeastLine = 6, kLeastBar = 24; // pixels between two lines

void fillAll(QPainter& painter, const std::vector<QRect>& rects, const QColor& colour)
{
    if (rects.empty()) return;
    painter.setBrush(colour);
    painter.drawRects(rects.data(), int(rects.size()));
}

} // namespace

void RollScene::Batch::clear()
{
    ghosts.clear();
    for (auto& shade : fills) shade.clear();
    edges.clear();
    selectedEdges.clear();
    starts.clear();
}

void RollScene::takeScore()
{
    const auto& document = *m_model.document();
    const auto& tracks = document.score().tracks;
    m_index = NoteIndex(document.notes());
    m_others.clear();
    m_others.resize(tracks.size());
    for (std::size_t t = 0; t < tracks.size(); ++t)
        if (int(t) != document.track()) m_others[t] = NoteIndex(tracks[t].notes);
    takeSelection();
}

void RollScene::takeSelection()
{
    const auto& document = *m_model.document();
    const std::size_t count = document.notes().size();
    m_selected.assign(count, false);
    for (const auto i : document.selection())
        if (i < count) m_selected[i] = true;
    m_hidden.assign(count, false);
    if (m_model.preview())
        for (const auto i : m_model.preview()->replaced)
            if (i < count) m_hidden[i] = true;
}

QRect RollScene::rectOf(const Note& note) const
{
    const RollView& view = m_model.view();
    const int left = int(std::lround(view.xOf(double(note.start))));
    const int right = int(std::lround(view.xOf(double(note.end()))));
    // A pixel of ground stays between two notes that follow each other, and between two rows.
    const int width = std::max(1, right - left - (right - left > 3 ? 1 : 0));
    const int row = view.rowHeight();
    return {left, view.yOf(note.pitch), width, row - (row > 5 ? 1 : 0)};
}

void RollScene::paintGround(QPainter& painter, const QRect& part) const
{
    paintRows(painter, part);
    paintLines(painter, part);
}

void RollScene::paintRows(QPainter& painter, const QRect& part) const
{
    const RollColours c = RollColours::now();
    const RollView& view = m_model.view();
    const auto& document = *m_model.document();
    const auto& score = document.score();
    const int highest = view.pitchAt(part.top()), lowest = view.pitchAt(part.bottom());
    painter.setPen(Qt::NoPen);
    // From one key signature to the next.
    double from = part.left();
    auto next = std::upper_bound(score.keys.begin(), score.keys.end(), Tick(std::max(0.0, view.tickAt(from))),
                                 [](Tick t, const auto& key) { return t < key.at; });
    const bool byKey = m_model.scale().source == RollScale::Source::OfScore && !m_model.isPercussion();
    while (from <= part.right()) {
        const Tick at = std::max<Tick>(0, Tick(std::ceil(view.tickAt(from))));
        double to = part.right() + 1;
        if (byKey && next != score.keys.end()) to = std::min(to, std::round(view.xOf(double(next++->at))));
        const auto scale = m_model.scale().at(score, at);
        const int tonic = m_model.scale().tonicAt(score, at);
        for (int pitch = lowest; pitch <= highest; ++pitch) {
            const QRectF row(from, view.yOf(pitch), to - from, view.rowHeight());
            QColor ground = scale >> (pitch % 12) & 1 ? c.row : c.rowOutside;
            if (m_model.isPercussion())
                ground = NoteNames::drum(pitch).isEmpty() ? c.rowOutside : c.row;
            else if (pitch % 12 == tonic)
                ground = c.rowTonic;
            painter.fillRect(row, ground);
        }
        from = std::max(to, from + 1);
    }
    if (view.rowHeight() >= 7)
        for (int pitch = lowest; pitch <= highest; ++pitch)
            painter.fillRect(part.left(), view.yOf(pitch) + view.rowHeight() - 1, part.width(), 1,
                             pitch % 12 == 0 ? c.beatLine : c.rowLine);
    if (const auto& range = document.range()) {
        const int left = int(std::lround(view.xOf(double(range->from)))),
                  right = int(std::lround(view.xOf(double(range->to))));
        painter.fillRect(QRect(left, part.top(), right - left, part.height()) & part, c.range);
    }
}

void RollScene::paintLines(QPainter& painter, const QRect& part) const
{
    const RollColours c = RollColours::now();
    const RollView& view = m_model.view();
    const auto& document = *m_model.document();
    const double perTick = view.pixelsPerTick();
    const Tick cell = m_model.step();
    const auto line = [&](Tick at, const QColor& colour) {
        painter.fillRect(int(std::lround(view.xOf(double(at)))), part.top(), 1, part.height(), colour);
    };
    const Tick first = std::max<Tick>(0, Tick(view.tickAt(part.left() - 2)));
    auto [number, bar] = barPlaceAt(document.bars(), first);
    const Tick last = Tick(std::ceil(view.tickAt(part.right() + 2)));
    for (; bar.start <= last; bar = barOfNumber(document.bars(), ++number)) {
        const double width = double(bar.length()) * perTick;
        // Far out only every second, fourth ... bar has its line.
        std::int64_t every = 1;
        while (width * double(every) < kLeastBar && every < 4096) every *= 2;
        if (number % every == 0) {
            if (double(cell) * perTick >= kLeastLine && m_model.snap().on)
                for (Tick at =
                         std::max(bar.start + cell, snapped(document.bars(), cell, first, SnapTo::Before));
                     at < std::min(bar.end, last); at += cell)
                    line(at, c.cellLine);
            // Compound meters are felt in groups of three.
            const bool compound = bar.unit >= 8 && bar.beats > 3 && bar.beats % 3 == 0;
            const Tick beat = std::max<Tick>(1, Tick(4) * document.score().ticksPerQuarter *
                                                    (compound ? 3 : 1) / std::max(bar.unit, 1));
            if (double(beat) * perTick >= kLeastLine)
                // From the first one in view: a bar may be very long.
                for (Tick at = bar.start + std::max<Tick>(1, (first - bar.start) / beat) * beat;
                     at < std::min(bar.end, last); at += beat)
                    line(at, c.beatLine);
            line(bar.start, c.barLine);
        }
    }
}

void RollScene::paintGhosts(QPainter& painter, const QRect& part)
{
    if (!m_model.ghostsShown()) return;
    const RollView& view = m_model.view();
    const auto& document = *m_model.document();
    const auto& tracks = document.score().tracks;
    const RollColours c = RollColours::now();
    const Tick from = Tick(std::floor(view.tickAt(part.left() - 1))),
               to = Tick(std::ceil(view.tickAt(part.right() + 2)));
    const int lowest = view.pitchAt(part.bottom()), highest = view.pitchAt(part.top());
    for (std::size_t t = 0; t < tracks.size() && t < m_others.size(); ++t) {
        // Drums have no pitch that would mean anything here.
        if (int(t) == document.track() || tracks[t].percussion != m_model.isPercussion()) continue;
        m_batch.ghosts.clear();
        const auto& notes = tracks[t].notes;
        m_others[t].visit(notes, from, to, [&](std::size_t i) {
            if (notes[i].pitch >= lowest && notes[i].pitch <= highest)
                m_batch.ghosts.push_back(rectOf(notes[i]));
        });
        fillAll(painter, m_batch.ghosts, c.ghostOf(int(t)));
    }
}

void RollScene::add(const Note& note, bool selected)
{
    QRect rect = rectOf(note);
    if (rect.width() >= kLeastEdge && rect.height() >= kLeastEdge) {
        (selected ? m_batch.selectedEdges : m_batch.edges).push_back(rect);
        m_batch.starts.emplace_back(rect.left(), rect.top(), 1, rect.height());
        rect.adjust(1, 1, -1, -1);
    }
    m_batch.fills[std::size_t(selected ? kShades : std::clamp(note.velocity, 0, 127) * kShades / 128)]
        .push_back(rect);
}

void RollScene::fill(QPainter& painter, const QColor& track)
{
    const RollColours c = RollColours::now();
    painter.setPen(Qt::NoPen);
    fillAll(painter, m_batch.edges, track.darker(165));
    fillAll(painter, m_batch.selectedEdges, track);
    for (int shade = 0; shade < kShades; ++shade)
        fillAll(painter, m_batch.fills[std::size_t(shade)],
                noteColour(track, (2 * shade + 1) * 128 / (2 * kShades)));
    fillAll(painter, m_batch.fills[kShades], c.selected);
    fillAll(painter, m_batch.starts, track.darker(165));
}

bool RollScene::namesFit() const
{
    return m_model.noteNamesShown() && m_model.view().rowHeight() >= kNameHeight;
}

void RollScene::paintNotes(QPainter& painter, const QRect& part)
{
    const RollView& view = m_model.view();
    const auto& notes = m_model.document()->notes();
    m_batch.clear();
    painter.setPen(Qt::NoPen);
    paintGhosts(painter, part);
    const Tick from = Tick(std::floor(view.tickAt(part.left() - 1))),
               to = Tick(std::ceil(view.tickAt(part.right() + 2)));
    const int lowest = view.pitchAt(part.bottom()), highest = view.pitchAt(part.top());
    std::vector<std::pair<Note, bool>> named;
    const bool names = namesFit();
    const double nameTicks = kNameWidth / view.pixelsPerTick();
    // Far out many notes fall on one pixel of a row: one of them is enough.
    std::array<int, 128> drawnTo;
    drawnTo.fill(std::numeric_limits<int>::min());
    m_index.visit(notes, from, to, [&](std::size_t i) {
        const Note& note = notes[i];
        if (note.pitch < lowest || note.pitch > highest || m_hidden[i]) return;
        const bool selected = m_selected[i];
        const double right = view.xOf(double(note.end()));
        auto& drawn = drawnTo[std::size_t(note.pitch)];
        if (!selected && right < drawn) return;
        if (right - view.xOf(double(note.start)) < 2) drawn = int(std::floor(right));
        add(note, selected);
        if (names && double(note.length) >= nameTicks) named.emplace_back(note, selected);
    });
    const QColor track = trackColour(m_model.document()->track());
    fill(painter, track);
    paintNames(painter, named, track);
}

void RollScene::paintPreview(QPainter& painter)
{
    if (!m_model.preview() || m_model.preview()->notes.empty()) return;
    m_batch.clear();
    std::vector<std::pair<Note, bool>> named;
    const RollView& view = m_model.view();
    const Tick from = view.firstTick(), to = view.lastTick();
    for (const Note& note : m_model.preview()->notes) {
        if (note.end() <= from || note.start >= to) continue;
        add(note, true);
        if (namesFit() && double(note.length) * view.pixelsPerTick() >= kNameWidth)
            named.emplace_back(note, true);
    }
    const QColor track = trackColour(m_model.document()->track());
    fill(painter, track);
    paintNames(painter, named, track);
}

void RollScene::paintNames(QPainter& painter, const std::vector<std::pair<Note, bool>>& named,
                           const QColor& track)
{
    if (named.empty()) return;
    const RollColours c = RollColours::now();
    const auto& score = m_model.document()->score();
    QFont font = painter.font();
    font.setPixelSize(std::min(11, m_model.view().rowHeight() - 3));
    painter.setFont(font);
    for (const auto& [note, selected] : named) {
        const QColor ground = selected ? c.selected : noteColour(track, note.velocity);
        painter.setPen(ground.lightnessF() > 0.44f ? QColor(0x24, 0x1f, 0x1a) : QColor(0xf8, 0xf2, 0xe8));
        QString text = m_model.isPercussion()
                           ? NoteNames::drum(note.pitch)
                           : NoteNames::pitch(note.pitch, keyInForce(score, note.start).fifths);
        // Many fonts give the true signs the width of a Chinese character.
        text.replace(QChar(u'♭'), QLatin1Char('b')).replace(QChar(u'♯'), QLatin1Char('#'));
        const QRect box = rectOf(note).adjusted(4, 0, -2, 0);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    painter.setPen(Qt::NoPen);
}

} // namespace moyun::ui
