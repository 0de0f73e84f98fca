// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_benchmark.h"

#include "core/neural/poem_network.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace moyun::training {
namespace {

using Clock = std::chrono::steady_clock;

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double torchSeconds(std::int64_t vocabulary, int drafts, int steps)
{
    const torch::InferenceMode inference;
    const neural::PoemArchitecture sizes;
    torch::nn::LSTM lstm(torch::nn::LSTMOptions(sizes.embedding, sizes.units).num_layers(2));
    torch::nn::Linear down(sizes.units, sizes.embedding);
    const auto embedding = torch::randn({vocabulary, sizes.embedding});
    const auto tokens = torch::randint(vocabulary, {1, drafts}, torch::kLong);
    auto state =
        std::make_tuple(torch::zeros({2, drafts, sizes.units}), torch::zeros({2, drafts, sizes.units}));
    std::vector<double> times;
    for (int step = 0; step < steps; ++step) {
        const auto began = Clock::now();
        auto [out, next] = lstm(torch::nn::functional::embedding(tokens, embedding), state);
        state = next;
        const auto logits = torch::matmul(down(out[0]), embedding.t());
        if (logits.size(0) == drafts) times.push_back(secondsSince(began));
    }
    return median(times);
}

} // namespace

base::Result<PoemSpeed> measurePoemSpeed(neural::PoemModel& model, int drafts, int steps)
{
    if (auto begun = model.begin({}); !begun) return begun.error();
    std::vector<std::uint32_t> parents(std::size_t(drafts), 0);
    std::vector<neural::PoemStep> reading(std::size_t(drafts), neural::PoemStep{});
    const auto vocabulary = model.names().vocabulary.size();
    std::vector<double> times;
    for (int step = 0; step < steps; ++step) {
        for (std::size_t i = 0; i < reading.size(); ++i)
            reading[i].token = std::uint16_t((i * 31 + std::size_t(step) * 17) % vocabulary);
        const auto began = Clock::now();
        if (auto logits = model.read(parents, reading); !logits) return logits.error();
        times.push_back(secondsSince(began));
        std::iota(parents.begin(), parents.end(), 0u);
    }
    PoemSpeed speed;
    speed.charactersPerSecond = drafts / median(times);
    speed.torchCharactersPerSecond = drafts / torchSeconds(std::int64_t(vocabulary), drafts, steps);
    return speed;
}

} // namespace moyun::training
