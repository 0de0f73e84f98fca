// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/thumbnail.h"

#include "core/canvas/compositor.h"
#include "core/canvas/tile_tools.h"

#include <algorithm>
#include <cmath>

namespace moyun::canvas {

namespace {

constexpr int kSamples = 3; // along each side of a pixel of the small picture, at most

// Makes the same picture of few pixels, layer by layer; putting that together is the compositor's work.
class Reducer
{
public:
    Reducer(const Picture& picture, int side)
    {
        const int longer = std::max({picture.width, picture.height, 1});
        side = std::clamp(side, 1, 1024);
        m_scale = double(longer) / side;
        width = std::max(1, int(std::lround(picture.width / m_scale)));
        height = std::max(1, int(std::lround(picture.height / m_scale)));
        m_samples = std::clamp(int(std::ceil(m_scale)), 1, kSamples);
    }

    template <class T> TilePlane<T> reduced(const TilePlane<T>& plane) const
    {
        constexpr std::size_t kChannels = std::is_same_v<T, Tile> ? 4 : 1;
        TilePlane<T> out;
        if (plane.isEmpty()) return out;
        PlaneReader<T> reader(plane);
        const std::uint32_t count = std::uint32_t(m_samples * m_samples);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                std::array<std::uint32_t, kChannels> sum{};
                for (int v = 0; v < m_samples; ++v)
                    for (int u = 0; u < m_samples; ++u) {
                        const int px = int((x + (u + 0.5) / m_samples) * m_scale);
                        const int py = int((y + (v + 0.5) / m_samples) * m_scale);
                        const T* tile = reader.tileOfPixel(px, py);
                        if (!tile) continue;
                        const auto* at =
                            tile->px.data() +
                            (std::size_t(py & 63) * kTileSide + std::size_t(px & 63)) * kChannels;
                        for (std::size_t c = 0; c < kChannels; ++c) sum[c] += at[c];
                    }
                if (sum[kChannels - 1] == 0) continue;
                auto* to = out.edit(x >> 6, y >> 6).px.data() +
                           (std::size_t(y & 63) * kTileSide + std::size_t(x & 63)) * kChannels;
                for (std::size_t c = 0; c < kChannels; ++c)
                    to[c] = typename decltype(T::px)::value_type((sum[c] + count / 2) / count);
            }
        return out;
    }

    Layer reduced(const Layer& layer) const
    {
        Layer out;
        out.kind = layer.kind;
        out.mode = layer.mode;
        out.opacity = layer.opacity;
        out.passThrough = layer.passThrough;
        out.pixels = reduced(layer.pixels);
        if (layer.mask) out.mask = reduced(*layer.mask);
        out.layers = reduced(layer.layers);
        return out;
    }

    std::vector<Layer> reduced(const std::vector<Layer>& layers) const
    {
        std::vector<Layer> out;
        for (const Layer& layer : layers)
            if (layer.visible) out.push_back(reduced(layer));
        return out;
    }

    Thumbnail shown(std::vector<Layer> layers) const
    {
        Picture small;
        small.width = width;
        small.height = height;
        small.layers = std::move(layers);
        Thumbnail out{width, height, {}};
        out.bgra.resize(std::size_t(width) * std::size_t(height) * 4);
        compose(small, {0, 0, width, height}, out.bgra.data(), std::size_t(width) * 4);
        return out;
    }

    int width = 0, height = 0;

private:
    double m_scale = 1; // pixels of the picture a pixel of the small one
    int m_samples = 1;
};

} // namespace

Thumbnail thumbnailOf(const Picture& picture, LayerId id, int side)
{
    const Reducer reducer(picture, side);
    if (!id) return reducer.shown(reducer.reduced(picture.layers));
    const Layer* layer = picture.find(id);
    if (!layer) return {};
    if (layer->kind == Layer::Kind::Group) return reducer.shown(reducer.reduced(layer->layers));
    Layer alone;
    alone.pixels = reducer.reduced(layer->pixels);
    std::vector<Layer> layers;
    layers.push_back(std::move(alone));
    return reducer.shown(std::move(layers));
}

Thumbnail thumbnailOf(const Picture& picture, const Mask& mask, int side)
{
    const Reducer reducer(picture, side);
    const Mask small = reducer.reduced(mask);
    Thumbnail out{reducer.width, reducer.height, {}};
    out.bgra.resize(std::size_t(out.width) * std::size_t(out.height) * 4, 255);
    PlaneReader<MaskTile> reader(small);
    for (int y = 0; y < out.height; ++y)
        for (int x = 0; x < out.width; ++x) {
            const MaskTile* tile = reader.tileOfPixel(x, y);
            const std::uint8_t value =
                tile ? tile->px[std::size_t(y & 63) * kTileSide + std::size_t(x & 63)] : 0;
            std::fill_n(out.bgra.data() + (std::size_t(y) * std::size_t(out.width) + std::size_t(x)) * 4, 3,
                        value);
        }
    return out;
}

} // namespace moyun::canvas
