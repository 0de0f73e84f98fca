// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_trainer.h"

#include "core/neural/device.h"
#include "core/neural/module_weights.h"
#include "core/neural/poem_model_file.h"
#include "core/training/ngram_counts.h"
#include "core/training/optimiser.h"
#include "core/training/poem_batcher.h"
#include "core/training/poem_pack_builder.h"
#include "core/training/tied_softmax.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <optional>
#include <sstream>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kDevPoems = 200; // of each form
constexpr double kClip = 0.5;

std::vector<std::size_t> select(const PoemPack& pack, bool dev, int form = -1)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < pack.poems.size(); ++i)
        if (pack.poems[i].dev == dev && (form < 0 || pack.poems[i].form == form)) found.push_back(i);
    return found;
}

// How often each form comes in a round. Errors: not FORM=TIMES, a form that the pack lacks.
base::Result<std::vector<int>> repeats(const std::string& text, const PoemNames& names)
{
    std::vector<int> times(names.forms.size(), 1);
    std::istringstream in(text);
    for (std::string entry; std::getline(in, entry, ',');) {
        const auto equals = entry.find('=');
        const auto form = std::find(names.forms.begin(), names.forms.end(), entry.substr(0, equals));
        const int count = equals == std::string::npos ? 0 : std::atoi(entry.c_str() + equals + 1);
        if (form == names.forms.end() || count < 1 || count > 100)
            return Error{ErrorCode::InvalidArgument, "--repeat " + entry + " is not possible.",
                         "Give a form of the pack and 1 to 100 times, as qu=3."};
        times[std::size_t(form - names.forms.begin())] = count;
    }
    return times;
}

base::Result<std::map<std::string, double>> ngramShares(const std::string& text, const PoemNames& names)
{
    std::map<std::string, double> shares;
    std::istringstream in(text);
    for (std::string entry; std::getline(in, entry, ',');) {
        const auto equals = entry.find('=');
        const auto form = entry.substr(0, equals);
        const double share = equals == std::string::npos ? -1 : std::atof(entry.c_str() + equals + 1);
        if (std::find(names.forms.begin(), names.forms.end(), form) == names.forms.end() ||
            !isClosedForm(form) || !(share > 0 && share < 1))
            return Error{ErrorCode::InvalidArgument, "--ngrams " + entry + " is not possible.",
                         "Give a form of verse in the pack and a share between 0 and 1, as qu=0.3."};
        shares[form] = share;
    }
    return shares;
}

neural::PoemArchitecture architectureFor(const PoemNames& names, int units)
{
    neural::PoemArchitecture a;
    a.vocabulary = int(names.vocabulary.size());
    a.forms = int(names.forms.size());
    a.dynasties = int(names.dynasties.size());
    a.authors = int(names.authors.size());
    a.patterns = int(names.patterns.size());
    a.units = units;
    return a;
}

} // namespace

struct PoemTrainer::State
{
    PoemTrainingOptions options;
    std::shared_ptr<const PoemPack> pack;
    torch::ScalarType compute = torch::kFloat;
    neural::PoemNetwork network{nullptr};
    std::unique_ptr<Optimiser> optimiser;
    std::optional<PoemBatcher> batcher;
    std::map<std::string, double> ngramShares;
    neural::NgramModel::Counts ngrams;
    neural::PoemNetworkImpl::State memory;
    std::int64_t step = 0;
    double hours = 0;
    double roundsBefore = 0; // of earlier runs
};

