// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace moyun::bridge {

// A restyled picture to be shown.
struct StyleFrame
{
    QImage picture;          // 32 bits a pixel
    QImage prepared;         // the same in the size of the screen; null where that was not asked for
    double milliseconds = 0; // from start to end on the lane
    bool full = false;       // the fine one after a pause, not the quick one
};

} // namespace moyun::bridge
