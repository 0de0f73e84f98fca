// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/poem_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x11ff) || (c >= 0x2014 && c <= 0x2026) || (c >= 0x25a0 && c <= 0x25ff) ||
           (c >= 0x2e80 && c <= 0xd7ff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe10 && c <= 0xfe6f) ||
           (c >= 0xff00 && c <= 0xff60) || c >= 0x1f000;
}

// What may not begin a row stays with the character before it.
bool clings(char32_t c)
{
    return std::u32string_view(U"，。、；：！？”’」』）》〉…,.;:!?)").find(c) != std::u32string_view::npos;
}

} // namespace

void PoemLayout::lay(const std::u32string& text, const std::vector<bool>& breakAfter, const QFont& font,
                     double size, double extent, bool vertical)
{
    m_size = size;
    m_vertical = vertical;
    m_rows.assign(1, {});
    m_from.assign(text.size() + 1, 0);
    m_length.assign(text.size() + 1, 0);
    m_longest = 0;
    const QFontMetricsF metrics(font);
    const double room = std::max(4 * size, extent - 2 * kMargin);
    double at = 0;
    const auto newRow = [&](std::size_t first, bool begins) {
        m_rows.back().end = first;
        m_rows.push_back({first, first, begins});
        at = 0;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        double length = isWide(c) ? size : metrics.horizontalAdvance(QString::fromUcs4(&c, 1));
        if (c == U'\n') length = 0;
        if (vertical && !isWide(c) && c != U'\n') length = c == U' ' ? 0.4 * size : 0.8 * size;
        if (at + length > room && at > 0 && !clings(c) && c != U' ') {
            // A word that began on this row goes along to the next.
            const std::size_t first = m_rows.back().first;
            std::size_t from = i;
            while (from > first && !isWide(c) && !isWide(text[from - 1]) && text[from - 1] != U' ') --from;
            if (from == first) from = i;
            newRow(from, false);
            for (std::size_t moved = from; moved < i; ++moved) {
                m_from[moved] = at;
                at += m_length[moved];
            }
        }
        m_from[i] = at;
        m_length[i] = length;
        at += length;
        m_longest = std::max(m_longest, at);
        const bool ended = i < breakAfter.size() && breakAfter[i];
        if (c == U'\n' || ended) newRow(i + 1, true);
    }
    m_from[text.size()] = at;
    m_rows.back().end = text.size();
}

std::size_t PoemLayout::rowOf(std::size_t place) const
{
    auto after = std::upper_bound(m_rows.begin(), m_rows.end(), place,
                                  [](std::size_t p, const Row& row) { return p < row.first; });
    return std::size_t(std::max<std::ptrdiff_t>(1, after - m_rows.begin()) - 1);
}

QRectF PoemLayout::place(std::size_t row, double from, double length, double across, double thickness) const
{
    const double v = kMargin * 0.6 + double(row) * pitch() + across;
    if (!m_vertical) return {kMargin + from, v, length, thickness};
    return {std::max(m_depth, pageSize().width()) - v - thickness, kMargin + from, thickness, length};
}

QRectF PoemLayout::cell(std::size_t p) const
{
    return place(rowOf(p), m_from[p], m_length[p], m_vertical ? 0.55 * m_size : 0, m_size * 1.18);
}

QRectF PoemLayout::mark(std::size_t p) const
{
    return place(rowOf(p), m_from[p], m_length[p], m_vertical ? 0.1 * m_size : 1.25 * m_size, 0.4 * m_size);
}

QRectF PoemLayout::caret(std::size_t p) const
{
    return place(rowOf(p), m_from[p] - 1, 2, m_vertical ? 0.55 * m_size : 0.04 * m_size, m_size * 1.16);
}

QRectF PoemLayout::margin(std::size_t row) const
{
    return place(row, -kMargin * 0.72, kMargin * 0.55, m_vertical ? 0.85 * m_size : 0.28 * m_size,
                 kMargin * 0.55);
}

double PoemLayout::along(std::size_t p) const
{
    return m_from[p] + m_length[p] / 2;
}

std::size_t PoemLayout::hit(QPointF point) const
{
    const double width = std::max(m_depth, pageSize().width());
    const double across = (m_vertical ? width - point.x() : point.y()) - kMargin * 0.6;
    const double flow = (m_vertical ? point.y() : point.x()) - kMargin;
    const auto row = std::size_t(std::clamp(std::floor(across / pitch()), 0.0, double(m_rows.size() - 1)));
    const Row& in = m_rows[row];
    for (std::size_t p = in.first; p < in.end; ++p)
        if (flow < along(p) || m_length[p] == 0) return p;
    // The end of a row is where the next begins; the caret of a row's end stands before its line end.
    return row + 1 < m_rows.size() && in.end > in.first ? in.end - (m_length[in.end - 1] == 0 ? 1 : 0)
                                                        : in.end;
}

int PoemLayout::under(QPointF point) const
{
    const std::size_t near = hit(point);
    for (const std::size_t p : {near, near > 0 ? near - 1 : near})
        if (p + 1 < m_from.size() && (cell(p).contains(point) || mark(p).contains(point))) return int(p);
    return -1;
}

std::size_t PoemLayout::across(std::size_t p, int rows) const
{
    const auto row = std::ptrdiff_t(rowOf(p)) + rows;
    if (row < 0) return 0;
    if (row >= std::ptrdiff_t(m_rows.size())) return m_from.size() - 1;
    const Row& in = m_rows[std::size_t(row)];
    std::size_t best = in.first;
    for (std::size_t q = in.first; q < in.end || (q == in.end && q + 1 == m_from.size()); ++q)
        if (std::abs(m_from[q] - m_from[p]) < std::abs(m_from[best] - m_from[p])) best = q;
    return best;
}

QSizeF PoemLayout::pageSize() const
{
    const double along = m_longest + 2 * kMargin, across = double(m_rows.size()) * pitch() + kMargin * 1.2;
    return m_vertical ? QSizeF(across, along) : QSizeF(along, across);
}

} // namespace moyun::ui
