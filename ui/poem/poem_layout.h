// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>

#include <string>
#include <vector>

namespace moyun::ui {

// Where each character of a draft stands on the page: rows from top to bottom, or columns from right to left.
// In device-independent pixels; knows no widget.
class PoemLayout
{
public:
    struct Row
    {
        std::size_t first = 0, end = 0; // places; a line end belongs to the row it ends
        bool begins = true;             // not the rest of a row too long for the page
    };

    // size: of a character; extent: the page along a row.
    void lay(const std::u32string& text, const std::vector<bool>& breakAfter, const QFont& font, double size,
             double extent, bool vertical);
    // The page is at least this deep across the rows; columns are counted from its right edge.
    void setDepth(double depth) { m_depth = depth; }

    bool isVertical() const { return m_vertical; }
    double size() const { return m_size; }
    const std::vector<Row>& rows() const { return m_rows; }
    std::size_t rowOf(std::size_t place) const;
    QRectF cell(std::size_t place) const;                  // of a character
    QRectF mark(std::size_t place) const;                  // below (beside) it, for its tone
    QRectF caret(std::size_t place) const;                 // the line before a character, or after the last
    QRectF margin(std::size_t row) const;                  // before the row, for its lock
    std::size_t hit(QPointF point) const;                  // the place of the caret nearest to a point
    int under(QPointF point) const;                        // the character under a point; -1: none
    std::size_t across(std::size_t place, int rows) const; // the same height in another row
    QSizeF pageSize() const;

    static constexpr double kMargin = 44;

private:
    double pitch() const { return m_size * 1.95; }
    double along(std::size_t place) const;
    QRectF place(std::size_t row, double from, double length, double across, double thickness) const;

    std::vector<Row> m_rows;
    std::vector<double> m_from, m_length; // along its row
    double m_size = 30, m_depth = 0, m_longest = 0;
    bool m_vertical = false;
};

} // namespace moyun::ui
