// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/channel_kernels.h"

namespace moyun::neural::kernels {
namespace body {
#include "core/neural/channel_kernels_body.h"
}

#if defined(MOYUN_AVX512_KERNELS)
namespace avx512 {
void channelSums(View, View, std::int64_t, std::int64_t, float*, float*);
void channelAffine(View, const float*, View, const float*, const float*, bool, std::int64_t, std::int64_t,
                   void*);
void binomialRow(View, View, View, View, std::int64_t, std::int64_t, void*);
} // namespace avx512

static bool wide()
{
    static const bool has = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                            __builtin_cpu_supports("avx512vl");
    return has;
}
#endif

void channelSums(View a, View b, std::int64_t rows, std::int64_t channels, float* first, float* second)
{
#if defined(MOYUN_AVX512_KERNELS)
    if (wide()) return avx512::channelSums(a, b, rows, channels, first, second);
#endif
    body::channelSums(a, b, rows, channels, first, second);
}

void channelAffine(View a, const float* scaleA, View b, const float* scaleB, const float* offset, bool relu,
                   std::int64_t rows, std::int64_t channels, void* out)
{
#if defined(MOYUN_AVX512_KERNELS)
    if (wide()) return avx512::channelAffine(a, scaleA, b, scaleB, offset, relu, rows, channels, out);
#endif
    body::channelAffine(a, scaleA, b, scaleB, offset, relu, rows, channels, out);
}

void binomialRow(View above, View row, View below, View other, std::int64_t places, std::int64_t channels,
                 void* out)
{
#if defined(MOYUN_AVX512_KERNELS)
    if (wide()) return avx512::binomialRow(above, row, below, other, places, channels, out);
#endif
    body::binomialRow(above, row, below, other, places, channels, out);
}

} // namespace moyun::neural::kernels
