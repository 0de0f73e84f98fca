// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/music_trainer.h"

#include "core/neural/music_generator.h"
#include "core/neural/music_model.h"
#include "core/neural/music_speaker.h"
#include "core/training/music_batcher.h"
#include "core/training/pack_densities.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>
#include <unistd.h>

using namespace moyun;
using neural::MusicGrid;

namespace {

// Two bars over and over: quarters C D E F in the melody over a held fifth.
training::MusicPack simplePack()
{
    training::MusicPack pack;
    pack.composers = {"", "nobody"};
    pack.textures = {"", "piano"};
    pack.roles = {"", "right", "left"};
    for (int p = 0; p < 6; ++p) {
        training::PackedPiece piece;
        piece.composer = piece.texture = 1;
        piece.roles = {1, 2, 0, 0};
        piece.dev = p == 5;
        for (int b = 0; b < 6; ++b) {
            piece.bars.push_back({16, 0});
            for (int q = 0; q < 4; ++q) {
                piece.notes[0].push_back({b * 96 + q * 24, 24, std::uint8_t(36 + 2 * q)});
                piece.chords.push_back(0b1'0000'1001'0001 & 0x1fff);
            }
            for (const int pitch : {24, 31}) piece.notes[1].push_back({b * 96, 96, std::uint8_t(pitch)});
        }
        pack.pieces.push_back(std::move(piece));
    }
    return pack;
}

class MusicTrainerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        folder =
            std::filesystem::temp_directory_path() / ("moyun-music-trainer-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder);
        ASSERT_TRUE(simplePack().write(folder / "music.pack").ok());
        options.pack = folder / "music.pack";
        options.folder = folder / "run";
        options.pieces = 4;
        options.bars = 2;
        options.channels = 32;
        options.blocks = 2;
        options.units = 32;
        options.criticChannels = 16;
        options.criticBlocks = 2;
        options.rate = 0.01;
        options.steps = 120;
        options.evaluateEvery = 120;
        options.adversarialFrom = 100;
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    void train()
    {
        auto trainer = training::MusicTrainer::create(options);
        ASSERT_TRUE(trainer.ok()) << trainer.error().text();
        const auto done =
            (*trainer)->run({}, [this](const training::MusicTrainingRecord& r) { records.push_back(r); });
        ASSERT_TRUE(done.ok()) << done.error().text();
    }

    std::filesystem::path folder;
    training::MusicTrainingOptions options;
    std::vector<training::MusicTrainingRecord> records;
};

} // namespace

TEST_F(MusicTrainerTest, LearnsAPieceByHeartAndSaysIt)
{
    train();
    ASSERT_FALSE(records.empty());
    ASSERT_TRUE(records.back().devNats);
    EXPECT_LT(*records.back().devNats, 0.25 * records.front().nats);

    const auto model = neural::loadMusicModel(options.folder / "music.safetensors");
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ((*model)->names().roles, (std::vector<std::string>{"", "right", "left"}));
    neural::MusicSketch sketch;
    sketch.grid = MusicGrid(32);
    sketch.given.assign(4 * 32, 0);
    sketch.texture = 1;
    sketch.roles = {1, 2, 0, 0};
    neural::MusicSampling sampling;
    sampling.temperature = 0.3;
    const auto made = (*model)->complete({sketch}, sampling);
    ASSERT_TRUE(made.ok()) << made.error().text();
    const auto notes = neural::notesOf((*made)[0], 0);
    std::size_t right = 0;
    for (const auto& note : notes)
        right += note.pitch == 36 + 2 * (note.start / 24 % 4) && note.start % 24 == 0;
    EXPECT_GE(right, 6u) << notes.size();
    EXPECT_TRUE(neural::notesOf((*made)[0], 2).empty());
}

TEST_F(MusicTrainerTest, ResumesFromItsCheckpoint)
{
    options.steps = 4;
    options.adversarialFrom = 0;
    train();
    EXPECT_TRUE(std::filesystem::exists(options.folder / "critic.safetensors"));
    options.steps = 50;
    records.clear();
    train();
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records[0].step, 50);
    options.channels = 16;
    EXPECT_FALSE(training::MusicTrainer::create(options).ok());
}

