// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_measure.h"

#include "core/training/unicode.h"

#include <algorithm>
#include <cmath>

namespace moyun::training {
namespace {

constexpr std::size_t kStreams = 32;
constexpr int kSteps = 48;

torch::Tensor mixed(const neural::NgramModel& ngrams, const PoemBatcher::Window& window,
                    const torch::Tensor& logits)
{
    const auto rows = torch::log_softmax(logits, 1).contiguous();
    const auto* form = window.contexts.form.data_ptr<std::int64_t>();
    const auto* poem = window.inputs.poem.data_ptr<std::int64_t>();
    const auto* token = window.inputs.token.data_ptr<std::int64_t>();
    const auto* before = window.before.data_ptr<std::int64_t>();
    const auto* counts = window.weights.data_ptr<float>();
    for (std::int64_t i = 0; i < rows.size(0); ++i)
        if (counts[i] > 0)
            ngrams.mix(std::size_t(form[poem[i]]), std::uint16_t(before[i]), std::uint16_t(token[i]),
                       {rows.data_ptr<float>() + i * rows.size(1), std::size_t(rows.size(1))});
    return rows;
}

} // namespace

torch::Tensor onlyHan(const PoemNames& names, const std::set<std::string>& allowed)
{
    auto mask = torch::full({std::int64_t(names.vocabulary.size())}, -INFINITY);
    for (std::size_t i = 0; i < names.vocabulary.size(); ++i) {
        const auto text = fromUtf8(names.vocabulary[i]);
        if (text && text->size() == 1 && isHan((*text)[0]) &&
            (allowed.empty() || allowed.count(names.vocabulary[i])))
            mask[std::int64_t(i)] = 0;
    }
    return mask;
}

PoemNames poemNames(const neural::PoemModelNames& n)
{
    return {n.vocabulary, n.forms, n.dynasties, n.authors, n.patterns};
}

std::optional<PoemFigures>
measurePoems(const neural::PoemNetwork& network, const std::optional<neural::NgramModel>& ngrams,
             const std::shared_ptr<const PoemPack>& pack, const std::vector<std::size_t>& poems,
             const PoemBatcher::Withhold& withhold, const torch::Tensor& mask, std::stop_token stop)
{
    torch::NoGradGuard noGrad;
    PoemBatcher batcher(pack, poems, int(std::clamp<std::size_t>(poems.size(), 1, kStreams)), kSteps, false,
                        withhold, 1);
    neural::PoemNetworkImpl::State memory;
    PoemFigures sum;
    for (bool last = false; !last;) {
        if (stop.stop_requested()) return std::nullopt;
        const auto window = batcher.next();
        const auto x = network->forward(window.inputs, window.contexts, memory, {}, torch::kFloat);
        auto logits = torch::addmm(network->outputBias(), x, network->embedding().t());
        if (ngrams) logits = mixed(*ngrams, window, logits);
        const auto own =
            torch::log_softmax(logits + mask, 1).gather(1, window.targets.unsqueeze(1)).squeeze(1);
        const auto counted = (window.weights > 0).logical_and(own > -INFINITY);
        sum.bits -= own.masked_select(counted).sum(torch::kDouble).item<double>() / std::log(2.0);
        sum.characters += counted.sum().item<std::int64_t>();
        last = window.last;
    }
    return sum;
}

} // namespace moyun::training
