// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/lstm_kernels.h"

#include <bit>
#include <cmath>

namespace moyun::neural::kernels {
namespace body {
#include "core/neural/lstm_kernels_body.h"
}

#if defined(MOYUN_AVX512_KERNELS)
namespace avx512 {
void lstmForward(const LstmForwardStep&, Number, std::int64_t, std::int64_t);
void lstmBackward(const LstmBackwardStep&, Number, std::int64_t, std::int64_t);
double softmaxLoss(void*, Number, const float*, const std::int64_t*, const float*, std::int64_t,
                   std::int64_t);
} // namespace avx512

static bool wide()
{
    static const bool has = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                            __builtin_cpu_supports("avx512vl");
    return has;
}
#endif

void lstmForward(const LstmForwardStep& step, Number number, std::int64_t rows, std::int64_t units)
{
#if defined(MOYUN_AVX512_KERNELS)
    if (wide()) return avx512::lstmForward(step, number, rows, units);
#endif
    body::lstmForward(step, number, rows, units);
}

void lstmBackward(const LstmBackwardStep& step, Number number, std::int64_t rows, std::int64_t units)
{
#if defined(MOYUN_AVX512_KERNELS)
    if (wide()) return avx512::lstmBackward(step, number, rows, units);
#endif
    body::lstmBackward(step, number, rows, units);
}

double softmaxLoss(void* logits, Number number, const float* bias, const std::int64_t* targets,
                   const float* weights, std::int64_t rows, std::int64_t classes)
{
#if defined(MOYUN_AVX512_KERNELS)
    if (wide()) return avx512::softmaxLoss(logits, number, bias, targets, weights, rows, classes);
#endif
    return body::softmaxLoss(logits, number, bias, targets, weights, rows, classes);
}

} // namespace moyun::neural::kernels
