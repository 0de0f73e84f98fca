// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/engine/lane_queue.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <new>
#include <thread>

namespace moyun::engine {

using base::Error;
using base::ErrorCode;
using neural::Device;

namespace {

constexpr std::size_t kRememberedJobs = 64;
constexpr std::chrono::nanoseconds kProgressInterval = std::chrono::nanoseconds(1'000'000'000 / 30);

// The engine whose lane the current thread is, so that shutdown() there does not join itself.
thread_local const void* t_laneOf = nullptr;

bool isOver(JobState state)
{
    return state >= JobState::Finished;
}

EventType finalEvent(JobState state)
{
    switch (state) {
    case JobState::Finished:
        return EventType::Finished;
    case JobState::Failed:
        return EventType::Failed;
    case JobState::Superseded:
        return EventType::Superseded;
    default:
        return EventType::Cancelled;
    }
}

} // namespace

class Engine::Impl
{
public:
    explicit Impl(EngineConfig config) : m_config(std::move(config))
    {
        if (!m_config.clock) m_config.clock = [] { return std::chrono::steady_clock::now(); };
    }

    JobId submit(Request request, const SlotId& slot, SubmitOptions options);
    int cancelWhere(const std::function<bool(const Job&)>& chosen);
    void shutdown();
    std::vector<JobInfo> jobs() const;

    struct Lane
    {
        LaneQueue queue;
        std::condition_variable wake;
        std::thread thread;
    };
    class Context;

    Lane& lane(Device device) { return m_lanes[device == Device::Cuda ? 1 : 0]; }
    void laneLoop(Lane& lane);
    void enqueue(const JobRef& job); // with the lock
    void runJob(const JobRef& job, bool inside);
    bool fallBackToCpu(const JobRef& job, const Error& error);
    void deliver(const JobRef& job, Event event);
    void setOver(const JobRef& job, JobState state);                        // with the lock
    void finish(const JobRef& job, Outcome outcome = {}, Error error = {}); // after setOver, without the lock

    EngineConfig m_config;
    mutable std::mutex m_mutex;
    std::condition_variable m_idle;
    std::mutex m_joinMutex;
    std::map<std::string, std::shared_ptr<Backend>> m_backends;
    std::map<SlotId, Policy> m_policies;
    std::map<JobId, JobRef> m_jobs;
    std::deque<JobId> m_over;
    std::array<Lane, 2> m_lanes;
    JobId m_lastId = 0;
    std::size_t m_open = 0; // jobs whose final event has not been delivered
    bool m_stopped = false;
};

class Engine::Impl::Context : public RunContext
{
public:
    Context(Impl& engine, JobRef job, Device device, bool inside)
        : m_engine(engine), m_job(std::move(job)), m_device(device), m_inside(inside)
    {}

    std::stop_token stopToken() const override { return m_job->stop.get_token(); }
    std::uint64_t seed() const override { return m_job->options.seed; }
    Device device() const override { return m_device; }

    void progress(double fraction, const std::string& text) override
    {
        const auto now = m_engine.m_config.clock();
        if (m_job->progressSent && now - m_job->lastProgress < kProgressInterval) return;
        m_job->progressSent = true;
        m_job->lastProgress = now;
        fraction = fraction > 0.0 ? std::min(fraction, 1.0) : 0.0; // not a number becomes 0
        {
            std::lock_guard lock(m_engine.m_mutex);
            m_job->fraction = fraction;
            m_job->text = text;
        }
        Event event;
        event.type = EventType::Progress;
        event.fraction = fraction;
        event.text = text;
        m_engine.deliver(m_job, std::move(event));
    }

    void partial(Outcome outcome) override
    {
        Event event;
        event.type = EventType::Partial;
        event.outcome = std::move(outcome);
        m_engine.deliver(m_job, std::move(event));
    }

    void notice(const std::string& text) override
    {
        Event event;
        event.type = EventType::Notice;
        event.text = text;
        m_engine.deliver(m_job, std::move(event));
    }

