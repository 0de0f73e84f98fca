// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/staff_drawing.h"

#include "core/bridge/staff_signs.h"
#include "core/music/pitch_spelling.h"
#include "core/music/score_edits.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace moyun::bridge {

using music::kQuarterUnits;
using music::Unit;

namespace {

constexpr double kAbove = 3.2, kBelow = 3, kWords = 2.6; // spaces around the five lines
constexpr double kBarGap = 1.4;                          // after a bar line
constexpr std::size_t kMostBars = 64;
constexpr char kSteps[] = "CDEFGAB";
constexpr char kSharps[] = "FCGDAEB", kFlats[] = "BEADGCF";

int stepOf(const music::Spelling& spelling)
{
    const auto* at = std::find(std::begin(kSteps), std::end(kSteps), spelling.step);
    return int(at - std::begin(kSteps)) + 7 * (spelling.octave - 4);
}

// Each note until the next one at the latest: a melody has one voice.
music::Track oneVoice(music::Track track)
{
    std::sort(track.notes.begin(), track.notes.end());
    for (std::size_t i = 0; i < track.notes.size(); ++i) {
        auto& note = track.notes[i];
        for (std::size_t next = i + 1; next < track.notes.size(); ++next) {
            if (track.notes[next].start == note.start) continue;
            note.length = std::min(note.length, track.notes[next].start - note.start);
            break;
        }
    }
    // What starts together ends together.
    for (std::size_t i = 1; i < track.notes.size(); ++i)
        if (track.notes[i].start == track.notes[i - 1].start)
            track.notes[i].length = track.notes[i - 1].length;
    return track;
}

int flagsOf(Unit base)
{
    int flags = 0;
    for (; base < kQuarterUnits && base > 0; base *= 2) ++flags;
    return flags;
}

} // namespace

StaffDrawing::StaffDrawing(const music::Score& score, const music::Track& melody, double space,
                           const QFont& words)
    : m_space(space), m_words(words), m_hasWords(!melody.lyrics.empty())
{
    if (melody.notes.empty()) return;
    const music::Track track = oneVoice(melody);
    long sum = 0;
    for (const auto& note : track.notes) sum += note.pitch;
    m_bass = sum / long(track.notes.size()) < 57;
    auto bars = music::notatedBars(score);
    if (bars.empty()) return;
    if (bars.size() > kMostBars) bars.resize(kMostBars);
    music::Track beginning = track;
    std::erase_if(beginning.notes,
                  [&](const music::Note& note) { return note.start >= bars.back().ticks.end; });
    if (beginning.notes.empty()) return;
    const auto staff = music::notate(beginning, bars, score.ticksPerQuarter);
    if (!staff) return;
    m_key = music::keyAt(score, 0);
    m_beats = bars.front().ticks.beats;
    m_unit = bars.front().ticks.unit;
    std::size_t last = 0; // with notes
    for (std::size_t i = 0; i < bars.size() && i < staff->bars.size(); ++i)
        for (const auto& sign : staff->bars[i].front().signs)
            if (!sign.held.empty()) last = i;
    std::vector<QString> syllables(staff->chords.size());
    for (const auto& lyric : melody.lyrics) {
        // Of the chord that begins nearest to it: on paper notes may have moved a little.
        music::Tick nearest = score.ticksPerQuarter / 4;
        std::size_t chosen = syllables.size();
        for (std::size_t chord = 0; chord < staff->chords.size(); ++chord)
            for (const std::size_t note : staff->chords[chord].notes)
                if (const auto apart = std::abs(beginning.notes[note].start - lyric.at); apart < nearest) {
                    nearest = apart;
                    chosen = chord;
                }
        if (chosen < syllables.size() && syllables[chosen].isEmpty())
            syllables[chosen] = QString::fromStdString(lyric.text);
    }
    for (std::size_t i = 0; i <= last; ++i) {
        const music::KeySignature key = music::keyAt(score, bars[i].ticks.start);
        if (bars[i].ticks.beats != m_beats || bars[i].ticks.unit != m_unit || key.fifths != m_key.fifths)
            break;
        layBar(bars[i], *staff, i, beginning, syllables, key);
    }
}