TEST_F(MusicTrainerTest, WhatIsGivenStandsAndSeedsTell)
{
    options.steps = 2;
    train();
    const auto model = neural::loadMusicModel(options.folder / "music.safetensors");
    ASSERT_TRUE(model.ok());
    neural::MusicSketch sketch;
    sketch.grid = MusicGrid(32);
    neural::drawNotes({{0, 24, 40}, {30, 6, 41}}, 0, 0, sketch.grid);
    sketch.given.assign(4 * 32, 0);
    std::fill_n(sketch.given.begin(), 16, std::uint8_t(1));
    sketch.texture = 1;
    sketch.roles = {1, 2, 0, 0};
    // Only C, where anything is said.
    sketch.allowed.assign(32, 1);
    auto other = sketch;
    other.seed = 2;
    const auto both = (*model)->complete({sketch, other}, {}), alone = (*model)->complete({other}, {});
    ASSERT_TRUE(both.ok() && alone.ok());
    EXPECT_EQ((*both)[1], (*alone)[0]);
    EXPECT_NE((*both)[0], (*both)[1]);
    for (const auto& grid : *both) {
        EXPECT_TRUE(std::equal(sketch.grid.at(0, 0), sketch.grid.at(0, 16), grid.at(0, 0)));
        for (int t = 0; t < 2; ++t)
            for (const auto& note : neural::notesOf(grid, t)) {
                if (t == 0 && note.start < 96) continue;
                EXPECT_EQ(note.pitch % 12, 0);
            }
    }
    auto wrong = sketch;
    wrong.roles[0] = 9;
    EXPECT_FALSE((*model)->complete({wrong}, {}).ok());
}

TEST_F(MusicTrainerTest, DensitiesAreThoseOfTheStretchItself)
{
    // Bar b of piece p has one to three notes more.
    auto pack = simplePack();
    for (std::size_t p = 0; p < pack.pieces.size(); ++p)
        for (int b = 0; b < 6; ++b)
            for (int n = 0; n < int(p + std::size_t(b)) % 3 + 1; ++n)
                pack.pieces[p].notes[1].push_back({b * 96 + 24 * n + 6, 6, std::uint8_t(50 + n)});
    for (auto& piece : pack.pieces)
        std::sort(piece.notes[1].begin(), piece.notes[1].end(),
                  [](const auto& a, const auto& b) { return a.start < b.start; });
    const auto densities = training::densitiesOf(pack, 2, 1000);
    EXPECT_EQ(densities.examples.size(), 5u * 5);
    EXPECT_EQ(training::densitiesOf(pack, 2, 7).examples.size(), 7u);
    const std::array<int, MusicGrid::kTracks> roles{1, 2, 0, 0};
    std::set<float> drawn;
    for (std::uint64_t seed = 1; seed <= 60; ++seed)
        drawn.insert(densities.draw(1, 0, roles, seed).value()[1]);
    EXPECT_EQ(drawn, (std::set<float>{3.5f, 4.0f, 4.5f}));
    EXPECT_EQ(densities.draw(1, 0, roles, 9), densities.draw(1, 0, roles, 9));
    EXPECT_FALSE(densities.draw(1, 1, roles, 9));
    EXPECT_FALSE(densities.draw(1, 0, {2, 1, 0, 0}, 9));

    // What the batcher tells of a stretch are the same numbers.
    training::MusicBatcher batcher(std::make_shared<const training::MusicPack>(pack), false, 16, 2, {0, 0, 0},
                                   3);
    for (int i = 0; i < 4; ++i) {
        const auto density = batcher.next().conditions.density;
        for (std::int64_t p = 0; p < density.size(0); ++p) {
            EXPECT_FLOAT_EQ(std::expm1(density[p][0][0].item<float>()), 4);
            const float told = std::expm1(density[p][1][0].item<float>());
            EXPECT_TRUE(std::any_of(drawn.begin(), drawn.end(), [&](float one) {
                return std::abs(one - told) < 1e-4f;
            })) << told;
        }
    }
}

