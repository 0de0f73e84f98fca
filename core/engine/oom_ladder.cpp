// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/oom_ladder.h"

#include <algorithm>
#include <new>

namespace moyun::engine {

base::Result<Outcome> runWithMemoryLadder(RunContext& context, ModelStore* store, TileLimits limits,
                                          const std::function<base::Result<Outcome>(int tile)>& attempt)
{
    const base::Error outOfMemory{base::ErrorCode::OutOfMemory,
                                  "There is not enough memory for this picture.",
                                  "Close other programs or choose a smaller size."};
    const auto tryOnce = [&](int tile) -> base::Result<Outcome> {
        try {
            return attempt(tile);
        } catch (const std::bad_alloc&) {
            return outOfMemory;
        }
    };
    bool evicted = false;
    int tile = limits.tile;
    for (;;) {
        base::Result<Outcome> result = tryOnce(tile);
        if (result || result.error().code != base::ErrorCode::OutOfMemory) return result;
        if (context.cancelled()) return base::Error{base::ErrorCode::Cancelled, "Cancelled.", ""};
        if (!evicted) {
            evicted = true;
            if (store && store->evictUnused() > 0) {
                context.notice("Memory is short: models that are not in use were unloaded.");
                continue;
            }
        }
        if (tile <= limits.floor) return result;
        tile = std::max(tile / 2, limits.floor);
        context.notice("Memory is short: working in smaller tiles of " + std::to_string(tile) + " pixels.");
    }
}

} // namespace moyun::engine
