// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/contact_sheet.h"

#include "core/image/blend.h"
#include "core/image/resize.h"

#include <algorithm>
#include <cstring>

namespace moyun::cli {

namespace {

constexpr int kGap = 4;
constexpr int kLongest = 16000;

} // namespace

ContactSheet::ContactSheet(std::size_t rows, std::size_t columns, int side)
    : m_cell(std::max(8, std::min(side, kLongest / static_cast<int>(std::max(rows, columns)) - kGap))),
      m_sheet(static_cast<int>(columns) * (m_cell + kGap) - kGap,
              static_cast<int>(rows) * (m_cell + kGap) - kGap, 3)
{
    std::memset(m_sheet.data(), 255, m_sheet.sizeBytes());
}

void ContactSheet::put(std::size_t row, std::size_t column, const base::ImageBuffer& picture)
{
    const auto scaled = image::resize(picture, m_cell, m_cell);
    if (!scaled) return;
    const int step = m_cell + kGap;
    [[maybe_unused]] const auto pasted =
        image::paste(m_sheet, static_cast<int>(column) * step, static_cast<int>(row) * step, *scaled);
}

} // namespace moyun::cli
