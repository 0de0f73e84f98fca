// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/lstm_layer.h"

#include <gtest/gtest.h>

using namespace moyun;
using torch::Tensor;

namespace {

// The cell as the textbooks write it, differentiated by the library.
Tensor textbook(const Tensor& x, const std::vector<Tensor>& weights, const Tensor& keep)
{
    const auto units = weights[1].size(1);
    auto h = torch::zeros({x.size(1), units}), c = torch::zeros({x.size(1), units});
    std::vector<Tensor> out;
    for (std::int64_t t = 0; t < x.size(0); ++t) {
        const auto k = keep[t].unsqueeze(1);
        const auto gates =
            (torch::mm(x[t], weights[0].t()) + torch::mm(h * k, weights[1].t()) + weights[2]).chunk(4, 1);
        c = torch::sigmoid(gates[1]) * (c * k) + torch::sigmoid(gates[0]) * torch::tanh(gates[2]);
        h = torch::sigmoid(gates[3]) * torch::tanh(c);
        out.push_back(h);
    }
    return torch::stack(out);
}

float furthest(const Tensor& a, const Tensor& b)
{
    return (a.to(torch::kFloat) - b.to(torch::kFloat)).abs().max().item<float>();
}

} // namespace

TEST(LstmLayer, ComputesAndDifferentiatesTheTextbookCell)
{
    torch::manual_seed(3);
    neural::LstmLayer layer(20, 24);
    const auto x = torch::randn({7, 5, 20}).requires_grad_();
    auto keep = torch::ones({7, 5});
    keep[0].zero_();
    keep[3][1] = 0;
    keep[5][4] = 0;
    neural::LstmState state;
    const auto y = layer->forward(x, keep, state, 0);
    const auto towards = torch::randn_like(y);
    (y * towards).sum().backward();

    const auto x2 = x.detach().clone().requires_grad_();
    std::vector<Tensor> weights;
    for (const auto& p : layer->parameters()) weights.push_back(p.detach().clone().requires_grad_());
    const auto y2 = textbook(x2, weights, keep);
    (y2 * towards).sum().backward();
    EXPECT_LT(furthest(y, y2), 1e-5f);
    EXPECT_LT(furthest(x.grad(), x2.grad()), 1e-5f);
    const auto parameters = layer->parameters();
    for (std::size_t i = 0; i < weights.size(); ++i)
        EXPECT_LT(furthest(parameters[i].grad(), weights[i].grad()), 1e-4f) << "parameter " << i;
    EXPECT_LT(furthest(state.hidden, y2[6]), 1e-5f);
}

TEST(LstmLayer, WindowsContinueOneAnother)
{
    torch::manual_seed(5);
    torch::NoGradGuard noGrad;
    neural::LstmLayer layer(8, 16);
    const auto x = torch::randn({10, 3, 8});
    auto keep = torch::ones({10, 3});
    keep[6][0] = 0; // the second window begins with a new sequence on one stream only
    neural::LstmState whole, pieces;
    const auto all = layer->forward(x, keep, whole, 0);
    const auto first = layer->forward(x.slice(0, 0, 6), keep.slice(0, 0, 6), pieces, 0);
    const auto second = layer->forward(x.slice(0, 6), keep.slice(0, 6), pieces, 0);
    EXPECT_LT(furthest(all, torch::cat({first, second})), 1e-6f);
    EXPECT_LT(furthest(whole.cell, pieces.cell), 1e-6f);
}

TEST(LstmLayer, ABeginningForgetsWhatWasBefore)
{
    torch::manual_seed(7);
    torch::NoGradGuard noGrad;
    neural::LstmLayer layer(8, 16);
    const auto x = torch::randn({4, 1, 8});
    auto keep = torch::ones({4, 1});
    keep[0][0] = 0;
    neural::LstmState fresh, used{torch::randn({1, 16}), torch::randn({1, 16})};
    EXPECT_EQ(furthest(layer->forward(x, keep, fresh, 0), layer->forward(x, keep, used, 0)), 0.0f);
}

TEST(LstmLayer, HalfPrecisionProductsStayNear)
{
    torch::manual_seed(9);
    neural::LstmLayer layer(32, 48);
    const auto x = torch::randn({12, 4, 32});
    const auto keep = torch::ones({12, 4});
    neural::LstmState a, b;
    const auto exact = layer->forward(x, keep, a, 0);
    const auto near = layer->forward(x.to(torch::kBFloat16), keep, b, 0);
    EXPECT_EQ(near.scalar_type(), torch::kBFloat16);
    EXPECT_LT(furthest(exact, near), 0.03f);
    exact.sum().backward();
    std::vector<Tensor> gradients;
    for (auto& p : layer->parameters()) {
        gradients.push_back(p.grad().clone());
        p.mutable_grad() = Tensor();
    }
    near.sum().backward();
    const auto parameters = layer->parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i)
        EXPECT_LT((parameters[i].grad() - gradients[i]).norm().item<float>(),
                  0.05f * gradients[i].norm().item<float>());
}
