// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/weights_file.h"

#include <torch/torch.h>

#include <string>
#include <vector>

namespace moyun::training {

// Adam (Kingma and Ba 2015) with a clipped gradient norm and a running average of the weights (Polyak
// averaging), whose whole state goes to a plain safetensors checkpoint: resuming never unpickles anything.
class Optimiser
{
public:
    explicit Optimiser(std::vector<std::pair<std::string, torch::Tensor>> parameters);

    void zeroGrad();
    // One step. Returns the gradient norm before clipping; a norm that is not finite skips the step.
    double step(double learningRate, double clipNorm);
    // Exchanges weights and their average: call before and after evaluating or exporting.
    void swapAverage();

    void save(neural::WeightsFile& checkpoint) const;
    base::Result<void> load(const neural::WeightsFile& checkpoint, const std::string& file);

private:
    struct Slot
    {
        std::string name;
        torch::Tensor weight, first, second, average;
    };
    std::vector<Slot> m_slots;
    std::int64_t m_steps = 0;
};

} // namespace moyun::training
