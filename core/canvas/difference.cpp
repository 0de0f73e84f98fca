// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/difference.h"

#include "core/canvas/areas.h"

namespace moyun::canvas {

namespace {

template <class T> image::Rect differing(const TilePlane<T>& before, const TilePlane<T>& after)
{
    image::Rect tiles;
    before.forEachDifference(after, [&](int tx, int ty, const auto&, const auto&) {
        tiles = united(tiles, {tx, ty, 1, 1});
    });
    return pixelsOfTiles(tiles);
}

class Comparison
{
public:
    explicit Comparison(const image::Rect& whole) : m_whole(whole) {}

    image::Rect between(const std::vector<Layer>& before, const std::vector<Layer>& after) const
    {
        // The same layers at both ends; between them, where one may have come, gone or moved, all that they
        // hold.
        std::size_t first = 0, last = 0;
        const std::size_t fewer = std::min(before.size(), after.size());
        while (first < fewer && before[first].id == after[first].id) ++first;
        while (first + last < fewer &&
               before[before.size() - 1 - last].id == after[after.size() - 1 - last].id)
            ++last;
        image::Rect area;
        for (std::size_t i = 0; i < first; ++i) area = united(area, between(before[i], after[i]));
        for (std::size_t i = 0; i < last; ++i)
            area = united(area, between(before[before.size() - 1 - i], after[after.size() - 1 - i]));
        for (std::size_t i = first; i < before.size() - last; ++i) area = united(area, extentOf(before[i]));
        for (std::size_t i = first; i < after.size() - last; ++i) area = united(area, extentOf(after[i]));
        return area;
    }

private:
    image::Rect between(const Layer& before, const Layer& after) const
    {
        if (!before.visible && !after.visible) return {};
        const bool sameWay = before.visible == after.visible && before.mode == after.mode &&
                             before.opacity == after.opacity && before.passThrough == after.passThrough &&
                             before.kind == after.kind && before.mask.has_value() == after.mask.has_value();
        if (!sameWay) return united(extentOf(before), extentOf(after));
        image::Rect area =
            united(differing(before.pixels, after.pixels), between(before.layers, after.layers));
        if (before.mask) {
            const image::Rect masked = differing(*before.mask, *after.mask);
            area = united(area, intersected(masked, united(extentOf(before), extentOf(after))));
        }
        return area;
    }

    // Where a layer can make any difference.
    image::Rect extentOf(const Layer& layer) const
    {
        if (!layer.visible) return {};
        if (layer.mode == BlendMode::DestinationIn || layer.mode == BlendMode::DestinationAtop)
            return m_whole;
        image::Rect area = pixelsOfTiles(layer.pixels.tileBounds());
        for (const Layer& inner : layer.layers) area = united(area, extentOf(inner));
        return area;
    }

    image::Rect m_whole;
};

} // namespace

image::Rect shownDifference(const Picture& before, const Picture& after)
{
    const image::Rect whole{0, 0, after.width, after.height};
    if (before.width != after.width || before.height != after.height) return whole;
    return intersected(Comparison(whole).between(before.layers, after.layers), whole);
}

image::Rect differenceOf(const Pixels& before, const Pixels& after)
{
    return differing(before, after);
}

image::Rect differenceOf(const Mask& before, const Mask& after)
{
    return differing(before, after);
}

} // namespace moyun::canvas
