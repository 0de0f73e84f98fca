// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/low_rank_trainer.h"

#include "core/neural/device.h"
#include "core/training/tied_softmax.h"

#include <algorithm>
#include <cmath>

namespace moyun::training {
namespace {

constexpr double kClip = 1.0;
constexpr int kWarmUp = 10;

} // namespace

LowRankTrainer::LowRankTrainer(neural::PoemNetwork network, const torch::Tensor& writer,
                               const Settings& settings)
    : m_network(std::move(network)), m_settings(settings),
      m_compute(settings.bf16 && neural::describeDevice(neural::Device::Cpu).bf16 ? torch::kBFloat16
                                                                                  : torch::kFloat)
{
    torch::NoGradGuard noGrad;
    torch::manual_seed(settings.seed);
    std::vector<std::pair<std::string, torch::Tensor>> trained;
    auto parameters = m_network->named_parameters();
    for (const auto& item : parameters) item.value().requires_grad_(false);
    for (const auto& name : neural::adaptedMatrices()) {
        auto whole = parameters[name];
        // The product begins as zero, and with it the adapted network as the base.
        Matrix matrix{name, whole, whole.detach().clone(), torch::zeros({whole.size(0), settings.rank}),
                      torch::randn({settings.rank, whole.size(1)}) / std::sqrt(double(whole.size(1)))};
        whole.requires_grad_(true);
        trained.emplace_back(name + ".up", matrix.up);
        trained.emplace_back(name + ".down", matrix.down);
        m_matrices.push_back(std::move(matrix));
    }
    for (const auto& name : neural::adaptedVectors()) {
        auto whole = parameters[name];
        m_vectors.push_back({name, whole, whole.detach().clone(), torch::zeros_like(whole)});
        whole.requires_grad_(true);
        trained.emplace_back(name, m_vectors.back().sum);
    }
    m_authors = parameters["author"];
    m_authorBase = m_authors.detach().clone();
    m_authors.requires_grad_(true);
    m_firstWriter = writer.clone();
    m_writer = writer.clone();
    trained.emplace_back("writer", m_writer);
    m_optimiser = std::make_unique<Optimiser>(std::move(trained));
    compose();
}

LowRankTrainer::~LowRankTrainer()
{
    restore();
}

void LowRankTrainer::restore()
{
    torch::NoGradGuard noGrad;
    for (const auto& m : m_matrices) m.whole.copy_(m.base);
    for (const auto& v : m_vectors) v.whole.copy_(v.base);
    m_authors.copy_(m_authorBase);
}

void LowRankTrainer::compose()
{
    torch::NoGradGuard noGrad;
    for (const auto& m : m_matrices) at::addmm_out(const_cast<torch::Tensor&>(m.whole), m.base, m.up, m.down);
    for (const auto& v : m_vectors) v.whole.copy_(v.base + v.sum);
    m_authors[0].copy_(m_writer);
}

void LowRankTrainer::step(const PoemBatcher::Window& window)
{
    compose();
    for (auto& parameter : m_network->parameters()) parameter.mutable_grad() = torch::Tensor();
    m_optimiser->zeroGrad();
    const double d = m_settings.dropout;
    const auto x =
        m_network->forward(window.inputs, window.contexts, m_memory, {d / 2, d, d, d / 2}, m_compute);
    const auto loss =
        tiedSoftmaxLoss(x, m_network->embedding(), m_network->outputBias(), window.targets, window.weights);
    (loss / std::max(1.0, window.counted)).backward();

    torch::NoGradGuard noGrad;
    const double rate = m_settings.rate * std::min(1.0, (m_steps + 1.0) / kWarmUp);
    const double keep = 1 - rate * m_settings.decay;
    for (auto& m : m_matrices) {
        const auto& gradient = m.whole.grad();
        if (!gradient.defined()) continue;
        m.up.mutable_grad() = torch::mm(gradient, m.down.t());
        m.down.mutable_grad() = torch::mm(m.up.t(), gradient);
        m.up.mul_(keep);
    }
    for (auto& v : m_vectors) {
        if (!v.whole.grad().defined()) continue;
        v.sum.mutable_grad() = v.whole.grad().clone();
        v.sum.mul_(keep);
    }
    if (m_authors.grad().defined()) m_writer.mutable_grad() = m_authors.grad()[0].clone();
    m_writer.add_((m_firstWriter - m_writer) * (1 - keep));
    m_optimiser->step(rate, kClip);
    ++m_steps;
}

const neural::PoemNetwork& LowRankTrainer::averaged()
{
    m_optimiser->swapAverage();
    compose();
    m_optimiser->swapAverage();
    return m_network;
}

neural::PoemAdapter LowRankTrainer::adapter()
{
    m_optimiser->swapAverage();
    neural::PoemAdapter adapter;
    for (const auto& m : m_matrices) adapter.lowRank[m.name] = {m.up.clone(), m.down.clone()};
    for (const auto& v : m_vectors) adapter.added[v.name] = v.sum.clone();
    adapter.writer = m_writer.clone();
    m_optimiser->swapAverage();
    return adapter;
}

} // namespace moyun::training
