// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace moyun::cli {

// Turns Ctrl+C and SIGTERM into a stop request; the second one ends the process at once. The handler only
// writes to a pipe, and a thread of its own asks to stop, because stop callbacks take locks. One object a
// process.
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
