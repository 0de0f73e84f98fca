// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backend.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace moyun::engine {

// What a fake job does; the parts are done in this order: throw or fail, wait at the gate, then the steps.
struct FakeRequest
{
    std::string name;
    int steps = 1;            // each polls the stop token and reports progress
    bool held = false;        // waits until release(name) or cancel
    bool deaf = false;        // does not poll: neither at the gate nor between steps
    bool partials = false;    // a partial outcome for each step
    bool yields = false;      // offers yieldToPreview() after each step
    bool fails = false;       // ErrorCode::Unreadable
    bool throws = false;      // std::runtime_error
    bool deviceFails = false; // ErrorCode::Device on CUDA
    int maxTile = 0;          // 0: enough memory for any tile; else larger tiles are out of memory

    static std::string kind() { return "fake"; }
    bool operator==(const FakeRequest&) const = default;
};

struct FakeOutcome
{
    std::string name;
    std::uint64_t number = 0; // depends on name, step and seed alone
    int step = 0;
    int tile = 0;
    neural::Device device = neural::Device::Cpu;
    bool operator==(const FakeOutcome&) const = default;
};

// A backend whose jobs tests hold and release; no timing anywhere. Any thread may call any function.
class FakeBackend : public Backend
{
public:
    base::Result<Outcome> run(const Request& request, RunContext& context) override;

    void waitUntilStarted(const std::string& name); // blocks until a run of that name has begun
    void release(const std::string& name);          // opens the gate of that name, for good
    std::vector<std::string> started() const;       // names in the order in which runs began
    std::vector<std::string> ended() const;
    int
    mostOnOneDevice() const; // how many runs one device had at once at most, runs inside a yield not counted

private:
    base::Result<Outcome> work(const FakeRequest& request, RunContext& context);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::set<std::string> m_released;
    std::vector<std::string> m_started;
    std::vector<std::string> m_ended;
    std::map<neural::Device, int> m_running;
    int m_most = 0;
};

} // namespace moyun::engine
