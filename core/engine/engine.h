// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backend.h"
#include "core/engine/device_choice.h"
#include "core/engine/event.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace moyun::engine {

// How the jobs of a slot wait. LatestWins: a new job replaces the one that waits in the slot, which is
// Superseded; the one that runs finishes. Exclusive: in order of submission on its lane, nothing submitted
// later overtakes it and no preview runs inside it. Waiting LatestWins jobs go before Fifo ones; slots of a
// policy take turns.
enum class Policy { Fifo, LatestWins, Exclusive };

enum class JobState { Queued, Running, Finished, Failed, Cancelled, Superseded };

struct SubmitOptions
{
    std::uint64_t seed = 0;
    DevicePreference device = DevicePreference::Auto;
    Listener onEvent; // may be empty
};

// A row of the job panel.
struct JobInfo
{
    JobId id = 0;
    SlotId slot;
    std::string kind;
    JobState state = JobState::Queued;
    neural::Device device = neural::Device::Cpu;
    double fraction = 0.0;
    std::string text;
};

struct EngineConfig
{
    CudaProbe cudaAvailable;                                      // empty: CPU only
    std::function<std::chrono::steady_clock::time_point()> clock; // empty: the steady clock; limits progress
};

// Runs requests on one thread per device. Every function may be called from any thread, listeners included,
// and returns without waiting for a job, except waitIdle(), shutdown() and the destructor. A job whose run on
// CUDA fails for lack of memory or of the device is queued again on the CPU, with a notice.
class Engine
{
public:
    explicit Engine(EngineConfig config = {});
    ~Engine(); // shutdown(); never from a listener
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    // Before the first submit of that kind or slot. Declaring a slot again changes the policy of later
    // submits. A slot never declared is Fifo.
    void registerBackend(const std::string& kind, std::shared_ptr<Backend> backend);
    void declareSlot(const SlotId& slot, Policy policy);

    // Always gives an id and exactly one final event. After shutdown, or for a kind without a backend, that
    // is Failed with InvalidArgument, delivered before submit returns.
    JobId submit(Request request, const SlotId& slot, SubmitOptions options = {});

    // A waiting job ends at once, a running one when it next polls. False when it is over or unknown.
    bool cancel(JobId id);
    int cancelSlot(const SlotId& slot); // how many were asked to stop

    // Jobs that are not over, and the last 64 that are, oldest first.
    std::vector<JobInfo> jobs() const;
    std::optional<JobState> state(JobId id) const;
    bool idle() const;

    // Blocks until every job is over and its final event delivered. Never from a listener or backend.
    void waitIdle();
    // Stops intake, cancels everything, joins the lanes. Called on a lane's thread it does all but join.
    void shutdown();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace moyun::engine
