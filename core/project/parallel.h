// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace moyun::project {

inline constexpr std::size_t kMostWorkers = 8; // threads of one piece of work, the calling one among them

inline std::size_t workers()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostWorkers);
}

// work(i, worker) for every i below `count`, on all workers; worker is the thread's number. Few pieces are
// done on the calling thread alone. The first exception is thrown on.
template <class Work> void inParallel(std::size_t count, std::size_t few, Work work)
{
    const std::size_t threads = std::min(workers(), count / std::max<std::size_t>(1, few) + 1);
    std::atomic<std::size_t> next{0};
    std::exception_ptr failed;
    std::mutex mutex;
    const auto some = [&](std::size_t worker) {
        try {
            for (std::size_t i = next++; i < count; i = next++) work(i, worker);
        } catch (...) {
            next = count;
            const std::lock_guard lock(mutex);
            failed = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> more;
        for (std::size_t worker = 1; worker < threads; ++worker) more.emplace_back(some, worker);
        some(0);
    }
    if (failed) std::rethrow_exception(failed);
}

} // namespace moyun::project
