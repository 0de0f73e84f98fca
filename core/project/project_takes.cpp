// SPDX-License-Identifier: GPL-3.0-or-later
// The takes of a project.
#include "core/project/project_state.h"
#include "core/project/project_store.h"
#include "core/project/take_table.h"

namespace moyun::project {

template <class Work> void ProjectStore::State::edit(Work work)
{
    const std::lock_guard lock(mutex);
    requireWritable();
    std::string head = loaded.head;
    std::uint64_t revision = loaded.revision;
    Transaction transaction(database());
    if (targetUnwritten) catchUp();
    work();
    nextHead(database(), head, revision);
    transaction.commit();
    targetUnwritten = false;
    // A canvas that did not change looks the same.
    if (thumbnailHead == loaded.head) thumbnailHead = head;
    loaded.head = std::move(head);
    loaded.revision = revision;
    keepLogShort();
}

base::Result<std::int64_t> ProjectStore::addTake(const Take& take, std::vector<std::int64_t>* dropped)
{
    return toResult([&] {
        std::int64_t id = 0;
        std::vector<std::int64_t> gone;
        m_state->edit([&] {
            id = insertTake(m_state->database(), take);
            gone = keepTakeBudget(m_state->database(), m_state->budget);
        });
        for (const std::int64_t one : gone) m_state->results.remove(one);
        if (dropped) *dropped = std::move(gone);
        return id;
    });
}

base::Result<std::vector<TakeInfo>> ProjectStore::takes(const TakeQuery& query)
{
    return toResult([&] {
        const std::lock_guard lock(m_state->mutex);
        return listTakes(m_state->database(), query);
    });
}

base::Result<std::size_t> ProjectStore::unknownTakes()
{
    return toResult([&] {
        const std::lock_guard lock(m_state->mutex);
        return countUnknownTakes(m_state->database());
    });
}

base::Result<TakeInfo> ProjectStore::take(std::int64_t id)
{
    return toResult([&] {
        const std::lock_guard lock(m_state->mutex);
        return readTake(m_state->database(), id);
    });
}

base::Result<std::shared_ptr<const Bytes>> ProjectStore::takeResult(std::int64_t id)
{
    return toResult([&]() -> std::shared_ptr<const Bytes> {
        const std::lock_guard lock(m_state->mutex);
        if (auto known = m_state->results.find(id)) return known;
        auto read = std::make_shared<const Bytes>(readTakeResult(m_state->database(), id));
        m_state->results.put(id, read);
        return read;
    });
}

base::Result<Bytes> ProjectStore::takeThumbnail(std::int64_t id)
{
    return toResult([&] {
        const std::lock_guard lock(m_state->mutex);
        return readTakeThumbnail(m_state->database(), id);
    });
}

base::Result<void> ProjectStore::setTakePinned(std::int64_t id, bool pinned)
{
    return toResult([&] { m_state->edit([&] { pinTake(m_state->database(), id, pinned); }); });
}

base::Result<void> ProjectStore::renameTake(std::int64_t id, const std::string& name)
{
    return toResult([&] { m_state->edit([&] { nameTake(m_state->database(), id, name); }); });
}

base::Result<void> ProjectStore::removeTake(std::int64_t id)
{
    return toResult([&] {
        m_state->edit([&] { deleteTake(m_state->database(), id); });
        m_state->results.remove(id);
    });
}

base::Result<void> ProjectStore::setTakeBudget(const TakeBudget& budget, std::vector<std::int64_t>* dropped)
{
    return toResult([&] {
        std::vector<std::int64_t> gone;
        {
            const std::lock_guard lock(m_state->mutex);
            m_state->budget = budget;
            m_state->results.setMost(budget.memory);
            if (!m_state->loaded.readOnlyReason.empty()) return;
            Transaction probe(m_state->database());
            gone = keepTakeBudget(m_state->database(), budget); // rolled back: only whether any goes
        }
        if (!gone.empty())
            m_state->edit([&] { gone = keepTakeBudget(m_state->database(), m_state->budget); });
        for (const std::int64_t one : gone) m_state->results.remove(one);
        if (dropped) *dropped = std::move(gone);
    });
}

} // namespace moyun::project
