// SPDX-License-Identifier: GPL-3.0-or-later
// Included twice, for any processor and for AVX-512.

typedef float Lanes __attribute__((vector_size(64), aligned(4)));

// kRows rows and two vectors of columns at once: so many sums stay in registers.
template <int kRows>
void block(const float* x, const float* weights, float* y, std::int64_t in, std::int64_t out)
{
    constexpr int kLanes = 16;
    Lanes sums[kRows][2];
    for (int r = 0; r < kRows; ++r)
        for (int v = 0; v < 2; ++v) sums[r][v] = *reinterpret_cast<const Lanes*>(y + r * out + v * kLanes);
    for (std::int64_t i = 0; i < in; ++i) {
        const Lanes first = *reinterpret_cast<const Lanes*>(weights + i * out),
                    second = *reinterpret_cast<const Lanes*>(weights + i * out + kLanes);
        for (int r = 0; r < kRows; ++r) {
            const float factor = x[r * in + i];
            sums[r][0] += first * factor;
            sums[r][1] += second * factor;
        }
    }
    for (int r = 0; r < kRows; ++r)
        for (int v = 0; v < 2; ++v) *reinterpret_cast<Lanes*>(y + r * out + v * kLanes) = sums[r][v];
}

inline void addProduct(const float* x, const float* weights, float* y, std::int64_t rows, std::int64_t in,
                       std::int64_t out)
{
    constexpr std::int64_t kColumns = 32;
    const std::int64_t whole = out / kColumns * kColumns;
    // Columns outside, so that a strip of the weights is read once for all rows.
    for (std::int64_t o = 0; o < whole; o += kColumns) {
        std::int64_t r = 0;
        for (; r + 8 <= rows; r += 8) block<8>(x + r * in, weights + o, y + r * out + o, in, out);
        for (; r + 4 <= rows; r += 4) block<4>(x + r * in, weights + o, y + r * out + o, in, out);
        for (; r < rows; ++r) block<1>(x + r * in, weights + o, y + r * out + o, in, out);
    }
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t i = 0; i < in; ++i)
            for (std::int64_t o = whole; o < out; ++o) y[r * out + o] += x[r * in + i] * weights[i * out + o];
}

inline void tangents(float* x, std::int64_t count)
{
#pragma GCC ivdep
    for (std::int64_t k = 0; k < count; ++k) {
        float t = x[k] * -2.88539008f; // e^(-2x) as a power of two
        t = t < -126.0f ? -126.0f : t;
        t = t > 126.0f ? 126.0f : t;
        const int whole = int(t + 127.5f) - 127;
        const float f = (t - float(whole)) * 0.69314718f;
        const float p =
            1.0f + f * (1.0f + f * (0.5f + f * (0.16666667f + f * (0.041666668f +
                                                                   f * (0.008333334f + f * 0.0013888889f)))));
        x[k] = 2.0f / (1.0f + p * std::bit_cast<float>(std::uint32_t(whole + 127) << 23)) - 1.0f;
    }
}
