// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/areas.h"
#include "core/canvas/selection_edits.h"
#include "core/canvas/tile_tools.h"

#include <unordered_map>

// The edges between pixels that are inside and those that are not, each directed so that the inside lies on
// its right, are followed from corner to corner.
namespace moyun::canvas {

namespace {

constexpr int kStepX[4] = {1, 0, -1, 0}, kStepY[4] = {0, 1, 0, -1}; // right, down, left, up

std::uint64_t keyOf(int x, int y)
{
    return std::uint64_t(std::uint32_t(x)) << 32 | std::uint32_t(y);
}

class Outline
{
public:
    explicit Outline(const Mask& mask) : m_mask(mask), m_reader(mask) {}

    // False where there are too many.
    bool collect()
    {
        bool fits = true;
        m_mask.forEach([&](int tx, int ty, const Mask::Ref& tile) {
            if (!fits) return;
            const bool full = tile == fullMaskTile();
            for (int y = 0; y < kTileSide; ++y) {
                const bool edgeRow = y == 0 || y == kTileSide - 1;
                for (int x = 0; x < kTileSide; x += full && !edgeRow ? kTileSide - 1 : 1)
                    if (tile->px[std::size_t(y * kTileSide + x)] >= 128)
                        addPixel(tx * kTileSide + x, ty * kTileSide + y);
            }
            fits = m_edges <= kMostOutlineEdges;
        });
        return fits;
    }

    std::vector<std::vector<Point>> traced(double scale)
    {
        std::vector<std::vector<Point>> lines;
        for (const auto& [x, y] : m_starts) {
            const auto found = m_out.find(keyOf(x, y));
            if (found != m_out.end() && found->second) lines.push_back(traceFrom(x, y, scale));
        }
        return lines;
    }

private:
    bool isInside(int x, int y)
    {
        const MaskTile* tile = m_reader.tileOfPixel(x, y);
        return tile && tile->px[std::size_t((y & 63) * kTileSide + (x & 63))] >= 128;
    }

    void addEdge(int x, int y, int direction)
    {
        std::uint8_t& out = m_out[keyOf(x, y)];
        if (direction == 0) m_starts.push_back({x, y}); // every loop has an edge to the right
        out = std::uint8_t(out | 1 << direction);
        ++m_edges;
    }

    void addPixel(int x, int y)
    {
        if (!isInside(x, y - 1)) addEdge(x, y, 0);
        if (!isInside(x + 1, y)) addEdge(x + 1, y, 1);
        if (!isInside(x, y + 1)) addEdge(x + 1, y + 1, 2);
        if (!isInside(x - 1, y)) addEdge(x, y + 1, 3);
    }

    std::vector<Point> traceFrom(int x, int y, double scale)
    {
        std::vector<Point> points;
        int direction = -1;
        while (true) {
            const auto found = m_out.find(keyOf(x, y));
            if (found == m_out.end() || !found->second) break;
            // Where two pixels touch at a corner the line turns right, around the one that it belongs to.
            int next = -1;
            for (const int turn : {1, 0, 3, 2}) {
                const int wanted = direction < 0 ? turn - 1 : direction + turn;
                if (found->second & 1 << (wanted & 3)) {
                    next = wanted & 3;
                    break;
                }
            }
            if (next != direction) points.push_back({x * scale, y * scale});
            found->second = std::uint8_t(found->second & ~(1 << next));
            direction = next;
            x += kStepX[direction];
            y += kStepY[direction];
        }
        return points;
    }

    const Mask& m_mask;
    PlaneReader<MaskTile> m_reader;
    std::unordered_map<std::uint64_t, std::uint8_t> m_out; // directions that leave a corner
    std::vector<std::pair<int, int>> m_starts;
    std::size_t m_edges = 0;
};

Mask halved(const Mask& mask)
{
    Mask out;
    mask.forEach([&](int tx, int ty, const Mask::Ref& tile) {
        const int left = (tx & 1) * kTileSide / 2, top = (ty & 1) * kTileSide / 2;
        MaskTile& into = out.edit(tx >> 1, ty >> 1);
        for (int y = 0; y < kTileSide / 2; ++y)
            for (int x = 0; x < kTileSide / 2; ++x) {
                const auto at = [&](int u, int v) {
                    return int(tile->px[std::size_t((2 * y + v) * kTileSide + 2 * x + u)]);
                };
                into.px[std::size_t((top + y) * kTileSide + left + x)] =
                    std::uint8_t((at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1) + 2) / 4);
            }
    });
    return pooled(out);
}

} // namespace

std::vector<std::vector<Point>> outlineOf(const Mask& mask)
{
    Mask reduced = mask;
    for (double scale = 1;; scale *= 2) {
        Outline outline(reduced);
        if (outline.collect()) return outline.traced(scale);
        reduced = halved(reduced);
    }
}

} // namespace moyun::canvas
