// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::audio {

// How soon the system lets a thread run that has slept until its time.
enum class Urgency {
    RealTime, // before all ordinary threads
    Short,    // among ordinary threads, one that asks for short turns and so gets them soon
    Ordinary,
};

// Makes the calling thread as urgent as the system allows without asking for rights: real-time scheduling
// (SCHED_FIFO, low among its like), else a scheduling slice of 0.1 ms (Linux 6.12 and newer), and timers
// without slack. Says what was got.
Urgency makeThreadUrgent();

} // namespace moyun::audio
