// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include "app/cli/exit_code.h"

#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace moyun::cli {

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM};

// Written by the handler. Blocking the signals and waiting for them instead would not do: libraries start
// threads before main(), which do not block them and would end the process.
volatile int g_pipeEnd = -1;

void onSignal(int)
{
    const int before = errno;
    [[maybe_unused]] const auto written = write(g_pipeEnd, "!", 1);
    errno = before;
}

} // namespace

Interrupt::Interrupt()
{
    int ends[2];
    if (pipe(ends) != 0) return; // without it Ctrl+C ends the process as the system does
    g_pipeEnd = ends[1];
    m_waiter = std::thread([stop = m_stop, readEnd = ends[0]]() mutable {
        char byte;
        for (;;) {
            const auto got = read(readEnd, &byte, 1);
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) break; // the destructor has closed the other end
            if (stop.stop_requested()) _exit(kInterrupted);
            stop.request_stop();
        }
        close(readEnd);
    });
    for (const int signal : kSignals) {
        struct sigaction previous = {}, action = {};
        sigaction(signal, nullptr, &previous);
        if (previous.sa_handler == SIG_IGN) continue; // nohup, or in the background of a script
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        sigaction(signal, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    if (!m_waiter.joinable()) return;
    for (const int signal : kSignals) {
        struct sigaction previous = {}, action = {};
        sigaction(signal, nullptr, &previous);
        action.sa_handler = SIG_DFL;
        if (previous.sa_handler == onSignal) sigaction(signal, &action, nullptr);
    }
    const int end = g_pipeEnd;
    g_pipeEnd = -1;
    close(end);
    m_waiter.join();
}

} // namespace moyun::cli
