// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/tile_plane.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace moyun::canvas {

// Where the tiles of undo steps are kept: in memory, and beyond a limit packed in a scratch file. Packing and
// writing run on a thread of the vault's own. A tile that stands in several places or steps is kept and
// counted once. Thread: all functions from one (the GUI thread); only waitBelow() waits for the vault's
// thread, and fetch() reads the disk where a tile is not in memory.
class UndoVault
{
public:
    struct Limits
    {
        std::size_t memory = std::size_t(512) << 20; // bytes; packing begins beyond it
        std::uint64_t disk = std::uint64_t(8) << 30; // bytes of the scratch file
        std::filesystem::path folder = "/tmp";       // of the scratch file; made where it is missing
    };
    class Entry; // one tile
    using Held = std::shared_ptr<Entry>;
    using Tiles = std::vector<Held>; // null: no tile at that place
    using Bundle = std::shared_ptr<const Tiles>;
    using AnyTile = std::shared_ptr<const void>; // a Tile or a MaskTile, as it was kept

    // `full`: packing stopped because the scratch file takes no more, with the reason; called on the vault's
    // thread, once until resume().
    UndoVault(Limits limits, std::function<void(base::Error)> full);
    ~UndoVault(); // what callers still hold may outlive it

    Held keep(const std::shared_ptr<const Tile>& tile); // null for null
    Held keep(const std::shared_ptr<const MaskTile>& tile);
    // All tiles of a bundle, in its order. Errors: Io, OutOfMemory.
    base::Result<std::vector<AnyTile>> fetch(const Tiles& tiles);

    // Packs, in this order, as much as brings the memory below its limit. The order replaces the one before.
    void pack(std::vector<std::weak_ptr<const Tiles>> order);
    // Reads what is packed of these tiles ahead, as long as the memory suffices.
    void prepare(const Bundle& tiles);
    // Waits until memory is below `bytes`, or packing can do no more.
    void waitBelow(std::size_t bytes);
    void resume(); // after steps were let go

    std::size_t bytesInMemory() const;
    std::uint64_t bytesOnDisk() const;
    const Limits& limits() const;
    bool isFull() const;

    struct State;

private:
    std::shared_ptr<State> m_state;
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace moyun::canvas
