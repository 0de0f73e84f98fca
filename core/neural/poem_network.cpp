// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/poem_network.h"

namespace moyun::neural {
namespace {

// One mask for all steps of a window (Gal and Ghahramani 2016).
torch::Tensor lockedDropout(const torch::Tensor& x, double share)
{
    if (share <= 0) return x;
    const auto mask =
        torch::empty({1, x.size(1), x.size(2)}, torch::kFloat).bernoulli_(1 - share).div_(1 - share);
    return x * mask.to(x.device(), x.scalar_type());
}

} // namespace

PoemNetworkImpl::PoemNetworkImpl(const PoemArchitecture& a) : m_architecture(a)
{
    const auto table = [&](const char* name, int rows, int columns, double scale) {
        return register_parameter(name, torch::randn({rows, columns}) * scale);
    };
    m_embedding = table("embedding", a.vocabulary, a.embedding, 0.1);
    m_outputBias = register_parameter("output_bias", torch::zeros({a.vocabulary}));
    m_aligned = table("aligned", a.vocabulary, a.aligned, 0.1);
    m_ends = table("ends", a.vocabulary, a.ends, 0.1);
    m_place = table("place", a.kPlaces, a.structure, 0.3);
    m_remaining = table("remaining", a.kRemaining, a.structure, 0.3);
    m_line = table("line", a.kLines, a.structure, 0.3);
    m_form = table("form", a.forms, a.context, 0.3);
    m_dynasty = table("dynasty", a.dynasties, a.context, 0.1);
    m_author = table("author", a.authors, a.context, 0.1);
    m_pattern = table("pattern", a.patterns, a.context, 0.1);
    m_title = register_module(
        "title", torch::nn::Linear(torch::nn::LinearOptions(a.embedding, a.context).bias(false)));
    const int inputs = a.embedding + a.aligned + 2 * a.ends + a.structure + a.context;
    m_first = register_module("first", LstmLayer(inputs, a.units));
    m_second = register_module("second", LstmLayer(a.units, a.units));
    m_output = register_module("output", torch::nn::Linear(2 * a.units, a.embedding));
}

torch::Tensor PoemNetworkImpl::contextRows(const PoemContexts& c) const
{
    auto rows = torch::embedding(m_form, c.form) + torch::embedding(m_dynasty, c.dynasty) +
                torch::embedding(m_author, c.author) + torch::embedding(m_pattern, c.pattern);
    if (c.titleTokens.numel() > 0) {
        const auto words =
            torch::embedding_bag(m_embedding, c.titleTokens, c.titleOffsets, false, /*mean*/ 1);
        rows = rows + torch::linear(std::get<0>(words), m_title->weight);
    }
    return rows;
}

torch::Tensor PoemNetworkImpl::forward(const PoemInputs& in, const PoemContexts& contexts, State& state,
                                       const Dropout& dropout, torch::ScalarType compute) const
{
    const auto look = [&](const torch::Tensor& table, const torch::Tensor& index) {
        return torch::embedding(table, index).to(compute);
    };
    const auto structure = torch::embedding(m_place, in.place) + torch::embedding(m_remaining, in.remaining) +
                           torch::embedding(m_line, in.line);
    const auto context = torch::embedding(contextRows(contexts), in.poem);
    const auto x =
        torch::cat({lockedDropout(look(m_embedding, in.token), dropout.input), look(m_aligned, in.aligned),
                    look(m_ends, in.end1), look(m_ends, in.end2), structure.to(compute), context.to(compute)},
                   2);
    const auto low = m_first->forward(x, in.keep, state[0], dropout.weight);
    const auto high =
        m_second->forward(lockedDropout(low, dropout.hidden), in.keep, state[1], dropout.weight);
    const auto both = lockedDropout(torch::cat({low, high}, 2), dropout.output);
    const auto flat = both.reshape({-1, both.size(2)});
    return torch::linear(flat, m_output->weight.to(compute), m_output->bias.to(compute));
}

} // namespace moyun::neural
