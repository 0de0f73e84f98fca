// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/flood.h"

#include "core/canvas/areas.h"
#include "core/canvas/compositor.h"
#include "core/canvas/selection_edits.h"
#include "core/canvas/tile_tools.h"

#include <cstdlib>
#include <deque>

namespace moyun::canvas {

namespace {

using Values = std::array<std::uint8_t, std::size_t(kTileSide) * kTileSide>;
using Shown = std::array<std::uint8_t, std::size_t(kTileSide) * kTileSide * 4>;

base::Error cancelled()
{
    return {base::ErrorCode::Cancelled, "Filling was stopped.", ""};
}

// How different the pixels of each tile are from the one that was clicked, made as they are asked for.
class Distances
{
public:
    Distances(const Picture& picture, const Layer* layer)
        : m_picture(picture), m_layer(layer), m_tiles(tilesOf({0, 0, picture.width, picture.height})),
          m_made(std::size_t(m_tiles.width) * std::size_t(m_tiles.height))
    {}

    void setTarget(int x, int y)
    {
        std::vector<const void*> parts;
        Shown shown;
        show(tileOf(x), tileOf(y), parts, shown);
        std::copy_n(shown.begin() + ((y & 63) * kTileSide + (x & 63)) * 4, 4, m_target.begin());
    }

    const image::Rect& tiles() const { return m_tiles; }
    std::size_t indexOf(int tx, int ty) const
    {
        return std::size_t(ty) * std::size_t(m_tiles.width) + std::size_t(tx);
    }

    const Values& tile(int tx, int ty)
    {
        auto& made = m_made[indexOf(tx, ty)];
        if (made) return *made;
        std::vector<const void*> parts;
        partsOf(tx, ty, parts);
        if (m_last && parts == m_lastParts) return *(made = m_last);
        Shown shown;
        show(tx, ty, parts, shown);
        auto values = std::make_shared<Values>();
        for (std::size_t i = 0; i < values->size(); ++i) {
            int most = 0;
            for (std::size_t c = 0; c < 4; ++c)
                most = std::max(most, std::abs(int(shown[4 * i + c]) - int(m_target[c])));
            (*values)[i] = std::uint8_t(most);
        }
        made = std::move(values);
        m_last = made;
        m_lastParts = std::move(parts);
        return *made;
    }

    // Of one pixel; outside the picture like the nearest inside.
    int at(int x, int y)
    {
        x = std::clamp(x, 0, m_picture.width - 1);
        y = std::clamp(y, 0, m_picture.height - 1);
        return tile(tileOf(x), tileOf(y))[std::size_t((y & 63) * kTileSide + (x & 63))];
    }

private:
    void partsOf(int tx, int ty, std::vector<const void*>& parts) const
    {
        if (m_layer)
            parts = {m_layer->pixels.tile(tx, ty).get()};
        else
            tilesThatShow(m_picture, tx, ty, parts);
    }

    void show(int tx, int ty, std::vector<const void*>& parts, Shown& shown)
    {
        partsOf(tx, ty, parts);
        static const Tile kEmpty;
        const Tile* tile = &kEmpty;
        if (m_layer) {
            if (const Pixels::Ref& held = m_layer->pixels.tile(tx, ty)) tile = held.get();
        } else {
            composeTile(m_picture, tx, ty, *m_composed);
            tile = m_composed.get();
        }
        showTile(*tile, {0, 0, kTileSide, kTileSide}, shown.data(), std::size_t(kTileSide) * 4);
    }

    const Picture& m_picture;
    const Layer* m_layer;
    const image::Rect m_tiles;
    std::array<std::uint8_t, 4> m_target{};
    std::vector<std::shared_ptr<const Values>> m_made;
    std::shared_ptr<const Values> m_last;
    std::vector<const void*> m_lastParts;
    std::unique_ptr<Tile> m_composed = std::make_unique<Tile>();
};

class Flood
{
public:
    Flood(const Picture& picture, Distances& distances, int tolerance)
        : m_width(picture.width), m_height(picture.height), m_distances(distances), m_tolerance(tolerance),
          m_filled(std::size_t(distances.tiles().width) * std::size_t(distances.tiles().height)),
          m_seeds(m_filled.size())
    {}

