// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <typeindex>
#include <vector>

namespace moyun::engine {

// Keeps loaded models of any type, by id, under a budget of bytes; the least recently used go first. A model
// that anybody still holds is never evicted, so the budget may be exceeded while models are in use. Every
// function: any thread; a load blocks only those who want the same id.
class ModelStore
{
public:
    template <class T> struct Loaded
    {
        std::shared_ptr<T> model;
        std::size_t bytes = 0; // what it costs in memory
    };
    struct Entry
    {
        std::string id;
        std::size_t bytes = 0;
        bool inUse = false;
    };

    explicit ModelStore(std::size_t budgetBytes) : m_budget(budgetBytes) {}

    // The model, loaded first by load (on this thread, without a lock) where it is not there. Holding the
    // pointer pins it. Errors: the loader's own; OutOfMemory when it throws std::bad_alloc; Internal for
    // another type.
    template <class T>
    base::Result<std::shared_ptr<T>> acquire(const std::string& id,
                                             const std::function<base::Result<Loaded<T>>()>& load)
    {
        auto held = acquireAny(id, typeid(T), [&load]() -> base::Result<Loaded<void>> {
            auto loaded = load();
            if (!loaded) return loaded.error();
            return Loaded<void>{std::move(loaded->model), loaded->bytes};
        });
        if (!held) return held.error();
        return std::static_pointer_cast<T>(*held);
    }

    std::size_t evictUnused(); // drops all that nobody holds; gives the bytes freed
    std::size_t usedBytes() const;
    std::size_t budgetBytes() const;
    void setBudget(std::size_t bytes); // unused models beyond it go at once
    std::vector<Entry> report() const; // most recently used first

private:
    struct Slot
    {
        std::shared_ptr<void> model; // null while it is being loaded
        std::size_t bytes = 0;
        std::uint64_t lastUse = 0;
        std::type_index type = typeid(void);
    };
    base::Result<std::shared_ptr<void>> acquireAny(const std::string& id, std::type_index type,
                                                   const std::function<base::Result<Loaded<void>>()>& load);
    // Moves unused models out, oldest first, until the sum fits; the caller destroys them without the lock.
    std::vector<std::shared_ptr<void>> takeUnused(std::size_t targetBytes);
    std::size_t sum() const;

    std::size_t m_budget; // under m_mutex
    mutable std::mutex m_mutex;
    std::condition_variable m_loaded;
    std::map<std::string, Slot> m_slots;
    std::uint64_t m_uses = 0;
};

} // namespace moyun::engine
