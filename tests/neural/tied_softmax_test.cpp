// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/tied_softmax.h"

#include <gtest/gtest.h>

using namespace moyun;
using torch::Tensor;

// More rows than one slice, a number of classes that is no multiple of a register, places that do not count.
TEST(TiedSoftmax, EqualsTheLibrarysLossAndGradients)
{
    torch::manual_seed(1);
    const auto x = torch::randn({1500, 16}).requires_grad_(), table = torch::randn({97, 16}).requires_grad_(),
               bias = torch::randn({97}).requires_grad_();
    const auto targets = torch::randint(0, 97, {1500});
    const auto weights = (torch::rand({1500}) > 0.2).to(torch::kFloat) * 0.5;
    const auto loss = training::tiedSoftmaxLoss(x, table, bias, targets, weights);
    (loss * 2).backward();
    std::vector<Tensor> gradients;
    for (const auto& p : {x, table, bias}) {
        gradients.push_back(p.grad().clone());
        p.mutable_grad() = Tensor();
    }
    const auto expected =
        (torch::nll_loss(torch::log_softmax(torch::mm(x, table.t()) + bias, 1), targets, {}, 0) * weights)
            .sum();
    (expected * 2).backward();
    EXPECT_NEAR(loss.item<float>(), expected.item<float>(), 1e-5 * expected.item<float>());
    EXPECT_TRUE(torch::allclose(gradients[0], x.grad(), 1e-4, 1e-5));
    EXPECT_TRUE(torch::allclose(gradients[1], table.grad(), 1e-4, 1e-4));
    EXPECT_TRUE(torch::allclose(gradients[2], bias.grad(), 1e-4, 1e-4));
}

TEST(TiedSoftmax, LargeLogitsDoNotOverflow)
{
    const auto x = torch::tensor({{100.0f}, {-100.0f}});
    const auto table = torch::tensor({{1.0f}, {-1.0f}, {0.0f}});
    const auto loss = training::tiedSoftmaxLoss(x, table, torch::zeros({3}),
                                                torch::tensor({1, 1}, torch::kLong), torch::ones({2}));
    EXPECT_NEAR(loss.item<float>(), 200.0f, 1e-3f);
}
