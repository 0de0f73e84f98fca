// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/channel_ops.h"
#include "core/neural/conv_layer.h"

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
