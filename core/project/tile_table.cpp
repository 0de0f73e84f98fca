// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/tile_table.h"

#include <algorithm>
#include <optional>

namespace moyun::project {
namespace {

constexpr std::size_t kMostPlanes = 4 * canvas::kMostLayers;
constexpr int kMostFailures = 4096;

bool isDamage(const Failure& failure)
{
    return failure.error().code == base::ErrorCode::Unreadable;
}

// In one direction as far as the table can be read; whether it came to the end.
bool widen(const Reading& reading, const char* sql, int& columns, int& rows)
{
    try {
        Statement keys = reading.database.prepare(sql);
        std::optional<std::int64_t> before;
        bool rises = true;
        for (std::size_t count = 0; keys.step(); ++count) {
            if ((count & 1023) == 0) reading.poll();
            const std::int64_t key = keys.integer(0);
            if (count == 1) rises = key > *before;
            if (before && (rises ? key <= *before : key >= *before)) return false;
            before = key;
            const TilePlace place = placeOfKey(key);
            if (place.kind() != PlaneKind::Pixels) continue;
            columns = std::max(columns, place.tx + 1);
            rows = std::max(rows, place.ty + 1);
        }
        return true;
    } catch (const Failure& failure) {
        if (!isDamage(failure)) throw;
        return false;
    }
}

} // namespace

std::vector<PlaneId> planesInTiles(const Reading& reading)
{
    constexpr std::int64_t kLast = lastKey(planeId(kMostOwner, PlaneKind::LookMask));
    std::vector<PlaneId> planes;
    std::int64_t from = 0;
    for (int failures = 0; from < kLast && failures < kMostFailures && planes.size() < kMostPlanes;) {
        reading.poll();
        try {
            Statement next =
                reading.database.prepare("SELECT key FROM tiles WHERE key >= ?1 ORDER BY key LIMIT 1");
            if (!next.bind(1, from).step()) break;
            const std::int64_t key = next.integer(0);
            if (key < from || key > kLast) break;
            planes.push_back(placeOfKey(key).plane);
            from = lastKey(planes.back()) + 1;
        } catch (const Failure& failure) {
            if (!isDamage(failure)) throw;
            ++failures;
            from = lastKey(placeOfKey(from).plane) + 1;
        }
    }
    return planes;
}

image::Rect extentOfTiles(const Reading& reading)
{
    int columns = 0, rows = 0;
    if (!widen(reading, "SELECT key FROM tiles ORDER BY key", columns, rows))
        widen(reading, "SELECT key FROM tiles ORDER BY key DESC", columns, rows);
    return {0, 0, columns * canvas::kTileSide, rows * canvas::kTileSide};
}

} // namespace moyun::project
