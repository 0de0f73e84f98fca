// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/areas.h"
#include "core/canvas/shapes.h"
#include "core/canvas/tile_tools.h"

#include <cmath>

// Polygons by exact coverage: every edge leaves in a row of cells how much of each cell, and of all to its
// right, lies on one side of it; the running sum over a row is the winding number, in fractions at the edges.
namespace moyun::canvas {

namespace {

constexpr double kFarAway = 1e7; // pixels

// 64 rows of a clip, from `top` on. Cells are relative to the left of the clip.
class Band
{
public:
    explicit Band(const image::Rect& clip)
        : m_left(clip.x), m_width(clip.width), m_cells(std::size_t(clip.width + 2) * kTileSide)
    {}

    void start(int top)
    {
        m_top = top;
        m_empty = true;
        std::fill(m_cells.begin(), m_cells.end(), 0.0f);
    }

    bool isEmpty() const { return m_empty; }

    void addEdge(Point a, Point b)
    {
        double sign = 1;
        if (a.y > b.y) {
            std::swap(a, b);
            sign = -1;
        }
        const double top = std::max(a.y, double(m_top)), bottom = std::min(b.y, double(m_top + kTileSide));
        if (!(top < bottom)) return;
        m_empty = false;
        const double slope = (b.x - a.x) / (b.y - a.y);
        for (double y = top; y < bottom;) {
            const int row = std::min(int(std::floor(y)) - m_top, kTileSide - 1);
            const double next = std::min(bottom, double(m_top + row + 1));
            addInRow(row, a.x + (y - a.y) * slope - m_left, a.x + (next - a.y) * slope - m_left,
                     (next - y) * sign);
            y = next;
        }
    }

    // Values of a row as winding numbers, in place.
    const float* summed(int row)
    {
        float* cells = m_cells.data() + std::size_t(row) * std::size_t(m_width + 2);
        float sum = 0;
        for (int x = 0; x < m_width; ++x) cells[x] = sum += cells[x];
        return cells;
    }

private:
    // An edge within one row, from x0 to x1, over `height` (signed) of it.
    void addInRow(int row, double x0, double x1, double height)
    {
        float* cells = m_cells.data() + std::size_t(row) * std::size_t(m_width + 2);
        if (x0 > x1) std::swap(x0, x1);
        // Left of the clip everything is right of the edge; right of it nothing is seen.
        if (x1 <= 0) {
            cells[0] += float(height);
            return;
        }
        if (x0 >= m_width) return;
        const double length = x1 - x0;
        if (x0 < 0) {
            const double part = height * -x0 / length;
            cells[0] += float(part);
            height -= part;
            x0 = 0;
        }
        if (x1 > m_width) {
            height *= (m_width - x0) / (x1 - x0);
            x1 = m_width;
        }
        if (x1 <= x0) {
            addInCell(cells, std::min(int(x0), m_width), x0, x0, height);
            return;
        }
        const double perPixel = height / (x1 - x0);
        for (double x = x0; x < x1;) {
            const int cell = int(x);
            const double next = std::min(x1, double(cell + 1));
            addInCell(cells, cell, x, next, (next - x) * perPixel);
            x = next;
        }
    }

    static void addInCell(float* cells, int cell, double from, double to, double height)
    {
        const double right = height * ((from + to) / 2 - cell); // what the cell itself does not get
        cells[cell] += float(height - right);
        cells[cell + 1] += float(right);
    }

    int m_left, m_width;
    int m_top = 0;
    bool m_empty = true;
    std::vector<float> m_cells;
};

struct Edge
{
    Point from, to;
    double top() const { return std::min(from.y, to.y); }
    double bottom() const { return std::max(from.y, to.y); }
};

std::vector<Edge> edgesOf(const std::vector<std::vector<Point>>& contours)
{
    std::vector<Edge> edges;
    for (const auto& contour : contours) {
        std::vector<Point> points;
        for (const Point& p : contour)
            if (std::isfinite(p.x) && std::isfinite(p.y))
                points.push_back(
                    {std::clamp(p.x, -kFarAway, kFarAway), std::clamp(p.y, -kFarAway, kFarAway)});
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Point& next = points[(i + 1) % points.size()];
            if (points[i].y != next.y) edges.push_back({points[i], next});
        }
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.top() < b.top(); });
    return edges;
}

} // namespace

Mask polygonMask(const std::vector<std::vector<Point>>& contours, const image::Rect& clip, bool antialias)
{
    Mask mask;
    const std::vector<Edge> edges = edgesOf(contours);
    if (edges.empty() || isEmpty(clip)) return mask;
    // Nothing is inside left or right of all points.
    double left = kFarAway, right = -kFarAway, bottom = -kFarAway;
    for (const Edge& edge : edges) {
        left = std::min({left, edge.from.x, edge.to.x});
        right = std::max({right, edge.from.x, edge.to.x});
        bottom = std::max(bottom, edge.bottom());
    }
    const int x = int(std::floor(left)), y = int(std::floor(edges[0].top()));
    const image::Rect area = intersected(clip, {x, y, int(std::ceil(right)) - x, int(std::ceil(bottom)) - y});
    if (isEmpty(area)) return mask;

    TilePool<MaskTile> pool;
    Band band(area);
    const image::Rect tiles = tilesOf(area);
    std::size_t first = 0; // edges before it are over
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty) {
        const int top = ty * kTileSide;
        band.start(top);
        for (std::size_t i = first; i < edges.size() && edges[i].top() < top + kTileSide; ++i)
            band.addEdge(edges[i].from, edges[i].to);
        while (first < edges.size() && edges[first].bottom() <= top + kTileSide) ++first;
        if (band.isEmpty()) continue;
        std::vector<std::shared_ptr<MaskTile>> made(std::size_t(tiles.width));
        for (auto& tile : made) tile = makeTile<MaskTile>();
        for (int row = std::max(0, area.y - top); row < std::min(kTileSide, area.bottom() - top); ++row) {
            const float* cells = band.summed(row);
            for (int i = 0; i < area.width; ++i) {
                const float inside = std::min(std::abs(cells[i]), 1.0f);
                const int value = antialias ? int(inside * 255 + 0.5f) : inside >= 0.5f - 1e-5f ? 255 : 0;
                const int at = area.x + i - tiles.x * kTileSide;
                made[std::size_t(at >> 6)]->px[std::size_t(row * kTileSide + (at & 63))] =
                    std::uint8_t(value);
            }
        }
        for (int i = 0; i < tiles.width; ++i) mask.set(tiles.x + i, ty, pool.pooled(made[std::size_t(i)]));
    }
    return mask;
}

} // namespace moyun::canvas
