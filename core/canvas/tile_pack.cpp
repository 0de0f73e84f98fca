// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/tile_pack.h"

#include "core/canvas/tile_filter.h"

#include <cstring>
#include <new>
#include <zstd.h>

namespace moyun::canvas {
namespace {

enum Form : std::uint8_t { kPlain, kSqueezed };

int levelOf(TilePacker::Effort effort)
{
    // At -15 noise takes a third of the time, for two fifths more bytes; writing those costs less than was
    // won.
    return effort == TilePacker::Effort::Quick ? -15 : 1;
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

std::span<const std::uint8_t> TilePacker::squeeze(const void* raw, std::size_t rawBytes, Effort effort)
{
    const std::size_t size = ZSTD_compressCCtx(m_contexts->in, m_packed.data() + 1, m_packed.size() - 1,
                                               m_filtered.data(), rawBytes, levelOf(effort));
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

std::span<const std::uint8_t> TilePacker::pack(const Tile& tile, Effort effort)
{
    filterTile(tile, m_filtered.data());
    return squeeze(tile.px.data(), sizeof tile.px, effort);
}

std::span<const std::uint8_t> TilePacker::pack(const MaskTile& tile, Effort effort)
{
    filterTile(tile, m_filtered.data());
    return squeeze(tile.px.data(), sizeof tile.px, effort);
}

bool TilePacker::unpack(std::span<const std::uint8_t> packed, Tile& tile)
{
    bool filtered = false;
    if (!expand(packed, tile.px.data(), sizeof tile.px, filtered)) return false;
    if (filtered) restoreTile(m_filtered.data(), tile);
    return true;
}

bool TilePacker::unpack(std::span<const std::uint8_t> packed, MaskTile& tile)
{
    bool filtered = false;
    if (!expand(packed, tile.px.data(), sizeof tile.px, filtered)) return false;
    if (filtered) restoreTile(m_filtered.data(), tile);
    return true;
}

} // namespace moyun::canvas
