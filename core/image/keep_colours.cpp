// SPDX-License-Identifier: GPL-3.0-or-later
// Works on blocks of pixels in separate arrays, so that the compiler turns every loop into vector code.
#include "core/image/colour.h"
#include "core/image/guard.h"
#include "core/image/srgb_tables.h"

#include <algorithm>
#include <bit>

// Wider vectors where the processor has them. Sanitizers do not get on with functions chosen at load time.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) &&     \
    !defined(__SANITIZE_THREAD__)
#define MOYUN_WIDE_VECTORS __attribute__((target_clones("arch=haswell", "default")))
#else
#define MOYUN_WIDE_VECTORS
#endif

namespace moyun::image {
namespace {

constexpr int kBlock = 64;
// Of linear light, less than half a step of 8 bits; tighter below, where a step is small and the other
// channels pay for it.
constexpr float kBelow = -1e-5f, kAbove = 1 + 1e-4f;
constexpr int kHalvings = 10; // chroma at the edge of the gamut is found to a thousandth

struct Planes
{
    alignas(64) float x[kBlock], y[kBlock], z[kBlock];
};

// Cube root of 0..2: a first guess from the exponent (a third of the bit pattern), then two steps of Halley's
// method.
[[gnu::always_inline]] inline float cubeRoot(float v)
{
    const auto bits = static_cast<float>(std::bit_cast<std::int32_t>(v));
    float root = std::bit_cast<float>(static_cast<std::int32_t>(bits * (1.0f / 3)) + 709921077);
    for (int i = 0; i < 2; ++i) {
        const float cube = root * root * root;
        root *= (cube + 2 * v) / (2 * cube + v);
    }
    return root;
}

// Linear sRGB to the cube roots of the cone responses.
[[gnu::always_inline]] inline void toCones(Planes& p)
{
    for (int i = 0; i < kBlock; ++i) {
        const float r = p.x[i], g = p.y[i], b = p.z[i];
        p.x[i] = cubeRoot(0.4122214708f * r + 0.5363325363f * g + 0.0514459929f * b);
        p.y[i] = cubeRoot(0.2119034982f * r + 0.6806995451f * g + 0.1073969566f * b);
        p.z[i] = cubeRoot(0.0883024619f * r + 0.2817188376f * g + 0.6299787005f * b);
    }
}

void load(const std::uint8_t* pixels, int count, Planes& out)
{
    const auto& linear = srgbTables().linear;
    for (int i = 0; i < count; ++i) {
        out.x[i] = linear[pixels[3 * i]];
        out.y[i] = linear[pixels[3 * i + 1]];
        out.z[i] = linear[pixels[3 * i + 2]];
    }
    for (int i = count; i < kBlock; ++i) out.x[i] = out.y[i] = out.z[i] = 0;
}

// One linear channel along the way from grey (s = 0) to full chroma (s = 1) is a cubic in s: constant + s (a
// + s (b + s c)).
struct Cubic
{
    alignas(64) float a[kBlock], b[kBlock], c[kBlock];
};

[[gnu::always_inline]] inline float at(const Cubic& cubic, int i, float constant, float s)
{
    return constant + s * (cubic.a[i] + s * (cubic.b[i] + s * cubic.c[i]));
}

[[gnu::always_inline]] inline int fits(float v)
{
    return int(v >= kBelow) & int(v <= kAbove);
}

// original and stylised: linear sRGB on entry. out: linear sRGB of the original's a and b at the stylised
// lightness.
MOYUN_WIDE_VECTORS
void mergeBlock(Planes& original, Planes& stylised, Planes& out)
{
    toCones(original);
    toCones(stylised);
    alignas(64) float grey[kBlock];
    Cubic red, green, blue;
    int misfits = 0;
    for (int i = 0; i < kBlock; ++i) {
        const float l = original.x[i], m = original.y[i], s = original.z[i];
        const float a = 1.9779984951f * l - 2.4285922050f * m + 0.4505937099f * s;
        const float b = 0.0259040371f * l + 0.7827717662f * m - 0.8086757660f * s;
        const float L =
            0.2104542553f * stylised.x[i] + 0.7936177850f * stylised.y[i] - 0.0040720468f * stylised.z[i];
        // What full chroma adds to each cone, and its powers as they stand in (L + s d)^3.
        const float dl = 0.3963377774f * a + 0.2158037573f * b;
        const float dm = -0.1055613458f * a - 0.0638541728f * b;
        const float ds = -0.0894841775f * a - 1.2914855480f * b;
        const float dl2 = dl * dl, dm2 = dm * dm, ds2 = ds * ds;
        const float dl3 = dl2 * dl, dm3 = dm2 * dm, ds3 = ds2 * ds;
        const float first = 3 * L * L, second = 3 * L;
        grey[i] = L * L * L;
        red.a[i] = first * (4.0767416621f * dl - 3.3077115913f * dm + 0.2309699292f * ds);
        red.b[i] = second * (4.0767416621f * dl2 - 3.3077115913f * dm2 + 0.2309699292f * ds2);
        red.c[i] = 4.0767416621f * dl3 - 3.3077115913f * dm3 + 0.2309699292f * ds3;
        green.a[i] = first * (-1.2684380046f * dl + 2.6097574011f * dm - 0.3413193965f * ds);
        green.b[i] = second * (-1.2684380046f * dl2 + 2.6097574011f * dm2 - 0.3413193965f * ds2);
        green.c[i] = -1.2684380046f * dl3 + 2.6097574011f * dm3 - 0.3413193965f * ds3;
        blue.a[i] = first * (-0.0041960863f * dl - 0.7034186147f * dm + 1.7076147010f * ds);
        blue.b[i] = second * (-0.0041960863f * dl2 - 0.7034186147f * dm2 + 1.7076147010f * ds2);
        blue.c[i] = -0.0041960863f * dl3 - 0.7034186147f * dm3 + 1.7076147010f * ds3;
    }
    for (int i = 0; i < kBlock; ++i) {
        out.x[i] = at(red, i, grey[i], 1);
        out.y[i] = at(green, i, grey[i], 1);
        out.z[i] = at(blue, i, grey[i], 1);
        misfits += 1 - (fits(out.x[i]) & fits(out.y[i]) & fits(out.z[i]));
    }
    if (misfits == 0) return;

    alignas(64) float inside[kBlock], outside[kBlock];
    for (int i = 0; i < kBlock; ++i) {
        const int fine = fits(out.x[i]) & fits(out.y[i]) & fits(out.z[i]);
        inside[i] = fine ? 1.0f : 0.0f;
        outside[i] = 1.0f;
    }
    for (int halving = 0; halving < kHalvings; ++halving)
        for (int i = 0; i < kBlock; ++i) {
            const float middle = 0.5f * (inside[i] + outside[i]);
            const int fine = fits(at(red, i, grey[i], middle)) & fits(at(green, i, grey[i], middle)) &
                             fits(at(blue, i, grey[i], middle));
            inside[i] = fine ? middle : inside[i];
            outside[i] = fine ? outside[i] : middle;
        }
    for (int i = 0; i < kBlock; ++i) {
        out.x[i] = at(red, i, grey[i], inside[i]);
        out.y[i] = at(green, i, grey[i], inside[i]);
        out.z[i] = at(blue, i, grey[i], inside[i]);
    }
}

std::uint8_t encode(float v, const SrgbTables& tables)
{
    return tables.encoded[static_cast<int>(std::clamp(v, 0.0f, 1.0f) * (SrgbTables::kSteps - 1) + 0.5f)];
}

} // namespace

base::Result<base::ImageBuffer> keepColours(const base::ImageBuffer& original,
                                            const base::ImageBuffer& stylised)
{
    if (original.channels() != 3 || stylised.channels() != 3 || original.width() != stylised.width() ||
        original.height() != stylised.height())
        return base::Error{base::ErrorCode::InvalidArgument,
                           "The restyled picture has another size than the one whose colours are to be kept.",
                           ""};
    return guarded("The colours could not be kept", [&]() -> base::Result<base::ImageBuffer> {
        const SrgbTables& tables = srgbTables();
        base::ImageBuffer result(original.width(), original.height(), 3);
        const std::size_t pixels = result.sizeBytes() / 3;
        Planes first, second, merged;
        for (std::size_t at = 0; at < pixels; at += kBlock) {
            const int count = static_cast<int>(std::min<std::size_t>(kBlock, pixels - at));
            load(original.data() + 3 * at, count, first);
            load(stylised.data() + 3 * at, count, second);
            mergeBlock(first, second, merged);
            std::uint8_t* to = result.data() + 3 * at;
            for (int i = 0; i < count; ++i) {
                to[3 * i] = encode(merged.x[i], tables);
                to[3 * i + 1] = encode(merged.y[i], tables);
                to[3 * i + 2] = encode(merged.z[i], tables);
            }
        }
        return result;
    });
}

} // namespace moyun::image
