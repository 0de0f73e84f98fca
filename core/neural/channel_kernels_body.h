// SPDX-License-Identifier: GPL-3.0-or-later
// Included once per instruction set, inside a namespace of its own; uses nothing of the standard library, so
// that no inline function compiled for a newer processor is ever picked by the linker for an older one.

using moyun::neural::kernels::Number;
using moyun::neural::kernels::View;

static inline float loadNumber(float x)
{
    return x;
}

static inline float loadNumber(unsigned short x)
{
    return __builtin_bit_cast(float, static_cast<unsigned>(x) << 16);
}

static inline void storeNumber(float* at, float x)
{
    *at = x;
}

static inline void storeNumber(unsigned short* at, float x)
{
    const unsigned bits = __builtin_bit_cast(unsigned, x);
    *at =
        static_cast<unsigned short>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16); // to nearest, ties to even
}

template <class T>
static void sumsOf(const T* __restrict a, const T* __restrict b, long rows, long channels,
                   float* __restrict first, float* __restrict second)
{
    for (long r = 0; r < rows; ++r, a += channels, b += channels)
        for (long c = 0; c < channels; ++c) {
            const float x = loadNumber(a[c]);
            first[c] += x;
            second[c] += x * loadNumber(b[c]);
        }
}

template <class T, bool Relu>
static void affineOf(const T* a, const float* __restrict scaleA, const T* b, const float* __restrict scaleB,
                     const float* __restrict offset, long rows, long channels, T* out)
{
    const float floor = Relu ? 0.0f : -__builtin_inff();
    for (long r = 0; r < rows; ++r, a += channels, out += channels) {
        if (b) {
#pragma GCC ivdep
            for (long c = 0; c < channels; ++c) {
                const float y = loadNumber(a[c]) * scaleA[c] + loadNumber(b[c]) * scaleB[c] + offset[c];
                storeNumber(out + c, y > floor ? y : floor);
            }
            b += channels;
        } else {
#pragma GCC ivdep
            for (long c = 0; c < channels; ++c) {
                const float y = loadNumber(a[c]) * scaleA[c] + offset[c];
                storeNumber(out + c, y > floor ? y : floor);
            }
        }
    }
}

static void channelSums(View a, View b, long rows, long channels, float* first, float* second)
{
    if (a.number == Number::F32)
        sumsOf(static_cast<const float*>(a.data), static_cast<const float*>(b.data), rows, channels, first,
               second);
    else
        sumsOf(static_cast<const unsigned short*>(a.data), static_cast<const unsigned short*>(b.data), rows,
               channels, first, second);
}

template <class T>
static void affineChosen(View a, const float* scaleA, View b, const float* scaleB, const float* offset,
                         bool relu, long rows, long channels, void* out)
{
    const auto run = relu ? affineOf<T, true> : affineOf<T, false>;
    run(static_cast<const T*>(a.data), scaleA, static_cast<const T*>(b.data), scaleB, offset, rows, channels,
        static_cast<T*>(out));
}

static void channelAffine(View a, const float* scaleA, View b, const float* scaleB, const float* offset,
                          bool relu, long rows, long channels, void* out)
{
    const auto run = a.number == Number::F32 ? affineChosen<float> : affineChosen<unsigned short>;
    run(a, scaleA, b, scaleB, offset, relu, rows, channels, out);
}

template <class T>
static void binomialOf(const T* above, const T* row, const T* below, const T* other, long places,
                       long channels, T* out)
{
    const long count = places * channels, next = channels, last = 2 * channels;
#pragma GCC ivdep
    for (long i = 0; i < count; ++i) {
        const float outer = loadNumber(above[i]) + loadNumber(above[i + last]) + loadNumber(below[i]) +
                            loadNumber(below[i + last]);
        const float side = loadNumber(above[i + next]) + loadNumber(below[i + next]) + loadNumber(row[i]) +
                           loadNumber(row[i + last]);
        const float y =
            outer * 0.0625f + side * 0.125f + loadNumber(row[i + next]) * 0.25f + loadNumber(other[i]);
        storeNumber(out + i, y > 0.0f ? y : 0.0f);
    }
}

template <class T>
static void binomialChosen(View above, View row, View below, View other, long places, long channels,
                           void* out)
{
    binomialOf(static_cast<const T*>(above.data), static_cast<const T*>(row.data),
               static_cast<const T*>(below.data), static_cast<const T*>(other.data), places, channels,
               static_cast<T*>(out));
}

static void binomialRow(View above, View row, View below, View other, long places, long channels, void* out)
{
    if (row.number == Number::F32)
        binomialChosen<float>(above, row, below, other, places, channels, out);
    else
        binomialChosen<unsigned short>(above, row, below, other, places, channels, out);
}
