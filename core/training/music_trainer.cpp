// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/music_trainer.h"

#include "core/neural/device.h"
#include "core/neural/module_weights.h"
#include "core/neural/music_critic.h"
#include "core/neural/music_generator.h"
#include "core/neural/music_model_file.h"
#include "core/neural/music_speaker.h"
#include "core/training/music_batcher.h"
#include "core/training/optimiser.h"
#include "core/training/pack_densities.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;
using neural::MusicGrid;
using Clock = std::chrono::steady_clock;

constexpr double kClip = 1.0, kCriticClip = 10.0;
constexpr int kDevBatches = 12;

std::vector<std::pair<std::string, torch::Tensor>> parametersOf(const torch::nn::Module& module)
{
    std::vector<std::pair<std::string, torch::Tensor>> parameters;
    for (auto& item : module.named_parameters()) parameters.emplace_back(item.key(), item.value());
    return parameters;
}

// [a, tracks, frames] as a factor for planes.
torch::Tensor overPlanes(const torch::Tensor& mask)
{
    const auto pieces = mask.size(0), frames = mask.size(2);
    return mask.transpose(1, 2)
        .unsqueeze(-1)
        .expand({pieces, frames, MusicGrid::kTracks, 3 * MusicGrid::kPitches})
        .reshape({pieces, frames, -1});
}

// What the critic sees of sampled cells: binary forward; backward the probabilities that they were drawn
// from.
torch::Tensor playedPlanes(const torch::Tensor& cells, const torch::Tensor& logits)
{
    const auto soft = neural::musicPlanes(torch::softmax(logits, -1));
    return neural::musicPlanesOfCells(cells) + (soft - soft.detach());
}

neural::MusicConditions firstOf(const neural::MusicConditions& c, std::int64_t pieces)
{
    const auto cut = [pieces](const torch::Tensor& t) { return t.narrow(0, 0, pieces); };
    return {cut(c.composer), cut(c.texture), cut(c.minor), cut(c.meter),  cut(c.roles),
            c.place,         cut(c.first),   cut(c.last),  cut(c.chords), cut(c.density)};
}

} // namespace

struct MusicTrainer::State
{
    MusicTrainingOptions options;
    std::shared_ptr<const MusicPack> pack;
    torch::ScalarType compute = torch::kFloat;
    neural::MusicGenerator generator{nullptr};
    neural::MusicCritic critic{nullptr};
    std::unique_ptr<Optimiser> optimiser, criticOptimiser;
    std::optional<MusicBatcher> batcher;
    neural::MusicDensities densities; // of the training pieces, for the file
    std::int64_t step = 0;
    double hours = 0;
    // Sums since the last line of the log.
    double nats = 0, counted = 0, distance = 0, penalty = 0;
    int games = 0, penalties = 0;

    double criticStep(const torch::Tensor& real, const torch::Tensor& made, const neural::MusicConditions& c,
                      double rate, bool penalised);
};

MusicTrainer::MusicTrainer(std::unique_ptr<State> state) : m_state(std::move(state)) {}
MusicTrainer::~MusicTrainer() = default;

