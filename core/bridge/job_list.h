// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace moyun::bridge {

enum class TaskState { Queued, Running, Finished, Failed, Cancelled };

// A piece of work that the user asked for and may want to watch or stop. Live previews are none.
struct Task
{
    quint64 id = 0;
    QString title;  // "Export sunrise.png"
    QString detail; // what is being done, or what went wrong
    TaskState state = TaskState::Queued;
    double fraction = 0; // 0 to 1
    QDateTime ended;     // when it finished, failed or was cancelled
    QString file;        // what it wrote; empty where there is none

    bool isOver() const { return state >= TaskState::Finished; }
};

// The tasks of this run of the program, newest first; the oldest that are over are forgotten beyond kMost.
// GUI thread only.
class JobList : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMost = 40;

    using QObject::QObject;

    // A new task in state Queued; `cancel` is called when the user wants it stopped. Returns its id, never 0.
    quint64 add(const QString& title, std::function<void()> cancel);
    void setRunning(quint64 id, const QString& detail = {});
    void setProgress(quint64 id, double fraction, const QString& detail);
    void end(quint64 id, TaskState state, const QString& detail = {}, const QString& file = {});

    const QList<Task>& tasks() const { return m_tasks; }
    const Task* find(quint64 id) const; // null where unknown
    int running() const;                // tasks that are not over
    void cancel(quint64 id);
    void cancelAll();
    void forgetEnded();

Q_SIGNALS:
    void listChanged(); // a task came or went
    void taskChanged(quint64 id);

private:
    Task* get(quint64 id);

    QList<Task> m_tasks;
    QHash<quint64, std::function<void()>> m_cancels;
    quint64 m_next = 1;
};

} // namespace moyun::bridge