void StaffDrawing::layBar(const music::NotatedBar& bar, const music::NotatedStaff& staff, std::size_t index,
                          const music::Track& track, const std::vector<QString>& syllables,
                          const music::KeySignature& key)
{
    Bar laid;
    std::map<int, int> altered; // by step, within the bar
    const QFontMetricsF metrics(m_words);
    const auto& signs = staff.bars[index].front().signs;
    for (const auto& from : signs) {
        Sign sign;
        sign.at = from.at;
        sign.length = from.length;
        sign.base = from.value.base();
        sign.dots = from.value.dots;
        sign.tuplet = from.tupletStart ? from.actual : 0;
        sign.tupletStop = from.tupletStop;
        sign.wholeBar = from.held.empty() && signs.size() == 1;
        for (const auto& held : from.held) {
            const auto& chord = staff.chords[held.chord];
            for (const std::size_t note : chord.notes) {
                const auto spelling = music::spell(track.notes[note].pitch, key);
                Head head{stepOf(spelling), spelling.alter, false, held.tieStart, held.tieStop};
                const auto known = altered.find(head.step);
                const int was =
                    known == altered.end() ? music::alterOf(spelling.step, key.fifths) : known->second;
                head.accidental = head.alter != was && !held.tieStop;
                if (!held.tieStop) altered[head.step] = head.alter;
                if (head.accidental)
                    sign.before = std::max(sign.before, StaffSigns::accidentalWidth(head.alter) + 0.3);
                sign.heads.push_back(head);
            }
            if (!held.tieStop) sign.syllable = syllables[held.chord];
        }
        std::sort(sign.heads.begin(), sign.heads.end(),
                  [](const Head& a, const Head& b) { return a.step < b.step; });
        const double time = 1.7 + 1.9 * std::sqrt(double(sign.length) / double(kQuarterUnits));
        const double word = metrics.horizontalAdvance(sign.syllable) / m_space + 0.5;
        sign.width = sign.before + std::max(time, word) + 0.6 * sign.dots;
        laid.width += sign.width;
        laid.signs.push_back(std::move(sign));
    }
    laid.width += kBarGap;
    m_bars.push_back(std::move(laid));
}

double StaffDrawing::lineHeight() const
{
    return m_space * (kAbove + 4 + kBelow + (m_hasWords ? kWords : 0));
}

double StaffDrawing::y(double top, double step) const
{
    return top + m_space * (2 - (step - middle()) / 2);
}

bool StaffDrawing::stemUp(const Sign& sign) const
{
    return sign.heads.front().step + sign.heads.back().step < 2 * middle();
}

Unit StaffDrawing::beat() const
{
    music::BarShape shape;
    shape.beats = m_beats;
    shape.unit = m_unit;
    if (shape.compound()) return shape.group();
    return 4 * kQuarterUnits / std::min(m_unit, 4);
}

double StaffDrawing::beginning(bool first) const
{
    return 4.0 + std::abs(m_key.fifths) * 1.05 + (first ? 2.8 : 0.6);
}

std::vector<StaffDrawing::Line> StaffDrawing::linesFor(double width, std::size_t most) const
{
    auto lines = filledLines(width, 1, most);
    // As many bars on each as the number of lines allows, where all of them fit.
    if (lines.size() > 1 && lines.back().to == m_bars.size())
        for (double share = 0.5; share < 1; share += 0.02)
            if (auto even = filledLines(width, share, most);
                even.size() == lines.size() && even.back().to == m_bars.size())
                return even;
    return lines;
}

