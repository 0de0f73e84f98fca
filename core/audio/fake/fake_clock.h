// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/clock.h"

namespace moyun::audio {

// A clock that stands still until it is moved. One thread may wait by it: a player's. Moving it lets that
// thread run at exactly the times it waits for, one after another, so that what it does carries exact times
// however busy the machine is.
class FakeClock final : public Clock
{
public:
    Time now() const override;
    void waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable& wake, Time until) override;

    // Returns when the waiting thread has done all that was due by then, and waits again.
    void advance(Time by);
    // Moves without letting it run on the way, as when the machine was asleep.
    void jump(Time by);
    void settle() { advance(Time(0)); } // when it has done what it was woken for

private:
    void wakeAndWait();

    mutable std::mutex m_mutex;
    std::condition_variable m_asleep;
    Time m_now{0}, m_until{0};
    bool m_waiting = false;
    std::condition_variable* m_wake = nullptr;
    std::mutex* m_player = nullptr; // that the waiting thread holds when it is awake
};

} // namespace moyun::audio
