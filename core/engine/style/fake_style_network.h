// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/style_network.h"

#include <atomic>

namespace moyun::engine {

// Stands in for the style networks where no weights are wanted: a small blur whose contrast and tint come
// from the style vector, with a real halo, real per-picture statistics and a faint grain of its own at every
// place. Deterministic, so that tiles, frozen statistics and changed rectangles can be compared byte for
// byte.
class FakeStyleNetwork final : public neural::StyleNetwork
{
public:
    // Tiles of more pixels than this run out of memory (0: never); each call first waits so long.
    explicit FakeStyleNetwork(long maxPixels = 0, int millisecondsPerCall = 0);

    int vectorSize() const override { return 6; }
    int alignment() const override { return 8; }
    int halo() const override { return 8; }
    std::size_t weightBytes() const override { return 1024; }
    neural::Device device() const override { return neural::Device::Cpu; }
    base::Result<neural::StyleVector> encode(const base::ImageBuffer& picture) override;
    base::Result<neural::NormStatistics> measure(std::span<const base::ImageBuffer> tiles,
                                                 std::span<const neural::TileOrigin> origins,
                                                 std::span<const float> style) override;
    base::Result<base::ImageBuffer> transform(const base::ImageBuffer& tile, neural::TileOrigin origin,
                                              std::span<const float> style,
                                              const neural::NormStatistics* frozen) override;

    int transforms() const { return m_transforms; }

private:
    long m_maxPixels;
    int m_milliseconds;
    std::atomic<int> m_transforms = 0;
};

} // namespace moyun::engine
