// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/lost_planes.h"

#include "core/project/tile_table.h"

#include <string>

namespace moyun::project {
namespace {

class LostPlanes
{
public:
    LostPlanes(const Reading& reading, CanvasContent& content) : m_reading(reading), m_content(content)
    {
        m_layers = content.picture.layerCount();
    }

    void add(PlaneId plane)
    {
        const TilePlace place{plane, 0, 0};
        const std::uint32_t owner = place.owner();
        switch (place.kind()) {
        case PlaneKind::Pixels:
            if (owner > 0) addLayer(owner);
            break;
        case PlaneKind::Mask:
            owner > 0 ? addMask(owner) : addSelection();
            break;
        case PlaneKind::LookMask:
            if (owner > 0) addLookMask(owner);
            break;
        }
    }

private:
    void addLayer(canvas::LayerId id)
    {
        canvas::Picture& picture = m_content.picture;
        if (picture.find(id) || m_layers >= canvas::kMostLayers) return;
        canvas::Layer layer;
        layer.id = id;
        layer.name = "Layer " + std::to_string(id);
        m_reading.refuse("The layer " + std::to_string(id) + " is missing; what was painted on it is \"" +
                         layer.name + "\" now, at the top");
        picture.layers.push_back(std::move(layer));
        ++m_layers;
    }

    void addMask(canvas::LayerId id)
    {
        canvas::Layer* layer = m_content.picture.find(id);
        if (!layer || layer->mask) return;
        m_reading.refuse("The layer " + std::to_string(id) + " did not say that it has a mask");
        layer->mask.emplace();
    }

    void addSelection()
    {
        if (m_content.picture.selection) return;
        m_reading.refuse("The canvas did not say that something is selected");
        m_content.picture.selection.emplace();
    }

    void addLookMask(std::uint32_t region)
    {
        if (m_content.lookMasks.contains(region) || m_content.lookMasks.size() >= kMostRows / 10) return;
        m_reading.refuse("The style region " + std::to_string(region) + " did not say that it has a mask");
        m_content.lookMasks.emplace(region, canvas::Mask());
    }

    const Reading& m_reading;
    CanvasContent& m_content;
    std::size_t m_layers = 0;
};

} // namespace

void addLostPlanes(const Reading& reading, CanvasContent& content)
{
    LostPlanes lost(reading, content);
    for (const PlaneId plane : planesInTiles(reading)) lost.add(plane);
}

} // namespace moyun::project
