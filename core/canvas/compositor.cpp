// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/compositor.h"

#include "core/canvas/areas.h"
#include "core/canvas/blend_rows.h"

#include <cmath>
#include <cstring>

namespace moyun::canvas {

namespace {

constexpr int kRow = kTileSide * 4; // values

// 0..255 to 0..32768, rounded.
const std::array<std::uint16_t, 256> kCoverage = [] {
    std::array<std::uint16_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) table[i] = std::uint16_t((i * Tile::kOne + 127) / 255);
    return table;
}();

std::uint16_t fixed(float opacity)
{
    return std::uint16_t(std::lround(std::clamp(opacity, 0.0f, 1.0f) * float(Tile::kOne)));
}

// Opacity and mask of a layer at a tile.
class Coverage
{
public:
    Coverage(const Layer& layer, int tx, int ty) : m_opacity(fixed(layer.opacity))
    {
        if (!layer.mask) return;
        m_mask = layer.mask->tile(tx, ty).get();
        if (!m_mask) m_opacity = 0;
    }

    bool isNothing() const { return m_opacity == 0; }
    bool isWhole() const { return m_opacity == Tile::kOne && !m_mask; }
    void row(int y, std::uint16_t* values) const
    {
        if (!m_mask) {
            std::fill_n(values, kTileSide, m_opacity);
            return;
        }
        const std::uint8_t* mask = m_mask->px.data() + std::size_t(y) * kTileSide;
        for (int x = 0; x < kTileSide; ++x) values[x] = multiplied(kCoverage[mask[x]], m_opacity);
    }

private:
    std::uint16_t m_opacity;
    const MaskTile* m_mask = nullptr;
};

// Modes in which a source that is nowhere still changes what is below: it takes it away.
bool clearsWhereAbsent(BlendMode mode)
{
    return mode == BlendMode::DestinationIn || mode == BlendMode::DestinationAtop;
}

// Puts the layers of one tile together.
class TileComposer
{
public:
    TileComposer(int tx, int ty, LayerId below) : m_tx(tx), m_ty(ty), m_below(below), m_rows(blendRows()) {}

    // `blank`: `into` holds nothing so far. True where the layer to stop at was reached.
    bool addAll(const std::vector<Layer>& layers, Tile& into, bool& blank) const
    {
        for (const Layer& layer : layers) {
            if (m_below && layer.id == m_below) return true;
            if (m_below && holdsStop(layer)) {
                if (!layer.passThrough) clear(into, blank);
                return addAll(layer.layers, into, blank);
            }
            if (layer.visible) add(layer, into, blank);
        }
        return false;
    }

private:
    bool holdsStop(const Layer& group) const
    {
        for (const Layer& layer : group.layers)
            if (layer.id == m_below || holdsStop(layer)) return true;
        return false;
    }

    static void clear(Tile& tile, bool& blank)
    {
        if (!blank) tile.px.fill(0);
        blank = true;
    }

    void add(const Layer& layer, Tile& into, bool& blank) const
    {
        const Coverage coverage(layer, m_tx, m_ty);
        if (layer.kind != Layer::Kind::Group) {
            blend(layer.mode, layer.pixels.tile(m_tx, m_ty).get(), coverage, into, blank);
        } else if (!layer.passThrough) {
            const auto group = std::make_unique<Tile>();
            bool nothing = true;
            if (!coverage.isNothing()) addAll(layer.layers, *group, nothing);
            blend(layer.mode, nothing ? nullptr : group.get(), coverage, into, blank);
        } else if (coverage.isWhole()) {
            addAll(layer.layers, into, blank);
        } else if (!coverage.isNothing()) {
            const auto passed = std::make_unique<Tile>(into);
            bool nothing = blank;
            addAll(layer.layers, *passed, nothing);
            mix(*passed, coverage, into);
            blank = blank && nothing;
        }
    }

