// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backend.h"
#include "core/engine/model_store.h"

#include <functional>

namespace moyun::engine {

struct TileLimits
{
    int tile = 1024; // side in pixels to begin with
    int floor = 128; // never smaller than this
};

// Runs attempt(tile) and, on OutOfMemory or std::bad_alloc, evicts the unused models of the store (may be
// null) and tries again, then halves the tile down to the floor, telling each step by context.notice(). When
// nothing helps it returns OutOfMemory; on CUDA the engine then queues the job again on the CPU. Other errors
// and cancelling pass through at once. On the lane's thread; blocks as long as the attempts do.
base::Result<Outcome> runWithMemoryLadder(RunContext& context, ModelStore* store, TileLimits limits,
                                          const std::function<base::Result<Outcome>(int tile)>& attempt);

} // namespace moyun::engine
