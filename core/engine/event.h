// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/request.h"
#include "core/neural/device.h"

#include <cstdint>
#include <functional>
#include <string>

namespace moyun::engine {

using JobId = std::uint64_t; // never 0, never used twice by one engine
using SlotId = std::string;

enum class EventType { Queued, Started, Progress, Partial, Notice, Finished, Failed, Cancelled, Superseded };

inline bool isFinal(EventType type)
{
    return type >= EventType::Finished;
}

// One step in the life of a job: Queued first, then Notice, Started, Progress and Partial in any number, then
// exactly one of Finished, Failed, Cancelled, Superseded, and nothing after it. Started comes once a run: a
// job that falls back from CUDA to the CPU starts again, after a Notice.
struct Event
{
    EventType type = EventType::Queued;
    JobId job = 0;
    SlotId slot;
    neural::Device device = neural::Device::Cpu;
    double fraction = 0.0; // Progress: 0 to 1
    std::string text;      // Progress: what is being done; Notice: what the user must be told
    Outcome outcome;       // Partial, Finished
    base::Error error;     // Failed
};

// Called without any engine lock, so it may call the engine. On the lane's thread, except: Queued, Superseded
// of the replaced job, and the notice of a device chosen at submit: the submitting thread; Cancelled of a
// waiting job: the thread that cancels or shuts down. It must not block. What it throws is dropped.
using Listener = std::function<void(const Event&)>;

} // namespace moyun::engine
