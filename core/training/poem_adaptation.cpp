// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_adaptation.h"

#include "core/base/sha256.h"
#include "core/neural/module_weights.h"
#include "core/neural/poem_model_file.h"
#include "core/training/low_rank_trainer.h"
#include "core/training/nearest_author.h"
#include "core/training/poem_measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;

constexpr int kStreams = 8, kSteps = 32;
constexpr int kChecks = 10; // of the held-out part, over the longest training

using Poems = std::vector<std::size_t>;

struct Base
{
    neural::PoemNetwork network{nullptr};
    std::optional<neural::NgramModel> ngrams;
    PoemNames names;
    std::string sha256;
};

base::Result<Base> readBase(const std::filesystem::path& file)
{
    auto weights = neural::readWeights(file);
    if (!weights) return weights.error();
    auto description = neural::readPoemModel(*weights, file.string());
    if (!description) return description.error();
    auto sum = base::sha256OfFile(file);
    if (!sum) return sum.error();
    auto ngrams = neural::NgramModel::read(*weights, description->names.vocabulary, description->names.forms,
                                           file.string());
    if (!ngrams) return ngrams.error();
    Base base{neural::PoemNetwork(description->architecture), std::move(*ngrams),
              poemNames(description->names), *sum};
    if (auto filled = neural::fillWeights(*base.network, "", *weights, file.string()); !filled)
        return filled.error();
    return base;
}

class Adaptation
{
public:
    Adaptation(Base base, std::shared_ptr<const PoemPack> pack, const PoemAdaptationOptions& options,
               const std::function<void(const PoemAdaptationProgress&)>& report, std::stop_token stop)
        : m_base(std::move(base)), m_pack(std::move(pack)), m_options(options), m_report(report),
          m_stop(std::move(stop)), m_mask(onlyHan(m_base.names, {}))
    {}

    base::Result<PoemAdaptationOutcome> run()
    {
        const auto begin = std::chrono::steady_clock::now();
        Poems all(m_pack->poems.size());
        std::iota(all.begin(), all.end(), 0);
        std::mt19937_64 random(m_options.seed);
        std::shuffle(all.begin(), all.end(), random);
        const auto folds = std::min<std::size_t>(std::size_t(m_options.folds), all.size());

        PoemAdaptationOutcome outcome;
        outcome.poems = all.size();
        std::vector<PoemFigures> curve(kChecks + 1);
        m_total = double(folds + 1);
        for (std::size_t fold = 0; fold < folds; ++fold) {
            Poems learned, held;
            for (std::size_t i = 0; i < all.size(); ++i)
                (i % folds == fold ? held : learned).push_back(all[i]);
            if (!crossValidate(learned, held, outcome.before, curve)) return stopped();
        }
        const auto best = std::min_element(curve.begin(), curve.end(),
                                           [](const auto& a, const auto& b) { return a.bits < b.bits; });
        outcome.after = *best;
        outcome.rounds = m_options.rounds * double(best - curve.begin()) / kChecks;

        const auto nearest = nearestAuthor(m_base.network, m_base.names, m_pack, all, m_mask, m_stop);
        if (!nearest) return stopped();
        outcome.author = nearest->author;
        LowRankTrainer trainer(m_base.network, nearest->row, settings());
        auto batcher = batches(all);
        while (batcher.rounds() < outcome.rounds) {
            if (m_stop.stop_requested()) return stopped();
            trainer.step(batcher.next());
            m_report({(m_done + batcher.rounds() / std::max(outcome.rounds, 1.0)) / m_total,
                      outcome.before.perplexity(), outcome.after.perplexity()});
        }
        const auto stored = neural::storePoemAdapter(trainer.adapter(), m_base.sha256);
        if (auto written = neural::writeWeights(m_options.adapter, stored, neural::StoredAs::F16); !written)
            return written.error();
        outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        m_report({1, outcome.before.perplexity(), outcome.after.perplexity()});
        return outcome;
    }

private:
    static Error stopped() { return {ErrorCode::Cancelled, "Stopped; nothing was written.", ""}; }

    LowRankTrainer::Settings settings() const
    {
        return {m_options.rank, m_options.rate, m_options.decay, m_options.dropout, m_options.seed};
    }

    PoemBatcher batches(const Poems& poems) const
    {
        return {m_pack, poems, kStreams, kSteps, true, {0.5, 1, 1, 0.05}, m_options.seed};
    }

    // Learns one part, and adds to the figures how well the other is foretold: before, and at each check.
    bool crossValidate(const Poems& learned, const Poems& held, PoemFigures& before,
                       std::vector<PoemFigures>& curve)
    {
        const auto add = [](PoemFigures& sum, const PoemFigures& more) {
            sum.bits += more.bits;
            sum.characters += more.characters;
        };
        const auto plain = measurePoems(m_base.network, m_base.ngrams, m_pack, held, {}, m_mask, m_stop);
        const auto nearest = nearestAuthor(m_base.network, m_base.names, m_pack, learned, m_mask, m_stop);
        if (!plain || !nearest) return false;
        add(before, *plain);
        LowRankTrainer trainer(m_base.network, nearest->row, settings());
        auto batcher = batches(learned);
        for (int check = 0; check <= kChecks; ++check) {
            while (batcher.rounds() < m_options.rounds * check / kChecks) {
                if (m_stop.stop_requested()) return false;
                trainer.step(batcher.next());
            }
            const auto now =
                measurePoems(trainer.averaged(), m_base.ngrams, m_pack, held, {0, 1, 1, 0}, m_mask, m_stop);
            if (!now) return false;
            add(curve[std::size_t(check)], *now);
            const auto& first = curve[std::size_t(check)];
            m_report({(m_done + double(check) / kChecks) / m_total, before.perplexity(), first.perplexity()});
        }
        m_done += 1;
        return true;
    }

    Base m_base;
    std::shared_ptr<const PoemPack> m_pack;
    const PoemAdaptationOptions& m_options;
    const std::function<void(const PoemAdaptationProgress&)>& m_report;
    std::stop_token m_stop;
    torch::Tensor m_mask;
    double m_done = 0, m_total = 1;
};

} // namespace

base::Result<PoemAdaptationOutcome>
adaptPoemModel(const PoemPackBuilder& texts, const PoemAdaptationOptions& options,
               const std::function<void(const PoemAdaptationProgress&)>& report, std::stop_token stop)
{
    auto base = readBase(options.base);
    if (!base) return base.error();
    auto pack = std::make_shared<const PoemPack>(texts.build(base->names));
    std::size_t known = 0;
    for (const auto& poem : pack->poems)
        known += std::size_t(std::count_if(poem.text.begin(), poem.text.end(),
                                           [](auto token) { return token != PoemNames::kUnknown; }));
    if (pack->poems.size() < kFewestPoems || known < kFewestCharacters)
        return Error{ErrorCode::InvalidArgument,
                     "The texts are too few to learn from: " + std::to_string(pack->poems.size()) +
                         " poems with " + std::to_string(known) + " characters that the model knows.",
                     "Give " + std::to_string(kFewestPoems) + " poems and " +
                         std::to_string(kFewestCharacters) + " characters at least, better thirty poems."};
    if (known > kMostAdaptedCharacters)
        return Error{ErrorCode::TooLarge,
                     "The texts have " + std::to_string(known) +
                         " characters, more than an adapter can hold.",
                     "Give " + std::to_string(kMostAdaptedCharacters) + " at most, or train a model."};
    return Adaptation(std::move(*base), std::move(pack), options, report, stop).run();
}

} // namespace moyun::training
