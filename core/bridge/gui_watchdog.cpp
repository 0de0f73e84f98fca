// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/gui_watchdog.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <pthread.h>

namespace moyun::bridge {
namespace {

constexpr auto kInterval = std::chrono::milliseconds(4);

QEvent::Type probeType()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace

GuiWatchdog::GuiWatchdog(QObject* parent) : QObject(parent)
{
    pthread_getcpuclockid(pthread_self(), &m_ownClock);
    m_thread = std::thread([this] { probe(); });
}

GuiWatchdog::~GuiWatchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void GuiWatchdog::reset()
{
    m_figures = {};
}

double GuiWatchdog::ownMs() const
{
    timespec now{};
    clock_gettime(m_ownClock, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

void GuiWatchdog::probe()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, kInterval, [this] { return m_stop; })) {
        if (m_asked) continue;
        m_asked = true;
        m_askedAt = Clock::now();
        m_ownAtAsk = ownMs();
        QCoreApplication::postEvent(this, new QEvent(probeType()), Qt::HighEventPriority);
    }
}

bool GuiWatchdog::event(QEvent* event)
{
    if (event->type() != probeType()) return QObject::event(event);
    const std::lock_guard lock(m_mutex);
    const double wall = std::chrono::duration<double, std::milli>(Clock::now() - m_askedAt).count();
    m_figures.longestMs = std::max(m_figures.longestMs, wall);
    m_figures.longestOwnMs = std::max(m_figures.longestOwnMs, ownMs() - m_ownAtAsk);
    m_figures.probes += 1;
    m_figures.over30Ms += wall > 30;
    m_asked = false;
    return true;
}

} // namespace moyun::bridge
