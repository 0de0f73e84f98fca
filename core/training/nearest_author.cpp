// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/nearest_author.h"

#include "core/training/poem_measure.h"
#include "core/training/tied_softmax.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace moyun::training {
namespace {

constexpr int kMeasured = 6;         // authors
constexpr int kFewCharacters = 3000; // of the texts are enough to compare

// The network with a row in the place of author 0, for as long as this lives.
class WithWriter
{
public:
    WithWriter(const neural::PoemNetwork& network, const torch::Tensor& row)
        : m_place(network->named_parameters()["author"].detach()[0]), m_before(m_place.clone())
    {
        m_place.copy_(row);
    }
    ~WithWriter() { m_place.copy_(m_before); }
    WithWriter(const WithWriter&) = delete;
    WithWriter& operator=(const WithWriter&) = delete;

private:
    torch::Tensor m_place, m_before;
};

torch::Tensor gradientOfWriter(const neural::PoemNetwork& network,
                               const std::shared_ptr<const PoemPack>& pack,
                               const std::vector<std::size_t>& poems)
{
    auto parameters = network->named_parameters();
    for (const auto& item : parameters) item.value().requires_grad_(item.key() == "author");
    auto& authors = parameters["author"];
    authors.mutable_grad() = torch::Tensor();
    PoemBatcher batcher(pack, poems, 16, 48, false, {0, 1, 1, 0}, 1);
    neural::PoemNetworkImpl::State memory;
    for (bool last = false; !last;) {
        const auto window = batcher.next();
        const auto x = network->forward(window.inputs, window.contexts, memory, {}, torch::kFloat);
        tiedSoftmaxLoss(x, network->embedding(), network->outputBias(), window.targets, window.weights)
            .backward();
        last = window.last;
    }
    const auto gradient = authors.grad()[0].clone();
    authors.mutable_grad() = torch::Tensor();
    authors.requires_grad_(false);
    return gradient;
}

} // namespace

std::optional<NearestAuthor> nearestAuthor(neural::PoemNetwork network, const PoemNames& names,
                                           const std::shared_ptr<const PoemPack>& pack,
                                           const std::vector<std::size_t>& poems, const torch::Tensor& mask,
                                           std::stop_token stop)
{
    std::vector<std::size_t> some;
    std::size_t characters = 0;
    for (const auto poem : poems) {
        if (characters > kFewCharacters) break;
        some.push_back(poem);
        characters += pack->poems[poem].text.size();
    }
    const auto parameters = network->named_parameters();
    const auto authors = parameters["author"].detach().clone(), dynasties = parameters["dynasty"].detach();
    NearestAuthor best;
    double bestBits = INFINITY;
    const auto consider = [&](std::int64_t author, std::int64_t dynasty) {
        const auto row = authors[author] + dynasties[dynasty] - dynasties[0];
        torch::NoGradGuard noGrad;
        const WithWriter written(network, row);
        const auto figures = measurePoems(network, std::nullopt, pack, some, {0, 1, 1, 0}, mask, stop);
        if (figures && figures->bits < bestBits) {
            bestBits = figures->bits;
            best = {names.authors[std::size_t(author)], names.dynasties[std::size_t(dynasty)], row};
        }
        return figures.has_value();
    };
    std::int64_t bestDynasty = 0;
    for (std::int64_t dynasty = 0; dynasty < dynasties.size(0); ++dynasty) {
        const double before = bestBits;
        if (!consider(0, dynasty)) return std::nullopt;
        if (bestBits < before) bestDynasty = dynasty;
    }
    torch::Tensor gradient;
    {
        const auto row = best.row;
        torch::AutoGradMode grad(true);
        const WithWriter written(network, row);
        gradient = gradientOfWriter(network, pack, some);
    }
    const auto scores = torch::mv(authors - authors[0], gradient);
    const auto order = std::get<1>(scores.sort());
    // Whom the texts name comes into question, whatever the estimate says.
    std::map<std::uint16_t, std::size_t> said;
    for (const auto poem : poems) ++said[pack->poems[poem].author];
    const auto most = std::max_element(said.begin(), said.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != said.end() && most->first && !consider(most->first, bestDynasty)) return std::nullopt;
    for (std::int64_t i = 0; i < std::min<std::int64_t>(kMeasured, order.size(0)); ++i)
        if (!consider(order[i].item<std::int64_t>(), bestDynasty)) return std::nullopt;
    return best;
}

} // namespace moyun::training
