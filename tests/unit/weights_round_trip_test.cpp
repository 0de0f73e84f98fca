// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/weights_file.h"
#include "support/file_size_limit.h"
#include "support/test_paths.h"
#include "support/weights_bytes.h"

#include <cmath>
#include <gtest/gtest.h>
#include <iterator>
#include <limits>
#include <random>

namespace moyun::neural {
namespace {

using namespace moyun::test;

class WeightsRoundTripTest : public ::testing::TestWithParam<StoredAs>
{
protected:
    WeightsFile sample() const
    {
        std::mt19937 random(7);
        std::normal_distribution<float> normal;
        WeightsFile weights;
        weights.tensors["encoder.0.weight"] = {{4, 3, 3, 3}, std::vector<float>(108)};
        weights.tensors["encoder.0.bias"] = {{3}, std::vector<float>(3)}; // odd sizes: no alignment by chance
        weights.tensors["step"] = {{}, {0.0f}};                           // a scalar
        weights.tensors["nothing"] = {{2, 0, 5}, {}};
        for (auto& [name, tensor] : weights.tensors)
            for (float& value : tensor.values) value = normal(random);
        weights.metadata = {{"architecture", "style-1"}, {"note", "\u58a8\u97f5 \"quoted\"\n"}};
        return weights;
    }
    std::string bytes() const
    {
        std::ifstream in(m_file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    const TempDir m_folder;
    const std::filesystem::path m_file = m_folder / "model.safetensors";
};

TEST_P(WeightsRoundTripTest, ComesBackWithinThePrecisionOfItsType)
{
    const WeightsFile weights = sample();
    const auto written = writeWeights(m_file, weights, GetParam());
    ASSERT_TRUE(written.ok()) << written.error().text();
    const auto read = readWeights(m_file);
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_EQ(read->metadata, weights.metadata);
    ASSERT_EQ(read->tensors.size(), weights.tensors.size());
    const float precision = GetParam() == StoredAs::F32   ? 0
                            : GetParam() == StoredAs::F16 ? 0x1p-11f
                                                          : 0x1p-8f;
    for (const auto& [name, tensor] : weights.tensors) {
        const Tensor& back = read->tensors.at(name);
        EXPECT_EQ(back.shape, tensor.shape);
        ASSERT_EQ(back.values.size(), tensor.values.size());
        for (std::size_t i = 0; i < tensor.values.size(); ++i) {
            EXPECT_LE(std::abs(back.values[i] - tensor.values[i]),
                      precision * std::abs(tensor.values[i]) + (precision > 0 ? 0x1p-24f : 0))
                << name << " " << i;
        }
    }
}

TEST_P(WeightsRoundTripTest, WhatWasReadIsWrittenToTheSameBytes)
{
    ASSERT_TRUE(writeWeights(m_file, sample(), GetParam()).ok());
    const std::string first = bytes();
    const auto read = readWeights(m_file);
    ASSERT_TRUE(read.ok()) << read.error().text();
    ASSERT_TRUE(writeWeights(m_file, *read, GetParam()).ok());
    EXPECT_EQ(bytes(), first);
}

TEST_P(WeightsRoundTripTest, TheDataBeginAtAMultipleOfEight)
{
    for (std::size_t length = 1; length <= 9; ++length) {
        WeightsFile weights;
        weights.tensors[std::string(length, 'n')] = {{1}, {1.0f}};
        ASSERT_TRUE(writeWeights(m_file, weights, GetParam()).ok());
        EXPECT_EQ(static_cast<unsigned char>(bytes()[0]) % 8, 0);
    }
}

TEST_P(WeightsRoundTripTest, NoTensorsAtAll)
{
    ASSERT_TRUE(writeWeights(m_file, {}, GetParam()).ok());
    const auto read = readWeights(m_file);
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_TRUE(read->tensors.empty());
}

// Counts and indices keep their type beside tensors of the file's own.
TEST(WeightsWholeNumbersTest, ComeBackExactly)
{
    const TempDir folder;
    const auto file = folder / "counts.safetensors";
    WeightsFile weights;
    weights.tensors["bytes"] = {{3}, {0, 1, 255}, StoredAs::U8};
    weights.tensors["words"] = {{2, 2}, {0, 2049, 65535, 300}, StoredAs::U16};
    weights.tensors["share"] = {{1}, {0.5f}};
    ASSERT_TRUE(writeWeights(file, weights, StoredAs::F16));
    const auto read = readWeights(file);
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->tensors, weights.tensors);
    for (const float wrong : {0.5f, -1.0f, 256.0f}) {
        weights.tensors["bytes"].values[1] = wrong;
        EXPECT_FALSE(writeWeights(file, weights, StoredAs::F16)) << wrong;
    }
}

INSTANTIATE_TEST_SUITE_P(AllTypes, WeightsRoundTripTest,
                         ::testing::Values(StoredAs::F32, StoredAs::F16, StoredAs::BF16));

class WeightsWriterTest : public WeightsRoundTripTest
{
protected:
    // Writing fails with this in its text, and the file that was there stays.
    void expectRefused(const WeightsFile& weights, StoredAs storedAs, const std::string& reason)
    {
        writeBytes(m_file, "good");
        const auto written = writeWeights(m_file, weights, storedAs);
        ASSERT_FALSE(written.ok());
        EXPECT_NE(written.error().text().find(reason), std::string::npos) << written.error().text();
        EXPECT_NE(written.error().message.find(m_file.string()), std::string::npos) << written.error().text();
        EXPECT_EQ(bytes(), "good");
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder.path()), {}), 1);
    }
    static WeightsFile one(std::vector<std::int64_t> shape, std::vector<float> values)
    {
        WeightsFile weights;
        weights.tensors["a.weight"] = {std::move(shape), std::move(values)};
        return weights;
    }
};

