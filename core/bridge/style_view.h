// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/style_patch.h"

#include <QRect>

namespace moyun::bridge {

// The restyled view as it is shown: whole at the working level and three smaller ones, put together from
// patches. One thread at a time.
class StyleView
{
public:
    // A patch of another size of canvas than the last whole one begins anew. Returns what changed, in pixels
    // of the picture.
    QRect take(const StylePatches& patches, QSize levelSize);
    void clear() { *this = {}; }
    bool isEmpty() const { return m_levels.isEmpty(); }

    // Lays it over plain pixels: BGRA, premultiplied. `area` is in pixels of `level`, which may be finer or
    // coarser than what there is: it is interpolated or sampled then. Where nothing covers, no byte changes.
    void lay(std::uint8_t* bgra, qsizetype stride, const QRect& area, int level) const;

private:
    void layFine(std::uint8_t* bgra, qsizetype stride, const QRect& area, int shift) const;
    QList<StylePatch> m_levels; // finest first
};

} // namespace moyun::bridge
