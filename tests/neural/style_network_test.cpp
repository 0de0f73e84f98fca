// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/style_network.h"

#include "core/neural/module_weights.h"
#include "core/neural/style_model_file.h"
#include "core/neural/style_runner.h"
#include "tests/neural/small_style_model.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace moyun;
using neural::Device;
using neural::StyleNetwork;

namespace {

constexpr neural::TileOrigin kOrigin;

double meanDifference(const base::ImageBuffer& a, const base::ImageBuffer& b)
{
    EXPECT_EQ(a.sizeBytes(), b.sizeBytes());
    double sum = 0;
    for (std::size_t i = 0; i < a.sizeBytes(); ++i) sum += std::abs(int(a.data()[i]) - int(b.data()[i]));
    return sum / double(a.sizeBytes());
}

base::ImageBuffer cropOf(const base::ImageBuffer& from, int x, int y, int width, int height)
{
    base::ImageBuffer out(width, height, 3);
    for (int row = 0; row < height; ++row) std::copy_n(from.pixel(x, y + row), out.stride(), out.row(row));
    return out;
}

class StyleNetworkTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        folder =
            std::filesystem::temp_directory_path() / ("moyun-style-network-" + std::to_string(::getpid()));
        file = test::writeSmallStyleModel(folder, 7);
        auto loaded = neural::loadStyleNetwork(file, Device::Cpu);
        ASSERT_TRUE(loaded.ok()) << loaded.error().text();
        network = std::move(*loaded);
        auto encoded = network->encode(test::testPicture(200, 160, 2));
        ASSERT_TRUE(encoded.ok());
        style = *encoded;
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    std::filesystem::path folder, file;
    std::unique_ptr<StyleNetwork> network;
    neural::StyleVector style;
};

} // namespace

// The fused passes of the studio against the modules that were trained.
TEST_F(StyleNetworkTest, RunnerComputesWhatTheModuleComputes)
{
    auto weights = neural::readWeights(file);
    ASSERT_TRUE(weights.ok());
    auto architecture = neural::readArchitecture(*weights, "small");
    ASSERT_TRUE(architecture.ok());
    neural::StyleTransformer transformer(*architecture);
    ASSERT_TRUE(neural::fillWeights(*transformer, "transformer.", *weights, "small").ok());
    torch::InferenceMode inference;
    const auto picture = test::testPicture(96, 64);
    const auto photo = torch::from_blob(const_cast<std::uint8_t*>(picture.data()), {64, 96, 3}, torch::kByte)
                           .permute({2, 0, 1})
                           .unsqueeze(0)
                           .to(torch::kFloat) /
                       255;
    const auto vector = torch::from_blob(style.data(), {1, std::int64_t(style.size())}, torch::kFloat);
    const neural::TileOrigin origin{40, 16};
    const auto noise = torch::empty({1, 1, 64, 96}, torch::kFloat);
    for (int y = 0; y < 64; ++y)
        neural::noiseRow(origin.x, origin.y + y, 96, noise.data_ptr<float>() + 96 * y);
    neural::NormPass modulePass, runnerPass;
    const auto expected =
        transformer->forward(photo, noise, vector, modulePass, torch::kFloat).squeeze(0).permute({1, 2, 0}) *
        255;
    const neural::StyleRunner runner(transformer, torch::kFloat);
    const auto actual = runner.run({&picture, 1}, {&origin, 1}, vector, runnerPass, false);
    const auto difference =
        (expected - torch::from_blob(const_cast<std::uint8_t*>(actual[0].data()), {64, 96, 3}, torch::kByte)
                        .to(torch::kFloat))
            .abs();
    EXPECT_LT(difference.max().item<float>(), 0.75f); // half a level of rounding and the table's step
}

TEST_F(StyleNetworkTest, SamePictureSameBytes)
{
    const auto picture = test::testPicture(120, 88);
    const auto first = network->transform(picture, {}, style, nullptr),
               second = network->transform(picture, {}, style, nullptr);
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_EQ(*first, *second);
}

