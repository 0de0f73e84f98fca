// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace moyun::bridge {

// One thread for work that would hold up the GUI thread (files, scaling), one piece after another. What a
// piece gives is handed to a function on the GUI thread. Destroying it waits for the running piece and drops
// the rest and all answers.
class Background : public QObject
{
    Q_OBJECT
public:
    explicit Background(QObject* parent = nullptr) : QObject(parent) { m_pool.setMaxThreadCount(1); }
    ~Background() override { finish(); }

    // work() on the thread, then done(result) on the GUI thread. GUI thread only.
    template <class Work, class Done> void run(Work work, Done done)
    {
        m_pool.start([this, work = std::move(work), done = std::move(done)]() mutable {
            auto result = std::make_shared<std::invoke_result_t<Work>>(work());
            QMetaObject::invokeMethod(
                this, [done = std::move(done), result]() mutable { done(std::move(*result)); },
                Qt::QueuedConnection);
        });
    }

    // Waits for all pieces to be worked on; their answers come later, unless this object goes first.
    void drain() { m_pool.waitForDone(); }

    void finish()
    {
        m_pool.clear();
        m_pool.waitForDone();
    }

private:
    QThreadPool m_pool;
};

} // namespace moyun::bridge
