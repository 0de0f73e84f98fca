// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/neural/random_loss_networks.h"

#include <cmath>
#include <random>
#include <stdexcept>

namespace moyun::test {
namespace {

// Adds layers whose outputs have about the deviation of their inputs (He et al. 2015).
class LayerMaker
{
public:
    explicit LayerMaker(neural::WeightsFile& into) : m_into(into) {}

    void add(const std::string& name, int outputs, int inputs, int kernel, float gain = 1)
    {
        const int fan = inputs * kernel * kernel;
        neural::Tensor weight{{outputs, inputs, kernel, kernel},
                              std::vector<float>(std::size_t(outputs) * fan)};
        for (auto& v : weight.values) v = m_normal(m_random) * std::sqrt(2.0f / float(fan)) * gain;
        m_into.tensors[name + ".weight"] = std::move(weight);
        m_into.tensors[name + ".bias"] = {{outputs}, std::vector<float>(std::size_t(outputs))};
    }

private:
    neural::WeightsFile& m_into;
    std::mt19937 m_random{3};
    std::normal_distribution<float> m_normal;
};

constexpr float kFromLevels = 0.02f; // colours come in levels of 255

} // namespace

neural::WeightsFile randomVgg()
{
    neural::WeightsFile weights;
    LayerMaker maker(weights);
    maker.add("conv1_1", 64, 3, 3, kFromLevels);
    maker.add("conv1_2", 64, 64, 3);
    maker.add("conv2_1", 128, 64, 3);
    maker.add("conv2_2", 128, 128, 3);
    maker.add("conv3_1", 256, 128, 3);
    return weights;
}

neural::WeightsFile randomSqueezeNet()
{
    neural::WeightsFile weights;
    LayerMaker maker(weights);
    maker.add("conv1", 64, 3, 3, kFromLevels);
    int inputs = 64;
    for (int i = 2; i <= 7; ++i) {
        const auto name = "fire" + std::to_string(i);
        const int squeezed = 16 * (i / 2), expanded = 64 * (i / 2);
        maker.add(name + "/squeeze1x1", squeezed, inputs, 1);
        maker.add(name + "/expand1x1", expanded, squeezed, 1);
        maker.add(name + "/expand3x3", expanded, squeezed, 3);
        inputs = 2 * expanded;
    }
    return weights;
}

std::filesystem::path written(const neural::WeightsFile& weights, const std::filesystem::path& file)
{
    if (auto done = neural::writeWeights(file, weights, neural::StoredAs::F32); !done)
        throw std::runtime_error(done.error().text());
    return file;
}

} // namespace moyun::test
