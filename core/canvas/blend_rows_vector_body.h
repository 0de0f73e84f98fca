// SPDX-License-Identifier: GPL-3.0-or-later
// Included once per instruction set, inside a namespace of its own; uses nothing of the standard library, so
// that no inline function compiled for a newer processor is ever picked by the linker for an older one.
// Vectors of 16-bit lanes that hold whole pixels.

#if defined(__AVX2__)

using V = __m256i;
static constexpr int kPixels = 4; // in a vector

static inline V load(const unsigned short* at)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
}
static inline void store(unsigned short* at, V v)
{
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(at), v);
}
static inline V all(short x)
{
    return _mm256_set1_epi16(x);
}
static inline V add(V a, V b)
{
    return _mm256_add_epi16(a, b);
}
static inline V addUpTo65535(V a, V b)
{
    return _mm256_adds_epu16(a, b);
}
static inline V sub(V a, V b)
{
    return _mm256_sub_epi16(a, b);
}
static inline V subDownTo0(V a, V b)
{
    return _mm256_subs_epu16(a, b);
}
static inline V least(V a, V b)
{
    return _mm256_min_epu16(a, b);
}
static inline V most(V a, V b)
{
    return _mm256_max_epu16(a, b);
}
// a * b / 32768, rounded: the product without its lowest 15 bits, plus the bit under them.
static inline V mul(V a, V b)
{
    const V high = _mm256_mulhi_epu16(a, b), low = _mm256_mullo_epi16(a, b);
    const V whole = _mm256_or_si256(_mm256_slli_epi16(high, 1), _mm256_srli_epi16(low, 15));
    return _mm256_add_epi16(whole, _mm256_and_si256(_mm256_srli_epi16(low, 14), _mm256_set1_epi16(1)));
}
static inline V alphaOf(V v)
{
    return _mm256_shufflehi_epi16(_mm256_shufflelo_epi16(v, 0xff), 0xff);
}
// `yes` where a <= b, else `no`.
static inline V whereNotAbove(V a, V b, V yes, V no)
{
    return _mm256_blendv_epi8(no, yes, _mm256_cmpeq_epi16(_mm256_subs_epu16(a, b), _mm256_setzero_si256()));
}
// Alpha from one, colours from the other.
static inline V withAlpha(V colours, V alpha)
{
    return _mm256_blend_epi16(colours, alpha, 0x88);
}
// One value a pixel, in all its lanes.
static inline V spread(const unsigned short* values)
{
    const __m128i four = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(values));
    const __m256i pairs = _mm256_cvtepu32_epi64(_mm_unpacklo_epi16(four, four));
    return _mm256_or_si256(pairs, _mm256_slli_epi64(pairs, 32));
}

static void show(unsigned char* bgra, const unsigned short* source, int pixels)
{
    const V scale = all(255);
    for (int i = 0; i < pixels; i += kPixels) {
        V v = mul(load(source + 4 * i), scale);
        v = _mm256_shufflehi_epi16(_mm256_shufflelo_epi16(v, 0xc6), 0xc6);
        v = _mm256_permute4x64_epi64(_mm256_packus_epi16(v, v), 0xd8);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(bgra + 4 * i), _mm256_castsi256_si128(v));
    }
}

#elif defined(__SSE2__)

using V = __m128i;
static constexpr int kPixels = 2;

