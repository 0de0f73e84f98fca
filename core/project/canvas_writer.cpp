// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/canvas_writer.h"

#include "core/canvas/tile_pack.h"
#include "core/project/layer_rows.h"
#include "core/project/parallel.h"
#include "core/project/sealed.h"
#include "core/project/tile_key.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <unordered_map>
#include <variant>

namespace moyun::project {
namespace {

using canvas::Mask;
using canvas::MaskTile;
using canvas::Pixels;
using canvas::Tile;
using AnyTile = std::variant<canvas::Pixels::Ref, canvas::Mask::Ref>;

struct Planes
{
    std::map<PlaneId, const Pixels*> pixels;
    std::map<PlaneId, const Mask*> masks;
};

void requireOwner(std::uint32_t owner)
{
    if (owner == 0 || owner > kMostOwner)
        throw Failure({base::ErrorCode::InvalidArgument,
                       "The id " + std::to_string(owner) + " of a layer cannot be stored.",
                       {}});
}

void collect(const std::vector<canvas::Layer>& layers, Planes& planes)
{
    for (const canvas::Layer& layer : layers) {
        requireOwner(layer.id);
        planes.pixels[planeId(layer.id, PlaneKind::Pixels)] = &layer.pixels;
        if (layer.mask) planes.masks[planeId(layer.id, PlaneKind::Mask)] = &*layer.mask;
        collect(layer.layers, planes);
    }
}

Planes planesOf(const CanvasContent* content)
{
    Planes planes;
    if (!content) return planes;
    collect(content->picture.layers, planes);
    if (content->picture.selection) planes.masks[planeId(0, PlaneKind::Mask)] = &*content->picture.selection;
    for (const auto& [region, mask] : content->lookMasks) {
        requireOwner(region);
        planes.masks[planeId(region, PlaneKind::LookMask)] = &mask;
    }
    return planes;
}

// Null where there is none.
AnyTile tileAt(const Planes& planes, std::int64_t key)
{
    const TilePlace place = placeOfKey(key);
    if (place.kind() == PlaneKind::Pixels) {
        const auto found = planes.pixels.find(place.plane);
        return found == planes.pixels.end() ? canvas::Pixels::Ref() : found->second->tile(place.tx, place.ty);
    }
    const auto found = planes.masks.find(place.plane);
    return found == planes.masks.end() ? canvas::Mask::Ref() : found->second->tile(place.tx, place.ty);
}

template <class T> bool isZero(const T& tile)
{
    return std::all_of(tile.px.begin(), tile.px.end(), [](auto value) { return value == 0; });
}

struct Change // of one place: the tile that stood there and the one that will
{
    std::int64_t key;
    AnyTile before, after;
};

class TileWriter
{
public:
    TileWriter(Database& database, Haste& haste)
        : m_haste(haste), m_put(database.prepare("INSERT INTO tiles(key, data) VALUES(?1, ?2) "
                                                 "ON CONFLICT(key) DO UPDATE SET data = excluded.data")),
          m_take(database.prepare("DELETE FROM tiles WHERE key = ?1"))
    {}

    template <class T>
    void planes(const std::map<PlaneId, const canvas::TilePlane<T>*>& before,
                const std::map<PlaneId, const canvas::TilePlane<T>*>& after)
    {
        static const canvas::TilePlane<T> kNone;
        const auto in = [](const auto& planes, PlaneId id) {
            const auto found = planes.find(id);
            return found == planes.end() ? &kNone : found->second;
        };
        std::map<PlaneId, bool> all;
        for (const auto& [id, plane] : before) all[id] = true;
        for (const auto& [id, plane] : after) all[id] = true;
        for (const auto& [id, unused] : all) {
            const PlaneId plane = id;
            in(before, id)
                ->forEachDifference(*in(after, id), [&](int tx, int ty, const auto& a, const auto& b) {
                    m_changes.push_back({tileKey(plane, tx, ty), a, b});
                    if (m_changes.size() == kAtOnce) write();
                });
        }
        write();
    }

private:
    static constexpr std::size_t kAtOnce = 512; // so that packed tiles never take much

    enum class Outcome : std::uint8_t { Same, Gone, Put };
    struct Packed
    {
        Outcome outcome = Outcome::Same;
        Bytes bytes;
    };

    template <class Ref>
    static Packed packedOf(std::int64_t key, const Ref& before, const Ref& after, canvas::TilePacker& packer,
                           canvas::TilePacker::Effort effort)
    {
        const bool stood = before && !isZero(*before);
        if (!after || isZero(*after)) return {stood ? Outcome::Gone : Outcome::Same, {}};
        if (stood && *before == *after) return {};
        return {Outcome::Put, sealed(key, packer.pack(*after, effort))};
    }

