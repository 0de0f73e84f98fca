// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/job_list.h"

#include <algorithm>

namespace moyun::bridge {

quint64 JobList::add(const QString& title, std::function<void()> cancel)
{
    Task task;
    task.id = m_next++;
    task.title = title;
    m_tasks.prepend(task);
    m_cancels.insert(task.id, std::move(cancel));
    for (qsizetype i = m_tasks.size() - 1; m_tasks.size() > kMost && i >= 0; --i)
        if (m_tasks[i].isOver()) m_tasks.removeAt(i);
    Q_EMIT listChanged();
    return task.id;
}

void JobList::setRunning(quint64 id, const QString& detail)
{
    Task* task = get(id);
    if (!task || task->isOver()) return;
    task->state = TaskState::Running;
    if (!detail.isEmpty()) task->detail = detail;
    Q_EMIT taskChanged(id);
}

void JobList::setProgress(quint64 id, double fraction, const QString& detail)
{
    Task* task = get(id);
    if (!task || task->isOver()) return;
    task->state = TaskState::Running;
    task->fraction = std::clamp(fraction, 0.0, 1.0);
    if (!detail.isEmpty()) task->detail = detail;
    Q_EMIT taskChanged(id);
}

void JobList::end(quint64 id, TaskState state, const QString& detail, const QString& file)
{
    Task* task = get(id);
    if (!task || task->isOver()) return;
    task->state = state;
    task->detail = detail;
    task->file = file;
    task->ended = QDateTime::currentDateTime();
    if (state == TaskState::Finished) task->fraction = 1;
    m_cancels.remove(id);
    Q_EMIT taskChanged(id);
}

const Task* JobList::find(quint64 id) const
{
    return const_cast<JobList*>(this)->get(id);
}

Task* JobList::get(quint64 id)
{
    const auto found =
        std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task& t) { return t.id == id; });
    return found == m_tasks.end() ? nullptr : &*found;
}

int JobList::running() const
{
    return static_cast<int>(
        std::count_if(m_tasks.begin(), m_tasks.end(), [](const Task& t) { return !t.isOver(); }));
}

void JobList::cancel(quint64 id)
{
    if (const auto stop = m_cancels.value(id)) stop();
}

void JobList::cancelAll()
{
    const auto stops = m_cancels.values();
    for (const auto& stop : stops)
        if (stop) stop();
}

void JobList::forgetEnded()
{
    m_tasks.removeIf([](const Task& task) { return task.isOver(); });
    Q_EMIT listChanged();
}

} // namespace moyun::bridge
