// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace moyun::project {

// Pieces that are worked on by threads of its own while the next ones are made, and come back in their order.
// Where too many are on their way, whoever puts them on works along. One thread puts on and takes off.
template <class Piece> class Conveyor
{
public:
    // work(piece, worker), worker from 0 to `threads`; the last is the calling thread. `most`: pieces on
    // their way at once.
    using Work = std::function<void(Piece&, std::size_t)>;
    Conveyor(std::size_t threads, std::size_t most, Work work) : m_most(most), m_work(std::move(work))
    {
        for (std::size_t worker = 0; worker < threads; ++worker)
            m_threads.emplace_back([this, worker](const std::stop_token& stop) { run(stop, worker); });
    }
    // What is still on its way is dropped.
    ~Conveyor()
    {
        for (std::jthread& thread : m_threads) thread.request_stop();
        m_threads.clear();
    }
    Conveyor(const Conveyor&) = delete;
    Conveyor& operator=(const Conveyor&) = delete;

    void add(Piece piece)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_line.push_back(std::make_shared<Entry>(Entry{std::move(piece), nullptr, State::Waiting}));
        }
        m_changed.notify_all();
    }
    bool isFull() const
    {
        const std::lock_guard lock(m_mutex);
        return m_line.size() >= m_most;
    }
    // The first piece, once it is done; nothing where there is none, or where it is not done and `wait` is
    // not said. Throws what its work threw.
    std::optional<Piece> next(bool wait)
    {
        std::unique_lock lock(m_mutex);
        while (!m_line.empty() && m_line.front()->state != State::Done) {
            if (!wait) return {};
            if (const auto entry = waiting())
                work(lock, entry, m_threads.size());
            else
                m_changed.wait(lock);
        }
        if (m_line.empty()) return {};
        const auto entry = m_line.front();
        m_line.pop_front();
        if (entry->failed) std::rethrow_exception(entry->failed);
        return std::move(entry->piece);
    }

private:
    enum class State { Waiting, Working, Done };
    struct Entry
    {
        Piece piece;
        std::exception_ptr failed;
        State state;
    };

    std::shared_ptr<Entry> waiting() const
    {
        for (const auto& entry : m_line)
            if (entry->state == State::Waiting) return entry;
        return {};
    }
    void work(std::unique_lock<std::mutex>& lock, const std::shared_ptr<Entry>& entry, std::size_t worker)
    {
        entry->state = State::Working;
        lock.unlock();
        try {
            m_work(entry->piece, worker);
        } catch (...) {
            entry->failed = std::current_exception();
        }
        lock.lock();
        entry->state = State::Done;
        m_changed.notify_all();
    }
    void run(const std::stop_token& stop, std::size_t worker)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            std::shared_ptr<Entry> entry;
            m_changed.wait(lock, stop, [&] { return (entry = waiting()) != nullptr; });
            if (stop.stop_requested()) return;
            work(lock, entry, worker);
        }
    }

    const std::size_t m_most;
    const Work m_work;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::shared_ptr<Entry>> m_line;
    std::vector<std::jthread> m_threads; // last: they end before the rest goes
};

} // namespace moyun::project
