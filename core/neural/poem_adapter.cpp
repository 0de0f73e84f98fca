// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/poem_adapter.h"

#include "core/base/sha256.h"

#include <algorithm>

namespace moyun::neural {
namespace {

constexpr const char* kKind = "moyun-poem-adapter-1";
constexpr const char* kAuthors = "author";
constexpr const char* kWriter = "writer";

Tensor plain(const torch::Tensor& t)
{
    const auto values = t.detach().to(torch::kFloat).contiguous();
    return {values.sizes().vec(), {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()}};
}

torch::Tensor tensor(const Tensor& t)
{
    return torch::from_blob(const_cast<float*>(t.values.data()), t.shape, torch::kFloat).clone();
}

bool contains(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

const std::vector<std::string>& adaptedMatrices()
{
    static const std::vector<std::string> names{"first.from_input", "first.from_state", "second.from_input",
                                                "second.from_state", "output.weight"};
    return names;
}

const std::vector<std::string>& adaptedVectors()
{
    static const std::vector<std::string> names{"first.bias", "second.bias", "output.bias"};
    return names;
}

WeightsFile storePoemAdapter(const PoemAdapter& adapter, const std::string& baseSha256)
{
    WeightsFile weights;
    weights.metadata["kind"] = kKind;
    weights.metadata["base_sha256"] = baseSha256;
    for (const auto& [name, pair] : adapter.lowRank) {
        weights.tensors[name + ".up"] = plain(pair.up);
        weights.tensors[name + ".down"] = plain(pair.down);
    }
    for (const auto& [name, sum] : adapter.added) weights.tensors[name + ".add"] = plain(sum);
    weights.tensors[kWriter] = plain(adapter.writer);
    return weights;
}

base::Result<PoemAdapter> readPoemAdapter(const std::filesystem::path& file, const PoemNetwork& network,
                                          const std::string& baseSha256)
{
    auto weights = readWeights(file);
    if (!weights) return weights.error();
    const auto text = [&weights](const char* name) {
        const auto found = weights->metadata.find(name);
        return found == weights->metadata.end() ? std::string() : found->second;
    };
    const auto refuse = [&](const std::string& why) {
        return base::Error{base::ErrorCode::Unreadable,
                           file.string() + " is not an adapter of this program: " + why + ".",
                           "Make one with moyun train poem --adapt."};
    };
    if (text("kind") != kKind) return refuse("its metadata does not say " + std::string(kKind));
    if (text("base_sha256") != baseSha256)
        return base::Error{base::ErrorCode::Unsupported,
                           file.string() + " was made for another poem model (SHA-256 " +
                               text("base_sha256").substr(0, 12) + "…) than this one (" +
                               baseSha256.substr(0, 12) + "…).",
                           "Adapt anew to your texts with moyun train poem --adapt, or use the model that "
                           "the adapter was made for."};
    PoemAdapter adapter;
    const auto parameters = network->named_parameters();
    for (const auto& [name, values] : weights->tensors) {
        if (name == kWriter) {
            if (values.shape != std::vector<std::int64_t>{network->architecture().context})
                return refuse("tensor \"" + name + "\" has the wrong shape");
            adapter.writer = tensor(values);
            continue;
        }
        const auto dot = name.rfind('.');
        const auto target = name.substr(0, dot), part = dot == name.npos ? "" : name.substr(dot + 1);
        const bool matrix = contains(adaptedMatrices(), target) && (part == "up" || part == "down");
        if (!matrix && !(contains(adaptedVectors(), target) && part == "add"))
            return refuse("tensor \"" + name.substr(0, 60) + "\" does not belong in one");
        const auto* parameter = parameters.find(target);
        if (!parameter) return refuse("the model has no \"" + target + "\"");
        if (part == "add") {
            if (values.shape != parameter->sizes().vec())
                return refuse("tensor \"" + name + "\" has the wrong shape");
            adapter.added[target] = tensor(values);
            continue;
        }
        // Both halves, seen from this one.
        const auto other = weights->tensors.find(target + (part == "up" ? ".down" : ".up"));
        const bool up = part == "up";
        if (other == weights->tensors.end() || values.shape.size() != 2 || other->second.shape.size() != 2 ||
            values.shape[up ? 0 : 1] != parameter->size(up ? 0 : 1) ||
            values.shape[up ? 1 : 0] != other->second.shape[up ? 0 : 1] || values.shape[up ? 1 : 0] < 1 ||
            values.shape[up ? 1 : 0] > PoemAdapter::kMostRank)
            return refuse("tensor \"" + name + "\" has the wrong shape or lacks its other half");
        (up ? adapter.lowRank[target].up : adapter.lowRank[target].down) = tensor(values);
    }
    if (!adapter.writer.defined()) return refuse("it lacks the tensor \"writer\"");
    return adapter;
}

void applyPoemAdapter(const PoemAdapter& adapter, PoemNetworkImpl& network)
{
    torch::NoGradGuard noGrad;
    auto parameters = network.named_parameters();
    for (const auto& [name, pair] : adapter.lowRank) parameters[name].addmm_(pair.up, pair.down);
    for (const auto& [name, sum] : adapter.added) parameters[name].add_(sum);
    parameters[kAuthors][0].copy_(adapter.writer);
}

base::Result<void> adaptPoemNetwork(PoemNetwork& network, const std::filesystem::path& base,
                                    const std::filesystem::path& adapter)
{
    const auto sum = moyun::base::sha256OfFile(base);
    if (!sum) return sum.error();
    const auto read = readPoemAdapter(adapter, network, *sum);
    if (!read) return read.error();
    applyPoemAdapter(*read, *network);
    return {};
}

} // namespace moyun::neural
