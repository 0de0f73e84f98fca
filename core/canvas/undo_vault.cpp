// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/undo_vault.h"

#include "core/canvas/scratch_file.h"
#include "core/canvas/tile_pack.h"

#include <condition_variable>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
#include <type_traits>
#include <unordered_map>

namespace moyun::canvas {

// What the thread and the caller share. Entries hold it too, so that they may go last.
struct UndoVault::State : std::enable_shared_from_this<UndoVault::State>
{
    explicit State(Limits given) : limits(std::move(given)), file(limits.folder, limits.disk) {}

    template <class T> Held keep(const std::shared_ptr<const T>& tile);
    base::Result<AnyTile> load(Entry& entry, TilePacker& packer);

    Limits limits;
    mutable std::mutex mutex; // of all below, and of what entries hold
    std::condition_variable wake, settled;
    ScratchFile file;
    std::unordered_map<const void*, std::weak_ptr<Entry>> known; // by the tile in memory
    std::size_t bytes = 0;
    std::vector<std::weak_ptr<const Tiles>> order; // to be packed
    std::size_t next = 0;                          // in `order`
    Bundle ahead;                                  // to be read
    bool full = false, busy = false;
    TilePacker reader; // of the caller's thread
};

class UndoVault::Entry
{
public:
    Entry(std::shared_ptr<State> state, AnyTile tile, bool mask)
        : m_state(std::move(state)), m_tile(std::move(tile)), m_mask(mask)
    {}
    ~Entry()
    {
        AnyTile last; // let go outside the lock
        {
            const std::lock_guard lock(m_state->mutex);
            if (m_tile) forget();
            if (m_block) m_state->file.give(*m_block);
            last = std::move(m_tile);
        }
        m_state->settled.notify_all();
    }
    std::size_t size() const { return m_mask ? sizeof(MaskTile) : sizeof(Tile); }
    void forget() // under the lock
    {
        m_state->bytes -= size();
        const auto mine = m_state->known.find(m_tile.get());
        // The last reference is gone when this runs from the destructor, hence no comparison with this.
        if (mine != m_state->known.end()) m_state->known.erase(mine);
    }

    std::shared_ptr<State> m_state;
    AnyTile m_tile;                            // null while it is packed alone
    std::optional<ScratchFile::Block> m_block; // stays when it is read back: packing again is free
    const bool m_mask;
};

template <class T> UndoVault::Held UndoVault::State::keep(const std::shared_ptr<const T>& tile)
{
    if (!tile) return {};
    {
        const std::lock_guard lock(mutex);
        const auto found = known.find(tile.get());
        if (found != known.end())
            if (auto held = found->second.lock()) return held;
    }
    auto entry = std::make_shared<Entry>(shared_from_this(), tile, std::is_same_v<T, MaskTile>);
    const std::lock_guard lock(mutex);
    known[tile.get()] = entry;
    bytes += entry->size();
    return entry;
}

// From the scratch file. Not under the lock: the block stands as long as the entry does.
base::Result<UndoVault::AnyTile> UndoVault::State::load(Entry& entry, TilePacker& packer)
{
    ScratchFile::Block block;
    {
        const std::lock_guard lock(mutex);
        if (entry.m_tile) return entry.m_tile;
        block = *entry.m_block;
    }
    std::vector<std::uint8_t> packed(block.size);
    if (const auto got = file.read(block, packed.data()); !got) return got.error();
    AnyTile tile;
    bool good = false;
    if (entry.m_mask) {
        auto made = makeTile<MaskTile>();
        good = packer.unpack(packed, *made);
        tile = std::move(made);
    } else {
        auto made = makeTile<Tile>();
        good = packer.unpack(packed, *made);
        tile = std::move(made);
    }
    if (!good)
        return base::Error{
            base::ErrorCode::Io, "The scratch file of undo steps was altered on the disk.", {}};
    return tile;
}

struct UndoVault::Worker
{
    Worker(std::shared_ptr<State> state, std::function<void(base::Error)> full)
        : m_state(std::move(state)), m_full(std::move(full)),
          m_thread([this](std::stop_token stop) { run(stop); })
    {}
    ~Worker()
    {
        m_thread.request_stop();
        {
            const std::lock_guard lock(m_state->mutex); // no wake-up is lost
        }
        m_state->wake.notify_all();
    }

private:
    static constexpr std::size_t kBatch = 32;

