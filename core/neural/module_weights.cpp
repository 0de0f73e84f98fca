// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/module_weights.h"

#include <sstream>

namespace moyun::neural {

void collectWeights(const torch::nn::Module& module, const std::string& prefix, WeightsFile& weights)
{
    torch::NoGradGuard noGrad;
    for (const auto& item : module.named_parameters()) {
        const auto values = item.value().detach().to(torch::kCPU, torch::kFloat).contiguous();
        Tensor tensor;
        tensor.shape = values.sizes().vec();
        tensor.values.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
        weights.tensors[prefix + item.key()] = std::move(tensor);
    }
}

base::Result<void> fillWeights(torch::nn::Module& module, const std::string& prefix,
                               const WeightsFile& weights, const std::string& file)
{
    torch::NoGradGuard noGrad;
    for (auto& item : module.named_parameters()) {
        const auto found = weights.tensors.find(prefix + item.key());
        const auto advice = "Install the weights that belong to this version of Moyun.";
        if (found == weights.tensors.end())
            return base::Error{base::ErrorCode::Unreadable,
                               file + " lacks the tensor \"" + prefix + item.key() + "\".", advice};
        if (found->second.shape != item.value().sizes().vec()) {
            std::ostringstream text;
            text << file << ": tensor \"" << prefix << item.key()
                 << "\" has another shape than the network's " << item.value().sizes() << ".";
            return base::Error{base::ErrorCode::Unreadable, text.str(), advice};
        }
        const auto source = torch::from_blob(const_cast<float*>(found->second.values.data()),
                                             found->second.shape, torch::kFloat);
        item.value().copy_(source);
    }
    return {};
}

} // namespace moyun::neural
