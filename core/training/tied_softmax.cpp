// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/tied_softmax.h"

#include "core/neural/lstm_kernels.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

namespace moyun::training {
namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kSlice = 1024;

class TiedSoftmax : public torch::autograd::Function<TiedSoftmax>
{
public:
    static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor& embedding,
                          const Tensor& bias, const Tensor& targets, const Tensor& weights)
    {
        const auto type = x.scalar_type();
        const auto number =
            type == torch::kFloat ? neural::kernels::Number::F32 : neural::kernels::Number::Bf16;
        const auto table = embedding.to(type).contiguous();
        const auto flatBias = bias.contiguous();
        const auto rows = x.size(0), classes = table.size(0);
        const auto dx = torch::empty_like(x);
        const auto dTable = torch::zeros({classes, table.size(1)}, x.options().dtype(torch::kFloat));
        const auto dBias = torch::zeros({classes}, x.options().dtype(torch::kFloat));
        double loss = 0;
        for (std::int64_t at = 0; at < rows; at += kSlice) {
            const auto end = std::min(rows, at + kSlice);
            const auto slice = x.slice(0, at, end).contiguous();
            const auto logits = torch::mm(slice, table.t());
            const auto* wanted = targets.data_ptr<std::int64_t>() + at;
            const auto* weight = weights.data_ptr<float>() + at;
            std::vector<double> sums(std::size_t(end - at));
            at::parallel_for(0, end - at, 16, [&](std::int64_t from, std::int64_t to) {
                sums[std::size_t(from)] = neural::kernels::softmaxLoss(
                    static_cast<char*>(logits.data_ptr()) + from * classes * logits.element_size(), number,
                    flatBias.data_ptr<float>(), wanted + from, weight + from, to - from, classes);
            });
            for (const double sum : sums) loss += sum;
            dx.slice(0, at, end).copy_(torch::mm(logits, table));
            dTable.add_(torch::mm(logits.t(), slice));
            dBias.add_(torch::mm(torch::ones({1, end - at}, x.options()), logits).flatten());
        }
        context->save_for_backward({dx, dTable, dBias});
        return torch::tensor(float(loss));
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const float scale = gradients[0].item<float>();
        return {saved[0] * scale, saved[1] * scale, saved[2] * scale, Tensor(), Tensor()};
    }
};

} // namespace

torch::Tensor tiedSoftmaxLoss(const torch::Tensor& x, const torch::Tensor& embedding,
                              const torch::Tensor& bias, const torch::Tensor& targets,
                              const torch::Tensor& weights)
{
    return TiedSoftmax::apply(x, embedding, bias, targets, weights);
}

} // namespace moyun::training
