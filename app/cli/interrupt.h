// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace moyun::cli {

// Turns Ctrl+C and SIGTERM into a stop request; the second one ends the process at once. A thread of its own
// waits for the signals, because stop callbacks take locks and a signal handler must not. One object a
// process, made before any other thread.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }
    bool requested() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
    std::thread m_waiter;
};

} // namespace moyun::cli
