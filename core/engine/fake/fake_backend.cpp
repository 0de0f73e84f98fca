// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/fake/fake_backend.h"

#include "core/engine/oom_ladder.h"

#include <algorithm>
#include <stdexcept>

namespace moyun::engine {

using base::Error;
using base::ErrorCode;

namespace {

// FNV-1a, so that the number is the same on every machine.
std::uint64_t hashOf(const std::string& name, std::uint64_t seed)
{
    std::uint64_t hash = 14695981039346656037ull ^ seed;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    return hash;
}

} // namespace

base::Result<Outcome> FakeBackend::run(const Request& request, RunContext& context)
{
    const FakeRequest* fake = request.as<FakeRequest>();
    if (!fake) return Error{ErrorCode::InvalidArgument, "The fake backend runs fake requests only.", ""};
    {
        std::lock_guard lock(m_mutex);
        m_started.push_back(fake->name);
        m_most = std::max(m_most, ++m_running[context.device()]);
    }
    m_changed.notify_all();
    struct Leave
    {
        FakeBackend& backend;
        const FakeRequest& request;
        neural::Device device;
        ~Leave()
        {
            std::lock_guard lock(backend.m_mutex);
            --backend.m_running[device];
            backend.m_ended.push_back(request.name);
        }
    } leave{*this, *fake, context.device()};
    return work(*fake, context);
}

base::Result<Outcome> FakeBackend::work(const FakeRequest& request, RunContext& context)
{
    const Error cancelled{ErrorCode::Cancelled, "Cancelled.", ""};
    if (request.throws) throw std::runtime_error("thrown on purpose");
    if (request.fails) return Error{ErrorCode::Unreadable, "Failed on purpose.", ""};
    if (request.deviceFails && context.device() == neural::Device::Cuda)
        return Error{ErrorCode::Device, "The fake device failed.", ""};
    if (request.held) {
        std::unique_lock lock(m_mutex);
        const auto open = [&] { return m_released.count(request.name) > 0; };
        if (request.deaf)
            m_changed.wait(lock, open);
        else if (!m_changed.wait(lock, context.stopToken(), open))
            return cancelled;
    }
    return runWithMemoryLadder(context, nullptr, {}, [&](int tile) -> base::Result<Outcome> {
        if (request.maxTile > 0 && tile > request.maxTile) throw std::bad_alloc();
        FakeOutcome outcome{request.name, hashOf(request.name, context.seed()), 0, tile, context.device()};
        for (int step = 1; step <= request.steps; ++step) {
            if (!request.deaf && context.cancelled()) return cancelled;
            outcome.step = step;
            outcome.number = outcome.number * 6364136223846793005ull + 1442695040888963407ull;
            context.progress(static_cast<double>(step) / request.steps, request.name);
            if (request.partials) context.partial(Outcome(outcome));
            if (!request.yields) continue;
            {
                std::lock_guard lock(m_mutex);
                --m_running[context.device()];
            }
            context.yieldToPreview();
            std::lock_guard lock(m_mutex);
            ++m_running[context.device()];
        }
        return Outcome(outcome);
    });
}

void FakeBackend::waitUntilStarted(const std::string& name)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock,
                   [&] { return std::find(m_started.begin(), m_started.end(), name) != m_started.end(); });
}

void FakeBackend::release(const std::string& name)
{
    {
        std::lock_guard lock(m_mutex);
        m_released.insert(name);
    }
    m_changed.notify_all();
}

std::vector<std::string> FakeBackend::started() const
{
    std::lock_guard lock(m_mutex);
    return m_started;
}

std::vector<std::string> FakeBackend::ended() const
{
    std::lock_guard lock(m_mutex);
    return m_ended;
}

int FakeBackend::mostOnOneDevice() const
{
    std::lock_guard lock(m_mutex);
    return m_most;
}

} // namespace moyun::engine
