// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/note_values.h"

#include <QColor>
#include <QPointF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::bridge {

// The signs of written music, drawn by the painter itself, so that no music font is needed. All measures are
// in spaces between the lines of a staff. Any thread that may paint.
class StaffSigns
{
public:
    static constexpr double kHead = 1.24; // width of a notehead
    static constexpr double kStem = 3.4;  // length of a stem
    static constexpr double kLine = 0.11; // thickness of stems and lines
    static constexpr double kBeam = 0.5;  // thickness of a beam

    // `space`: between two lines, in units of the painter.
    StaffSigns(QPainter& painter, double space, const QColor& ink)
        : m_painter(painter), m_space(space), m_ink(ink)
    {}

    void trebleClef(QPointF gLine); // the middle of the clef at the line of G
    void bassClef(QPointF fLine);
    void head(QPointF centre, music::Unit base); // filled below a half
    void dot(QPointF centre);
    void stem(QPointF head, bool up, double length);
    void flags(QPointF stemEnd, bool up, int count);
    void beam(QPointF from, QPointF to);         // upper edge in the middle of its thickness
    void rest(QPointF middle, music::Unit base); // the middle line of the staff
    void accidental(QPointF centre, int alter);
    static double accidentalWidth(int alter);
    void tie(QPointF from, QPointF to, bool below);
    void line(QPointF from, QPointF to, double thickness = kLine);

private:
    struct Point
    {
        double x, y, width;
    };
    // A line of the brush through these points, as wide as they say.
    void brush(QPointF at, const Point* points, int count);
    void blob(QPointF at, double x, double y, double radius);
    QPointF scaled(double x, double y) const { return {x * m_space, y * m_space}; }

    QPainter& m_painter;
    double m_space;
    QColor m_ink;
};

} // namespace moyun::bridge