TEST_F(MusicTrainerTest, DensitiesLieInTheModelsFile)
{
    options.steps = 2;
    train();
    const auto file = options.folder / "music.safetensors";
    const auto model = neural::loadMusicModel(file);
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ((*model)->usualDensity(1, 0, {1, 2, 0, 0}, 5),
              (std::array<float, MusicGrid::kTracks>{4, 2, 0, 0}));
    EXPECT_FALSE((*model)->usualDensity(0, 0, {1, 2, 0, 0}, 5));

    auto weights = neural::readWeights(file);
    ASSERT_TRUE(weights.ok());
    weights->tensors["densities"].values[2] = 77; // no such role
    ASSERT_TRUE(neural::writeWeights(file, *weights, neural::StoredAs::F16).ok());
    EXPECT_FALSE(neural::loadMusicModel(file).ok());
    weights->tensors.erase("densities");
    ASSERT_TRUE(neural::writeWeights(file, *weights, neural::StoredAs::F16).ok());
    const auto without = neural::loadMusicModel(file);
    ASSERT_TRUE(without.ok()) << without.error().text();
    EXPECT_FALSE((*without)->usualDensity(1, 0, {1, 2, 0, 0}, 5));
}

TEST_F(MusicTrainerTest, PacksComeBackAndDamagedOnesAreRefused)
{
    const auto pack = training::MusicPack::read(options.pack);
    ASSERT_TRUE(pack.ok());
    EXPECT_EQ(pack->pieces, simplePack().pieces);
    EXPECT_EQ(pack->roles, simplePack().roles);
    std::filesystem::resize_file(options.pack, std::filesystem::file_size(options.pack) - 3);
    const auto cut = training::MusicPack::read(options.pack);
    ASSERT_FALSE(cut.ok());
    EXPECT_NE(cut.error().message.find("piece 6"), std::string::npos);
    std::ofstream(options.pack) << "nonsense";
    EXPECT_FALSE(training::MusicPack::read(options.pack).ok());
}

// Saying a piece cell by cell and judging it whole have to agree: a triangle read the wrong way round, or a
// frame too far back, would not. At a temperature near nothing the speaker takes the likeliest state of each
// cell.
TEST_F(MusicTrainerTest, TheSpeakerSaysWhatTheNetworkCallsLikeliest)
{
    torch::NoGradGuard noGrad;
    torch::manual_seed(5);
    neural::MusicArchitecture a;
    a.composers = a.textures = 2;
    a.roles = 3;
    a.channels = 16;
    a.blocks = 2;
    a.units = 16;
    a.before = 8;
    a.head = 48;
    neural::MusicGenerator generator(a);
    for (auto& item : generator->named_parameters()) {
        if (item.key().find("answers") != std::string::npos) item.value().normal_(0, 0.7);
        // Not nearly always silent.
        if (item.key().starts_with("out")) item.value().normal_(0, item.key().ends_with("bias") ? 0.5 : 0.3);
    }
    training::MusicBatcher batcher(std::make_shared<const training::MusicPack>(simplePack()), false, 5, 4, {},
                                   3);
    const auto batch = batcher.next();
    const auto pieces = batch.cells.size(0), frames = batch.cells.size(2);
    const auto around = generator->lookAround(
        neural::musicPlanesOfCells(batch.cells), batch.given, batch.conditions,
        neural::musicNoise(pieces, frames, batch.framesPerBar, a.noise, at::detail::createCPUGenerator(1)),
        torch::kFloat);
    auto cells = batch.cells.clone();
    auto given = torch::zeros({pieces, 4, frames}, torch::kUInt8);
    given.narrow(2, 9, 3).fill_(1); // some stand
    std::vector<neural::MusicDraw> draws(std::size_t(pieces), neural::MusicDraw{std::mt19937_64(3), nullptr});
    neural::MusicSampling calm;
    calm.temperature = 0.01;
    ASSERT_TRUE(
        neural::MusicSpeaker(*generator).speak(around, cells, given, batch.framesPerBar, draws, calm));
    EXPECT_TRUE(cells.narrow(2, 9, 3).equal(batch.cells.narrow(2, 9, 3)));

    const auto whole =
        generator->forward(around, neural::musicPlanesOfCells(cells), batch.framesPerBar, torch::kFloat);
    std::int64_t notes = 0;
    for (std::int64_t i = 0; i < pieces; ++i)
        for (int t = 0; t < 4; ++t)
            for (std::int64_t f = 0; f < frames; ++f) {
                if (given[i][t][f].item<int>()) continue;
                const auto* logits = whole[i][t][f].data_ptr<float>();
                const auto* said = cells[i][t][f].data_ptr<std::uint8_t>();
                const auto* last = f > 0 ? cells[i][t][f - 1].data_ptr<std::uint8_t>() : nullptr;
                for (int p = 0; p < MusicGrid::kPitches; ++p) {
                    notes += said[p] != MusicGrid::Off;
                    const bool sounds = last && last[p] != MusicGrid::Off && last[p] != MusicGrid::Short &&
                                        last[p] != MusicGrid::Release;
                    for (int s = 0; s < MusicGrid::kStates; ++s) {
                        if ((s == MusicGrid::Hold || s == MusicGrid::Release) && !sounds) continue;
                        ASSERT_GT(logits[p * MusicGrid::kStates + said[p]],
                                  logits[p * MusicGrid::kStates + s] - 0.25)
                            << i << " " << t << " " << f << " " << p;
                    }
                }
            }
    EXPECT_GT(notes, 1000);
    // No pitch answers itself or one above it.
    const auto answers =
        generator->answers(0).view({3, MusicGrid::kPitches, MusicGrid::kPitches, MusicGrid::kStates});
    EXPECT_EQ(answers.select(1, 10).narrow(1, 0, 11).abs().sum().item<float>(), 0);
    EXPECT_GT(answers.select(1, 10).select(1, 11).abs().sum().item<float>(), 0);
}