    bool hasWork() const
    {
        const State& s = *m_state;
        return s.ahead || (!s.full && s.next < s.order.size() && s.bytes > target());
    }
    // Somewhat below the limit, so that not every step packs a little.
    std::size_t target() const { return m_state->limits.memory - m_state->limits.memory / 8; }

    void run(const std::stop_token& stop)
    {
        State& s = *m_state;
        std::unique_lock lock(s.mutex);
        while (!stop.stop_requested()) {
            s.wake.wait(lock, [&] { return stop.stop_requested() || hasWork(); });
            if (stop.stop_requested()) break;
            s.busy = true;
            const bool reading = s.ahead != nullptr;
            Bundle ahead = std::exchange(s.ahead, nullptr);
            std::vector<Held> batch;
            if (!reading) gather(batch);
            lock.unlock();
            try {
                reading ? read(*ahead, stop) : write(batch, stop);
            } catch (const std::bad_alloc&) {
                stopPacking(
                    {base::ErrorCode::OutOfMemory, "There is no memory left to pack undo steps.", {}});
            }
            batch.clear(); // entries may end here, which takes the lock
            ahead.reset();
            lock.lock();
            s.busy = false;
            s.settled.notify_all();
        }
        s.settled.notify_all();
    }

    // The next tiles that are in memory, in the order given. Under the lock.
    void gather(std::vector<Held>& batch)
    {
        State& s = *m_state;
        for (; s.next < s.order.size() && batch.size() < kBatch; ++s.next) {
            const auto tiles = s.order[s.next].lock();
            if (!tiles) continue;
            const std::size_t before = batch.size();
            for (const Held& entry : *tiles) {
                if (!entry || !entry->m_tile) continue;
                batch.push_back(entry);
                if (batch.size() >= kBatch) break;
            }
            m_bundles.push_back(tiles);                                 // its end may take the lock: later
            if (batch.size() >= kBatch && batch.size() > before) break; // this one may hold more
        }
    }

    void write(const std::vector<Held>& batch, const std::stop_token& stop)
    {
        State& s = *m_state;
        m_bundles.clear();
        for (const Held& entry : batch) {
            if (stop.stop_requested()) return;
            AnyTile tile;
            bool stored = false;
            {
                const std::lock_guard lock(s.mutex);
                if (s.bytes <= target()) return;
                tile = entry->m_tile;
                stored = entry->m_block.has_value();
            }
            if (!tile) continue;
            std::span<const std::uint8_t> packed;
            if (!stored)
                packed = entry->m_mask ? m_packer.pack(*static_cast<const MaskTile*>(tile.get()))
                                       : m_packer.pack(*static_cast<const Tile*>(tile.get()));
            if (!stored) {
                const auto block = store(packed);
                if (!block) return stopPacking(block.error());
                const std::lock_guard lock(s.mutex);
                entry->m_block = *block;
            }
            {
                const std::lock_guard lock(s.mutex);
                if (!entry->m_tile) continue;
                entry->forget();
                entry->m_tile = nullptr; // `tile` holds it for a moment longer
            }
            s.settled.notify_all();
        }
    }

    // The disk is written to without the lock, which the caller's thread takes for every tile.
    base::Result<ScratchFile::Block> store(std::span<const std::uint8_t> packed)
    {
        State& s = *m_state;
        std::unique_lock lock(s.mutex);
        const auto block = s.file.reserve(packed.size());
        if (!block) return block.error();
        lock.unlock();
        const auto wrote = s.file.write(*block, packed.data());
        if (wrote) return *block;
        lock.lock();
        s.file.give(*block);
        return wrote.error();
    }

