// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/canvas/picture.h"

#include <cstdint>
#include <vector>

namespace moyun::bridge {

// Between the canvas's tiles and the plain pictures of the networks. Any thread; all block.

// A colour for the network: white where the picture is transparent. Nearly transparent pixels have colours of
// few bits; they fade to white instead of being shown as noise.
std::uint8_t plainColour(int premultiplied, int alpha);

// A picture in full size, apart from its alpha.
struct PlainPicture
{
    base::ImageRef photo; // RGB
    std::vector<std::uint8_t> alpha;
};
// `below`: only what lies under that layer (canvas::composeTile); 0: all.
PlainPicture plainPicture(const canvas::Picture& picture, canvas::LayerId below = 0);
// One layer by itself: its pixels, whatever its opacity, mode and mask.
PlainPicture plainLayer(const canvas::Picture& picture, const canvas::Layer& layer);

// Tiles of a rendering with the alpha of what it was made from; of those alone in which `mask` holds
// something (null: all).
canvas::Pixels layerPixels(const base::ImageBuffer& rendering, const std::vector<std::uint8_t>& alpha,
                           const canvas::Mask* mask);

// `layer` where the mask is 0, `restyled` where it is 255 (null: everywhere within the picture), mixed
// between. What lies outside the picture stays.
canvas::Pixels mixedPixels(const canvas::Pixels& layer, const canvas::Pixels& restyled,
                           const canvas::Mask* mask, int width, int height);

} // namespace moyun::bridge
