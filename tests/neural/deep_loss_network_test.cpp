// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/deep_loss_network.h"

#include "core/training/perceptual_loss.h"
#include "core/training/style_evaluation.h"
#include "tests/neural/random_loss_networks.h"
#include "tests/neural/small_style_model.h"
#include "tests/support/test_paths.h"

#include <gtest/gtest.h>

using namespace moyun;
using training::DeepLossNetwork;

namespace {

class DeepLossNetworkTest : public ::testing::Test
{
protected:
    base::Result<DeepLossNetwork> loaded(const neural::WeightsFile& weights,
                                         torch::ScalarType compute = torch::kFloat)
    {
        return DeepLossNetwork::load(test::written(weights, folder / "deep.safetensors"), torch::kCPU,
                                     compute);
    }

    test::TempDir folder;
    torch::NoGradGuard noGrad;
};

} // namespace

TEST_F(DeepLossNetworkTest, GivesTheMapsOfFourDepths)
{
    const auto network = loaded(test::randomSqueezeNet());
    ASSERT_TRUE(network.ok()) << network.error().text();
    torch::manual_seed(1);
    const auto maps = network->forward(torch::rand({2, 3, 128, 96}));
    ASSERT_EQ(maps.size(), 4u);
    // No padding at the first convolution, and poolings that round up.
    const std::vector<std::int64_t> shapes[] = {
        {2, 64, 63, 47}, {2, 128, 31, 23}, {2, 256, 15, 11}, {2, 384, 7, 5}};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(maps[i].sizes().vec(), shapes[i]) << i;
        EXPECT_GE(maps[i].min().item<float>(), 0) << i; // rectified
        EXPECT_GT(maps[i].std().item<float>(), 1e-3) << i;
    }
}

TEST_F(DeepLossNetworkTest, ComputesInTheTypeAskedFor)
{
    const auto exact = loaded(test::randomSqueezeNet()),
               rough = loaded(test::randomSqueezeNet(), torch::kBFloat16);
    ASSERT_TRUE(exact.ok() && rough.ok());
    const auto picture = torch::rand({1, 3, 64, 64});
    const auto a = exact->forward(picture), b = rough->forward(picture);
    for (std::size_t i = 0; i < a.size(); ++i) {
        EXPECT_EQ(b[i].scalar_type(), torch::kBFloat16);
        EXPECT_LT((a[i] - b[i].to(torch::kFloat)).norm().item<float>(), 0.05 * a[i].norm().item<float>())
            << i;
    }
}

// SqueezeNet wants blue first, levels of 255 and its own means: with conv1 passing one channel through, the
// map must be that.
TEST_F(DeepLossNetworkTest, TakesColoursAsSqueezeNetDoes)
{
    auto weights = test::randomSqueezeNet();
    auto& kernels = weights.tensors.at("conv1.weight").values; // [64,3,3,3]
    std::fill(kernels.begin(), kernels.end(), 0.0f);
    const float means[] = {104, 117, 123};                                // blue, green, red
    for (std::size_t c = 0; c < 3; ++c) kernels[(c * 3 + c) * 9 + 4] = 1; // the centre
    const auto network = loaded(weights);
    ASSERT_TRUE(network.ok());
    const auto picture = torch::tensor({0.9f, 0.7f, 0.5f}).view({1, 3, 1, 1}).expand({1, 3, 64, 64});
    const auto map = network->forward(picture)[0];
    const float levels[] = {0.5f * 255, 0.7f * 255, 0.9f * 255};
    for (int c = 0; c < 3; ++c)
        EXPECT_NEAR(map.index({0, c, 10, 10}).item<float>(), levels[c] - means[c], 0.01) << c;
}

TEST_F(DeepLossNetworkTest, LetsGradientsThrough)
{
    const torch::AutoGradMode gradients(true);
    const auto network = loaded(test::randomSqueezeNet());
    ASSERT_TRUE(network.ok());
    const auto picture = torch::rand({1, 3, 64, 64}).requires_grad_();
    const auto target = training::styleTarget(network->forward(torch::rand({1, 3, 64, 64}) * 0.5), false);
    training::styleDistance(training::styleTarget(network->forward(picture), false), target).sum().backward();
    ASSERT_TRUE(picture.grad().defined());
    EXPECT_TRUE(picture.grad().isfinite().all().item<bool>());
    EXPECT_GT(picture.grad().abs().sum().item<float>(), 0);
}