    // From one pixel on to all that are connected with it.
    bool connected(int x, int y, const std::stop_token& stop)
    {
        addSeed(tileOf(x), tileOf(y), x & 63, y & 63);
        while (!m_waiting.empty()) {
            if (stop.stop_requested()) return false;
            const auto [tx, ty] = m_waiting.front();
            m_waiting.pop_front();
            fillTile(tx, ty);
        }
        return true;
    }

    bool everywhere(const std::stop_token& stop)
    {
        const image::Rect& tiles = m_distances.tiles();
        const Values* last = nullptr;
        std::shared_ptr<MaskTile> made;
        for (int ty = 0; ty < tiles.height; ++ty)
            for (int tx = 0; tx < tiles.width; ++tx) {
                if (stop.stop_requested()) return false;
                const Values& values = m_distances.tile(tx, ty);
                const auto [width, height] = sizeOf(tx, ty);
                const bool whole = width == kTileSide && height == kTileSide;
                if (!whole || &values != last || !made) {
                    made = makeTile<MaskTile>();
                    for (int y = 0; y < height; ++y)
                        for (int x = 0; x < width; ++x) {
                            const std::size_t i = std::size_t(y * kTileSide + x);
                            made->px[i] = values[i] <= m_tolerance ? 255 : 0;
                        }
                    last = whole ? &values : nullptr;
                }
                m_filled[m_distances.indexOf(tx, ty)] = made;
            }
        return true;
    }

    Mask mask()
    {
        Mask out;
        TilePool<MaskTile> pool;
        const image::Rect& tiles = m_distances.tiles();
        for (int ty = 0; ty < tiles.height; ++ty)
            for (int tx = 0; tx < tiles.width; ++tx)
                out.set(tx, ty, pool.pooled(m_filled[m_distances.indexOf(tx, ty)]));
        return out;
    }

private:
    std::pair<int, int> sizeOf(int tx, int ty) const
    {
        return {std::min(kTileSide, m_width - tx * kTileSide),
                std::min(kTileSide, m_height - ty * kTileSide)};
    }

    void addSeed(int tx, int ty, int x, int y)
    {
        const image::Rect& tiles = m_distances.tiles();
        if (tx < 0 || ty < 0 || tx >= tiles.width || ty >= tiles.height) return;
        auto& seeds = m_seeds[m_distances.indexOf(tx, ty)];
        if (seeds.empty()) m_waiting.push_back({tx, ty});
        seeds.push_back(std::uint16_t(y * kTileSide + x));
    }

    void fillTile(int tx, int ty)
    {
        const std::size_t index = m_distances.indexOf(tx, ty);
        m_stack.clear();
        m_stack.swap(m_seeds[index]);
        const Values& values = m_distances.tile(tx, ty);
        auto& filled = m_filled[index];
        const auto [width, height] = sizeOf(tx, ty);
        while (!m_stack.empty()) {
            const std::size_t i = m_stack.back();
            m_stack.pop_back();
            const int x = int(i) & 63, y = int(i) >> 6;
            if (x >= width || y >= height || values[i] > m_tolerance || (filled && filled->px[i])) continue;
            if (!filled) filled = makeTile<MaskTile>();
            filled->px[i] = 255;
            if (x > 0)
                m_stack.push_back(std::uint16_t(i - 1));
            else
                addSeed(tx - 1, ty, 63, y);
            if (x < 63)
                m_stack.push_back(std::uint16_t(i + 1));
            else
                addSeed(tx + 1, ty, 0, y);
            if (y > 0)
                m_stack.push_back(std::uint16_t(i - 64));
            else
                addSeed(tx, ty - 1, x, 63);
            if (y < 63)
                m_stack.push_back(std::uint16_t(i + 64));
            else
                addSeed(tx, ty + 1, x, 0);
        }
    }

