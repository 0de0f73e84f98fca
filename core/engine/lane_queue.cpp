// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/lane_queue.h"

#include <algorithm>

namespace moyun::engine {

JobRef LaneQueue::takeNext()
{
    if (m_waiting.empty()) return nullptr;
    if (m_waiting.front()->policy == Policy::Exclusive) {
        JobRef job = std::move(m_waiting.front());
        m_waiting.pop_front();
        return job;
    }
    JobRef preview = takeFairest(Policy::LatestWins);
    return preview ? preview : takeFairest(Policy::Fifo);
}

JobRef LaneQueue::takePreview()
{
    return takeFairest(Policy::LatestWins);
}

bool LaneQueue::remove(const JobRef& job)
{
    return std::erase(m_waiting, job) > 0;
}

bool LaneQueue::waits(const SlotId& slot) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(),
                       [&slot](const JobRef& job) { return job->slot == slot; });
}

std::deque<JobRef> LaneQueue::takeSlot(const SlotId& slot, Policy policy)
{
    std::deque<JobRef> taken;
    std::erase_if(m_waiting, [&](const JobRef& job) {
        const bool take = job->slot == slot && job->policy == policy;
        if (take) taken.push_back(job);
        return take;
    });
    return taken;
}

JobRef LaneQueue::takeFairest(Policy policy)
{
    const auto lastServed = [this](const JobRef& job) {
        const auto found = m_lastServed.find(job->slot);
        return found == m_lastServed.end() ? 0 : found->second;
    };
    auto best = m_waiting.end();
    for (auto it = m_waiting.begin(); it != m_waiting.end() && (*it)->policy != Policy::Exclusive; ++it)
        if ((*it)->policy == policy && (best == m_waiting.end() || lastServed(*it) < lastServed(*best)))
            best = it;
    if (best == m_waiting.end()) return nullptr;
    JobRef job = std::move(*best);
    m_waiting.erase(best);
    m_lastServed[job->slot] = ++m_served;
    return job;
}

} // namespace moyun::engine