PoemTrainer::PoemTrainer(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PoemTrainer::~PoemTrainer() = default;

base::Result<std::unique_ptr<PoemTrainer>> PoemTrainer::create(const PoemTrainingOptions& options)
{
    auto pack = PoemPack::read(options.pack);
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
    state->pack = std::make_shared<const PoemPack>(std::move(*pack));
    const auto times = repeats(options.repeat, state->pack->names);
    if (!times) return times.error();
    const auto shares = ngramShares(options.ngrams, state->pack->names);
    if (!shares) return shares.error();
    state->ngramShares = *shares;
    for (const auto& [form, share] : *shares) countNgrams(*state->pack, form, state->ngrams);
    std::vector<std::size_t> poems;
    for (const auto poem : select(*state->pack, false))
        poems.insert(poems.end(), std::size_t((*times)[state->pack->poems[poem].form]), poem);
    if (poems.empty())
        return Error{ErrorCode::InvalidArgument, options.pack.string() + " holds no poems to train on.", ""};
    const bool bf16 = options.bf16 && neural::describeDevice(neural::Device::Cpu).bf16;
    state->compute = bf16 ? torch::kBFloat16 : torch::kFloat;
    torch::manual_seed(options.seed);
    state->network = neural::PoemNetwork(architectureFor(state->pack->names, options.units));
    std::vector<std::pair<std::string, torch::Tensor>> parameters;
    for (auto& item : state->network->named_parameters()) parameters.emplace_back(item.key(), item.value());
    state->optimiser = std::make_unique<Optimiser>(std::move(parameters));

    const auto checkpoint = options.folder / "checkpoint.safetensors";
    if (std::filesystem::exists(checkpoint)) {
        auto saved = neural::readWeights(checkpoint);
        if (!saved) return saved.error();
        if (auto loaded = state->optimiser->load(*saved, checkpoint.string()); !loaded) return loaded.error();
        state->step = std::strtoll(saved->metadata["step"].c_str(), nullptr, 10);
        state->hours = std::strtod(saved->metadata["hours"].c_str(), nullptr);
        state->roundsBefore = std::strtod(saved->metadata["rounds"].c_str(), nullptr);
    }
    state->batcher.emplace(state->pack, poems, options.streams, options.window, true,
                           PoemBatcher::Withhold{options.withholdTitle, options.withholdAuthor,
                                                 options.withholdDynasty, options.withholdPattern},
                           options.seed + std::uint64_t(state->step));
    return std::unique_ptr<PoemTrainer>(new PoemTrainer(std::move(state)));
}

double PoemTrainer::trainStep(double rate, double& bits, double& tokens)
{
    auto& s = *m_state;
    const auto& o = s.options;
    const auto window = s.batcher->next();
    s.optimiser->zeroGrad();
    const auto x =
        s.network->forward(window.inputs, window.contexts, s.memory,
                           {o.inputDropout, o.hiddenDropout, o.outputDropout, o.weightDropout}, s.compute);
    const auto loss =
        tiedSoftmaxLoss(x, s.network->embedding(), s.network->outputBias(), window.targets, window.weights);
    (loss / window.counted).backward();
    bits += loss.item<double>() / std::log(2.0);
    tokens += window.counted;
    return s.optimiser->step(rate, kClip);
}

base::Result<void> PoemTrainer::run(std::stop_token stop,
                                    const std::function<void(const PoemTrainingRecord&)>& report)
{
    auto& s = *m_state;
    const auto& o = s.options;
    constexpr int kLogEvery = 50;
    constexpr int kWarmUp = 300;
    double bits = 0, tokens = 0;
    int notFinite = 0;
    auto since = Clock::now(), last = since;
    while (!stop.stop_requested()) {
        const double rounds = s.roundsBefore + s.batcher->rounds();
        const double done = std::max(rounds / o.rounds, o.hours > 0 ? s.hours / o.hours : 0);
        if (done >= 1) break;
        const double falling = 0.02 + 0.98 * 0.5 * (1 + std::cos(M_PI * done));
        const double norm =
            trainStep(o.rate * falling * std::min(1.0, (s.step + 1.0) / kWarmUp), bits, tokens);
        notFinite = std::isfinite(norm) ? 0 : notFinite + 1;
        if (notFinite > 20)
            return Error{ErrorCode::Internal, "The loss is no longer a number.",
                         "Resume from the last checkpoint with a smaller --rate."};
        ++s.step;
        const auto now = Clock::now();
        s.hours += std::chrono::duration<double>(now - last).count() / 3600;
        last = now;
        if (s.step % o.checkpointEvery == 0)
            if (auto saved = saveCheckpoint(); !saved) return saved;
        const bool evaluating = s.step % o.evaluateEvery == 0;
        if (s.step % kLogEvery && !evaluating) continue;
        PoemTrainingRecord record;
        record.step = s.step;
        record.hours = s.hours;
        record.rounds = rounds;
        record.charactersPerSecond = tokens / std::chrono::duration<double>(now - since).count();
        record.bits = bits / tokens;
        if (evaluating) record.devPerplexity = evaluate();
        if (auto logged = appendLog(record); !logged) return logged;
        report(record);
        bits = tokens = 0;
        since = last = Clock::now();
    }
    return saveCheckpoint();
}

std::map<std::string, double> PoemTrainer::evaluate()
{
    auto& s = *m_state;
    torch::NoGradGuard noGrad;
    s.optimiser->swapAverage();
    std::map<std::string, double> perplexity;
    const auto& names = s.pack->names;
    for (int form = 0; form < int(names.forms.size()); ++form) {
        auto poems = select(*s.pack, true, form);
        if (poems.empty()) continue;
        if (poems.size() > kDevPoems) poems.resize(kDevPoems);
        PoemBatcher batcher(s.pack, poems, 32, 48, false, {}, 1);
        neural::PoemNetworkImpl::State memory;
        double nats = 0, counted = 0;
        for (bool last = false; !last;) {
            const auto window = batcher.next();
            const auto x = s.network->forward(window.inputs, window.contexts, memory, {}, s.compute);
            nats += tiedSoftmaxLoss(x, s.network->embedding(), s.network->outputBias(), window.targets,
                                    window.weights)
                        .item<double>();
            counted += window.counted;
            last = window.last;
        }
        perplexity[names.forms[std::size_t(form)]] = std::exp(nats / counted);
    }
    s.optimiser->swapAverage();
    return perplexity;
}

base::Result<void> PoemTrainer::saveCheckpoint()
{
    auto& s = *m_state;
    neural::WeightsFile checkpoint;
    s.optimiser->save(checkpoint);
    checkpoint.metadata["step"] = std::to_string(s.step);
    checkpoint.metadata["hours"] = std::to_string(s.hours);
    checkpoint.metadata["rounds"] = std::to_string(s.roundsBefore + s.batcher->rounds());
    if (auto saved = neural::writeWeights(s.options.folder / "checkpoint.safetensors", checkpoint,
                                          neural::StoredAs::F32);
        !saved)
        return saved;
    s.optimiser->swapAverage();
    neural::WeightsFile weights;
    const auto& names = s.pack->names;
    neural::describePoemModel(s.network->architecture(),
                              {names.vocabulary, names.forms, names.dynasties, names.authors, names.patterns},
                              weights);
    weights.metadata["trained_steps"] = std::to_string(s.step);
    neural::collectWeights(*s.network, "", weights);
    if (!s.ngramShares.empty())
        neural::NgramModel::describe(s.ngrams, names.vocabulary.size(), s.ngramShares, weights);
    s.optimiser->swapAverage();
    return neural::writeWeights(s.options.folder / "poem.safetensors", weights, neural::StoredAs::F16);
}

base::Result<void> PoemTrainer::appendLog(const PoemTrainingRecord& r)
{
    const auto file = m_state->options.folder / "log.tsv";
    const bool fresh = !std::filesystem::exists(file);
    std::ofstream out(file, std::ios::app);
    if (fresh) out << "step\thours\trounds\tcharacters_per_second\tbits\tdev_perplexity\n";
    out << r.step << '\t' << r.hours << '\t' << r.rounds << '\t' << r.charactersPerSecond << '\t' << r.bits
        << '\t';
    const char* comma = "";
    for (const auto& [form, perplexity] : r.devPerplexity) {
        out << comma << form << ' ' << perplexity;
        comma = ", ";
    }
    out << '\n';
    out.flush();
    if (!out)
        return Error{ErrorCode::Io, "The training log " + file.string() + " cannot be written.",
                     "Free some disk space and resume."};
    return {};
}

} // namespace moyun::training