TEST_F(DeepLossNetworkTest, RefusesAMissingOrMisshapenLayerByName)
{
    const auto refusal = [&](const auto& change) {
        auto weights = test::randomSqueezeNet();
        change(weights.tensors);
        const auto network = loaded(weights);
        EXPECT_FALSE(network.ok());
        if (network.ok()) return std::string();
        EXPECT_EQ(network.error().code, base::ErrorCode::Unreadable);
        EXPECT_NE(network.error().message.find("deep.safetensors"), std::string::npos);
        EXPECT_NE(network.error().advice.find("SqueezeNet 1.1"), std::string::npos);
        return network.error().message;
    };
    using Tensors = std::map<std::string, neural::Tensor>;
    EXPECT_NE(refusal([](Tensors& t) { t.erase("conv1.weight"); }).find("layer conv1 "), std::string::npos);
    EXPECT_NE(refusal([](Tensors& t) { t.erase("fire5/expand3x3.bias"); }).find("layer fire5/expand3x3 "),
              std::string::npos);
    EXPECT_NE(refusal([](Tensors& t) { t.erase("fire7/squeeze1x1.weight"); }).find("layer fire7/squeeze1x1 "),
              std::string::npos);
    // A kernel of another size, the inputs of another layer, a bias that does not fit.
    EXPECT_NE(refusal([](Tensors& t) {
                  t["fire2/expand3x3.weight"] = t["fire2/expand1x1.weight"];
              }).find("layer fire2/expand3x3 "),
              std::string::npos);
    EXPECT_NE(refusal([](Tensors& t) {
                  t["fire4/squeeze1x1.weight"] = t["fire6/squeeze1x1.weight"];
              }).find("layer fire4/squeeze1x1 "),
              std::string::npos);
    EXPECT_NE(refusal([](Tensors& t) {
                  t["fire3/expand1x1.bias"] = t["fire3/squeeze1x1.bias"];
              }).find("layer fire3/expand1x1 "),
              std::string::npos);
    EXPECT_NE(refusal([](Tensors& t) {
                  t["conv1.weight"].shape = {64, 27};
              }).find("layer conv1 "),
              std::string::npos);
    const auto missing = DeepLossNetwork::load(folder / "none.safetensors", torch::kCPU, torch::kFloat);
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, base::ErrorCode::NotFound);
}

TEST_F(DeepLossNetworkTest, ReadsTheRealOne)
{
    MOYUN_REQUIRE_DATA("loss-network/squeezenet-1.1.safetensors");
    const auto network = DeepLossNetwork::load(test::dataPath("loss-network/squeezenet-1.1.safetensors"),
                                               torch::kCPU, torch::kFloat);
    ASSERT_TRUE(network.ok()) << network.error().text();
    const auto maps = network->forward(torch::rand({1, 3, 64, 64}));
    const std::int64_t channels[] = {64, 128, 256, 384};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(maps[i].size(1), channels[i]);
        EXPECT_TRUE(maps[i].isfinite().all().item<bool>());
    }
}

TEST_F(DeepLossNetworkTest, IsTheDeepFigureOfAnEvaluation)
{
    const auto vgg = test::written(test::randomVgg(), folder / "vgg.safetensors"),
               deep = test::written(test::randomSqueezeNet(), folder / "deep.safetensors");
    const auto without = training::StyleEvaluator::create(vgg),
               with = training::StyleEvaluator::create(vgg, deep);
    ASSERT_TRUE(without.ok() && with.ok());
    const auto picture = test::testPicture(96, 80), other = test::testPicture(96, 80, 4);
    const auto plain = (*without)->compare(other, picture, other),
               same = (*with)->compare(picture, picture, other),
               changed = (*with)->compare(other, picture, other);
    ASSERT_TRUE(plain.ok() && same.ok() && changed.ok());
    EXPECT_FALSE(plain->deepStyle.has_value());
    EXPECT_EQ(plain->style, changed->style); // the other figures stay what they are
    EXPECT_EQ(plain->content, changed->content);
    ASSERT_TRUE(same->deepStyle && changed->deepStyle);
    EXPECT_NEAR(*same->deepStyle, 0, 1e-9);

    // The figure once more, written out: mean over the four maps.
    const auto network = DeepLossNetwork::load(deep, torch::kCPU, torch::kFloat);
    ASSERT_TRUE(network.ok());
    const auto tensor = [](const base::ImageBuffer& p) {
        return torch::from_blob(const_cast<std::uint8_t*>(p.data()), {1, p.height(), p.width(), 3},
                                torch::kByte)
            .permute({0, 3, 1, 2})
            .to(torch::kDouble)
            .div(255)
            .to(torch::kFloat);
    };
    const auto a = network->forward(tensor(other)), b = network->forward(tensor(picture));
    double expected = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto moments = [](const torch::Tensor& map) {
            const auto rows = map[0].flatten(1).to(torch::kDouble);
            return torch::cat({rows.mean(1), (rows.var(1, false) + 1e-4).sqrt()});
        };
        const auto reached = moments(a[i]), wanted = moments(b[i]);
        expected += ((reached - wanted).square().sum() / wanted.square().sum()).item<double>() / 4;
    }
    EXPECT_NEAR(*changed->deepStyle, expected, 1e-3 * expected);

    const auto small = (*with)->compare(test::testPicture(24, 40), picture, test::testPicture(24, 40));
    ASSERT_FALSE(small.ok());
    EXPECT_NE(small.error().message.find("32"), std::string::npos);
    EXPECT_TRUE((*with)->compare(test::testPicture(32, 32), picture, test::testPicture(32, 32)).ok());
    EXPECT_FALSE(training::StyleEvaluator::create(vgg, folder / "none.safetensors").ok());
    EXPECT_FALSE(training::StyleEvaluator::create(vgg, vgg).ok());
}
