// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_evaluation.h"

#include "core/neural/module_weights.h"
#include "core/neural/poem_model_file.h"
#include "core/training/poem_batcher.h"
#include "core/training/poem_pack_builder.h"
#include "core/training/unicode.h"

#include <cmath>
#include <fstream>
#include <set>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;

constexpr int kStreams = 32, kSteps = 48;

base::Result<PoemPack> readPoems(const std::filesystem::path& file, const PoemNames& names)
{
    std::ifstream in(file);
    if (!in) return Error{ErrorCode::NotFound, "There is no file " + file.string() + ".", "Check the name."};
    PoemPackBuilder builder;
    std::string line;
    while (std::getline(in, line)) {
        if (line.empty()) continue;
        if (auto added = builder.add(line, true); !added)
            return Error{added.error().code, file.string() + ": " + added.error().message,
                         added.error().advice};
    }
    auto pack = builder.build(names);
    for (std::size_t i = 0; i < pack.poems.size(); ++i)
        if (pack.poems[i].form == 0)
            return Error{ErrorCode::InvalidArgument,
                         file.string() + ": poem " + std::to_string(i + 1) +
                             " has a form that the model was not trained on.",
                         "Evaluate poems of the model's own forms."};
    return pack;
}

// 0 for the Chinese characters that count, minus infinity for everything else; one entry a token.
base::Result<torch::Tensor> onlyHan(const PoemNames& names, const std::filesystem::path& vocabulary)
{
    std::set<std::string> allowed;
    if (!vocabulary.empty()) {
        std::ifstream in(vocabulary);
        if (!in)
            return Error{ErrorCode::NotFound, "There is no file " + vocabulary.string() + ".",
                         "Check the name."};
        for (std::string line; std::getline(in, line);) allowed.insert(line);
    }
    auto mask = torch::full({std::int64_t(names.vocabulary.size())}, -INFINITY);
    for (std::size_t i = 0; i < names.vocabulary.size(); ++i) {
        const auto text = fromUtf8(names.vocabulary[i]);
        if (text && text->size() == 1 && isHan((*text)[0]) &&
            (allowed.empty() || allowed.count(names.vocabulary[i])))
            mask[std::int64_t(i)] = 0;
    }
    return mask;
}

} // namespace

double PoemFigures::perplexity() const
{
    return std::exp2(bitsPerCharacter());
}

base::Result<std::map<std::string, PoemFigures>>
evaluatePoems(const std::filesystem::path& model, const std::filesystem::path& poems,
              const std::filesystem::path& vocabulary, const PoemEvaluationContext& context,
              const std::function<void(double)>& progress, std::stop_token stop)
{
    auto weights = neural::readWeights(model);
    if (!weights) return weights.error();
    auto description = neural::readPoemModel(*weights, model.string());
    if (!description) return description.error();
    torch::InferenceMode inference;
    neural::PoemNetwork network(description->architecture);
    if (auto filled = neural::fillWeights(*network, "", *weights, model.string()); !filled)
        return filled.error();
    const PoemNames names{description->names.vocabulary, description->names.forms,
                          description->names.dynasties, description->names.authors,
                          description->names.patterns};
    auto read = readPoems(poems, names);
    if (!read) return read.error();
    const auto mask = onlyHan(names, vocabulary);
    if (!mask) return mask.error();

    // Poems of one kind together, so that a window's sum belongs to one figure.
    std::map<std::string, std::vector<std::size_t>> kinds;
    for (std::size_t i = 0; i < read->poems.size(); ++i) {
        const auto& poem = read->poems[i];
        kinds[names.forms[poem.form] + ' ' + names.dynasties[poem.dynasty]].push_back(i);
    }
    const auto pack = std::make_shared<const PoemPack>(std::move(*read));
    const auto withheld = [](bool shown) { return shown ? 0.0 : 1.0; };
    const PoemBatcher::Withhold withhold{withheld(context.title), withheld(context.author),
                                         withheld(context.dynasty), withheld(context.pattern)};
    std::map<std::string, PoemFigures> figures;
    double seen = 0;
    for (const auto& [kind, members] : kinds) {
        PoemBatcher batcher(pack, members, kStreams, kSteps, false, withhold, 1);
        neural::PoemNetworkImpl::State memory;
        PoemFigures sum;
        for (bool last = false; !last;) {
            if (stop.stop_requested()) return Error{ErrorCode::Cancelled, "Stopped.", ""};
            const auto window = batcher.next();
            const auto x = network->forward(window.inputs, window.contexts, memory, {}, torch::kFloat);
            const auto logits = torch::addmm(network->outputBias() + *mask, x, network->embedding().t());
            const auto own = torch::log_softmax(logits, 1).gather(1, window.targets.unsqueeze(1)).squeeze(1);
            const auto counted = (window.weights > 0).logical_and(own > -INFINITY);
            sum.bits -= own.masked_select(counted).sum(torch::kDouble).item<double>() / std::log(2.0);
            sum.characters += counted.sum().item<std::int64_t>();
            last = window.last;
        }
        seen += double(members.size());
        if (progress) progress(seen / double(pack->poems.size()));
        figures[kind] = sum;
        auto& form = figures[kind.substr(0, kind.find(' '))];
        form.bits += sum.bits;
        form.characters += sum.characters;
    }
    return figures;
}

} // namespace moyun::training
