// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include "app/cli/exit_code.h"

#include <csignal>

#include <pthread.h>
#include <unistd.h>

namespace moyun::cli {

namespace {

sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGUSR1}) sigaddset(&set, signal);
    return set;
}

} // namespace

Interrupt::Interrupt()
{
    // Threads inherit the mask, so no other thread is ever interrupted.
    const sigset_t watched = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &watched, nullptr);
    m_waiter = std::thread([stop = m_stop]() mutable {
        const sigset_t set = watchedSignals();
        for (;;) {
            int signal = 0;
            if (sigwait(&set, &signal) != 0) continue;
            if (signal == SIGUSR1) return; // the destructor's
            if (stop.stop_requested()) _exit(kInterrupted);
            stop.request_stop();
        }
    });
}

Interrupt::~Interrupt()
{
    pthread_kill(m_waiter.native_handle(), SIGUSR1);
    m_waiter.join();
}

} // namespace moyun::cli
