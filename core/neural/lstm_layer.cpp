// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/lstm_layer.h"

#include "core/neural/lstm_kernels.h"

#include <ATen/Parallel.h>

#include <cmath>

namespace moyun::neural {
namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kRowsAtOnce = 16;

kernels::Number numberOf(const Tensor& x)
{
    return x.scalar_type() == torch::kFloat ? kernels::Number::F32 : kernels::Number::Bf16;
}

char* row(const Tensor& x, std::int64_t step, std::int64_t r)
{
    return static_cast<char*>(x.data_ptr()) + (step * x.size(1) + r) * x.size(2) * x.element_size();
}

float* floats(const Tensor& x, std::int64_t step, std::int64_t r)
{
    return x.data_ptr<float>() + (step * x.size(1) + r) * (x.dim() > 2 ? x.size(2) : 1);
}

// The steps of one window on a processor. hiddenIn and cell hold one entry more than there are steps: the
// state before the first.
void runSteps(const Tensor& fromInput, const Tensor& weight, const Tensor& bias, const Tensor& keep,
              const Tensor& gates, const Tensor& cell, const Tensor& hidden, const Tensor& hiddenIn)
{
    const auto steps = hidden.size(0), batch = hidden.size(1), units = hidden.size(2);
    const auto transposed = weight.t();
    for (std::int64_t t = 0; t < steps; ++t) {
        const auto fromState = torch::mm(hiddenIn[t], transposed);
        at::parallel_for(0, batch, kRowsAtOnce, [&](std::int64_t from, std::int64_t to) {
            const kernels::LstmForwardStep step{row(fromInput, t, from),
                                                static_cast<char*>(fromState.data_ptr()) +
                                                    from * 4 * units * fromState.element_size(),
                                                bias.data_ptr<float>(),
                                                floats(cell, t, from),
                                                floats(keep, t, from),
                                                floats(keep, t + 1, from),
                                                row(gates, t, from),
                                                floats(cell, t + 1, from),
                                                row(hidden, t, from),
                                                row(hiddenIn, t + 1, from)};
            kernels::lstmForward(step, numberOf(hidden), to - from, units);
        });
    }
}

class Window : public torch::autograd::Function<Window>
{
public:
    static variable_list forward(AutogradContext* context, const Tensor& x, const Tensor& fromInputWeight,
                                 const Tensor& fromStateWeight, const Tensor& bias, const Tensor& keep,
                                 const Tensor& hiddenBefore, const Tensor& cellBefore)
    {
        const auto type = x.scalar_type();
        const auto steps = x.size(0), batch = x.size(1), units = hiddenBefore.size(1);
        const auto wx = fromInputWeight.to(type), wh = fromStateWeight.to(type);
        const auto flat = x.reshape({steps * batch, -1}).contiguous();
        const auto fromInput = torch::mm(flat, wx.t()).view({steps, batch, 4 * units});
        const auto like = x.options();
        const auto gates = torch::empty({steps, batch, 4 * units}, like);
        const auto hidden = torch::empty({steps, batch, units}, like);
        const auto hiddenIn = torch::empty({steps + 1, batch, units}, like);
        const auto cell = torch::empty({steps + 1, batch, units}, like.dtype(torch::kFloat));
        hiddenIn[0].copy_(hiddenBefore * keep[0].unsqueeze(1));
        cell[0].copy_(cellBefore);
        runSteps(fromInput, wh, bias.contiguous(), keep, gates, cell, hidden, hiddenIn);
        context->save_for_backward({flat, wx, wh, keep, gates, cell, hiddenIn});
        return {hidden, cell[steps].clone()};
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto &flat = saved[0], &wx = saved[1], &wh = saved[2], &keep = saved[3], &gates = saved[4],
                   &cell = saved[5], &hiddenIn = saved[6];
        const auto steps = gates.size(0), batch = gates.size(1), units = gates.size(2) / 4;
        const auto above = gradients[0].to(gates.scalar_type()).contiguous();
        const auto gateGradient = torch::empty_like(gates);
        const auto cellGradient = torch::zeros({1, batch, units}, cell.options());
        auto fromNext = torch::zeros({batch, units}, gates.options());
        for (auto t = steps - 1; t >= 0; --t) {
            at::parallel_for(0, batch, kRowsAtOnce, [&](std::int64_t from, std::int64_t to) {
                const kernels::LstmBackwardStep step{
                    row(above, t, from),
                    static_cast<char*>(fromNext.data_ptr()) + from * units * fromNext.element_size(),
                    row(gates, t, from),
                    floats(cell, t + 1, from),
                    floats(cell, t, from),
                    floats(keep, t, from),
                    floats(keep, t + 1, from),
                    floats(cellGradient, 0, from),
                    row(gateGradient, t, from)};
                kernels::lstmBackward(step, numberOf(gates), to - from, units);
            });
            if (t > 0) fromNext = torch::mm(gateGradient[t], wh);
        }
        const auto all = gateGradient.view({steps * batch, 4 * units});
        const auto states = hiddenIn.slice(0, 0, steps).reshape({steps * batch, units});
        const auto dx = torch::mm(all, wx).view({steps, batch, -1});
        const auto dwx = torch::mm(all.t(), flat).to(torch::kFloat);
        const auto dwh = torch::mm(all.t(), states).to(torch::kFloat);
        const auto ones = torch::ones({1, steps * batch}, all.options());
        const auto db = torch::mm(ones, all).to(torch::kFloat).view({4 * units});
        return {dx, dwx, dwh, db, Tensor(), Tensor(), Tensor()};
    }
};

} // namespace

LstmLayerImpl::LstmLayerImpl(int inputs, int units) : m_units(units)
{
    m_fromInput = register_parameter("from_input", torch::randn({4 * units, inputs}) / std::sqrt(inputs));
    // Orthogonal blocks keep the state's length at the start (Saxe et al. 2014).
    auto blocks = torch::empty({4, units, units});
    for (int gate = 0; gate < 4; ++gate) torch::nn::init::orthogonal_(blocks[gate]);
    m_fromState = register_parameter("from_state", blocks.view({4 * units, units}).clone());
    auto bias = torch::zeros({4 * units});
    bias.slice(0, units, 2 * units).fill_(1); // remember, to begin with (Jozefowicz et al. 2015)
    m_bias = register_parameter("bias", bias);
}

torch::Tensor LstmLayerImpl::forward(const torch::Tensor& x, const torch::Tensor& keep, LstmState& state,
                                     double weightDrop) const
{
    const auto batch = x.size(1);
    const auto zeros = [&] { return torch::zeros({batch, m_units}, x.options().dtype(torch::kFloat)); };
    if (!state.hidden.defined()) state = {zeros(), zeros()};
    // One entry more: what follows the window is decided when it is known.
    const auto kept = torch::cat({keep, torch::ones({1, batch}, keep.options())});
    const auto recurrent = weightDrop > 0 ? torch::dropout(m_fromState, weightDrop, true) : m_fromState;
    auto out = Window::apply(x, m_fromInput, recurrent, m_bias, kept, state.hidden, state.cell);
    state.hidden = out[0][x.size(0) - 1].detach().to(torch::kFloat);
    state.cell = out[1].detach();
    return out[0];
}

} // namespace moyun::neural
