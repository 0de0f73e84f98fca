// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <deque>
#include <map>

namespace moyun::engine {

// The waiting jobs of one lane and the rule by which they leave. Internal to the engine, guarded by its
// mutex.
class LaneQueue
{
public:
    void push(JobRef job) { m_waiting.push_back(std::move(job)); }

    // The job to run next, or null: LatestWins before Fifo, slots in turn, neither across a waiting
    // Exclusive.
    JobRef takeNext();
    // The LatestWins job to run inside a yielding one, or null; an Exclusive that waits is not overtaken.
    JobRef takePreview();
    bool remove(const JobRef& job);       // false when it does not wait here
    bool waits(const SlotId& slot) const; // whether a job of the slot does
    std::deque<JobRef> takeSlot(const SlotId& slot, Policy policy);
    std::deque<JobRef> takeAll() { return std::exchange(m_waiting, {}); }

private:
    JobRef takeFairest(Policy policy);

    std::deque<JobRef> m_waiting; // in order of submission
    std::map<SlotId, std::uint64_t> m_lastServed;
    std::uint64_t m_served = 0;
};

} // namespace moyun::engine
