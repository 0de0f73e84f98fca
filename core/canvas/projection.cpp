// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/projection.h"

#include "core/canvas/areas.h"
#include "core/canvas/blend_rows.h"
#include "core/canvas/compositor.h"

#include <atomic>
#include <cstring>
#include <mutex>
#include <vector>

namespace moyun::canvas {

namespace {

using Ref = Projection::Ref;
constexpr int kLevels = Projection::kLevels;
constexpr std::size_t kShownRow = std::size_t(kTileSide) * 4; // bytes

// The bytes of all tiles, which callers may hold longer than the projection lives.
using Counter = std::shared_ptr<std::atomic<std::size_t>>;

std::shared_ptr<ShownTile> newTile(const Counter& bytes)
{
    std::shared_ptr<ShownTile> tile(new ShownTile{}, [bytes](ShownTile* gone) {
        delete gone;
        bytes->fetch_sub(sizeof(ShownTile), std::memory_order_relaxed);
    });
    bytes->fetch_add(sizeof(ShownTile), std::memory_order_relaxed);
    return tile;
}

bool isOpaque(const ShownTile& tile, int width, int height)
{
    std::uint8_t all = 255;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) all &= tile.bgra[y * kShownRow + std::size_t(x) * 4 + 3];
    return all == 255;
}

// Means of the pixels of the four tiles that exist: `lower` is what lies of the level under this one from
// the corner of the first tile on, `width` and `height` what is to be made.
void halveEdge(const std::array<Ref, 4>& four, int lowerWidth, int lowerHeight, int width, int height,
               ShownTile& into)
{
    const auto at = [&](int x, int y, int channel) -> int {
        x = std::min(x, lowerWidth - 1);
        y = std::min(y, lowerHeight - 1);
        const Ref& tile = four[std::size_t(y / kTileSide * 2 + x / kTileSide)];
        return tile ? tile->bgra[std::size_t(y % kTileSide) * kShownRow +
                                 std::size_t(x % kTileSide * 4 + channel)]
                    : 0;
    };
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 4; ++c) {
                const int sum = at(2 * x, 2 * y, c) + at(2 * x + 1, 2 * y, c) + at(2 * x, 2 * y + 1, c) +
                                at(2 * x + 1, 2 * y + 1, c);
                into.bgra[y * kShownRow + std::size_t(x * 4 + c)] = std::uint8_t((sum + 2) >> 2);
            }
}

void halveWhole(const std::array<Ref, 4>& four, ShownTile& into)
{
    const BlendRows& rows = blendRows();
    constexpr int kHalf = kTileSide / 2;
    for (int part = 0; part < 4; ++part) {
        if (!four[std::size_t(part)]) continue;
        const std::uint8_t* from = four[std::size_t(part)]->bgra.data();
        std::uint8_t* to =
            into.bgra.data() + std::size_t(part / 2 * kHalf) * kShownRow + part % 2 * kHalf * 4;
        for (int y = 0; y < kHalf; ++y, from += 2 * kShownRow, to += kShownRow)
            rows.halve(to, from, from + kShownRow, kHalf);
    }
}

} // namespace

struct Projection::State
{
    struct Slot
    {
        Ref tile;
        std::uint64_t used = 0; // when it was asked for, in calls
        std::uint64_t mark = 0; // of the last change
        bool known = false, fresh = false;
    };
    struct Level
    {
        int width = 0, height = 0; // pixels
        int columns = 0, rows = 0; // tiles
        std::vector<Slot> slots;
        bool sameSize(const Level& other) const { return width == other.width && height == other.height; }
    };
    // The size alone, and what is to be made there.
    struct Task
    {
        std::shared_ptr<const Picture> picture;
        Level level, lower;
        std::uint64_t mark = 0;
        int number = 0; // of the level
    };
    // What a tile was made of, and the tile: places made of the same share it.
    struct Made
    {
        std::vector<const void*> parts;
        std::array<Ref, 4> held; // so that no other tile gets the address of one that is gone
        Ref tile;
    };

