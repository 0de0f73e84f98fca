// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with AVX-512 enabled; reached only on processors that have it.
#include "core/neural/speech_kernels.h"

#include <bit>

namespace moyun::neural::kernels::avx512 {
namespace body {
#include "core/neural/speech_kernels_body.h"
}

void addProduct(const float* x, const float* weights, float* y, std::int64_t rows, std::int64_t in,
                std::int64_t out)
{
    body::addProduct(x, weights, y, rows, in, out);
}

void tangents(float* x, std::int64_t count)
{
    body::tangents(x, count);
}

} // namespace moyun::neural::kernels::avx512
