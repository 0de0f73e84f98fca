// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_evaluation.h"

#include "core/neural/module_weights.h"
#include "core/neural/poem_adapter.h"
#include "core/neural/poem_model_file.h"
#include "core/training/poem_measure.h"
#include "core/training/poem_pack_builder.h"

#include <cmath>
#include <fstream>
#include <set>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;

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

base::Result<std::set<std::string>> readVocabulary(const std::filesystem::path& file)
{
    std::set<std::string> allowed;
    if (file.empty()) return allowed;
    std::ifstream in(file);
    if (!in) return Error{ErrorCode::NotFound, "There is no file " + file.string() + ".", "Check the name."};
    for (std::string line; std::getline(in, line);) allowed.insert(line);
    return allowed;
}

} // namespace

double PoemFigures::perplexity() const
{
    return std::exp2(bitsPerCharacter());
}

base::Result<std::map<std::string, PoemFigures>>
evaluatePoems(const std::filesystem::path& model, const std::filesystem::path& poems,
              const std::filesystem::path& vocabulary, const PoemEvaluationContext& context,
              const std::function<void(double)>& progress, std::stop_token stop,
              const std::filesystem::path& adapter)
{
    auto weights = neural::readWeights(model);
    if (!weights) return weights.error();
    auto description = neural::readPoemModel(*weights, model.string());
    if (!description) return description.error();
    torch::InferenceMode inference;
    neural::PoemNetwork network(description->architecture);
    if (auto filled = neural::fillWeights(*network, "", *weights, model.string()); !filled)
        return filled.error();
    if (!adapter.empty())
        if (auto adapted = neural::adaptPoemNetwork(network, model, adapter); !adapted)
            return adapted.error();
    const auto ngrams = neural::NgramModel::read(*weights, description->names.vocabulary,
                                                 description->names.forms, model.string());
    if (!ngrams) return ngrams.error();
    const auto names = poemNames(description->names);
    auto read = readPoems(poems, names);
    if (!read) return read.error();
    const auto allowed = readVocabulary(vocabulary);
    if (!allowed) return allowed.error();
    const auto mask = onlyHan(names, *allowed);

    // Poems of one kind together, so that a window's sum belongs to one figure.
    std::map<std::string, std::vector<std::size_t>> kinds;
    for (std::size_t i = 0; i < read->poems.size(); ++i) {
        const auto& poem = read->poems[i];
        kinds[names.forms[poem.form] + ' ' + names.dynasties[poem.dynasty]].push_back(i);
    }
    const auto pack = std::make_shared<const PoemPack>(std::move(*read));
    const auto withheld = [](bool shown) { return shown ? 0.0 : 1.0; };
    // The adapter says who writes.
    const PoemBatcher::Withhold withhold{withheld(context.title), withheld(context.author && adapter.empty()),
                                         withheld(context.dynasty && adapter.empty()),
                                         withheld(context.pattern)};
    std::map<std::string, PoemFigures> figures;
    double seen = 0;
    for (const auto& [kind, members] : kinds) {
        const auto sum = measurePoems(network, *ngrams, pack, members, withhold, mask, stop);
        if (!sum) return Error{ErrorCode::Cancelled, "Stopped.", ""};
        seen += double(members.size());
        if (progress) progress(seen / double(pack->poems.size()));
        figures[kind] = *sum;
        auto& form = figures[kind.substr(0, kind.find(' '))];
        form.bits += sum->bits;
        form.characters += sum->characters;
    }
    return figures;
}

} // namespace moyun::training
