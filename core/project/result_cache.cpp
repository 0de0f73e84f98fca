// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_state.h"

namespace moyun::project {

void ResultCache::setMost(std::uint64_t bytes)
{
    m_most = bytes;
    shrink();
}

std::shared_ptr<const Bytes> ResultCache::find(std::int64_t id)
{
    const auto found = m_places.find(id);
    if (found == m_places.end()) return {};
    m_order.splice(m_order.begin(), m_order, found->second);
    return found->second->second;
}

void ResultCache::put(std::int64_t id, std::shared_ptr<const Bytes> result)
{
    remove(id);
    m_bytes += result->size();
    m_order.emplace_front(id, std::move(result));
    m_places[id] = m_order.begin();
    shrink();
}

void ResultCache::remove(std::int64_t id)
{
    const auto found = m_places.find(id);
    if (found == m_places.end()) return;
    m_bytes -= found->second->second->size();
    m_order.erase(found->second);
    m_places.erase(found);
}

void ResultCache::clear()
{
    m_order.clear();
    m_places.clear();
    m_bytes = 0;
}

void ResultCache::shrink()
{
    while (m_bytes > m_most && !m_order.empty()) remove(m_order.back().first);
}

} // namespace moyun::project
