// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/poem_model.h"

#include "core/neural/device.h"
#include "core/neural/module_weights.h"
#include "core/neural/ngram_model.h"
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
    TorchPoemModel(PoemNetwork network, std::optional<NgramModel> ngrams, PoemModelNames names)
        : m_network(std::move(network)), m_ngrams(std::move(ngrams)), m_names(std::move(names))
    {
        // In bf16 where the processor multiplies it: half as much to read, and several times as fast. Biases
        // are added in float.
        m_compute = describeDevice(Device::Cpu).bf16 ? torch::kBFloat16 : torch::kFloat;
        for (auto& named : m_network->named_parameters()) {
            auto& parameter = named.value();
            const bool isProduct = named.key().ends_with(".from_input") ||
                                   named.key().ends_with(".from_state") || named.key() == "output.weight";
            if (isProduct) parameter.set_data(parameter.detach().to(m_compute));
            m_bytes += std::size_t(parameter.numel()) * parameter.element_size();
        }
        m_readout = m_network->embedding().detach().to(m_compute).t();
        m_bytes += std::size_t(m_readout.numel()) * m_readout.element_size();
        if (m_ngrams) m_bytes += m_ngrams->bytes();
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
        m_form = c.form;
        m_state = {};
        m_drafts = 1;
        dropKept();
        return {};
    }

    Result<std::vector<float>> read(std::span<const std::uint32_t> parents,
                                    std::span<const PoemStep> steps) override
    {
        if (parents.size() != steps.size() || parents.empty())
            return Error{ErrorCode::InvalidArgument, "Every draft needs one parent and one step.", ""};
        for (const auto parent : parents)
            if (parent >= kKept ? parent - kKept >= m_keptDrafts : parent >= m_drafts)
                return Error{ErrorCode::InvalidArgument, "A draft goes on from one that does not exist.", ""};
        for (const auto& s : steps)
            if (std::max({s.token, s.aligned, s.end1, s.end2, s.before}) >=
                m_network->architecture().vocabulary)
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

    Result<void> keep(std::span<const std::uint32_t> drafts) override
    {
        for (const auto draft : drafts)
            if (draft >= m_drafts)
                return Error{ErrorCode::InvalidArgument, "A draft that does not exist cannot be kept.", ""};
        torch::InferenceMode inference;
        const auto index =
            torch::tensor(std::vector<std::int64_t>(drafts.begin(), drafts.end()), torch::kLong);
        for (std::size_t l = 0; l < m_state.size(); ++l) {
            if (!m_state[l].hidden.defined())
                return Error{ErrorCode::InvalidArgument, "Nothing was read that could be kept.", ""};
            auto hidden = m_state[l].hidden.index_select(0, index);
            auto cell = m_state[l].cell.index_select(0, index);
            auto& kept = m_kept[l];
            if (m_keptDrafts > 0)
                kept = {torch::cat({kept.hidden, hidden}), torch::cat({kept.cell, cell})};
            else
                kept = {hidden, cell};
        }
        m_keptDrafts += drafts.size();
        return {};
    }

    void dropKept() override
    {
        m_kept = {};
        m_keptDrafts = 0;
    }

private:
    std::vector<float> compute(std::span<const std::uint32_t> parents, std::span<const PoemStep> steps)
    {
        torch::InferenceMode inference;
        const auto n = std::int64_t(parents.size());
        // Kept drafts stand behind those of the last reading.
        std::vector<std::int64_t> from;
        bool anyKept = false;
        for (const auto parent : parents) {
            anyKept = anyKept || parent >= kKept;
            from.push_back(parent >= kKept ? std::int64_t(m_drafts + (parent - kKept))
                                           : std::int64_t(parent));
        }
        const auto index = torch::tensor(from, torch::kLong);
        for (std::size_t l = 0; l < m_state.size(); ++l) {
            auto& layer = m_state[l];
            if (!layer.hidden.defined()) continue;
            if (anyKept)
                layer = {torch::cat({layer.hidden, m_kept[l].hidden}),
                         torch::cat({layer.cell, m_kept[l].cell})};
            layer = {layer.hidden.index_select(0, index), layer.cell.index_select(0, index)};
        }
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
        const auto x = m_network->forward(inputs, m_contexts, m_state, {}, m_compute);
        const auto logits = torch::mm(x, m_readout).to(torch::kFloat) + m_network->outputBias();
        const auto likely = torch::log_softmax(logits, 1).contiguous();
        m_drafts = std::size_t(n);
        if (m_ngrams)
            for (std::int64_t i = 0; i < n; ++i)
                m_ngrams->mix(m_form, steps[std::size_t(i)].before, steps[std::size_t(i)].token,
                              {likely.data_ptr<float>() + i * likely.size(1), std::size_t(likely.size(1))});
        return {likely.data_ptr<float>(), likely.data_ptr<float>() + likely.numel()};
    }

    PoemNetwork m_network;
    std::optional<NgramModel> m_ngrams;
    PoemModelNames m_names;
    std::size_t m_form = 0;
    torch::ScalarType m_compute = torch::kFloat;
    torch::Tensor m_readout; // the embedding, turned for the output
    std::size_t m_bytes = 0;
    PoemContexts m_contexts;
    PoemNetworkImpl::State m_state, m_kept;
    std::size_t m_drafts = 0, m_keptDrafts = 0;
};

} // namespace

Result<std::unique_ptr<PoemModel>> loadPoemModel(const std::filesystem::path& file,
                                                 const std::filesystem::path& adapter)
{
    auto weights = readWeights(file);
    if (!weights) return weights.error();
    auto description = readPoemModel(*weights, file.string());
    if (!description) return description.error();
    auto ngrams =
        NgramModel::read(*weights, description->names.vocabulary, description->names.forms, file.string());
    if (!ngrams) return ngrams.error();
    try {
        PoemNetwork network(description->architecture);
        if (auto filled = fillWeights(*network, "", *weights, file.string()); !filled) return filled.error();
        if (!adapter.empty())
            if (auto adapted = adaptPoemNetwork(network, file, adapter); !adapted) return adapted.error();
        return std::unique_ptr<PoemModel>(
            new TorchPoemModel(std::move(network), std::move(*ngrams), std::move(description->names)));
    } catch (const std::exception& e) {
        return Error{ErrorCode::OutOfMemory, "The poem model " + file.string() + " could not be built.",
                     "Close other programs."};
    }
}

} // namespace moyun::neural
