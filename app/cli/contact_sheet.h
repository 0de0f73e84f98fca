// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"

namespace moyun::cli {

// A table of square pictures on white: photographs down the first column, paintings along the first row,
// results between.
class ContactSheet
{
public:
    // side: of a cell's picture in pixels; scaled down evenly where the whole sheet would pass 16,000 pixels
    // a side.
    ContactSheet(std::size_t rows, std::size_t columns, int side);

    // Cell (0, 0) stays empty, (row, 0) are the photographs, (0, column) the paintings; picture: 3 channels,
    // any size.
    void put(std::size_t row, std::size_t column, const base::ImageBuffer& picture);
    const base::ImageBuffer& picture() const { return m_sheet; }

private:
    int m_cell;
    base::ImageBuffer m_sheet;
};

} // namespace moyun::cli