base::Result<std::unique_ptr<MusicTrainer>> MusicTrainer::create(const MusicTrainingOptions& options)
{
    auto pack = MusicPack::read(options.pack);
    if (!pack) return pack.error();
    std::error_code failed;
    std::filesystem::create_directories(options.folder, failed);
    if (failed)
        return Error{ErrorCode::Io,
                     "The training folder " + options.folder.string() +
                         " cannot be made: " + failed.message() + ".",
                     "Choose another with --out."};
    auto state = std::make_unique<State>();
    state->options = options;
    state->pack = std::make_shared<const MusicPack>(std::move(*pack));
    state->densities = densitiesOf(*state->pack, options.bars);
    const bool bf16 = options.bf16 && neural::describeDevice(neural::Device::Cpu).bf16;
    state->compute = bf16 ? torch::kBFloat16 : torch::kFloat;
    torch::manual_seed(options.seed);
    neural::MusicArchitecture a;
    a.composers = int(state->pack->composers.size());
    a.textures = int(state->pack->textures.size());
    a.roles = int(state->pack->roles.size());
    a.channels = options.channels;
    a.blocks = options.blocks;
    a.units = options.units;
    a.criticChannels = options.criticChannels;
    a.criticBlocks = options.criticBlocks;
    state->generator = neural::MusicGenerator(a);
    state->critic = neural::MusicCritic(a);
    state->optimiser = std::make_unique<Optimiser>(parametersOf(*state->generator));
    state->criticOptimiser = std::make_unique<Optimiser>(parametersOf(*state->critic));

    const auto checkpoint = options.folder / "checkpoint.safetensors";
    if (std::filesystem::exists(checkpoint)) {
        auto saved = neural::readWeights(checkpoint);
        if (!saved) return saved.error();
        if (auto loaded = state->optimiser->load(*saved, checkpoint.string()); !loaded) return loaded.error();
        state->step = std::strtoll(saved->metadata["step"].c_str(), nullptr, 10);
        state->hours = std::strtod(saved->metadata["hours"].c_str(), nullptr);
        const auto judge = options.folder / "critic.safetensors";
        auto critic = neural::readWeights(judge);
        if (!critic) return critic.error();
        if (auto loaded = state->criticOptimiser->load(*critic, judge.string()); !loaded)
            return loaded.error();
    }
    torch::manual_seed(options.seed + std::uint64_t(state->step));
    state->batcher.emplace(
        state->pack, false, options.pieces, options.bars,
        MusicBatcher::Withhold{options.withholdComposer, options.withholdChords, options.withholdDensity},
        options.seed + std::uint64_t(state->step));
    if (state->batcher->stretches() == 0)
        return Error{ErrorCode::InvalidArgument,
                     options.pack.string() + " holds no stretch of " + std::to_string(options.bars) +
                         " bars of one meter to train on.",
                     "Pack more music, or ask for fewer --bars."};
    return std::unique_ptr<MusicTrainer>(new MusicTrainer(std::move(state)));
}

// One step of the critic; the penalty costs as much as the rest, so not every one has it. Returns how much
// more real than made the critic calls the real ones.
double MusicTrainer::State::criticStep(const torch::Tensor& real, const torch::Tensor& made,
                                       const neural::MusicConditions& c, double rate, bool penalised)
{
    criticOptimiser->zeroGrad();
    const auto gap = critic->forward(real, c, compute).mean() - critic->forward(made, c, compute).mean();
    auto loss = -gap;
    if (penalised) {
        const auto share = torch::rand({real.size(0), 1, 1});
        const auto between = (share * real + (1 - share) * made).detach().requires_grad_(true);
        const auto judged = critic->forward(between, c, torch::kFloat).sum();
        const auto slope = torch::autograd::grad({judged}, {between}, {}, true, true)[0];
        // Of a mean over frames: so scaled that one changed frame may move it by one.
        const auto norm = (slope.square().sum({1, 2}) + 1e-12).sqrt() * std::sqrt(double(real.size(1)));
        const auto off = (norm - 1).square().mean();
        loss = loss + options.gradientPenalty * options.criticSteps * off;
        penalty += off.item<double>();
        ++penalties;
    }
    loss.backward();
    criticOptimiser->step(rate, kCriticClip);
    return gap.item<double>();
}

