// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace moyun::neural {

// Repeats the border `by` cells outwards. [N,C,H,W] to [N,C,H+2by,W+2by]; any number type and memory format.
// (The library's own replication padding knows neither bf16 nor channels-last on the CPU.)
torch::Tensor padReplicate(const torch::Tensor& x, int by);

// A convolution whose parameters stay in single precision and are cast to the type of what flows through:
// bf16 on processors that multiply it in hardware, float elsewhere. Unpadded; the caller pads by repetition,
// since zero padding paints a frame around the picture.
//
// shuffle > 1: the result is meant for pixel-shuffle by that factor, so each group of shuffle^2 outputs
// starts equal (Aitken et al. 2017), which keeps the checkerboard away from the first step on.
class ConvLayerImpl : public torch::nn::Module
{
public:
    ConvLayerImpl(int inputs, int outputs, int kernel, int stride = 1, int shuffle = 1);

    torch::Tensor forward(const torch::Tensor& x) const;

    const torch::Tensor& weight() const { return m_weight; } // [outputs, inputs, kernel, kernel]
    const torch::Tensor& bias() const { return m_bias; }     // [outputs]
    int stride() const { return m_stride; }

private:
    torch::Tensor m_weight;
    torch::Tensor m_bias;
    int m_stride;
};
TORCH_MODULE(ConvLayer);

} // namespace moyun::neural
