// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/poem_model.h"

#include "core/neural/module_weights.h"
#include "core/neural/poem_adapter.h"
#include "core/neural/poem_model_file.h"

#include <new>

namespace moyun::neural {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

class TorchPoemModel final : public PoemModel
{
public:
    TorchPoemModel(PoemNetwork network, PoemModelNames names)
        : m_network(std::move(network)), m_names(std::move(names))
    {
        for (const auto& parameter : m_network->parameters()) m_bytes += std::size_t(parameter.numel()) * 4;
    }

    const PoemModelNames& names() const override { return m_names; }
    std::size_t weightBytes() const override { return m_bytes; }

    Result<void> begin(const PoemContext& c) override
    {
        const auto& a = m_network->architecture();
        if (c.form >= a.forms || c.dynasty >= a.dynasties || c.author >= a.authors || c.pattern >= a.patterns)
            return Error{ErrorCode::InvalidArgument, "The poem model does not know this form or author.", ""};
        const auto one = [](std::int64_t value) { return torch::tensor({value}, torch::kLong); };
        std::vector<std::int64_t> theme;
        for (const auto token : c.theme) {
            if (token >= a.vocabulary)
                return Error{ErrorCode::InvalidArgument, "A theme word is not in the model's vocabulary.",
                             ""};
            theme.push_back(token);
        }
        m_contexts = {
            one(c.form), one(c.dynasty), one(c.author), one(c.pattern), torch::tensor(theme, torch::kLong),
            one(0)};
        m_state = {};
        m_drafts = 1;
        return {};
    }

    Result<std::vector<float>> read(std::span<const std::uint32_t> parents,
                                    std::span<const PoemStep> steps) override
    {
        if (parents.size() != steps.size() || parents.empty())
            return Error{ErrorCode::InvalidArgument, "Every draft needs one parent and one step.", ""};
        for (const auto parent : parents)
            if (parent >= m_drafts)
                return Error{ErrorCode::InvalidArgument, "A draft goes on from one that does not exist.", ""};
        for (const auto& s : steps)
            if (std::max({s.token, s.aligned, s.end1, s.end2}) >= m_network->architecture().vocabulary)
                return Error{ErrorCode::InvalidArgument, "A token is not in the model's vocabulary.", ""};
        try {
            return compute(parents, steps);
        } catch (const std::bad_alloc&) {
            return Error{ErrorCode::OutOfMemory, "There was not enough memory for the poem network.",
                         "Ask for fewer candidates or close other programs."};
        } catch (const std::exception& e) {
            return Error{ErrorCode::Device, "The poem network could not run: " + std::string(e.what()) + ".",
                         ""};
        }
    }

private:
    std::vector<float> compute(std::span<const std::uint32_t> parents, std::span<const PoemStep> steps)
    {
        torch::InferenceMode inference;
        const auto n = std::int64_t(parents.size());
        std::vector<std::int64_t> from(parents.begin(), parents.end());
        const auto index = torch::tensor(from, torch::kLong);
        for (auto& layer : m_state)
            if (layer.hidden.defined())
                layer = {layer.hidden.index_select(0, index), layer.cell.index_select(0, index)};
        const auto column = [&](auto member) {
            auto values = torch::empty({1, n}, torch::kLong);
            for (std::int64_t i = 0; i < n; ++i)
                values.data_ptr<std::int64_t>()[i] = steps[std::size_t(i)].*member;
            return values;
        };
        const PoemInputs inputs{
            column(&PoemStep::token), column(&PoemStep::aligned),         column(&PoemStep::end1),
            column(&PoemStep::end2),  column(&PoemStep::place),           column(&PoemStep::remaining),
            column(&PoemStep::line),  torch::zeros({1, n}, torch::kLong), torch::ones({1, n})};
        const auto x = m_network->forward(inputs, m_contexts, m_state, {}, torch::kFloat);
        const auto logits = torch::addmm(m_network->outputBias(), x, m_network->embedding().t()).contiguous();
        m_drafts = std::size_t(n);
        return {logits.data_ptr<float>(), logits.data_ptr<float>() + logits.numel()};
    }

    PoemNetwork m_network;
    PoemModelNames m_names;
    std::size_t m_bytes = 0;
    PoemContexts m_contexts;
    PoemNetworkImpl::State m_state;
    std::size_t m_drafts = 0;
};

} // namespace

Result<std::unique_ptr<PoemModel>> loadPoemModel(const std::filesystem::path& file,
                                                 const std::filesystem::path& adapter)
{
    auto weights = readWeights(file);
    if (!weights) return weights.error();
    auto description = readPoemModel(*weights, file.string());
    if (!description) return description.error();
    try {
        PoemNetwork network(description->architecture);
        if (auto filled = fillWeights(*network, "", *weights, file.string()); !filled) return filled.error();
        if (!adapter.empty())
            if (auto adapted = adaptPoemNetwork(network, file, adapter); !adapted) return adapted.error();
        return std::unique_ptr<PoemModel>(
            new TorchPoemModel(std::move(network), std::move(description->names)));
    } catch (const std::exception& e) {
        return Error{ErrorCode::OutOfMemory, "The poem model " + file.string() + " could not be built.",
                     "Close other programs."};
    }
}

} // namespace moyun::neural