    void write()
    {
        std::vector<Packed> packed(m_changes.size());
        const bool quick = m_changes.size() <= m_haste.room;
        const auto effort = quick ? canvas::TilePacker::Effort::Quick : canvas::TilePacker::Effort::Usual;
        inParallel(m_changes.size(), 8, [&](std::size_t i, std::size_t worker) {
            const Change& change = m_changes[i];
            auto& packer = m_packers[worker];
            if (!packer) packer = std::make_unique<canvas::TilePacker>();
            packed[i] = std::visit(
                [&](const auto& after) {
                    return packedOf(change.key, std::get<std::remove_cvref_t<decltype(after)>>(change.before),
                                    after, *packer, effort);
                },
                change.after);
        });
        for (std::size_t i = 0; i < packed.size(); ++i) {
            if (packed[i].outcome == Outcome::Same) continue;
            const bool hasty = quick && packed[i].outcome == Outcome::Put;
            (hasty ? m_haste.quick : m_haste.others).push_back(m_changes[i].key);
            m_haste.room -= hasty;
            if (packed[i].outcome == Outcome::Put)
                m_put.bind(1, m_changes[i].key).bind(2, std::span<const std::uint8_t>(packed[i].bytes)).run();
            else
                m_take.bind(1, m_changes[i].key).run();
        }
        m_changes.clear();
    }

    Haste& m_haste;
    Statement m_put, m_take;
    std::vector<Change> m_changes;
    std::array<std::unique_ptr<canvas::TilePacker>, kMostWorkers> m_packers;
};

bool sameFrame(const CanvasContent& a, const CanvasContent& b)
{
    return a.picture.width == b.picture.width && a.picture.height == b.picture.height &&
           a.picture.dpi == b.picture.dpi && a.picture.nextId == b.picture.nextId && a.layer == b.layer &&
           a.picture.selection.has_value() == b.picture.selection.has_value() && a.look == b.look;
}

void writeFrame(Database& database, const CanvasContent& content)
{
    const canvas::Picture& picture = content.picture;
    database
        .prepare("INSERT OR REPLACE INTO canvas(id, width, height, dpi, next_layer, layer, selected, look) "
                 "VALUES(1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(1, std::int64_t(picture.width))
        .bind(2, std::int64_t(picture.height))
        .bind(3, picture.dpi)
        .bind(4, std::int64_t(picture.nextId))
        .bind(5, std::int64_t(content.layer))
        .bind(6, std::int64_t(picture.selection.has_value()))
        .bind(7, std::string_view(content.look))
        .run();
}

void writeLookMasks(Database& database, const CanvasContent* before, const CanvasContent* after)
{
    if (before)
        for (const auto& [region, mask] : before->lookMasks)
            if (!after || !after->lookMasks.contains(region))
                database.prepare("DELETE FROM look_masks WHERE region = ?1")
                    .bind(1, std::int64_t(region))
                    .run();
    if (after)
        for (const auto& [region, mask] : after->lookMasks)
            if (!before || !before->lookMasks.contains(region))
                database.prepare("INSERT INTO look_masks(region) VALUES(?1)")
                    .bind(1, std::int64_t(region))
                    .run();
}

} // namespace

void writeCanvas(Database& database, const CanvasContent* before, const CanvasContent* after, Haste& haste)
{
    const Planes from = planesOf(before), to = planesOf(after);
    if (!after) {
        database.exec("DELETE FROM canvas; DELETE FROM layers; DELETE FROM look_masks; DELETE FROM tiles");
        return;
    }
    if (!before || !sameFrame(*before, *after)) writeFrame(database, *after);
    static const std::vector<canvas::Layer> kNone;
    writeLayers(database, before ? before->picture.layers : kNone, after->picture.layers);
    writeLookMasks(database, before, after);
    TileWriter writer(database, haste);
    writer.planes<Tile>(from.pixels, to.pixels);
    writer.planes<MaskTile>(from.masks, to.masks);
}

std::vector<Repacked> repack(const CanvasContent& content, std::span<const std::int64_t> keys)
{
    std::vector<Repacked> tiles(keys.size());
    const Planes planes = planesOf(&content);
    std::array<std::unique_ptr<canvas::TilePacker>, kMostWorkers> packers;
    inParallel(keys.size(), 8, [&](std::size_t i, std::size_t worker) {
        if (!packers[worker]) packers[worker] = std::make_unique<canvas::TilePacker>();
        tiles[i].key = keys[i];
        tiles[i].tile = tileAt(planes, keys[i]);
        std::visit(
            [&](const auto& tile) {
                if (tile) tiles[i].bytes = sealed(keys[i], packers[worker]->pack(*tile));
            },
            tiles[i].tile);
    });
    return tiles;
}

void putRepacked(Database& database, const CanvasContent& content, std::span<const Repacked> tiles)
{
    const Planes planes = planesOf(&content);
    Statement put = database.prepare("UPDATE tiles SET data = ?2 WHERE key = ?1");
    for (const Repacked& one : tiles)
        if (!one.bytes.empty() && one.tile == tileAt(planes, one.key))
            put.bind(1, one.key).bind(2, std::span<const std::uint8_t>(one.bytes)).run();
}

} // namespace moyun::project