    void blend(BlendMode mode, const Tile* source, const Coverage& coverage, Tile& into, bool& blank) const
    {
        if (!source || coverage.isNothing()) {
            if (clearsWhereAbsent(mode)) clear(into, blank);
            return;
        }
        if (blank && mode == BlendMode::Normal && coverage.isWhole()) {
            into = *source;
            blank = false;
            return;
        }
        const auto blendRow = m_rows.blend[int(mode)];
        if (coverage.isWhole()) {
            blendRow(into.px.data(), source->px.data(), kTileSide * kTileSide);
        } else {
            alignas(32) std::uint16_t covered[kRow];
            std::uint16_t values[kTileSide];
            for (int y = 0; y < kTileSide; ++y) {
                coverage.row(y, values);
                m_rows.cover(covered, source->px.data() + y * kRow, values, kTileSide);
                blendRow(into.px.data() + y * kRow, covered, kTileSide);
            }
        }
        blank = false;
    }

    void mix(const Tile& source, const Coverage& coverage, Tile& into) const
    {
        std::uint16_t values[kTileSide];
        for (int y = 0; y < kTileSide; ++y) {
            coverage.row(y, values);
            m_rows.mix(into.px.data() + y * kRow, source.px.data() + y * kRow, values, kTileSide);
        }
    }

    int m_tx, m_ty;
    LayerId m_below;
    const BlendRows& m_rows;
};

bool collect(const std::vector<Layer>& layers, int tx, int ty, std::vector<const void*>& tiles)
{
    bool any = false;
    for (const Layer& layer : layers) {
        if (!layer.visible) continue;
        if (layer.mask) tiles.push_back(layer.mask->tile(tx, ty).get());
        if (layer.kind == Layer::Kind::Group) {
            any = collect(layer.layers, tx, ty, tiles) || any;
        } else {
            tiles.push_back(layer.pixels.tile(tx, ty).get());
            any = any || tiles.back();
        }
    }
    return any;
}

} // namespace

void composeTile(const Picture& picture, int tx, int ty, Tile& into, LayerId below)
{
    into.px.fill(0);
    bool blank = true;
    TileComposer(tx, ty, below).addAll(picture.layers, into, blank);
}

bool tilesThatShow(const Picture& picture, int tx, int ty, std::vector<const void*>& tiles)
{
    tiles.clear();
    return collect(picture.layers, tx, ty, tiles);
}

void showTile(const Tile& tile, const image::Rect& part, std::uint8_t* bgra, std::size_t stride)
{
    const BlendRows& rows = blendRows();
    alignas(32) std::uint8_t row[kRow];
    for (int y = 0; y < part.height; ++y) {
        const std::uint16_t* from = tile.px.data() + std::size_t(part.y + y) * kRow;
        if (part.width == kTileSide) {
            rows.show(bgra + y * stride, from, kTileSide);
        } else {
            rows.show(row, from, kTileSide);
            std::memcpy(bgra + y * stride, row + part.x * 4, std::size_t(part.width) * 4);
        }
    }
}

void compose(const Picture& picture, const image::Rect& area, std::uint8_t* bgra, std::size_t stride)
{
    if (isEmpty(area)) return;
    for (int y = 0; y < area.height; ++y) std::memset(bgra + y * stride, 0, std::size_t(area.width) * 4);
    const image::Rect shown = intersected(area, {0, 0, picture.width, picture.height});
    const image::Rect tiles = tilesOf(shown);
    const auto made = std::make_unique<Tile>();
    std::vector<const void*> parts, last;
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            if (!tilesThatShow(picture, tx, ty, parts)) continue;
            if (parts != last) composeTile(picture, tx, ty, *made);
            last = parts;
            image::Rect part = intersected(shown, pixelsOfTile(tx, ty));
            std::uint8_t* at =
                bgra + std::size_t(part.y - area.y) * stride + std::size_t(part.x - area.x) * 4;
            part.x -= tx * kTileSide;
            part.y -= ty * kTileSide;
            showTile(*made, part, at, stride);
        }
}

} // namespace moyun::canvas
