// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_choice.h"

#include <algorithm>
#include <set>

namespace moyun::engine {
namespace {

using Pair = std::pair<char32_t, char32_t>;

std::vector<Pair> newPairs(const PoemCandidate& candidate, const std::vector<std::u32string>& given)
{
    std::vector<Pair> pairs;
    for (std::size_t l = 0; l < candidate.lines.size(); ++l) {
        const auto& line = candidate.lines[l];
        if (l < given.size() && line == given[l]) continue;
        for (std::size_t i = 1; i < line.size(); ++i) pairs.emplace_back(line[i - 1], line[i]);
    }
    return pairs;
}

} // namespace

std::vector<PoemCandidate> chooseUnlike(std::vector<PoemCandidate> candidates,
                                        const std::vector<std::u32string>& given, std::size_t count)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    std::vector<PoemCandidate> taken;
    std::set<Pair> seen;
    for (const double most : {0.1, 0.25, 0.5}) {
        for (auto& candidate : candidates) {
            if (taken.size() == count || candidate.lines.empty()) continue; // enough, or taken before
            const auto pairs = newPairs(candidate, given);
            const auto old = std::count_if(pairs.begin(), pairs.end(),
                                           [&](const Pair& pair) { return seen.count(pair) > 0; });
            if (double(old) > most * double(pairs.size())) continue;
            seen.insert(pairs.begin(), pairs.end());
            taken.push_back(std::move(candidate));
            candidate.lines.clear();
        }
    }
    std::stable_sort(taken.begin(), taken.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    return taken;
}

double distinctPairs(const std::vector<PoemCandidate>& candidates, const std::vector<std::u32string>& given)
{
    std::set<Pair> different;
    std::size_t all = 0;
    for (const auto& candidate : candidates) {
        const auto pairs = newPairs(candidate, given);
        different.insert(pairs.begin(), pairs.end());
        all += pairs.size();
    }
    return all ? double(different.size()) / double(all) : 1.0;
}

} // namespace moyun::engine
