// SPDX-License-Identifier: GPL-3.0-or-later
// Included twice, for any processor and for AVX-512: simple loops that the compiler turns into vectors.

inline float toFloat(float x)
{
    return x;
}
inline float toFloat(std::uint16_t x)
{
    return std::bit_cast<float>(std::uint32_t(x) << 16);
}
inline void store(float x, float& out)
{
    out = x;
}
inline void store(float x, std::uint16_t& out)
{
    const auto bits = std::bit_cast<std::uint32_t>(x);
    out = std::uint16_t((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16); // to nearest, ties to even
}

// e^x to 2e-7 of its value: two to the whole part by the exponent bits, the rest by a polynomial.
inline float exponential(float x)
{
    float t = x * 1.44269504f;
    t = t < -126.0f ? -126.0f : t;
    t = t > 126.0f ? 126.0f : t;
    const int whole = int(t + 127.5f) - 127; // positive before truncation, so this rounds to nearest
    const float f = (t - float(whole)) * 0.69314718f;
    const float p =
        1.0f + f * (1.0f + f * (0.5f + f * (0.16666667f +
                                            f * (0.041666668f + f * (0.008333334f + f * 0.0013888889f)))));
    return p * std::bit_cast<float>(std::uint32_t(whole + 127) << 23);
}

inline float logistic(float x)
{
    return 1.0f / (1.0f + exponential(-x));
}

inline float hyperbolicTangent(float x)
{
    return 2.0f / (1.0f + exponential(-2.0f * x)) - 1.0f;
}

template <class T> void forwardRows(const LstmForwardStep& s, std::int64_t rows, std::int64_t units)
{
    for (std::int64_t r = 0; r < rows; ++r) {
        const T* __restrict a = static_cast<const T*>(s.fromInput) + r * 4 * units;
        const T* __restrict b = static_cast<const T*>(s.fromState) + r * 4 * units;
        const float* __restrict bias = s.bias;
        const float* __restrict before = s.cellIn + r * units;
        T* __restrict gates = static_cast<T*>(s.gates) + r * 4 * units;
        float* __restrict cell = s.cell + r * units;
        T* __restrict hidden = static_cast<T*>(s.hidden) + r * units;
        T* __restrict next = static_cast<T*>(s.hiddenNext) + r * units;
        const float keep = s.keep[r], keepNext = s.keepNext[r];
#pragma GCC ivdep
        for (std::int64_t k = 0; k < units; ++k) {
            const auto sum = [&](std::int64_t at) { return toFloat(a[at]) + toFloat(b[at]) + bias[at]; };
            const float i = logistic(sum(k)), f = logistic(sum(units + k)),
                        g = hyperbolicTangent(sum(2 * units + k)), o = logistic(sum(3 * units + k));
            const float c = f * (keep * before[k]) + i * g;
            const float h = o * hyperbolicTangent(c);
            store(i, gates[k]);
            store(f, gates[units + k]);
            store(g, gates[2 * units + k]);
            store(o, gates[3 * units + k]);
            cell[k] = c;
            store(h, hidden[k]);
            store(h * keepNext, next[k]);
        }
    }
}

template <class T> void backwardRows(const LstmBackwardStep& s, std::int64_t rows, std::int64_t units)
{
    for (std::int64_t r = 0; r < rows; ++r) {
        const T* __restrict above = static_cast<const T*>(s.fromAbove) + r * units;
        const T* __restrict after = static_cast<const T*>(s.fromNext) + r * units;
        const T* __restrict gates = static_cast<const T*>(s.gates) + r * 4 * units;
        const float* __restrict cell = s.cell + r * units;
        const float* __restrict before = s.cellIn + r * units;
        float* __restrict cellGradient = s.cellGradient + r * units;
        T* __restrict out = static_cast<T*>(s.gateGradient) + r * 4 * units;
        const float keep = s.keep[r], keepNext = s.keepNext[r];
#pragma GCC ivdep
        for (std::int64_t k = 0; k < units; ++k) {
            const float i = toFloat(gates[k]), f = toFloat(gates[units + k]),
                        g = toFloat(gates[2 * units + k]), o = toFloat(gates[3 * units + k]);
            const float t = hyperbolicTangent(cell[k]);
            const float dh = toFloat(above[k]) + keepNext * toFloat(after[k]);
            const float dc = cellGradient[k] + dh * o * (1.0f - t * t);
            store(dc * g * i * (1.0f - i), out[k]);
            store(dc * keep * before[k] * f * (1.0f - f), out[units + k]);
            store(dc * i * (1.0f - g * g), out[2 * units + k]);
            store(dh * t * o * (1.0f - o), out[3 * units + k]);
            cellGradient[k] = dc * f * keep;
        }
    }
}

template <class T>
double softmaxRows(T* logits, const float* __restrict bias, const std::int64_t* targets, const float* weights,
                   std::int64_t rows, std::int64_t classes)
{
    double loss = 0;
    for (std::int64_t r = 0; r < rows; ++r) {
        T* __restrict row = logits + r * classes;
        const float weight = weights[r];
        if (weight == 0) {
            for (std::int64_t k = 0; k < classes; ++k) store(0.0f, row[k]);
            continue;
        }
        const float wanted = toFloat(row[targets[r]]) + bias[targets[r]];
        // Sixteen parts each, so that the compiler needs no leave to reorder sums.
        float mosts[16], parts[16] = {};
        for (float& most : mosts) most = -3e38f;
        const std::int64_t whole = classes / 16 * 16;
        for (std::int64_t k = 0; k < whole; k += 16)
            for (int j = 0; j < 16; ++j) {
                const float v = toFloat(row[k + j]) + bias[k + j];
                mosts[j] = v > mosts[j] ? v : mosts[j];
            }
        float most = -3e38f;
        for (const float part : mosts) most = part > most ? part : most;
        for (auto k = whole; k < classes; ++k) {
            const float v = toFloat(row[k]) + bias[k];
            most = v > most ? v : most;
        }
        for (std::int64_t k = 0; k < whole; k += 16)
            for (int j = 0; j < 16; ++j) {
                const float e = exponential(toFloat(row[k + j]) + bias[k + j] - most);
                parts[j] += e;
                store(e, row[k + j]);
            }
        float sum = 0;
        for (const float part : parts) sum += part;
        for (auto k = whole; k < classes; ++k) {
            const float e = exponential(toFloat(row[k]) + bias[k] - most);
            sum += e;
            store(e, row[k]);
        }
        const float scale = weight / sum;
        for (std::int64_t k = 0; k < classes; ++k) store(scale * toFloat(row[k]), row[k]);
        store(toFloat(row[targets[r]]) - weight, row[targets[r]]);
        loss += double(weight) * (std::log(double(sum)) + most - wanted);
    }
    return loss;
}

inline void lstmForward(const LstmForwardStep& step, Number number, std::int64_t rows, std::int64_t units)
{
    if (number == Number::F32)
        forwardRows<float>(step, rows, units);
    else
        forwardRows<std::uint16_t>(step, rows, units);
}

inline void lstmBackward(const LstmBackwardStep& step, Number number, std::int64_t rows, std::int64_t units)
{
    if (number == Number::F32)
        backwardRows<float>(step, rows, units);
    else
        backwardRows<std::uint16_t>(step, rows, units);
}

inline double softmaxLoss(void* logits, Number number, const float* bias, const std::int64_t* targets,
                          const float* weights, std::int64_t rows, std::int64_t classes)
{
    if (number == Number::F32)
        return softmaxRows(static_cast<float*>(logits), bias, targets, weights, rows, classes);
    return softmaxRows(static_cast<std::uint16_t*>(logits), bias, targets, weights, rows, classes);
}
