// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/deep_loss_network.h"

#include "core/neural/weights_file.h"

namespace moyun::training {
namespace {

constexpr int kFirstFire = 2, kLastFire = 7;

torch::Tensor pooled(const torch::Tensor& x)
{
    return torch::max_pool2d(x, 3, 2, 0, 1, true);
}

} // namespace

base::Result<DeepLossNetwork> DeepLossNetwork::load(const std::filesystem::path& file, torch::Device device,
                                                    torch::ScalarType compute)
{
    auto read = neural::readWeights(file);
    if (!read) return read.error();
    DeepLossNetwork network;
    network.m_compute = compute;
    std::string bad;
    const auto layer = [&](const std::string& name, std::int64_t inputs, std::int64_t kernel) {
        const auto weight = read->tensors.find(name + ".weight"), bias = read->tensors.find(name + ".bias");
        if (weight == read->tensors.end() || bias == read->tensors.end() ||
            weight->second.shape.size() != 4 || weight->second.shape[1] != inputs ||
            weight->second.shape[2] != kernel || weight->second.shape[3] != kernel ||
            bias->second.shape != std::vector<std::int64_t>{weight->second.shape[0]}) {
            if (bad.empty()) bad = name;
            return Layer{torch::zeros({1, inputs, kernel, kernel}), torch::zeros({1})};
        }
        const auto tensor = [&](neural::Tensor& from) {
            return torch::from_blob(from.values.data(), from.shape, torch::kFloat)
                .to(device, compute, false, true);
        };
        return Layer{tensor(weight->second).contiguous(torch::MemoryFormat::ChannelsLast),
                     tensor(bias->second)};
    };
    network.m_first = layer("conv1", 3, 3);
    auto channels = network.m_first.weight.size(0);
    for (int i = kFirstFire; i <= kLastFire; ++i) {
        const auto name = "fire" + std::to_string(i);
        Fire fire;
        fire.squeeze = layer(name + "/squeeze1x1", channels, 1);
        fire.narrow = layer(name + "/expand1x1", fire.squeeze.weight.size(0), 1);
        fire.wide = layer(name + "/expand3x3", fire.squeeze.weight.size(0), 3);
        channels = fire.narrow.weight.size(0) + fire.wide.weight.size(0);
        network.m_fires.push_back(std::move(fire));
    }
    if (!bad.empty())
        return base::Error{base::ErrorCode::Unreadable,
                           file.string() + " is not the SqueezeNet expected: layer " + bad +
                               " is missing or misshapen.",
                           "Give SqueezeNet 1.1 as safetensors."};
    network.m_mean = torch::tensor({104.0f, 117.0f, 123.0f}).view({1, 3, 1, 1}).to(device);
    return network;
}

torch::Tensor DeepLossNetwork::run(const Fire& fire, const torch::Tensor& x)
{
    const auto squeezed = torch::conv2d(x, fire.squeeze.weight, fire.squeeze.bias).relu_();
    return torch::cat({torch::conv2d(squeezed, fire.narrow.weight, fire.narrow.bias),
                       torch::conv2d(squeezed, fire.wide.weight, fire.wide.bias, 1, 1)},
                      1)
        .relu_();
}

std::vector<torch::Tensor> DeepLossNetwork::forward(const torch::Tensor& picture) const
{
    const auto bgr = picture.flip(1) * 255 - m_mean;
    auto x = torch::conv2d(bgr.to(m_compute).contiguous(torch::MemoryFormat::ChannelsLast), m_first.weight,
                           m_first.bias, 2)
                 .relu_();
    std::vector<torch::Tensor> maps{x};
    for (std::size_t i = 0; i < m_fires.size(); i += 2) { // a pooling before every pair of fire modules
        x = run(m_fires[i + 1], run(m_fires[i], pooled(x)));
        maps.push_back(x);
    }
    return maps;
}

} // namespace moyun::training
