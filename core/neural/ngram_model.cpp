// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/ngram_model.h"

#include "core/base/shown.h"
#include "core/neural/poem_model.h"
#include "core/neural/poem_steps.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace moyun::neural {
namespace {

constexpr const char *kFirsts = "ngrams.successors", *kSeconds = "ngrams.seconds",
                     *kThirdsOf = "ngrams.successors_of_pairs", *kThirds = "ngrams.thirds",
                     *kTimes = "ngrams.times", *kShares = "ngram_shares";
constexpr std::uint32_t kMostTimes = 255;

Tensor whole(std::vector<float> values, StoredAs type)
{
    return {{std::int64_t(values.size())}, std::move(values), type};
}

// What is subtracted leaves room for what was never seen (Chen and Goodman 1999, equation 17); the one
// discount of Ney et al. where so few were counted that theirs is not defined.
float discount(std::size_t times, std::size_t n, std::size_t next, double y)
{
    const double d = n > 0 && next > 0 ? double(times) - double(times + 1) * y * double(next) / double(n) : y;
    return float(std::clamp(d, 0.1, double(times) - 0.01));
}

} // namespace

std::vector<std::uint16_t> NgramModel::standIns(const std::vector<std::string>& vocabulary)
{
    std::vector<std::uint16_t> tokens(vocabulary.size());
    for (std::size_t t = 0; t < tokens.size(); ++t)
        tokens[t] = endsLine(vocabulary[t]) ? PoemModel::kBreak : std::uint16_t(t);
    return tokens;
}

void NgramModel::describe(const Counts& counts, std::size_t vocabulary,
                          const std::map<std::string, double>& shares, WeightsFile& weights)
{
    std::vector<float> firsts(vocabulary), seconds, thirdsOf, thirds, times;
    // A pair that only ever stands before a line break is still a pair: so are all that triples begin with,
    // and all that they end with.
    std::map<std::array<std::uint16_t, 2>, std::vector<std::pair<std::uint16_t, std::uint32_t>>> pairs;
    for (const auto& [triple, count] : counts) {
        pairs[{triple[0], triple[1]}].emplace_back(triple[2], count);
        pairs[{triple[1], triple[2]}];
    }
    for (const auto& [pair, following] : pairs) {
        ++firsts[pair[0]];
        seconds.push_back(pair[1]);
        thirdsOf.push_back(float(following.size()));
        for (const auto& [third, count] : following) {
            thirds.push_back(third);
            times.push_back(float(std::min(count, kMostTimes)));
        }
    }
    weights.tensors[kFirsts] = whole(std::move(firsts), StoredAs::U16);
    weights.tensors[kSeconds] = whole(std::move(seconds), StoredAs::U16);
    weights.tensors[kThirdsOf] = whole(std::move(thirdsOf), StoredAs::U16);
    weights.tensors[kThirds] = whole(std::move(thirds), StoredAs::U16);
    weights.tensors[kTimes] = whole(std::move(times), StoredAs::U8);
    weights.metadata[kShares] = nlohmann::json(shares).dump();
}

base::Result<std::optional<NgramModel>> NgramModel::read(const WeightsFile& weights,
                                                         const std::vector<std::string>& vocabulary,
                                                         const std::vector<std::string>& forms,
                                                         const std::string& file)
{
    const auto shares = weights.metadata.find(kShares);
    if (shares == weights.metadata.end()) return std::optional<NgramModel>();
    const auto refuse = [&](const std::string& why) {
        return base::Error{base::ErrorCode::Unreadable, file + ": its n-grams are refused: " + why + ".",
                           "Install the weights that belong to this version of Moyun."};
    };
    NgramModel model;
    model.m_standIns = standIns(vocabulary);
    model.m_shares.resize(forms.size());
    const auto object = nlohmann::json::parse(shares->second, nullptr, false);
    if (!object.is_object()) return refuse("the shares by form are no JSON object");
    for (const auto& [form, share] : object.items()) {
        const auto known = std::find(forms.begin(), forms.end(), form);
        if (known == forms.end() || !share.is_number() || !(share >= 0.0 && share <= 1.0))
            return refuse("the share of the form " + base::shown(form) + " is not possible");
        model.m_shares[std::size_t(known - forms.begin())] = share.get<double>();
    }
    const auto values = [&weights](const char* name) -> const std::vector<float>* {
        const auto found = weights.tensors.find(name);
        return found == weights.tensors.end() || !found->second.storedAs ? nullptr : &found->second.values;
    };
    const auto *firsts = values(kFirsts), *seconds = values(kSeconds), *thirdsOf = values(kThirdsOf),
               *thirds = values(kThirds), *times = values(kTimes);
    if (!firsts || !seconds || !thirdsOf || !thirds || !times)
        return refuse("a tensor is missing or not of whole numbers");
    if (firsts->size() != vocabulary.size() || thirdsOf->size() != seconds->size() ||
        times->size() != thirds->size())
        return refuse("their tensors do not fit each other");
    // Starts of the runs, and each run increasing and within the vocabulary.
    const auto runs = [&](const std::vector<float>& lengths, const std::vector<float>& entries,
                          std::vector<std::uint32_t>& from, std::vector<std::uint16_t>& to) {
        from.assign(1, 0);
        for (const float length : lengths) {
            const auto begin = from.back();
            if (entries.size() - begin < std::size_t(length)) return false;
            for (auto i = begin; i < begin + std::uint32_t(length); ++i) {
                if (std::size_t(entries[i]) >= vocabulary.size() ||
                    (i > begin && entries[i] <= entries[i - 1]))
                    return false;
                to.push_back(std::uint16_t(entries[i]));
            }
            from.push_back(begin + std::uint32_t(length));
        }
        return from.back() == entries.size();
    };
    if (!runs(*firsts, *seconds, model.m_firsts, model.m_seconds) ||
        !runs(*thirdsOf, *thirds, model.m_thirdsFrom, model.m_thirds))
        return refuse("their successors are not in order");
    model.m_times.assign(times->begin(), times->end());
    for (std::size_t first = 0; first < vocabulary.size(); ++first)
        for (auto p = model.m_firsts[first]; p < model.m_firsts[first + 1]; ++p)
            for (auto t = model.m_thirdsFrom[p]; t < model.m_thirdsFrom[p + 1]; ++t)
                if (model.m_times[t] == 0 ||
                    model.pair(model.m_seconds[p], model.m_thirds[t]) == model.m_seconds.size())
                    return refuse("three tokens are counted whose last two are not");
    model.smooth();
    return std::optional<NgramModel>(std::move(model));
}

