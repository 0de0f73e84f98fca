// SPDX-License-Identifier: GPL-3.0-or-later
// Included once per instruction set, behind blend_rows_vector_body.h and under its rules. s: source, d: what
// is below, both premultiplied; sa, da: their alphas.

static inline V one()
{
    return all(-32768);
}

// Where only one of the two is: it shows.
static inline V alone(V s, V d, V sa, V da)
{
    return add(mul(s, sub(one(), da)), mul(d, sub(one(), sa)));
}

static inline V either(V s, V d, V sa)
{
    return add(s, mul(d, sub(one(), sa)));
}

// Roundings of several products must not lift a colour over its alpha.
static inline V held(V colours, V alpha)
{
    return withAlpha(least(colours, alphaOf(alpha)), alpha);
}

// What both make of each other where both are: the first half of HardLight is Multiply, the second Screen.
static inline V hardLight(V s, V d, V sa, V da)
{
    const V twice = mul(s, d);
    const V rest = mul(subDownTo0(sa, s), subDownTo0(da, d));
    return whereNotAbove(s, subDownTo0(sa, s), add(twice, twice), subDownTo0(mul(sa, da), add(rest, rest)));
}

struct Normal
{
    static V of(V s, V d, V sa, V) { return either(s, d, sa); }
};
struct Multiply
{
    static V of(V s, V d, V sa, V da) { return held(add(alone(s, d, sa, da), mul(s, d)), either(s, d, sa)); }
};
struct Screen
{
    static V of(V s, V d, V, V) { return held(add(s, sub(d, mul(s, d))), add(s, sub(d, mul(s, d)))); }
};
struct Overlay
{
    static V of(V s, V d, V sa, V da)
    {
        return held(add(alone(s, d, sa, da), hardLight(d, s, da, sa)), either(s, d, sa));
    }
};
struct Darken
{
    static V of(V s, V d, V sa, V da)
    {
        return held(add(alone(s, d, sa, da), least(mul(s, da), mul(d, sa))), either(s, d, sa));
    }
};
struct Lighten
{
    static V of(V s, V d, V sa, V da)
    {
        return held(add(alone(s, d, sa, da), most(mul(s, da), mul(d, sa))), either(s, d, sa));
    }
};
struct HardLight
{
    static V of(V s, V d, V sa, V da)
    {
        return held(add(alone(s, d, sa, da), hardLight(s, d, sa, da)), either(s, d, sa));
    }
};
struct Difference
{
    static V of(V s, V d, V sa, V da)
    {
        const V common = least(mul(s, da), mul(d, sa));
        return held(sub(add(s, d), add(common, common)), either(s, d, sa));
    }
};
struct Exclusion
{
    static V of(V s, V d, V sa, V)
    {
        const V common = mul(s, d);
        return held(sub(add(s, d), add(common, common)), either(s, d, sa));
    }
};
struct Plus
{
    static V of(V s, V d, V, V) { return least(addUpTo65535(s, d), one()); }
};
struct DestinationIn
{
    static V of(V, V d, V sa, V) { return mul(d, sa); }
};
struct DestinationOut
{
    static V of(V, V d, V sa, V) { return mul(d, sub(one(), sa)); }
};
struct SourceAtop
{
    static V of(V s, V d, V sa, V da) { return held(add(mul(s, da), mul(d, sub(one(), sa))), da); }
};
struct DestinationAtop
{
    static V of(V s, V d, V sa, V da) { return held(add(mul(d, sa), mul(s, sub(one(), da))), sa); }
};

template <class Mode> static void blend(unsigned short* below, const unsigned short* source, int pixels)
{
    for (int i = 0; i < 4 * pixels; i += 4 * kPixels) {
        const V s = load(source + i), d = load(below + i);
        store(below + i, Mode::of(s, d, alphaOf(s), alphaOf(d)));
    }
}

static void cover(unsigned short* out, const unsigned short* source, const unsigned short* coverage,
                  int pixels)
{
    for (int i = 0; i < pixels; i += kPixels)
        store(out + 4 * i, mul(load(source + 4 * i), spread(coverage + i)));
}

