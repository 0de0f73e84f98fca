// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/blend_rows.h"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace moyun::canvas {

namespace avx2 {
void fill(BlendRows& rows);
}

namespace body {
#include "core/canvas/blend_rows_vector_body.h"

#include "core/canvas/blend_rows_body.h"
} // namespace body

const BlendRows& baselineBlendRows()
{
    static const BlendRows kRows = [] {
        BlendRows rows{};
        body::fill(rows);
        return rows;
    }();
    return kRows;
}

const BlendRows& blendRows()
{
    static const BlendRows kRows = [] {
        BlendRows rows = baselineBlendRows();
#if defined(MOYUN_CANVAS_AVX2)
        if (__builtin_cpu_supports("avx2")) avx2::fill(rows);
#endif
        return rows;
    }();
    return kRows;
}

} // namespace moyun::canvas