TEST_F(MusicTrainerTest, WhatIsUnlikelyBesideTheLikeliestStartDoesNotStart)
{
    torch::NoGradGuard noGrad;
    torch::manual_seed(6);
    neural::MusicArchitecture a;
    a.composers = a.textures = 2;
    a.roles = 3;
    a.channels = 16;
    a.blocks = 1;
    a.units = 16;
    a.before = 8;
    a.head = 48;
    neural::MusicGenerator generator(a);
    for (auto& item : generator->named_parameters()) {
        if (item.key().find("answers") != std::string::npos) item.value().zero_(); // no pitch changes another
        if (item.key().starts_with("out")) item.value().normal_(0, 0.05);
    }
    training::MusicBatcher batcher(std::make_shared<const training::MusicPack>(simplePack()), false, 2, 4, {},
                                   3);
    const auto batch = batcher.next();
    const auto pieces = batch.cells.size(0), frames = batch.cells.size(2);
    const auto around = generator->lookAround(
        neural::musicPlanesOfCells(batch.cells), batch.given, batch.conditions,
        neural::musicNoise(pieces, frames, batch.framesPerBar, a.noise, at::detail::createCPUGenerator(1)),
        torch::kFloat);
    const auto mostStarts = [&](double leastShare) {
        auto cells = torch::zeros_like(batch.cells);
        std::vector<neural::MusicDraw> draws(std::size_t(pieces),
                                             neural::MusicDraw{std::mt19937_64(3), nullptr});
        neural::MusicSampling sampling;
        sampling.leastShare = leastShare;
        EXPECT_TRUE(neural::MusicSpeaker(*generator)
                        .speak(around, cells, torch::zeros({pieces, 4, frames}, torch::kUInt8),
                               batch.framesPerBar, draws, sampling));
        const auto starts = (cells != int(MusicGrid::Off)) * (cells != int(MusicGrid::Hold)) *
                            (cells != int(MusicGrid::Release));
        return starts.sum(-1).max().item<std::int64_t>();
    };
    EXPECT_GT(mostStarts(0), 30);
    EXPECT_LE(mostStarts(0.9999), 3);
}
