// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_choice.h"

#include <algorithm>
#include <set>
#include <utility>

namespace moyun::engine {
namespace {

using Pair = std::pair<char32_t, char32_t>;

// What a line is made of: characters, or the words of a text in letters, each a number.
std::u32string partsOf(const std::u32string& line)
{
    const auto isLetter = [](char32_t c) { return (c | 0x20) >= U'a' && (c | 0x20) <= U'z'; };
    if (std::none_of(line.begin(), line.end(), isLetter)) return line;
    std::u32string parts;
    bool within = false;
    for (const char32_t c : line) {
        if (!isLetter(c)) {
            within = false;
            continue;
        }
        if (!std::exchange(within, true)) parts += U'\0';
        parts.back() = parts.back() * 31 + (c | 0x20);
    }
    return parts;
}

std::vector<Pair> newPairs(const PoemCandidate& candidate, const std::vector<std::u32string>& given)
{
    std::vector<Pair> pairs;
    for (std::size_t l = 0; l < candidate.lines.size(); ++l) {
        const auto& line = candidate.lines[l];
        if (l < given.size() && line == given[l]) continue;
        const auto parts = partsOf(line);
        for (std::size_t i = 1; i < parts.size(); ++i) pairs.emplace_back(parts[i - 1], parts[i]);
    }
    return pairs;
}

constexpr double kKinship = 0.5;  // a nat of it against one of likelihood
constexpr double kParallel = 0.5; // nats that a couplet loses which is not parallel at all

} // namespace

double rankOf(const PoemCandidate& candidate)
{
    return candidate.score + kKinship * candidate.kinship - kParallel * (1 - candidate.parallel);
}

std::vector<PoemCandidate> chooseUnlike(std::vector<PoemCandidate> candidates,
                                        const std::vector<std::u32string>& given, std::size_t count)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return rankOf(a) > rankOf(b); });
    std::vector<PoemCandidate> taken;
    std::set<Pair> seen;
    const auto isTaken = [&taken](const PoemCandidate& candidate) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const auto& other) { return other.lines == candidate.lines; });
    };
    // The last time round anything that is not the same: few places may be open.
    for (const double most : {0.1, 0.25, 0.5, 1.0}) {
        for (auto& candidate : candidates) {
            if (taken.size() == count || candidate.lines.empty()) continue; // enough, or taken before
            const auto pairs = newPairs(candidate, given);
            const auto old = std::count_if(pairs.begin(), pairs.end(),
                                           [&](const Pair& pair) { return seen.count(pair) > 0; });
            if (double(old) > most * double(pairs.size()) || isTaken(candidate)) continue;
            seen.insert(pairs.begin(), pairs.end());
            taken.push_back(std::move(candidate));
            candidate.lines.clear();
        }
    }
    std::stable_sort(taken.begin(), taken.end(),
                     [](const auto& a, const auto& b) { return rankOf(a) > rankOf(b); });
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
