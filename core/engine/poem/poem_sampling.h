// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace moyun::engine {

// A token with its log-probability.
using Likely = std::pair<float, std::uint16_t>;

// The place of a name in a list of the model's; 0 ("not said") where it is not there.
std::uint16_t indexOf(const std::vector<std::string>& names, const std::string& name);
// In [0, 1), the same on every machine.
double uniform(std::mt19937_64& random);
// Moves the likeliest to the front, in order, and returns how many there are of them, at most `most`.
std::size_t sortLikeliest(std::vector<Likely>& likely, std::size_t most);
// Draws one of the first `kept`, with probabilities sharpened (below 1) or flattened by the temperature.
std::uint16_t draw(const std::vector<Likely>& likely, std::size_t kept, double temperature,
                   std::mt19937_64& random);

} // namespace moyun::engine