    explicit State(std::size_t budget) : budget(budget), collectAt(budget)
    {
        picture = std::make_shared<const Picture>();
    }

    const std::size_t budget;
    const Counter bytes = std::make_shared<std::atomic<std::size_t>>(0);

    std::mutex mutex; // of everything below
    std::shared_ptr<const Picture> picture;
    std::array<Level, kLevels> levels;
    // Some places for each level: else tiles of one would push out those of another again and again.
    static constexpr std::size_t kPlaces = 8;
    std::array<Made, kPlaces * kLevels> made;
    std::uint64_t calls = 0, marks = 0;
    std::size_t collectAt; // bytes at which old tiles go

    void resize(int width, int height)
    {
        for (int k = 0; k < kLevels; ++k) {
            Level& level = levels[std::size_t(k)];
            level.width = width;
            level.height = height;
            level.columns = (width + kTileSide - 1) / kTileSide;
            level.rows = (height + kTileSide - 1) / kTileSide;
            level.slots.assign(std::size_t(level.columns) * std::size_t(level.rows), {});
            for (Slot& slot : level.slots) slot.mark = ++marks;
            width = (width + 1) / 2;
            height = (height + 1) / 2;
        }
    }

    void markChanged(const image::Rect& tiles)
    {
        ++marks;
        for (int k = 0; k < kLevels; ++k)
            for (int ty = tiles.y >> k; ty <= (tiles.bottom() - 1) >> k; ++ty)
                for (int tx = tiles.x >> k; tx <= (tiles.right() - 1) >> k; ++tx)
                    if (Slot* found = slot(k, tx, ty)) {
                        found->fresh = false;
                        found->mark = marks;
                    }
    }

    Slot* slot(int level, int tx, int ty)
    {
        if (level < 0 || level >= kLevels) return nullptr;
        Level& at = levels[std::size_t(level)];
        if (tx < 0 || ty < 0 || tx >= at.columns || ty >= at.rows) return nullptr;
        return &at.slots[std::size_t(ty) * std::size_t(at.columns) + std::size_t(tx)];
    }

    // fn(tx, ty) for the tiles of a level that an area touches, until it says false.
    template <class Fn> bool forTiles(int level, const image::Rect& area, Fn fn)
    {
        image::Rect tiles;
        {
            const std::scoped_lock lock(mutex);
            if (level < 0 || level >= kLevels) return true;
            const Level& at = levels[std::size_t(level)];
            tiles = tilesOf(intersected(area, {0, 0, at.width, at.height}));
        }
        for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
            for (int tx = tiles.x; tx < tiles.right(); ++tx)
                if (!fn(tx, ty)) return false;
        return true;
    }

    static std::size_t placeOf(const std::vector<const void*>& parts, const Task& task)
    {
        std::size_t hash = 0;
        for (const void* part : parts)
            hash = (hash ^ (reinterpret_cast<std::uintptr_t>(part) >> 4)) * 0x9e3779b97f4a7c15ull;
        return std::size_t(task.number) * kPlaces + (hash >> 58) % kPlaces;
    }

    Ref find(const std::vector<const void*>& parts, const Task& task)
    {
        const std::scoped_lock lock(mutex);
        const Made& known = made[placeOf(parts, task)];
        return task.picture == picture && known.parts == parts ? known.tile : Ref();
    }

    void remember(std::vector<const void*> parts, const std::array<Ref, 4>& held, const Ref& tile,
                  const Task& task)
    {
        Made old; // destroyed without the lock
        const std::scoped_lock lock(mutex);
        if (task.picture != picture) return;
        Made& place = made[placeOf(parts, task)];
        old = std::exchange(place, Made{std::move(parts), held, tile});
    }

