// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/tiling.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

namespace moyun::image {
namespace {

struct Span
{
    int sourceStart, sourceEnd, targetStart, targetEnd;
};

std::int64_t roundUp(std::int64_t value, int unit)
{
    return (value + unit - 1) / unit * unit;
}

// One axis: as few pieces as `tile` allows, of nearly equal length.
std::vector<Span> cutSide(int length, int tile, std::int64_t halo, int alignment)
{
    const std::int64_t pieces = (static_cast<std::int64_t>(length) + tile - 1) / tile;
    const std::int64_t step = roundUp((length + pieces - 1) / pieces, alignment);
    std::vector<Span> spans;
    for (std::int64_t start = 0; start < length; start += step) {
        const std::int64_t end = std::min<std::int64_t>(start + step, length);
        // Aligned outwards from an end that the picture cut, so that the far end is aligned or the picture's
        // own.
        const std::int64_t sourceEnd = std::min<std::int64_t>(roundUp(end + halo, alignment), length);
        spans.push_back({static_cast<int>(std::max<std::int64_t>(0, start - halo)),
                         static_cast<int>(sourceEnd), static_cast<int>(start), static_cast<int>(end)});
    }
    return spans;
}

base::Error badSize(const std::string& message)
{
    return {base::ErrorCode::InvalidArgument, message, "Sizes are whole numbers of at least 1."};
}

// Start of a window of `window` pixels about the middle of cell `index` of `cells` along `length`.
int windowStart(int length, int window, int index, int cells)
{
    const double centre = (index + 0.5) * length / cells;
    return std::clamp(static_cast<int>(std::floor(centre - window / 2.0)), 0, length - window);
}

} // namespace

base::Result<std::vector<Tile>> planTiles(int width, int height, int tile, int halo, int alignment)
{
    if (width < 1 || height < 1 || tile < 1 || alignment < 1 || halo < 0)
        return badSize("A picture of " + std::to_string(width) + " x " + std::to_string(height) +
                       " cannot be cut into tiles of " + std::to_string(tile) + " with a border of " +
                       std::to_string(halo) + " and an alignment of " + std::to_string(alignment) + ".");
    const int side = std::max(tile / alignment, 1) * alignment;
    const std::int64_t border = roundUp(halo, alignment);
    const auto columns = cutSide(width, side, border, alignment);
    std::vector<Tile> tiles;
    for (const Span& v : cutSide(height, side, border, alignment))
        for (const Span& h : columns)
            tiles.push_back(
                {{h.sourceStart, v.sourceStart, h.sourceEnd - h.sourceStart, v.sourceEnd - v.sourceStart},
                 {h.targetStart, v.targetStart, h.targetEnd - h.targetStart, v.targetEnd - v.targetStart}});
    return tiles;
}

base::Result<std::vector<Rect>> sampleTiles(int width, int height, int tileSize, int count)
{
    if (width < 1 || height < 1 || tileSize < 1 || count < 1)
        return badSize("A picture of " + std::to_string(width) + " x " + std::to_string(height) +
                       " cannot be sampled by " + std::to_string(count) + " tiles of " +
                       std::to_string(tileSize) + ".");
    const int tileWidth = std::min(tileSize, width), tileHeight = std::min(tileSize, height);
    // As many rows as make the cells about square; the rows share the tiles as evenly as whole numbers allow.
    const int rows = std::clamp(
        static_cast<int>(std::lround(std::sqrt(static_cast<double>(count) * height / width))), 1, count);
    std::vector<Rect> tiles;
    for (int r = 0; r < rows; ++r) {
        const auto before = static_cast<std::int64_t>(count) * r / rows;
        const int columns = static_cast<int>(static_cast<std::int64_t>(count) * (r + 1) / rows - before);
        for (int c = 0; c < columns; ++c) {
            const Rect tile{windowStart(width, tileWidth, c, columns),
                            windowStart(height, tileHeight, r, rows), tileWidth, tileHeight};
            if (std::find(tiles.begin(), tiles.end(), tile) == tiles.end()) tiles.push_back(tile);
        }
    }
    return tiles;
}

} // namespace moyun::image
