// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with AVX-512 enabled; reached only on processors that have it.
#include "core/neural/channel_kernels.h"

namespace moyun::neural::kernels::avx512 {
namespace body {
#include "core/neural/channel_kernels_body.h"
}

void channelSums(View a, View b, std::int64_t rows, std::int64_t channels, float* first, float* second)
{
    body::channelSums(a, b, rows, channels, first, second);
}

void channelAffine(View a, const float* scaleA, View b, const float* scaleB, const float* offset, bool relu,
                   std::int64_t rows, std::int64_t channels, void* out)
{
    body::channelAffine(a, scaleA, b, scaleB, offset, relu, rows, channels, out);
}

void binomialRow(View above, View row, View below, View other, std::int64_t places, std::int64_t channels,
                 void* out)
{
    body::binomialRow(above, row, below, other, places, channels, out);
}

} // namespace moyun::neural::kernels::avx512
