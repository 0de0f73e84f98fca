// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/style/content_vectors.h"

#include "core/image/resize.h"

#include <algorithm>

namespace moyun::engine {
namespace {

constexpr std::size_t kRemembered = 8;
constexpr int kLongestEncoded = 1024;

} // namespace

base::Result<neural::StyleVector> ContentVectors::of(const base::ImageRef& photo, const std::string& modelId,
                                                     neural::StyleNetwork& network)
{
    {
        const std::lock_guard lock(m_mutex);
        m_entries.remove_if([](const Entry& entry) { return entry.photo.expired(); });
        const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
            return entry.photo.lock() == photo && entry.modelId == modelId;
        });
        if (found != m_entries.end()) {
            m_entries.splice(m_entries.begin(), m_entries, found);
            return m_entries.front().vector;
        }
    }
    base::ImageBuffer reduced;
    if (std::max(photo->width(), photo->height()) > kLongestEncoded) {
        auto fitted = image::fitLongSide(*photo, kLongestEncoded);
        if (!fitted) return fitted.error();
        reduced = std::move(*fitted);
    }
    auto vector = network.encode(reduced.empty() ? *photo : reduced);
    if (!vector) return vector.error();
    const std::lock_guard lock(m_mutex);
    m_entries.push_front({photo, modelId, *vector});
    if (m_entries.size() > kRemembered) m_entries.pop_back();
    return vector;
}

} // namespace moyun::engine
