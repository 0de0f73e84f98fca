// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/picture.h"

namespace moyun::canvas {

namespace {

const Layer* findIn(const std::vector<Layer>& layers, LayerId id)
{
    for (const Layer& layer : layers) {
        if (layer.id == id) return &layer;
        if (const Layer* found = findIn(layer.layers, id)) return found;
    }
    return nullptr;
}

std::size_t countIn(const std::vector<Layer>& layers)
{
    std::size_t count = layers.size();
    for (const Layer& layer : layers) count += countIn(layer.layers);
    return count;
}

} // namespace

const Layer* Picture::find(LayerId id) const
{
    return id ? findIn(layers, id) : nullptr;
}

Layer* Picture::find(LayerId id)
{
    return const_cast<Layer*>(std::as_const(*this).find(id));
}

std::size_t Picture::layerCount() const
{
    return countIn(layers);
}

} // namespace moyun::canvas
