// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_pack.h"
#include "core/project/content.h"
#include "core/project/conveyor.h"
#include "core/project/parallel.h"
#include "core/project/reading.h"
#include "core/project/tile_key.h"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <variant>

namespace moyun::project {

// Reads the table of tiles into planes; canvas_reader.h says within which bounds.
class TileReader
{
public:
    explicit TileReader(const Reading& reading);

    // The plane has to stay where it is until readAll() is done.
    void add(PlaneId id, canvas::Pixels& plane) { m_planes[id].plane = &plane; }
    void add(PlaneId id, canvas::Mask& plane) { m_planes[id].plane = &plane; }
    // Tiles that belong to no plane are damage. `picture`: where tiles are looked for one by one where the
    // table is damaged.
    void readAll(const image::Rect& picture);

private:
    struct Known
    {
        std::variant<canvas::Pixels*, canvas::Mask*> plane;
        int firstRow = 0, rows = 0; // of the list of rows
    };
    using AnyTile = std::variant<std::monostate, canvas::Pixels::Ref, canvas::Mask::Ref>;
    struct Waiting // to be unpacked
    {
        std::int64_t key = 0;
        std::size_t at = 0, size = 0; // in the batch's bytes; sealed
        AnyTile tile;
    };
    struct Batch
    {
        std::vector<Waiting> tiles;
        Bytes bytes;
    };

    void take(std::int64_t key, std::span<const std::uint8_t> bytes);
    bool countPlace(Known& known, const TilePlace& place);
    AnyTile unpack(std::int64_t key, std::span<const std::uint8_t> bytes, std::size_t worker);
    AnyTile shared(std::int64_t key, std::span<const std::uint8_t> bytes, AnyTile tile);
    void countTile(std::int64_t key);
    void put(std::int64_t key, const AnyTile& tile);
    void send(bool wait);
    void receive(Batch batch);
    void flush() { send(true); }
    void lookAround(const image::Rect& picture);
    void lookFor(std::int64_t key);

    const Reading& m_reading;
    std::map<PlaneId, Known> m_planes;
    Batch m_batch;
    std::vector<Bytes> m_spare; // of batches that are done
    std::array<std::unique_ptr<canvas::TilePacker>, kMostWorkers + 1> m_packers;
    std::unordered_map<std::string, AnyTile> m_small; // by kind and packed bytes
    std::unordered_map<std::uint64_t, AnyTile> m_large;
    std::uint64_t m_bytes = 0, m_mostBytes = 0; // of tiles in memory
    std::size_t m_slots = 0;                    // of the planes' lists
    PlaneId m_plane = 0;                        // the row of the last tile, and its first column
    int m_row = 0, m_firstColumn = 0, m_lastColumn = 0;
    bool m_any = false;
    int m_looks = 0;
    Conveyor<Batch> m_conveyor; // last: its threads use the rest
};

} // namespace moyun::project
