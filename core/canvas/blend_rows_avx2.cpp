// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with AVX2 enabled; reached only on processors that have it.
#include "core/canvas/blend_rows.h"

#include <immintrin.h>

namespace moyun::canvas::avx2 {
namespace body {
#include "core/canvas/blend_rows_vector_body.h"

#include "core/canvas/blend_rows_body.h"
} // namespace body

void fill(BlendRows& rows)
{
    body::fill(rows);
}

} // namespace moyun::canvas::avx2
