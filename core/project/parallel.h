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

// work(i, helper) for every i below `count`, on up to four threads; helper, 0 to 3, is the thread's number.
// Few pieces are done on the calling thread alone. The first exception is thrown on.
template <class Work> void inParallel(std::size_t count, std::size_t few, Work work)
{
    const std::size_t most = std::min<std::size_t>(4, std::max(1u, std::thread::hardware_concurrency()));
    const std::size_t helpers = std::min(most, count / std::max<std::size_t>(1, few) + 1);
    std::atomic<std::size_t> next{0};
    std::exception_ptr failed;
    std::mutex mutex;
    const auto some = [&](std::size_t helper) {
        try {
            for (std::size_t i = next++; i < count; i = next++) work(i, helper);
        } catch (...) {
            next = count;
            const std::lock_guard lock(mutex);
            failed = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t helper = 1; helper < helpers; ++helper) threads.emplace_back(some, helper);
        some(0);
    }
    if (failed) std::rethrow_exception(failed);
}

} // namespace moyun::project
