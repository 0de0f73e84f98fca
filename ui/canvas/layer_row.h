// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace moyun::ui {

// Where the parts of a layer's row lie: the eye at the left of all rows, then, further right the deeper it is
// in groups, the arrow that folds a group, the thumbnail and the name. Plain arithmetic.
struct LayerRow
{
    static constexpr int kHeight = 44, kIndent = 14, kEye = 26, kArrow = 16;
    static constexpr QSize kThumbnail{44, 34};

    QRect row;
    int depth = 0;
    bool group = false;

    QRect eye() const { return {row.left(), row.top(), kEye, row.height()}; }
    int inner() const { return row.left() + kEye + 2 + std::min(depth, 6) * kIndent; }
    QRect arrow() const { return group ? QRect(inner(), row.top(), kArrow, row.height()) : QRect(); }
    QRect thumbnail() const
    {
        const int left = inner() + (group ? kArrow : 2);
        return {QPoint(left, row.top() + (row.height() - kThumbnail.height()) / 2), kThumbnail};
    }
    QRect words(int badges) const // room for so many badges at the right is left
    {
        const int left = thumbnail().right() + 9;
        return {left, row.top(), row.right() - 6 - badges * 18 - left, row.height()};
    }
    QRect badge(int number) const // from the right
    {
        return {row.right() - 20 - number * 18, row.center().y() - 7, 14, 14};
    }
};

} // namespace moyun::ui
