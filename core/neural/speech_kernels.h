// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// Products of a few rows with large weights, as saying music cell after cell needs: the weights are read once
// from memory and never repacked, which is what a library's product spends its time on at this size. Plain
// pointers, no torch; compiled once for any processor and once for AVX-512. Reentrant.
namespace moyun::neural::kernels {

// y[r][o] += sum over i of x[r][i] * weights[i][o]. x: rows x in; weights: in x out; y: rows x out.
void addProduct(const float* x, const float* weights, float* y, std::int64_t rows, std::int64_t in,
                std::int64_t out);

// x = tanh(x), to 1e-6.
void tangents(float* x, std::int64_t count);

} // namespace moyun::neural::kernels
