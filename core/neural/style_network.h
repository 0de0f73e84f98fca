// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"
#include "core/neural/device.h"
#include "core/neural/noise_field.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace moyun::neural {

// A style as a point in the network's style space. Vectors of one model mix linearly; vectors of two models
// do not.
using StyleVector = std::vector<float>;

// Mean and deviation of every normalised channel of every layer, in layer order: what instance normalisation
// (Ulyanov et al. 2016) would measure on the whole picture. Frozen, they make tiles and changed rectangles
// agree with the whole. Valid only for the model and the style vector they were measured with.
struct NormStatistics
{
    std::vector<float> mean;
    std::vector<float> deviation; // square root of (variance + epsilon), > 0
    bool operator==(const NormStatistics&) const = default;
};

// The style networks as the engine sees them: an encoder (any picture to a style vector) and a transformer
// (photograph and style vector to painting; Dumoulin et al. 2017, Ghiasi et al. 2017). No torch type in
// sight.
//
// Thread: every call blocks its caller; at most one call at a time (the lane's thread). No call keeps a
// reference to its arguments. Errors: OutOfMemory and Device from the accelerator, InvalidArgument for a
// wrong vector length or picture. Exceptions do not leave the implementation.
class StyleNetwork
{
public:
    virtual ~StyleNetwork() = default;

    virtual int vectorSize() const = 0; // entries of a style vector
    virtual int alignment() const = 0;  // tiles are cut at multiples of this many pixels (8)
    virtual int
    halo() const = 0; // pixels of context, a multiple of alignment(): beyond it nothing reaches a pixel
    virtual std::size_t weightBytes() const = 0; // memory of the loaded weights
    virtual Device device() const = 0;

    // The style vector of a picture, 3 channels, at least 16x16 and at most 1024 on the long side.
    virtual base::Result<StyleVector> encode(const base::ImageBuffer& picture) = 0;

    // Statistics over all the given tiles (one or more) together, layer by layer, as if they were one
    // picture. All tiles have the same size, 3 channels, sides multiples of alignment(), at least 32x32;
    // `origins` says of each where it lies in the whole picture.
    virtual base::Result<NormStatistics> measure(std::span<const base::ImageBuffer> tiles,
                                                 std::span<const TileOrigin> origins,
                                                 std::span<const float> style) = 0;

    // Restyles one tile (3 channels, any size from 1x1; sides that are not multiples of alignment() are
    // padded inside by repeating the edge). Tiles agree with the whole where their origins are multiples of
    // alignment(). `frozen` null: the tile's own statistics. Result: same size, 3
    // channels.
    virtual base::Result<base::ImageBuffer> transform(const base::ImageBuffer& tile, TileOrigin origin,
                                                      std::span<const float> style,
                                                      const NormStatistics* frozen) = 0;
};

// Loads the networks from a weights file (safetensors, `core/neural/weights_file.h`), verifying shape and
// finiteness.
base::Result<std::unique_ptr<StyleNetwork>> loadStyleNetwork(const std::filesystem::path& file,
                                                             Device device);

} // namespace moyun::neural
