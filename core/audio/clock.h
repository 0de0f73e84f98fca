// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace moyun::audio {

// Time since some moment that stays the same; never set back.
using Time = std::chrono::nanoseconds;

// The time as the player sees it. Any thread. FakeClock stands in for it in tests.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Time now() const = 0;
    // Waits until `until` (Time::max(): for ever) or until `wake` is notified, or for no reason, as condition
    // variables do. `lock` is held on entry and on return.
    virtual void waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable& wake, Time until) = 0;
};

// The monotonic clock of the system. Waits end at absolute times, so that no error adds up.
class SteadyClock final : public Clock
{
public:
    Time now() const override;
    void waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable& wake, Time until) override;
};

} // namespace moyun::audio