// Small pieces run on one thread and whole pictures on all: which it was must not show, or a piece restyled
// alone would not match the picture around it.
TEST_F(StyleNetworkTest, TheNumberOfThreadsChangesNoByte)
{
    for (const int side : {160, 512}) { // below and above what runs on one thread in any case
        const auto picture = test::testPicture(side, side - 24);
        std::vector<base::ImageBuffer> free, frozen;
        for (const int threads : {1, 2, 3}) {
            neural::setThreads(threads);
            const auto statistics = network->measure({&picture, 1}, {&kOrigin, 1}, style);
            ASSERT_TRUE(statistics.ok());
            auto own = network->transform(picture, {}, style, nullptr),
                 held = network->transform(picture, {}, style, &*statistics);
            ASSERT_TRUE(own.ok() && held.ok());
            free.push_back(std::move(*own));
            frozen.push_back(std::move(*held));
        }
        for (std::size_t i = 1; i < free.size(); ++i) {
            EXPECT_EQ(free[i], free[0]) << side;
            EXPECT_EQ(frozen[i], frozen[0]) << side;
        }
    }
    neural::setThreads(0);
}

TEST_F(StyleNetworkTest, AnySizeComesBackInItsSize)
{
    for (const auto& [width, height] : {std::pair{1, 1}, {1, 300}, {7, 9}, {33, 64}, {129, 40}}) {
        const auto out = network->transform(test::testPicture(width, height), {}, style, nullptr);
        ASSERT_TRUE(out.ok()) << width << "x" << height << ": " << out.error().text();
        EXPECT_EQ(out->width(), width);
        EXPECT_EQ(out->height(), height);
    }
    EXPECT_TRUE(network->encode(test::testPicture(1, 1)).ok());
    EXPECT_TRUE(network->encode(test::testPicture(1000, 16)).ok());
}

// Statistics measured on the whole make a tile with its halo equal the same place of the whole.
TEST_F(StyleNetworkTest, FrozenTileEqualsTheWhole)
{
    const int side = 256, halo = network->halo();
    ASSERT_EQ(halo % network->alignment(), 0);
    const auto picture = test::testPicture(side, side);
    const auto statistics = network->measure({&picture, 1}, {&kOrigin, 1}, style);
    ASSERT_TRUE(statistics.ok());
    const auto whole = network->transform(picture, {}, style, &*statistics);
    const auto own = network->transform(picture, {}, style, nullptr);
    ASSERT_TRUE(whole.ok() && own.ok());
    EXPECT_LT(meanDifference(*whole, *own), 0.2);
    const auto tile =
        network->transform(cropOf(picture, 64, 64, side - 64, side - 64), {64, 64}, style, &*statistics);
    ASSERT_TRUE(tile.ok());
    const int inner = side - 64 - halo;
    ASSERT_GT(inner, 32);
    EXPECT_LT(meanDifference(cropOf(*tile, halo, halo, inner, inner),
                             cropOf(*whole, 64 + halo, 64 + halo, inner, inner)),
              0.05);
    const auto elsewhere =
        network->transform(cropOf(picture, 64, 64, side - 64, side - 64), {}, style, &*statistics);
    ASSERT_TRUE(elsewhere.ok());
    EXPECT_GT(meanDifference(cropOf(*elsewhere, halo, halo, inner, inner),
                             cropOf(*whole, 64 + halo, 64 + halo, inner, inner)),
              0.5); // the noise of another place shows
}

