// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/clock.h"

namespace moyun::audio {

Time SteadyClock::now() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

void SteadyClock::waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable& wake, Time until)
{
    if (until == Time::max()) {
        wake.wait(lock);
    } else {
        wake.wait_until(lock, std::chrono::steady_clock::time_point(until));
    }
}

} // namespace moyun::audio
