// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/speech_kernels.h"

#include <bit>

namespace moyun::neural::kernels {
namespace body {
#include "core/neural/speech_kernels_body.h"
}

#if defined(MOYUN_AVX512_KERNELS)
namespace avx512 {
void addProduct(const float*, const float*, float*, std::int64_t, std::int64_t, std::int64_t);
void tangents(float*, std::int64_t);
} // namespace avx512

static bool wide()
{
    static const bool has = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                            __builtin_cpu_supports("avx512vl");
    return has;
}
#endif

void addProduct(const float* x, const float* weights, float* y, std::int64_t rows, std::int64_t in,
                std::int64_t out)
{
#if defined(MOYUN_AVX512_KERNELS)
    if (wide()) return avx512::addProduct(x, weights, y, rows, in, out);
#endif
    body::addProduct(x, weights, y, rows, in, out);
}

void tangents(float* x, std::int64_t count)
{
#if defined(MOYUN_AVX512_KERNELS)
    if (wide()) return avx512::tangents(x, count);
#endif
    body::tangents(x, count);
}

} // namespace moyun::neural::kernels
