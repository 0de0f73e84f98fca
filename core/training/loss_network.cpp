// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/loss_network.h"

#include "core/neural/weights_file.h"

namespace moyun::training {

base::Result<LossNetwork> LossNetwork::load(const std::filesystem::path& file, torch::Device device,
                                            torch::ScalarType compute)
{
    auto read = neural::readWeights(file);
    if (!read) return read.error();
    LossNetwork network;
    network.m_compute = compute;
    std::int64_t inputs = 3;
    for (const char* name : {"conv1_1", "conv1_2", "conv2_1", "conv2_2", "conv3_1"}) {
        const auto weight = read->tensors.find(std::string(name) + ".weight");
        const auto bias = read->tensors.find(std::string(name) + ".bias");
        if (weight == read->tensors.end() || bias == read->tensors.end() ||
            weight->second.shape.size() != 4 || weight->second.shape[1] != inputs ||
            bias->second.shape != std::vector<std::int64_t>{weight->second.shape[0]})
            return base::Error{base::ErrorCode::Unreadable,
                               file.string() + " is not the VGG-19 expected: layer " + name +
                                   " is missing or misshapen.",
                               "Give the normalised VGG-19 up to conv3_1 as safetensors."};
        inputs = weight->second.shape[0];
        const auto tensor = [&](neural::Tensor& from) {
            return torch::from_blob(from.values.data(), from.shape, torch::kFloat)
                .to(device, compute, false, true);
        };
        network.m_weights.push_back(tensor(weight->second).contiguous(torch::MemoryFormat::ChannelsLast));
        network.m_biases.push_back(tensor(bias->second));
    }
    network.m_mean =
        torch::tensor({103.939f, 116.779f, 123.68f}, torch::kFloat).view({1, 3, 1, 1}).to(device);
    return network;
}

torch::Tensor LossNetwork::convolve(const torch::Tensor& x, std::size_t layer) const
{
    return torch::conv2d(x, m_weights[layer], m_biases[layer], 1, 1).relu_();
}

LossNetwork::Features LossNetwork::forward(const torch::Tensor& picture) const
{
    const auto bgr = picture.flip(1) * 255 - m_mean;
    Features f;
    f.relu1 = convolve(bgr.to(m_compute).contiguous(torch::MemoryFormat::ChannelsLast), 0);
    f.relu2 = convolve(torch::max_pool2d(convolve(f.relu1, 1), 2), 2);
    f.relu3 = convolve(torch::max_pool2d(convolve(f.relu2, 3), 2), 4);
    return f;
}

} // namespace moyun::training
