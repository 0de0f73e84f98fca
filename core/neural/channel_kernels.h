// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// Sums and scalings of pictures stored channels-last, the two passes over memory that normalisation and its
// gradient consist of. The library's own reductions and broadcasts take several times as long in this layout.
// Rows are places (y, x), columns channels. Plain pointers, no torch: compiled once for any processor and
// once for AVX-512, chosen at run time. Reentrant; callers split the rows between threads.
namespace moyun::neural::kernels {

enum class Number { F32, Bf16 };

struct View
{
    const void* data;
    Number number;
};

// first[c] += sum over rows of a, second[c] += sum over rows of a * b. a and b: rows x channels of the same
// type.
void channelSums(View a, View b, std::int64_t rows, std::int64_t channels, float* first, float* second);

// out = a * scaleA[c] + offset[c] (b.data null) or a * scaleA[c] + b * scaleB[c] + offset[c]. All of one
// number type; out may be a. relu: negative results become zero.
void channelAffine(View a, const float* scaleA, View b, const float* scaleB, const float* offset, bool relu,
                   std::int64_t rows, std::int64_t channels, void* out);

// A binomial filter of 3x3 places over one row: out = relu((1 2 1 / 2 4 2 / 1 2 1) / 16 + other). above, row
// and below point at the place left of the first one and hold places + 2; other, out: places. All of one
// number type.
void binomialRow(View above, View row, View below, View other, std::int64_t places, std::int64_t channels,
                 void* out);

} // namespace moyun::neural::kernels
