// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <ctime>
#include <mutex>
#include <thread>

namespace moyun::bridge {

// Measures how long the event loop of the thread that made it is held up: a thread of its own sends it an
// event every few milliseconds, and the time until the event is handled is what a mouse click would have
// waited. Beside that the processor time that the loop's thread itself used meanwhile is noted, because on a
// busy machine waiting for the processor looks the same from outside.
class GuiWatchdog : public QObject
{
    Q_OBJECT
public:
    explicit GuiWatchdog(QObject* parent = nullptr);
    ~GuiWatchdog() override;

    struct Figures
    {
        double longestMs = 0;    // wall clock
        double longestOwnMs = 0; // processor time of this thread during one wait
        int probes = 0;          // events answered
        int over30Ms = 0;        // of them later than 30 ms
    };
    const Figures& figures() const { return m_figures; } // GUI thread
    void reset();

protected:
    bool event(QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;
    void probe();
    double ownMs() const;

    Figures m_figures;
    clockid_t m_ownClock{};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    bool m_asked = false; // an event is on its way
    Clock::time_point m_askedAt;
    double m_ownAtAsk = 0;
    std::thread m_thread;
};

} // namespace moyun::bridge
