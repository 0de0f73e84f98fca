// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/poem_network.h"
#include "core/training/poem_pack.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace moyun::training {

struct NearestAuthor
{
    std::string author;  // empty: nobody in particular
    std::string dynasty; // likewise
    torch::Tensor row;   // [context]: what in the place of author 0 stands for both
};

// Of the authors and dynasties that the network knows, those that make the poems likeliest. A first-order
// estimate for all of them picks a few, which are then measured. mask: see onlyHan. Nothing: stopped.
std::optional<NearestAuthor> nearestAuthor(neural::PoemNetwork network, const PoemNames& names,
                                           const std::shared_ptr<const PoemPack>& pack,
                                           const std::vector<std::size_t>& poems, const torch::Tensor& mask,
                                           std::stop_token stop);

} // namespace moyun::training
