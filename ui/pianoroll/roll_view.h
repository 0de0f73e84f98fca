// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <QRectF>
#include <QSize>

namespace moyun::ui {

// What part of time and pitch the roll shows: ticks along x, a row a pitch along y, the highest on top. The
// whole content lies in pixels (device-independent) from (0, 0), and the view is a window on it at whole
// pixels, so that scrolling moves a drawing without changing it. Plain arithmetic, no window.
class RollView
{
public:
    static constexpr int kPitches = 128;
    static constexpr int kLeastRow = 4, kMostRow = 40;               // pixels
    static constexpr double kLeastQuarter = 0.5, kMostQuarter = 960; // pixels a quarter note
    static constexpr int kMostWidth = 1'000'000'000;                 // of the content, in pixels

    void setSize(QSize size); // of the widget; keeps the place at its left top
    QSize size() const { return m_size; }
    // The resolution of the score and how far time goes on; zoom is kept in quarters.
    void setTime(int ticksPerQuarter, music::Tick end);
    music::Tick end() const { return m_end; }

    double pixelsPerQuarter() const { return m_quarter; }
    double pixelsPerTick() const { return m_quarter / m_ticksPerQuarter; }
    int rowHeight() const { return m_row; }
    void setPixelsPerQuarter(double pixels, double fixedX); // the time under `fixedX` stays there
    void setRowHeight(int pixels, double fixedY);           // the pitch under `fixedY` stays there

    QPoint scroll() const { return m_scroll; }
    QPoint mostScroll() const;
    void setScroll(QPoint scroll); // kept within 0 and mostScroll()
    void pan(QPoint by) { setScroll(m_scroll + by); }

    // View coordinates.
    double xOf(double tick) const { return tick * pixelsPerTick() - m_scroll.x(); }
    double tickAt(double x) const { return (x + m_scroll.x()) / pixelsPerTick(); } // may be below 0
    int yOf(int pitch) const
    {
        return (kPitches - 1 - pitch) * m_row - m_scroll.y();
    }                            // upper edge of its row
    int pitchAt(double y) const; // 0 to 127
    QRectF rectOf(const music::Note& note) const;
    // What can be seen, half a pixel beyond it at both sides.
    music::Tick firstTick() const;
    music::Tick lastTick() const;
    int lowestPitch() const { return pitchAt(m_size.height() - 1); }
    int highestPitch() const { return pitchAt(0); }

    // Scrolls as little as needed, with a margin, so that it can be seen.
    void reveal(music::Tick from, music::Tick to, int lowest, int highest);
    // Zooms and scrolls so that all of it is seen; rows become no higher than `highestRow`.
    void fit(music::Tick from, music::Tick to, int lowest, int highest, int highestRow = 24);

private:
    QSize m_size{640, 400};
    QPoint m_scroll;
    double m_quarter = 80;
    int m_row = 14;
    int m_ticksPerQuarter = 480;
    music::Tick m_end = 480 * 32;
};

} // namespace moyun::ui
