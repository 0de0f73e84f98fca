// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with AVX-512 enabled; reached only on processors that have it.
#include "core/neural/lstm_kernels.h"

#include <bit>
#include <cmath>

namespace moyun::neural::kernels::avx512 {
namespace body {
#include "core/neural/lstm_kernels_body.h"
}

void lstmForward(const LstmForwardStep& step, Number number, std::int64_t rows, std::int64_t units)
{
    body::lstmForward(step, number, rows, units);
}

void lstmBackward(const LstmBackwardStep& step, Number number, std::int64_t rows, std::int64_t units)
{
    body::lstmBackward(step, number, rows, units);
}

double softmaxLoss(void* logits, Number number, const float* bias, const std::int64_t* targets,
                   const float* weights, std::int64_t rows, std::int64_t classes)
{
    return body::softmaxLoss(logits, number, bias, targets, weights, rows, classes);
}

} // namespace moyun::neural::kernels::avx512