double MusicTrainer::trainStep(double falling)
{
    auto& s = *m_state;
    const auto& o = s.options;
    const auto batch = s.batcher->next();
    const auto pieces = batch.cells.size(0), frames = batch.cells.size(2);
    const auto real = neural::musicPlanesOfCells(batch.cells);
    const auto given = overPlanes(batch.given);
    const auto noise =
        neural::musicNoise(pieces, frames, batch.framesPerBar, s.generator->architecture().noise, {});
    s.optimiser->zeroGrad();
    const auto around =
        s.generator->lookAround(real * given, batch.given, batch.conditions, noise, s.compute);
    const auto logits = s.generator->forward(around, real, batch.framesPerBar, s.compute);

    // Likelihood of what is wanted, and its gradient at the logits.
    const auto rows = batch.wanted.flatten().nonzero().squeeze(1);
    const double count = std::max<double>(1, double(rows.size(0)));
    auto leaf = logits.detach().requires_grad_(true);
    const auto chosen = leaf.reshape({-1, MusicGrid::kPitches * MusicGrid::kStates})
                            .index_select(0, rows)
                            .view({-1, MusicGrid::kStates});
    const auto targets =
        batch.cells.view({-1, MusicGrid::kPitches}).index_select(0, rows).flatten().to(torch::kLong);
    const auto loss = torch::nn::functional::cross_entropy(
        chosen, targets, torch::nn::functional::CrossEntropyFuncOptions().reduction(torch::kSum));
    const auto gradient = torch::autograd::grad({loss}, {leaf})[0] / count;
    s.nats += loss.item<double>();
    s.counted += count;

    const bool plays = o.adversarial > 0 && s.step >= o.adversarialFrom && s.step % o.adversarialEvery == 0;
    logits.backward(gradient, plays);

    // The game, on the first pieces: what the generator says when left to itself.
    if (plays) {
        const auto half = std::max<std::int64_t>(1, pieces / 2);
        const auto c = firstOf(batch.conditions, half);
        const auto near = around.narrow(0, 0, half);
        const auto truth = real.narrow(0, 0, half);
        const auto stands = batch.given.narrow(0, 0, half).to(torch::kUInt8).contiguous();
        auto cells = batch.cells.narrow(0, 0, half) * stands.unsqueeze(-1);
        std::vector<neural::MusicDraw> draws;
        for (std::int64_t i = 0; i < half; ++i)
            draws.push_back(
                {std::mt19937_64(o.seed + std::uint64_t(s.step) * 1009 + std::uint64_t(i)), nullptr});
        neural::MusicSpeaker(*s.generator).speak(near, cells, stands, batch.framesPerBar, draws, {});
        const auto made = neural::musicPlanesOfCells(cells);
        for (int game = 0; game < o.criticSteps; ++game, ++s.games)
            s.distance += s.criticStep(truth, made, c, o.criticRate, game == 0);
        const auto said = s.generator->forward(near, made, batch.framesPerBar, s.compute);
        auto part = said.detach().requires_grad_(true);
        const auto wanted = overPlanes(batch.wanted.narrow(0, 0, half));
        const auto heard = made * (1 - wanted) + playedPlanes(cells, part) * wanted;
        const auto praise = s.critic->forward(heard, c, s.compute).mean();
        const auto pull = torch::autograd::grad({-praise}, {part})[0];
        // It comes in slowly, once the critic has heard something.
        constexpr double kComesIn = 600; // steps
        const double weight = o.adversarial * o.adversarialEvery *
                              std::min(1.0, double(s.step - o.adversarialFrom + 1) / kComesIn);
        said.backward(
            pull * (weight * gradient.norm().item<double>() / std::max(1e-12, pull.norm().item<double>())));
    }
    return s.optimiser->step(o.rate * falling, kClip);
}

base::Result<void> MusicTrainer::run(std::stop_token stop,
                                     const std::function<void(const MusicTrainingRecord&)>& report)
{
    auto& s = *m_state;
    const auto& o = s.options;
    constexpr int kLogEvery = 50, kWarmUp = 200;
    int notFinite = 0;
    double frames = 0;
    auto since = Clock::now(), last = since;
    while (!stop.stop_requested()) {
        const double done = std::max(double(s.step) / double(o.steps), o.hours > 0 ? s.hours / o.hours : 0);
        if (done >= 1) break;
        const double falling =
            (0.02 + 0.98 * 0.5 * (1 + std::cos(M_PI * done))) * std::min(1.0, (s.step + 1.0) / kWarmUp);
        const double norm = trainStep(falling);
        notFinite = std::isfinite(norm) ? 0 : notFinite + 1;
        if (notFinite > 20)
            return Error{ErrorCode::Internal, "The loss is no longer a number.",
                         "Resume from the last checkpoint with a smaller --rate."};
        ++s.step;
        frames += o.pieces * o.bars * 16.0;
        const auto now = Clock::now();
        s.hours += std::chrono::duration<double>(now - last).count() / 3600;
        last = now;
        if (s.step % o.checkpointEvery == 0)
            if (auto saved = saveCheckpoint(); !saved) return saved;
        const bool evaluating = s.step % o.evaluateEvery == 0;
        if (s.step % kLogEvery && !evaluating) continue;
        MusicTrainingRecord record;
        record.step = s.step;
        record.hours = s.hours;
        record.framesPerSecond = frames / std::chrono::duration<double>(now - since).count();
        record.nats = s.nats / std::max(1.0, s.counted);
        record.distance = s.distance / std::max(1, s.games);
        record.penalty = s.penalty / std::max(1, s.penalties);
        if (evaluating) record.devNats = evaluate();
        if (auto logged = appendLog(record); !logged) return logged;
        report(record);
        s.nats = s.counted = s.distance = s.penalty = frames = 0;
        s.games = s.penalties = 0;
        since = last = Clock::now();
    }
    return saveCheckpoint();
}