static inline V load(const unsigned short* at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}
static inline void store(unsigned short* at, V v)
{
    _mm_storeu_si128(reinterpret_cast<__m128i*>(at), v);
}
static inline V all(short x)
{
    return _mm_set1_epi16(x);
}
static inline V add(V a, V b)
{
    return _mm_add_epi16(a, b);
}
static inline V addUpTo65535(V a, V b)
{
    return _mm_adds_epu16(a, b);
}
static inline V sub(V a, V b)
{
    return _mm_sub_epi16(a, b);
}
static inline V subDownTo0(V a, V b)
{
    return _mm_subs_epu16(a, b);
}
static inline V least(V a, V b)
{
    return _mm_sub_epi16(a, _mm_subs_epu16(a, b));
}
static inline V most(V a, V b)
{
    return _mm_add_epi16(b, _mm_subs_epu16(a, b));
}
static inline V mul(V a, V b)
{
    const V high = _mm_mulhi_epu16(a, b), low = _mm_mullo_epi16(a, b);
    const V whole = _mm_or_si128(_mm_slli_epi16(high, 1), _mm_srli_epi16(low, 15));
    return _mm_add_epi16(whole, _mm_and_si128(_mm_srli_epi16(low, 14), _mm_set1_epi16(1)));
}
static inline V alphaOf(V v)
{
    return _mm_shufflehi_epi16(_mm_shufflelo_epi16(v, 0xff), 0xff);
}
static inline V chosen(V mask, V yes, V no)
{
    return _mm_or_si128(_mm_and_si128(mask, yes), _mm_andnot_si128(mask, no));
}
static inline V whereNotAbove(V a, V b, V yes, V no)
{
    return chosen(_mm_cmpeq_epi16(_mm_subs_epu16(a, b), _mm_setzero_si128()), yes, no);
}
static inline V withAlpha(V colours, V alpha)
{
    return chosen(_mm_set_epi16(-1, 0, 0, 0, -1, 0, 0, 0), alpha, colours);
}
static inline V spread(const unsigned short* values)
{
    const V two =
        _mm_set_epi16(0, 0, 0, 0, short(values[1]), short(values[1]), short(values[0]), short(values[0]));
    return _mm_shuffle_epi32(two, 0x50);
}

static void show(unsigned char* bgra, const unsigned short* source, int pixels)
{
    const V scale = all(255);
    for (int i = 0; i < pixels; i += kPixels) {
        V v = mul(load(source + 4 * i), scale);
        v = _mm_shufflehi_epi16(_mm_shufflelo_epi16(v, 0xc6), 0xc6);
        _mm_storel_epi64(reinterpret_cast<__m128i*>(bgra + 4 * i), _mm_packus_epi16(v, v));
    }
}

#else

struct V
{
    unsigned short at[4];
};
static constexpr int kPixels = 1;

template <class Fn> static inline V each(Fn fn)
{
    V v{};
    for (int i = 0; i < 4; ++i) v.at[i] = static_cast<unsigned short>(fn(i));
    return v;
}
static inline V load(const unsigned short* at)
{
    return each([&](int i) { return at[i]; });
}
static inline void store(unsigned short* at, V v)
{
    for (int i = 0; i < 4; ++i) at[i] = v.at[i];
}
static inline V all(short x)
{
    return each([&](int) { return x; });
}
static inline V add(V a, V b)
{
    return each([&](int i) { return a.at[i] + b.at[i]; });
}
static inline V addUpTo65535(V a, V b)
{
    return each([&](int i) { return a.at[i] + b.at[i] > 65535 ? 65535 : a.at[i] + b.at[i]; });
}
static inline V sub(V a, V b)
{
    return each([&](int i) { return a.at[i] - b.at[i]; });
}
static inline V subDownTo0(V a, V b)
{
    return each([&](int i) { return a.at[i] > b.at[i] ? a.at[i] - b.at[i] : 0; });
}
static inline V least(V a, V b)
{
    return each([&](int i) { return a.at[i] < b.at[i] ? a.at[i] : b.at[i]; });
}
static inline V most(V a, V b)
{
    return each([&](int i) { return a.at[i] > b.at[i] ? a.at[i] : b.at[i]; });
}
static inline V mul(V a, V b)
{
    return each([&](int i) { return (unsigned(a.at[i]) * b.at[i] + 16384) >> 15; });
}
static inline V alphaOf(V v)
{
    return each([&](int) { return v.at[3]; });
}
static inline V whereNotAbove(V a, V b, V yes, V no)
{
    return each([&](int i) { return a.at[i] <= b.at[i] ? yes.at[i] : no.at[i]; });
}
static inline V withAlpha(V colours, V alpha)
{
    return each([&](int i) { return i == 3 ? alpha.at[i] : colours.at[i]; });
}
static inline V spread(const unsigned short* values)
{
    return each([&](int) { return values[0]; });
}

static void show(unsigned char* bgra, const unsigned short* source, int pixels)
{
    const V scale = all(255);
    for (int i = 0; i < pixels; ++i) {
        const V v = mul(load(source + 4 * i), scale);
        for (int c = 0; c < 4; ++c) bgra[4 * i + c] = static_cast<unsigned char>(v.at[c == 3 ? 3 : 2 - c]);
    }
}

#endif
