// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/tile_pack.h"

#include <cstring>
#include <new>
#include <zstd.h>

namespace moyun::canvas {
namespace {

enum Form : std::uint8_t { kPlain, kSqueezed };

constexpr std::size_t kPixels = std::size_t(kTileSide) * kTileSide;
constexpr int kChannels = 4;

// Differences from the pixel before, one channel after another, low bytes first and then high ones: paint
// varies little from pixel to pixel, so that the high bytes are nearly all alike.
void filter(const Tile& tile, std::uint8_t* out)
{
    for (int c = 0; c < kChannels; ++c) {
        std::uint8_t* low = out + std::size_t(c) * 2 * kPixels;
        std::uint8_t* high = low + kPixels;
        std::uint16_t before = 0;
        for (std::size_t i = 0; i < kPixels; ++i) {
            const std::uint16_t value = tile.px[i * kChannels + std::size_t(c)];
            const auto step = static_cast<std::uint16_t>(value - before);
            before = value;
            low[i] = static_cast<std::uint8_t>(step);
            high[i] = static_cast<std::uint8_t>(step >> 8);
        }
    }
}

void restore(const std::uint8_t* in, Tile& tile)
{
    for (int c = 0; c < kChannels; ++c) {
        const std::uint8_t* low = in + std::size_t(c) * 2 * kPixels;
        const std::uint8_t* high = low + kPixels;
        std::uint16_t value = 0;
        for (std::size_t i = 0; i < kPixels; ++i) {
            value = static_cast<std::uint16_t>(value + (low[i] | high[i] << 8));
            tile.px[i * kChannels + std::size_t(c)] = value;
        }
    }
}

void filter(const MaskTile& tile, std::uint8_t* out)
{
    std::uint8_t before = 0;
    for (std::size_t i = 0; i < kPixels; ++i) {
        out[i] = static_cast<std::uint8_t>(tile.px[i] - before);
        before = tile.px[i];
    }
}

void restore(const std::uint8_t* in, MaskTile& tile)
{
    std::uint8_t value = 0;
    for (std::size_t i = 0; i < kPixels; ++i) tile.px[i] = value = static_cast<std::uint8_t>(value + in[i]);
}

} // namespace

struct TilePacker::Contexts
{
    ZSTD_CCtx* in = ZSTD_createCCtx();
    ZSTD_DCtx* out = ZSTD_createDCtx();
    ~Contexts()
    {
        ZSTD_freeCCtx(in);
        ZSTD_freeDCtx(out);
    }
};

TilePacker::TilePacker() : m_contexts(std::make_unique<Contexts>()), m_filtered(sizeof(Tile))
{
    if (!m_contexts->in || !m_contexts->out) throw std::bad_alloc();
    m_packed.resize(std::max(ZSTD_compressBound(sizeof(Tile)), sizeof(Tile)) + 1);
}

TilePacker::~TilePacker() = default;

std::span<const std::uint8_t> TilePacker::squeeze(const void* raw, std::size_t rawBytes)
{
    const std::size_t size = ZSTD_compressCCtx(m_contexts->in, m_packed.data() + 1, m_packed.size() - 1,
                                               m_filtered.data(), rawBytes, 1);
    if (!ZSTD_isError(size) && size < rawBytes) {
        m_packed[0] = kSqueezed;
        return {m_packed.data(), size + 1};
    }
    m_packed[0] = kPlain;
    std::memcpy(m_packed.data() + 1, raw, rawBytes);
    return {m_packed.data(), rawBytes + 1};
}

bool TilePacker::expand(std::span<const std::uint8_t> packed, void* raw, std::size_t rawBytes, bool& filtered)
{
    if (packed.empty()) return false;
    filtered = packed[0] == kSqueezed;
    const auto body = packed.subspan(1);
    if (filtered)
        return ZSTD_decompressDCtx(m_contexts->out, m_filtered.data(), rawBytes, body.data(), body.size()) ==
               rawBytes;
    if (packed[0] != kPlain || body.size() != rawBytes) return false;
    std::memcpy(raw, body.data(), rawBytes);
    return true;
}

std::span<const std::uint8_t> TilePacker::pack(const Tile& tile)
{
    filter(tile, m_filtered.data());
    return squeeze(tile.px.data(), sizeof tile.px);
}

std::span<const std::uint8_t> TilePacker::pack(const MaskTile& tile)
{
    filter(tile, m_filtered.data());
    return squeeze(tile.px.data(), sizeof tile.px);
}

bool TilePacker::unpack(std::span<const std::uint8_t> packed, Tile& tile)
{
    bool filtered = false;
    if (!expand(packed, tile.px.data(), sizeof tile.px, filtered)) return false;
    if (filtered) restore(m_filtered.data(), tile);
    return true;
}

bool TilePacker::unpack(std::span<const std::uint8_t> packed, MaskTile& tile)
{
    bool filtered = false;
    if (!expand(packed, tile.px.data(), sizeof tile.px, filtered)) return false;
    if (filtered) restore(m_filtered.data(), tile);
    return true;
}

} // namespace moyun::canvas
