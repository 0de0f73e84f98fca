// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/fused_ops.h"

#include "core/neural/channel_kernels.h"

#include <ATen/Parallel.h>

#include <array>
#include <cmath>
#include <cstring>

namespace moyun::neural::fused {
namespace {

kernels::Number number(const torch::Tensor& x)
{
    return x.scalar_type() == torch::kFloat ? kernels::Number::F32 : kernels::Number::Bf16;
}

torch::Tensor channelsLastBuffer(std::int64_t n, std::int64_t c, std::int64_t h, std::int64_t w,
                                 torch::ScalarType type)
{
    return torch::empty({n, c, h, w},
                        torch::TensorOptions(type).memory_format(torch::MemoryFormat::ChannelsLast));
}

char* place(const torch::Tensor& x, std::int64_t n, std::int64_t y, std::int64_t column)
{
    const auto index = ((n * x.size(2) + y) * x.size(3) + column) * x.size(1);
    return static_cast<char*>(x.data_ptr()) + index * x.element_size();
}

// Repeats the outermost written columns of row y, and copies whole rows outwards.
void repeatColumns(const torch::Tensor& x, std::int64_t n, std::int64_t y)
{
    const auto bytes = std::size_t(x.size(1) * x.element_size());
    const auto w = x.size(3);
    std::memcpy(place(x, n, y, 0), place(x, n, y, 1), bytes);
    std::memcpy(place(x, n, y, w - 1), place(x, n, y, w - 2), bytes);
}

void repeatRows(const torch::Tensor& x)
{
    const auto bytes = std::size_t(x.size(3) * x.size(1) * x.element_size());
    for (std::int64_t n = 0; n < x.size(0); ++n) {
        std::memcpy(place(x, n, 0, 0), place(x, n, 1, 0), bytes);
        std::memcpy(place(x, n, x.size(2) - 1, 0), place(x, n, x.size(2) - 2, 0), bytes);
    }
}

// Copies `count` blocks of `bytes`, `stride` apart, next to each other. The usual sizes are known to the
// compiler.
void scatter(const char* from, std::size_t stride, char* to, std::size_t bytes, std::int64_t count)
{
    const auto copy = [&](auto size) {
        for (std::int64_t i = 0; i < count; ++i) std::memcpy(to + i * size(), from + i * stride, size());
    };
    switch (bytes) {
    case 64:
        return copy([] { return std::size_t(64); });
    case 128:
        return copy([] { return std::size_t(128); });
    case 256:
        return copy([] { return std::size_t(256); });
    default:
        return copy([&] { return bytes; });
    }
}

std::int64_t grain(std::int64_t rowBytes)
{
    return std::max<std::int64_t>(1, 65536 / std::max<std::int64_t>(1, rowBytes));
}

constexpr std::int64_t kCellChannels = 64;

template <class T>
void writeCells(const base::ImageBuffer& picture, TileOrigin origin, std::int64_t cellRow,
                const std::array<T, 256>& table, T* out)
{
    const int cells = picture.width() / 4, width = 4 * cells;
    std::vector<float> noise(std::size_t(4 * width));
    for (int dy = 0; dy < 4; ++dy)
        noiseRow(origin.x, origin.y + int(4 * cellRow) + dy, width, noise.data() + dy * width);
    for (int x = 0; x < cells; ++x, out += kCellChannels)
        for (int dy = 0; dy < 4; ++dy) {
            const auto* source = picture.pixel(4 * x, int(4 * cellRow) + dy);
            const auto* grain = noise.data() + dy * width + 4 * x;
            for (int dx = 0; dx < 4; ++dx) {
                for (int c = 0; c < 3; ++c) out[c * 16 + dy * 4 + dx] = table[*source++];
                out[48 + dy * 4 + dx] = T(grain[dx]);
            }
        }
}

template <class T>
torch::Tensor cellsOf(std::span<const base::ImageBuffer> pictures, std::span<const TileOrigin> origins,
                      torch::ScalarType type)
{
    std::array<T, 256> table;
    for (int v = 0; v < 256; ++v) table[v] = T((v / 255.0f - 0.5f) * 4);
    const auto h = pictures[0].height() / 4, w = pictures[0].width() / 4;
    const auto out = channelsLastBuffer(std::int64_t(pictures.size()), kCellChannels, h + 2, w + 2, type);
    at::parallel_for(0, std::int64_t(pictures.size()) * h, grain(w * kCellChannels * 2),
                     [&](std::int64_t from, std::int64_t to) {
                         for (auto i = from; i < to; ++i) {
                             writeCells(pictures[std::size_t(i / h)], origins[std::size_t(i / h)], i % h,
                                        table, reinterpret_cast<T*>(place(out, i / h, i % h + 1, 1)));
                             repeatColumns(out, i / h, i % h + 1);
                         }
                     });
    repeatRows(out);
    return out;
}

// 255 / (1 + exp(-1.5 v)) for v in [-8, 8), rounded, at 1/1024 steps: within 0.1 of the exact value before
// rounding.
const std::array<std::uint8_t, 16384>& logisticTable()
{
    static const auto table = [] {
        std::array<std::uint8_t, 16384> t{};
        for (int i = 0; i < 16384; ++i)
            t[i] = std::uint8_t(std::lround(255.0 / (1.0 + std::exp(-1.5 * ((i + 0.5) / 1024.0 - 8)))));
        return t;
    }();
    return table;
}

float value(float x)
{
    return x;
}
float value(std::uint16_t x)
{
    const std::uint32_t bits = std::uint32_t(x) << 16;
    float f;
    std::memcpy(&f, &bits, 4);
    return f;
}

template <class T>
void writePixels(const T* x, int pairs, const float* gain, const float* offset, std::uint8_t* upper,
                 std::uint8_t* lower)
{
    const auto& table = logisticTable();
    int index[16];
    for (int i = 0; i < pairs; ++i, x += 16, upper += 6, lower += 6) {
        for (int k = 0; k < 16; ++k) {
            float v = (value(x[k]) * gain[k] + offset[k] + 8.0f) * 1024.0f;
            v = v < 0 ? 0 : v;
            v = v > 16383 ? 16383 : v;
            index[k] = int(v);
        }
        for (int k = 0; k < 6; ++k) upper[k] = table[index[k]];
        for (int k = 0; k < 6; ++k) lower[k] = table[index[6 + k]];
    }
}

} // namespace

torch::Tensor cells(std::span<const base::ImageBuffer> pictures, std::span<const TileOrigin> origins,
                    torch::ScalarType compute)
{
    return compute == torch::kFloat ? cellsOf<float>(pictures, origins, compute)
                                    : cellsOf<c10::BFloat16>(pictures, origins, compute);
}

std::pair<torch::Tensor, torch::Tensor> sums(const torch::Tensor& x, int groups)
{
    constexpr std::int64_t kRowsAtOnce = 2048;
    const auto n = x.size(0), c = x.size(1);
    const auto rows = x.size(2) * x.size(3);
    const auto pieces = (rows + kRowsAtOnce - 1) / kRowsAtOnce;
    const auto partial = torch::zeros({2, n * pieces, c}, torch::kFloat);
    auto* first = partial.data_ptr<float>();
    auto* second = first + n * pieces * c;
    at::parallel_for(0, n * pieces, 1, [&](std::int64_t from, std::int64_t to) {
        for (auto i = from; i < to; ++i) {
            const auto row = i % pieces * kRowsAtOnce;
            const auto* data =
                static_cast<const char*>(x.data_ptr()) + ((i / pieces) * rows + row) * c * x.element_size();
            const kernels::View view{data, number(x)};
            kernels::channelSums(view, view, std::min(kRowsAtOnce, rows - row), c, first + i * c,
                                 second + i * c);
        }
    });
    const auto total = partial.view({2, n, pieces, groups, c / groups}).sum({2, 3});
    return {total[0], total[1]};
}

torch::Tensor apply(const torch::Tensor& x, const Affine& affine, const torch::Tensor& residual, int pad,
                    int shuffle)
{
    const auto n = x.size(0), h = x.size(2), w = x.size(3);
    const auto c = x.size(1) / (shuffle * shuffle);
    const auto out = channelsLastBuffer(n, c, shuffle * h + 2 * pad, shuffle * w + 2 * pad, x.scalar_type());
    const auto gain = affine.gain.contiguous(), offset = affine.offset.contiguous();
    const bool shared = gain.size(0) == 1;
    const auto channels = gain.size(1); // c, or all of x's where each sub-pixel has its own
    const std::vector<float> ones(std::size_t(c), 1.0f);
    const auto step = x.element_size();
    at::parallel_for(0, n * h, grain(w * x.size(1) * step), [&](std::int64_t from, std::int64_t to) {
        for (auto i = from; i < to; ++i) {
            const auto picture = i / h, y = i % h;
            const float* g = gain.data_ptr<float>() + (shared ? 0 : picture * channels);
            const float* o = offset.data_ptr<float>() + (shared ? 0 : picture * channels);
            const char* source = place(x, picture, y, 0);
            if (shuffle == 1) {
                const auto other = residual.defined()
                                       ? kernels::View{place(residual, picture, y + 1, 1), number(x)}
                                       : kernels::View{nullptr, number(x)};
                kernels::channelAffine({source, number(x)}, g, other, ones.data(), o, affine.relu, w, c,
                                       place(out, picture, y + pad, pad));
            } else {
                // Sub-pixels with an affine of their own get it before they part, all together; a shared one
                // comes after.
                const bool afterwards = channels == c;
                std::vector<char> row;
                if (!afterwards) {
                    row.resize(std::size_t(w * x.size(1) * step));
                    kernels::channelAffine({source, number(x)}, g, {nullptr, number(x)}, ones.data(), o,
                                           affine.relu, w, x.size(1), row.data());
                    source = row.data();
                }
                for (int half = 0; half < 2; ++half) {
                    char* target = place(out, picture, 2 * y + half + pad, pad);
                    scatter(source + half * 2 * c * step, std::size_t(4 * c * step), target,
                            std::size_t(2 * c * step), w);
                    if (!afterwards) continue;
                    const auto other =
                        residual.defined()
                            ? kernels::View{place(residual, picture, 2 * y + half + 1, 1), number(x)}
                            : kernels::View{nullptr, number(x)};
                    kernels::channelAffine({target, number(x)}, g, other, ones.data(), o, affine.relu, 2 * w,
                                           c, target);
                }
            }
            if (pad)
                for (int row = 0; row < shuffle; ++row) repeatColumns(out, picture, shuffle * y + row + pad);
        }
    });
    if (pad) repeatRows(out);
    return out;
}

torch::Tensor smooth(const torch::Tensor& x, const torch::Tensor& residual)
{
    const auto n = x.size(0), c = x.size(1), h = x.size(2) - 2, w = x.size(3) - 2;
    const auto out = channelsLastBuffer(n, c, h + 2, w + 2, x.scalar_type());
    at::parallel_for(0, n * h, grain(w * c * x.element_size()), [&](std::int64_t from, std::int64_t to) {
        for (auto i = from; i < to; ++i) {
            const auto picture = i / h, y = i % h;
            const auto row = [&](std::int64_t at) {
                return kernels::View{place(x, picture, at, 0), number(x)};
            };
            kernels::binomialRow(row(y), row(y + 1), row(y + 2),
                                 {place(residual, picture, y + 1, 1), number(x)}, w, c,
                                 place(out, picture, y + 1, 1));
            repeatColumns(out, picture, y + 1);
        }
    });
    repeatRows(out);
    return out;
}

std::vector<base::ImageBuffer> pictures(const torch::Tensor& x, const Affine& affine)
{
    const auto n = x.size(0), h = x.size(2), w = x.size(3);
    std::vector<base::ImageBuffer> out;
    for (std::int64_t i = 0; i < n; ++i) out.emplace_back(int(2 * w), int(2 * h), 3);
    const auto gain = affine.gain.contiguous(), offset = affine.offset.contiguous();
    at::parallel_for(0, n * h, grain(w * 32), [&](std::int64_t from, std::int64_t to) {
        for (auto i = from; i < to; ++i) {
            const auto picture = i / h, y = i % h;
            float g[16] = {}, o[16] = {};
            for (int k = 0; k < 12; ++k) {
                const auto at = (gain.size(0) == 1 ? 0 : picture * 3) + k % 3;
                g[k] = gain.data_ptr<float>()[at];
                o[k] = offset.data_ptr<float>()[at];
            }
            auto& target = out[std::size_t(picture)];
            auto* upper = target.row(int(2 * y));
            auto* lower = target.row(int(2 * y + 1));
            if (number(x) == kernels::Number::F32)
                writePixels(reinterpret_cast<const float*>(place(x, picture, y, 0)), int(w), g, o, upper,
                            lower);
            else
                writePixels(reinterpret_cast<const std::uint16_t*>(place(x, picture, y, 0)), int(w), g, o,
                            upper, lower);
        }
    });
    return out;
}

} // namespace moyun::neural::fused