// Beyond the halo a change must not reach.
TEST_F(StyleNetworkTest, HaloCoversTheReach)
{
    const int side = 320, halo = network->halo();
    auto picture = test::testPicture(side, side);
    const auto statistics = network->measure({&picture, 1}, {&kOrigin, 1}, style);
    ASSERT_TRUE(statistics.ok());
    const auto before = network->transform(picture, {}, style, &*statistics);
    for (int c = 0; c < 3; ++c) picture.pixel(0, 160)[c] ^= 0xff;
    const auto after = network->transform(picture, {}, style, &*statistics);
    ASSERT_TRUE(before.ok() && after.ok());
    EXPECT_NE(*before, *after);
    EXPECT_EQ(cropOf(*before, halo, 0, side - halo, side), cropOf(*after, halo, 0, side - halo, side));
}

TEST_F(StyleNetworkTest, PooledTilesMeasureAsOne)
{
    const auto left = test::testPicture(64, 64, 1), right = test::testPicture(64, 64, 3);
    const base::ImageBuffer both[] = {left, right};
    const neural::TileOrigin origins[] = {{0, 0}, {0, 0}};
    const auto pooled = network->measure(both, origins, style),
               one = network->measure({&left, 1}, {&kOrigin, 1}, style),
               other = network->measure({&right, 1}, {&kOrigin, 1}, style);
    ASSERT_TRUE(pooled.ok() && one.ok() && other.ok());
    ASSERT_EQ(pooled->mean.size(), one->mean.size());
    for (int c = 0; c < 16; ++c)
        EXPECT_NEAR(pooled->mean[c], (one->mean[c] + other->mean[c]) / 2,
                    0.02); // first layer: its input is no one's output
}

TEST_F(StyleNetworkTest, RefusesWhatDoesNotFit)
{
    const auto picture = test::testPicture(64, 64);
    const std::vector<float> shortVector(3);
    EXPECT_EQ(network->transform(picture, {}, shortVector, nullptr).error().code,
              base::ErrorCode::InvalidArgument);
    EXPECT_FALSE(network->transform(base::ImageBuffer(64, 64, 1), {}, style, nullptr).ok());
    EXPECT_FALSE(network->transform(base::ImageBuffer(), {}, style, nullptr).ok());
    const neural::TileOrigin two[2] = {};
    for (const std::span<const neural::TileOrigin> origins : {std::span<const neural::TileOrigin>(), {two}}) {
        const auto measured = network->measure({&picture, 1}, origins, style);
        ASSERT_FALSE(measured.ok()) << origins.size();
        EXPECT_EQ(measured.error().code, base::ErrorCode::InvalidArgument);
        EXPECT_NE(measured.error().message.find("origin"), std::string::npos);
    }
    EXPECT_TRUE(network->measure({&picture, 1}, {two, 1}, style).ok());
    EXPECT_FALSE(network->measure({}, {}, style).ok());
    neural::NormStatistics wrong;
    wrong.mean = wrong.deviation = {1, 2, 3};
    EXPECT_FALSE(network->transform(picture, {}, style, &wrong).ok());
    EXPECT_EQ(neural::loadStyleNetwork(folder / "missing.safetensors", Device::Cpu).error().code,
              base::ErrorCode::NotFound);
}

TEST_F(StyleNetworkTest, RefusesWeightsOfAnotherShape)
{
    auto weights = neural::readWeights(file);
    ASSERT_TRUE(weights.ok());
    const auto refusal = [&](neural::WeightsFile changed) {
        EXPECT_TRUE(
            neural::writeWeights(folder / "changed.safetensors", changed, neural::StoredAs::F32).ok());
        const auto loaded = neural::loadStyleNetwork(folder / "changed.safetensors", Device::Cpu);
        return loaded.ok() ? std::string() : loaded.error().message;
    };
    auto missing = *weights;
    missing.tensors.erase("transformer.stem.weight");
    EXPECT_NE(refusal(missing).find("transformer.stem.weight"), std::string::npos);
    auto huge = *weights;
    huge.metadata["coarse"] = "100000000";
    EXPECT_NE(refusal(huge).find("coarse"), std::string::npos);
    auto nameless = *weights;
    nameless.metadata.clear();
    EXPECT_NE(refusal(nameless).find("changed.safetensors"), std::string::npos);
}