double MusicTrainer::evaluate()
{
    auto& s = *m_state;
    torch::NoGradGuard noGrad;
    s.optimiser->swapAverage();
    MusicBatcher batcher(s.pack, true, s.options.pieces, s.options.bars, {0.3, 0.5, 0.3}, 7);
    double nats = 0, counted = 0;
    for (int b = 0; b < kDevBatches && batcher.stretches() > 0; ++b) {
        const auto batch = batcher.next();
        const auto noise = neural::musicNoise(batch.cells.size(0), batch.cells.size(2), batch.framesPerBar,
                                              s.generator->architecture().noise, {});
        const auto real = neural::musicPlanesOfCells(batch.cells);
        const auto logits =
            s.generator->forward(s.generator->lookAround(real * overPlanes(batch.given), batch.given,
                                                         batch.conditions, noise, s.compute),
                                 real, batch.framesPerBar, s.compute);
        const auto said = torch::log_softmax(logits, -1)
                              .gather(-1, batch.cells.to(torch::kLong).unsqueeze(-1))
                              .squeeze(-1)
                              .sum(-1);
        nats -= (said * batch.wanted).sum().item<double>();
        counted += batch.wanted.sum().item<double>();
    }
    s.optimiser->swapAverage();
    return nats / std::max(1.0, counted);
}

base::Result<void> MusicTrainer::saveCheckpoint()
{
    auto& s = *m_state;
    neural::WeightsFile critic, checkpoint;
    s.criticOptimiser->save(critic);
    if (auto saved =
            neural::writeWeights(s.options.folder / "critic.safetensors", critic, neural::StoredAs::F32);
        !saved)
        return saved;
    s.optimiser->save(checkpoint);
    checkpoint.metadata["step"] = std::to_string(s.step);
    checkpoint.metadata["hours"] = std::to_string(s.hours);
    if (auto saved = neural::writeWeights(s.options.folder / "checkpoint.safetensors", checkpoint,
                                          neural::StoredAs::F32);
        !saved)
        return saved;
    s.optimiser->swapAverage();
    neural::WeightsFile weights;
    neural::describeMusicModel(s.generator->architecture(),
                               {s.pack->composers, s.pack->textures, s.pack->roles}, weights);
    s.densities.store(weights);
    weights.metadata["trained_steps"] = std::to_string(s.step);
    neural::collectWeights(*s.generator, "", weights);
    s.optimiser->swapAverage();
    return neural::writeWeights(s.options.folder / "music.safetensors", weights, neural::StoredAs::F16);
}

base::Result<void> MusicTrainer::appendLog(const MusicTrainingRecord& r)
{
    const auto file = m_state->options.folder / "log.tsv";
    const bool fresh = !std::filesystem::exists(file);
    std::ofstream out(file, std::ios::app);
    if (fresh) out << "step\thours\tframes_per_second\tnats\tdistance\tpenalty\tdev_nats\n";
    out << r.step << '\t' << r.hours << '\t' << r.framesPerSecond << '\t' << r.nats << '\t' << r.distance
        << '\t' << r.penalty << '\t';
    if (r.devNats) out << *r.devNats;
    out << '\n';
    out.flush();
    if (!out)
        return Error{ErrorCode::Io, "The training log " + file.string() + " cannot be written.",
                     "Free some disk space and resume."};
    return {};
}

} // namespace moyun::training
