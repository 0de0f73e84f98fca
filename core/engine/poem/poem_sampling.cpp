// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_sampling.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace moyun::engine {

std::uint16_t indexOf(const std::vector<std::string>& names, const std::string& name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::uint16_t(0) : std::uint16_t(found - names.begin());
}

double uniform(std::mt19937_64& random)
{
    return double(random() >> 11) * 0x1p-53;
}

std::size_t sortLikeliest(std::vector<Likely>& likely, std::size_t most)
{
    const auto kept = std::min(most, likely.size());
    std::partial_sort(likely.begin(), likely.begin() + std::ptrdiff_t(kept), likely.end(), std::greater<>());
    return kept;
}

std::uint16_t draw(const std::vector<Likely>& likely, std::size_t kept, double temperature,
                   std::mt19937_64& random)
{
    std::vector<double> weights;
    for (std::size_t i = 0; i < kept; ++i)
        weights.push_back(std::exp((likely[i].first - likely[0].first) / temperature));
    double left = uniform(random) * std::accumulate(weights.begin(), weights.end(), 0.0);
    std::size_t pick = 0;
    while (pick + 1 < kept && left >= weights[pick]) left -= weights[pick++];
    return likely[pick].second;
}

} // namespace moyun::engine