    bool yieldToPreview() override
    {
        if (m_inside || m_job->policy != Policy::Fifo) return false;
        JobRef preview;
        {
            std::lock_guard lock(m_engine.m_mutex);
            preview = m_engine.lane(m_device).queue.takePreview();
            if (preview) preview->state = JobState::Running;
        }
        if (preview) m_engine.runJob(preview, true);
        return preview != nullptr;
    }

private:
    Impl& m_engine;
    const JobRef m_job;
    const Device m_device;
    const bool m_inside;
};

void Engine::Impl::deliver(const JobRef& job, Event event)
{
    if (!job->options.onEvent) return;
    event.job = job->id;
    event.slot = job->slot;
    {
        std::lock_guard lock(m_mutex);
        event.device = job->device;
    }
    try {
        job->options.onEvent(event);
    } catch (...) {
        // A listener's fault is its own: the lane and the other jobs go on.
    }
}

void Engine::Impl::setOver(const JobRef& job, JobState state)
{
    job->state = state;
    m_over.push_back(job->id);
    if (m_over.size() > kRememberedJobs) {
        m_jobs.erase(m_over.front());
        m_over.pop_front();
    }
}

void Engine::Impl::finish(const JobRef& job, Outcome outcome, Error error)
{
    Event event;
    event.type = finalEvent(job->state); // constant once over
    event.outcome = std::move(outcome);
    event.error = std::move(error);
    deliver(job, std::move(event));
    // Nobody looks at these any more. They may end other things with them, so not under the lock.
    job->request.reset();
    job->options.onEvent = nullptr;
    std::lock_guard lock(m_mutex);
    if (--m_open == 0) m_idle.notify_all();
}

void Engine::Impl::enqueue(const JobRef& job)
{
    Lane& to = lane(job->device);
    job->state = JobState::Queued;
    to.queue.push(job);
    if (!to.thread.joinable()) to.thread = std::thread([this, &to] { laneLoop(to); });
    to.wake.notify_one();
}

JobId Engine::Impl::submit(Request request, const SlotId& slot, SubmitOptions options)
{
    const DeviceChoice choice = chooseDevice(options.device, m_config.cudaAvailable);
    JobRef job;
    Error refusal;
    {
        std::lock_guard lock(m_mutex);
        const auto policy = m_policies.find(slot);
        job = std::make_shared<Job>(++m_lastId, slot,
                                    policy == m_policies.end() ? Policy::Fifo : policy->second,
                                    std::move(request), std::move(options));
        job->device = choice.device;
        const auto backend = m_backends.find(job->kind);
        if (backend != m_backends.end()) job->backend = backend->second;
        if (m_stopped)
            refusal = {ErrorCode::InvalidArgument, "The program is closing and takes no more work.", ""};
        else if (!job->backend)
            refusal = {ErrorCode::InvalidArgument,
                       "Nothing here can do work of the kind \"" + job->kind + "\".",
                       "Register a backend for it first."};
        ++m_open;
        m_jobs[job->id] = job;
    }
    deliver(job, {});
    if (refusal.message.empty() && !choice.notice.empty()) {
        Event notice;
        notice.type = EventType::Notice;
        notice.text = choice.notice;
        deliver(job, std::move(notice));
    }

    std::deque<JobRef> ended;
    {
        std::lock_guard lock(m_mutex);
        job->announcing = false;
        if (!refusal.message.empty()) {
            setOver(job, JobState::Failed);
        } else if (job->cancelRequested || m_stopped) {
            setOver(job, JobState::Cancelled);
        } else {
            if (job->policy == Policy::LatestWins)
                for (Lane& each : m_lanes)
                    for (JobRef& old : each.queue.takeSlot(slot, Policy::LatestWins)) {
                        setOver(old, JobState::Superseded);
                        ended.push_back(std::move(old));
                    }
            enqueue(job);
            refusal = {};
        }
        if (isOver(job->state)) ended.push_back(job);
    }
    const JobId id = job->id;
    for (const JobRef& each : ended) finish(each, {}, each == job ? refusal : Error{});
    return id;
}

int Engine::Impl::cancelWhere(const std::function<bool(const Job&)>& chosen)
{
    std::vector<JobRef> asked;
    std::vector<JobRef> ended;
    {
        std::lock_guard lock(m_mutex);
        for (auto& [id, job] : m_jobs) {
            if (isOver(job->state) || !chosen(*job)) continue;
            job->cancelRequested = true;
            asked.push_back(job);
        }
        for (const JobRef& job : asked)
            if (!job->announcing && lane(job->device).queue.remove(job)) {
                setOver(job, JobState::Cancelled);
                ended.push_back(job);
            }
    }
    for (const JobRef& job : asked)
        job->stop.request_stop(); // without the lock: it may call a backend's callback
    for (const JobRef& job : ended) finish(job);
    return static_cast<int>(asked.size());
}

void Engine::Impl::laneLoop(Lane& lane)
{
    t_laneOf = this;
    for (;;) {
        JobRef job;
        {
            std::unique_lock lock(m_mutex);
            lane.wake.wait(lock, [&] {
                if (!job) job = lane.queue.takeNext();
                return job || m_stopped;
            });
            if (!job) return;
            job->state = JobState::Running;
        }
        runJob(job, false);
    }
}

void Engine::Impl::runJob(const JobRef& job, bool inside)
{
    Device device;
    {
        std::lock_guard lock(m_mutex);
        device = job->device;
    }
    Event started;
    started.type = EventType::Started;
    deliver(job, std::move(started));

    base::Result<Outcome> result = Error{};
    try {
        Context context(*this, job, device, inside);
        result = job->backend->run(*job->request, context);
    } catch (const std::bad_alloc&) {
        result = Error{ErrorCode::OutOfMemory, "There is not enough memory for this.",
                       "Close other programs or choose a smaller size."};
    } catch (const std::exception& fault) {
        result =
            Error{ErrorCode::Internal, "Work of the kind \"" + job->kind + "\" failed: " + fault.what() + ".",
                  "Please report this."};
    } catch (...) {
        result = Error{ErrorCode::Internal, "Work of the kind \"" + job->kind + "\" failed without a reason.",
                       "Please report this."};
    }
    if (!result && device == Device::Cuda && fallBackToCpu(job, result.error())) return;
    {
        std::lock_guard lock(m_mutex);
        if (job->cancelRequested || (!result && result.error().isCancelled()))
            setOver(job, JobState::Cancelled);
        else
            setOver(job, result ? JobState::Finished : JobState::Failed);
    }
    if (job->state == JobState::Finished)
        finish(job, std::move(*result));
    else
        finish(job, {}, job->state == JobState::Failed ? result.error() : Error{});
}

bool Engine::Impl::fallBackToCpu(const JobRef& job, const Error& error)
{
    if (error.code != ErrorCode::OutOfMemory && error.code != ErrorCode::Device) return false;
    {
        std::lock_guard lock(m_mutex);
        if (job->cancelRequested || m_stopped) return false;
    }
    Event notice;
    notice.type = EventType::Notice;
    notice.text = "The graphics card could not do it (" + error.message +
                  ") It runs on the processor instead, which takes longer.";
    deliver(job, std::move(notice));

    {
        std::lock_guard lock(m_mutex);
        if (job->cancelRequested || m_stopped) return false;
        const bool outdated = job->policy == Policy::LatestWins &&
                              std::any_of(m_lanes.begin(), m_lanes.end(),
                                          [&job](const Lane& each) { return each.queue.waits(job->slot); });
        if (!outdated) {
            job->device = Device::Cpu;
            enqueue(job);
            return true;
        }
        setOver(job, JobState::Superseded);
    }
    finish(job);
    return true;
}

void Engine::Impl::shutdown()
{
    {
        std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    cancelWhere([](const Job&) { return true; });
    for (Lane& each : m_lanes) each.wake.notify_all();
    if (t_laneOf == this) return;
    std::lock_guard joining(m_joinMutex);
    for (Lane& each : m_lanes)
        if (each.thread.joinable()) each.thread.join();
}

std::vector<JobInfo> Engine::Impl::jobs() const
{
    std::lock_guard lock(m_mutex);
    std::vector<JobInfo> rows;
    for (const auto& [id, job] : m_jobs)
        rows.push_back({id, job->slot, job->kind, job->state, job->device, job->fraction, job->text});
    return rows;
}

Engine::Engine(EngineConfig config) : m_impl(std::make_unique<Impl>(std::move(config))) {}

Engine::~Engine()
{
    m_impl->shutdown();
}

void Engine::registerBackend(const std::string& kind, std::shared_ptr<Backend> backend)
{
    std::lock_guard lock(m_impl->m_mutex);
    m_impl->m_backends[kind] = std::move(backend);
}

void Engine::declareSlot(const SlotId& slot, Policy policy)
{
    std::lock_guard lock(m_impl->m_mutex);
    m_impl->m_policies[slot] = policy;
}

JobId Engine::submit(Request request, const SlotId& slot, SubmitOptions options)
{
    return m_impl->submit(std::move(request), slot, std::move(options));
}

bool Engine::cancel(JobId id)
{
    return m_impl->cancelWhere([id](const Job& job) { return job.id == id; }) > 0;
}

int Engine::cancelSlot(const SlotId& slot)
{
    return m_impl->cancelWhere([&slot](const Job& job) { return job.slot == slot; });
}

std::vector<JobInfo> Engine::jobs() const
{
    return m_impl->jobs();
}

std::optional<JobState> Engine::state(JobId id) const
{
    std::lock_guard lock(m_impl->m_mutex);
    const auto found = m_impl->m_jobs.find(id);
    if (found == m_impl->m_jobs.end()) return std::nullopt;
    return found->second->state;
}

bool Engine::idle() const
{
    std::lock_guard lock(m_impl->m_mutex);
    return m_impl->m_open == 0;
}

void Engine::waitIdle()
{
    std::unique_lock lock(m_impl->m_mutex);
    m_impl->m_idle.wait(lock, [this] { return m_impl->m_open == 0; });
}

void Engine::shutdown()
{
    m_impl->shutdown();
}

} // namespace moyun::engine
