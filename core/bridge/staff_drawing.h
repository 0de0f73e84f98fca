// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/notation.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <map>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::bridge {

class StaffSigns;

// The beginning of a melody as written music: clef, key and meter, notes with their syllables below, as many
// bars as there is room for, in lines one below another. One voice: where notes overlap, the later one ends
// the earlier. It ends before the first change of key or meter. Laid out once, painted at will. A value; any
// thread that may paint.
class StaffDrawing
{
public:
    // Of a track of the score. `space`: between two lines of the staff, in the units that it is painted in;
    // `words` in the same units.
    StaffDrawing(const music::Score& score, const music::Track& track, double space, const QFont& words);

    bool isEmpty() const { return m_bars.empty(); } // nothing that can be written, or too dense to read
    std::size_t bars() const { return m_bars.size(); }
    double lineHeight() const; // of one line of staff with its syllables
    // Fills `area` from its top with as many lines as fit; returns the height that they take.
    double paint(QPainter& painter, const QRectF& area, const QColor& ink) const;

private:
    struct Head
    {
        int step = 0;  // above middle C: 0, the D beside it 1
        int alter = 0; // what an accidental before it says
        bool accidental = false, tieStart = false, tieStop = false;
    };
    struct Sign
    {
        music::Unit at = 0, length = 0, base = 0;
        int dots = 0, tuplet = 0; // the number of the tuplet that begins here, else 0
        bool tupletStop = false, wholeBar = false;
        std::vector<Head> heads; // the lowest first; none: a rest
        QString syllable;
        double before = 0, width = 0; // spaces: room for accidentals; all in all
    };
    struct Bar
    {
        std::vector<Sign> signs;
        double width = 0;
    };
    struct Line
    {
        std::size_t from = 0, to = 0;
        double stretch = 1;
    };
    using Places = std::vector<QPointF>;     // of the heads of a bar's signs, the middle of the column
    using OpenTies = std::map<int, QPointF>; // by step

    void layBar(const music::NotatedBar& bar, const music::NotatedStaff& staff, std::size_t index,
                const music::Track& track, const std::vector<QString>& syllables,
                const music::KeySignature& key);
    std::vector<Line> linesFor(double width, std::size_t most) const;
    std::vector<Line> filledLines(double width, double share, std::size_t most) const; // of a line's room
    double beginning(bool first) const; // spaces that clef, key and, on the first line, meter take
    void paintBeginning(StaffSigns& signs, QPainter& painter, double left, double top, bool first) const;
    void paintBar(StaffSigns& signs, QPainter& painter, const Bar& bar, double left, double stretch,
                  double top, OpenTies& open) const;
    void paintSign(StaffSigns& signs, const Sign& sign, QPointF at, double top, OpenTies& open) const;
    void paintStems(StaffSigns& signs, const Bar& bar, const std::vector<double>& columns, double top) const;
    void paintBeams(StaffSigns& signs, const Bar& bar, const std::vector<double>& columns, std::size_t from,
                    std::size_t to, double top) const;
    double y(double top, double step) const;
    int middle() const { return m_bass ? -6 : 6; } // step of the middle line
    bool stemUp(const Sign& sign) const;
    music::Unit beat() const;

    double m_space;
    QFont m_words;
    bool m_bass = false, m_hasWords = false;
    music::KeySignature m_key;
    int m_beats = 4, m_unit = 4;
    std::vector<Bar> m_bars;
};

} // namespace moyun::bridge
