// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/channel_kernels.h"

#include <cstdint>

// The element-wise half of a long short-term memory step (Hochreiter and Schmidhuber 1997; forget gate: Gers
// et al. 2000), forward and backward, each in one pass over memory. Gates lie side by side in each row, in
// the order input, forget, candidate, output. Plain pointers, no torch; compiled once for any processor and
// once for AVX-512. Reentrant; callers split the rows between threads.
namespace moyun::neural::kernels {

struct LstmForwardStep
{
    const void* fromInput; // rows x 4*units: W x
    const void* fromState; // rows x 4*units: U h
    const float* bias;     // 4*units
    const float* cellIn;   // rows x units
    const float* keep;     // rows: 0 where a sequence begins at this step, else 1
    const float* keepNext; // the same for the next step
    void* gates;           // out, rows x 4*units: the gates after their non-linearity
    float* cell;           // out, rows x units
    void* hidden;          // out, rows x units
    void* hiddenNext;      // out, rows x units: hidden, zero where a sequence begins next
};

struct LstmBackwardStep
{
    const void* fromAbove; // rows x units: gradient of hidden from the layer above
    const void* fromNext;  // rows x units: gradient of hiddenNext from the next step
    const void* gates;     // as stored by the forward step
    const float* cell;     // as stored
    const float* cellIn;   // of that step
    const float* keep;     // of that step
    const float* keepNext; // of the next
    float* cellGradient;   // in: with respect to cell, from the next step; out: with respect to cellIn
    void* gateGradient;    // out, rows x 4*units: before the non-linearity
};

void lstmForward(const LstmForwardStep& step, Number number, std::int64_t rows, std::int64_t units);
void lstmBackward(const LstmBackwardStep& step, Number number, std::int64_t rows, std::int64_t units);

// Softmax cross-entropy over rows of `logits` (rows x classes), which become the gradient with respect to the
// logits: weight * (softmax - one-hot). Returns the sum of weight * -log softmax[target]; rows of weight 0
// become zero.
double softmaxLoss(void* logits, Number number, const float* bias, const std::int64_t* targets,
                   const float* weights, std::int64_t rows, std::int64_t classes);

} // namespace moyun::neural::kernels
