// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/tile_memory.h"

#include "core/canvas/tile_plane.h"

#include <algorithm>
#include <new>

#include <sys/mman.h>
#include <unistd.h>

// The address sanitizer knows only the heap by itself.
#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#endif

namespace moyun::canvas {
namespace {

constexpr std::size_t kArea = std::size_t(16) << 20; // mapped at once
constexpr std::size_t kWarm = std::size_t(24) << 20; // kept free for the next strokes

std::size_t wholePages(std::size_t bytes)
{
    const auto page = std::size_t(::sysconf(_SC_PAGESIZE));
    return (bytes + page - 1) / page * page;
}

} // namespace

TileMemory::TileMemory(std::size_t bytes) : m_bytes(wholePages(bytes)) {}

void TileMemory::map()
{
    const std::size_t count = std::max<std::size_t>(1, kArea / m_bytes);
    // Room for all, so that giving back never has to allocate.
    m_warm.reserve(m_made + count);
    m_cold.reserve(m_made + count);
    void* area = ::mmap(nullptr, count * m_bytes, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (area == MAP_FAILED) throw std::bad_alloc();
    // A huge page would hold a piece's neighbours in memory as well.
    ::madvise(area, count * m_bytes, MADV_NOHUGEPAGE);
    for (std::size_t i = count; i-- > 0;) m_cold.push_back(static_cast<std::byte*>(area) + i * m_bytes);
    m_made += count;
}

void* TileMemory::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_warm.empty() && m_cold.empty()) map();
    auto& from = m_warm.empty() ? m_cold : m_warm;
    void* piece = from.back();
    from.pop_back();
    ASAN_UNPOISON_MEMORY_REGION(piece, m_bytes);
    return piece;
}

void TileMemory::give(void* piece) noexcept
{
    if (!piece) return;
    ASAN_POISON_MEMORY_REGION(piece, m_bytes);
    {
        const std::lock_guard lock(m_mutex);
        if (m_warm.size() * m_bytes < kWarm) return m_warm.push_back(piece);
    }
    ::madvise(piece, m_bytes, MADV_DONTNEED);
    const std::lock_guard lock(m_mutex);
    m_cold.push_back(piece);
}

TileMemory::Figures TileMemory::figures() const
{
    const std::lock_guard lock(m_mutex);
    return {m_made - m_warm.size() - m_cold.size(), m_warm.size(), m_cold.size()};
}

// Never destroyed: tiles in static objects may be given back after everything else is gone.
TileMemory& TileMemory::ofTiles()
{
    static auto* const memory = new TileMemory(sizeof(Tile));
    return *memory;
}

void* Tile::operator new(std::size_t)
{
    return TileMemory::ofTiles().take();
}

void Tile::operator delete(void* piece) noexcept
{
    TileMemory::ofTiles().give(piece);
}

} // namespace moyun::canvas