    void read(const Tiles& tiles, const std::stop_token& stop)
    {
        State& s = *m_state;
        for (const Held& entry : tiles) {
            if (!entry || stop.stop_requested()) continue;
            {
                const std::lock_guard lock(s.mutex);
                if (entry->m_tile) continue;
                if (s.bytes + entry->size() > target()) return;
            }
            auto loaded = s.load(*entry, m_packer);
            if (!loaded) return; // fetch() will tell
            const std::lock_guard lock(s.mutex);
            if (entry->m_tile) continue;
            entry->m_tile = *std::move(loaded);
            s.known[entry->m_tile.get()] = entry;
            s.bytes += entry->size();
        }
    }

    void stopPacking(base::Error error)
    {
        {
            const std::lock_guard lock(m_state->mutex);
            m_state->full = true;
        }
        m_full(std::move(error));
    }

    std::shared_ptr<State> m_state;
    std::function<void(base::Error)> m_full;
    TilePacker m_packer;
    std::vector<Bundle> m_bundles;
    std::jthread m_thread; // last: the others stand while it runs
};

UndoVault::UndoVault(Limits limits, std::function<void(base::Error)> full)
    : m_state(std::make_shared<State>(std::move(limits))),
      m_worker(std::make_unique<Worker>(m_state, std::move(full)))
{}

UndoVault::~UndoVault() = default;

UndoVault::Held UndoVault::keep(const std::shared_ptr<const Tile>& tile)
{
    return m_state->keep(tile);
}

UndoVault::Held UndoVault::keep(const std::shared_ptr<const MaskTile>& tile)
{
    return m_state->keep(tile);
}

base::Result<std::vector<UndoVault::AnyTile>> UndoVault::fetch(const Tiles& tiles)
{
    try {
        std::vector<AnyTile> all(tiles.size());
        std::unordered_map<const Entry*, AnyTile> read; // one tile may stand in many places
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            if (!tiles[i]) continue;
            if (const auto found = read.find(tiles[i].get()); found != read.end()) {
                all[i] = found->second;
                continue;
            }
            auto loaded = m_state->load(*tiles[i], m_state->reader);
            if (!loaded) return loaded.error();
            all[i] = *std::move(loaded);
            if (tiles[i].use_count() > 1) read.emplace(tiles[i].get(), all[i]);
        }
        return all;
    } catch (const std::bad_alloc&) {
        return base::Error{base::ErrorCode::OutOfMemory, "There is not enough memory to undo this step.",
                           "Close other programs."};
    }
}

void UndoVault::pack(std::vector<std::weak_ptr<const Tiles>> order)
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->order.swap(order);
        m_state->next = 0;
    }
    m_state->wake.notify_all();
}

void UndoVault::prepare(const Bundle& tiles)
{
    Bundle before;
    {
        const std::lock_guard lock(m_state->mutex);
        before = std::exchange(m_state->ahead, tiles);
    }
    m_state->wake.notify_all();
}

void UndoVault::waitBelow(std::size_t bytes)
{
    State& s = *m_state;
    std::unique_lock lock(s.mutex);
    s.settled.wait(lock, [&] {
        return s.bytes <= bytes || s.full || (!s.busy && !s.ahead && s.next >= s.order.size());
    });
}

void UndoVault::resume()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->full = false;
    }
    m_state->wake.notify_all();
}

std::size_t UndoVault::bytesInMemory() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->bytes;
}

std::uint64_t UndoVault::bytesOnDisk() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->file.bytes();
}

const UndoVault::Limits& UndoVault::limits() const
{
    return m_state->limits;
}

bool UndoVault::isFull() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->full;
}

} // namespace moyun::canvas
