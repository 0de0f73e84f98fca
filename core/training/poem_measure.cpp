// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_measure.h"

#include "core/training/unicode.h"

#include <algorithm>
#include <cmath>

namespace moyun::training {
namespace {

constexpr std::size_t kStreams = 32;
constexpr int kSteps = 48;

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

std::optional<PoemFigures> measurePoems(const neural::PoemNetwork& network,
                                        const std::shared_ptr<const PoemPack>& pack,
                                        const std::vector<std::size_t>& poems,
                                        const PoemBatcher::Withhold& withhold, const torch::Tensor& mask,
                                        std::stop_token stop)
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
        const auto logits = torch::addmm(network->outputBias() + mask, x, network->embedding().t());
        const auto own = torch::log_softmax(logits, 1).gather(1, window.targets.unsqueeze(1)).squeeze(1);
        const auto counted = (window.weights > 0).logical_and(own > -INFINITY);
        sum.bits -= own.masked_select(counted).sum(torch::kDouble).item<double>() / std::log(2.0);
        sum.characters += counted.sum().item<std::int64_t>();
        last = window.last;
    }
    return sum;
}

} // namespace moyun::training
