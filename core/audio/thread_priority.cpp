// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/thread_priority.h"

#include <cstdint>
#include <pthread.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace moyun::audio {
namespace {

constexpr int kPriority = 20;             // below the sound servers, above everything ordinary
constexpr std::uint64_t kSlice = 100'000; // nanoseconds; the shortest the kernel grants

// As the kernel lays it out (sched_setattr(2)); the C library has no header for it.
struct SchedulingAttributes
{
    std::uint32_t size = sizeof(SchedulingAttributes), policy = SCHED_OTHER;
    std::uint64_t flags = 0;
    std::int32_t nice = 0;
    std::uint32_t priority = 0;
    std::uint64_t runtime = kSlice, deadline = 0, period = 0;
};

} // namespace

Urgency makeThreadUrgent()
{
    ::prctl(PR_SET_TIMERSLACK, 1, 0, 0, 0);
    sched_param parameters{};
    parameters.sched_priority = kPriority;
    if (::pthread_setschedparam(::pthread_self(), SCHED_FIFO | SCHED_RESET_ON_FORK, &parameters) == 0)
        return Urgency::RealTime;
    const SchedulingAttributes attributes;
    if (::syscall(SYS_sched_setattr, 0, &attributes, 0) == 0) return Urgency::Short;
    return Urgency::Ordinary;
}

} // namespace moyun::audio
