// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/request.h"
#include "core/neural/device.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace moyun::engine {

// What a running job may ask of, and tell to, the engine. Owned by the engine, valid only during run();
// every function is called on the thread that called run() and none waits, except yieldToPreview().
class RunContext
{
public:
    virtual ~RunContext() = default;

    // Fresh for each job. Poll it at least every 50 ms (per tile, token or bar) and return
    // ErrorCode::Cancelled. May be copied to other threads.
    virtual std::stop_token stopToken() const = 0;
    virtual std::uint64_t seed() const = 0;
    virtual neural::Device device() const = 0;

    // fraction 0 to 1, monotonic by custom. Passed on at most 30 times a second, the others are dropped.
    virtual void progress(double fraction, const std::string& text) = 0;
    // A result good enough to show, to be replaced by a later partial or the final one.
    virtual void partial(Outcome outcome) = 0;
    // A sentence that the user must be told (fallback to the CPU, smaller tiles). Never dropped.
    virtual void notice(const std::string& text) = 0;
    // Runs one waiting LatestWins job of the lane to its end, on this thread, and tells whether there was
    // one. Only Fifo jobs yield; for others, and inside a preview, it does nothing. Call it between tiles,
    // holding no lock and with no scratch memory that the preview could disturb.
    virtual bool yieldToPreview() = 0;

    bool cancelled() const { return stopToken().stop_requested(); }
};

// Does the work of one kind of request.
class Backend
{
public:
    virtual ~Backend() = default;

    // On a lane's thread; may take minutes. Never two at once on one device, but a preview may run inside
    // another run()'s yieldToPreview(), and CPU and CUDA lanes run side by side. The same request and seed
    // give the same outcome. On cancel returns ErrorCode::Cancelled. Exceptions are caught by the engine as
    // ErrorCode::Internal (std::bad_alloc as OutOfMemory).
    virtual base::Result<Outcome> run(const Request& request, RunContext& context) = 0;
};

} // namespace moyun::engine