std::vector<StaffDrawing::Line> StaffDrawing::filledLines(double width, double share, std::size_t most) const
{
    std::vector<Line> lines;
    std::size_t bar = 0;
    while (bar < m_bars.size() && lines.size() < most) {
        const double room = width / m_space - beginning(lines.empty());
        Line line{bar, bar, 1};
        double used = 0;
        while (line.to < m_bars.size() && (line.to == bar || used + m_bars[line.to].width <= room * share))
            used += m_bars[line.to++].width;
        // The end of the piece need not be drawn out.
        line.stretch = line.to == m_bars.size() && used < 0.5 * room ? 1.25 : room / used;
        lines.push_back(line);
        bar = line.to;
    }
    return lines;
}

void StaffDrawing::paintBeginning(StaffSigns& signs, QPainter& painter, double left, double top,
                                  bool first) const
{
    double x = left + 1.9 * m_space;
    if (m_bass)
        signs.bassClef({x, top + m_space});
    else
        signs.trebleClef({x, top + 3 * m_space});
    x = left + 4.1 * m_space;
    // As signatures stand: sharps from F, flats from B, each within the staff.
    static constexpr int kSharpSteps[] = {10, 7, 11, 8, 5, 9, 6}, kFlatSteps[] = {6, 9, 5, 8, 4, 7, 3};
    for (int i = 0; i < std::min(7, std::abs(m_key.fifths)); ++i) {
        const int step = (m_key.fifths > 0 ? kSharpSteps[i] : kFlatSteps[i]) - (m_bass ? 14 : 0);
        signs.accidental({x, y(top, step)}, m_key.fifths > 0 ? 1 : -1);
        x += 1.05 * m_space;
    }
    if (!first) return;
    QFont digits = m_words;
    digits.setWeight(QFont::Black);
    digits.setPixelSize(std::max(1, int(std::lround(2.55 * m_space))));
    painter.setFont(digits);
    for (const auto& [number, middle] : {std::pair(m_beats, 1.0), std::pair(m_unit, 3.0)}) {
        const QRectF box(x - 0.4 * m_space, top + (middle - 2) * m_space, 2.4 * m_space, 4 * m_space);
        painter.drawText(box, Qt::AlignCenter, QString::number(number));
    }
}

void StaffDrawing::paintSign(StaffSigns& signs, const Sign& sign, QPointF at, double top,
                             OpenTies& open) const
{
    if (sign.heads.empty()) {
        signs.rest({at.x(), top + 2 * m_space}, sign.wholeBar ? 4 * kQuarterUnits : sign.base);
        for (int i = 0; i < sign.dots && !sign.wholeBar; ++i)
            signs.dot({at.x() + (1.1 + 0.5 * i) * m_space, top + 1.5 * m_space});
        return;
    }
    const bool below = stemUp(sign);
    int last = INT_MIN;
    bool aside = false;
    for (const Head& head : sign.heads) {
        aside = head.step == last + 1 && !aside; // neighbours stand side by side
        last = head.step;
        const QPointF centre(at.x() + (aside ? (StaffSigns::kHead - 0.12) * m_space : 0), y(top, head.step));
        for (int line = middle() + 6; line <= head.step; line += 2)
            signs.line({centre.x() - m_space, y(top, line)}, {centre.x() + m_space, y(top, line)});
        for (int line = middle() - 6; line >= head.step; line -= 2)
            signs.line({centre.x() - m_space, y(top, line)}, {centre.x() + m_space, y(top, line)});
        signs.head(centre, sign.base);
        if (head.accidental)
            signs.accidental(
                {at.x() - (0.75 + StaffSigns::accidentalWidth(head.alter) / 2) * m_space, centre.y()},
                head.alter);
        const bool onLine = (head.step - middle()) % 2 == 0;
        for (int i = 0; i < sign.dots; ++i)
            signs.dot({centre.x() + (1.1 + 0.5 * i) * m_space, centre.y() - (onLine ? 0.5 : 0) * m_space});
        const QPointF edge(0.2 * m_space, (below ? 0.75 : -0.75) * m_space);
        if (head.tieStop)
            if (const auto from = open.find(head.step); from != open.end()) {
                signs.tie(from->second, {centre.x() - edge.x(), centre.y() + edge.y()}, below);
                open.erase(from);
            }
        if (head.tieStart) open[head.step] = {centre.x() + edge.x(), centre.y() + edge.y()};
    }
}

