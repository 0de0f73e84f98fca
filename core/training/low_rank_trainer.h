// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/poem_adapter.h"
#include "core/training/optimiser.h"
#include "core/training/poem_batcher.h"

#include <memory>
#include <string>
#include <vector>

namespace moyun::training {

// Trains an adapter of one poem network. The network holds base + adapter while a step is computed; the
// gradients of the thin matrices follow from those of the whole ones by the chain rule, so that the network
// itself knows nothing of adapters.
class LowRankTrainer
{
public:
    struct Settings
    {
        int rank = 8;
        double rate = 2e-3, decay = 0.02, dropout = 0.2;
        std::uint64_t seed = 1;
        bool bf16 = true; // products in bf16, where the processor multiplies it
    };

    // network: not shared while the trainer lives; its parameters are the base's again when it is gone.
    // writer: [context], the row that the writer begins with. The output bias stays the base's: Adam would
    // move the thousands of characters that the texts lack as far as those that they have.
    LowRankTrainer(neural::PoemNetwork network, const torch::Tensor& writer, const Settings& settings);
    ~LowRankTrainer();
    LowRankTrainer(const LowRankTrainer&) = delete;
    LowRankTrainer& operator=(const LowRankTrainer&) = delete;

    // One step over a window, its memory carried on from the last.
    void step(const PoemBatcher::Window& window);
    // The network as its averaged adapter makes it, until the next step.
    const neural::PoemNetwork& averaged();
    neural::PoemAdapter adapter(); // the averaged one

private:
    struct Matrix
    {
        std::string name;
        torch::Tensor whole, base, up, down;
    };
    struct Vector
    {
        std::string name;
        torch::Tensor whole, base, sum;
    };
    void compose();
    void restore();

    neural::PoemNetwork m_network;
    Settings m_settings;
    std::vector<Matrix> m_matrices;
    std::vector<Vector> m_vectors;
    torch::Tensor m_authors, m_authorBase, m_firstWriter, m_writer;
    std::unique_ptr<Optimiser> m_optimiser;
    neural::PoemNetworkImpl::State m_memory;
    torch::ScalarType m_compute;
    std::int64_t m_steps = 0;
};

} // namespace moyun::training
