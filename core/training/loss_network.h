// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <torch/torch.h>

#include <filesystem>
#include <vector>

namespace moyun::training {

// The classifier whose features tell how alike two pictures look (Gatys et al. 2016; Johnson et al. 2016):
// VGG-19 with unit mean activations (Simonyan and Zisserman 2015), conv1_1 to conv3_1, zero padded, never
// trained here.
class LossNetwork
{
public:
    // The rectified feature maps that style and content are measured on, in the type the network computes in.
    struct Features
    {
        torch::Tensor relu1, relu2,
            relu3; // relu1_1 [N,64,H,W], relu2_1 [N,128,H/2,W/2], relu3_1 [N,256,H/4,W/4]
        std::vector<torch::Tensor> all() const { return {relu1, relu2, relu3}; }
    };

    // Reads conv1_1 ... conv3_1 from a safetensors file. Errors: as readWeights; a tensor missing or
    // misshapen.
    static base::Result<LossNetwork> load(const std::filesystem::path& file, torch::Device device,
                                          torch::ScalarType compute);

    // picture: [N,3,H,W] float RGB in [0,1].
    Features forward(const torch::Tensor& picture) const;

private:
    LossNetwork() = default;
    torch::Tensor convolve(const torch::Tensor& x, std::size_t layer) const;
    std::vector<torch::Tensor> m_weights, m_biases;
    torch::Tensor m_mean;
    torch::ScalarType m_compute = torch::kFloat;
};

} // namespace moyun::training