void StaffDrawing::paintBeams(StaffSigns& signs, const Bar& bar, const std::vector<double>& columns,
                              std::size_t from, std::size_t to, double top) const
{
    int lowest = INT_MAX, highest = INT_MIN;
    for (std::size_t i = from; i < to; ++i) {
        lowest = std::min(lowest, bar.signs[i].heads.front().step);
        highest = std::max(highest, bar.signs[i].heads.back().step);
    }
    const bool up = middle() - lowest >= highest - middle();
    const double way = up ? -1 : 1;
    const auto stemX = [&](std::size_t i) {
        return columns[i] + (up ? 1 : -1) * (StaffSigns::kHead / 2 - 0.06) * m_space;
    };
    const auto outer = [&](std::size_t i) {
        const auto& heads = bar.signs[i].heads;
        return y(top, up ? heads.back().step : heads.front().step);
    };
    const double rise = std::clamp(outer(to - 1) - outer(from), -m_space, m_space);
    const double slope = rise / (stemX(to - 1) - stemX(from));
    // As near as the shortest stem allows.
    double start = up ? 1e9 : -1e9;
    for (std::size_t i = from; i < to; ++i) {
        const double wanted =
            outer(i) + way * (StaffSigns::kStem - 0.4) * m_space - slope * (stemX(i) - stemX(from));
        start = up ? std::min(start, wanted) : std::max(start, wanted);
    }
    const auto beamY = [&](double x) { return start + slope * (x - stemX(from)); };
    for (std::size_t i = from; i < to; ++i) {
        const auto& heads = bar.signs[i].heads;
        const double foot = y(top, up ? heads.front().step : heads.back().step);
        signs.line({stemX(i), foot + way * 0.15 * m_space},
                   {stemX(i), beamY(stemX(i)) - way * 0.2 * m_space});
    }
    for (int level = 0; level < 4; ++level) {
        const double by = -way * level * 0.75 * m_space;
        for (std::size_t i = from; i < to; ++i) {
            if (flagsOf(bar.signs[i].base) <= level) continue;
            std::size_t end = i;
            while (end + 1 < to && flagsOf(bar.signs[end + 1].base) > level) ++end;
            const double edge = StaffSigns::kLine / 2 * m_space;
            double left = stemX(i) - edge, right = stemX(end) + edge;
            if (end == i) // a stub, towards the group
                (i == from ? right : left) += (i == from ? 1.1 : -1.1) * m_space;
            signs.beam({left, beamY(left) + by}, {right, beamY(right) + by});
            i = end;
        }
    }
}

void StaffDrawing::paintStems(StaffSigns& signs, const Bar& bar, const std::vector<double>& columns,
                              double top) const
{
    const auto beams = [&](std::size_t i) {
        return i < bar.signs.size() && !bar.signs[i].heads.empty() && bar.signs[i].base < kQuarterUnits;
    };
    for (std::size_t i = 0; i < bar.signs.size();) {
        const Sign& sign = bar.signs[i];
        std::size_t end = i + 1;
        while (beams(i) && beams(end) && bar.signs[end].at / beat() == sign.at / beat()) ++end;
        if (end > i + 1) {
            paintBeams(signs, bar, columns, i, end, top);
        } else if (!sign.heads.empty() && sign.base < 4 * kQuarterUnits) {
            const bool up = stemUp(sign);
            const int near = up ? sign.heads.front().step : sign.heads.back().step;
            const int far = up ? sign.heads.back().step : sign.heads.front().step;
            // Far from the staff it reaches back to the middle line.
            const double span = std::abs(far - near) / 2.0;
            const double length = std::max(StaffSigns::kStem, std::abs(far - middle()) / 2.0) + span;
            signs.stem({columns[i], y(top, near)}, up, length);
            const double x = columns[i] + (up ? 1 : -1) * (StaffSigns::kHead / 2 - 0.06) * m_space;
            signs.flags({x, y(top, near) + (up ? -length : length) * m_space}, up, flagsOf(sign.base));
        }
        i = end;
    }
}

