// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/fake/fake_clock.h"

#include <algorithm>

namespace moyun::audio {

Time FakeClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

void FakeClock::waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable& wake, Time until)
{
    {
        const std::lock_guard own(m_mutex);
        if (until <= m_now) return;
        m_until = until;
        m_waiting = true;
        m_wake = &wake;
        m_player = lock.mutex();
        m_asleep.notify_all();
    }
    wake.wait(lock);
    const std::lock_guard own(m_mutex);
    m_waiting = false;
}

void FakeClock::wakeAndWait()
{
    std::mutex* player = nullptr;
    {
        std::unique_lock lock(m_mutex);
        m_asleep.wait(lock, [this] { return m_waiting; });
        player = m_player;
    }
    {
        // Under its own mutex it is inside its wait or does something, but not on its way there.
        const std::lock_guard lock(*player);
        const std::lock_guard own(m_mutex);
        m_waiting = false; // until it says so again
        m_wake->notify_all();
    }
    std::unique_lock lock(m_mutex);
    m_asleep.wait(lock, [this] { return m_waiting; });
}

void FakeClock::advance(Time by)
{
    wakeAndWait(); // so that it has seen what was asked of it, at the time it was asked
    const Time end = now() + by;
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_until > end && m_now >= end) return;
            m_now = std::max(m_now, std::min(m_until, end));
        }
        wakeAndWait();
    }
}

void FakeClock::jump(Time by)
{
    const std::lock_guard lock(m_mutex);
    m_now += by;
}

} // namespace moyun::audio
