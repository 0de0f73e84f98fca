// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/neural/style_network.h"

#include <list>
#include <mutex>
#include <string>

namespace moyun::engine {

// Remembers the style vectors of the last few photographs, so that a dragged slider does not encode the same
// picture again for every frame. Any thread.
class ContentVectors
{
public:
    // The vector of `photo` under the model of that id, encoded now if it is not remembered.
    base::Result<neural::StyleVector> of(const base::ImageRef& photo, const std::string& modelId,
                                         neural::StyleNetwork& network);

private:
    struct Entry
    {
        std::weak_ptr<const base::ImageBuffer> photo;
        std::string modelId;
        neural::StyleVector vector;
    };
    std::mutex m_mutex;
    std::list<Entry> m_entries; // the last used first
};

} // namespace moyun::engine
