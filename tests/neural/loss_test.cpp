// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/perceptual_loss.h"
#include "core/training/style_evaluation.h"
#include "tests/neural/small_style_model.h"
#include "tests/support/test_paths.h"

#include <gtest/gtest.h>

using namespace moyun;

namespace {

training::LossNetwork::Features randomFeatures(std::uint64_t seed)
{
    torch::manual_seed(seed);
    const auto map = [](int channels, int side) {
        return torch::relu(torch::randn({1, channels, side, side}) + 0.3)
            .contiguous(torch::MemoryFormat::ChannelsLast);
    };
    return {map(64, 32), map(128, 16), map(256, 8)};
}

} // namespace

TEST(PerceptualLoss, IsZeroOnlyForTheSame)
{
    const auto a = training::styleTarget(randomFeatures(1), true),
               b = training::styleTarget(randomFeatures(2), true);
    EXPECT_NEAR(training::styleDistance(a, a).item<double>(), 0, 1e-9);
    EXPECT_NEAR(training::gramDistance(a, a).item<double>(), 0, 1e-9);
    EXPECT_GT(training::styleDistance(a, b).item<double>(), 1e-4);
    EXPECT_GT(training::gramDistance(a, b).item<double>(), 1e-4);
}

// The measure written out once more, in plain loops, as the definition reads.
TEST(PerceptualLoss, StyleDistanceFollowsItsDefinition)
{
    const auto fa = randomFeatures(3), fb = randomFeatures(4);
    double expected = 0;
    const auto la = fa.all(), lb = fb.all();
    for (std::size_t layer = 0; layer < 3; ++layer) {
        double difference = 0, size = 0;
        for (std::int64_t c = 0; c < la[layer].size(1); ++c) {
            const auto a = la[layer][0][c].to(torch::kDouble), b = lb[layer][0][c].to(torch::kDouble);
            const double meanA = a.mean().item<double>(), meanB = b.mean().item<double>();
            const double devA = std::sqrt((a - meanA).square().mean().item<double>() + 1e-4),
                         devB = std::sqrt((b - meanB).square().mean().item<double>() + 1e-4);
            difference += (meanA - meanB) * (meanA - meanB) + (devA - devB) * (devA - devB);
            size += meanB * meanB + devB * devB;
        }
        expected += difference / size / 3;
    }
    EXPECT_NEAR(training::styleDistance(training::styleTarget(fa, false), training::styleTarget(fb, false))
                    .item<double>(),
                expected, expected * 1e-3);
}

TEST(PerceptualLoss, LatticeIsWhatRepeatsEveryEightPixels)
{
    torch::manual_seed(8);
    const auto flat = torch::full({1, 3, 64, 64}, 0.5f);
    const auto noise = flat + torch::randn({1, 3, 64, 64}) * 0.1;
    const auto lattice = flat + (torch::randn({1, 3, 8, 8}) * 0.1).repeat({1, 1, 8, 8});
    const double ofNoise = training::latticeEnergy(noise, flat).item<double>(),
                 ofLattice = training::latticeEnergy(lattice, flat).item<double>();
    EXPECT_NEAR(training::latticeEnergy(flat, flat).item<double>(), 0, 1e-9);
    EXPECT_GT(ofLattice, 8 * ofNoise);
    EXPECT_LT(training::latticeEnergy(lattice, noise).item<double>(),
              0.5 * ofLattice); // counts less where the photograph is busy
}

TEST(PerceptualLoss, StreaksAreStraightBandsThroughAWindow)
{
    torch::manual_seed(9);
    const auto flat = torch::full({1, 3, 64, 64}, 0.5f);
    const auto noise = torch::randn({1, 3, 64, 64}) * 0.1;
    const auto upright = flat + (torch::randn({1, 3, 1, 64}) * 0.1).expand({1, 3, 64, 64});
    const auto energy = [&](const torch::Tensor& output, const torch::Tensor& photo) {
        return training::streakEnergy(output, photo).item<double>();
    };
    EXPECT_NEAR(energy(flat, flat), 0, 1e-9);
    EXPECT_NEAR(energy(flat + torch::linspace(-0.2, 0.2, 64).reshape({1, 1, 64, 1}), flat), 0, 1e-7)
        << "a gradient is no streak";
    EXPECT_GT(energy(upright, flat), 8 * energy(flat + noise, flat));
    EXPECT_NEAR(energy(upright.transpose(2, 3), flat), energy(upright, flat), 1e-6)
        << "level ones count as much";
    EXPECT_LT(energy(upright, flat + noise * 2), 0.5 * energy(upright, flat))
        << "a busy photograph may have them";
}

TEST(StyleEvaluator, APictureIsItsOwnContentAndStyle)
{
    const auto file = test::dataPath("loss-network/vgg19-normalised-conv3_1.safetensors");
    MOYUN_REQUIRE_DATA("loss-network/vgg19-normalised-conv3_1.safetensors");
    auto evaluator = training::StyleEvaluator::create(file);
    ASSERT_TRUE(evaluator.ok()) << evaluator.error().text();
    const auto picture = test::testPicture(96, 96), other = test::testPicture(96, 96, 4);
    const auto same = (*evaluator)->compare(picture, picture, picture),
               changed = (*evaluator)->compare(other, picture, picture);
    ASSERT_TRUE(same.ok() && changed.ok());
    EXPECT_NEAR(same->style, 0, 1e-6);
    EXPECT_NEAR(same->content, 0, 1e-6);
    EXPECT_GT(changed->style, 0.001);
    EXPECT_GT(changed->content, 0.05);
    EXPECT_FALSE((*evaluator)->compare(picture, picture, test::testPicture(64, 64)).ok());
    EXPECT_FALSE((*evaluator)->compare(test::testPicture(8, 8), picture, test::testPicture(8, 8)).ok());
}
