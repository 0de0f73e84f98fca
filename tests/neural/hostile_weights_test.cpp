// SPDX-License-Identifier: GPL-3.0-or-later
// Weights files whose metadata ask for networks that the file does not hold, and whose tensors are of other
// shapes: refused with a reason, before memory is taken for them.
#include "core/neural/module_weights.h"
#include "core/neural/music_generator.h"
#include "core/neural/music_model_file.h"
#include "core/neural/poem_model_file.h"
#include "core/neural/style_encoder.h"
#include "core/neural/style_model_file.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <random>

namespace moyun::neural {
namespace {

using ::testing::HasSubstr;

std::uint64_t numbersOf(const torch::nn::Module& module)
{
    std::uint64_t count = 0;
    for (const auto& parameter : module.parameters()) count += std::uint64_t(parameter.numel());
    return count;
}

std::string names(int count)
{
    nlohmann::json list = nlohmann::json::array();
    for (int i = 0; i < count; ++i) list.push_back("n" + std::to_string(i));
    return list.dump();
}

WeightsFile poemWeights(int units, int vocabulary)
{
    WeightsFile weights;
    weights.metadata = {{"kind", "moyun-poem-1"},
                        {"embedding", "8"},
                        {"aligned", "4"},
                        {"ends", "4"},
                        {"structure", "4"},
                        {"context", "6"},
                        {"units", std::to_string(units)},
                        {"vocabulary", names(vocabulary)},
                        {"forms", names(3)},
                        {"dynasties", names(2)},
                        {"authors", names(2)},
                        {"patterns", names(2)}};
    return weights;
}

WeightsFile musicWeights(int channels, int units)
{
    WeightsFile weights;
    weights.metadata = {{"kind", "moyun-music-1"},
                        {"channels", std::to_string(channels)},
                        {"blocks", "2"},
                        {"units", std::to_string(units)},
                        {"before", "6"},
                        {"head", "6"},
                        {"noise", "4"},
                        {"composers", names(2)},
                        {"textures", names(2)},
                        {"roles", names(3)}};
    return weights;
}

// Every network has at least what the reader takes it to have, and not many times as much: the files that
// belong to it pass, and what is built of any other is bounded by the file.
TEST(HostileWeights, TheLeastIsTheMostOfIt)
{
    for (const StyleArchitecture style :
         {StyleArchitecture{}, StyleArchitecture{8, 8, 8, 1}, StyleArchitecture{64, 16, 128, 7}}) {
        const auto all = numbersOf(*StyleTransformer(style)) + numbersOf(*StyleEncoder(style));
        EXPECT_LE(leastNumbers(style), all);
        EXPECT_GE(leastNumbers(style) * 100, numbersOf(*StyleTransformer(style)));
    }
    for (const int units : {8, 300}) {
        PoemArchitecture poem;
        poem.vocabulary = 1000;
        poem.forms = poem.dynasties = poem.authors = poem.patterns = 3;
        poem.units = units;
        const auto all = numbersOf(*PoemNetwork(poem));
        EXPECT_LE(leastNumbers(poem), all);
        EXPECT_GE(leastNumbers(poem) * 2, all);
    }
    for (const int channels : {8, 200}) {
        MusicArchitecture music;
        music.channels = channels;
        const auto all = numbersOf(*MusicGenerator(music));
        EXPECT_LE(leastNumbers(music), all);
        EXPECT_GE(leastNumbers(music) * 3, all);
    }
}

TEST(HostileWeights, SizesThatTheFileDoesNotHoldAreRefused)
{
    WeightsFile style;
    describeArchitecture({4096, 512, 1024, 32}, style);
    const auto read = readArchitecture(style, "huge.safetensors");
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().message, HasSubstr("huge.safetensors"));
    EXPECT_THAT(read.error().message, HasSubstr("numbers"));
    EXPECT_THAT(readPoemModel(poemWeights(4096, 65535), "poem").error().message, HasSubstr("numbers"));
    EXPECT_THAT(readMusicModel(musicWeights(2048, 4096), "music").error().message, HasSubstr("numbers"));
}

TEST(HostileWeights, TextsInMessagesAreHarmless)
{
    auto weights = poemWeights(8, 20);
    weights.metadata["units"] = "\x1b[2J" + std::string(5000, '9');
    const auto poem = readPoemModel(weights, "poem");
    ASSERT_FALSE(poem);
    EXPECT_THAT(poem.error().message, HasSubstr("?[2J999"));
    EXPECT_LT(poem.error().message.size(), 200u);
    auto music = musicWeights(8, 8);
    music.metadata["kind"] = "\n\x07";
    EXPECT_THAT(readMusicModel(music, "music").error().message, HasSubstr("\"??\""));
}

// A whole model whose tensors are exchanged, cut, bent and taken away.
TEST(HostileWeights, TensorsOfOtherShapesAreRefused)
{
    auto whole = poemWeights(8, 20);
    const auto description = [&] {
        PoemArchitecture a;
        a.vocabulary = 20;
        a.forms = 3;
        a.dynasties = a.authors = a.patterns = 2;
        a.embedding = 8;
        a.aligned = a.ends = a.structure = 4;
        a.context = 6;
        a.units = 8;
        return a;
    }();
    PoemNetwork network(description);
    collectWeights(*network, "", whole);
    const auto read = readPoemModel(whole, "poem");
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->architecture, description);
    std::mt19937 random(31);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        WeightsFile weights = whole;
        auto at = std::next(weights.tensors.begin(), std::ptrdiff_t(random() % weights.tensors.size()));
        auto to = std::next(weights.tensors.begin(), std::ptrdiff_t(random() % weights.tensors.size()));
        bool same = false;
        switch (random() % 4) {
        case 0:
            weights.tensors.erase(at);
            break;
        case 1:
            same = at->second.shape == to->second.shape;
            std::swap(at->second, to->second);
            break;
        case 2:
            at->second.shape.insert(at->second.shape.begin(), 1);
            break;
        default:
            at->second.shape = {std::int64_t(at->second.values.size())};
            same = whole.tensors.at(at->first).shape == at->second.shape;
        }
        PoemNetwork other(description);
        const auto filled = fillWeights(*other, "", weights, "poem");
        EXPECT_EQ(filled.ok(), same) << round;
        refused += !filled.ok();
        if (!filled) {
            EXPECT_THAT(filled.error().message, HasSubstr("tensor"));
        }
    }
    EXPECT_GT(refused, 150);
}

} // namespace
} // namespace moyun::neural