TEST_F(WeightsWriterTest, BytesOfAFileAsTheFormatSays)
{
    WeightsFile weights = one({2}, {1.0f, -2.0f});
    ASSERT_TRUE(writeWeights(m_file, weights, StoredAs::F16).ok());
    const std::string file = bytes();
    EXPECT_EQ(file.substr(file.size() - 4), std::string("\x00\x3C\x00\xC0", 4));
    ASSERT_TRUE(writeWeights(m_file, weights, StoredAs::BF16).ok());
    EXPECT_EQ(bytes().substr(bytes().size() - 4), std::string("\x80\x3F\x00\xC0", 4));
    ASSERT_TRUE(writeWeights(m_file, weights, StoredAs::F32).ok());
    EXPECT_EQ(bytes().substr(bytes().size() - 8), std::string("\x00\x00\x80\x3F\x00\x00\x00\xC0", 8));
}

TEST_F(WeightsWriterTest, RefusesValuesThatTheTypeCannotHold)
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinity = std::numeric_limits<float>::infinity();
    expectRefused(one({2}, {1, nan}), StoredAs::F32,
                  "tensor \"a.weight\" holds a value that F32 cannot store");
    expectRefused(one({2}, {1, infinity}), StoredAs::BF16, "that BF16 cannot store");
    expectRefused(one({2}, {70'000, 1}), StoredAs::F16, "that F16 cannot store");
    expectRefused(one({1}, {3.4e38f}), StoredAs::BF16, "that BF16 cannot store"); // rounds up to infinity
}

TEST_F(WeightsWriterTest, RefusesShapesThatDoNotFit)
{
    expectRefused(one({3}, {1, 2}), StoredAs::F32, "has 2 values, not the 3 of its shape");
    expectRefused(one({-1, -2}, {1, 2}), StoredAs::F32, "impossible shape");
    expectRefused(one({std::int64_t(1) << 62, 4}, {}), StoredAs::F32, "impossible shape");
    expectRefused(one(std::vector<std::int64_t>(9, 1), {1}), StoredAs::F32, "too many dimensions");
}

TEST_F(WeightsWriterTest, RefusesWhatTheReaderWould)
{
    WeightsFile reserved;
    reserved.tensors["__metadata__"] = {{1}, {1}};
    expectRefused(reserved, StoredAs::F32, "not free for a tensor");

    WeightsFile many;
    for (int i = 0; i < 4097; ++i) many.tensors[std::to_string(i)] = {{0}, {}};
    expectRefused(many, StoredAs::F32, "more than 4096 tensors");

    WeightsFile wordy;
    wordy.metadata["note"] = std::string(1 << 20, 'x');
    expectRefused(wordy, StoredAs::F32, "names and metadata are too long");

    WeightsFile notText;
    notText.metadata["note"] = "\xFF";
    expectRefused(notText, StoredAs::F32, "UTF-8");
}

TEST_F(WeightsWriterTest, AFullDiskLeavesTheGoodFile)
{
    const FileSizeLimit limit(1000);
    expectRefused(one({1000}, std::vector<float>(1000, 1)), StoredAs::F32, "Free some disk space");
}

TEST_F(WeightsWriterTest, AFolderThatIsNotThere)
{
    const auto written = writeWeights(m_folder / "gone/model.safetensors", one({1}, {1}), StoredAs::F32);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, base::ErrorCode::Io);
    EXPECT_NE(written.error().advice.find("Create the folder"), std::string::npos);
}

} // namespace
} // namespace moyun::neural
