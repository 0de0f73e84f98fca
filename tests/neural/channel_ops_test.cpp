// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/channel_ops.h"
#include "core/neural/conv_layer.h"
#include "core/neural/fused_ops.h"

#include <gtest/gtest.h>

using namespace moyun::neural;

namespace {

torch::Tensor sample(std::int64_t channels)
{
    torch::manual_seed(5);
    return (torch::randn({2, channels, 37, 70}) * 3 + 1).contiguous(torch::MemoryFormat::ChannelsLast);
}

} // namespace

TEST(ChannelOps, MomentsAgreeWithTheLibrary)
{
    const auto x = sample(16);
    const auto [mean, square] = channelMoments(x);
    EXPECT_TRUE(torch::allclose(mean, x.mean({2, 3}), 1e-4, 1e-5));
    EXPECT_TRUE(torch::allclose(square, x.square().mean({2, 3}), 1e-4, 1e-4));
}

TEST(ChannelOps, OddChannelCountsTakeTheLibrarysPath)
{
    const auto x = sample(3);
    const auto [mean, square] = channelMoments(x);
    EXPECT_TRUE(torch::allclose(mean, x.mean({2, 3}), 1e-4, 1e-5));
    EXPECT_TRUE(torch::allclose(square, x.square().mean({2, 3}), 1e-4, 1e-4));
}

// Gradients of our functions against those the library derives for the same formula.
TEST(ChannelOps, GradientsAgreeWithTheLibrary)
{
    const auto start = sample(8);
    const auto scale0 = torch::randn({2, 8}), offset0 = torch::randn({2, 8});
    const auto weights = torch::randn_like(start);
    const auto run = [&](bool ours) {
        const auto x = start.clone().requires_grad_();
        const auto scale = scale0.clone().requires_grad_(), offset = offset0.clone().requires_grad_();
        torch::Tensor mean, square, y;
        if (ours) {
            std::tie(mean, square) = channelMoments(x);
            y = channelAffine(x, scale, offset);
        } else {
            mean = x.mean({2, 3});
            square = x.square().mean({2, 3});
            y = x * scale.unsqueeze(-1).unsqueeze(-1) + offset.unsqueeze(-1).unsqueeze(-1);
        }
        ((y * weights).sum() + (mean * scale0).sum() * 7 + (square * offset0).sum() * 3).backward();
        return std::vector<torch::Tensor>{x.grad(), scale.grad(), offset.grad()};
    };
    const auto ours = run(true), theirs = run(false);
    for (std::size_t i = 0; i < ours.size(); ++i)
        EXPECT_TRUE(torch::allclose(ours[i], theirs[i], 1e-3, 1e-3)) << i;
}

TEST(ChannelOps, Bf16StaysWithinItsPrecision)
{
    const auto x = sample(32);
    const auto scale = torch::randn({2, 32}), offset = torch::randn({2, 32});
    const auto exact = x * scale.unsqueeze(-1).unsqueeze(-1) + offset.unsqueeze(-1).unsqueeze(-1);
    const auto half = channelAffine(x.to(torch::kBFloat16), scale, offset);
    EXPECT_EQ(half.scalar_type(), torch::kBFloat16);
    EXPECT_TRUE(torch::allclose(half.to(torch::kFloat), exact, 0.02, 0.1));
}

TEST(PadReplicate, RepeatsTheBorder)
{
    const auto x = sample(8);
    EXPECT_TRUE(torch::equal(padReplicate(x, 2), torch::replication_pad2d(x.contiguous(), {2, 2, 2, 2})));
}

// The studio's filter against a convolution with the same nine weights.
TEST(ChannelOps, BinomialFilterAddsAndRectifies)
{
    for (const auto type : {torch::kFloat, torch::kBFloat16}) {
        const auto x = padReplicate(sample(8), 1).to(type).contiguous(torch::MemoryFormat::ChannelsLast);
        const auto other =
            padReplicate(sample(8) * 0.5, 1).to(type).contiguous(torch::MemoryFormat::ChannelsLast);
        const auto side = torch::tensor({1.0f, 2.0f, 1.0f});
        const auto kernel = (side.view({3, 1}) * side / 16).expand({8, 1, 3, 3});
        const auto inner = other.to(torch::kFloat).slice(2, 1, -1).slice(3, 1, -1);
        const auto expected = padReplicate(
            torch::relu(at::conv2d(x.to(torch::kFloat), kernel, torch::Tensor(), at::IntArrayRef{1, 1},
                                   at::IntArrayRef{0, 0}, at::IntArrayRef{1, 1}, 8) +
                        inner),
            1);
        const auto actual = fused::smooth(x, other).to(torch::kFloat);
        EXPECT_TRUE(torch::allclose(actual, expected, 1e-2, type == torch::kFloat ? 1e-5 : 2e-2));
    }
}

// What alternates from place to place, as cells of a coarser grid do, leaves no trace.
TEST(ChannelOps, BinomialFilterRemovesTheLattice)
{
    const auto rows = torch::arange(20).view({1, 1, 20, 1}), columns = torch::arange(24).view({1, 1, 1, 24});
    const auto lattice =
        ((rows + columns) % 2 * 2 - 1).to(torch::kFloat) + ((columns % 2) * 2 - 1).to(torch::kFloat);
    const auto x = (lattice.expand({1, 8, 20, 24}) + 5).contiguous(torch::MemoryFormat::ChannelsLast);
    const auto out = fused::smooth(x, torch::zeros_like(x));
    EXPECT_TRUE(torch::allclose(out, torch::full_like(out, 5.0f)));
}
