// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/ngram_model.h"
#include "core/neural/poem_model.h"
#include "core/neural/poem_steps.h"
#include "support/test_paths.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace moyun::neural {
namespace {

const std::vector<std::string> kVocabulary{"<unk>", "<eos>", "\n", "，", "。", "春", "江", "潮", "水", "月"};
const std::vector<std::string> kForms{"", "qu", "ci"};
constexpr std::uint16_t kSpring = 5, kRiver = 6, kTide = 7, kWater = 8, kMoon = 9;

class NgramModelTest : public ::testing::Test
{
protected:
    // 春江潮水，江潮月。 and 江潮水。
    NgramModelTest()
    {
        const std::vector<std::vector<std::vector<std::uint16_t>>> poems{
            {{kSpring, kRiver, kTide, kWater}, {kRiver, kTide, kMoon}}, {{kRiver, kTide, kWater}}};
        for (const auto& lines : poems) {
            PoemText text;
            for (const auto& line : lines) text.lines.push_back({line, 3});
            for (std::size_t l = 0; l < lines.size(); ++l)
                for (std::size_t p = 0; p < lines[l].size(); ++p) {
                    const auto step = poemStep(text, l, p, lines[l].size(), PoemModel::kEnd);
                    const auto same = NgramModel::standIns(kVocabulary);
                    ++m_counts[{same[step.before], same[step.token], lines[l][p]}];
                }
        }
        NgramModel::describe(m_counts, kVocabulary.size(), {{"qu", 0.25}}, m_weights);
    }
    NgramModel model() const
    {
        auto read = NgramModel::read(m_weights, kVocabulary, kForms, "test");
        EXPECT_TRUE(read) << read.error().text();
        return std::move(**read);
    }
    // What the n-grams alone say: the mixture with a network that holds all equally likely, taken apart.
    static std::vector<double> alone(const NgramModel& model, std::uint16_t before, std::uint16_t token)
    {
        std::vector<float> row(kVocabulary.size(), -std::log(10.0f));
        model.mix(1, before, token, row);
        std::vector<double> said;
        for (const float p : row) said.push_back((std::exp(double(p)) - 0.75 * 0.1) / 0.25);
        return said;
    }
    void expectRefused(const char* why) const
    {
        const auto read = NgramModel::read(m_weights, kVocabulary, kForms, "test");
        ASSERT_FALSE(read) << why;
        EXPECT_NE(read.error().message.find("n-grams"), std::string::npos) << read.error().message;
    }

    NgramModel::Counts m_counts;
    WeightsFile m_weights;
};

TEST_F(NgramModelTest, EveryContextIsADistribution)
{
    const auto ngrams = model();
    for (std::uint16_t before = 0; before < kVocabulary.size(); ++before)
        for (std::uint16_t token = 0; token < kVocabulary.size(); ++token) {
            const auto said = alone(ngrams, before, token);
            EXPECT_NEAR(std::accumulate(said.begin(), said.end(), 0.0), 1, 1e-4) << before << ' ' << token;
            for (const double p : said) EXPECT_GT(p, 0);
        }
}

TEST_F(NgramModelTest, WhatWasSeenIsLikelier)
{
    const auto ngrams = model();
    const auto afterRiverTide = alone(ngrams, kRiver, kTide);
    EXPECT_GT(afterRiverTide[kWater], afterRiverTide[kMoon]) << "seen twice against once";
    EXPECT_GT(afterRiverTide[kMoon], afterRiverTide[kSpring]) << "seen against never";
    // 月潮 was never seen: 潮 alone says what may follow.
    const auto afterMoonTide = alone(ngrams, kMoon, kTide);
    EXPECT_GT(afterMoonTide[kWater], afterMoonTide[kSpring]);
    EXPECT_LT(afterMoonTide[kWater], afterRiverTide[kWater]);
}

TEST_F(NgramModelTest, MarksAreOneLineBreak)
{
    const auto ngrams = model();
    EXPECT_EQ(alone(ngrams, kWater, 3), alone(ngrams, kWater, 4));
    EXPECT_GT(alone(ngrams, kWater, 4)[kRiver], alone(ngrams, kWater, 4)[kMoon]);
}

TEST_F(NgramModelTest, FormsWithoutAShareAreLeftAlone)
{
    const auto ngrams = model();
    EXPECT_DOUBLE_EQ(ngrams.share(1), 0.25);
    std::vector<float> row(kVocabulary.size(), -2.5f);
    ngrams.mix(2, kRiver, kTide, row);
    EXPECT_EQ(row, std::vector<float>(kVocabulary.size(), -2.5f));
}

TEST_F(NgramModelTest, SurvivesTheWeightsFile)
{
    const test::TempDir folder;
    const auto file = folder / "poem.safetensors";
    m_weights.tensors["other"] = {{2}, {0.5f, -1.0f}};
    ASSERT_TRUE(writeWeights(file, m_weights, StoredAs::F16));
    const auto read = readWeights(file);
    ASSERT_TRUE(read) << read.error().text();
    auto again = NgramModel::read(*read, kVocabulary, kForms, "test");
    ASSERT_TRUE(again) << again.error().text();
    EXPECT_EQ(alone(**again, kRiver, kTide), alone(model(), kRiver, kTide));
}

TEST_F(NgramModelTest, AFileWithoutThemHasNone)
{
    const auto read = NgramModel::read({}, kVocabulary, kForms, "test");
    ASSERT_TRUE(read);
    EXPECT_FALSE(*read);
}

TEST_F(NgramModelTest, WhatDoesNotFitIsRefused)
{
    const auto whole = m_weights;
    for (const auto& [name, tensor] : whole.tensors) {
        m_weights = whole;
        m_weights.tensors.erase(name);
        expectRefused(name.c_str());
        m_weights = whole;
        m_weights.tensors[name].values.push_back(1);
        expectRefused(name.c_str());
        m_weights = whole;
        m_weights.tensors[name].storedAs.reset();
        expectRefused(name.c_str());
    }
    for (const char* name : {"ngrams.seconds", "ngrams.thirds"}) {
        m_weights = whole;
        m_weights.tensors[name].values[0] = 60000;
        expectRefused(name);
    }
    m_weights = whole;
    m_weights.tensors["ngrams.times"].values[0] = 0;
    expectRefused("never, yet listed");
    for (const char* shares : {"", "[]", "{\"qu\": 2}", "{\"shi\": 0.5}", "{\"qu\": \"0.5\"}"}) {
        m_weights = whole;
        m_weights.metadata["ngram_shares"] = shares;
        expectRefused(shares);
    }
}

} // namespace
} // namespace moyun::neural