NgramModel::Discounts NgramModel::discounts(const std::array<std::size_t, 4>& n)
{
    const double y = n[0] > 0 ? double(n[0]) / double(n[0] + 2 * n[1]) : 0.5;
    Discounts d;
    for (std::size_t i = 0; i < 3; ++i) d.of[i] = discount(i + 1, n[i], n[i + 1], y);
    return d;
}

void NgramModel::smooth()
{
    const auto vocabulary = m_firsts.size() - 1;
    std::array<std::size_t, 4> pairs{}, triples{};
    m_contexts.assign(m_seconds.size(), 0);
    for (std::size_t first = 0; first < vocabulary; ++first)
        for (auto p = m_firsts[first]; p < m_firsts[first + 1]; ++p)
            for (auto t = m_thirdsFrom[p]; t < m_thirdsFrom[p + 1]; ++t) {
                ++m_contexts[pair(m_seconds[p], m_thirds[t])];
                if (m_times[t] <= 4) ++triples[m_times[t] - 1u];
            }
    std::vector<std::uint32_t> preceded(vocabulary); // by how many different tokens
    std::uint64_t all = 0;
    for (std::size_t p = 0; p < m_seconds.size(); ++p) {
        if (m_contexts[p] == 0) continue;
        if (m_contexts[p] <= 4) ++pairs[m_contexts[p] - 1u];
        ++preceded[m_seconds[p]];
        ++all;
    }
    std::array<std::size_t, 4> singles{};
    for (const auto count : preceded)
        if (count >= 1 && count <= 4) ++singles[count - 1];
    m_pairDiscounts = discounts(pairs);
    m_tripleDiscounts = discounts(triples);
    const auto d = discounts(singles);
    double left = all > 0 ? 0 : 1;
    for (const auto count : preceded) left += all > 0 ? d(count) / double(all) : 0;
    m_unigrams.resize(vocabulary);
    for (std::size_t t = 0; t < vocabulary; ++t) {
        const auto count = preceded[t];
        m_unigrams[t] =
            float((count > 0 ? (double(count) - d(count)) / double(all) : 0) + left / double(vocabulary));
    }
}

std::size_t NgramModel::pair(std::uint16_t first, std::uint16_t second) const
{
    const auto begin = m_seconds.begin() + m_firsts[first], end = m_seconds.begin() + m_firsts[first + 1u];
    const auto found = std::lower_bound(begin, end, second);
    return found != end && *found == second ? std::size_t(found - m_seconds.begin()) : m_seconds.size();
}

void NgramModel::mix(std::size_t form, std::uint16_t before, std::uint16_t token, std::span<float> row) const
{
    const auto share = float(m_shares[form]);
    if (share == 0) return;
    before = m_standIns[before];
    token = m_standIns[token];
    // What each order leaves to the shorter one.
    float pairTotal = 0, pairLeft = 1, tripleTotal = 0, tripleLeft = 1;
    for (auto p = m_firsts[token]; p < m_firsts[token + 1u]; ++p) pairTotal += m_contexts[p];
    if (pairTotal > 0) {
        pairLeft = 0;
        for (auto p = m_firsts[token]; p < m_firsts[token + 1u]; ++p)
            pairLeft += m_pairDiscounts(m_contexts[p]) / pairTotal;
    }
    const auto context = pair(before, token);
    const bool seen = context < m_seconds.size() && m_thirdsFrom[context] < m_thirdsFrom[context + 1];
    if (seen) {
        tripleLeft = 0;
        for (auto t = m_thirdsFrom[context]; t < m_thirdsFrom[context + 1]; ++t) tripleTotal += m_times[t];
        for (auto t = m_thirdsFrom[context]; t < m_thirdsFrom[context + 1]; ++t)
            tripleLeft += m_tripleDiscounts(m_times[t]) / tripleTotal;
    }
    for (std::size_t t = 0; t < row.size(); ++t)
        row[t] = (1 - share) * std::exp(row[t]) + share * tripleLeft * pairLeft * m_unigrams[t];
    if (pairTotal > 0)
        for (auto p = m_firsts[token]; p < m_firsts[token + 1u]; ++p)
            row[m_seconds[p]] +=
                share * tripleLeft * (float(m_contexts[p]) - m_pairDiscounts(m_contexts[p])) / pairTotal;
    if (seen)
        for (auto t = m_thirdsFrom[context]; t < m_thirdsFrom[context + 1]; ++t)
            row[m_thirds[t]] += share * (float(m_times[t]) - m_tripleDiscounts(m_times[t])) / tripleTotal;
    for (auto& p : row) p = std::log(p);
}

std::size_t NgramModel::bytes() const
{
    return m_firsts.size() * 4 + m_seconds.size() * 8 + m_thirds.size() * 3 + m_unigrams.size() * 4;
}

} // namespace moyun::neural
