// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <torch/torch.h>

#include <filesystem>
#include <vector>

namespace moyun::training {

// A second opinion on style, for what lies deeper than VGG's conv3_1 sees (motifs rather than strokes):
// SqueezeNet 1.1 (Iandola et al. 2016) up to its seventh fire module, never trained here. Noisier as a loss
// than VGG, so it gets a small weight.
class DeepLossNetwork
{
public:
    // Reads conv1 and fire2 ... fire7 from a safetensors file. Errors: as readWeights; a tensor missing or
    // misshapen.
    static base::Result<DeepLossNetwork> load(const std::filesystem::path& file, torch::Device device,
                                              torch::ScalarType compute);

    // picture: [N,3,H,W] float RGB in [0,1]. The rectified maps of conv1 [N,64,H/2,W/2], fire3
    // [N,128,H/4,W/4], fire5 [N,256,H/8,W/8] and fire7 [N,384,H/16,W/16], in the type it computes in; sides
    // rounded.
    std::vector<torch::Tensor> forward(const torch::Tensor& picture) const;

private:
    struct Layer
    {
        torch::Tensor weight, bias;
    };
    struct Fire
    {
        Layer squeeze, narrow, wide; // 1x1, then 1x1 beside 3x3
    };

    DeepLossNetwork() = default;
    static torch::Tensor run(const Fire& fire, const torch::Tensor& x);
    Layer m_first;
    std::vector<Fire> m_fires;
    torch::Tensor m_mean;
    torch::ScalarType m_compute = torch::kFloat;
};

} // namespace moyun::training
