// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/channel_ops.h"

#include "core/neural/channel_kernels.h"

#include <ATen/Parallel.h>

namespace moyun::neural {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kRowsAtOnce = 2048; // one task's share; also bounds the rounding of a float sum

bool suits(const torch::Tensor& x)
{
    return x.device().is_cpu() && x.size(1) % 8 == 0 &&
           (x.scalar_type() == torch::kFloat || x.scalar_type() == torch::kBFloat16);
}

torch::Tensor channelsLast(const torch::Tensor& x)
{
    return x.contiguous(torch::MemoryFormat::ChannelsLast);
}

kernels::View view(const torch::Tensor& x, std::int64_t picture, std::int64_t row)
{
    const auto offset = (picture * x.size(2) * x.size(3) + row) * x.size(1) * x.element_size();
    return {static_cast<const char*>(x.data_ptr()) + offset,
            x.scalar_type() == torch::kFloat ? kernels::Number::F32 : kernels::Number::Bf16};
}

// Splits pictures x rows into pieces and runs them on the library's thread pool.
template <class Task> void overRows(const torch::Tensor& x, const Task& task)
{
    const auto rows = x.size(2) * x.size(3);
    const auto pieces = (rows + kRowsAtOnce - 1) / kRowsAtOnce;
    at::parallel_for(0, x.size(0) * pieces, 1, [&](std::int64_t from, std::int64_t to) {
        for (auto i = from; i < to; ++i) {
            const auto row = i % pieces * kRowsAtOnce;
            task(i / pieces, row, std::min(kRowsAtOnce, rows - row), i);
        }
    });
}

// Sums over space of a and of a * b, [N,C] each. a, b channels-last.
std::pair<torch::Tensor, torch::Tensor> sums(const torch::Tensor& a, const torch::Tensor& b)
{
    const auto n = a.size(0), c = a.size(1);
    const auto pieces = (a.size(2) * a.size(3) + kRowsAtOnce - 1) / kRowsAtOnce;
    const auto partial = torch::zeros({2, n * pieces, c}, torch::kFloat);
    auto* first = partial.data_ptr<float>();
    auto* second = first + n * pieces * c;
    overRows(a, [&](auto picture, auto row, auto rows, auto piece) {
        kernels::channelSums(view(a, picture, row), view(b, picture, row), rows, c, first + piece * c,
                             second + piece * c);
    });
    const auto total = partial.view({2, n, pieces, c}).sum(2);
    return {total[0], total[1]};
}

torch::Tensor affine(const torch::Tensor& a, const torch::Tensor& scaleA, const torch::Tensor& b,
                     const torch::Tensor& scaleB, const torch::Tensor& offset)
{
    const auto out = torch::empty_like(a);
    const auto c = a.size(1);
    const auto sa = scaleA.contiguous(), sb = b.defined() ? scaleB.contiguous() : torch::Tensor(),
               o = offset.contiguous();
    overRows(a, [&](auto picture, auto row, auto rows, auto) {
        const auto at = picture * c;
        kernels::channelAffine(
            view(a, picture, row), sa.template data_ptr<float>() + at,
            b.defined() ? view(b, picture, row) : kernels::View{nullptr, kernels::Number::F32},
            b.defined() ? sb.template data_ptr<float>() + at : nullptr, o.template data_ptr<float>() + at,
            false, rows, c, const_cast<void*>(view(out, picture, row).data));
    });
    return out;
}

struct Moments : torch::autograd::Function<Moments>
{
    static variable_list forward(AutogradContext* context, const torch::Tensor& input)
    {
        const auto x = channelsLast(input);
        context->save_for_backward({x});
        const double places = double(x.size(2) * x.size(3));
        auto [first, second] = sums(x, x);
        return {first / places, second / places};
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto x = context->get_saved_variables()[0];
        const double places = double(x.size(2) * x.size(3));
        return {affine(x, gradients[1] * (2 / places), {}, {}, gradients[0] / places)};
    }
};

struct Affine : torch::autograd::Function<Affine>
{
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& input,
                                 const torch::Tensor& scale, const torch::Tensor& offset)
    {
        const auto x = channelsLast(input);
        context->save_for_backward({x, scale});
        return affine(x, scale, {}, {}, offset);
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto gradient = channelsLast(gradients[0]).to(saved[0].scalar_type());
        auto [first, second] = sums(gradient, saved[0]);
        return {affine(gradient, saved[1], {}, {}, torch::zeros_like(saved[1])), second, first};
    }
};

} // namespace

std::pair<torch::Tensor, torch::Tensor> channelMoments(const torch::Tensor& x)
{
    if (suits(x)) {
        auto both = Moments::apply(x);
        return {both[0], both[1]};
    }
    const auto values = x.to(torch::kFloat);
    return {values.mean({2, 3}), (values * values).mean({2, 3})};
}

torch::Tensor channelAffine(const torch::Tensor& x, const torch::Tensor& scale, const torch::Tensor& offset)
{
    if (suits(x)) return Affine::apply(x, scale.expand({x.size(0), -1}), offset.expand({x.size(0), -1}));
    return torch::addcmul(offset.unsqueeze(-1).unsqueeze(-1), x.to(torch::kFloat),
                          scale.unsqueeze(-1).unsqueeze(-1))
        .to(x.scalar_type());
}

} // namespace moyun::neural
