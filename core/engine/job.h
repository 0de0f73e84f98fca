// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <optional>

namespace moyun::engine {

// The engine's own record of a job; not for users of the engine. Set at submit and constant after: id to
// backend. The rest is guarded by the engine's mutex, except lastProgress and progressSent (the running
// thread's own). Jobs that are over are remembered for lists: they let go of the request, which may be a
// large picture, and of the listener.
struct Job
{
    Job(JobId jobId, SlotId slotId, Policy slotPolicy, Request what, SubmitOptions how)
        : id(jobId), slot(std::move(slotId)), policy(slotPolicy), kind(what.kind()), request(std::move(what)),
          options(std::move(how))
    {}

    const JobId id;
    const SlotId slot;
    const Policy policy;
    const std::string kind;         // of the request
    std::optional<Request> request; // nothing, and no listener, once the final event is delivered
    SubmitOptions options;
    std::shared_ptr<Backend> backend;
    std::stop_source stop;

    neural::Device device = neural::Device::Cpu;
    JobState state = JobState::Queued;
    bool announcing = true; // Queued is being delivered: whoever cancels leaves the final event to submit()
    bool cancelRequested = false;
    double fraction = 0.0;
    std::string text;

    std::chrono::steady_clock::time_point lastProgress;
    bool progressSent = false;
};

using JobRef = std::shared_ptr<Job>;

} // namespace moyun::engine