static void mix(unsigned short* below, const unsigned short* source, const unsigned short* coverage,
                int pixels)
{
    for (int i = 0; i < pixels; i += kPixels) {
        const V t = spread(coverage + i);
        store(below + 4 * i, add(mul(load(below + 4 * i), sub(one(), t)), mul(load(source + 4 * i), t)));
    }
}

static void halve(unsigned char* out, const unsigned char* upper, const unsigned char* lower, int pixels)
{
    for (int i = 0; i < pixels; ++i)
        for (int c = 0; c < 4; ++c)
            out[4 * i + c] = static_cast<unsigned char>(
                (upper[8 * i + c] + upper[8 * i + 4 + c] + lower[8 * i + c] + lower[8 * i + 4 + c] + 2) >> 2);
}

// The modes that divide: planes of straight colours, 0 to 1, of a few pixels at a time.
static constexpr int kChunk = 16;

struct Planes
{
    float colour[3][kChunk];
    float alpha[kChunk];
};

static inline void separate(const unsigned short* at, Planes& planes)
{
    for (int i = 0; i < kChunk; ++i) {
        const float alpha = at[4 * i + 3];
        const float scale = alpha > 0 ? 1.0f / alpha : 0.0f;
        planes.alpha[i] = alpha * (1.0f / 32768);
        for (int c = 0; c < 3; ++c) {
            const float value = at[4 * i + c];
            planes.colour[c][i] = value < alpha ? value * scale : alpha > 0 ? 1.0f : 0.0f;
        }
    }
}

static inline float least(float a, float b)
{
    return a < b ? a : b;
}
static inline float most(float a, float b)
{
    return a > b ? a : b;
}

struct ColourDodge
{
    static float of(float s, float d)
    {
        const float quotient = d / most(1 - s, 1e-9f);
        return d <= 0 ? 0.0f : least(1.0f, quotient);
    }
};
struct ColourBurn
{
    static float of(float s, float d)
    {
        const float quotient = (1 - d) / most(s, 1e-9f);
        return d >= 1 ? 1.0f : 1 - least(1.0f, quotient);
    }
};
struct SoftLight
{
    static float of(float s, float d)
    {
        const float curve = d <= 0.25f ? ((16 * d - 12) * d + 4) * d : __builtin_sqrtf(d);
        const float dark = d - (1 - 2 * s) * d * (1 - d), light = d + (2 * s - 1) * (curve - d);
        return s <= 0.5f ? dark : light;
    }
};

template <class Mode> struct Separable
{
    static void of(const Planes& s, const Planes& d, Planes& out)
    {
        for (int c = 0; c < 3; ++c)
            for (int i = 0; i < kChunk; ++i) out.colour[c][i] = Mode::of(s.colour[c][i], d.colour[c][i]);
    }
};

struct Rgb
{
    float r, g, b;
};

static inline float luminosity(Rgb c)
{
    return 0.3f * c.r + 0.59f * c.g + 0.11f * c.b;
}
static inline float saturation(Rgb c)
{
    return most(c.r, most(c.g, c.b)) - least(c.r, least(c.g, c.b));
}
static inline Rgb withLuminosity(Rgb c, float wanted)
{
    const float shift = wanted - luminosity(c);
    const Rgb moved{c.r + shift, c.g + shift, c.b + shift};
    // Back into the range, towards grey.
    const float low = least(moved.r, least(moved.g, moved.b)), high = most(moved.r, most(moved.g, moved.b));
    const float up = low < 0 ? wanted / most(wanted - low, 1e-9f) : 1.0f;
    const float down = high > 1 ? (1 - wanted) / most(high - wanted, 1e-9f) : 1.0f;
    const float scale = least(up, down);
    return {wanted + (moved.r - wanted) * scale, wanted + (moved.g - wanted) * scale,
            wanted + (moved.b - wanted) * scale};
}
static inline Rgb withSaturation(Rgb c, float wanted)
{
    const float low = least(c.r, least(c.g, c.b)), range = saturation(c);
    const float scale = range > 0 ? wanted / most(range, 1e-9f) : 0.0f;
    return {(c.r - low) * scale, (c.g - low) * scale, (c.b - low) * scale};
}