    Ref composed(int tx, int ty, const Task& task)
    {
        std::vector<const void*> parts;
        if (!tilesThatShow(*task.picture, tx, ty, parts)) return {};
        const image::Rect place = pixelsOfTile(tx, ty);
        image::Rect shown = intersected(place, {0, 0, task.level.width, task.level.height});
        const bool whole = shown == place;
        if (whole)
            if (Ref known = find(parts, task)) return known;
        const auto full = std::make_unique<Tile>();
        composeTile(*task.picture, tx, ty, *full);
        const auto tile = newTile(bytes);
        shown.x = shown.y = 0;
        showTile(*full, shown, tile->bgra.data(), kShownRow);
        tile->opaque = isOpaque(*tile, shown.width, shown.height);
        if (whole) remember(std::move(parts), {}, tile, task);
        return tile;
    }

    Ref halved(int tx, int ty, const std::array<Ref, 4>& four, const Task& task)
    {
        std::vector<const void*> parts;
        for (const Ref& part : four) parts.push_back(part.get());
        if (std::all_of(four.begin(), four.end(), [](const Ref& part) { return !part; })) return {};
        const int lowerWidth = task.lower.width - tx * 2 * kTileSide;
        const int lowerHeight = task.lower.height - ty * 2 * kTileSide;
        const bool whole = lowerWidth >= 2 * kTileSide && lowerHeight >= 2 * kTileSide;
        if (whole)
            if (Ref known = find(parts, task)) return known;
        const auto tile = newTile(bytes);
        const int width = std::min(kTileSide, task.level.width - tx * kTileSide);
        const int height = std::min(kTileSide, task.level.height - ty * kTileSide);
        if (whole)
            halveWhole(four, *tile);
        else
            halveEdge(four, lowerWidth, lowerHeight, width, height, *tile);
        tile->opaque = isOpaque(*tile, width, height);
        if (whole) remember(std::move(parts), four, tile, task);
        return tile;
    }

    // Tiles that were not asked for longest, until three quarters of the budget are left; for the caller to
    // destroy without the lock. Those that stand in several places or that callers hold would free nothing.
    std::vector<Ref> collectOld()
    {
        std::vector<Ref> gone;
        const std::size_t held = *bytes;
        if (held <= collectAt) return gone;
        std::vector<Slot*> old;
        for (Level& level : levels)
            for (Slot& slot : level.slots)
                if (slot.tile.use_count() == 1) old.push_back(&slot);
        const std::size_t wanted = (held - std::min(held, budget / 4 * 3)) / sizeof(ShownTile) + 1;
        const std::size_t count = std::min(wanted, old.size());
        std::nth_element(old.begin(), old.begin() + std::ptrdiff_t(count), old.end(),
                         [](const Slot* a, const Slot* b) { return a->used < b->used; });
        for (std::size_t i = 0; i < count; ++i) {
            gone.push_back(std::move(old[i]->tile));
            old[i]->tile.reset();
            old[i]->known = old[i]->fresh = false;
        }
        // Where much is held elsewhere, not again at the very next tile.
        collectAt = std::max(budget, held - count * sizeof(ShownTile) + budget / 8);
        return gone;
    }
};

Projection::Projection(std::size_t budget) : m_state(std::make_unique<State>(budget)) {}

Projection::~Projection() = default;

void Projection::setPicture(Picture picture, const image::Rect& damage)
{
    auto next = std::make_shared<const Picture>(std::move(picture));
    std::array<State::Made, State::kPlaces * kLevels>
        made; // destroyed without the lock, as is the picture before
    const std::scoped_lock lock(m_state->mutex);
    const image::Rect whole{0, 0, next->width, next->height};
    if (next->width != m_state->picture->width || next->height != m_state->picture->height)
        m_state->resize(next->width, next->height);
    else if (const image::Rect changed = intersected(damage, whole); !isEmpty(changed))
        m_state->markChanged(tilesOf(changed));
    m_state->picture.swap(next);
    m_state->made.swap(made);
}

void Projection::setPicture(Picture picture)
{
    const image::Rect whole{0, 0, picture.width, picture.height};
    setPicture(std::move(picture), whole);
}

std::shared_ptr<const Picture> Projection::picture() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->picture;
}

