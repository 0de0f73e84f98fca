// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/optimiser.h"

#include <cmath>

namespace moyun::training {
namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.99;
constexpr double kAverage = 0.999;

neural::Tensor plain(const torch::Tensor& t)
{
    const auto values = t.detach().to(torch::kCPU, torch::kFloat).contiguous();
    return {values.sizes().vec(), {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()}};
}

} // namespace

Optimiser::Optimiser(std::vector<std::pair<std::string, torch::Tensor>> parameters)
{
    torch::NoGradGuard noGrad;
    for (auto& [name, weight] : parameters)
        m_slots.push_back(
            {name, weight, torch::zeros_like(weight), torch::zeros_like(weight), weight.detach().clone()});
}

void Optimiser::zeroGrad()
{
    for (auto& slot : m_slots) slot.weight.mutable_grad() = torch::Tensor();
}

double Optimiser::step(double learningRate, double clipNorm)
{
    torch::NoGradGuard noGrad;
    double squares = 0;
    for (const auto& slot : m_slots)
        if (slot.weight.grad().defined()) squares += slot.weight.grad().square().sum().item<double>();
    const double norm = std::sqrt(squares);
    if (!std::isfinite(norm)) return norm;
    const double shrink = norm > clipNorm ? clipNorm / norm : 1.0;

    ++m_steps;
    const double correct1 = 1 - std::pow(kBeta1, double(m_steps));
    const double correct2 = 1 - std::pow(kBeta2, double(m_steps));
    // Early on the average follows more closely, or it would remember the random start.
    const double keep = std::min(kAverage, (1.0 + m_steps) / (10.0 + m_steps));
    for (auto& slot : m_slots) {
        if (!slot.weight.grad().defined()) continue;
        const auto gradient = slot.weight.grad() * shrink;
        slot.first.mul_(kBeta1).add_(gradient, 1 - kBeta1);
        slot.second.mul_(kBeta2).addcmul_(gradient, gradient, 1 - kBeta2);
        slot.weight.addcdiv_(slot.first, (slot.second / correct2).sqrt_().add_(1e-8),
                             -learningRate / correct1);
        slot.average.mul_(keep).add_(slot.weight, 1 - keep);
    }
    return norm;
}

void Optimiser::swapAverage()
{
    torch::NoGradGuard noGrad;
    for (auto& slot : m_slots) {
        const auto held = slot.weight.clone();
        slot.weight.copy_(slot.average);
        slot.average.copy_(held);
    }
}

void Optimiser::save(neural::WeightsFile& checkpoint) const
{
    for (const auto& slot : m_slots) {
        checkpoint.tensors["weight." + slot.name] = plain(slot.weight);
        checkpoint.tensors["first." + slot.name] = plain(slot.first);
        checkpoint.tensors["second." + slot.name] = plain(slot.second);
        checkpoint.tensors["average." + slot.name] = plain(slot.average);
    }
    checkpoint.metadata["optimiser_steps"] = std::to_string(m_steps);
}

base::Result<void> Optimiser::load(const neural::WeightsFile& checkpoint, const std::string& file)
{
    torch::NoGradGuard noGrad;
    for (auto& slot : m_slots)
        for (auto& [prefix, target] : {std::pair{"weight.", &slot.weight},
                                       {"first.", &slot.first},
                                       {"second.", &slot.second},
                                       {"average.", &slot.average}}) {
            const auto found = checkpoint.tensors.find(prefix + slot.name);
            if (found == checkpoint.tensors.end() || found->second.shape != target->sizes().vec())
                return base::Error{
                    base::ErrorCode::Unreadable,
                    file + " is not a checkpoint of this network: " + prefix + slot.name +
                        " is missing or misshapen.",
                    "Resume with the options the training began with, or begin anew in another folder."};
            target->copy_(torch::from_blob(const_cast<float*>(found->second.values.data()),
                                           found->second.shape, torch::kFloat));
        }
    const auto steps = checkpoint.metadata.find("optimiser_steps");
    m_steps = steps == checkpoint.metadata.end() ? 0 : std::strtoll(steps->second.c_str(), nullptr, 10);
    return {};
}

} // namespace moyun::training