struct Hue
{
    static Rgb of(Rgb s, Rgb d) { return withLuminosity(withSaturation(s, saturation(d)), luminosity(d)); }
};
struct Saturation
{
    static Rgb of(Rgb s, Rgb d) { return withLuminosity(withSaturation(d, saturation(s)), luminosity(d)); }
};
struct Colour
{
    static Rgb of(Rgb s, Rgb d) { return withLuminosity(s, luminosity(d)); }
};
struct Luminosity
{
    static Rgb of(Rgb s, Rgb d) { return withLuminosity(d, luminosity(s)); }
};

template <class Mode> struct Together
{
    static void of(const Planes& s, const Planes& d, Planes& out)
    {
        for (int i = 0; i < kChunk; ++i) {
            const Rgb made = Mode::of({s.colour[0][i], s.colour[1][i], s.colour[2][i]},
                                      {d.colour[0][i], d.colour[1][i], d.colour[2][i]});
            out.colour[0][i] = made.r;
            out.colour[1][i] = made.g;
            out.colour[2][i] = made.b;
        }
    }
};

template <class Mode>
static void blendInFloats(unsigned short* below, const unsigned short* source, int pixels)
{
    alignas(32) unsigned short made[4 * kChunk];
    Planes s, d, out;
    for (int from = 0; from < pixels; from += kChunk) {
        const int count = pixels - from < kChunk ? pixels - from : kChunk;
        alignas(32) unsigned short sources[4 * kChunk] = {}, belows[4 * kChunk] = {};
        for (int i = 0; i < 4 * count; ++i) {
            sources[i] = source[4 * from + i];
            belows[i] = below[4 * from + i];
        }
        separate(sources, s);
        separate(belows, d);
        Mode::of(s, d, out);
        for (int i = 0; i < kChunk; ++i) {
            const float both = s.alpha[i] * d.alpha[i];
            for (int c = 0; c < 3; ++c)
                made[4 * i + c] = static_cast<unsigned short>(out.colour[c][i] * both * 32768 + 0.5f);
            made[4 * i + 3] = 0;
        }
        for (int i = 0; i < 4 * count; i += 4 * kPixels) {
            const V sv = load(sources + i), dv = load(belows + i);
            const V sa = alphaOf(sv), da = alphaOf(dv);
            store(below + 4 * from + i, held(add(alone(sv, dv, sa, da), load(made + i)), either(sv, dv, sa)));
        }
    }
}

static void fill(BlendRows& rows)
{
    using Blend = void (*)(unsigned short*, const unsigned short*, int);
    static constexpr Blend kBlends[kBlendModes] = {blend<Normal>,
                                                   blend<Multiply>,
                                                   blend<Screen>,
                                                   blend<Overlay>,
                                                   blend<Darken>,
                                                   blend<Lighten>,
                                                   blendInFloats<Separable<ColourDodge>>,
                                                   blendInFloats<Separable<ColourBurn>>,
                                                   blend<HardLight>,
                                                   blendInFloats<Separable<SoftLight>>,
                                                   blend<Difference>,
                                                   blend<Exclusion>,
                                                   blendInFloats<Together<Hue>>,
                                                   blendInFloats<Together<Saturation>>,
                                                   blendInFloats<Together<Colour>>,
                                                   blendInFloats<Together<Luminosity>>,
                                                   blend<Plus>,
                                                   blend<DestinationIn>,
                                                   blend<DestinationOut>,
                                                   blend<SourceAtop>,
                                                   blend<DestinationAtop>};
    for (int i = 0; i < kBlendModes; ++i) rows.blend[i] = kBlends[i];
    rows.cover = cover;
    rows.mix = mix;
    rows.show = show;
    rows.halve = halve;
}