void StaffDrawing::paintBar(StaffSigns& signs, QPainter& painter, const Bar& bar, double left, double stretch,
                            double top, OpenTies& open) const
{
    std::vector<double> columns;
    double x = left;
    for (const Sign& sign : bar.signs) {
        columns.push_back(x + (sign.before + StaffSigns::kHead / 2) * m_space);
        x += sign.width * stretch * m_space;
    }
    if (bar.signs.size() == 1 && bar.signs.front().wholeBar)
        columns.front() = left + (bar.width * stretch - kBarGap) * m_space / 2;
    double tupletFrom = 0;
    int tuplet = 0;
    for (std::size_t i = 0; i < bar.signs.size(); ++i) {
        const Sign& sign = bar.signs[i];
        paintSign(signs, sign, {columns[i], 0}, top, open);
        if (sign.tuplet > 0) {
            tuplet = sign.tuplet;
            tupletFrom = columns[i];
        }
        QFont small = m_words;
        if (sign.tupletStop && tuplet > 0) {
            small.setItalic(true);
            small.setPixelSize(std::max(1, int(std::lround(1.7 * m_space))));
            painter.setFont(small);
            const QRectF box((tupletFrom + columns[i]) / 2 - m_space, top - 3 * m_space, 2 * m_space,
                             1.8 * m_space);
            painter.drawText(box, Qt::AlignCenter, QString::number(tuplet));
            tuplet = 0;
        }
        if (sign.syllable.isEmpty()) continue;
        painter.setFont(m_words);
        const double high = kWords * m_space;
        painter.drawText(QRectF(columns[i] - 100, top + (4 + kBelow) * m_space, 200, high), Qt::AlignCenter,
                         sign.syllable);
    }
    paintStems(signs, bar, columns, top);
}

double StaffDrawing::paint(QPainter& painter, const QRectF& area, const QColor& ink) const
{
    const auto most = std::size_t(std::max(1.0, std::floor(area.height() / lineHeight())));
    const auto lines = linesFor(area.width(), most);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    StaffSigns signs(painter, m_space, ink);
    double top = area.top() + kAbove * m_space;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        double used = beginning(i == 0);
        for (std::size_t bar = line.from; bar < line.to; ++bar) used += m_bars[bar].width * line.stretch;
        const double right = area.left() + used * m_space;
        for (int each = 0; each < 5; ++each)
            signs.line({area.left(), top + each * m_space}, {right, top + each * m_space}, 0.08);
        painter.setPen(ink);
        paintBeginning(signs, painter, area.left(), top, i == 0);
        double x = area.left() + beginning(i == 0) * m_space;
        OpenTies open;
        for (std::size_t bar = line.from; bar < line.to; ++bar) {
            painter.setPen(ink);
            paintBar(signs, painter, m_bars[bar], x + 0.5 * m_space, line.stretch, top, open);
            x += m_bars[bar].width * line.stretch * m_space;
            if (bar + 1 == m_bars.size()) { // the end of the piece
                signs.line({x - 0.95 * m_space, top}, {x - 0.95 * m_space, top + 4 * m_space}, 0.16);
                signs.line({x - 0.25 * m_space, top}, {x - 0.25 * m_space, top + 4 * m_space}, 0.5);
            } else {
                signs.line({x, top}, {x, top + 4 * m_space}, 0.16);
            }
        }
        for (const auto& [step, from] : open) // on the next line it goes on
            signs.tie(from, {right - 0.3 * m_space, from.y()}, from.y() > y(top, step));
        top += lineHeight();
    }
    painter.restore();
    return double(lines.size()) * lineHeight();
}

} // namespace moyun::bridge
