// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace moyun::neural {

// What a layer remembers between two windows of a stream: [batch, units] each, float.
struct LstmState
{
    torch::Tensor hidden, cell;
};

// One layer of long short-term memory over whole windows. The products with the inputs of all steps are one
// large product, those with the state run in the type `compute` (bf16 where the processor multiplies it), the
// cell stays in float, and the element-wise half of a step is one pass over memory, forward and backward.
// The parameters are single precision.
class LstmLayerImpl : public torch::nn::Module
{
public:
    LstmLayerImpl(int inputs, int units);

    // x [steps, batch, inputs] in the type to compute in; keep [steps, batch] float: 0 where a sequence
    // begins, which forgets the state, else 1; state: taken and replaced, undefined tensors stand for zero.
    // weightDrop: share of the recurrent weights left out of this window (Merity et al. 2018), 0 when not
    // training. Result [steps, batch, units] like x. Gradients flow within the window.
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& keep, LstmState& state,
                          double weightDrop) const;

    int units() const { return m_units; }

private:
    int m_units;
    torch::Tensor m_fromInput, m_fromState, m_bias; // [4*units, inputs], [4*units, units], [4*units]
};
TORCH_MODULE(LstmLayer);

} // namespace moyun::neural