int Projection::width(int level) const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->levels.at(std::size_t(level)).width;
}

int Projection::height(int level) const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->levels.at(std::size_t(level)).height;
}

bool Projection::make(int level, int tx, int ty, const std::stop_token& stop, Ref& made)
{
    State::Task task;
    {
        const std::scoped_lock lock(m_state->mutex);
        State::Slot* slot = m_state->slot(level, tx, ty);
        made = slot ? slot->tile : Ref();
        if (!slot) return true;
        slot->used = ++m_state->calls;
        if (slot->fresh) return true;
        task.picture = m_state->picture;
        task.mark = slot->mark;
        task.number = level;
        const auto sizeOf = [&](int k) {
            const State::Level& from = m_state->levels[std::size_t(k)];
            return State::Level{from.width, from.height, from.columns, from.rows, {}};
        };
        task.level = sizeOf(level);
        if (level > 0) task.lower = sizeOf(level - 1);
    }
    if (stop.stop_requested()) return false;
    if (level == 0) {
        made = m_state->composed(tx, ty, task);
    } else {
        std::array<Ref, 4> four;
        for (int part = 0; part < 4; ++part)
            if (!make(level - 1, 2 * tx + part % 2, 2 * ty + part / 2, stop, four[std::size_t(part)]))
                return false;
        made = m_state->halved(tx, ty, four, task);
    }
    std::vector<Ref> gone;
    Ref before;
    const std::scoped_lock lock(m_state->mutex);
    State::Slot* slot = m_state->slot(level, tx, ty);
    if (!slot || !m_state->levels[std::size_t(level)].sameSize(task.level)) return true;
    if (slot->mark != task.mark && slot->fresh) return true; // another thread was here with a newer picture
    before = std::exchange(slot->tile, made);
    slot->known = true;
    slot->fresh = slot->mark == task.mark;
    gone = m_state->collectOld();
    return true;
}

Projection::Ref Projection::tile(int level, int tx, int ty)
{
    Ref made;
    make(level, tx, ty, {}, made);
    return made;
}

Projection::Peek Projection::peek(int level, int tx, int ty) const
{
    const std::scoped_lock lock(m_state->mutex);
    State::Slot* slot = m_state->slot(level, tx, ty);
    if (!slot) return {{}, true, true};
    slot->used = ++m_state->calls;
    return {slot->tile, slot->known, slot->fresh};
}

int Projection::missing(int level, const image::Rect& area) const
{
    int count = 0;
    m_state->forTiles(level, area, [&](int tx, int ty) {
        const std::scoped_lock lock(m_state->mutex);
        const State::Slot* slot = m_state->slot(level, tx, ty);
        if (slot && !slot->fresh) ++count;
        return true;
    });
    return count;
}

bool Projection::prepare(int level, const image::Rect& area, std::stop_token stop)
{
    Ref made;
    return m_state->forTiles(level, area, [&](int tx, int ty) { return make(level, tx, ty, stop, made); });
}

void Projection::readRegion(int level, const image::Rect& area, std::uint8_t* bgra, std::size_t stride)
{
    for (int y = 0; y < area.height; ++y)
        std::memset(bgra + std::size_t(y) * stride, 0, std::size_t(std::max(area.width, 0)) * 4);
    m_state->forTiles(level, area, [&](int tx, int ty) {
        const Ref made = tile(level, tx, ty);
        if (!made) return true;
        const image::Rect part = intersected(area, pixelsOfTile(tx, ty));
        for (int y = part.y; y < part.bottom(); ++y)
            std::memcpy(bgra + std::size_t(y - area.y) * stride + std::size_t(part.x - area.x) * 4,
                        made->bgra.data() + std::size_t(y - ty * kTileSide) * kShownRow +
                            std::size_t(part.x - tx * kTileSide) * 4,
                        std::size_t(part.width) * 4);
        return true;
    });
}

std::size_t Projection::bytes() const
{
    return *m_state->bytes;
}

} // namespace moyun::canvas