    int m_width, m_height;
    Distances& m_distances;
    int m_tolerance;
    std::vector<std::shared_ptr<MaskTile>> m_filled;
    std::vector<std::vector<std::uint16_t>> m_seeds;
    std::deque<std::pair<int, int>> m_waiting;
    std::vector<std::uint16_t> m_stack;
};

// A pixel beside the mask whose colour lies between what was filled and what comes behind it is an edge that
// was drawn softly: it is covered as far as it has the colour that is filled.
bool soften(Mask& mask, Distances& distances, int tolerance, const std::stop_token& stop)
{
    const Mask hard = mask;
    PlaneReader<MaskTile> reader(hard);
    const auto isIn = [&](int x, int y) {
        const MaskTile* tile = reader.tileOfPixel(x, y);
        return tile && tile->px[std::size_t((y & 63) * kTileSide + (x & 63))] != 0;
    };
    const image::Rect& tiles = distances.tiles();
    const image::Rect around = intersected(grown(hard.tileBounds(), 1), tiles);
    for (int ty = around.y; ty < around.bottom(); ++ty)
        for (int tx = around.x; tx < around.right(); ++tx) {
            if (stop.stop_requested()) return false;
            const Mask::Ref& own = hard.tile(tx, ty);
            if (own == fullMaskTile()) continue;
            if (!own && !hard.tile(tx - 1, ty) && !hard.tile(tx + 1, ty) && !hard.tile(tx, ty - 1) &&
                !hard.tile(tx, ty + 1))
                continue;
            for (int i = 0; i < kTileSide * kTileSide; ++i) {
                if (own && own->px[std::size_t(i)]) continue;
                const int x = tx * kTileSide + (i & 63), y = ty * kTileSide + (i >> 6);
                int covered = 0;
                for (const auto& [dx, dy] : {std::pair(1, 0), {-1, 0}, {0, 1}, {0, -1}}) {
                    if (!isIn(x - dx, y - dy)) continue;
                    const int here = distances.at(x, y), behind = distances.at(x + dx, y + dy);
                    if (here > tolerance && behind > here)
                        covered = std::max(covered, 255 - 255 * here / behind);
                }
                if (covered) mask.edit(tx, ty).px[std::size_t(i)] = std::uint8_t(covered);
            }
        }
    return true;
}

} // namespace

base::Result<Mask> floodMask(const Picture& picture, LayerId id, int x, int y, const FloodOptions& options,
                             std::stop_token stop)
{
    const Layer* layer = id ? picture.find(id) : nullptr;
    if (id && !layer)
        return base::Error{base::ErrorCode::NotFound, "The layer is not in the picture any more.",
                           "Choose another layer."};
    if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return Mask();
    // A group has no pixels: what its layers show together is looked at.
    Picture inside;
    if (layer && layer->kind == Layer::Kind::Group) {
        inside.width = picture.width;
        inside.height = picture.height;
        inside.layers = layer->layers;
        layer = nullptr;
    }
    const Picture& looked = inside.width ? inside : picture;
    const int tolerance = std::clamp(options.tolerance, 0, 255);
    Distances distances(looked, layer);
    distances.setTarget(x, y);
    Flood flood(looked, distances, tolerance);
    if (!(options.contiguous ? flood.connected(x, y, stop) : flood.everywhere(stop))) return cancelled();
    Mask mask = flood.mask();
    const int grow = std::clamp(options.grow, -20, 20);
    if (options.antialias && grow <= 0 && !soften(mask, distances, tolerance, stop)) return cancelled();
    return widened(mask, grow, {0, 0, picture.width, picture.height}, stop);
}

} // namespace moyun::canvas
