// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_view.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using music::Tick;

void RollView::setSize(QSize size)
{
    m_size = size.expandedTo({1, 1});
    setScroll(m_scroll);
}

void RollView::setTime(int ticksPerQuarter, Tick end)
{
    m_ticksPerQuarter = std::max(ticksPerQuarter, 1);
    m_end = std::max<Tick>(end, 1);
    setScroll(m_scroll);
}

void RollView::setPixelsPerQuarter(double pixels, double fixedX)
{
    // Never so large that the content outgrows what scroll bars can count.
    const double most =
        std::min(kMostQuarter, double(kMostWidth) / double(m_end) * double(m_ticksPerQuarter));
    const double tick = tickAt(fixedX);
    m_quarter = std::clamp(pixels, std::min(kLeastQuarter, most), most);
    setScroll({int(std::lround(tick * pixelsPerTick() - fixedX)), m_scroll.y()});
}

void RollView::setRowHeight(int pixels, double fixedY)
{
    const double row = (fixedY + m_scroll.y()) / m_row;
    m_row = std::clamp(pixels, kLeastRow, kMostRow);
    setScroll({m_scroll.x(), int(std::lround(row * m_row - fixedY))});
}

QPoint RollView::mostScroll() const
{
    // A little room after the end, so that one can write on.
    const double width = double(m_end) * pixelsPerTick() + m_size.width() / 4.0;
    return {int(std::max(0.0, std::ceil(width) - m_size.width())),
            std::max(0, kPitches * m_row - m_size.height())};
}

void RollView::setScroll(QPoint scroll)
{
    const QPoint most = mostScroll();
    m_scroll = {std::clamp(scroll.x(), 0, most.x()), std::clamp(scroll.y(), 0, most.y())};
}

int RollView::pitchAt(double y) const
{
    return std::clamp(kPitches - 1 - int(std::floor((y + m_scroll.y()) / m_row)), 0, kPitches - 1);
}

QRectF RollView::rectOf(const music::Note& note) const
{
    const double left = xOf(double(note.start)), right = xOf(double(note.end()));
    return {left, double(yOf(note.pitch)), right - left, double(m_row)};
}

Tick RollView::firstTick() const
{
    return std::max<Tick>(0, Tick(std::floor(tickAt(-0.5))));
}

Tick RollView::lastTick() const
{
    return Tick(std::ceil(tickAt(m_size.width() + 0.5)));
}

void RollView::reveal(Tick from, Tick to, int lowest, int highest)
{
    const int marginX = std::min(40, m_size.width() / 8), marginY = std::min(2 * m_row, m_size.height() / 8);
    QPoint scroll = m_scroll;
    const double left = double(from) * pixelsPerTick(), right = double(to) * pixelsPerTick();
    if (right + marginX > scroll.x() + m_size.width()) scroll.setX(int(right) + marginX - m_size.width());
    if (left - marginX < scroll.x()) scroll.setX(int(left) - marginX);
    const int top = (kPitches - 1 - highest) * m_row, bottom = (kPitches - lowest) * m_row;
    if (bottom + marginY > scroll.y() + m_size.height()) scroll.setY(bottom + marginY - m_size.height());
    if (top - marginY < scroll.y()) scroll.setY(top - marginY);
    setScroll(scroll);
}

void RollView::fit(Tick from, Tick to, int lowest, int highest, int highestRow)
{
    const double ticks = double(std::max<Tick>(to - from, 1));
    const double margin = std::min(24.0, m_size.width() / 16.0);
    setPixelsPerQuarter((m_size.width() - 2 * margin) / ticks * m_ticksPerQuarter, 0);
    const int rows = std::max(highest - lowest + 1, 1) + 4; // two empty ones at each side
    setRowHeight(std::min(highestRow, m_size.height() / rows), 0);
    const double middle = kPitches - (highest + lowest + 1) / 2.0;
    setScroll({int(std::lround(double(from) * pixelsPerTick() - margin)),
               int(std::lround(middle * m_row - m_size.height() / 2.0))});
}

} // namespace moyun::ui
