// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/pack_file.h"

#include <torch/torch.h>

#include <random>

namespace moyun::training {

// Cuts training crops out of a pack: random place, size and mirror; for paintings also light and colour, so
// that the encoder meets more palettes than the collection has. Deterministic for a given generator state.
class CropSampler
{
public:
    CropSampler(std::shared_ptr<const PackFile> pack, PackKind kind, PackSplit split);

    std::size_t size() const { return m_indices.size(); }

    // A random crop as [3,side,side] float in [0,1]. `recolour`: paintings' augmentation.
    torch::Tensor randomCrop(int side, bool recolour, std::mt19937_64& random) const;

    // The largest centred square of picture i (0 .. size()-1) at side x side.
    torch::Tensor centreCrop(std::size_t i, int side) const;

private:
    torch::Tensor cut(const PackEntry& entry, int x, int y, int from, int to) const;
    std::shared_ptr<const PackFile> m_pack;
    std::vector<std::size_t> m_indices;
};

} // namespace moyun::training
