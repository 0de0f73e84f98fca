// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/model_store.h"

#include <new>

namespace moyun::engine {

base::Result<std::shared_ptr<void>>
ModelStore::acquireAny(const std::string& id, std::type_index type,
                       const std::function<base::Result<Loaded<void>>()>& load)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto found = m_slots.find(id);
        if (found == m_slots.end()) break;
        if (!found->second.model) {
            m_loaded.wait(lock);
            continue;
        }
        if (found->second.type != type)
            return base::Error{base::ErrorCode::Internal,
                               "The model \"" + id + "\" is loaded as another type.", "Please report this."};
        found->second.lastUse = ++m_uses;
        return found->second.model;
    }
    m_slots[id].type = type;
    lock.unlock();

    base::Result<Loaded<void>> loaded = base::Error{};
    try {
        loaded = load();
        if (loaded && !loaded->model)
            loaded = base::Error{base::ErrorCode::Internal, "The model \"" + id + "\" was not loaded.",
                                 "Please report this."};
    } catch (const std::bad_alloc&) {
        loaded = base::Error{base::ErrorCode::OutOfMemory,
                             "There is not enough memory to load the model \"" + id + "\".",
                             "Close other programs."};
    } catch (const std::exception& fault) {
        loaded = base::Error{base::ErrorCode::Internal,
                             "The model \"" + id + "\" could not be loaded: " + fault.what() + ".",
                             "Please report this."};
    } catch (...) {
        loaded = base::Error{base::ErrorCode::Internal, "The model \"" + id + "\" could not be loaded.",
                             "Please report this."};
    }

    std::vector<std::shared_ptr<void>> evicted; // destroyed after the lock is released
    lock.lock();
    m_loaded.notify_all();
    if (!loaded) {
        m_slots.erase(id);
        return loaded.error();
    }
    Slot& slot = m_slots[id];
    slot.model = loaded->model; // our copy in loaded keeps it pinned here
    slot.bytes = loaded->bytes;
    slot.lastUse = ++m_uses;
    evicted = takeUnused(m_budget);
    lock.unlock();
    return std::move(loaded->model);
}

std::vector<std::shared_ptr<void>> ModelStore::takeUnused(std::size_t targetBytes)
{
    std::vector<std::shared_ptr<void>> taken;
    while (sum() > targetBytes) {
        auto oldest = m_slots.end();
        for (auto it = m_slots.begin(); it != m_slots.end(); ++it)
            if (it->second.model && it->second.model.use_count() == 1 &&
                (oldest == m_slots.end() || it->second.lastUse < oldest->second.lastUse))
                oldest = it;
        if (oldest == m_slots.end()) break;
        taken.push_back(std::move(oldest->second.model));
        m_slots.erase(oldest);
    }
    return taken;
}

std::size_t ModelStore::budgetBytes() const
{
    std::lock_guard lock(m_mutex);
    return m_budget;
}

void ModelStore::setBudget(std::size_t bytes)
{
    std::vector<std::shared_ptr<void>> evicted; // destroyed after the lock is released
    std::lock_guard lock(m_mutex);
    m_budget = bytes;
    evicted = takeUnused(m_budget);
}

std::size_t ModelStore::evictUnused()
{
    std::vector<std::shared_ptr<void>> taken;
    std::lock_guard lock(m_mutex);
    const std::size_t before = sum();
    taken = takeUnused(0);
    return before - sum();
}

std::size_t ModelStore::sum() const
{
    std::size_t bytes = 0;
    for (const auto& [id, slot] : m_slots) bytes += slot.bytes;
    return bytes;
}

std::size_t ModelStore::usedBytes() const
{
    std::lock_guard lock(m_mutex);
    return sum();
}

std::vector<ModelStore::Entry> ModelStore::report() const
{
    std::lock_guard lock(m_mutex);
    std::map<std::uint64_t, Entry, std::greater<>> byUse;
    for (const auto& [id, slot] : m_slots)
        if (slot.model) byUse[slot.lastUse] = {id, slot.bytes, slot.model.use_count() > 1};
    std::vector<Entry> rows;
    for (auto& [use, entry] : byUse) rows.push_back(std::move(entry));
    return rows;
}

} // namespace moyun::engine
