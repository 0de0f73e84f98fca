// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/tile_reader.h"

#include "core/canvas/areas.h"
#include "core/canvas/tile_tools.h"
#include "core/project/sealed.h"

#include <functional>
#include <optional>
#include <string_view>

namespace moyun::project {
namespace {

constexpr std::size_t kAtOnce = 256; // tiles of a batch
constexpr std::size_t kBatchBytes = std::size_t(4) << 20;
constexpr std::size_t kSmall = 128;         // packed bytes; tiles of one colour are smaller
constexpr std::size_t kMostSlots = 1 << 24; // places in lists, of 16 bytes
constexpr std::uint64_t kMostTileBytes = std::uint64_t(1) << 34;
constexpr int kAround = 16;         // tiles beside the picture that are looked for in damaged tables
constexpr int kMostLooks = 1 << 20; // single places that are looked for

template <class Ref> using TileOf = std::remove_const_t<typename Ref::element_type>;

template <class T>
std::shared_ptr<const T> unpackAs(canvas::TilePacker& packer, std::span<const std::uint8_t> bytes)
{
    std::shared_ptr<T> tile;
    if constexpr (std::is_same_v<T, canvas::Tile>)
        tile = canvas::makeTile<T>(canvas::Tile::Unset());
    else
        tile = canvas::makeTile<T>();
    if (!packer.unpack(bytes, *tile)) return {};
    limit(*tile);
    return tile;
}

// Of some of the bytes: what has the same is compared.
std::uint64_t hashOf(std::span<const std::uint8_t> bytes)
{
    constexpr std::size_t kSome = 64;
    const auto part = [](std::span<const std::uint8_t> some) {
        return std::hash<std::string_view>{}({reinterpret_cast<const char*>(some.data()), some.size()});
    };
    if (bytes.size() <= 2 * kSome) return part(bytes);
    return part(bytes.first(kSome)) ^ (part(bytes.last(kSome)) * 31 + bytes.size());
}

std::string told(std::int64_t key)
{
    const TilePlace place = placeOfKey(key);
    return "A tile of layer " + std::to_string(place.owner()) + " at (" +
           std::to_string(place.tx * canvas::kTileSide) + ", " +
           std::to_string(place.ty * canvas::kTileSide) + ")";
}

} // namespace

TileReader::TileReader(const Reading& reading)
    : m_reading(reading),
      m_conveyor(std::max<std::size_t>(1, workers() - 1), 2 * workers(),
                 [this](Batch& batch, std::size_t worker) {
                     for (Waiting& one : batch.tiles)
                         one.tile = unpack(one.key, std::span(batch.bytes).subspan(one.at, one.size), worker);
                 })
{
    m_mostBytes = std::min(kMostTileBytes, reading.fileBytes * 1100 + (std::uint64_t(64) << 20));
}

void TileReader::readAll(const image::Rect& picture)
{
    try {
        Statement rows = m_reading.database.prepare("SELECT key, data FROM tiles ORDER BY key");
        std::optional<std::int64_t> before;
        while (rows.step()) {
            const std::int64_t key = rows.integer(0);
            // Pages that stand in the table more than once would be read for ever.
            if (before && key <= *before) m_reading.database.damaged("its tiles are out of order");
            before = key;
            take(key, rows.blob(1));
        }
        flush();
    } catch (const Failure& failure) {
        if (!m_reading.damage || failure.error().code != base::ErrorCode::Unreadable) throw;
        m_reading.refuse("Of the tiles not all can be read");
        flush();
        lookAround(picture);
    }
}

void TileReader::take(std::int64_t key, std::span<const std::uint8_t> bytes)
{
    const TilePlace place = placeOfKey(key);
    const auto found = m_planes.find(place.plane);
    constexpr int kMost = canvas::Pixels::kMostTile;
    if (found == m_planes.end() || place.tx < -kMost || place.tx > kMost || place.ty < -kMost ||
        place.ty > kMost)
        return m_reading.refuse(told(key) + " belongs to no layer");
    if (bytes.size() > sizeof(canvas::Tile) + 8) return m_reading.refuse(told(key) + " is too large");
    if (!countPlace(found->second, place))
        throw Failure({base::ErrorCode::TooLarge,
                       m_reading.database.name() + " has tiles too far from each other.",
                       {}});
    if (bytes.size() <= kSmall) {
        // The checksum is of one place; what it seals is the same in many.
        std::string content(1, static_cast<char>(place.kind() == PlaneKind::Pixels));
        const auto inner = opened(key, bytes);
        if (!inner) return m_reading.refuse(told(key) + " is damaged");
        content.append(inner->begin(), inner->end());
        auto [at, isNew] = m_small.try_emplace(std::move(content));
        if (isNew) {
            countTile(key);
            at->second = unpack(key, bytes, kMostWorkers);
        }
        return put(key, at->second);
    }
    if (m_batch.bytes.capacity() == 0) {
        if (m_spare.empty()) {
            m_batch.bytes.reserve(kBatchBytes);
        } else {
            m_batch.bytes = std::move(m_spare.back());
            m_spare.pop_back();
        }
    }
    m_batch.tiles.push_back({key, m_batch.bytes.size(), bytes.size(), {}});
    m_batch.bytes.insert(m_batch.bytes.end(), bytes.begin(), bytes.end());
    if (m_batch.tiles.size() == kAtOnce || m_batch.bytes.size() + sizeof(canvas::Tile) > kBatchBytes)
        send(false);
}

// Lists of tiles reach from the first to the last in a row, and rows from the first to the last: two tiles
// far from each other could ask for much.
bool TileReader::countPlace(Known& known, const TilePlace& place)
{
    const std::size_t before = std::size_t(known.rows);
    if (known.rows == 0) known.firstRow = place.ty;
    known.rows = std::max(known.rows, place.ty - known.firstRow + 1); // they come in order
    m_slots += std::size_t(known.rows) - before;
    if (!m_any || place.plane != m_plane || place.ty != m_row) {
        m_any = true;
        m_plane = place.plane;
        m_row = place.ty;
        m_firstColumn = m_lastColumn = place.tx;
        ++m_slots;
    } else if (place.tx > m_lastColumn) {
        m_slots += std::size_t(place.tx - m_lastColumn);
        m_lastColumn = place.tx;
    }
    return m_slots <= kMostSlots;
}

void TileReader::countTile(std::int64_t key)
{
    const bool pixels = placeOfKey(key).kind() == PlaneKind::Pixels;
    m_bytes += pixels ? sizeof(canvas::Tile) : sizeof(canvas::MaskTile);
    if (m_bytes > m_mostBytes)
        throw Failure({base::ErrorCode::TooLarge,
                       m_reading.database.name() + " would become too large in memory.",
                       {}});
}

TileReader::AnyTile TileReader::unpack(std::int64_t key, std::span<const std::uint8_t> bytes,
                                       std::size_t worker)
{
    auto& packer = m_packers[worker];
    if (!packer) packer = std::make_unique<canvas::TilePacker>();
    const auto inner = opened(key, bytes);
    if (!inner) return {};
    if (placeOfKey(key).kind() == PlaneKind::Pixels) {
        if (auto tile = unpackAs<canvas::Tile>(*packer, *inner)) return tile;
    } else if (auto tile = unpackAs<canvas::MaskTile>(*packer, *inner)) {
        return tile;
    }
    return {};
}

// The tile that was read before, where it is the same.
TileReader::AnyTile TileReader::shared(std::int64_t key, std::span<const std::uint8_t> bytes, AnyTile tile)
{
    const auto inner = bytes.first(bytes.size() - 4);
    const auto found = m_large.try_emplace(hashOf(inner), tile);
    const auto at = found.first;
    const bool same = !found.second && std::visit(
                                           [&](const auto& mine) {
                                               using Ref = std::remove_cvref_t<decltype(mine)>;
                                               if constexpr (std::is_same_v<Ref, std::monostate>) {
                                                   return false;
                                               } else {
                                                   const Ref* other = std::get_if<Ref>(&at->second);
                                                   return other && **other == *mine;
                                               }
                                           },
                                           tile);
    if (same) return at->second;
    countTile(key);
    return tile;
}

void TileReader::put(std::int64_t key, const AnyTile& tile)
{
    const TilePlace place = placeOfKey(key);
    if (std::holds_alternative<std::monostate>(tile)) return m_reading.refuse(told(key) + " is damaged");
    const auto& known = m_planes.at(place.plane);
    if (const auto* pixels = std::get_if<canvas::Pixels::Ref>(&tile))
        std::get<canvas::Pixels*>(known.plane)->set(place.tx, place.ty, *pixels);
    else
        std::get<canvas::Mask*>(known.plane)->set(place.tx, place.ty, std::get<canvas::Mask::Ref>(tile));
}

// What was gathered is unpacked beside further reading; what is unpacked by now is put in its place, `wait`:
// all of it.
void TileReader::send(bool wait)
{
    m_reading.poll();
    if (!m_batch.tiles.empty()) m_conveyor.add(std::exchange(m_batch, {}));
    while (auto batch = m_conveyor.next(wait || m_conveyor.isFull())) receive(std::move(*batch));
}

void TileReader::receive(Batch batch)
{
    for (Waiting& one : batch.tiles) {
        const auto bytes = std::span(batch.bytes).subspan(one.at, one.size);
        if (!std::holds_alternative<std::monostate>(one.tile))
            one.tile = shared(one.key, bytes, std::move(one.tile));
        put(one.key, one.tile);
    }
    batch.bytes.clear();
    m_spare.push_back(std::move(batch.bytes));
}

// Where the table cannot be read in one go, row by row of each plane.
void TileReader::lookAround(const image::Rect& picture)
{
    const image::Rect tiles = canvas::tilesOf(canvas::grown(picture, kAround * canvas::kTileSide));
    for (auto& [id, known] : m_planes) {
        const auto has = [&plane = known.plane](std::int64_t key) {
            const TilePlace place = placeOfKey(key);
            return std::visit([&](const auto* p) { return p->tile(place.tx, place.ty) != nullptr; }, plane);
        };
        for (int ty = tiles.y; ty < tiles.bottom(); ++ty) {
            m_reading.poll();
            const std::int64_t first = tileKey(id, tiles.x, ty), last = tileKey(id, tiles.right() - 1, ty);
            try {
                Statement row = m_reading.database.prepare(
                    "SELECT key, data FROM tiles WHERE key BETWEEN ?1 AND ?2 ORDER BY key");
                row.bind(1, first).bind(2, last);
                while (row.step())
                    if (!has(row.integer(0))) take(row.integer(0), row.blob(1));
            } catch (const Failure& failure) {
                if (failure.error().code != base::ErrorCode::Unreadable) throw;
                flush(); // what was found in the row before the damage
                for (std::int64_t key = first; key <= last; ++key)
                    if (!has(key)) lookFor(key);
            }
        }
    }
    flush();
}

void TileReader::lookFor(std::int64_t key)
{
    // Tables in which nothing is where it should be end some day.
    if (m_looks == kMostLooks) return;
    if (++m_looks == kMostLooks)
        m_reading.refuse("So much of the tiles is damaged that not all were looked for");
    try {
        Statement one = m_reading.database.prepare("SELECT data FROM tiles WHERE key = ?1");
        if (one.bind(1, key).step()) take(key, one.blob(0));
    } catch (const Failure& failure) {
        if (failure.error().code != base::ErrorCode::Unreadable) throw;
    }
}

} // namespace moyun::project
